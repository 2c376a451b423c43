---
id: pt-419
language: pt-PT
agency: null
outlet: Expresso do Vouga
domain: expressodovouga.example
authors: [Mafalda Sá Couto]
published: 2024-11-19T06:30:00+00:00
modified: null
dateline: null
copyright: {holders: [Expresso do Vouga], year: 2024, notice: "© Expresso do Vouga, 2024. Proibida a utilização para treino de modelos de IA", licence: null, reserved: true}
tdm: reserved
speakers:
  diretora: {name: Graça Ferreirinha, kind: person, roles: [diretora do agrupamento]}
  pai: {name: Celestino Moura, kind: person, roles: [presidente da associação de pais, eletricista]}
  ministro: {name: Fernando Alexandre, kind: person, roles: [ministro]}
  bondarenko: {name: Yuliya Bondarenko, kind: person, roles: [ucraniana]}
  aluno: {name: um rapaz do 9.º B, kind: unnamed, roles: []}
  fenprof: {name: Fenprof, kind: organisation, roles: [federação]}
  avo: {name: a avó de um aluno, kind: unnamed, roles: []}
notes: lack of teachers, headmistress who teaches again, Ukrainian teacher by nationality and discipline, father association president, minister, federation, grandmother at the gate, term with accented ordinals, school subjects capitalised as no persons
---
# Setenta dias sem Matemática
## Em Sever, é <m s="diretora">a diretora</m> quem dá as aulas: «<q s="diretora">Ou isto, ou os miúdos contavam nuvens</q>»

Há setenta dias que o 9.º B não tem professor de Matemática. Ou melhor: não tinha. <t v="2024-11-18T08:30">Segunda-feira, às oito e meia</t>, entrou na sala a diretora do agrupamento, de bata, com um compasso de madeira debaixo do braço.

«<q s="diretora">Ou isto, ou os miúdos contavam nuvens</q>», justifica <m s="diretora">Graça Ferreirinha</m>, que não dava aulas <t v="2011/..">desde 2011</t>. <t v="2024-11-18">Nesse dia</t> ensinou o teorema de Pitágoras e assinou quarenta e dois ofícios.

O agrupamento lançou o horário em cinco concursos. Ninguém concorreu. <m s="fenprof">A Fenprof</m> contabiliza que <i s="fenprof">43 mil alunos continuam sem pelo menos um professor</i>. Em comunicado, <m s="fenprof">a federação</m> acusa o Governo de «<q s="fenprof" type="mixed">tapar o sol com horas extraordinárias</q>».

O ministro contesta os números. «<q s="ministro" id="1">Falta-nos saber quantos faltam</q>, admitiu <m s="ministro">Fernando Alexandre</m> no parlamento, <q s="ministro" id="1">e só prometo o que souber contar</q>». Acrescentou que <i s="ministro">uma auditoria estará concluída <t v="2024-12-31">até ao final do ano</t></i>.

Celestino Moura, eletricista e presidente da associação de pais, não espera por auditorias. Foi ele quem descobriu Yuliya Bondarenko numa caixa de supermercado. «<q s="pai">Fez-me o troco de cabeça e corrigiu a máquina</q>», recorda. A ucraniana dava Física num liceu de Kharkiv. Chegou <t v="2022-04">em abril de 2022</t> e ainda não tem o diploma reconhecido.

«<q s="bondarenko">Em minha cidade ensinei na cave, com velas. Aqui há luz e não há papel</q>», resume <m s="bondarenko">ela</m>. Segundo <m s="pai">o presidente da associação</m>, <i s="pai">o processo está parado em Lisboa <t v="2024-02/..">desde fevereiro</t></i>. A diretora já escreveu três vezes. Garante que <i s="diretora">à terceira lhe responderam a pedir a morada</i>.

Ao portão, a avó de um aluno tem opinião formada. «<q s="avo">No meu tempo havia professora e não havia sapatos</q>», atira <m s="avo">a senhora</m>. «<q s="avo">Agora é ao contrário.</q>»

E os alunos? Um rapaz do 9.º B fala baixinho, para ela não ouvir. «<q s="aluno">A gente até gosta. Mas a setora manda calar como se fosse diretora</q>», queixa-se. O projeto «Contas à Vida», que a escola inventou, junta <t v="2024-11-21">quinta-feira</t>, pela primeira vez, a física e a matemática na mesma sala.
