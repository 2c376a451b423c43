---
id: pt-860
language: pt-PT
agency: Lusa
outlet: Diário do Sado
domain: diario-do-sado.example
authors: []
published: 2026-04-15T17:32:00+01:00
modified: null
dateline: {place: Setúbal, agency: Lusa, date: 2026-04-15}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  paiva: {name: Joaquim Paiva, kind: person, roles: [dirigente do Sindicato dos Trabalhadores Portuários do Sul, sindicalista]}
  empresa: {name: Sadomar, kind: organisation, roles: [empresa]}
  estivadores: {name: Estivadores de Setúbal, kind: group, roles: []}
  autarca: {name: Teresa Rolo, kind: person, roles: [presidente da Câmara de Setúbal, autarca]}
  ministro: {name: Nuno Castelo, kind: person, roles: [ministro das Infraestruturas, governante]}
notes: Lusa labour dispute; union leader, company, mayor, minister; à Lusa
---
# <m s="estivadores">Estivadores de Setúbal</m> em greve acusam Sadomar de "<q s="estivadores" type="mixed">chantagem</q>"

Setúbal, <t v="2026-04-15">15 abr 2026</t> (Lusa) – Os estivadores do porto de Setúbal iniciaram <t v="2026-04-15">hoje</t> uma greve de cinco dias contra a precariedade, com uma adesão de 95%, segundo o sindicato.

"<q s="paiva" via="Lusa">Há homens que trabalham aqui há vinte anos e são contratados ao dia</q>", disse à agência Lusa <m s="paiva">Joaquim Paiva</m>, dirigente do Sindicato dos Trabalhadores Portuários do Sul, acusando a empresa Sadomar de "<q s="paiva" type="mixed" via="Lusa">chantagem</q>".

<m s="paiva">O sindicalista</m> explicou que <i s="paiva">a empresa ameaçou transferir a carga para Sines caso a paralisação avançasse</i>. "<q s="paiva" id="3">Não nos assustam</q>", garantiu, "<q s="paiva" id="3">porque sem estivadores não há porto</q>".

Em comunicado, <m s="empresa">a Sadomar</m> lamentou a greve e assegurou que <i s="empresa">apresentou <t v="2026-03">em março</t> uma proposta para integrar 40 trabalhadores</i>. A proposta, lê-se no documento, era "<q s="empresa" type="mixed">séria e generosa</q>".

Já <m s="autarca">a presidente da Câmara de Setúbal</m>, Teresa Rolo, que visitou o piquete <t v="2026-04-15">ao início da manhã</t>, considerou "<q s="autarca" type="mixed">legítimas</q>" as reivindicações. "<q s="autarca">A cidade vive do porto e o porto vive destas pessoas</q>", afirmou <m s="autarca">a autarca</m> aos jornalistas, defendendo que <i s="autarca">o Governo deve mediar o conflito</i>.

Questionado em Lisboa, à margem de uma conferência sobre transportes, o ministro das Infraestruturas, Nuno Castelo, escusou-se a comentar o caso concreto. "<q s="ministro">As partes têm de se sentar à mesa</q>", limitou-se a dizer. <m s="ministro">O governante</m> adiantou, contudo, que <i s="ministro">a nova lei do trabalho portuário será aprovada <t v="2026-06">até junho</t></i>.

O porto de Setúbal movimentou 6,4 milhões de toneladas <t v="2025">no ano passado</t>. Uma nova concentração, com o lema "Precários nunca mais", está marcada <t v="2026-04-17">para sexta-feira</t>.

AJS // MLP

Lusa/Fim
