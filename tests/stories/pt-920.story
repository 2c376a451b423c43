---
id: pt-920
language: pt-AO
agency: Lusa
outlet: Economia de Luanda
domain: economiadeluanda.example
authors: []
published: 2026-09-29T15:05:00+01:00
modified: null
dateline: {place: Luanda, agency: Lusa, date: 2026-09-29}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  cardoso: {name: Eugénio Cardoso, kind: person, roles: [presidente da Associação Industrial do Bengo, empresário]}
  associacao: {name: Associação Industrial do Bengo, kind: organisation, roles: []}
  ministro: {name: Paulino Sebastião, kind: person, roles: [ministro da Indústria, governante]}
  bna: {name: Banco Nacional, kind: organisation, roles: [banco central]}
  teresa: {name: Teresa Domingos, kind: person, roles: [economista]}
  madalena: {name: Madalena Xavier, kind: person, roles: [vendedora no mercado do Km 30]}
notes: "natural: economics, Angola, agency copy with reactions"
---
# Angola: <m s="associacao">Industriais</m> dizem que <i s="associacao">falta de divisas está a parar fábricas</i>

Luanda, <t v="2026-09-29">29 set 2026</t> (Lusa) – <m s="associacao">A Associação Industrial do Bengo</m> alertou <t v="2026-09-29">hoje</t> que <i s="associacao">pelo menos 17 fábricas da província reduziram a produção ou pararam por falta de matéria-prima importada</i>, devido à dificuldade de acesso a divisas.

“<q s="cardoso" via="Lusa">Temos encomendas, temos trabalhadores, temos máquinas. Não temos dólares</q>”, resumiu <m s="cardoso">o presidente da associação</m>, Eugénio Cardoso, em declarações à Lusa, à margem da feira da indústria, em Luanda.

Segundo <m s="cardoso">o empresário</m>, proprietário de uma fábrica de embalagens com 210 trabalhadores, <i s="cardoso">os bancos demoram em média 94 dias a executar uma transferência para o exterior</i>.

“<q s="cardoso">O fornecedor turco não espera três meses. Vende ao Gana e esquece-se de nós</q>”, disse. “<q s="cardoso">Este mês já mandei 40 pessoas para casa com meio salário, e são pessoas que conheço pelo nome.</q>”

O kwanza perdeu 11% do valor face ao dólar <t v="2026">desde o início do ano</t>, acompanhando a descida do preço do petróleo.

Contactado pela Lusa, <m s="bna">o Banco Nacional</m> recordou que <i s="bna" via="Lusa">colocou 420 milhões de dólares no mercado <t v="2026-08">em agosto</t></i>, um aumento de 8% face a julho, e considerou que “<q s="bna" type="mixed" via="Lusa">não existe escassez generalizada</q>”.

Na abertura da feira, <m s="ministro">o ministro da Indústria</m>, Paulino Sebastião, reconheceu “<q s="ministro" type="mixed">constrangimentos</q>”, mas pediu aos empresários que <i s="ministro">apostem na produção nacional de matérias-primas</i>.

“<q s="ministro">Não podemos continuar a importar cartão quando temos floresta. É preciso mudar o chip</q>”, declarou <m s="ministro">o governante</m>.

<m s="ministro">Paulino Sebastião</m> anunciou que <i s="ministro">uma linha de crédito de 150 mil milhões de kwanzas estará disponível <t v="2026-11">em novembro</t></i>. O anterior programa de apoio, lançado pelo seu antecessor, Rui Matias, teve uma execução de 23%.

Para <m s="teresa">a economista Teresa Domingos</m>, da Universidade do Kwanza, <i s="teresa">o problema é mais profundo</i>.

“<q s="teresa" via="Lusa">Uma economia que vive de um produto só respira quando o preço desse produto deixa</q>”, afirmou <m s="teresa">a docente</m> à Lusa. “<q s="teresa">Em 2014 dissemos isto, em 2020 dissemos isto, e aqui estamos.</q>”

<m s="teresa">A docente</m> defende que <i s="teresa">as divisas deviam ser atribuídas prioritariamente às empresas que exportam</i>, ainda que isso obrigue a racionar as viagens e os bens de luxo.

No mercado do Km 30, na saída de Luanda, a crise chega em forma de preço. Madalena Xavier, que vende óleo, arroz e sabão há 16 anos, encolhe os ombros.

“<q s="madalena">O sabão era 350, agora é 600. O cliente pega, olha e põe no lugar</q>”, contou. “<q s="madalena">Antes eu discutia. Agora nem discuto, também não compro.</q>”

A inflação homóloga em Angola fixou-se em 18,7% <t v="2026-08">em agosto</t>.

PMN // SRC

Lusa/Fim
