---
id: pt-921
language: pt-BR
agency: null
outlet: Tribuna de Goiânia
domain: tribunadegoiania.example
authors: [Danilo Peixoto]
published: 2026-11-27T10:45:00-03:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  procon: {name: Procon Municipal, kind: organisation, roles: [órgão]}
  vanessa: {name: Vanessa Cordeiro, kind: person, roles: [superintendente do Procon Municipal]}
  jessica: {name: Jéssica Amorim, kind: person, roles: [consumidora, enfermeira]}
  casa: {name: Casa Forte Eletro, kind: organisation, roles: [loja]}
  lojistas: {name: Sérgio Abrão, kind: person, roles: [presidente da Câmara de Dirigentes Lojistas]}
notes: "natural: consumer news, Black Friday"
---
# Procon autua 14 lojas em Goiânia por "maquiar" preços na Black Friday
## <m s="vanessa">Superintendente</m> afirma que <i s="vanessa">houve aumento de até 70% na véspera da promoção</i>

O Procon Municipal autuou 14 lojas de Goiânia por suspeita de fraude em descontos da Black Friday. A fiscalização, que começou <t v="2026-11-23">na segunda-feira (23)</t>, percorreu quatro shoppings e o comércio da Avenida 24 de Outubro.

Segundo <m s="procon">o órgão</m>, <i s="procon">as empresas elevaram os preços nos dias anteriores para depois anunciar o abatimento</i>, prática conhecida como "metade do dobro".

"<q s="vanessa" via="TV Cerrado">Nós monitoramos 380 produtos <t v="2026-09">desde setembro</t>. Tem geladeira que custava R$ 2.900, foi para R$ 4.400 na semana passada e hoje está em 'oferta' por R$ 2.999</q>", disse <m s="vanessa">a superintendente do Procon</m>, Vanessa Cordeiro, em entrevista à TV Cerrado <t v="2026-11-27">na manhã desta sexta-feira</t>.

De acordo com <m s="vanessa">ela</m>, <i s="vanessa">o maior aumento encontrado foi de 70%, em uma fritadeira elétrica</i>. As multas variam de R$ 900 a R$ 13 milhões, conforme o porte da empresa.

"<q s="vanessa">O consumidor não é bobo, ele guarda print. Metade das nossas denúncias chegou com a prova pronta</q>", afirmou.

Foi o caso da enfermeira Jéssica Amorim, 29, que esperava a data para trocar a televisão. Ela fotografou a etiqueta <t v="2026-11-03">no dia 3</t>, quando o aparelho custava R$ 2.199.

"<q s="jessica" via="Tribuna de Goiânia">Voltei ontem à noite e estava R$ 2.249 com uma faixa vermelha escrito 'só hoje'. Mostrei a foto para o vendedor, o Wesley, e ele, coitado, só ria</q>", contou <m s="jessica">a consumidora</m> à Tribuna.

Jéssica não comprou. <m s="jessica">Ela</m> diz que <i s="jessica">vai esperar o saldão de janeiro</i>. "<q s="jessica">A TV velha ainda liga, só tem que dar um tapinha.</q>"

Uma das autuadas, a Casa Forte Eletro negou irregularidade. "<q s="casa">Os preços praticados refletem o reajuste repassado pelos fabricantes em outubro, devidamente comprovado por notas fiscais</q>", informou <m s="casa">a rede</m>, por meio da assessoria. Outras cinco lojas procuradas não responderam até a publicação da reportagem.

O presidente da Câmara de Dirigentes Lojistas, Sérgio Abrão, reclamou da generalização. <m s="lojistas">Ele</m> lembra que <i s="lojistas">a capital tem mais de 11 mil estabelecimentos</i> e que <i s="lojistas">a data responde por até 18% do faturamento do trimestre</i>.

"<q s="lojistas">São 14 lojas. Quem errou que pague, mas não se pode tratar o comerciante como bandido</q>", declarou <m s="lojistas">o dirigente</m>.

No ano passado, sob a gestão do ex-superintendente Walter Ribas, o Procon havia autuado nove empresas. Só duas pagaram a multa; as demais recorreram.

### Como se proteger

O Procon recomenda comparar preços em sites que mostram o histórico dos últimos seis meses, guardar anúncios e desconfiar de páginas sem CNPJ. Na compra pela internet, o cliente pode desistir em até sete dias.

"<q s="vanessa">E não compre o que não precisa só porque está barato</q>", aconselha <m s="vanessa">Vanessa Cordeiro</m>. "<q s="vanessa">Eu mesma tenho duas panelas de arroz em casa e não sei cozinhar.</q>"

As denúncias podem ser feitas pelo WhatsApp (62) 5555-0151 ou no aplicativo da prefeitura.
