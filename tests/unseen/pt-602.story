---
id: pt-602
language: pt-PT
agency: "Lusa"
outlet: "Notícias do Sado"
domain: noticiasdosado.example
authors: ["Rui Caldeira"]
published: 2026-09-25T16:05:00+01:00
modified: null
dateline: null
copyright: {holders: ["Notícias do Sado"], year: 2026, notice: "© Notícias do Sado 2026 | Com Lusa | Proibida a utilização para treino de inteligência artificial", licence: null, reserved: true}
tdm: reserved
speakers:
  pires: {name: "Elsa Pires", kind: person, roles: ["investigadora"]}
notes: "AI clause in words, with Lusa"
---
# Golfinhos do estuário ganham mapa sonoro

Os golfinhos do estuário têm <t v="2026-09-25/..">desde esta sexta-feira</t> um mapa sonoro feito por voluntários.

"<q s="pires">Cada grupo tem o seu assobio</q>", explicou <m s="pires">a investigadora Elsa Pires</m>.

O mapa pode ser ouvido no centro de interpretação.
