---
id: nl-602
language: nl-BE
agency: "Belga"
outlet: "Kempens Weekblad"
domain: kempensweekblad.example
authors: ["Griet Maes"]
published: 2026-05-20T09:35:00+02:00
modified: null
dateline: null
copyright: {holders: ["Kempens Weekblad"], year: null, notice: "Tekst: Kempens Weekblad, CC BY 4.0. Foto’s: © Belga", licence: CC-BY-4.0, reserved: false}
tdm: allowed
speakers:
  claes: {name: "Bart Claes", kind: person, roles: ["boswachter"]}
notes: "tekst CC BY, foto van het agentschap; de foto maakt geen krediet van de tekst"
---
# Zwarte specht broedt weer in het bos

De zwarte specht broedt weer in het bos, bleek <t v="2026-05-18">maandag</t> bij een telling.

‘<q s="claes">We hoorden hem lang voor we hem zagen</q>’, zei <m s="claes">boswachter Bart Claes</m>.

Het nest zit in een dode den van dertig meter.

(Griet Maes met Belga)
