---
id: nl-601
language: nl
agency: "ANP"
outlet: "De Waddenbode"
domain: waddenbode.example
authors: ["Femke Dijkstra"]
published: 2026-02-18T17:00:00+01:00
modified: null
dateline: {place: "HARLINGEN", agency: "ANP", date: null}
copyright: {holders: ["De Waddenbode B.V."], year: 2026, notice: "© 2026 De Waddenbode B.V. Overname van teksten alleen met schriftelijke toestemming. Beeld: CC BY 2.0", licence: null, reserved: true}
tdm: reserved
speakers:
  visser: {name: "Tjalling Visser", kind: person, roles: ["schipper"]}
notes: "tekst verboden, beeld CC"
---
# Veerboot vaart voortaan op stroom

HARLINGEN (ANP) - De veerboot naar het eiland vaart <t v="2026-02-23/..">vanaf maandag</t> op stroom.

‘<q s="visser">Je hoort nu de meeuwen weer</q>’, zei <m s="visser">schipper Tjalling Visser</m>.

De accu's worden 's nachts aan de kade geladen.
