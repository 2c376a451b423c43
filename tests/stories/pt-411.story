---
id: pt-411
language: pt-BR
agency: Folhapress
outlet: Gazeta do Planalto
domain: gazetadoplanalto.example
authors: []
published: 2025-03-26T20:14:00-03:00
modified: null
dateline: {place: "BRASÍLIA, DF", agency: FOLHAPRESS, date: null}
copyright: {holders: [Folhapress], year: null, notice: "Copyright Folhapress. Todos os direitos reservados", licence: null, reserved: true}
tdm: reserved
speakers:
  braganca: {name: Celso Bragança Neto, kind: person, roles: [ministro, relator]}
  albuquerque: {name: Regina Albuquerque, kind: person, roles: [presidente, ministra]}
  junqueira: {name: Otoniel Junqueira, kind: person, roles: [ministro]}
  zarur: {name: Augusto Zarur, kind: person, roles: [criminalista]}
  medrado: {name: Waldemar Medrado, kind: person, roles: [ex-governador, réu]}
  pgr: {name: PGR, kind: organisation, roles: []}
  senador: {name: Flávio Medrado, kind: person, roles: [senador, filho]}
  assessora: {name: uma assessora do tribunal, kind: unnamed, roles: []}
notes: supreme court where ministro means judge, three judges close together, ex governor and his son the senator share a surname, defence lawyer, prosecutor's office through its written piece, X as via, vote count
---
# STF torna réu ex-governador por propina em obra de hospital; <m s="senador">filho</m> fala em "<q s="senador" type="mixed">jogo de cartas marcadas</q>"

BRASÍLIA, DF (FOLHAPRESS) - A Primeira Turma do STF decidiu <t v="2025-03-26">nesta quarta-feira</t>, por quatro votos a um, tornar réu o ex-governador Waldemar Medrado, acusado de receber R$ 12 milhões em propina na construção de um hospital.

"<q s="braganca">Há fumaça, há fogo e há recibo</q>", afirmou <m s="braganca">o relator</m>, Celso Bragança Neto, ao votar pela abertura da ação penal. <m s="braganca">O ministro</m> considerou que <i s="braganca">a denúncia descreve com clareza os pagamentos feitos <t v="2017/2019">de 2017 a 2019</t></i>.

O único a divergir foi Otoniel Junqueira. "<q s="junqueira">O que se chama aqui de recibo é uma anotação num guardanapo</q>", disse <m s="junqueira">o magistrado</m>. Para <m s="junqueira">ele</m>, <i s="junqueira">o caso deveria voltar à primeira instância</i>.

A presidente da turma, Regina Albuquerque, rebateu o colega com ironia. "<q s="albuquerque" id="v">Já condenamos por menos pano</q>", lembrou <m s="albuquerque">a ministra</m>, "<q s="albuquerque" id="v">e guardanapo também é papel</q>". Houve risos no plenário. Segundo <m s="assessora">uma assessora do tribunal</m>, <i s="assessora">foi a primeira vez em meses que Junqueira sorriu</i>.

Na peça acusatória, <m s="pgr">a PGR</m> sustenta que <i s="pgr">o dinheiro era entregue em caixas de sapato no estacionamento de uma churrascaria</i>. A defesa nega. "<q s="zarur">Meu cliente calça 44 e não come carne</q>", declarou <m s="zarur">o criminalista Augusto Zarur</m>. <m s="zarur">Ele</m> anunciou que <i s="zarur">vai apresentar recurso <t v="2025-03-31">até segunda-feira</t></i>.

Medrado, que governou o estado <t v="2015/2022">entre 2015 e 2022</t>, não acompanhou a sessão. Em nota, <m s="medrado">o ex-governador</m> disse que <i s="medrado">confia na Justiça</i> e que <i s="medrado">provará a inocência</i>. "<q s="medrado">Saí do palácio com as mesmas dívidas com que entrei</q>", escreveu.

Mais exaltado estava o senador Flávio Medrado, que assistiu a tudo da primeira fila. "<q s="senador">Isso é um jogo de cartas marcadas, e quem embaralha usa toga</q>", atacou <m s="senador">o filho</m>. Horas depois, publicou no X um pedido de desculpas: "<q s="senador" via="X">Falei como filho, não como senador</q>".

Bragança preferiu não comentar a declaração. "<q s="braganca">Também sou filho</q>", limitou-se a dizer.

O interrogatório do réu ainda não tem data. A expectativa na corte é que a sentença saia <t v="2026">em 2026</t>. O esquema ficou conhecido como "Máfia do Bisturi" e já levou quatro empresários à prisão <t v="2023-11/..">desde novembro de 2023</t>.
