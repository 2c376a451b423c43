---
id: pt-812
language: pt-BR
agency: null
outlet: Diário do Agreste
domain: diario-do-agreste.example
authors: [Bruna Cavalcanti]
published: 2026-02-11T17:20:00-03:00
modified: null
dateline: {place: RECIFE, agency: null, date: 2026-02-11}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  delegada: {name: Patrícia Lemos, kind: person, roles: [delegada responsável pelo caso]}
  advogado: {name: Everton Guedes, kind: person, roles: [advogado de defesa, defensor]}
  mae: {name: Maria das Dores Silva, kind: person, roles: [mãe da vítima, dona de casa]}
  governador: {name: Túlio Arraes Neto, kind: person, roles: [governador de Pernambuco]}
  mp: {name: Ministério Público, kind: organisation, roles: []}
  vizinho: {name: um vizinho, kind: unnamed, roles: []}
notes: crime and court in Brazil; police chief, defence lawyer, mother, governor, ministry; straight quotes
---
# Empresário é preso por suspeita de mandar matar ambientalista em Pernambuco

RECIFE - A Polícia Civil de Pernambuco prendeu <t v="2026-02-11">nesta quarta-feira</t> o empresário Sérgio Amorim, de 54 anos, suspeito de encomendar a morte do ambientalista Joel Silva, <t v="2025-12">em dezembro</t>.

"<q s="delegada">As mensagens encontradas no celular não deixam dúvida sobre quem pagou</q>", afirmou <m s="delegada">a delegada responsável pelo caso</m>, Patrícia Lemos, em entrevista coletiva. Segundo <m s="delegada">ela</m>, <i s="delegada">o crime foi combinado por R$ 15 mil</i>. <m s="delegada">A policial</m> disse ainda que <i s="delegada">outras duas pessoas são procuradas</i>.

A defesa nega as acusações. "<q s="advogado">Meu cliente é um homem de bem, com residência fixa e sem antecedentes</q>", declarou <m s="advogado">o advogado Everton Guedes</m>, que classificou a prisão como "<q s="advogado" type="mixed">precipitada</q>". <m s="advogado">O defensor</m> informou que <i s="advogado">vai entrar com pedido de habeas corpus</i>.

Joel liderava protestos contra uma carcinicultura instalada na área de mangue. Para a mãe dele, Maria das Dores Silva, a prisão chega tarde. "<q s="mae">Ele avisou na delegacia três vezes que estava jurado de morte</q>", contou <m s="mae">a dona de casa</m>, emocionada. "<q s="mae">Três vezes</q>", repetiu.

<m s="vizinho">Um vizinho</m>, que pediu para não ser identificado, relatou que <i s="vizinho">homens em motos rondavam a casa havia semanas</i>.

O governador Túlio Arraes Neto prometeu rigor. "<q s="governador">Aqui não tem lugar para pistolagem</q>", escreveu nas redes sociais. Já <m s="mp">o Ministério Público</m> informou, em nota, que <i s="mp">acompanha as investigações e que oferecerá denúncia <t v="../2026-02-28">até o fim do mês</t></i>.
