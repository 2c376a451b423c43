---
id: nl-607
language: nl
agency: null
outlet: "Drentse Heraut"
domain: drentseheraut.example
authors: ["Roelof Hidding"]
published: 2026-03-12T09:00:00+01:00
modified: null
dateline: null
copyright: {holders: ["Drentse Heraut"], year: [2019, 2026], notice: "© 2019-2026 Drentse Heraut. Dit artikel valt onder CC BY-NC-ND 4.0. Foto's: alle rechten voorbehouden.", licence: CC-BY-NC-ND-4.0, reserved: false}
tdm: null
speakers:
  wol: {name: "Geesje Wolters", kind: person, roles: ["herder"]}
notes: "licentie van de tekst, foto's voorbehouden"
---
# Schapen maaien het voetbalveld

De schapen van Dwingeloo maaien <t v="2026-03">sinds maart</t> het voetbalveld.

‘<q s="wol">Alleen de middenstip laten ze staan</q>’, zei <m s="wol">herder Geesje Wolters</m>.

De club bespaart een maaier.
