---
id: pt-208
language: pt-PT
agency: null
outlet: Ecos do Faial
domain: ecosdofaial.example
authors: [Duarte Melo Bettencourt]
published: 2025-03-11T10:40:00-01:00
modified: 2025-03-11T13:15:00-01:00
dateline: null
copyright: {holders: [Ecos do Faial], year: 2025, notice: "Ecos do Faial, 2025. Conteúdo disponível sob CC BY 4.0", licence: CC-BY-4.0, reserved: false}
tdm: allowed
speakers:
  vulc: {name: Nídia Garcia, kind: person, roles: [vulcanóloga do Centro de Vigilância Sísmica, investigadora]}
  centro: {name: Centro de Vigilância Sísmica dos Açores, kind: organisation, roles: []}
  cb: {name: Hermano Silveira, kind: person, roles: [comandante dos Bombeiros Voluntários da Horta]}
  gr: {name: Governo Regional, kind: organisation, roles: []}
  padre: {name: Manuel Brasil, kind: person, roles: [padre, pároco]}
  emigrante: {name: um emigrante em Fall River, kind: unnamed, roles: []}
  pres: {name: Catarina Goulart, kind: person, roles: [presidente da Câmara da Horta, autarca]}
notes: "seismic swarm; centre versus its researcher, region as speaker, fire corps beside commander, radio as via, interval of nights, quoted mail of an emigrant, nickname of a volcano in marks"
---
# Faial com mais de 600 sismos em cinco dias; <m s="vulc">vulcanóloga</m> afasta «<q s="vulc" type="mixed">alarme</q>»

A ilha do Faial registou mais de 600 sismos <t v="2025-03-06/..">desde quinta-feira</t>, a maioria com menos de dois na escala de Richter. O mais forte, de 4,1, acordou a Horta <t v="2025-03-10T03:52">às 03:52 de segunda-feira</t>.

«<q s="vulc" id="1">Não há razões para alarme</q>», disse <m s="vulc">Nídia Garcia</m>, vulcanóloga do Centro de Vigilância Sísmica dos Açores, «<q s="vulc" id="1">há razões para ter os sapatos à porta</q>». Segundo <m s="centro">o centro</m>, <i s="centro">os epicentros situam-se a sete quilómetros da costa</i>.

<m s="vulc">A investigadora</m> lembra que <i s="vulc">a ilha já passou por isto</i>. «<q s="vulc"><t v="1998">Em 1998</t> tivemos um aviso de semanas e ninguém o leu</q>», lamenta.

O comandante dos Bombeiros Voluntários da Horta, Hermano Silveira, tem 40 homens de prevenção. «<q s="cb">Dormimos vestidos</q>», conta <m s="cb">o comandante</m>. <m s="cb">Silveira</m> assegura que <i s="cb">não há feridos</i> e que <i s="cb">as três derrocadas no Norte Pequeno foram limpas</i>.

<m s="gr">O Governo Regional</m> anunciou <t v="2025-03-10">ontem</t> que <i s="gr">as escolas ficam fechadas <t v="../2025-03-14">até sexta-feira</t></i>. <m s="pres">A autarca Catarina Goulart</m> abriu o pavilhão da Horta como abrigo e pediu à população que confie na ciência, «<q s="pres" type="mixed">não no Facebook do primo</q>».

### Rezar e varrer

Na matriz, o padre Manuel Brasil celebrou missa com as portas abertas. «<q s="padre" via="Rádio Pico">O vulcão não é castigo, é vizinho</q>», declarou <m s="padre">o pároco</m> à Rádio Pico. «<q s="padre">E aos vizinhos fala-se com educação.</q>»

Da América chegam mensagens. «<q s="emigrante">Se precisarem, a minha cave dá para vinte</q>», escreveu por correio eletrónico <m s="emigrante">um emigrante em Fall River</m>, que deixou o Capelo <t v="1958">em 1958</t>, depois da erupção.

<m s="pres">Goulart</m> respondeu-lhe em pessoa. «<q s="pres">Ainda não, mas guarde as camas</q>», lê-se na mensagem.

O vulcão a que os pescadores chamam «o Surdo» não dá sinais à superfície. A próxima atualização do centro está marcada <t v="2025-03-11T18:00">para as 18:00</t>. O plano «Ilha Segura» prevê, se for preciso, a retirada de 3.000 pessoas para o Pico.
