---
id: pt-875
language: pt-PT
agency: Lusa
outlet: Diário da Ria
domain: diariodaria.example
authors: []
published: 2026-02-04T20:10:00+00:00
modified: null
dateline: {place: Aveiro, agency: Lusa, date: 2026-02-04}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  admin: {name: Bernardo Falcão, kind: person, roles: [administrador da Cerâmica Real, gestor]}
  sindicato: {name: Lurdes Tavares, kind: person, roles: [coordenadora do sindicato da cerâmica, sindicalista]}
  autarca: {name: Joaquim Vinagre, kind: person, roles: [presidente da Câmara de Ílhavo-a-Nova, autarca]}
  operario: {name: Manuel Rato, kind: person, roles: [operário]}
  fonte: {name: fonte do Ministério da Economia, kind: unnamed, roles: []}
notes: factory closure in Portugal; administrator, union coordinator, mayor, worker, government source; guillemets; interview to a paper
---
# Cerâmica Real avança com despedimento de 280 trabalhadores

Aveiro, <t v="2026-02-04">04 fev 2026</t> (Lusa) – A Cerâmica Real anunciou <t v="2026-02-04">hoje</t> o despedimento coletivo de 280 trabalhadores, devido ao preço da energia e à quebra das encomendas.

«<q s="admin">Adiámos esta decisão enquanto pudemos</q>», afirmou <m s="admin">o administrador da empresa</m>, Bernardo Falcão, em conferência de imprensa. <m s="admin">O gestor</m> garantiu que <i s="admin">todas as indemnizações serão pagas <t v="2026-03-31">até 31 de março</t></i>.

<m s="sindicato">A coordenadora do sindicato da cerâmica</m>, Lurdes Tavares, acusou a empresa de «<q s="sindicato" type="mixed">má-fé</q>». «<q s="sindicato"><t v="2026-01">Em janeiro</t> distribuíram prémios pela administração e agora dizem que não há dinheiro</q>», denunciou <m s="sindicato">a sindicalista</m> junto aos portões da fábrica.

Segundo <m s="sindicato">Lurdes Tavares</m>, <i s="sindicato">há casais em que os dois ficam sem emprego</i>.

É o caso de Manuel Rato, operário há 31 anos. «<q s="operario" id="1" via="Lusa">Entrei com 17</q>», contou <m s="operario">ele</m> à Lusa, «<q s="operario" id="1" via="Lusa">e só sei fazer isto</q>».

O presidente da Câmara de Ílhavo-a-Nova, Joaquim Vinagre, soube da notícia pela rádio. «<q s="autarca">É uma falta de respeito para com a terra que deu tudo a esta casa</q>», criticou <m s="autarca">o autarca</m>, que adiantou que <i s="autarca">vai pedir uma reunião urgente ao Governo</i>.

<m s="fonte">Fonte do Ministério da Economia</m> disse à Lusa que <i s="fonte" via="Lusa">a tutela está a acompanhar a situação</i>. «<q s="fonte">Há um investidor espanhol interessado nas instalações</q>», acrescentou <m s="fonte">a mesma fonte</m>.

Questionado sobre essa possibilidade, <m s="admin">Bernardo Falcão</m> respondeu: «<q s="admin">Não comento rumores</q>».

A empresa, fundada <t v="1924">em 1924</t>, é conhecida pelos azulejos «azul Real».
