---
id: pt-502
language: pt-BR
agency: Agência Brasil
outlet: Redação Aberta
domain: redacaoaberta.example
authors: []
published: 2026-05-07T15:00:00-03:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  celeste: {name: Celeste Abramo, kind: person, roles: [linguista, professora aposentada]}
  awapy: {name: Awapy Juruna, kind: person, roles: [último falante, ancião]}
  neta: {name: Luana Juruna, kind: person, roles: [neta, estudante de letras]}
  funai: {name: Funai, kind: organisation, roles: []}
  bisavo: {name: o pai do velho, kind: unnamed, roles: []}
  lexia: {name: Lexia, kind: organisation, roles: [empresa de tecnologia]}
  tully: {name: Brandon Tully, kind: person, roles: [diretor, americano]}
  piloto: {name: o piloto, kind: unnamed, roles: []}
notes: long read about a last speaker of a language and his granddaughter, all dialogue with dashes, an interpreter speaks for him, company and its American director by letter and video, pronouns across languages
---
# A palavra que faltava

O avião ainda não tinha parado e o velho já falava. Falava para ninguém, ou para todos, numa língua que só ele conhece.

— <q s="neta">Ele está dizendo que o avião ronca como sogra</q> — traduziu <m s="neta">a neta</m>, Luana, 22 anos, estudante de letras em Marabá.

— <q s="piloto">Diz que agradeço</q> — devolveu <m s="piloto">o piloto</m>.

Awapy Juruna tem 91 anos, pelas contas da família, e 88 pelas da Funai. É o último falante de uma variedade que os linguistas registram, <t v="1952/..">desde 1952</t>, com o nome de xipá do alto. Com ele, que <t v="2026-04-29">na quarta-feira da semana passada</t> desceu o Xingu pela primeira vez em décadas, veio um caderno.

O caderno é de Celeste Abramo, professora aposentada. “<q s="celeste" id="c">São 3.104 verbetes</q>”, contabiliza <m s="celeste">a linguista</m>, “<q s="celeste" id="c">e falta um</q>”. Qual? “<q s="celeste">Ele não me diz. Toda vez que pergunto como se chama a última pessoa que fala, ele ri</q>”.

<m s="funai">A Funai</m> informou em nota que <i s="funai">apoia o dicionário</i> e que <i s="funai">o financiamento está garantido <t v="../2027">até 2027</t></i>. Já a empresa de tecnologia que pretende treinar um tradutor automático com as gravações preferiu mandar uma carta. “<q s="lexia">Nenhuma voz deveria depender de uma única garganta</q>”, lê-se no papel timbrado da <m s="lexia">Lexia</m>.

O ancião ouviu a tradução da carta até o fim.

— <q s="awapy">Pergunta a eles quem vai responder quando a máquina falar</q> — pediu <m s="awapy">ele</m>.

Ela perguntou, por vídeo, <t v="2026-05-05">na terça-feira</t>. Do outro lado, na Califórnia, o diretor da companhia demorou a entender. “<q s="tully">Nós só queremos preservar</q>”, disse <m s="tully">Brandon Tully</m>. Segundo <m s="tully">o americano</m>, <i s="tully">o sistema ficará pronto <t v="2026-12">em dezembro</t></i>.

— <q s="awapy">Preservar é o que se faz com peixe</q> — comentou <m s="awapy">Awapy</m>.

Luana não traduziu.

### O bilhete

O pai do velho deixou uma única frase escrita, por mão de um missionário, <t v="1938">em 1938</t>. Abramo a encontrou num arquivo de Lisboa: “<q s="bisavo">Quando eu calar, o rio continua a conversa</q>”. Leu-a em voz alta <t v="2026-05-06">ontem</t>, na beira do rio.

O homem ficou quieto muito tempo. Depois disse uma palavra curta, duas vezes.

“<q s="neta">É essa</q>”, sussurrou <m s="neta">a jovem</m>. Não quis dizer o que significa. A professora anotou e fechou o caderno.

Agora são 3.105. O lançamento será <t v="2026-09-05">em 5 de setembro, Dia da Amazônia</t>.
