---
id: pt-506
language: pt-PT
agency: null
outlet: Praça do Geraldo
domain: pracadogeraldo.example
authors: [Xavier Ganhão]
published: 2025-08-31
modified: null
dateline: null
copyright: {holders: [Xavier Ganhão], year: 2025, notice: "© Xavier Ganhão, 2025", licence: null, reserved: false}
tdm: null
speakers:
  custodio: {name: Custódio Pimpão, kind: person, roles: [barbeiro, mestre]}
  fregues: {name: o primeiro freguês, kind: unnamed, roles: []}
  padre: {name: Adelino, kind: person, roles: [padre]}
  medica: {name: Zita Mourato, kind: person, roles: [médica]}
  ingles: {name: um inglês, kind: unnamed, roles: []}
  presidente: {name: o presidente, kind: unnamed, roles: []}
  junta: {name: Junta de Freguesia, kind: organisation, roles: []}
notes: one morning in a barber's chair, each client speaks under the name of a trade, sentences begin with the quote, speaker after or in the next sentence, gossip about an absent mayor reported in the third person
---
# Cinco barbas e um corte

Às oito abre a loja de Custódio Pimpão, barbeiro em Redondo <t v="1969/..">desde 1969</t>. Às oito e dois já se sabe tudo.

«<q s="fregues">O presidente vai-se embora, ouvi na padaria</q>». O primeiro freguês traz a notícia ainda quente. O barbeiro não levanta a navalha. «<q s="custodio">Se fosse verdade, ele tinha vindo cortar o cabelo</q>», sentencia <m s="custodio">Pimpão</m>.

A segunda barba é do padre. Adelino, assim lhe chamam, sabe mais do que pode dizer e diz menos do que sabe. «<q s="padre">Eu só confirmo o batizado <t v="2025-09-07">de domingo</t></q>», defende-se <m s="padre">ele</m>. Garante que <i s="padre">o presidente será o padrinho</i>. Padrinho que se vai embora? A navalha para.

Entra a médica, que não faz a barba, mas gosta da conversa. «<q s="medica">A tensão dele anda boa demais para quem vai fugir</q>», diz <m s="medica">Zita Mourato</m>. Depois arrepende-se. Pede que <i s="medica">ninguém repita</i>. Repete-se.

### A nota

<t v="2025-08-29">Na sexta</t>, <m s="junta">a Junta de Freguesia</m> tinha colado um papel no vidro: «<q s="junta">O senhor presidente encontra-se ausente por motivo de regresso</q>». Ninguém percebeu. O mestre leu-o duas vezes, de óculos. Segundo <m s="custodio">ele</m>, <i s="custodio">falta ali uma vírgula, ou um comboio</i>.

«<q s="ingles">Talvez ele regresse de onde ausentou-se</q>», arrisca <m s="ingles">um inglês</m>, quarta barba, de férias. Faz-se silêncio. É a melhor hipótese da manhã.

A quinta barba chega às onze. Senta-se, estende o pescoço, fecha os olhos. É o presidente.

«<q s="custodio">Então?</q>», pergunta <m s="custodio">o barbeiro</m>.

«<q s="presidente">Então o quê?</q>»

Fica tudo por saber. O corte era para o batizado.
