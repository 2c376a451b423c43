---
id: pt-307
language: pt-BR
agency: Reuters
outlet: Mercado & Porto
domain: mercadoeporto.example
authors: [Gabriela Vasques]
published: 2026-05-14T11:47:00-03:00
modified: 2026-05-14T15:22:00-03:00
dateline: {place: SÃO PAULO, agency: Reuters, date: 2026-05-14}
copyright: {holders: [Reuters], year: 2026, notice: "© Reuters 2026. Todos os direitos reservados.", licence: null, reserved: true}
tdm: reserved
speakers:
  presidente: {name: Rodrigo Casagrande, kind: person, roles: [presidente-executivo da Aurora Celulose, executivo]}
  empresa: {name: Aurora Celulose, kind: organisation, roles: [companhia]}
  cfo: {name: Mariana Tavolaro, kind: person, roles: [diretora financeira, vice-presidente financeira]}
  analistas: {name: analistas do banco Itacaré, kind: group, roles: []}
  fonte: {name: uma fonte a par das conversas, kind: unnamed, roles: []}
  mst: {name: Juvenal Pataxó, kind: person, roles: [cacique, líder indígena]}
  ibama: {name: Ibama, kind: organisation, roles: [órgão ambiental]}
notes: Reuters in Portuguese, straight marks, disse à Reuters via, quarters and dates, analysts' report, fonte a par, English term and brand in marks, que after que
---
# Aurora Celulose adia fábrica de R$22 bi na Bahia e culpa câmbio

SÃO PAULO, <t v="2026-05-14">14 Mai</t> (Reuters) - <m s="empresa">A Aurora Celulose</m> informou <t v="2026-05-14">nesta quinta-feira</t> que <i s="empresa">adiou em pelo menos dois anos a construção de sua fábrica no sul da Bahia, orçada em 22 bilhões de reais</i>, citando a alta dos custos em dólar e a demora no licenciamento.

As ações da companhia recuavam 7,4% <t v="2026-05-14T11:30~">por volta das 11h30</t>, a 31,20 reais, a maior queda do Ibovespa.

"<q s="presidente">Não estamos cancelando, estamos esperando a maré</q>", disse <m s="presidente">o presidente-executivo</m>, Rodrigo Casagrande, em teleconferência com analistas. <m s="presidente">O executivo</m> afirmou que <i s="presidente">o início da operação, antes previsto <t v="2028">para 2028</t>, passou <t v="2030-07/2030-12">para o segundo semestre de 2030</t></i>.

A Aurora teve prejuízo líquido de 412 milhões de reais <t v="2026-33">no primeiro trimestre</t>, ante lucro de 655 milhões <t v="2025-33">um ano antes</t>. Segundo <m s="cfo">a diretora financeira</m>, Mariana Tavolaro, <i s="cfo">a companhia vai preservar caixa e reduzir em 30% os investimentos <t v="2026">deste ano</t></i>.

"<q s="cfo">Dividendo extraordinário não está no cardápio</q>", acrescentou <m s="cfo">Tavolaro</m>.

Em relatório, <m s="analistas">analistas do banco Itacaré</m> consideraram a decisão "<q s="analistas" type="mixed">dolorosa, porém racional</q>". "<q s="analistas">O mercado já não acreditava no cronograma; faltava a empresa deixar de acreditar</q>", escreveram.

<m s="fonte">Uma fonte a par das conversas</m> disse à Reuters que <i s="fonte" via="Reuters">a Aurora procura um sócio asiático para o projeto, batizado internamente de "Jequitibá"</i>. "<q s="fonte">Tem dois na mesa e um na antessala</q>", afirmou <m s="fonte">a fonte</m>, que pediu anonimato porque o assunto é privado. A empresa não comentou.

No extremo sul baiano, o adiamento foi celebrado por comunidades que contestam o plantio de eucalipto. "<q s="mst" id="1">A empresa fala em maré</q>", disse por telefone <m s="mst">o cacique Juvenal Pataxó</m>, "<q s="mst" id="1">mas foi ela que secou o rio</q>". Procurado, <m s="ibama">o Ibama</m> declarou que o processo de licenciamento segue "<q s="ibama" type="mixed">o rito normal</q>" e que <i s="ibama">aguarda estudos complementares <t v="2025-10/..">desde outubro</t></i>.

A companhia, dona da marca de papel "Suave Dia", também elevou <t v="2026-05-14">nesta quinta</t> o preço da celulose de fibra curta em 20 dólares por tonelada na Ásia, com validade <t v="2026-06-01/..">a partir de 1º de junho</t>. <i s="cfo">O chamado "hedge accounting" ajudou a reduzir as perdas cambiais</i>, disse <m s="cfo">Tavolaro</m>.
