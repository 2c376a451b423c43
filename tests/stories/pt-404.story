---
id: pt-404
language: pt-PT
agency: Lusa
outlet: Savana Diária
domain: savanadiaria.example
authors: []
published: 2026-02-03T14:08:00+02:00
modified: null
dateline: {place: Maputo, agency: Lusa, date: 2026-02-03}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  instituto: {name: Instituto Nacional de Gestão do Risco de Desastres, kind: organisation, roles: [INGD]}
  langa: {name: Belmiro Langa, kind: person, roles: [porta-voz]}
  governadora: {name: Felismina Macuácua, kind: person, roles: [governadora de Gaza]}
  pma: {name: Chantal Dubois-Kaboré, kind: person, roles: [representante, burquinense]}
  campones: {name: Alberto Sitoe, kind: person, roles: [agricultor, régulo]}
  piloto: {name: um piloto sul-africano, kind: unnamed, roles: []}
  mae: {name: uma mãe de gémeos, kind: unnamed, roles: []}
notes: floods in Mozambique, institute and its spokesman, governor by role before name, UN representative by nationality, unnamed pilot by nationality, time with two zones, Lusa via
---
# Moçambique/Cheias: <m s="governadora">Governadora</m> apela a que <i s="governadora">ninguém regresse às zonas baixas do Limpopo</i>

Maputo, <t v="2026-02-03">03 fev 2026</t> (Lusa) – O número de mortos nas cheias do sul de Moçambique subiu <t v="2026-02-03">hoje</t> para 61, num dia em que a descida das águas levou centenas de famílias a tentar voltar a casa.

"<q s="governadora">Peço a cada pai que não troque os filhos por um saco de milho</q>", apelou <m s="governadora">a governadora de Gaza</m>, Felismina Macuácua, numa mensagem emitida pela rádio <t v="2026-02-03T06:00">às 06:00 (04:00 em Lisboa)</t>. <m s="governadora">A governante</m> avisou que <i s="governadora">uma nova onda de cheia, vinda da África do Sul, atingirá Chókwè <t v="2026-02-05">na quinta-feira</t></i>.

Segundo <m s="instituto">o Instituto Nacional de Gestão do Risco de Desastres</m> (INGD), <i s="instituto">há 142 mil deslocados em 87 centros de acolhimento</i>. <m s="langa">O porta-voz</m>, Belmiro Langa, admitiu em conferência de imprensa que <i s="langa">três dos centros não recebem alimentos <t v="2026-01-30/..">desde sexta-feira</t></i>. "<q s="langa">O camião existe, a comida existe, a estrada é que já não existe</q>", resumiu.

Quem chega por ar vê outra coisa. "<q s="piloto">É um lago com telhados</q>", descreveu <m s="piloto">um piloto sul-africano</m> entre dois voos. O homem, que transportou 300 pessoas numa semana, recusou dar o nome.

O Programa Alimentar Mundial lançou um apelo de 38 milhões de dólares. "<q s="pma" via="Lusa">Temos arroz para nove dias e pessoas para nove meses</q>", disse à Lusa <m s="pma">a representante</m>, Chantal Dubois-Kaboré. <m s="pma">A burquinense</m>, que chegou a Maputo <t v="2025-11">em novembro</t>, acrescentou que <i s="pma" via="Lusa">nunca tinha visto tanta água e tão pouca ajuda</i>.

Em Chilembene, o agricultor e régulo Alberto Sitoe, de 69 anos, viveu as cheias <t v="2000">de 2000</t> em cima da mesma mafurreira. "<q s="campones">A árvore lembra-se de mim</q>", brincou <m s="campones">ele</m>, apontando a marca da água. "<q s="campones">Dessa vez passaram três dias até vir o helicóptero. Agora passaram cinco</q>". Ao lado, uma mãe de gémeos tentava acender o lume. "<q s="mae">Nasceram aqui em cima, <t v="2026-01-29">na quinta</t></q>", contou <m s="mae">a mulher</m>. Ainda não têm nome, mas no centro já lhes chamam "o Lima e o Popo".

Confrontado com as queixas, <m s="langa">Langa</m> prometeu que <i s="langa">os mantimentos seguirão de barco <t v="2026-02-04">na quarta-feira</t></i>. "<q s="governadora">Irei eu no primeiro</q>", afiançou <m s="governadora">Macuácua</m>.

PVJ // VM

Lusa/Fim
