---
id: pt-903
language: pt-PT
agency: Lusa
outlet: Correio do Tejo
domain: correiodotejo.example
authors: []
published: 2026-02-12T11:25:00+00:00
modified: null
dateline: {place: Lisboa, agency: Lusa, date: 2026-02-12}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  gaspar: {name: António Gaspar, kind: person, roles: [dirigente do Sindicato dos Trabalhadores Ferroviários do Centro, dirigente sindical]}
  cfn: {name: Caminhos de Ferro Nacionais, kind: organisation, roles: [empresa]}
  fonte: {name: fonte oficial da transportadora, kind: unnamed, roles: []}
  sandra: {name: Sandra Pimenta, kind: person, roles: [utente, empregada de limpeza]}
  ruben: {name: Rúben Castelo, kind: person, roles: [estudante]}
  secretario: {name: Filipe Mourão, kind: person, roles: [secretário de Estado da Mobilidade, governante]}
notes: "natural: rail strike, agency copy (Portugal)"
---
# Greve suprimiu 73% dos comboios até às 10:00

Lisboa, <t v="2026-02-12">12 fev 2026</t> (Lusa) – <i s="fonte" via="Lusa">A greve dos trabalhadores da Caminhos de Ferro Nacionais (CFN) levou <t v="2026-02-12">hoje</t> à supressão de 318 dos 436 comboios programados até às 10:00</i>, disse à Lusa <m s="fonte">fonte oficial da transportadora</m>.

De acordo com <m s="fonte">a mesma fonte</m>, <i s="fonte">não se realizou qualquer ligação de longo curso</i> e <i s="fonte">apenas foram cumpridos os serviços mínimos nas linhas de Sintra e de Cascais</i>.

<m s="gaspar">António Gaspar</m>, dirigente do Sindicato dos Trabalhadores Ferroviários do Centro, faz um balanço “<q s="gaspar" type="mixed">muito positivo</q>” da paralisação, que termina à meia-noite.

“<q s="gaspar" via="Lusa">A adesão ronda os 90% nas bilheteiras e é praticamente total nas oficinas</q>”, disse <m s="gaspar">o sindicalista</m> à Lusa. “<q s="gaspar">Só não há mais gente parada porque a empresa foi buscar chefias para conduzir comboios.</q>”

Os trabalhadores exigem aumentos de 8% e a revisão do regulamento de carreiras, que data <t v="2009">de 2009</t>. <m s="gaspar">António Gaspar</m> recordou que <i s="gaspar">a administração se comprometeu <t v="2025-10">em outubro</t> a apresentar uma proposta</i> e que <i s="gaspar">até hoje nenhuma chegou ao sindicato</i>.

“<q s="gaspar">Não gostamos de fazer greve. Perdemos um dia de salário e as pessoas zangam-se connosco</q>”, afirmou, acrescentando que <i s="gaspar">nova paralisação poderá ser marcada <t v="2026-03">para março</t></i>.

Na estação do Rossio, em Lisboa, dezenas de pessoas procuravam alternativas pelas 08:00. Sandra Pimenta, empregada de limpeza, saiu de casa, em Agualva, às 05:40.

“<q s="sandra">Vim de camioneta até à Amadora e depois a pé até ao metro. A patroa já me disse que desconta</q>”, contou, enquanto mostrava o passe.

Ao lado, Rúben Castelo, de 20 anos, tinha perdido um exame na faculdade. “<q s="ruben">Eu até percebo as razões deles, mas calha sempre nos mesmos</q>”, lamentou <m s="ruben">o estudante</m>.

Num comunicado divulgado <t v="2026-02-11">na quarta-feira</t>, <m s="cfn">a CFN</m> pediu desculpa pelos incómodos e indicou que <i s="cfn">os passageiros com bilhete podem pedir o reembolso nos dez dias seguintes</i>. <m s="cfn">A empresa</m> diz estar disponível para negociar, “<q s="cfn" type="mixed">dentro dos limites fixados no orçamento</q>”.

Questionado à margem de uma visita às obras do metro do Porto, o secretário de Estado da Mobilidade, Filipe Mourão, escusou-se a comentar as reivindicações.

“<q s="secretario">Respeito o direito à greve, mas o lugar certo para resolver este problema é a mesa das negociações</q>”, disse.

<m s="secretario">O governante</m> assegurou que <i s="secretario">as novas automotoras, encomendadas ainda pelo anterior executivo, de Manuela Sarmento, começam a chegar <t v="2026-22">no verão</t></i>.

O sindicato vai reunir-se <t v="2026-02-16">na segunda-feira</t> em plenário no Entroncamento. “<q s="gaspar">Quem decide são os trabalhadores</q>”, concluiu <m s="gaspar">António Gaspar</m>.

TQM // JLA

Lusa/Fim
