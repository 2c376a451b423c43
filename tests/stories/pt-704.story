---
id: pt-704
language: pt-BR
agency: null
outlet: Caderno de Prosa
domain: caderno-de-prosa.example
authors: [Heitor Salgueiro]
published: 2025-10-04T10:00:00-03:00
modified: null
dateline: null
copyright: {holders: [Caderno de Prosa], year: null, notice: "© Caderno de Prosa", licence: null, reserved: false}
tdm: null
speakers:
  nair: {name: Nair Bittencourt, kind: person, roles: [tradutora]}
  editor: {name: seu primeiro editor, kind: unnamed, roles: []}
  marido: {name: o marido, kind: unnamed, roles: []}
  aluna: {name: uma aluna, kind: unnamed, roles: []}
  autor: {name: István Halász, kind: person, roles: [romancista húngaro]}
notes: entrevista com perguntas por travessão e sem nome; respostas sem aspas com palavras de editor, marido, aluna e autor; títulos e palavras como palavras em aspas dentro das respostas; frases de personagem que ninguém diz
---
# <m s="nair">Nair Bittencourt</m>: “<q s="nair">Traduzir é perder com elegância</q>”

Aos 74 anos, Nair Bittencourt acaba de entregar a tradução de “A ponte surda”, romance de oitocentas páginas do húngaro István Halász. Levou onze anos. Na estante da sala, os dicionários ocupam o lugar dos santos. “<q s="nair">Rezo em ordem alfabética</q>”, avisa <m s="nair">a tradutora</m>, servindo café.

Caderno de Prosa: Como a senhora chegou ao húngaro?

Nair Bittencourt: <q s="nair">Por engano. <t v="1973">Em 1973</t> meu primeiro editor me deu um livro e disse: “<q s="editor">É romeno, você se vira</q>”. Não era romeno. Quando descobri, já estava apaixonada.</q>

Caderno de Prosa: Qual foi a palavra mais difícil de “A ponte surda”?

Nair Bittencourt: <q s="nair">Uma que aparece na primeira linha e que traduzi por “quase”. Não é “quase”, é um “quase” que já desistiu. Meu marido sugeriu: “<q s="marido">Põe três pontinhos</q>”. Dormi no sofá, mas pus os três pontinhos.</q>

Caderno de Prosa: O autor acompanhou o trabalho?

Nair Bittencourt: <q s="nair">Mandei quarenta perguntas por carta. Halász respondeu a uma só: “<q s="autor">Não me lembro mais, invente a senhora</q>”. Foi a melhor licença que já recebi.</q>

Caderno de Prosa: E a famosa fala do barqueiro?

Nair Bittencourt: <q s="nair">“Quem atravessa não volta o mesmo, e quem volta não atravessou.” Em húngaro são quatro palavras. Brigo com essa frase <t v="2014/..">desde 2014</t> e ela continua ganhando.</q>

Caderno de Prosa: O que acha da expressão “tradução invisível”?

Nair Bittencourt: <q s="nair">Detesto. Invisível é fantasma e salário. Numa oficina, uma aluna me perguntou: “<q s="aluna">Então a gente assina embaixo ou em cima?</q>”. Ao lado, eu disse, ao lado.</q>

Caderno de Prosa: Próximo livro?

Nair Bittencourt: <q s="nair">“O inverno dos contadores”, do mesmo Halász. Cento e vinte páginas. Depois da ponte, quero uma pinguela.</q>
