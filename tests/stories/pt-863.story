---
id: pt-863
language: pt-PT
agency: null
outlet: Jornal da Beira Alta
domain: jornal-da-beira-alta.example
authors: [Miguel Lobato]
published: 2026-11-08T22:50:00+00:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  seixas: {name: Vasco Seixas, kind: person, roles: [treinador do Viseu FC, técnico]}
  dembele: {name: Ousmane Sarr, kind: person, roles: [avançado senegalês, capitão do Viseu FC]}
  moura: {name: Duarte Moura, kind: person, roles: [treinador do Leixões Atlético]}
  presidente: {name: Helena Varela, kind: person, roles: [presidente do Viseu FC]}
notes: football; coaches, captain, president; «», dash incises in Portuguese manner
---
# Vasco Seixas: «<q s="seixas">Ganhámos porque corremos mais</q>»

O Viseu FC venceu <t v="2026-11-08">este domingo</t> o Leixões Atlético por 2-0 e subiu ao terceiro lugar da II Liga. Vasco Seixas, treinador dos viseenses, elogiou a entrega da equipa.

«<q s="seixas">Ganhámos porque corremos mais e porque acreditámos desde o primeiro minuto</q>», disse <m s="seixas">o técnico</m> na sala de imprensa. <m s="seixas">Seixas</m> sublinhou que <i s="seixas">o objetivo continua a ser a manutenção</i>. «<q s="seixas">Falar de subida em novembro é de loucos</q>», atirou.

Ousmane Sarr marcou os dois golos e foi o homem do jogo. «<q s="dembele">Estou feliz pelos golos, mas o mais importante são os três pontos</q>», referiu <m s="dembele">o avançado senegalês</m>. <m s="dembele">O capitão</m> revelou ainda que <i s="dembele">jogou com dores no tornozelo</i>.

Do lado contrário, Duarte Moura mostrou-se resignado. «<q s="moura" id="6">Entrámos a dormir</q>», reconheceu, «<q s="moura" id="6">e a este nível paga-se caro</q>». <m s="moura">O treinador do Leixões</m> recusou comentar a arbitragem, mas deixou um recado: «<q s="moura">Há coisas que toda a gente viu</q>».

Também a presidente Helena Varela se mostrou satisfeita, apelidando o triunfo de «<q s="presidente" type="mixed">prenda de aniversário</q>» para o clube, que faz cem anos <t v="2026-11-09">amanhã</t>. Segundo <m s="presidente">a dirigente</m>, <i s="presidente">a renovação de Sarr está por dias</i>.
