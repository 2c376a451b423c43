---
id: pt-427
language: pt-BR
agency: Agência O Globo
outlet: Baixada em Dia
domain: baixadaemdia.example
authors: [Luan Tibúrcio]
published: 2025-04-25T21:33:00-03:00
modified: null
dateline: null
copyright: {holders: [Agência O Globo], year: null, notice: "Agência O Globo. Reprodução proibida", licence: null, reserved: true}
tdm: reserved
speakers:
  delegado: {name: Rômulo Assed, kind: person, roles: [delegado, policial]}
  diretora: {name: Gláucia Teles, kind: person, roles: [diretora, educadora]}
  rosemary: {name: Rosemary Pontes, kind: person, roles: [mãe, diarista]}
  pai: {name: o pai, kind: unnamed, roles: []}
  prefeitura: {name: prefeitura, kind: organisation, roles: []}
  d: {name: D., kind: person, roles: [menino, garoto]}
  lena: {name: Tia Lena, kind: person, roles: [merendeira]}
notes: boy lost and found, headmistress and mother and cook all ela, delegado and father ele, child by initial, town hall as speaker, nickname as a name, unattributed direct in first line
---
# “<q s="d">Eu só queria ver o trem</q>”: menino de 8 anos é achado a 20 km da escola

Foram onze horas de buscas. O menino D., de 8 anos, saiu da Escola Municipal Cora Coralina, em Mesquita, <t v="2025-04-24T10:15">às 10h15 de quinta-feira</t>, e foi encontrado <t v="2025-04-24">à noite</t> na Central do Brasil, sentado num banco, com a mochila no colo.

“<q s="d">Eu só queria ver o trem</q>”, disse <m s="d">ele</m> ao policial que o reconheceu.

A mãe, Rosemary Pontes, passou mal ao receber o telefonema. “<q s="rosemary">Perguntei se ele estava respirando; me disseram que estava comendo biscoito</q>”, contou <m s="rosemary">a diarista</m> <t v="2025-04-25">nesta sexta</t>. Ela responsabiliza a escola. “<q s="rosemary">Deixo meu filho na porta e a porta não avisa</q>”, reclamou.

<m s="diretora">A diretora Gláucia Teles</m> admitiu que <i s="diretora">o portão ficou aberto por causa de uma entrega de gás</i>. “<q s="diretora" id="g">Não durmo <t v="2025-04-24/..">desde ontem</t></q>”, afirmou <m s="diretora">a educadora</m>, “<q s="diretora" id="g">e não peço que ninguém me desculpe</q>”.

Foi a merendeira quem deu a pista. “<q s="lena">Ele me perguntou quanto custava ir até o fim da linha</q>”, lembrou <m s="lena">Tia Lena</m>. Segundo <m s="delegado">o delegado Rômulo Assed</m>, <i s="delegado">o menino passou pela roleta atrás de uma família</i>. “<q s="delegado">Trocou de trem duas vezes e não errou nenhuma</q>”, disse <m s="delegado">o policial</m>, com uma ponta de admiração.

Em nota, <m s="prefeitura">a prefeitura</m> informou que <i s="prefeitura">abriu sindicância</i> e que <i s="prefeitura">todas as escolas terão porteiro <t v="2025-06/..">a partir de junho</t></i>.

O pai, maquinista aposentado por invalidez <t v="2022">em 2022</t>, não deu entrevista. Só uma frase, da janela: “<q s="pai">Ele sabe os horários todos, fui eu que ensinei</q>”. D. volta às aulas <t v="2025-04-28">na segunda</t>. A SuperVia convidou o garoto para conhecer a cabine do “Paradouro”, <t v="2025-05-03">no sábado, dia 3</t>.
