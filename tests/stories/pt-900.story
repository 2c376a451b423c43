---
id: pt-900
language: pt-BR
agency: null
outlet: Diário Paulistano
domain: diariopaulistano.example
authors: [Renata Figueira, Caio Bittar]
published: 2026-03-11T19:42:00-03:00
modified: 2026-03-11T21:05:00-03:00
dateline: {place: Brasília, agency: null, date: null}
copyright: {holders: [Diário Paulistano], year: 2026, notice: "© 2026 Diário Paulistano. Todos os direitos reservados.", licence: null, reserved: true}
tdm: null
speakers:
  sodre: {name: Evandro Sodré, kind: person, roles: [ministro da Fazenda]}
  lacerda: {name: Vilma Lacerda, kind: person, roles: [relatora do projeto, deputada]}
  tourinho: {name: Beto Tourinho, kind: person, roles: [líder da oposição na Câmara, deputado]}
  abf: {name: Associação Brasileira de Fintechs, kind: organisation, roles: []}
  aliado: {name: um auxiliar do presidente, kind: unnamed, roles: []}
notes: "natural: parliament, taxation of fintechs"
---
# <m s="sodre">Ministro da Fazenda</m> diz que <i s="sodre">governo não abre mão de taxar fintechs</i>
## Evandro Sodré foi à Câmara defender o projeto; relatora quer alíquota menor

BRASÍLIA O ministro da Fazenda, Evandro Sodré, foi à Câmara dos Deputados <t v="2026-03-11">nesta quarta-feira (11)</t> defender o projeto que eleva de 9% para 15% a tributação sobre o lucro das fintechs. Em audiência que durou mais de quatro horas na Comissão de Finanças e Tributação, <m s="sodre">ele</m> afirmou que <i s="sodre">o governo aceita discutir prazos, mas não o mérito da proposta</i>.

"<q s="sodre">Não é razoável que uma instituição com 60 milhões de clientes pague menos imposto do que uma cooperativa de crédito do interior</q>", disse <m s="sodre">o ministro</m>. "<q s="sodre">Quem compete no mesmo mercado tem que jogar com a mesma regra.</q>"

Segundo <m s="sodre">Sodré</m>, <i s="sodre">a medida renderia R$ 3,8 bilhões aos cofres públicos <t v="2027">em 2027</t></i>. O valor é considerado essencial pela equipe econômica para fechar as contas do ano, depois que o Congresso derrubou <t v="2025-12">em dezembro</t> o aumento do imposto sobre apostas.

<m s="lacerda">A relatora do projeto</m>, Vilma Lacerda (PSB-MA), já avisou que <i s="lacerda">pretende mexer no texto</i>. <m s="lacerda">Ela</m> diz que <i s="lacerda">a alíquota de 15% é alta demais para empresas pequenas</i> e defende um escalonamento.

"<q s="lacerda">Tem fintech com 12 funcionários em São Luís que faz crédito para feirante. Não posso tratar essa empresa como se fosse banco</q>", afirmou <m s="lacerda">a deputada</m> ao deixar a audiência. O parecer deve ser apresentado <t v="2026-03-25">até o dia 25</t>.

A sessão teve momentos de tensão. <m s="tourinho">O líder da oposição</m>, Beto Tourinho (PL-PR), chamou a proposta de "<q s="tourinho" type="mixed">mais um tributaço</q>" e exibiu um cartaz com a foto do ex-ministro Aurélio Prates, que deixou a pasta <t v="2024">em 2024</t>.

"<q s="tourinho">O senhor prometeu aqui, nesta mesma mesa, que não ia aumentar imposto. O que mudou?</q>", perguntou.

"<q s="sodre">Não estou aumentando imposto de quem trabalha, deputado. Estou cobrando de quem lucra</q>", respondeu <m s="sodre">Sodré</m>, sob protestos de parte do plenário.

Tourinho teve o microfone cortado pelo presidente da comissão, Ildo Ramires, e deixou a sala antes do fim. Mais tarde, <m s="tourinho">o deputado</m> escreveu no X que o ministro "<q s="tourinho" type="mixed" via="X">perdeu as condições de dialogar com o Congresso</q>".

Em nota, <m s="abf">a Associação Brasileira de Fintechs</m> afirmou que <i s="abf">o projeto vai encarecer o crédito para os mais pobres</i>. "<q s="abf">O aumento da carga tributária será inevitavelmente repassado ao consumidor final, sobretudo nas faixas de menor renda</q>", diz <m s="abf">o texto</m>.

Nos bastidores, o Planalto vê pouco espaço para aprovar a medida <t v="2026-06">antes de junho</t>. <m s="aliado">Um auxiliar do presidente</m>, que falou sob reserva, diz que <i s="aliado">o governo trabalha com uma alíquota final entre 12% e 13%</i>. "<q s="aliado">Quinze é o número para negociar</q>", resume.

Perguntado se aceitaria um meio-termo, o ministro desconversou.

"<q s="sodre">Prefiro esperar o relatório da deputada Vilma, por quem tenho enorme respeito</q>", disse. "<q s="sodre">Ela conhece o assunto melhor do que muita gente que gritou aqui hoje.</q>"
