---
id: pt-417
language: pt-PT
agency: Lusa
outlet: Via Verde e Rio
domain: viaverdeerio.example
authors: []
published: 2026-01-29T13:15:00+00:00
modified: 2026-01-29T18:40:00+00:00
dateline: {place: Leiria, agency: Lusa, date: 2026-01-29}
copyright: {holders: [Lusa], year: null, notice: "LUSA / todos os direitos reservados", licence: null, reserved: true}
tdm: null
speakers:
  autarca: {name: Gonçalo Lopes, kind: person, roles: [presidente da Câmara de Leiria, autarca]}
  ministra: {name: Maria Lúcia Amaral, kind: person, roles: [ministra da Administração Interna, governante]}
  comandante: {name: Mário Silvestre, kind: person, roles: [comandante nacional da Proteção Civil]}
  eredes: {name: E-Redes, kind: organisation, roles: [empresa]}
  ipma: {name: IPMA, kind: organisation, roles: [Instituto Português do Mar e da Atmosfera]}
  moradora: {name: Olinda Faustino, kind: person, roles: [reformada]}
  vizinho: {name: um vizinho, kind: unnamed, roles: []}
  empresario: {name: Edgar Pedrosa, kind: person, roles: [empresário]}
notes: storm, mayor (autarca), minister woman, commander, power company, institute, pensioner and unnamed neighbour, businessman, times of two days, Lusa style with disse à Lusa, several indirect in a row
---
# Mau tempo: <m s="autarca">Presidente da Câmara de Leiria</m> pede ao Governo que <i s="autarca">declare a calamidade</i>

Leiria, <t v="2026-01-29">29 jan 2026</t> (Lusa) – O presidente da Câmara de Leiria, Gonçalo Lopes, pediu <t v="2026-01-29">hoje</t> ao Governo a declaração de calamidade no concelho, onde a passagem da depressão Kristin provocou pelo menos três mortos e deixou 120 mil pessoas sem eletricidade.

"<q s="autarca">O que vimos <t v="2026-01-28">ontem de madrugada</t> não foi uma tempestade, foi uma lixa</q>", descreveu <m s="autarca">o autarca</m> numa conferência de imprensa à luz de um gerador. <m s="autarca">Gonçalo Lopes</m> avançou que <i s="autarca">há 400 casas sem telhado</i> e que <i s="autarca">as escolas ficarão fechadas <t v="../2026-02-06">até 06 de fevereiro</t></i>.

A ministra da Administração Interna, que sobrevoou a região, remeteu a decisão para o Conselho de Ministros. "<q s="ministra">Não haverá nenhuma família a dormir ao relento por falta de um papel assinado</q>", garantiu <m s="ministra">Maria Lúcia Amaral</m>. <m s="ministra">A governante</m> adiantou que <i s="ministra">o executivo se reúne <t v="2026-01-30">na sexta-feira</t></i>.

De acordo com <m s="comandante">o comandante nacional da Proteção Civil</m>, Mário Silvestre, <i s="comandante">foram registadas 5.800 ocorrências <t v="2026-01-28T00:00/2026-01-29T12:00">entre as 00:00 de quarta-feira e as 12:00 de hoje</t></i>. "<q s="comandante" id="c">As árvores caíram todas para o mesmo lado</q>", disse <m s="comandante">o responsável</m>, "<q s="comandante" id="c">como se alguém as tivesse penteado</q>".

Em Monte Real, onde o vento atingiu 178 quilómetros por hora, Olinda Faustino viu voar o galinheiro. "<q s="moradora" via="Lusa">Fiquei agarrada ao fogão a rezar</q>", contou à Lusa <m s="moradora">a reformada</m>, de 77 anos. Foi um vizinho quem a tirou de casa, às costas. "<q s="vizinho">Pesa menos do que o meu cão</q>", brincou <m s="vizinho">o homem</m>, que não quis ser identificado.

<m s="ipma">O Instituto Português do Mar e da Atmosfera</m> (IPMA) confirmou que <i s="ipma">se tratou da rajada mais forte alguma vez medida no continente</i>. O recorde anterior datava <t v="2018-10-13">de 13 de outubro de 2018</t>.

<m s="eredes">A E-Redes</m> estima que <i s="eredes">o fornecimento só esteja normalizado <t v="2026-02-02">na segunda-feira</t></i>. A previsão não agrada a quem tem fábricas paradas. "<q s="empresario">Cada hora sem luz são 11 mil euros de plástico solidificado dentro das máquinas</q>", queixou-se <m s="empresario">Edgar Pedrosa</m>. Segundo <m s="empresario">o empresário</m>, <i s="empresario">a empresa prometera geradores <t v="2026-01-28">para a noite passada</t></i>.

O autarca volta a falar <t v="2026-01-29T20:00">às 20:00</t>. A campanha de recolha de lonas chama-se "Um teto por Leiria".

SSM // JLG

Lusa/Fim
