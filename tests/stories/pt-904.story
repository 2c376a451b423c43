---
id: pt-904
language: pt-BR
agency: null
outlet: Arquibancada
domain: arquibancada.example
authors: [Redação Arquibancada]
published: 2026-04-20T00:12:00-03:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  bastos: {name: Gilmar Bastos, kind: person, roles: [técnico do Capibaribe, treinador]}
  juninho: {name: Juninho Teles, kind: person, roles: [meia do Capibaribe]}
  ruan: {name: Ruan Pablo, kind: person, roles: [zagueiro do Operário Serrano]}
  diretor: {name: Caíque Noronha, kind: person, roles: [diretor de futebol do Capibaribe, dirigente]}
notes: "natural: football press conference"
---
# Técnico do Capibaribe reclama de gramado após empate: "<q s="bastos">Não é futebol, é rally</q>"
## <m s="bastos">Gilmar Bastos</m> elogia a entrega do time em Caruaru e diz que <i s="bastos">não sabe se Juninho Teles joga no domingo</i>

O Capibaribe empatou por 1 a 1 com o Operário Serrano <t v="2026-04-19">na noite deste domingo</t>, em Caruaru, pela quarta rodada da Série C. Depois da partida, o técnico Gilmar Bastos fez duras críticas às condições do campo.

– <q s="bastos">A gente treina a semana toda para colocar a bola no chão e chega aqui e a bola não rola. Não é futebol, é rally. Não é desculpa, porque o adversário jogou no mesmo campo, mas o torcedor paga ingresso e merece coisa melhor</q> – disse <m s="bastos">o treinador</m>, em entrevista coletiva.

O Capibaribe saiu na frente aos 12 minutos do primeiro tempo, com Juninho Teles, e levou o empate aos 41 da etapa final, em cabeçada de Ruan Pablo. O time segue invicto, com oito pontos.

– <q s="bastos">Saio chateado pelo resultado e satisfeito com a entrega. Com um a menos <t v="2025">no ano passado</t> a gente perdia esse jogo por três</q> – completou.

O meia Thales foi expulso ainda no primeiro tempo, após entrada em Denilson. <m s="bastos">Bastos</m> evitou falar do lance, mas afirmou que o árbitro, Emerson Vidal, "<q s="bastos" type="mixed">perdeu o critério</q>" depois do cartão.

Autor do gol, Juninho Teles deixou o campo aos 20 do segundo tempo com dores na coxa direita e fará exames <t v="2026-04-20">nesta segunda</t>. <m s="bastos">O treinador</m> disse que <i s="bastos">ainda não sabe se poderá contar com o jogador contra o Gurupi, no domingo</i>.

– <q s="bastos">O doutor Marcelo só vai me dar uma resposta depois da imagem. Se tiver risco, não joga. O campeonato é longo e o Juninho é patrimônio do clube</q> – explicou.

Na saída do estádio, o meia se mostrou otimista.

– <q s="juninho">Senti uma fisgada, mas foi mais susto do que qualquer outra coisa. Já passei por lesão séria em 2023 e sei a diferença</q> – afirmou <m s="juninho">Juninho</m>.

Foi o quinto gol do camisa 10 <t v="2026">na temporada</t>. <m s="juninho">Ele</m> dedicou o gol à avó, dona Zefinha, que completou 90 anos, e disse que <i s="juninho">ainda não recebeu proposta para deixar o clube</i>. O Náutico do Vale tem interesse na contratação.

<m s="diretor">O diretor de futebol</m>, Caíque Noronha, confirmou que <i s="diretor">houve uma consulta</i>, mas descartou negociar agora.

– <q s="diretor" via="Rádio Agreste">Consulta todo mundo faz. Proposta, não chegou nenhuma, e o presidente Arlindo já deixou claro que ninguém sai antes de julho</q> – disse <m s="diretor">o dirigente</m> à Rádio Agreste.

Do lado do Operário, o empate foi comemorado como vitória. O time da casa não havia pontuado na competição.

– <q s="ruan" id="1">A gente estava precisando. Sobre o gramado, é o que a gente tem, ninguém aqui está reclamando</q> – rebateu <m s="ruan">Ruan Pablo</m>. – <q s="ruan" id="1">Se o Capibaribe acha ruim, imagina quem treina aqui todo dia.</q>
