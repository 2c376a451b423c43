---
id: pt-861
language: pt-BR
agency: null
outlet: Folha do Cerrado
domain: folha-do-cerrado.example
authors: [Renata Coutinho, Paulo Siqueira]
published: 2026-09-23T20:15:00-03:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  leitao: {name: Murilo Leitão, kind: person, roles: [senador, relator da reforma administrativa]}
  brandao: {name: Sílvia Brandão, kind: person, roles: [ministra da Gestão]}
  assessor: {name: um auxiliar da ministra, kind: unnamed, roles: []}
  barreto: {name: Cleber Barreto, kind: person, roles: [presidente da Confederação dos Servidores Federais, sindicalista]}
notes: Brazilian politics; senator, governor, minister, unnamed aides; via TV; afirmou, completou
---
# Relator da reforma administrativa diz que <i s="leitao">estabilidade será mantida</i>

O relator da reforma administrativa no Senado, Murilo Leitão (PRD-GO), afirmou <t v="2026-09-23">nesta quarta-feira (23)</t> que <i s="leitao">o texto manterá a estabilidade dos atuais servidores</i>, mas que <i s="leitao">novos concursados passarão por avaliação a cada três anos</i>.

"<q s="leitao" via="TV Planalto">Ninguém vai mexer em direito adquirido, isso é terrorismo de quem não leu o projeto</q>", disse <m s="leitao">o senador</m> em entrevista à TV Planalto. "<q s="leitao">O que não dá é ter servidor que não aparece</q>", completou.

A ministra da Gestão, Sílvia Brandão, evitou se comprometer com o relatório. <m s="brandao">Ela</m> disse que <i s="brandao">o governo só vai se manifestar depois de ler a versão final</i>. "<q s="brandao">Temos pontos de convergência e temos linhas vermelhas</q>", declarou <m s="brandao">Brandão</m> após reunião no Palácio do Planalto.

Sob reserva, <m s="assessor">um auxiliar da ministra</m> afirmou que <i s="assessor">o relator incluiu trechos que não haviam sido negociados</i>. "<q s="assessor">Fomos pegos de surpresa</q>", disse.

Entidades de servidores prometem reagir. Para <m s="barreto">Cleber Barreto</m>, presidente da Confederação dos Servidores Federais, <i s="barreto">a avaliação periódica abre brecha para perseguição política</i>. "<q s="barreto">Vamos parar Brasília</q>", ameaçou <m s="barreto">o sindicalista</m>, que classificou o parecer como "<q s="barreto" type="mixed">um cheque em branco</q>".

Procurado, Leitão respondeu que <i s="leitao">está aberto ao diálogo</i>. "<q s="leitao">Minha porta está aberta, mas o calendário não muda</q>", disse <m s="leitao">o parlamentar</m>. A votação na Comissão de Constituição e Justiça está prevista <t v="2026-10-07">para 7 de outubro</t>.
