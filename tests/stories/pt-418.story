---
id: pt-418
language: pt-BR
agency: Estadão Conteúdo
outlet: Palco & Tela
domain: palcoetela.example
authors: [Camila Furquim]
published: 2025-03-04T09:30:00-03:00
modified: null
dateline: {place: LOS ANGELES, agency: null, date: null}
copyright: {holders: [Estadão Conteúdo], year: null, notice: "Estadão Conteúdo. Todos os direitos reservados", licence: null, reserved: true}
tdm: reserved
speakers:
  diretor: {name: Caetano Arruda Lins, kind: person, roles: [diretor, cineasta]}
  atriz: {name: Dora Magalhães, kind: person, roles: [atriz, filha]}
  aracy: {name: Aracy Magalhães, kind: person, roles: [atriz, veterana, mãe]}
  ministra: {name: Margareth Menezes, kind: person, roles: [ministra da Cultura, cantora]}
  produtor: {name: Ivo Steinberg, kind: person, roles: [produtor]}
  distribuidora: {name: Vitrine Azul, kind: organisation, roles: [distribuidora]}
notes: film award, actress and her mother also an actress of one surname (a atriz for both), minister who is a singer, director, producer, company, titles in marks, speech of thanks over two paragraphs
---
# "<q s="atriz">Esse prêmio é das que ficaram lavando louça</q>", diz <m s="atriz">Dora Magalhães</m> ao vencer em Los Angeles

LOS ANGELES - A atriz Dora Magalhães venceu <t v="2025-03-02">na noite de domingo</t> o prêmio de melhor atuação do sindicato da crítica por "A Casa de Baixo", drama de Caetano Arruda Lins sobre duas irmãs separadas pela ditadura.

Ao subir ao palco, dispensou o papel:

"<q s="atriz" id="d">Minha mãe me ensinou que a gente não agradece de mão vazia. Por isso eu trouxe este pano de prato.</q>

"<q s="atriz" id="d">Esse prêmio é das que ficaram lavando louça enquanto a História passava na sala.</q>"

Na plateia, Aracy Magalhães, de 88 anos, ela também atriz, levantou a bengala. "<q s="aracy">O pano é meu, quero de volta</q>", brincou <m s="aracy">a veterana</m> ao ser abordada no fim da cerimônia. Contou que <i s="aracy">foi indicada ao mesmo prêmio <t v="1978">em 1978</t></i>. "<q s="aracy">Ninguém lembra de quem ganhou. Nem ela.</q>"

O diretor acompanhou tudo de São Paulo, com a perna engessada. "<q s="diretor" id="c">A Dora fez em uma tomada o que eu não consegui escrever em três anos</q>", elogiou <m s="diretor">Arruda Lins</m>, "<q s="diretor" id="c">e ainda reclamou da luz</q>". Segundo <m s="diretor">o cineasta</m>, <i s="diretor">o próximo filme começa a ser rodado <t v="2025-08">em agosto</t>, em Belém</i>.

A ministra da Cultura comemorou em rede social. "<q s="ministra" via="Instagram">O Brasil chorou bonito</q>", publicou <m s="ministra">Margareth Menezes</m> no Instagram. <m s="ministra">A cantora</m> anunciou que <i s="ministra" via="Instagram">haverá uma exibição gratuita no Palácio <t v="2025-03-21">em 21 de março</t></i>.

De acordo com <m s="distribuidora">a distribuidora Vitrine Azul</m>, <i s="distribuidora">o longa já foi visto por 3,2 milhões de pessoas <t v="2024-11/..">desde novembro</t></i>. <m s="produtor">O produtor Ivo Steinberg</m> admitiu que <i s="produtor">ninguém esperava tanto</i>. "<q s="produtor">Eu tinha apostado em 80 mil ingressos e um divórcio</q>", disse.

De volta ao hotel, as duas pegaram um táxi. O motorista, um armênio, perguntou quem era a estrela. "<q s="atriz">Ela</q>", respondeu <m s="atriz">a filha</m>. "<q s="aracy">Ela</q>", respondeu <m s="aracy">a mãe</m>.

A dupla retorna ao Rio <t v="2025-03-05">nesta quarta-feira</t>. O filme "Quintal", que reúne as duas pela primeira vez, estreia <t v="2025-10-09">em 9 de outubro</t>.
