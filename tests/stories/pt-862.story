---
id: pt-862
language: pt-BR
agency: Reuters
outlet: Valor Paulistano
domain: valor-paulistano.example
authors: []
published: 2026-05-12T18:45:00-03:00
modified: null
dateline: {place: SÃO PAULO, agency: Reuters, date: 2026-05-12}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  alencar: {name: Fernanda Alencar, kind: person, roles: [presidente-executiva da Sertão Alimentos, executiva]}
  nogueira: {name: Ivan Nogueira, kind: person, roles: [diretor financeiro da Sertão Alimentos]}
  analistas: {name: analistas do Banco Aurora, kind: group, roles: []}
  sertao: {name: Sertão Alimentos, kind: organisation, roles: []}
  fonte: {name: uma fonte próxima às negociações, kind: unnamed, roles: []}
notes: company results; chief executive, CFO, analysts, rival; disse à Reuters
---
# Sertão Alimentos tem prejuízo no 1º tri e adia compra de rival

SÃO PAULO (Reuters) - A Sertão Alimentos registrou prejuízo de 212 milhões de reais <t v="2026-33">no primeiro trimestre</t>, pressionada pelo preço do milho, e informou <t v="2026-05-12">nesta terça-feira</t> que <i s="sertao">adiou a compra da rival Boa Safra</i>.

"<q s="alencar">Foi um trimestre difícil, mas não foi um trimestre perdido</q>", disse <m s="alencar">a presidente-executiva</m>, Fernanda Alencar, em teleconferência com analistas. <m s="alencar">A executiva</m> afirmou que <i s="alencar">a companhia repassará parte da alta dos custos <t v="2026-34">no segundo trimestre</t></i>.

Segundo <m s="nogueira">o diretor financeiro</m>, Ivan Nogueira, <i s="nogueira">a alavancagem deve voltar a 2,5 vezes <t v="../2026-12">até dezembro</t></i>. "<q s="nogueira">Não vamos fazer aquisição com o balanço esticado</q>", acrescentou <m s="nogueira">Nogueira</m>.

Em relatório, <m s="analistas">analistas do Banco Aurora</m> avaliaram que <i s="analistas">o resultado veio abaixo do esperado</i> e descreveram o adiamento como "<q s="analistas" type="mixed">uma decisão sensata</q>".

<m s="fonte">Uma fonte próxima às negociações</m> disse à Reuters que <i s="fonte">os controladores da Boa Safra já procuram outro comprador</i>. "<q s="fonte" via="Reuters">Eles não vão esperar para sempre</q>", afirmou <m s="fonte">a fonte</m>, que pediu anonimato.

Questionada sobre o assunto, Alencar disse que <i s="alencar">continua em contato com os vendedores</i>. As ações da Sertão caíam 6,3% <t v="2026-05-12">no início da tarde</t>.

(Por Luciana Prates; edição de Caio Falcão)
