---
id: pt-601
language: pt-BR
agency: "Folhapress"
outlet: "Gazeta do Cerrado"
domain: gazetacerrado.example
authors: ["Tânia Rezende"]
published: 2026-08-19T08:30:00-03:00
modified: null
dateline: {place: "BRASÍLIA, DF", agency: "FOLHAPRESS", date: null}
copyright: {holders: ["Gazeta do Cerrado Comunicações Ltda."], year: [2001, 2026], notice: "© 2001-2026 Gazeta do Cerrado Comunicações Ltda. Conteúdo licenciado sob CC BY-SA 4.0; fotos com todos os direitos reservados", licence: CC-BY-SA-4.0, reserved: false}
tdm: allowed
speakers:
  lemos: {name: "Davi Lemos", kind: person, roles: ["biólogo"]}
notes: "text CC BY-SA, photos reserved, agency in the dateline"
---
# Lobo-guará reaparece em parque da capital

BRASÍLIA, DF (FOLHAPRESS) - Um lobo-guará foi filmado <t v="2026-08-18">na terça-feira</t> em um parque da capital, onde não era visto havia anos.

"<q s="lemos">É um macho jovem em busca de território</q>", disse <m s="lemos">o biólogo Davi Lemos</m>.

O parque instalou mais seis câmeras na mata.
