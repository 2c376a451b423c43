---
id: pt-303
language: pt-BR
agency: Folhapress
outlet: Correio da Serra Gaúcha
domain: correioserragaucha.example
authors: [Thaís Bonatto, Igor Menezes]
published: 2025-11-12T21:35:00-03:00
modified: 2025-11-12T22:10:00-03:00
dateline: {place: "BRASÍLIA, DF", agency: FOLHAPRESS, date: null}
copyright: {holders: [Folhapress], year: 2025, notice: "© 2025 Folhapress. É proibida a reprodução total ou parcial sem autorização.", licence: null, reserved: true}
tdm: reserved
speakers:
  haddad: {name: Murilo Sampaio Leite, kind: person, roles: [ministro da Fazenda, chefe da equipe econômica]}
  relator: {name: Jandira Toledo, kind: person, roles: [deputada, relatora do projeto, parlamentar]}
  centrao: {name: um líder do centrão, kind: unnamed, roles: []}
  planalto: {name: Planalto, kind: organisation, roles: []}
  oposicao: {name: Caio Brandão, kind: person, roles: [senador, líder da oposição]}
  cni: {name: Confederação da Indústria, kind: organisation, roles: [entidade]}
  economista: {name: Beatriz Hirata, kind: person, roles: [economista-chefe da consultoria Âncora]}
notes: Folhapress politics with straight marks, à reportagem as addressee, Planalto metonym, líder do centrão unnamed, ironic term in marks, role plus name without comma, prazo with time
---
# <m s="haddad">Ministro</m> diz que <i s="haddad">taxação de apostas não está em negociação</i>, mas Congresso vê texto "<q s="centrao" type="mixed">morto</q>"

BRASÍLIA, DF (FOLHAPRESS) - <m s="haddad">O ministro da Fazenda</m>, Murilo Sampaio Leite, afirmou <t v="2025-11-12">nesta quarta (12)</t> que <i s="haddad">o governo não vai recuar da proposta que eleva de 12% para 18% o imposto sobre as casas de apostas</i>.

"<q s="haddad">Não tem plano B. O plano B é o plano A com outro nome</q>", disse <m s="haddad">ele</m> a jornalistas, na saída de um almoço com a bancada do agro.

O otimismo contrasta com o clima na Câmara. Reservadamente, <m s="centrao">um líder do centrão</m> define o projeto como "<q s="centrao" type="mixed">morto e sem velório marcado</q>". "<q s="centrao">Ninguém vota imposto em ano de eleição, e <t v="2026">2026</t> já começou</q>", diz.

Relatora do texto, a deputada Jandira Toledo evita o confronto. "<q s="relator" id="1">Eu recebi 214 emendas</q>", contou <m s="relator">a parlamentar</m> à reportagem, "<q s="relator" id="1">e li todas, o que já me põe em minoria</q>". Segundo <m s="relator">ela</m>, <i s="relator">o parecer será apresentado <t v="2025-11-18">na terça-feira que vem</t></i>.

Procurado, <m s="planalto">o Planalto</m> informou que <i s="planalto">o presidente confia na aprovação</i> e que não comentaria "<q s="planalto" type="mixed">declarações em off</q>".

A oposição comemora. Para <m s="oposicao">o senador Caio Brandão</m>, o governo "<q s="oposicao" type="mixed">perdeu o pé e o relógio</q>". "<q s="oposicao">Vão tentar empurrar a conta para o trabalhador que faz sua fezinha</q>", completou, em vídeo publicado nas redes.

### Arrecadação

O Orçamento <t v="2026">de 2026</t> conta com R$ 9,8 bilhões da chamada "taxa das bets". <i s="economista">Sem o dinheiro, o bloqueio de despesas pode chegar a R$ 15 bilhões</i>, calcula <m s="economista">Beatriz Hirata</m>, economista-chefe da consultoria Âncora. "<q s="economista">Meta fiscal não é horóscopo</q>", afirma.

<m s="cni">A Confederação da Indústria</m>, que apoia a medida, divulgou nota em que cobra "<q s="cni" type="mixed">isonomia entre quem produz e quem especula</q>". <m s="cni">A entidade</m> lembra que <i s="cni">o setor de apostas movimentou R$ 240 bilhões <t v="2024">no ano passado</t></i>.

A medida provisória perde a validade <t v="2025-12-02T23:59">às 23h59 de 2 de dezembro</t>. Se caducar, o governo só poderá reapresentar a cobrança <t v="2026-02/..">a partir de fevereiro</t>, após o recesso.
