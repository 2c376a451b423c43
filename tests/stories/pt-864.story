---
id: pt-864
language: pt-BR
agency: null
outlet: Gazeta do Vale
domain: gazeta-do-vale.example
authors: [Bruno Tavares]
published: 2026-03-04T18:50:00-03:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  delegado: {name: Marcos Vinícius Leal, kind: person, roles: [delegado]}
  mae: {name: Rosângela Pires, kind: person, roles: [mãe da vítima]}
  governador: {name: Anselmo Braga, kind: person, roles: [governador]}
  advogado: {name: Heitor Salles, kind: person, roles: [advogado dos policiais]}
  mp: {name: Ministério Público, kind: organisation, roles: []}
notes: Brazilian crime; police chief, governor, mother, lawyer, prosecutor's office note; via TV and note
---
# Polícia prende três PMs por morte de entregador; mãe diz que <i s="mae">esperava por isso havia um ano</i>

Três policiais militares foram presos <t v="2026-03-04">nesta quarta-feira (4)</t>, em Taubaté, suspeitos de matar o entregador Wesley Pires, de 19 anos, <t v="2025-03">em março de 2025</t>.

"<q s="delegado">As imagens desmentem a versão de confronto</q>", afirmou <m s="delegado">o delegado Marcos Vinícius Leal</m>, responsável pelo caso. Segundo <m s="delegado">ele</m>, <i s="delegado">a arma encontrada com o jovem foi plantada</i>.

A mãe da vítima, Rosângela Pires, acompanhou a entrevista do fundo da sala. "<q s="mae">Esperei um ano para ouvir isso da boca de uma autoridade</q>", disse <m s="mae">ela</m>, aos prantos. "<q s="mae">Meu filho entregava pizza, não era bandido</q>", completou <m s="mae">a diarista</m>.

O advogado dos policiais, Heitor Salles, informou que <i s="advogado">vai recorrer da prisão</i>. "<q s="advogado">Meus clientes agiram em legítima defesa e isso ficará provado</q>", declarou <m s="advogado">Salles</m>.

Em nota, <m s="mp">o Ministério Público</m> disse que <i s="mp">ofereceu denúncia por homicídio qualificado</i> e classificou o crime como "<q s="mp" type="mixed">execução sumária</q>".

O governador Anselmo Braga, que na época chegou a elogiar a ação, mudou o tom. "<q s="governador" via="TV Vanguarda do Vale">Quem errou vai pagar</q>", disse à TV Vanguarda do Vale. Questionado se devia desculpas à família, <m s="governador">o governador</m> respondeu que <i s="governador">fala com ela quando a Justiça decidir</i>.
