---
id: pt-908
language: pt-BR
agency: null
outlet: Mercado & Valor
domain: mercadoevalor.example
authors: [Leandro Kuroda]
published: 2026-08-05T20:17:00-03:00
modified: null
dateline: null
copyright: {holders: [Mercado & Valor], year: 2026, notice: "© 2026 Mercado & Valor. Proibida a reprodução.", licence: null, reserved: true}
tdm: reserved
speakers:
  galvao: {name: Patrícia Galvão Reis, kind: person, roles: [diretora-presidente da Supernorte, executiva]}
  mello: {name: Otávio Mello, kind: person, roles: [diretor financeiro]}
  supernorte: {name: Supernorte, kind: organisation, roles: [companhia, varejista]}
  analistas: {name: Banco Ipê, kind: organisation, roles: []}
  helena: {name: Helena Wirth, kind: person, roles: [analista da Corretora Atlas]}
notes: "natural: company results, business daily"
---
# Supernorte lucra 18% menos no trimestre e adia abertura de lojas
## <i s="galvao">Juros altos e fechamento de unidades deficitárias pesaram no resultado</i>, diz <m s="galvao">presidente</m>

A Supernorte, maior rede de supermercados do Norte do país, teve lucro líquido de R$ 142 milhões no segundo trimestre, queda de 18,3% na comparação com o mesmo período do ano passado. A receita cresceu 6,1%, para R$ 4,9 bilhões.

O número ficou abaixo da média das projeções compiladas pelo Mercado & Valor, de R$ 165 milhões. As ações da companhia caíram 4,2% <t v="2026-08-05">nesta quarta-feira</t>.

“<q s="galvao">Foi um trimestre de arrumação de casa</q>”, disse <m s="galvao">a diretora-presidente</m>, Patrícia Galvão Reis, em teleconferência com analistas. “<q s="galvao">Fechamos 11 lojas que não davam retorno e isso tem um custo, mas é um custo que se paga uma vez só.</q>”

Segundo <m s="galvao">a executiva</m>, <i s="galvao">as despesas com o fechamento das unidades somaram R$ 38 milhões</i>. <i s="supernorte">Sem esse efeito, o lucro teria recuado 2%</i>, de acordo com <m s="supernorte">a companhia</m>.

A varejista decidiu ainda reduzir de 25 para 14 o número de inaugurações previstas <t v="2026">para este ano</t>. O plano havia sido anunciado <t v="2025-11">em novembro</t> pelo então presidente, Jaime Arruda, que deixou o cargo <t v="2026-02">em fevereiro</t>.

“<q s="galvao">Com a Selic nesse patamar, cada loja precisa de três anos e meio para se pagar. Quando fizemos o plano, a conta era de dois anos e meio</q>”, explicou.

<m s="mello">O diretor financeiro</m>, Otávio Mello, afirmou que <i s="mello">a alavancagem deve voltar a cair <t v="2026-36">no quarto trimestre</t></i>. A relação entre dívida líquida e Ebitda subiu de 2,1 para 2,4 vezes em junho.

“<q s="mello">Não estamos confortáveis, mas também não estamos preocupados</q>”, disse <m s="mello">Mello</m>. “<q s="mello">Não há vencimento relevante <t v="2028">antes de 2028</t>.</q>”

<m s="mello">Ele</m> acrescentou que <i s="mello">a empresa não estuda, no momento, uma oferta de ações</i>, possibilidade que circulou no mercado <t v="2026-W30">na semana passada</t>.

Em relatório, <m s="analistas">o Banco Ipê</m> classificou o balanço como “<q s="analistas" type="mixed">levemente negativo</q>” e manteve a recomendação de compra, com preço-alvo de R$ 23.

Já para <m s="helena">Helena Wirth</m>, analista da Corretora Atlas, <i s="helena">o que mais chama a atenção é a perda de força das vendas em mesmas lojas, que avançaram só 1,8%</i>.

“<q s="helena">A inflação de alimentos no período foi de 4%. Isso quer dizer que a Supernorte vendeu menos volume, e o atacarejo do Grupo Manaós está do outro lado da rua</q>”, observa. <m s="helena">Wirth</m> avalia que <i s="helena">a concorrência em Belém e Macapá vai apertar ainda mais com a chegada de redes do Centro-Oeste</i>.

Perguntada sobre o tema na teleconferência, <m s="galvao">Galvão Reis</m> disse que <i s="galvao">a companhia não pretende entrar em guerra de preços</i>.

“<q s="galvao">Já vimos esse filme em 2019 e todo mundo perdeu. Preferimos perder um cliente do que ensinar dez a esperar promoção</q>”, afirmou.

Em entrevista ao Mercado & Valor depois da apresentação, <m s="galvao">a executiva</m> negou que <i s="galvao" via="Mercado & Valor">os fundadores, a família Bentes, estejam dispostos a vender o controle</i>. “<q s="galvao">O seu Raimundo me liga todo dia às sete da manhã para saber da venda da véspera. Isso não é comportamento de quem quer sair</q>”, brincou.
