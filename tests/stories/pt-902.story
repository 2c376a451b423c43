---
id: pt-902
language: pt-BR
agency: Agência Nacional Brasileira
outlet: Agência Nacional Brasileira
domain: agencianacionalbrasileira.example
authors: [Joana Meireles]
published: 2026-05-06T08:02:00-03:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: CC-BY-4.0, reserved: false}
tdm: allowed
speakers:
  tavora: {name: Ângela Távora, kind: person, roles: [coordenadora do estudo, epidemiologista]}
  ricardo: {name: Ricardo Sampaio Lins, kind: person, roles: [coautor do estudo, pesquisador]}
  ministerio: {name: Ministério da Saúde, kind: organisation, roles: [pasta]}
  estudo: {name: estudo do Instituto de Saúde Coletiva do Recôncavo, kind: organisation, roles: []}
  autores: {name: os autores, kind: group, roles: []}
  edilene: {name: Edilene Barros, kind: person, roles: [agente comunitária de saúde]}
notes: "natural: science/health, dengue study, public agency"
---
# <m s="estudo">Estudo</m> aponta que <i s="estudo">calor dobra risco de dengue em bairros sem árvores</i>
## Pesquisa acompanhou 214 bairros de nove capitais durante seis anos

Bairros com pouca cobertura de árvores têm o dobro do risco de registrar surtos de dengue em anos muito quentes, na comparação com áreas arborizadas da mesma cidade. A conclusão é de um estudo do Instituto de Saúde Coletiva do Recôncavo, divulgado <t v="2026-05-06">nesta quarta-feira (6)</t>.

Os pesquisadores cruzaram dados de satélite, registros de temperatura e notificações da doença em 214 bairros de nove capitais, <t v="2019/2024">entre 2019 e 2024</t>. Em média, os locais com menos de 10% de área verde eram 3,6 graus mais quentes.

“<q s="tavora">O mosquito se desenvolve mais rápido no calor, isso a gente já sabia. O que não estava claro era o tamanho dessa diferença dentro de uma mesma cidade</q>”, explica <m s="tavora">a epidemiologista Ângela Távora</m>, coordenadora do estudo.

Segundo <m s="tavora">ela</m>, <i s="tavora">a distância entre um bairro de alto risco e um de baixo risco pode ser de menos de dois quilômetros</i>.

“<q s="tavora">Em Salvador, você atravessa uma avenida e o risco cai pela metade. Do outro lado tem praça, tem quintal, tem sombra</q>”, acrescenta.

A equipe também analisou a renda dos moradores, o acesso à água encanada e a coleta de lixo. <i s="ricardo">Mesmo descontados esses fatores, o efeito do calor se manteve</i>, destaca <m s="ricardo">o pesquisador Ricardo Sampaio Lins</m>, que assina o trabalho.

“<q s="ricardo" via="Agência Nacional Brasileira">Esperávamos que a falta de água explicasse quase tudo, porque as famílias guardam água em baldes e tonéis. Ela explica uma parte importante, mas não tudo</q>”, disse <m s="ricardo">Lins</m> à Agência Nacional Brasileira. “<q s="ricardo">O calor tem um peso próprio.</q>”

### Prevenção

Para <m s="tavora">Ângela Távora</m>, <i s="tavora">os resultados podem ajudar as prefeituras a escolher onde agir primeiro</i>. O grupo preparou um mapa que indica os quarteirões prioritários, a partir de dados públicos.

“<q s="tavora">Não dá para visitar todas as casas toda semana. Mas dá para saber quais 30 quarteirões vão concentrar o problema <t v="2027-01">em janeiro</t></q>”, afirma.

Na periferia de Teresina, a agente comunitária de saúde Edilene Barros já testa a ferramenta <t v="2026-02/..">desde fevereiro</t>. Ela atende 180 famílias no bairro Parque Alvorada.

“<q s="edilene">Antes eu seguia a ordem das ruas. Agora começo por onde é mais quente</q>”, conta <m s="edilene">a agente</m>. De acordo com <m s="edilene">Edilene</m>, <i s="edilene">os moradores estranharam no início, mas passaram a cobrar o plantio de mudas</i>.

Procurado, <m s="ministerio">o Ministério da Saúde</m> informou que <i s="ministerio">conhece o estudo e avalia incorporar o indicador de temperatura ao sistema de alerta da doença</i>. <m s="ministerio">A pasta</m> lembrou que <i s="ministerio">o número de casos caiu 62% <t v="2026">este ano</t>, em comparação com o mesmo período de 2025</i>.

<m s="autores">Os autores</m> alertam que <i s="autores">o plantio de árvores não substitui a eliminação dos criadouros nem a vacina</i>. A próxima etapa da pesquisa vai incluir cidades médias do Centro-Oeste.

“<q s="tavora">Uma árvore leva dez anos para fazer sombra, e o mosquito leva sete dias para ficar adulto</q>”, compara <m s="tavora">a coordenadora</m>. “<q s="tavora">Precisamos trabalhar nos dois tempos.</q>”
