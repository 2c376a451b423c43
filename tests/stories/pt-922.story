---
id: pt-922
language: pt-PT
agency: Lusa
outlet: A Manhã
domain: amanha-jornal.example
authors: [Filipa Curado]
published: 2026-10-02T19:10:00+01:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  vitorino: {name: Celeste Vitorino, kind: person, roles: [fadista]}
  ministro: {name: Gonçalo Aires, kind: person, roles: [ministro da Cultura]}
  pr: {name: Presidente da República, kind: person, roles: [chefe de Estado]}
  neto: {name: Simão Vitorino, kind: person, roles: [neto, guitarrista]}
  rosa: {name: Rosa Malheiro, kind: person, roles: [fadista, amiga]}
  pai: {name: pai de Celeste Vitorino, kind: unnamed, roles: [estivador]}
  museu: {name: Museu da Canção de Lisboa, kind: organisation, roles: []}
  hospital: {name: fonte da família, kind: unnamed, roles: []}
notes: "natural: obituary of a fado singer with tributes"
---
# Morreu a fadista Celeste Vitorino, a voz de "Rua das Gaivotas"
## Tinha 86 anos. Cantou mais de seis décadas e recusou sempre o título de diva

<i s="hospital" via="Lusa">A fadista Celeste Vitorino morreu <t v="2026-10-02">esta sexta-feira</t>, em Lisboa, aos 86 anos</i>, disse à agência Lusa <m s="hospital">fonte da família</m>. Estava internada há duas semanas com uma pneumonia.

Nascida <t v="1940">em 1940</t> na Mouraria, filha de um estivador e de uma lavadeira, Celeste começou a cantar aos 13 anos numa taberna da Rua do Capelão, às escondidas do pai. Gravou o primeiro disco <t v="1962">em 1962</t>, com o guitarrista Ilídio Branco, que viria a ser seu marido.

«<q s="vitorino" via="RTL Lisboa">O meu pai soube pela telefonia</q>», recordou <m s="vitorino">a cantora</m> numa entrevista à RTL Lisboa, <t v="2011">em 2011</t>. «<q s="vitorino">Chegou a casa, pôs o boné em cima da mesa e disse: "<q s="pai">Ao menos cantas afinada</q>". Foi o maior elogio que me fez.</q>»

O êxito chegou com "Rua das Gaivotas", de Ernesto Lobo Pires, um fado que a censura proibiu durante três anos por causa do verso sobre os barcos que não voltavam. <m s="vitorino">Celeste</m> garantia que <i s="vitorino">nunca o tinha achado político</i>. «<q s="vitorino">Eram barcos. Na Mouraria toda a gente tinha alguém num barco</q>», dizia.

Cantou no Olympia, no Carnegie Hall e, <t v="1978">em 1978</t>, para 300 ceifeiros em greve, em cima de um atrelado, em Baleizão. Nunca aceitou mudar-se para Cascais nem vestir-se de outra cor que não o preto, «<q s="vitorino" type="mixed">por respeito às viúvas da rua</q>».

<m s="pr">O Presidente da República</m> lamentou a perda de «<q s="pr" type="mixed">uma das vozes mais verdadeiras do século</q>». «<q s="pr">Celeste Vitorino não cantava o povo. Era o povo, quando o povo canta</q>», escreveu <m s="pr">o chefe de Estado</m>, numa nota publicada no sítio oficial da Presidência.

Também o ministro da Cultura, Gonçalo Aires, manifestou pesar. «<q s="ministro">Ouvi-a pela primeira vez ao colo da minha avó, em Beja. Acho que metade do país pode dizer o mesmo</q>», afirmou aos jornalistas, no Porto. <m s="ministro">O governante</m> adiantou que <i s="ministro">o Governo vai propor um dia de luto nacional</i>.

A fadista Rosa Malheiro, amiga há mais de 50 anos e colega na casa de fados O Xaile, soube da notícia à hora do almoço.

«<q s="rosa" id="1" via="Lusa">Ainda no domingo me ralhou</q>», contou à Lusa <m s="rosa">a cantora</m>, em lágrimas, «<q s="rosa" id="1" via="Lusa">porque eu lhe levei flores em vez de bolos</q>».

Segundo <m s="rosa">Rosa Malheiro</m>, <i s="rosa">Celeste continuava a cantar no hospital, para as enfermeiras</i>. «<q s="rosa">Já não tinha fôlego para um fado inteiro. Cantava a primeira quadra e dizia que o resto era por conta delas.</q>»

Em comunicado, <m s="museu">o Museu da Canção de Lisboa</m> lembrou que <i s="museu">a fadista doou <t v="2019">em 2019</t> todo o seu espólio</i>, incluindo 41 xailes, cartas e a guitarra do marido, falecido <t v="1999">em 1999</t>. «<q s="museu">Perdemos uma benfeitora e a visita mais divertida das quartas-feiras</q>», refere <m s="museu">a instituição</m>.

Celeste Vitorino deixa dois filhos, Ilídio e Maria do Carmo, e quatro netos. Um deles, o guitarrista Simão Vitorino, acompanhou-a no último concerto, no Coliseu dos Recreios, <t v="2022-03">em março de 2022</t>.

«<q s="neto" via="Facebook">A minha avó pediu-me uma coisa só: que não lhe pusessem microfone no velório</q>», escreveu <m s="neto">o músico</m> no Facebook. «<q s="neto">Queria que a cantassem baixinho, como se ela estivesse a dormir.</q>»

O velório realiza-se <t v="2026-10-03">no sábado</t>, a partir das 17h, na Igreja do Socorro. O funeral segue <t v="2026-10-04">no domingo</t> para o cemitério dos Prazeres.

«<q s="vitorino" via="Guitarra & Voz">Não tenho medo nenhum de morrer</q>», dissera <m s="vitorino">Celeste Vitorino</m> na última entrevista, à revista Guitarra & Voz. «<q s="vitorino">Tenho é pena, que está uma noite tão bonita.</q>»

Com Lusa
