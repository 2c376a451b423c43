---
id: pt-607
language: pt-BR
agency: "Estadão Conteúdo"
outlet: "Correio do Araguaia"
domain: correioaraguaia.example
authors: []
published: 2026-07-21T16:45:00-03:00
modified: null
dateline: null
copyright: {holders: ["Correio do Araguaia"], year: [2004, 2026], notice: "© Correio do Araguaia 2004-2026. Com Estadão Conteúdo. É proibida a reprodução sem autorização.", licence: null, reserved: true}
tdm: null
speakers:
  lim: {name: "Ivone Lima", kind: person, roles: ["bibliotecária"]}
notes: "crédito à agência entre o titular e a proibição"
---
# Boto devolve livro perdido no rio

Um boto devolveu <t v="2026-07-20">na segunda-feira</t> um livro perdido no rio Araguaia.

"<q s="lim">A multa foi perdoada</q>", disse <m s="lim">a bibliotecária Ivone Lima</m>.

O livro seca ao sol na escola.
