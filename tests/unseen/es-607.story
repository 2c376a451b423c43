---
id: es-607
language: es-CL
agency: "AFP"
outlet: "El Farol de Chiloé"
domain: farolchiloe.example
authors: []
published: 2025-10-02T11:00:00-03:00
modified: null
dateline: {place: "Santiago de Chile", agency: "AFP", date: null}
copyright: {holders: ["AFP"], year: 2025, notice: "© AFP 2025. Prohibida la reproducción total o parcial de este contenido.", licence: null, reserved: true}
tdm: reserved
speakers:
  bar: {name: "Rosa Barría", kind: person, roles: ["tejedora"]}
notes: "la agencia es titular"
---
# Una isla teje su propio faro

Santiago de Chile (AFP) - Los vecinos de una isla tejieron <t v="2025-09">en septiembre</t> una funda de lana para su faro.

"<q s="bar">Tenía frío en invierno</q>", explicó <m s="bar">la tejedora Rosa Barría</m>.

La funda pesa noventa kilos.
