---
id: pt-907
language: pt-BR
agency: null
outlet: A Gazeta Fluminense
domain: agazetafluminense.example
authors: [Thaís Moutinho]
published: 2026-02-27T04:30:00-03:00
modified: null
dateline: null
copyright: {holders: [A Gazeta Fluminense], year: 2026, notice: "© 2026 A Gazeta Fluminense. Todos os direitos reservados.", licence: null, reserved: true}
tdm: null
speakers:
  ivo: {name: Ivo Sardinha, kind: person, roles: [dono da barbearia, barbeiro]}
  marta: {name: Marta, kind: person, roles: [mulher de Ivo]}
  lauro: {name: Lauro Pestana, kind: person, roles: [cliente, juiz aposentado]}
  kelvin: {name: Kelvin Rocha, kind: person, roles: [aprendiz]}
notes: "natural: profile of a barber, Rio daily, dash-set speech"
---
# Barbeiro mais antigo de Niterói se despede da tesoura depois de 66 anos
## Aos 81, Ivo Sardinha passa a cadeira para um aprendiz de 19

A cadeira de ferro fundido veio de navio de Chicago e custou, <t v="1961">em 1961</t>, o preço de um terreno em Itaipu. Foi nela que Ivo Sardinha, hoje com 81 anos, aprendeu o ofício com o pai, Manuel. E é nela que, <t v="2026-02-28">amanhã</t>, vai cortar cabelo pela última vez.

— <q s="ivo" id="1">Meu pai dizia que barbeiro é igual a padre: ouve tudo e não conta nada</q> — diz <m s="ivo">ele</m>, entre uma navalhada e outra. — <q s="ivo" id="1">Eu ouvi divórcio, ouvi falência, ouvi até crime. Está tudo guardado aqui.</q>

O salão, na Rua da Conceição, tem três metros de frente e um calendário de 1994. Por ali passaram dois governadores, um bispo e o goleiro Silvério, do Canto do Rio, que pagava em ingressos.

— <q s="ivo">O Silvério não tinha um tostão, mas tinha uma cabeleira que era uma beleza. Eu cortava de graça só para treinar</q> — lembra.

A decisão de parar foi da mulher, Marta, depois que o marido levou um tombo <t v="2025-10">em outubro</t> e quebrou o pulso. Os dois são casados há 57 anos.

— <q s="marta">Eu falei: ou larga a tesoura ou larga de mim. Ele pediu uma semana para pensar</q> — conta <m s="marta">ela</m>, às gargalhadas.

<m s="ivo">Ivo</m> jura que <i s="ivo">não foi bem assim</i>. <m s="ivo">Ele</m> diz que <i s="ivo">a mão já andava pesada</i> e que <i s="ivo">os fregueses, por educação, fingiam não notar</i>.

— <q s="ivo">Freguês antigo não reclama. Vai para casa com a costeleta torta e volta no mês seguinte.</q>

Um deles é o juiz aposentado Lauro Pestana, de 79 anos, freguês <t v="1968">desde 1968</t>. Ele atravessa a Baía de barca a cada três semanas, mesmo morando em Botafogo, onde não faltam salões.

— <q s="lauro" id="2">Aqui ninguém me chama de doutor</q> — explica <m s="lauro">o magistrado</m>. — <q s="lauro" id="2">O Ivo me chama de Laurinho e me manda ficar quieto. Aos 79 anos, isso não tem preço.</q>

Segundo <m s="lauro">Pestana</m>, <i s="lauro">o barbeiro só faltou ao trabalho quatro vezes</i>: no nascimento das três filhas e na morte do pai, <t v="1983">em 1983</t>.

Quem assume o ponto é Kelvin Rocha, de 19 anos, cria do Morro do Estado, que chegou ao salão há dois anos para varrer o chão. Ele já tem clientela própria, atraída pelos vídeos que publica no TikTok.

— <q s="kelvin">Seu Ivo não sabe o que é degradê, mas me ensinou a afiar navalha no couro. Isso não tem tutorial</q> — diz <m s="kelvin">o rapaz</m>.

<m s="kelvin">Kelvin</m> promete que <i s="kelvin">o calendário e a cadeira ficam onde estão</i>. O preço do corte, de R$ 30, vai subir para R$ 40.

— <q s="kelvin">Falei com ele antes, claro.</q>

Para a despedida, as filhas encomendaram um bolo em forma de pincel de barba. A Câmara Municipal deve entregar uma medalha, iniciativa do vereador Tuca Mendonça. Ivo não pretende discursar.

— <q s="ivo" id="3">Vou cortar o cabelo do Laurinho, que foi quem marcou o último horário, e vou para casa almoçar</q> — avisa <m s="ivo">o barbeiro</m>. — <q s="ivo" id="3">Depois a Marta que me aguente.</q>
