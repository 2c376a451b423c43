---
id: pt-706
language: pt-BR
agency: null
outlet: O Farol do Vale
domain: farol-do-vale.example
authors: [Lindalva Corrêa]
published: 2026-02-26T06:00:00-03:00
modified: null
dateline: null
copyright: {holders: [O Farol do Vale], year: 2026, notice: "© O Farol do Vale 2026", licence: null, reserved: false}
tdm: null
speakers:
  secretario: {name: Otávio Meneguel, kind: person, roles: [secretário de Inovação]}
  feirante: {name: Zenaide Rocha, kind: person, roles: [feirante]}
  associacao: {name: Associação Comercial, kind: organisation, roles: []}
notes: coluna política; trechos verdadeiros de um secretário, de uma associação e de uma feirante entre slogans, jargões, aspas irônicas, nomes de programas e palavras como palavras
---
# A feira agora é um “ecossistema”

A Prefeitura decidiu que feira é coisa do passado. Feira, não: a palavra “feira”. O que teremos, <t v="2026-03-07/..">a partir de 7 de março</t>, é o “Polo Criativo de Alimentos in Natura”. O secretário de Inovação, Otávio Meneguel, prometeu “<q s="secretario" type="mixed">um ecossistema vibrante de sabores</q>”. O ecossistema, por enquanto, são quarenta barracas e um cachorro chamado “Pastel”.

Tudo virou “jornada”. O freguês faz a “jornada de compra”, o tomate faz a “jornada da semente à sacola” e o feirante, que acorda às duas, faz a jornada mesmo, a de trabalho, que essa ninguém rebatizou. <m s="secretario">Meneguel</m> garantiu que <i s="secretario">ninguém perderá o ponto</i>. Os pontos agora são “células”.

Zenaide Rocha, há trinta anos na esquina da banana, recebeu um crachá com os dizeres “empreendedora residente”. “<q s="feirante">Residente eu queria ser, que de aluguel não aguento mais</q>”, brinca <m s="feirante">ela</m>. Foi convidada para o curso “Precifique com Propósito”. <m s="feirante">Zenaide</m> contou que <i s="feirante">o propósito dela é vender até meio-dia</i>.

A Associação Comercial, que não perde inauguração, saudou “<q s="associacao" type="mixed">o fim da informalidade improdutiva</q>”. A tal “informalidade” alimentou o bairro durante a enchente. Na época era “solidariedade”, e saiu até no vídeo “Somos Vale”.

Não me entendam mal, eu gosto de banheiro limpo e de lixeira. O que me assusta é a “curadoria”. O edital cria um “comitê de curadoria” para escolher o que se pode vender. O jiló, por exemplo, está “em análise”. Já a batata frita em cone, patrocinada, foi considerada “patrimônio afetivo”.

“<q s="secretario">Estamos apenas devolvendo a cidade às pessoas</q>”, declarou <m s="secretario">o secretário</m> ao cortar a fita. Devolver é um verbo bonito. Só falta dizer quem tinha levado.
