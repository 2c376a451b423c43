---
id: pt-401
language: pt-BR
agency: Agência Brasil
outlet: Correio do Cerrado Novo
domain: correiodocerradonovo.example
authors: [Josilene Marques]
published: 2025-06-10T16:47:00-03:00
modified: null
dateline: null
copyright: {holders: [Agência Brasil], year: null, notice: "Agência Brasil - conteúdo sob licença CC BY 4.0", licence: CC-BY-4.0, reserved: false}
tdm: allowed
speakers:
  furtado: {name: Rosângela Furtado, kind: person, roles: [secretária nacional de Educação Básica, pedagoga, secretária]}
  vidigal: {name: Antônio Carlos Vidigal, kind: person, roles: [presidente do Conselho de Secretários Estaduais, secretário]}
  relatora: {name: Lídice Amaral, kind: person, roles: [relatora, deputada]}
  aluno: {name: um estudante de 16 anos, kind: unnamed, roles: []}
  professora: {name: Ivonete Sampaio, kind: person, roles: [professora de história]}
  inep: {name: Inep, kind: organisation, roles: [instituto]}
notes: school hearing, secretária (federal) against secretário (state), relatora and professora and secretária all "ela", subject drop, institute's survey as source, unnamed student after a named teacher
---
# "<q s="professora">Celular não é o vilão, é o espelho</q>", diz <m s="professora">professora</m> em audiência sobre nova lei

A Comissão de Educação da Câmara ouviu <t v="2025-06-10">nesta terça-feira</t> gestores, professores e alunos sobre os primeiros meses da restrição aos celulares nas escolas, em vigor <t v="2025-01/..">desde janeiro</t>.

"<q s="furtado">Os diretores nos dizem que o recreio voltou a ter barulho</q>", relatou <m s="furtado">a secretária nacional de Educação Básica</m>, Rosângela Furtado. Pedagoga de formação, <m s="furtado">ela</m> afirmou que <i s="furtado">o ministério vai publicar um guia de orientação <t v="2025-08">em agosto</t></i>.

Nem todos os estados, porém, têm como guardar os aparelhos. "<q s="vidigal" id="1">Em Goiás há escola sem porta no banheiro</q>", disse <m s="vidigal">Antônio Carlos Vidigal</m>, presidente do Conselho de Secretários Estaduais, "<q s="vidigal" id="1">e a lei quer um armário com chave para cada turma</q>". Segundo <m s="vidigal">o secretário</m>, <i s="vidigal">o custo médio é de R$ 40 por aluno</i>.

A relatora da lei, deputada Lídice Amaral, rebateu. "<q s="relatora">Uma caixa de papelão custa zero</q>", respondeu <m s="relatora">a parlamentar</m>. Lembrou ainda que <i s="relatora">o texto não obriga ninguém a comprar armários</i>.

### Do outro lado da lousa

Professora de história em Planaltina, Ivonete Sampaio arrancou aplausos ao pedir menos pânico. "<q s="professora">O celular não é o vilão, é o espelho. A gente tirou o espelho e a cara continua a mesma</q>", declarou. Para <m s="professora">a docente</m>, <i s="professora">falta discutir o que se oferece no lugar da tela</i>.

Convidado por ela, um estudante de 16 anos falou por menos de um minuto. "<q s="aluno">No começo eu tremia. Agora jogo dominó</q>", contou <m s="aluno">o adolescente</m>, que prefere não ser identificado. A plateia riu, e a relatora também.

Levantamento divulgado <t v="2025-06-06">na última sexta-feira</t> pelo Inep mostra efeitos ainda modestos. <m s="inep">O instituto</m> informa que <i s="inep">62% dos professores perceberam melhora na atenção</i>, mas ressalva que <i s="inep">os dados de aprendizagem só serão conhecidos <t v="2026">em 2026</t></i>.

Furtado prometeu voltar à comissão <t v="2025-12">em dezembro</t> com números. "<q s="furtado">Se a lei não funcionar, serei a primeira a dizer</q>", garantiu <m s="furtado">a secretária</m>. O programa "Escola em Foco 2030", citado por vários oradores, ainda não tem orçamento.
