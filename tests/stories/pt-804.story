---
id: pt-804
language: pt-BR
agency: Reuters
outlet: Capital & Mercado
domain: capital-mercado.example
authors: [Aline Prado]
published: 2026-03-25T16:20:00-03:00
modified: null
dateline: {place: SÃO PAULO, agency: Reuters, date: 2026-03-25}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  aerovia: {name: Aerovia, kind: organisation, roles: [companhia]}
  meirelles: {name: Fábio Meirelles, kind: person, roles: [presidente-executivo da Aerovia, executivo]}
  agencia: {name: Agência de Aviação, kind: organisation, roles: [órgão regulador]}
  pontes: {name: Tatiana Pontes, kind: person, roles: [diretora da Agência de Aviação]}
  analista: {name: Renata Schultz, kind: person, roles: [analista da corretora Boa Vista]}
  fontes: {name: duas fontes a par do assunto, kind: unnamed, roles: []}
notes: company crisis; CEO, regulator, analyst, sources; pronouns, told Reuters, statement
---
# Aerovia suspende voos para 11 cidades; “<q s="meirelles">não vamos quebrar</q>”, diz <m s="meirelles">presidente</m>

SÃO PAULO, <t v="2026-03-25">25 Mar</t> (Reuters) - <m s="aerovia">A companhia aérea Aerovia</m> anunciou <t v="2026-03-25">nesta quarta-feira</t> que <i s="aerovia">suspenderá voos para 11 cidades do Norte e do Nordeste <t v="2026-04-10/..">a partir de 10 de abril</t></i>, citando o custo do combustível.

“<q s="meirelles">Não vamos quebrar. Vamos encolher para continuar voando</q>”, disse a jornalistas <m s="meirelles">o presidente-executivo</m>, Fábio Meirelles. <m s="meirelles">O executivo</m> acrescentou que <i s="meirelles">as demissões ficarão abaixo de 800</i>.

As ações da empresa despencaram 17%. “<q s="analista">O mercado já não acredita em encolher para crescer</q>”, afirmou <m s="analista">Renata Schultz</m>, analista da corretora Boa Vista. “<q s="analista">É a terceira vez que ouvimos esse discurso</q>”.

Em nota, <m s="aerovia">a companhia</m> disse que <i s="aerovia">os passageiros afetados poderão remarcar as viagens sem custo</i> e atribuiu a decisão a um cenário “<q s="aerovia" type="mixed">extraordinariamente adverso</q>”.

<m s="agencia">A Agência de Aviação</m> informou que <i s="agencia">abrirá processo para apurar eventuais descumprimentos</i>. “<q s="pontes">Rota é compromisso, não é promoção</q>”, declarou <m s="pontes">a diretora do órgão</m>, Tatiana Pontes. <m s="pontes">Ela</m> lembrou que <i s="pontes">seis das cidades atingidas não têm outra ligação aérea regular</i>.

<m s="fontes">Duas fontes a par do assunto</m> disseram à Reuters que <i s="fontes" via="Reuters">a empresa contratou um banco para negociar com credores</i>. “<q s="fontes">O caixa dura <t v="../2026-08">até agosto</t></q>”, afirmou <m s="fontes">uma delas</m>.

Meirelles negou. “<q s="meirelles">Temos liquidez para dezoito meses</q>”, disse, acrescentando que <i s="meirelles">os números serão publicados <t v="2026-05-12">em 12 de maio</t></i>.

(Por Aline Prado)
