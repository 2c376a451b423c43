---
id: pt-203
language: pt-PT
agency: Lusa
outlet: Notícias da Planície
domain: noticiasdaplanicie.example
authors: []
published: 2026-01-15T11:26:00+00:00
modified: null
dateline: {place: Beja, agency: Lusa, date: 2026-01-15}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  ministro: {name: Duarte Vilhena, kind: person, roles: [ministro da Agricultura, governante]}
  cap: {name: Federação dos Olivicultores, kind: organisation, roles: []}
  lopes: {name: Jacinta Lopes Caeiro, kind: person, roles: [presidente da Federação dos Olivicultores, dirigente]}
  tarouca: {name: Manuel Tarouca, kind: person, roles: [agricultor, olivicultor]}
  quercal: {name: Quercal, kind: organisation, roles: [associação ambientalista]}
  bloco: {name: Teresa Monção, kind: person, roles: [deputada do Partido Verde Ibérico]}
  fonte: {name: fonte do gabinete, kind: unnamed, roles: []}
  empresa: {name: um administrador da empresa espanhola, kind: unnamed, roles: []}
notes: "ordinary Lusa copy; federation and its president both speak, party next to its deputy, unnamed manager, \"à margem de\", \"em declarações à Lusa\" as via, quote after \"que\" as mixed"
---
# <m s="ministro">Ministro da Agricultura</m> promete água para o olival "<q s="ministro" type="mixed">sem passar à frente de ninguém</q>"

Beja, <t v="2026-01-15">15 jan 2026</t> (Lusa) – O ministro da Agricultura, Duarte Vilhena, anunciou <t v="2026-01-15">hoje</t>, em Beja, que <i s="ministro">as quotas de rega do Alqueva serão revistas <t v="2026-03">em março</t></i> e garantiu que o olival intensivo terá água "<q s="ministro" type="mixed">sem passar à frente de ninguém</q>".

"<q s="ministro" id="1">A barragem está a 91%</q>", sublinhou <m s="ministro">o governante</m>, à margem de uma visita a um lagar, "<q s="ministro" id="1">mas uma barragem cheia não é um cheque em branco</q>".

A Federação dos Olivicultores reagiu pouco depois. "<q s="cap">Pedimos previsibilidade e deram-nos um adjetivo</q>", ironizou <m s="cap">a federação</m> em comunicado. Em declarações à Lusa, a presidente, Jacinta Lopes Caeiro, foi mais conciliadora: "<q s="lopes" via="Lusa">Se <t v="2026-03">em março</t> houver números, sentamo-nos à mesa</q>".

Segundo <m s="lopes">a dirigente</m>, <i s="lopes">as plantações perderam 18% da produção <t v="2025">no ano passado</t></i>. <m s="lopes">Lopes Caeiro</m> admitiu, porém, que "<q s="lopes" type="mixed">há quem regue de noite o que não pode regar de dia</q>".

### O vizinho do canal

Manuel Tarouca, de 71 anos, tem 12 hectares de olival tradicional encostados ao canal de Odivelas e nunca teve direito a rega. "<q s="tarouca">Vejo passar a água como quem vê passar comboios</q>", comentou <m s="tarouca">o agricultor</m>. "<q s="tarouca">Quando o meu pai plantou isto, <t v="1958">em 1958</t>, chovia.</q>"

<m s="quercal">A associação ambientalista Quercal</m> considera que <i s="quercal">a revisão chega tarde</i>. "<q s="quercal">O Alentejo não pode ser uma monocultura com vista para a autoestrada</q>", frisou <m s="quercal">a organização</m>, que tem <t v="2024-10/..">desde outubro de 2024</t> uma queixa em Bruxelas.

No parlamento, Teresa Monção, deputada do Partido Verde Ibérico, quer ouvir o ministro com urgência. "<q s="bloco">Prometeu o mesmo <t v="2025-06">em junho</t>, com o mesmo sorriso</q>", acusou <m s="bloco">a deputada</m>. <m s="fonte">Fonte do gabinete</m> respondeu que <i s="fonte">Vilhena irá à comissão <t v="2026-01-20">na terça-feira</t></i>.

A maior exploração da zona pertence a um fundo de Sevilha. "<q s="empresa">Nós pagamos cada metro cúbico</q>", disse, sem querer ser identificado, <m s="empresa">um administrador da empresa espanhola</m>.

O plano "Água que Une", apresentado <t v="2025-36">no último trimestre de 2025</t>, prevê 94 milhões de euros para novos canais.

RMC // JMR

Lusa/Fim
