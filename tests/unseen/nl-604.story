---
id: nl-604
language: nl
agency: "ANP"
outlet: "Veluws Dagblad"
domain: veluwsdagblad.example
authors: ["Hanneke Riezebos"]
published: 2025-12-04T10:35:00+01:00
modified: null
dateline: {place: "APELDOORN", agency: "ANP", date: null}
copyright: {holders: ["Veluws Dagblad B.V.", "ANP"], year: 2025, notice: "© 2025 Veluws Dagblad B.V. en ANP. Alle rechten voorbehouden.", licence: null, reserved: true}
tdm: null
speakers:
  tim: {name: "Gerrit Timmer", kind: person, roles: ["boswachter"]}
notes: "twee houders met en"
---
# Wild zwijn loopt supermarkt binnen

APELDOORN (ANP) - Een wild zwijn is <t v="2025-12-03">woensdag</t> een supermarkt in Apeldoorn binnengelopen.

„<q s="tim">Hij ging recht op de kastanjes af</q>”, zei <m s="tim">boswachter Gerrit Timmer</m>.

Het dier vertrok door dezelfde schuifdeur.
