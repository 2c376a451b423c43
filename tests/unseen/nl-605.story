---
id: nl-605
language: nl-BE
agency: "Belga"
outlet: "Kempens Weekblad"
domain: kempensweekblad.example
authors: []
published: 2026-02-26T09:30:00+01:00
modified: null
dateline: {place: "Turnhout", agency: "Belga", date: null}
copyright: {holders: ["Belga"], year: 2026, notice: "© Belga 2026. Overname verboden zonder toestemming. Foto: Jef Verrezen", licence: null, reserved: true}
tdm: reserved
speakers:
  mer: {name: "Lieve Mertens", kind: person, roles: ["schepen"]}
notes: "verbod op overname, fotograaf erachter"
---
# Turnhout geeft bomen een huisnummer

Turnhout (Belga) - Elke boom in Turnhout krijgt vanaf <t v="2026-03-01">1 maart</t> een huisnummer.

„<q s="mer">Wie in de schaduw zit, kan nu een pizza laten komen</q>”, zei <m s="mer">schepen Lieve Mertens</m>.

Het gaat om negenduizend bomen.
