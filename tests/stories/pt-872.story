---
id: pt-872
language: pt-BR
agency: Folhapress
outlet: Correio do Vale
domain: correiodovale.example
authors: [Danilo Marchetti]
published: 2026-06-04T19:48:00-03:00
modified: null
dateline: {place: "CAMPINAS, SP", agency: FOLHAPRESS, date: 2026-06-04}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  delegada: {name: Raquel Vilhena, kind: person, roles: [delegada, titular do 4º Distrito Policial]}
  policia: {name: Polícia Civil, kind: organisation, roles: []}
  defesa: {name: Bruno Saldanha, kind: person, roles: [advogado de Nogueira, defensor]}
  paciente: {name: Ivone Prates, kind: person, roles: [paciente, aposentada]}
  prefeitura: {name: Prefeitura de Campinas, kind: organisation, roles: []}
  conselho: {name: Conselho Regional de Medicina, kind: organisation, roles: [entidade]}
  nogueira: {name: Edson Nogueira, kind: person, roles: [falso médico, suspeito]}
  filha: {name: Letícia Prates, kind: person, roles: [filha de Ivone]}
notes: police operation and fake doctor; delegada, defence lawyer, patient, city hall note, council; curly quotes
---
# <i s="policia">Falso médico atendeu por dois anos em posto de saúde</i>, diz <m s="policia">polícia</m>

CAMPINAS, SP (FOLHAPRESS) - A Polícia Civil prendeu <t v="2026-06-04">nesta quinta-feira (4)</t> um homem de 41 anos suspeito de atuar como médico sem diploma em uma unidade de saúde de Campinas, no interior de São Paulo.

<i s="delegada">Edson Nogueira usava o registro de um profissional que mora em Portugal</i>, segundo <m s="delegada">a delegada Raquel Vilhena</m>, titular do 4º Distrito Policial. “<q s="delegada">Ele estudou três semestres de fisioterapia e achou que bastava</q>”, afirmou <m s="delegada">a delegada</m> em entrevista coletiva.

<m s="delegada">Vilhena</m> disse que <i s="delegada">ao menos 1.200 pessoas passaram pelo consultório <t v="2024-05/..">desde maio de 2024</t></i>. “<q s="delegada" id="k">Vamos chamar todo mundo</q>”, garantiu, “<q s="delegada" id="k">um por um, porque há exames errados e remédios trocados</q>”.

A aposentada Ivone Prates, 67, foi uma das atendidas. “<q s="paciente">Era muito educado, segurava na mão da gente</q>”, lembra <m s="paciente">ela</m>. “<q s="paciente">Receitou um remédio que quase me matou</q>”. <m s="filha">A filha</m>, Letícia Prates, contou que <i s="filha">a mãe ficou nove dias internada</i>. “<q s="filha">Quero que ele olhe para ela no tribunal</q>”, diz.

De acordo com o boletim de ocorrência, o suspeito não reagiu à prisão. “<q s="nogueira">Eu só queria ajudar</q>”, teria dito <m s="nogueira">Nogueira</m> aos policiais.

O advogado dele, Bruno Saldanha, nega o crime. “<q s="defesa">Meu cliente é vítima de um sistema que nunca lhe pediu documento algum</q>”, declarou <m s="defesa">o defensor</m>. <m s="defesa">Ele</m> afirmou que <i s="defesa">vai pedir a liberdade provisória <t v="2026-06-05">nesta sexta</t></i>.

Em nota, <m s="prefeitura">a Prefeitura de Campinas</m> informou que <i s="prefeitura">a contratação foi feita por uma organização social</i> e que “<q s="prefeitura" type="mixed">colabora integralmente</q>” com a investigação.

<m s="conselho">O Conselho Regional de Medicina</m>, por sua vez, disse que <i s="conselho">recebeu uma denúncia <t v="2026-03">em março</t> e a encaminhou à polícia</i>. A entidade classificou o caso como “<q s="conselho" type="mixed">gravíssimo</q>”.

Na porta da unidade, alguém colou uma folha com os dizeres “Doutor de mentira”. O inquérito deve ser concluído <t v="2026-07-04">em 30 dias</t>.
