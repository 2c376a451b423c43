---
id: pt-865
language: pt-PT
agency: Lusa
outlet: Correio do Mondego
domain: correio-do-mondego.example
authors: []
published: 2026-11-19T19:20:00+00:00
modified: null
dateline: {place: Coimbra, agency: Lusa, date: 2026-11-19}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  ministra: {name: Leonor Bettencourt, kind: person, roles: [ministra da Saúde, governante]}
  pina: {name: Rodrigo Pina, kind: person, roles: [deputado do Bloco Popular]}
  fnm: {name: Paula Serrano, kind: person, roles: [presidente da Federação Nacional dos Médicos]}
  reitor: {name: Artur Meneses, kind: person, roles: [reitor da Universidade de Coimbra]}
notes: Lusa parliament and health; Ministra da Saúde with capitals, opposition, union; à margem
---
# Saúde: Ministra da Saúde garante que <i s="ministra">nenhuma urgência vai fechar</i>

Coimbra, <t v="2026-11-19">19 nov 2026</t> (Lusa) – A ministra da Saúde, Leonor Bettencourt, garantiu <t v="2026-11-19">hoje</t> em Coimbra que <i s="ministra">nenhuma urgência pediátrica vai fechar <t v="2026-24">no inverno</t></i>, acusando a oposição de "<q s="ministra" type="mixed">semear o medo</q>".

"<q s="ministra">As escalas estão completas até ao fim do ano</q>", disse <m s="ministra">a governante</m> aos jornalistas, à margem da inauguração de um centro de investigação.

<m s="ministra">Leonor Bettencourt</m> admitiu, no entanto, que <i s="ministra">há dificuldades em Leiria e na Guarda</i> e adiantou que <i s="ministra">foram contratados 60 médicos tarefeiros</i>.

O deputado do Bloco Popular na comissão de Saúde, Rodrigo Pina, contestou as declarações. "<q s="pina">A senhora ministra vive num país que só existe no PowerPoint</q>", ironizou <m s="pina">o parlamentar</m>, lembrando que <i s="pina">três serviços encerraram na última semana</i>.

Contactada pela Lusa, <m s="fnm">a presidente da Federação Nacional dos Médicos</m>, Paula Serrano, considerou que <i s="fnm">as contratações são um penso rápido</i>. "<q s="fnm" via="Lusa">Paga-se ao tarefeiro o triplo do que se paga a quem fica</q>", criticou <m s="fnm">a dirigente</m>.

Na cerimónia, <m s="reitor">o reitor da Universidade de Coimbra</m>, Artur Meneses, pediu "<q s="reitor" type="mixed">menos promessas e mais laboratórios</q>".

CLM // SSS

Lusa/Fim
