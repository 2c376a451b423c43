---
id: pt-605
language: pt-BR
agency: "Agência Brasil"
outlet: "Folha do Pantanal"
domain: folhapantanal.example
authors: ["Jandira Couto"]
published: 2025-08-19T14:00:00-04:00
modified: null
dateline: null
copyright: {holders: ["Folha do Pantanal Editora Ltda."], year: [2015, 2025], notice: "Copyright © 2015-2025 Folha do Pantanal Editora Ltda. Com informações da Agência Brasil.", licence: null, reserved: false}
tdm: null
speakers:
  nev: {name: "Célio Nevares", kind: person, roles: ["piloto"]}
notes: "editora com Ltda., agência como fonte"
---
# Balsa solar atravessa o rio sem barulho

Uma balsa movida a energia solar começou a atravessar o rio Paraguai <t v="2025-08-18">na segunda-feira</t>.

"<q s="nev">Agora dá para ouvir as araras</q>", afirmou <m s="nev">o piloto Célio Nevares</m>.

A balsa leva doze carros por viagem.
