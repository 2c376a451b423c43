---
id: pt-915
language: pt-PT
agency: null
outlet: Relvado
domain: relvado.example
authors: [Bruno Salema]
published: 2026-09-18T13:35:00+01:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  faria: {name: Álvaro Faria, kind: person, roles: [treinador do Sporting da Ria, técnico]}
  kovac: {name: Luka Kovač, kind: person, roles: [avançado croata]}
  presidente: {name: Hugo Trindade, kind: person, roles: [presidente do Sporting da Ria, líder dos ribeirinhos]}
notes: "natural: football preview press conference (Portugal)"
---
# Álvaro Faria: «<q s="faria">O mercado fechou e eu dormi melhor</q>»
## Treinador do Sporting da Ria antevê a receção ao Académico do Minho

Álvaro Faria fez, <t v="2026-09-18">esta sexta-feira</t>, a antevisão do jogo com o Académico do Minho, <t v="2026-09-19">amanhã</t> (20h30), da 6.ª jornada da Liga. O treinador do Sporting da Ria espera um adversário ferido pela derrota na Taça da Liga.

«<q s="faria">São os jogos mais perigosos. Uma equipa com aquela qualidade não perde duas vezes seguidas de bom grado</q>», disse. «<q s="faria">O mister Rui Vaz vai mudar alguma coisa, talvez jogue com três centrais. Preparámo-nos para os dois cenários.</q>»

Sobre as ausências, <m s="faria">o técnico</m> confirmou que <i s="faria">Matheus Lopes continua de fora</i> e que <i s="faria">Tiago Ilhéu está em dúvida</i>.

«<q s="faria">O Matheus já corre, mas correr não é jogar. O Tiago levou uma pancada no treino de quarta, vamos ver como acorda</q>», adiantou.

Questionado sobre a permanência de Luka Kovač, que esteve perto de sair para Itália no último dia de mercado, Faria não escondeu o alívio.

«<q s="faria">O mercado fechou e eu dormi melhor. O Luka é um profissional exemplar. No dia 1 esteve até às dez da noite com o telefone na mão e no dia 2 foi o primeiro a chegar ao treino.</q>»

<t v="2026-09-17">Na véspera</t>, em entrevista ao jornal croata Sportski List, <m s="kovac">o avançado</m> tinha afirmado que o clube italiano «<q s="kovac" type="mixed" via="Sportski List">desistiu à última hora</q>» e que <i s="kovac" via="Sportski List">não guarda rancor</i>.

«<q s="kovac">Tenho contrato por mais dois anos e a minha filha nasceu em Aveiro. Não é nenhum castigo ficar</q>», declarou <m s="kovac">Kovač</m>, autor de quatro golos em cinco jogos.

O treinador foi também chamado a comentar as palavras do presidente, Hugo Trindade, que <t v="2026-09-16">na quarta-feira</t>, na Rádio Moliceiro, apontou à Europa.

«<q s="presidente">Com este plantel, menos do que o quinto lugar é um ano falhado</q>», disse então <m s="presidente">o líder dos ribeirinhos</m>.

Faria sorriu antes de responder. «<q s="faria">O presidente é adepto e eu gosto de presidentes que são adeptos. Mas a mim pagam-me para pensar em sábado</q>», atirou.

«<q s="faria">Há um ano estávamos a fazer contas à descida, convém não esquecer. Quem cá estava era o Paulo Jorge, meu amigo, e sei bem o que ele passou</q>», prosseguiu <m s="faria">o antigo médio</m>, de 49 anos.

<m s="faria">O treinador</m> garantiu ainda que <i s="faria">não sente pressão adicional por jogar em casa</i>, onde a equipa só somou um ponto.

«<q s="faria">O nosso público tem sido fantástico. Se alguém está em dívida, somos nós</q>», concluiu.

O Sporting da Ria ocupa o sétimo lugar, com oito pontos, menos dois do que o Académico. O encontro será dirigido por Nélson Vidigal, da AF Leiria.
