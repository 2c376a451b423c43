---
id: it-606
language: it
agency: "AGI"
outlet: "Il Faro di Otranto"
domain: farodiotranto.example
authors: ["Donato Greco"]
published: 2025-05-22T09:45:00+02:00
modified: null
dateline: null
copyright: {holders: ["Il Faro di Otranto", "AGI"], year: 2025, notice: "Il Faro di Otranto e AGI © 2025 - Vietata la riproduzione anche parziale", licence: null, reserved: true}
tdm: null
speakers:
  per: {name: "Assunta Perrone", kind: person, roles: ["archeologa"]}
notes: "nomi uniti da e prima del segno"
---
# Un cane trova una moneta messapica

Un cane ha trovato <t v="2025-05-20">martedì</t> una moneta messapica sulla spiaggia.

«<q s="per">Scavava meglio dei miei studenti</q>», ha detto <m s="per">l'archeologa Assunta Perrone</m>.

La moneta andrà al museo. (AGI)
