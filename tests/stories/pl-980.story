---
id: pl-980
language: pl-PL
agency: null
outlet: "Głos Zatoki"
domain: gloszatoki.example
authors: []
published: 2026-02-11T18:05:00+01:00
modified: null
dateline: null
copyright: null
tdm: null
speakers:
  a: {name: "Adam Nowicki", kind: person, roles: ["burmistrz"]}
  b: {name: "Ewa Lisiecka", kind: person, roles: []}
  c: {name: "Jan Kowalik", kind: person, roles: ["szef związku"]}
  d: {name: "Maria Olszak", kind: person, roles: ["dyrektorka papierni"]}
  e: {name: "Roman Dymek", kind: person, roles: ["robotnik"]}
notes: "reactions in a list: name, office and a colon before the marks; a title behind a colon is no speech"
---
# Zamknięcie papierni: reakcje

Zamknięcie papierni ogłoszono <t v="2026-02-11">w środę</t>. Oto głosy:

<m s="a">Adam Nowicki</m>, burmistrz: „<q s="a">To smutny dzień</q>”.

<m s="b">Ewa Lisiecka</m> (PO): „<q s="b">Skandal</q>”.

<m s="c">Jan Kowalik</m>, szef związku: „<q s="c">Czekamy na odpowiedzi</q>”.

<m s="d">Maria Olszak</m>, dyrektorka papierni: „<q s="d">Nie było innego wyjścia.</q>”

<m s="e">Robotnik Roman Dymek</m>: „<q s="e">I co teraz?</q>”

Czytaj też nasz cykl: „Papierowe miasto”. Tytuł kolejnej części: „Puste półki”.
