---
id: pt-604
language: pt-PT
agency: "Lusa"
outlet: "Correio do Vouga"
domain: correiovouga.example
authors: []
published: 2026-06-03T16:10:00+01:00
modified: null
dateline: {place: "Aveiro", agency: "Lusa", date: 2026-06-03}
copyright: {holders: ["Correio do Vouga", "Lusa"], year: 2026, notice: "Correio do Vouga / Lusa © 2026. Todos os direitos reservados.", licence: null, reserved: true}
tdm: reserved
speakers:
  mat: {name: "Graça Matias", kind: person, roles: ["vereadora"]}
notes: "nomes antes do sinal"
---
# Moliceiros de Aveiro voltam a navegar à vela

Aveiro, 03 jun 2026 (Lusa) – Três moliceiros voltaram a navegar à vela <t v="2026-06-03">na quarta-feira</t> na ria de Aveiro.

"<q s="mat">O vento fez o que os motores não faziam</q>", disse <m s="mat">a vereadora Graça Matias</m>.

Os barcos vão transportar sal como há cem anos.

Lusa/Fim
