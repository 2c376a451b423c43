---
id: pt-206
language: pt-BR
agency: null
outlet: Gazeta da Serra Gaúcha
domain: gazetaserragaucha.example
authors: [Marlene Dal Zotto]
published: 2024-05-09T18:10:00-03:00
modified: null
dateline: null
copyright: {holders: [Gazeta da Serra Gaúcha], year: 2024, notice: "© Gazeta da Serra Gaúcha 2024 – Reprodução proibida", licence: null, reserved: true}
tdm: null
speakers:
  ilza: {name: Ilza Tedesco, kind: person, roles: [agricultora, dona Ilza]}
  dorvalino: {name: Dorvalino Tedesco, kind: person, roles: [marido de dona Ilza]}
  bombeiro: {name: Rafael Schuster, kind: person, roles: [capitão, comandante dos bombeiros]}
  defesa: {name: Defesa Civil, kind: organisation, roles: []}
  prefeita: {name: Vera Pasqualotto, kind: person, roles: [prefeita de Vale Vêneto]}
  emater: {name: Emater, kind: organisation, roles: [órgão]}
  tecnica: {name: Juliana Weber, kind: person, roles: [extensionista da Emater, agrônoma]}
  voluntario: {name: um jipeiro de Caxias, kind: unnamed, roles: []}
notes: "flood chronicle; spouses with one surname, nickname, agency versus its agronomist, quote fragments in a sentence with \"como\", floating final quote, dog and boat names in marks"
---
# “<q s="ilza">A água levou o galinheiro e devolveu o piano</q>”

A enxurrada chegou ao interior de Vale Vêneto <t v="2024-04-30">na noite de 30 de abril</t>. Quando amanheceu, a casa de Ilza Tedesco, de 74 anos, estava no meio de um lago. “<q s="ilza">A água levou o galinheiro e devolveu o piano da igreja</q>”, conta <m s="ilza">a agricultora</m>, apontando o instrumento atolado no pomar.

Ela e o marido, Dorvalino, passaram 31 horas no sótão com o cachorro “Pavarotti”. “<q s="dorvalino">Eu rezava e ela fazia a lista do que faltava no rancho</q>”, lembra <m s="dorvalino">Dorvalino Tedesco</m>. “<q s="ilza">Alguém tinha que ser útil</q>”, devolve <m s="ilza">dona Ilza</m>.

O casal foi resgatado <t v="2024-05-02">na quinta-feira da semana passada</t> por um barco batizado de “Nona Nena”. No leme estava <m s="voluntario">um jipeiro de Caxias</m>, que pediu para não ter o nome publicado: “<q s="voluntario">Herói é quem ficou no telhado. Eu só tinha gasolina</q>”.

O comandante dos bombeiros, capitão Rafael Schuster, calcula que <i s="bombeiro">ainda há 60 pessoas ilhadas</i>. “<q s="bombeiro" id="1">O terreno continua se mexendo</q>”, alerta <m s="bombeiro">o capitão</m>, “<q s="bombeiro" id="1">e <t v="2024-05-10">amanhã</t> volta a chover</q>”.

### O que ficou

Segundo <m s="defesa">a Defesa Civil</m>, <i s="defesa">Vale Vêneto teve 43 deslizamentos</i>. <m s="prefeita">A prefeita Vera Pasqualotto</m> diz que a reconstrução levará “<q s="prefeita" type="mixed">uns bons dez anos</q>” e pede ajuda. “<q s="prefeita">Perdemos a ponte, o posto e o cemitério</q>”, enumera <m s="prefeita">a prefeita</m>.

Para Juliana Weber, da Emater, o pior é invisível. “<q s="tecnica">Foi-se embora o solo, e solo não se compra em saco</q>”, explica <m s="tecnica">a agrônoma</m>. <m s="emater">O órgão</m> estima que <i s="emater">um terço dos parreirais da região está perdido</i>.

Dona Ilza já decidiu. Na parede da cozinha, sob a marca da lama, escreveu a data: <t v="2024-04-30">30/4/2024</t>. <t v="1941-05">Em maio de 1941</t>, a mãe dela escrevera outra, dois palmos abaixo.

“<q s="ilza">Quando vier a próxima, vou ter onde medir.</q>”
