---
id: it-980
language: it-IT
agency: null
outlet: "Il Faro di Levante"
domain: farolevante.example
authors: []
published: 2026-02-11T18:05:00+01:00
modified: null
dateline: null
copyright: null
tdm: null
speakers:
  a: {name: "Mario Rossetti", kind: person, roles: ["sindaco"]}
  b: {name: "Anna Contarini", kind: person, roles: []}
  c: {name: "Luca Nerini", kind: person, roles: ["presidente del sindacato"]}
  d: {name: "Elvira Menotti", kind: person, roles: ["direttrice dello stabilimento"]}
  e: {name: "Rocco Diana", kind: person, roles: ["operaio"]}
  g: {name: "Marta Olmi", kind: person, roles: ["assessora"]}
notes: "reactions in a list: name, office and a colon before the marks; a title behind a colon is no speech"
---
# Chiude la cartiera, le reazioni

La chiusura della cartiera, annunciata <t v="2026-02-11">mercoledì</t>, divide la città. Ecco le voci:

<m s="a">Mario Rossetti</m>, sindaco: «<q s="a">È una brutta giornata</q>».

<m s="b">Anna Contarini</m> (Pd): «<q s="b">Uno scandalo</q>».

<m s="c">Luca Nerini</m>, presidente del sindacato: «<q s="c">Aspettiamo risposte</q>».

<m s="d">Elvira Menotti</m>, direttrice dello stabilimento: «<q s="d">Non c'era altra strada.</q>»

<m s="e">L'operaio Rocco Diana</m>: «<q s="e">E adesso?</q>»

<m s="g">Marta Olmi</m>, assessora: «<q s="g">Non lasceremo solo nessuno</q>».

Leggi anche il nostro speciale: «Carta straccia». Il titolo del prossimo: «Fogli bianchi».
