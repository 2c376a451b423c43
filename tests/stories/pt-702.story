---
id: pt-702
language: pt-PT
agency: null
outlet: Hora Certa
domain: hora-certa.example
authors: []
published: 2026-03-03T07:30:00+00:00
modified: 2026-03-03T13:15:00+00:00
dateline: null
copyright: {holders: [Hora Certa], year: null, notice: "© Hora Certa", licence: null, reserved: false}
tdm: null
speakers:
  canelas: {name: Rita Canelas, kind: person, roles: [ministra da Agricultura]}
  nurm: {name: Timur Nurmagambetov, kind: person, roles: [Presidente do Cazaquistão]}
  ekberg: {name: Lars Ekberg, kind: person, roles: [porta-voz do Governo sueco]}
  faria: {name: Duarte Faria, kind: person, roles: [presidente executivo da Corticlar]}
  deng: {name: Deng Hui, kind: person, roles: [porta-voz do Ministério do Comércio chinês]}
  protecao: {name: Proteção Civil, kind: organisation, roles: []}
  mondlo: {name: Celeste Macuácua, kind: person, roles: [Presidente de Moçambique]}
  bce: {name: BCE, kind: organisation, roles: []}
  mister: {name: Rui Sardinha, kind: person, roles: [treinador do Vizela]}
notes: resumo em direto com horas, nove assuntos sem ligação; presidentes do Cazaquistão e de Moçambique ao lado do primeiro-ministro só nomeado; pronome em cada bloco; resultados de empresa; operação, tempestade e alcunha entre aspas
---
# As notícias <t v="2026-03-03">desta terça-feira</t> ao minuto

### <t v="2026-03-03T13:15">13h15</t> - Seca: Governo afasta racionamento

A ministra da Agricultura, Rita Canelas, garantiu em Beja que <i s="canelas">nenhuma aldeia ficará sem água</i>. "<q s="canelas">As albufeiras estão cheias como não víamos há dez anos</q>", disse <m s="canelas">a governante</m>.

### <t v="2026-03-03T12:40">12h40</t> - Presidente do Cazaquistão em São Bento

O primeiro-ministro recebe <t v="2026-03-03">hoje</t> o Presidente do Cazaquistão, Timur Nurmagambetov. "<q s="nurm">Portugal é o fim da Europa e o princípio do nosso mercado</q>", afirmou <m s="nurm">o chefe de Estado cazaque</m> à chegada. Depois segue para Rabat.

### <t v="2026-03-03T11:55">11h55</t> - Corticlar lucra 31 milhões

A corticeira Corticlar aumentou os lucros em 14% <t v="2025">no ano passado</t>. O segmento "Rolha Zero" valeu metade das vendas. "<q s="faria">O vinho pode faltar, a rolha nunca</q>", comentou <m s="faria">Duarte Faria</m>, presidente executivo. As ações subiram 3%.

### <t v="2026-03-03T11:20">11h20</t> - Operação "Maré Cheia"

A PJ deteve seis pessoas em Setúbal e Sesimbra por tráfico de meixão. A operação "Maré Cheia" durou toda a noite. O produto ia disfarçado em caixas com a inscrição "gelatina".

### <t v="2026-03-03T10:45">10h45</t> - Pequim responde a Bruxelas

"<q s="deng">Quem fecha uma janela não se queixe do calor</q>", reagiu <m s="deng">o porta-voz do Ministério do Comércio chinês</m>, Deng Hui, às novas taxas europeias. <m s="deng">Ele</m> avisou que <i s="deng">haverá resposta <t v="2026-03">ainda este mês</t></i>.

### <t v="2026-03-03T10:10">10h10</t> - Vem aí a "Otília"

A depressão "Otília" chega <t v="2026-03-04">amanhã</t>. <m s="protecao">A Proteção Civil</m> alerta que <i s="protecao">a ondulação pode passar dos nove metros</i>. O passeio marítimo da Ericeira está fechado.

### <t v="2026-03-03T09:30">9h30</t> - Maputo adia dívida

"<q s="mondlo">Não se paga juros com o arroz das crianças</q>." <m s="mondlo">A Presidente de Moçambique</m>, Celeste Macuácua, pediu uma moratória de um ano. Segundo <m s="mondlo">ela</m>, <i s="mondlo">os credores já aceitaram conversar</i>.

### <t v="2026-03-03T08:50">8h50</t> - Estocolmo sai da missão no Mali

O porta-voz do Governo sueco, Lars Ekberg, falou numa decisão "<q s="ekberg" type="mixed">dolorosa e tardia</q>". Os 140 militares regressam <t v="2026-04">em abril</t>.

### <t v="2026-03-03T08:05">8h05</t> - BCE e Vizela

<m s="bce">O BCE</m> indicou que <i s="bce">os juros ficam como estão</i>. No futebol, o Vizela venceu o Sporting com um golo do "Carteiro", alcunha do avançado Nélson Pinho. "<q s="mister">Desta vez a carta vinha registada</q>", brincou <m s="mister">o treinador</m>, Rui Sardinha.
