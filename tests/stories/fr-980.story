---
id: fr-980
language: fr-FR
agency: null
outlet: "Le Courrier de la Lys"
domain: courrierlys.example
authors: []
published: 2026-02-11T18:05:00+01:00
modified: null
dateline: null
copyright: null
tdm: null
speakers:
  a: {name: "Agnès Delvaux", kind: person, roles: ["maire"]}
  b: {name: "Karim Bensalem", kind: person, roles: []}
  c: {name: "Luc Vidalenc", kind: person, roles: ["président du syndicat des éleveurs"]}
  d: {name: "Odile Ferrand", kind: person, roles: ["directrice de l’usine"]}
  e: {name: "Théo Marchal", kind: person, roles: ["riverain"]}
  g: {name: "Brigitte Lanoy", kind: person, roles: ["préfète"]}
notes: "reactions in a list: name, office and a colon before the marks; a title behind a colon is no speech"
---
# Fermeture de la sucrerie : les réactions

L’annonce de la fermeture, <t v="2026-02-11">mercredi</t>, a provoqué une avalanche de commentaires.

<m s="a">Agnès Delvaux</m>, maire : « <q s="a">Un coup de massue.</q> »

<m s="b">Karim Bensalem</m> (PS) : « <q s="b">Scandaleux.</q> »

<m s="c">Luc Vidalenc</m>, président du syndicat des éleveurs : « <q s="c">Nous attendons des réponses</q> ».

<m s="d">Odile Ferrand</m>, directrice de l’usine : « <q s="d">La décision est difficile, mais nécessaire.</q> »

<m s="e">Théo Marchal</m>, riverain : « <q s="e">Au moins, l’odeur va partir</q> ».

<m s="g">La préfète, Brigitte Lanoy</m> : « <q s="g">L’État sera là.</q> »

À lire dans notre dossier : « Le sucre, une histoire du Nord ». Le prochain volet : « Betteraves amères ».
