---
id: pt-905
language: pt-PT
agency: null
outlet: O Observatório das Artes
domain: observatoriodasartes.example
authors: [Inês Valadão]
published: 2026-03-21T07:00:00+00:00
modified: null
dateline: null
copyright: {holders: [O Observatório das Artes], year: 2026, notice: "© 2026 O Observatório das Artes", licence: null, reserved: false}
tdm: null
speakers:
  alba: {name: Matilde Alba, kind: person, roles: [realizadora, cineasta]}
  mae: {name: mãe de Matilde Alba, kind: unnamed, roles: []}
  produtor: {name: Nuno Seabra, kind: person, roles: [produtor]}
notes: "natural: culture interview feature, film director"
---
# Matilde Alba: «<q s="alba">Filmar a minha avó foi a maneira de não lhe dizer adeus</q>»
## A realizadora regressa com "A Casa dos Figos", documentário rodado durante seis anos numa aldeia do Nordeste transmontano

Matilde Alba chega ao café, em Campo de Ourique, com dez minutos de atraso e um saco de figos secos. São da figueira da avó, Deolinda, a protagonista do filme que se estreia <t v="2026-03-26">na próxima quinta-feira</t>. «<q s="alba">Trago sempre, é superstição. Levei-os a Roterdão e ganhámos um prémio</q>», ri-se.

Aos 38 anos, e depois de duas ficções que passaram quase despercebidas nas salas, a cineasta voltou à aldeia de Paradela de Cima, onde passava as férias em criança. A ideia inicial era outra.

«<q s="alba">Eu ia fazer um filme sobre a barragem. Tinha financiamento, tinha guião, tinha tudo</q>», conta. «<q s="alba">Ao segundo dia, a minha avó perguntou-me porque é que eu filmava tanta água e não filmava ninguém. Percebi que tinha razão.</q>»

Foram seis anos de rodagem, quase sempre sozinha. O produtor, Nuno Seabra, só viu imagens ao fim de dois. <m s="alba">Matilde</m> diz que <i s="alba">a paciência dele foi decisiva</i>.

«<q s="alba">Qualquer outra pessoa me teria pedido o dinheiro de volta. O Nuno telefonava-me no Natal e perguntava pela avó, nunca pelo filme</q>», recorda <m s="alba">a realizadora</m>.

Deolinda Alba morreu <t v="2024-11">em novembro de 2024</t>, aos 94 anos, com o filme em montagem. Não chegou a ver nada. Nas últimas sequências, a casa aparece já vazia, com a luz da tarde a entrar pela cozinha.

«<q s="alba">Hesitei muito em pôr esse plano. Parecia-me uma chantagem</q>», admite. «<q s="alba">Depois mostrei-o à minha mãe e ela esteve muito tempo calada. No fim só disse: "<q s="mae">Está lá a toalha</q>". E eu deixei ficar.</q>»

O filme tem sido comparado ao trabalho de António Reis e Margarida Cordeiro, uma filiação que a deixa desconfortável. <m s="alba">Ela</m> sublinha que <i s="alba">não tem formação de etnógrafa</i> e que nunca quis retratar «<q s="alba" type="mixed">o fim de um mundo</q>».

«<q s="alba" id="1">As pessoas da aldeia não estão a acabar</q>», insiste, «<q s="alba" id="1">estão a viver. Têm Netflix, discutem o preço do gasóleo, há um rapaz que vende mel para a Alemanha. O que acabou foi a nossa paciência para as ouvir.</q>»

Em entrevista à Rádio Planalto, <t v="2026-02">no mês passado</t>, <m s="produtor">Seabra</m> chamou-lhe «<q s="produtor" type="mixed" via="Rádio Planalto">o filme mais alegre que alguma vez se fez sobre a morte</q>». Matilde Alba encolhe os ombros quando lhe lembramos a frase. «<q s="alba">Ele é produtor, tem de vender bilhetes. Mas sim, na aldeia riram-se muito.</q>»

A primeira projeção aconteceu ali mesmo, <t v="2025-08">em agosto</t>, no largo da igreja, com um lençol e o projetor emprestado pela junta. Apareceram duzentas pessoas, mais do que os habitantes.

«<q s="alba">O senhor Acácio, que tem 88 anos e entra em três cenas, veio ter comigo no fim muito sério. Queria saber quando é que fazíamos o segundo</q>», lembra.

Não haverá segundo. Segundo <m s="alba">a cineasta</m>, <i s="alba">o próximo projeto é uma ficção passada num call center de Braga</i>, ainda sem data. A casa dos figos foi vendida a um primo, Abel, que a está a recuperar.

«<q s="alba">Prometeu-me que não corta a figueira</q>», diz <m s="alba">Matilde</m>. «<q s="alba">Tenho isso filmado.</q>»
