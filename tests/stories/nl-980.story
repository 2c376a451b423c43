---
id: nl-980
language: nl-NL
agency: null
outlet: "De Baaibode"
domain: baaibode.example
authors: []
published: 2026-02-11T18:05:00+01:00
modified: null
dateline: null
copyright: null
tdm: null
speakers:
  a: {name: "Ada Lindeman", kind: person, roles: ["burgemeester"]}
  b: {name: "Tom Bakkum", kind: person, roles: []}
  c: {name: "Hans Meijerink", kind: person, roles: ["voorzitter van de bond"]}
  d: {name: "Marjan Olst", kind: person, roles: ["directeur van de fabriek"]}
  e: {name: "Roel Dijkema", kind: person, roles: ["arbeider"]}
notes: "reactions in a list: name, office and a colon before the marks; a title behind a colon is no speech"
---
# Sluiting papierfabriek: de reacties

De sluiting werd <t v="2026-02-11">woensdag</t> bekend. De reacties:

<m s="a">Ada Lindeman</m>, burgemeester: “<q s="a">Een droevige dag.</q>”

<m s="b">Tom Bakkum</m> (PvdA): “<q s="b">Een schande.</q>”

<m s="c">Hans Meijerink</m>, voorzitter van de bond: “<q s="c">We wachten op antwoorden</q>”.

<m s="d">Marjan Olst</m>, directeur van de fabriek: “<q s="d">Er was geen andere weg.</q>”

<m s="e">Arbeider Roel Dijkema</m>: “<q s="e">En nu?</q>”

Lees ook onze reeks: “Stad van papier”. De titel van het volgende deel: “Lege schappen”.
