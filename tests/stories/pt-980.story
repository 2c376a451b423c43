---
id: pt-980
language: pt-PT
agency: null
outlet: "O Farol do Sul"
domain: faroldosul.example
authors: []
published: 2026-02-11T18:05:00+00:00
modified: null
dateline: null
copyright: null
tdm: null
speakers:
  a: {name: "Ana Reisinho", kind: person, roles: ["presidente da câmara"]}
  b: {name: "Rui Gilvaz", kind: person, roles: []}
  c: {name: "Luís Soutelo", kind: person, roles: ["presidente do sindicato"]}
  d: {name: "Elvira Menezes", kind: person, roles: ["diretora da fábrica"]}
  e: {name: "Roque Dinis", kind: person, roles: ["operário"]}
  g: {name: "Marta Olmeda", kind: person, roles: ["secretária de Estado"]}
notes: "reactions in a list: name, office and a colon before the marks; a title behind a colon is no speech"
---
# Fecho da conserveira: as reações

O fecho da conserveira, anunciado <t v="2026-02-11">esta quarta-feira</t>, apanhou todos de surpresa. As reações:

<m s="a">Ana Reisinho</m>, presidente da câmara: "<q s="a">É um dia triste</q>".

<m s="b">Rui Gilvaz</m> (PS): "<q s="b">Um escândalo</q>".

<m s="c">Luís Soutelo</m>, presidente do sindicato: "<q s="c">Esperamos respostas</q>".

<m s="d">Elvira Menezes</m>, diretora da fábrica: "<q s="d">Não havia alternativa.</q>"

<m s="e">O operário Roque Dinis</m>: "<q s="e">E agora?</q>"

<m s="g">Marta Olmeda</m>, secretária de Estado: "<q s="g">Ninguém ficará sem apoio</q>".

Leia também a nossa reportagem: "Latas vazias". O título da próxima: "Maré baixa".
