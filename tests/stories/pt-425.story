---
id: pt-425
language: pt-BR
agency: null
outlet: Vento Leste
domain: ventoleste.example
authors: [Jordana Feitosa]
published: 2026-03-24
modified: null
dateline: null
copyright: {holders: [Vento Leste], year: 2026, notice: "Vento Leste © 2026", licence: null, reserved: false}
tdm: null
speakers:
  zefinha: {name: Josefa Marinho, kind: person, roles: [rendeira]}
  italo: {name: Ítalo Marinho, kind: person, roles: [neto, programador]}
  bertoldi: {name: Cosima Bertoldi, kind: person, roles: [estilista italiana, italiana]}
  sebrae: {name: Sebrae, kind: organisation, roles: []}
  comadre: {name: uma comadre, kind: unnamed, roles: []}
  advogada: {name: Lia Pontes, kind: person, roles: [advogada]}
notes: lace pattern copied by a fashion house, grandmother and grandson, Italian designer by nationality and by role, lawyer woman, three women as ela in turn, letter by e-mail with quoted apology, nickname in marks
---
# A renda de “Zefinha” foi a Milão sem passagem

Foi o neto quem viu primeiro. Ítalo Marinho, programador em Fortaleza, parou o dedo na tela: a modelo que cruzava a passarela de Milão, <t v="2026-02-26">em 26 de fevereiro</t>, vestia o desenho da avó dele, ponto por ponto, até o erro.

“<q s="italo">Tem um nó torto na terceira carreira que só ela faz</q>”, explica <m s="italo">o rapaz</m>. “<q s="italo">É a assinatura. Copiaram a assinatura.</q>”

Josefa Marinho, a “dona Zefinha”, de 83 anos, rendeira em Aquiraz, não se abalou. “<q s="zefinha">Achei bonito no corpo da moça</q>”, diz <m s="zefinha">ela</m>. “<q s="zefinha">Só que a moça não me pagou a linha.</q>” <m s="comadre">Uma comadre</m>, que escuta da rede, completa: “<q s="comadre">Nem o café</q>”.

A estilista italiana Cosima Bertoldi respondeu ao e-mail da família <t v="2026-03-09">no dia 9</t>. “<q s="bertoldi">Comprei a peça numa feira e acreditei que fosse antiga</q>”, escreveu <m s="bertoldi">ela</m>. “<q s="bertoldi">Peço desculpas à senhora e às suas mãos.</q>” Propôs que <i s="bertoldi">o modelo leve o nome da rendeira</i>, mas não falou em dinheiro.

Quem fala é a advogada. Lia Pontes, que assumiu o caso de graça, cita a Convenção da Unesco <t v="2003">de 2003</t> e um precedente mexicano. Segundo <m s="advogada">ela</m>, <i s="advogada">a casa italiana vendeu pelo menos 600 vestidos</i>. “<q s="advogada">A desculpa é bem-vinda; o boleto também será</q>”, avisa.

<m s="sebrae">O Sebrae</m> informou que <i s="sebrae">a renda de Aquiraz terá selo de origem <t v="2026-35">no terceiro trimestre</t></i>. A rendeira já ouviu essa promessa. “<q s="zefinha">Prometeram <t v="2011">em 2011</t>, e quem prometeu já morreu</q>”, observa.

<t v="2026-03-22">Domingo</t>, a italiana telefonou. O neto traduziu o que sabia. Falaram de agulhas, de umidade, de olhos. <m s="italo">Ele</m> conta que <i s="italo">as duas ficaram um tempão caladas, cada uma ouvindo a outra trabalhar</i>.

Bertoldi vem a Aquiraz <t v="2026-07">em julho</t>. “<q s="zefinha">Vou ensinar o nó</q>”, promete <m s="zefinha">a velha</m>. “<q s="zefinha">Assim da próxima ela erra direito.</q>”
