---
id: pt-406
language: pt-BR
agency: Reuters
outlet: Bolsa em Foco
domain: bolsaemfoco.example
authors: [Marcelo Rochedo]
published: 2025-09-17T19:34:00-03:00
modified: null
dateline: {place: BRASÍLIA, agency: Reuters, date: 2025-09-17}
copyright: {holders: [Thomson Reuters], year: 2025, notice: "(c) Copyright Thomson Reuters 2025. Todos os direitos reservados.", licence: null, reserved: true}
tdm: reserved
speakers:
  copom: {name: Comitê de Política Monetária, kind: organisation, roles: [Copom, colegiado]}
  galipolo: {name: Gabriel Galípolo, kind: person, roles: [presidente do Banco Central]}
  haddad: {name: Fernando Haddad, kind: person, roles: [ministro da Fazenda]}
  lula: {name: Lula, kind: person, roles: [presidente]}
  kuhn: {name: Denise Kuhn, kind: person, roles: [estrategista-chefe da Gávea Norte]}
  fiep: {name: Federação das Indústrias do Paraná, kind: organisation, roles: []}
  assessor: {name: um assessor palaciano, kind: unnamed, roles: []}
notes: rate decision, president of the central bank against president of the republic, committee as speaker through a statement, minister by role, unnamed adviser, strategist, quarter dates, a forecast by a company
---
# Copom mantém Selic em 15%; <m s="lula">Lula</m> se diz "<q s="lula" type="mixed">paciente, mas não surdo</q>"

BRASÍLIA, <t v="2025-09-17">17 Set</t> (Reuters) - O Banco Central manteve <t v="2025-09-17">nesta quarta-feira</t> a taxa básica de juros em 15% ao ano, como esperavam todos os 41 economistas ouvidos pela Reuters.

Em comunicado, <m s="copom">o Comitê de Política Monetária</m> (Copom) avaliou que <i s="copom">o ambiente externo exige cautela</i> e descreveu o cenário doméstico como "<q s="copom" type="mixed">incerto, ainda que menos hostil</q>". <m s="copom">O colegiado</m> indicou que <i s="copom">os juros ficarão no nível atual por um período prolongado</i>.

"<q s="kuhn">Trocaram uma vírgula de lugar e o mercado leu um romance</q>", disse <m s="kuhn">Denise Kuhn</m>, estrategista-chefe da Gávea Norte. Para <m s="kuhn">ela</m>, <i s="kuhn">o primeiro corte só virá <t v="2026-33">no primeiro trimestre de 2026</t></i>.

O presidente do Banco Central havia preparado o terreno. <t v="2025-09-11">Na quinta-feira passada</t>, em São Paulo, <m s="galipolo">Gabriel Galípolo</m> afirmou que "<q s="galipolo" type="mixed">quem espera de guarda-chuva não se molha</q>". Na mesma ocasião, garantiu que <i s="galipolo">a decisão não dependeria de telefonemas</i>.

O telefonema que não houve rendeu assunto no Planalto. "<q s="lula">Sou um homem paciente, mas não surdo</q>", declarou <m s="lula">o presidente</m> durante evento com ceramistas. <m s="lula">Lula</m>, que indicou Galípolo para o cargo <t v="2024-08">em agosto do ano passado</t>, evitou atacá-lo: "<q s="lula">O menino tem a caneta dele, eu tenho a minha</q>".

Segundo <m s="assessor">um assessor palaciano</m>, <i s="assessor">a frase não estava no discurso</i>. "<q s="assessor">Quando vi, já era manchete</q>", suspirou.

O ministro da Fazenda adotou outro tom. "<q s="haddad" id="h">Há espaço técnico para discutir</q>", ponderou <m s="haddad">Fernando Haddad</m> a jornalistas, "<q s="haddad" id="h">e há espaço político para ouvir</q>". <m s="haddad">O ministro</m> prevê que <i s="haddad">a inflação voltará ao teto da meta <t v="2026-06">em junho</t></i>.

<m s="fiep">A Federação das Indústrias do Paraná</m> reclamou que <i s="fiep">o crédito para capital de giro custa o dobro da média mundial</i>. "<q s="fiep">É como pedir à indústria que corra de âncora</q>", diz <m s="fiep">a nota da entidade</m>.

A próxima reunião será <t v="2025-11-04/2025-11-05">em 4 e 5 de novembro</t>. A ata desta sai <t v="2025-09-23">na terça-feira</t>. Os contratos longos de DI recuaram oito pontos-base.

(Reportagem de Marcelo Rochedo; edição de Aluísio Prado)
