---
id: pt-870
language: pt-PT
agency: Lusa
outlet: Jornal do Atlântico
domain: jornaldoatlantico.example
authors: []
published: 2026-03-24T18:20:00+00:00
modified: null
dateline: {place: Lisboa, agency: Lusa, date: 2026-03-24}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  ministra: {name: Leonor Bettencourt, kind: person, roles: [ministra da Saúde, governante]}
  sindicato: {name: Paulo Quintas, kind: person, roles: [presidente do sindicato, dirigente sindical]}
  bastonaria: {name: Isabel Craveiro, kind: person, roles: [bastonária da Ordem dos Médicos, médica]}
  hospital: {name: administração do Hospital do Oeste, kind: organisation, roles: []}
  utente: {name: Fernanda Matias, kind: person, roles: [utente, grávida]}
  deputado: {name: Vasco Teixeira Lobo, kind: person, roles: [deputado]}
notes: hospital emergency closures, parliament committee; minister, union, order of doctors, hospital board statement; guillemets
---
# Ministra da Saúde admite fechar urgências rotativamente <t v="2026-22">no verão</t>

Lisboa, <t v="2026-03-24">24 mar 2026</t> (Lusa) – A ministra da Saúde, Leonor Bettencourt, admitiu <t v="2026-03-24">hoje</t> que <i s="ministra">as urgências de obstetrícia da região de Lisboa poderão voltar a fechar de forma rotativa no verão</i>.

«<q s="ministra">Não vou prometer aquilo que não posso cumprir</q>», afirmou <m s="ministra">a governante</m> na Comissão Parlamentar de Saúde. «<q s="ministra">Faltam-nos 90 especialistas e eles não nascem de um dia para o outro</q>».

Segundo <m s="ministra">Leonor Bettencourt</m>, <i s="ministra">o concurso aberto <t v="2026-01">em janeiro</t> ficou com metade das vagas por preencher</i>. A ministra acrescentou que <i s="ministra">as escalas serão publicadas com um mês de antecedência</i>, para dar «<q s="ministra" type="mixed">previsibilidade às grávidas</q>».

O deputado Vasco Teixeira Lobo, da oposição, acusou o Governo de «<q s="deputado" type="mixed">gerir a falência do serviço público</q>». «<q s="deputado" id="1">A senhora ministra vem cá dizer o mesmo que disse <t v="2025">no ano passado</t></q>», criticou <m s="deputado">o parlamentar</m>, «<q s="deputado" id="1">e com menos médicos</q>».

Em reação, <m s="sindicato">o presidente do sindicato</m>, Paulo Quintas, disse à Lusa que <i s="sindicato" via="Lusa">os profissionais estão exaustos</i>. «<q s="sindicato" via="Lusa">Há colegas com 800 horas extraordinárias e estamos em março</q>», sublinhou <m s="sindicato">o dirigente sindical</m>.

<m s="sindicato">Paulo Quintas</m> defendeu ainda que <i s="sindicato">a revisão da carreira tem de avançar <t v="2026-06">até junho</t></i>.

Já <m s="bastonaria">a bastonária da Ordem dos Médicos</m>, Isabel Craveiro, pediu que <i s="bastonaria">seja ouvida antes de qualquer encerramento</i>. «<q s="bastonaria">Fechar uma porta é uma decisão clínica, não é uma decisão de calendário</q>», frisou.

Em comunicado, <m s="hospital">a administração do Hospital do Oeste</m> garantiu que <i s="hospital">nenhuma utente ficará sem resposta</i> e considerou «<q s="hospital" type="mixed">prematuras</q>» as notícias sobre o fim da maternidade.

À porta da unidade, Fernanda Matias, grávida de sete meses, não escondia a preocupação. «<q s="utente">Moro a dez minutos daqui e dizem-me para ir a Lisboa</q>», lamentou <m s="utente">ela</m>.

A ministra volta ao parlamento <t v="2026-04-08">no dia 8 de abril</t>, para debater o plano «Nascer Seguro».

RCS // MLM

Lusa/Fim
