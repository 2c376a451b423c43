---
id: pt-917
language: pt-PT
agency: null
outlet: Ciência Hoje em Dia
domain: cienciahojeemdia.example
authors: []
published: 2026-02-24T16:00:00+00:00
modified: null
dateline: null
copyright: {holders: [Universidade do Sado], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  reis: {name: Margarida Reis, kind: person, roles: [investigadora da Universidade do Sado, bióloga]}
  okafor: {name: Samuel Okafor, kind: person, roles: [coautor, investigador da Universidade de Bergen]}
  autores: {name: os autores, kind: group, roles: []}
  estudo: {name: um estudo liderado pela Universidade do Sado, kind: organisation, roles: []}
  pescador: {name: José Carlos Fidalgo, kind: person, roles: [presidente da Associação de Pescadores da Carrasqueira]}
notes: "natural: university press-release-like science copy"
---
# Investigadores portugueses descobrem que chocos do Sado mudam de cor para «conversar»

<i s="estudo">Os chocos do estuário do Sado usam padrões de cor na pele para coordenar a caça em grupo</i>, conclui <m s="estudo">um estudo liderado pela Universidade do Sado</m> e publicado <t v="2026-02-24">esta terça-feira</t> na revista Marine Behaviour Letters. É a primeira vez que este comportamento é documentado em liberdade.

A equipa colocou 14 câmaras em pradarias marinhas ao largo da Carrasqueira e analisou, com recurso a inteligência artificial, mais de 900 horas de vídeo, recolhidas <t v="2023/2025">entre 2023 e 2025</t>.

«<q s="reis">Pensava-se que os chocos eram animais solitários. O que vimos foi pares e trios a cercar cardumes de camarão, com sinais que se repetem sempre antes do ataque</q>», explica <m s="reis">Margarida Reis</m>, investigadora do Centro de Ciências do Mar e primeira autora do artigo.

Segundo <m s="reis">a bióloga</m>, <i s="reis">foram identificados sete padrões distintos</i>. O mais frequente, a que os cientistas chamaram «relâmpago», dura menos de meio segundo.

«<q s="reis">Não estamos a dizer que os chocos falam. Estamos a dizer que o que um faz com a pele altera o que o outro faz a seguir, e isso é comunicação</q>», precisa.

O trabalho contou com a colaboração da Universidade de Bergen, na Noruega, onde foi desenvolvido o programa que reconhece os padrões. Para <m s="okafor">Samuel Okafor</m>, coautor do estudo, <i s="okafor">o método pode ser aplicado a outras espécies, como polvos e lulas</i>.

«<q s="okafor">A olho nu perdemos nove em cada dez sinais. O computador não se cansa nem pestaneja</q>», refere <m s="okafor">o investigador nigeriano</m>, citado em comunicado.

<m s="autores">Os autores</m> sublinham que <i s="autores">os resultados reforçam a necessidade de proteger as pradarias marinhas do estuário</i>, que perderam um terço da área <t v="1990/..">desde 1990</t>. As dragagens do porto de Setúbal e o aquecimento da água são apontados como as principais ameaças.

Quem não se mostra surpreendido é José Carlos Fidalgo, presidente da Associação de Pescadores da Carrasqueira, que emprestou dois barcos ao projeto. «<q s="pescador">O meu pai já dizia que o choco avisa o outro. Nunca ninguém lhe perguntou</q>», diz, divertido.

<m s="pescador">O pescador</m> conta que <i s="pescador">as câmaras foram várias vezes confundidas com armadilhas</i> e que <i s="pescador">uma delas acabou numa lota, dentro de uma caixa de raias</i>.

A próxima fase, financiada com 1,2 milhões de euros pelo Conselho Europeu de Investigação, arranca <t v="2026-04">em abril</t> e vai testar a reação dos animais a imagens projetadas debaixo de água.

«<q s="reis">Queremos mostrar-lhes um choco artificial e ver se respondem</q>», adianta <m s="reis">Margarida Reis</m>. «<q s="reis">Se responderem, não sei qual de nós vai ficar mais espantado.</q>»
