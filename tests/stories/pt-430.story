---
id: pt-430
language: pt-BR
agency: AFP
outlet: Ciência Hoje Norte
domain: cienciahojenorte.example
authors: []
published: 2026-04-06T20:10:00-03:00
modified: null
dateline: {place: Houston, agency: AFP, date: 2026-04-06}
copyright: {holders: [AFP], year: 2026, notice: "© 2026 AFP. Todos os direitos reservados", licence: null, reserved: true}
tdm: null
speakers:
  wiseman: {name: Reid Wiseman, kind: person, roles: [comandante, pai]}
  koch: {name: Christina Koch, kind: person, roles: [astronauta, engenheira]}
  hansen: {name: Jeremy Hansen, kind: person, roles: [canadense]}
  nasa: {name: Nasa, kind: organisation, roles: []}
  glaze: {name: Lori Glaze, kind: person, roles: [chefe da missão]}
  filha: {name: uma das filhas, kind: unnamed, roles: []}
notes: moon flight with real astronauts, commander and Canadian (he), engineer and mission chief (she), agency, message of a daughter, UTC times, names of craft in marks
---
# "<q s="koch">A Terra cabe no meu polegar</q>", diz <m s="koch">astronauta</m> após sobrevoo do lado oculto da Lua

Houston, <t v="2026-04-06">6 Abr</t> (AFP) - Os quatro tripulantes da missão Artemis II contornaram <t v="2026-04-06">nesta segunda-feira</t> a Lua e bateram o recorde de distância da Terra, que era da Apollo 13 <t v="1970-04/..">desde abril de 1970</t>.

"<q s="koch">A Terra cabe no meu polegar, e todos vocês estão nela</q>", disse <m s="koch">Christina Koch</m> na primeira transmissão depois de 40 minutos de silêncio. <m s="koch">A engenheira</m>, primeira mulher a chegar tão longe, relatou que <i s="koch">o lado oculto tem tons de marrom que nenhuma foto mostra</i>.

O comandante Reid Wiseman demorou a falar. "<q s="wiseman" id="w">Eu tinha preparado uma frase</q>", confessou <m s="wiseman">ele</m>, "<q s="wiseman" id="w">mas esqueci quando olhei para trás</q>". Da Terra, uma das filhas o ajudou. "<q s="filha">Pai, é só dizer que está tudo bem</q>", pediu <m s="filha">a adolescente</m> pelo rádio. "<q s="wiseman">Está tudo bem</q>", repetiu <m s="wiseman">o pai</m>.

O canadense Jeremy Hansen, o único não americano a bordo, foi menos solene. "<q s="hansen">Alguém apagou a luz e ficou tudo estrelado</q>", contou. Segundo <m s="hansen">o canadense</m>, <i s="hansen">a cápsula rangeu duas vezes durante a manobra</i>.

<m s="nasa">A Nasa</m> informou que <i s="nasa">a distância máxima, de 406.771 quilômetros, foi atingida <t v="2026-04-06T23:02Z">às 23H02 GMT</t></i>. Em entrevista coletiva, <m s="glaze">a chefe da missão</m> reconheceu que <i s="glaze">o ruído ainda não foi explicado</i>. "<q s="glaze">Não é preocupante, é interessante</q>", corrigiu <m s="glaze">Lori Glaze</m> diante da insistência de um repórter. <m s="glaze">Ela</m> explicou que <i s="glaze">os sensores serão revisados <t v="2026-04-07">na terça-feira</t></i>.

A amerissagem está prevista <t v="2026-04-10">para sexta-feira</t>, no Pacífico. A cápsula, batizada de "Integrity", irá para um museu. A missão seguinte, que deve pousar no polo sul lunar, foi adiada <t v="2028">para 2028</t>. Koch já pediu um lugar. "<q s="koch">Esqueci de trazer uma pedra</q>", brincou.
