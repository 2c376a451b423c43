---
id: de-602
language: de-AT
agency: "APA"
outlet: "Traisental Rundschau"
domain: traisental.example
authors: []
published: 2026-11-02T10:50:00+01:00
modified: null
dateline: null
copyright: {holders: ["Traisental Rundschau", "APA – Austria Presse Agentur eG"], year: [2015, 2026], notice: "© 2015–2026 Traisental Rundschau und APA – Austria Presse Agentur eG; alle Rechte vorbehalten", licence: null, reserved: true}
tdm: null
speakers:
  hofer: {name: "Franz Hofer", kind: person, roles: ["Obmann"]}
notes: "zwei Inhaber mit \"und\", Agentur mit Gedankenstrich im Namen"
---
# Blasmusik probt im Steinbruch

Die Blasmusik des Ortes probt <t v="2026-11-06">am Freitag</t> zum ersten Mal im aufgelassenen Steinbruch.

«<q s="hofer">Der Hall ist besser als im Pfarrsaal</q>», sagte <m s="hofer">Obmann Franz Hofer</m>.

Vierzig Musiker haben sich angesagt.

(APA/red)
