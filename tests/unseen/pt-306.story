---
id: pt-306
language: pt-PT
agency: null
outlet: O Observador de Évora
domain: observadordeevora.example
authors: [Marta Caeiro Salvado]
published: 2025-08-02T08:00:00+01:00
modified: null
dateline: null
copyright: {holders: [O Observador de Évora], year: 2025, notice: "© O Observador de Évora 2025 – alguns direitos reservados, CC BY 4.0", licence: CC-BY-4.0, reserved: false}
tdm: allowed
speakers:
  arqueologa: {name: Isaura Quintela, kind: person, roles: [arqueóloga da Universidade de Évora]}
  avo: {name: a avó, kind: unnamed, roles: []}
  dono: {name: Joaquim Mira, kind: person, roles: [proprietário da herdade]}
notes: Q&A with P and R labels, guillemets of Portuguese style, indirect speech in the introduction, terms and a book title in marks, remarks of others inside answers
---
# «<q s="arqueologa">As pedras não mentem, quem mente são os mapas</q>»
## Isaura Quintela descobriu o maior recinto de menires do Alentejo à boleia de um trator

A arqueóloga Isaura Quintela, de 51 anos, anunciou <t v="2025-07-29">na terça-feira</t> a descoberta de um recinto com 112 menires na Herdade da Fonte Seca, no concelho de Arraiolos. Segundo <m s="arqueologa">a investigadora da Universidade de Évora</m>, <i s="arqueologa">o conjunto é mil anos mais antigo do que Stonehenge</i>.

O proprietário, Joaquim Mira, ainda não se habituou às visitas. «<q s="dono">Para mim eram pedras que estragavam a alfaia</q>», admite <m s="dono">ele</m>. «<q s="dono">Agora tenho aqui jornalistas a fotografar o meu feijão</q>».

P: Como se esconde um monumento destes durante seis mil anos?

R: <q s="arqueologa">Deitando-o. Quase todos os menires tombaram e foram ficando cobertos. As pedras não mentem, quem mente são os mapas: neste está escrito «terreno limpo».</q>

P: Como lá chegou?

R: <q s="arqueologa" id="1">À boleia de um trator, <t v="2024-02">em fevereiro do ano passado</t>. O meu carro tinha ficado na lama. O senhor Joaquim parou e disse: “<q s="dono">Se é por causa das pedras, suba, que eu levo-a</q>”. Eu nem tinha falado em pedras.</q>

<q s="arqueologa" id="1">Depois foi um ano de silêncio, que é a parte mais difícil deste ofício. Um colega espanhol escreveu-me a perguntar se eu tinha mudado de profissão.</q>

P: Há quem fale já de um «Stonehenge português». Agrada-lhe?

R: <q s="arqueologa">Não. Stonehenge é que é um Almendres inglês, e chegou atrasado.</q>

P: O que se segue?

R: <q s="arqueologa">Escavar devagar. Temos financiamento <t v="../2027-12">até dezembro de 2027</t> e uma campanha marcada <t v="2025-09-08/2025-10-03">de 8 de setembro a 3 de outubro</t>. A minha avó dizia que “<q s="avo">quem cava depressa enterra-se cedo</q>”.</q>

P: O público vai poder visitar?

R: <q s="arqueologa">Sim, mas não já. Talvez <t v="2026-21">na primavera do próximo ano</t>. E a pé, por favor.</q>

A equipa publica os primeiros resultados no livro «O Chão de Pé», que será apresentado <t v="2025-08-07T18:30">na próxima quinta-feira, às 18h30</t>, no Museu de Évora. A autarquia já pediu a classificação do sítio como monumento nacional, processo que, segundo <m s="arqueologa">Isaura Quintela</m>, «<q s="arqueologa" type="mixed">demora mais a erguer do que um menir</q>».
