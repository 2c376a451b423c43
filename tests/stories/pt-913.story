---
id: pt-913
language: pt-BR
agency: null
outlet: Folha do Planalto
domain: folhadoplanalto.example
authors: [Igor Tessaro]
published: 2026-06-18T18:00:00-03:00
modified: null
dateline: {place: São Paulo, agency: null, date: null}
copyright: {holders: [Folha do Planalto], year: 2026, notice: "© Folha do Planalto 2026. Todos os direitos reservados.", licence: null, reserved: true}
tdm: null
speakers:
  pesquisa: {name: Instituto Medida, kind: organisation, roles: [instituto de pesquisa]}
  lins: {name: Mauro Lins, kind: person, roles: [diretor do Instituto Medida]}
  borba: {name: Suely Borba, kind: person, roles: [coordenadora da campanha de Renato Castilho]}
  arantes: {name: Felipe Arantes, kind: person, roles: [pré-candidato, senador]}
  salazar: {name: Ione Salazar, kind: person, roles: [ex-prefeita]}
  gusmao: {name: Cláudia Gusmão, kind: person, roles: [cientista política, professora]}
notes: "natural: poll story, governor race"
---
# <i s="pesquisa">Castilho tem 34%, e Arantes, 29%, na disputa pelo governo</i>, diz <m s="pesquisa">Instituto Medida</m>
## Diferença está no limite da margem de erro; rejeição do governador sobe a 41%

SÃO PAULO <i s="pesquisa">O governador Renato Castilho (MDB) tem 34% das intenções de voto para a eleição <t v="2026-10">de outubro</t>, contra 29% do senador Felipe Arantes (PSD)</i>, segundo <m s="pesquisa">pesquisa do Instituto Medida</m> divulgada <t v="2026-06-18">nesta quinta-feira (18)</t>.

A margem de erro é de três pontos percentuais para mais ou para menos. Como <t v="2026-04">em abril</t> o placar era de 38% a 24%, a vantagem do governador encolheu nove pontos em dois meses.

A ex-prefeita Ione Salazar (PT) aparece com 15%, e o empresário Rogério Kato (Novo), com 6%. Brancos e nulos somam 9%, e 7% não sabem.

"<q s="lins">O que a pesquisa mostra é um governador que deixou de crescer e um adversário que passou a ser conhecido</q>", afirma <m s="lins">Mauro Lins</m>, diretor do instituto. "<q s="lins">Em abril, quatro em cada dez eleitores não sabiam quem era o Arantes. <t v="2026-06">Agora</t> são dois.</q>"

Segundo <m s="lins">ele</m>, <i s="lins">a mudança se concentra na região metropolitana e entre eleitores que ganham de dois a cinco salários mínimos</i>. No interior, Castilho mantém 12 pontos de frente.

A rejeição do governador subiu de 33% para 41%, a maior entre os nomes testados. Para <m s="gusmao">a cientista política Cláudia Gusmão</m>, da Universidade Estadual do Planalto, <i s="gusmao">o desgaste tem relação com o aumento da tarifa do transporte, <t v="2026-05">em maio</t></i>.

"<q s="gusmao">Foi um erro de calendário. Ninguém aumenta passagem a cinco meses da eleição sem pagar por isso</q>", diz <m s="gusmao">a professora</m>. <m s="gusmao">Ela</m> pondera, porém, que <i s="gusmao">o governador tem a máquina, o tempo de TV e 410 prefeitos</i>.

A campanha de Castilho minimizou o resultado. Coordenadora do comitê, <m s="borba">a deputada Suely Borba</m> disse à Folha do Planalto que <i s="borba" via="Folha do Planalto">a queda era esperada e que pesquisas internas mostram um cenário mais confortável</i>.

"<q s="borba">Estamos na frente em todos os cenários, com um ano difícil nas costas. Quem tem que explicar alguma coisa é quem está atrás</q>", declarou.

Arantes, por sua vez, evitou o tom de comemoração em agenda em Campinas Nova, ao lado da mulher, a vereadora Lídia. "<q s="arantes">Pesquisa é fotografia, e a gente ainda está se arrumando para sair na foto</q>", disse <m s="arantes">o senador</m> a jornalistas.

Questionado sobre uma eventual aliança com Ione Salazar no segundo turno, <m s="arantes">ele</m> respondeu que conversa "<q s="arantes" type="mixed">com todo mundo</q>". <m s="salazar">A petista</m> já declarou que <i s="salazar">não apoiará nenhum dos dois</i>.

Na simulação de segundo turno, Castilho e Arantes estão empatados, com 43% cada um.

"<q s="lins">É uma eleição aberta, coisa que a gente não via aqui <t v="2006/..">desde 2006</t></q>", conclui <m s="lins">Lins</m>.

O Instituto Medida ouviu 1.504 eleitores em 62 municípios, <t v="2026-06-14/2026-06-17">entre 14 e 17 de junho</t>. A pesquisa, encomendada pela Folha do Planalto, está registrada na Justiça Eleitoral.
