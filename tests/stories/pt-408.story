---
id: pt-408
language: pt-BR
agency: Gazeta Press
outlet: Arquibancada
domain: arquibancada.example
authors: []
published: 2025-07-14T00:25:00-03:00
modified: null
dateline: null
copyright: {holders: [Gazeta Press], year: 2025, notice: "© 2025 Gazeta Press", licence: null, reserved: false}
tdm: null
speakers:
  mister: {name: Nuno Quaresma, kind: person, roles: [técnico, treinador]}
  goleiro: {name: Weslley Passos, kind: person, roles: [goleiro, capitão]}
  atacante: {name: Matías Robledo, kind: person, roles: [centroavante]}
  presidente: {name: Adhemar Fontoura, kind: person, roles: [presidente do Náutico, dirigente]}
  adversario: {name: Tite Carvalhal, kind: person, roles: [técnico do América]}
  torcida: {name: torcida, kind: group, roles: []}
  mae: {name: a mãe do goleiro, kind: unnamed, roles: []}
notes: football at night just after midnight (publication day is the next day), two coaches (o técnico) and nationalities, goalkeeper and captain is one person, chairman of the club, a mother on television, hinchada's chant as group quote
---
# “<q s="mister">Não vim ao Brasil para ter medo de gramado molhado</q>”, diz <m s="mister">técnico</m> após virada do Náutico

Debaixo de um temporal, o Náutico de Ipatinga virou para cima do América do Vale, por 3 a 2, <t v="2025-07-13">na noite deste domingo</t>, no Ipatingão, e assumiu a liderança da Série C.

“<q s="mister">Não vim ao Brasil para ter medo de gramado molhado</q>”, declarou <m s="mister">o português Nuno Quaresma</m>, que ainda pingava na sala de imprensa. “<q s="mister">Na minha terra chove de lado</q>”.

O treinador apostou tudo no intervalo: tirou dois zagueiros. Perdia por 2 a 0. “<q s="goleiro" id="g">Achei que ele tinha ficado doido</q>”, confessou <m s="goleiro">o goleiro Weslley Passos</m>, “<q s="goleiro" id="g">e agora acho que doido sou eu, que duvidei</q>”. Capitão do time, <m s="goleiro">ele</m> contou que <i s="goleiro">o vestiário ficou em silêncio até o sinal da arbitragem</i>.

Os três gols saíram dos pés de Matías Robledo. O argentino, que <t v="2025-04/..">desde abril</t> não marcava, ofereceu o feito ao filho, que nasce <t v="2025-08">em agosto</t>. “<q s="atacante">Vai se chamar Ipatinga se for menina</q>”, brincou <m s="atacante">o centroavante</m>. E se for menino? “<q s="atacante">Nuno, coitado</q>”.

Do outro lado, o técnico do América reclamou do campo. “<q s="adversario">Isso foi polo aquático</q>”, criticou <m s="adversario">Tite Carvalhal</m>. <m s="adversario">Ele</m> afirmou que <i s="adversario">o clube pedirá a anulação da partida <t v="2025-07-14">ainda nesta segunda</t></i>.

O presidente do Náutico deu de ombros. “<q s="presidente">Pede também para parar de chover</q>”, respondeu <m s="presidente">Adhemar Fontoura</m>. <m s="presidente">O dirigente</m> revelou que <i s="presidente">o contrato de Quaresma será renovado <t v="../2026-12">até dezembro de 2026</t></i>, o que o próprio técnico disse desconhecer.

“<q s="torcida">Fica, portuga!</q>”, gritou <m s="torcida">a torcida</m> no fim. “<q s="mister">Fico até secar</q>”, retrucou <m s="mister">Quaresma</m>.

A TV do clube procurou a mãe do goleiro, que assistia de casa. “<q s="mae">Quando ele era pequeno, eu escondia a bola. Perdi essa também</q>”, disse <m s="mae">ela</m>. O time, que a imprensa chama de “Tubarão do Aço”, volta a jogar <t v="2025-07-19T16:00">no sábado, às 16h</t>.
