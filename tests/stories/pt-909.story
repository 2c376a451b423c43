---
id: pt-909
language: pt-PT
agency: null
outlet: Jornal do Norte
domain: jornaldonorte.example
authors: [Tiago Rebordão]
published: 2026-05-14T17:48:00+01:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  juiza: {name: Cristina Vale, kind: person, roles: [juíza-presidente, magistrada]}
  arguido: {name: Hélder Moutinho, kind: person, roles: [arguido, ex-gerente bancário]}
  advogado: {name: Pedro Sotto, kind: person, roles: [advogado de defesa]}
  filha: {name: Graça Azeredo, kind: person, roles: [filha de uma das vítimas]}
  mp: {name: Ministério Público, kind: organisation, roles: []}
notes: "natural: court report, Portugal"
---
# Ex-gerente bancário condenado a sete anos por burlar idosos em Penafiel

O Tribunal de Penafiel condenou <t v="2026-05-14">esta quinta-feira</t> a sete anos e três meses de prisão um antigo gerente bancário que se apropriou de mais de 640 mil euros das contas de 23 clientes, quase todos com mais de 70 anos.

Hélder Moutinho, de 52 anos, ouviu a leitura do acórdão de cabeça baixa. O coletivo deu como provados 21 crimes de burla qualificada e 14 de falsificação de documento, praticados <t v="2016/2021">entre 2016 e 2021</t>.

«<q s="juiza">O senhor não enganou desconhecidos. Enganou pessoas que lhe levavam couves e que o convidavam para os casamentos dos netos</q>», disse <m s="juiza">a juíza-presidente</m>, Cristina Vale, dirigindo-se ao arguido.

<m s="juiza">A magistrada</m> salientou que a confissão parcial, feita na última sessão, «<q s="juiza" type="mixed">pouco valor teve</q>», por ter surgido quando a prova documental já estava reunida.

Segundo <m s="mp">a acusação do Ministério Público</m>, <i s="mp">o gerente convencia os clientes a subscrever um produto chamado «Poupança Confiança», que não existia</i>. O dinheiro era depois transferido para uma conta em nome da ex-mulher, Sónia Lapa, que foi absolvida.

«<q s="juiza">Não se provou que soubesse. Ser casada com alguém não é crime</q>», justificou <m s="juiza">Cristina Vale</m>.

Além da pena de prisão, o arguido terá de pagar 580 mil euros às vítimas. O banco, que já indemnizou 15 delas, tem direito de regresso.

À saída, <m s="advogado">o advogado de defesa</m>, Pedro Sotto, anunciou que <i s="advogado">vai recorrer para a Relação do Porto</i>. «<q s="advogado">Esperávamos uma pena inferior a cinco anos e suspensa na execução. O meu cliente vendeu a casa para repor o que pôde e não tem antecedentes</q>», afirmou aos jornalistas.

«<q s="advogado">Não é um monstro, é um homem doente, viciado no jogo</q>», acrescentou <m s="advogado">o causídico</m>.

O argumento não convence Graça Azeredo, filha de Albano Azeredo, um antigo emigrante em França que perdeu 91 mil euros e morreu <t v="2023">em 2023</t>, sem assistir ao julgamento.

«<q s="filha" via="Jornal do Norte">O meu pai andou 34 anos nas obras, em Clermont-Ferrand. Morreu convencido de que a culpa era dele, porque assinou</q>», contou, emocionada, ao Jornal do Norte.

<m s="filha">Graça Azeredo</m> garante que <i s="filha">nunca recebeu um pedido de desculpa</i>. «<q s="filha">Nem dele, nem do banco. O banco mandou uma carta com o nome do meu pai mal escrito.</q>»

Nas alegações finais, <t v="2026-04">em abril</t>, <m s="mp">o Ministério Público</m> tinha pedido uma pena «<q s="mp" type="mixed">nunca inferior a oito anos</q>». Ao que o Jornal do Norte apurou, não deverá contestar a decisão.

O ex-gerente, que esteve em prisão preventiva durante 14 meses, aguarda em liberdade o trânsito em julgado. Confrontado pelos jornalistas, limitou-se a uma frase: «<q s="arguido">Já disse ao tribunal o que tinha a dizer</q>».
