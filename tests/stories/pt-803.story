---
id: pt-803
language: pt-BR
agency: null
outlet: Placar da Serra
domain: placar-da-serra.example
authors: [Vinícius Toledo]
published: 2026-07-19T23:40:00-03:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  zanetti: {name: Paulo Zanetti, kind: person, roles: [técnico do Serrano, treinador]}
  dudu: {name: Dudu Bahia, kind: person, roles: [atacante, camisa 9]}
  ferraz: {name: Cláudio Ferraz, kind: person, roles: [técnico do União Litoral]}
  diretor: {name: Marcos Aurélio Pinho, kind: person, roles: [diretor de futebol do Serrano, dirigente]}
  torcedor: {name: um torcedor, kind: unnamed, roles: []}
notes: football; coach, striker, opposing coach, director; straight quotes; nicknames and pronouns
---
# Serrano vence com um a menos e Zanetti exalta elenco: "<q s="zanetti">Esse grupo não se entrega</q>"

Com um jogador a menos desde os 20 minutos do primeiro tempo, o Serrano venceu o União Litoral por 1 a 0 <t v="2026-07-19">neste domingo</t>, no estádio Bento Rocha, e assumiu a vice-liderança do Campeonato Brasileiro.

O gol saiu aos 43 do segundo tempo, em cabeçada de Dudu Bahia. "<q s="dudu">Fiquei o jogo inteiro esperando uma bola. Ela veio</q>", contou <m s="dudu">o atacante</m>, que não marcava <t v="2026-05/..">desde maio</t>. "<q s="dudu">Dedico ao meu filho, que nasceu <t v="2026-07-14">na terça</t></q>", disse <m s="dudu">ele</m>, emocionado.

Na entrevista coletiva, Paulo Zanetti não poupou elogios aos jogadores. "<q s="zanetti">Esse grupo não se entrega</q>", afirmou <m s="zanetti">o treinador</m>. "<q s="zanetti">Quando o Régis foi expulso, olhei para o banco e ninguém baixou a cabeça</q>". <m s="zanetti">Zanetti</m> discordou do cartão vermelho, mas evitou criticar o árbitro: "<q s="zanetti">Ele viu de um jeito, eu vi de outro</q>".

Do outro lado, Cláudio Ferraz reconheceu a má atuação. "<q s="ferraz">Tivemos 70 minutos para jogar contra dez e chutamos duas vezes no gol. É inaceitável</q>", lamentou <m s="ferraz">o técnico do União</m>. <m s="ferraz">Ele</m> afirmou ainda que <i s="ferraz">não pensa em pedir demissão</i>.

O diretor de futebol do Serrano, Marcos Aurélio Pinho, confirmou que <i s="diretor">o clube recebeu uma proposta do futebol árabe por Dudu</i>. "<q s="diretor">Recebemos e recusamos</q>", resumiu <m s="diretor">o dirigente</m>. Segundo <m s="diretor">ele</m>, <i s="diretor">o centroavante só sai pela multa</i>.

A torcida fez a festa na saída do estádio. "<q s="torcedor">Sofrido assim é mais gostoso</q>", gritava <m s="torcedor">um torcedor</m>, sem camisa, debaixo de chuva.

O Serrano volta a campo <t v="2026-07-22">na quarta-feira</t>, contra o Atlético Capixaba, fora de casa. "<q s="zanetti">Agora é descansar</q>", finalizou <m s="zanetti">o comandante</m>.
