---
id: pt-504
language: pt-PT
agency: null
outlet: Rádio Pico
domain: radiopico.example
authors: [Dinarte Ávila]
published: 2026-06-09T19:00:00+00:00
modified: null
dateline: null
copyright: {holders: [Rádio Pico], year: 2026, notice: "Rádio Pico, 2026", licence: null, reserved: false}
tdm: null
speakers:
  norberto: {name: Norberto Simas, kind: person, roles: [vigia]}
  filha: {name: Lúcia Simas, kind: person, roles: [filha, dona da empresa]}
  crianca: {name: uma criança de Düsseldorf, kind: unnamed, roles: []}
  mestre: {name: o mestre, kind: unnamed, roles: []}
  governo: {name: Governo dos Açores, kind: organisation, roles: []}
  biologo: {name: Rui Goulart, kind: person, roles: [biólogo, cientista]}
notes: whale lookout heard over the radio, exchange told by time stamps of a radio log with call signs (Vigia, Lancha) as names, daughter and father, biologist later, government paper, child in another language, place names like persons
---
# Um dia na vigia da Queimada

### <t v="2026-06-09T06:40">06:40</t>

O rádio estala antes do sol. «<q s="norberto">Vigia para lancha, há sopro a três milhas, sudoeste</q>». Quem fala é Norberto Simas, 74 anos, binóculos do exército alemão, boina. Quem ouve é a filha.

«<q s="filha">Lancha para vigia, um ou dois?</q>»

«<q s="norberto">Um e meio. Traz cria.</q>»

### <t v="2026-06-09T09:15">09:15</t>

Na lancha vão doze pessoas. Uma criança de Düsseldorf pergunta à mãe onde é que o senhor do rádio está escondido. <m s="mestre">O mestre</m> aponta para o monte: «<q s="mestre">Ali, onde parece que não há nada</q>». <m s="filha">Lúcia Simas</m>, dona da empresa, explica que <i s="filha">o pai caçou baleias <t v="../1987">até 1987</t></i>. Ninguém sabe o que dizer. «<q s="filha">Ele também não</q>», diz <m s="filha">ela</m>.

### <t v="2026-06-09T12:30">12:30</t>

Pão, queijo, silêncio. O velho guarda num caderno todas as que viu. Garante que <i s="norberto">já vai em 61 mil</i>. «<q s="norberto">Dessas, matei quarenta e sete</q>», acrescenta. Depois pede que se desligue o gravador.

### <t v="2026-06-09T15:05">15:05</t>

Chega o biólogo com uma folha. O Governo dos Açores quer substituir as vigias por boias com hidrofones <t v="2027/..">a partir de 2027</t>. «<q s="governo">Os novos meios permitirão uma deteção contínua e isenta de erro humano</q>», lê ele em voz alta.

«<q s="norberto">E quem é que avisa quando a baleia está triste?</q>», pergunta <m s="norberto">o vigia</m>.

Rui Goulart não se ri. Segundo <m s="biologo">o cientista</m>, <i s="biologo">em quatro verões o homem falhou menos do que a máquina</i>. «<q s="biologo">Escrevi isso no parecer <t v="2026-05-12">de 12 de maio</t>. Ainda espero resposta</q>», conta.

### <t v="2026-06-09T18:20">18:20</t>

Último contacto. A lancha regressa às Lajes. No rádio, uma voz que não é da casa, num português aprendido durante a tarde: «<q s="crianca">Obrigada, senhor escondido</q>».

O senhor escondido demora a carregar no botão. «<q s="norberto">Vigia para menina: <t v="2026-06-10">amanhã</t> há mais.</q>»
