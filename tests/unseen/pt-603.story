---
id: pt-603
language: pt-BR
agency: null
outlet: "Jornal da Chapada"
domain: jornaldachapada.example
authors: ["Iara Teles"]
published: 2026-11-11T12:12:00-03:00
modified: null
dateline: null
copyright: {holders: ["Jornal da Chapada"], year: 2026, notice: "© Jornal da Chapada, 2026. Texto: CC BY 4.0. Fotos: AFP, todos os direitos reservados", licence: CC-BY-4.0, reserved: false}
tdm: allowed
speakers:
  braz: {name: "Téo Braz", kind: person, roles: ["guia"]}
notes: "texto CC BY, fotos de agência"
---
# Trilha antiga é reaberta na chapada

A trilha dos garimpeiros foi reaberta <t v="2026-11-07">no sábado</t> depois de limpa por voluntários.

"<q s="braz">Achamos ferramentas de cem anos</q>", disse <m s="braz">o guia Téo Braz</m>.

O percurso tem doze quilômetros.
