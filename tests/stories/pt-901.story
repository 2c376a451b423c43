---
id: pt-901
language: pt-BR
agency: null
outlet: Portal Minas Agora
domain: portalminasagora.example
authors: [Portal Minas Agora — Zona da Mata]
published: 2026-01-19T10:14:00-03:00
modified: 2026-01-19T13:30:00-03:00
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  bombeiros: {name: Corpo de Bombeiros, kind: organisation, roles: []}
  rezende: {name: Wellington Rezende, kind: person, roles: [tenente do Corpo de Bombeiros]}
  prf: {name: Polícia Rodoviária Federal, kind: organisation, roles: []}
  cleusa: {name: Cleusa Maria de Paula, kind: person, roles: [passageira, aposentada]}
  motorista: {name: motorista do ônibus, kind: unnamed, roles: []}
  vale: {name: Viação Serra do Brigadeiro, kind: organisation, roles: [empresa]}
  hospital: {name: Hospital São Vicente, kind: organisation, roles: []}
notes: "natural: road accident, regional portal"
---
# Ônibus com 38 passageiros tomba na BR-116 e deixa dois mortos na Zona da Mata
## Veículo seguia de Governador Valadares para o Rio de Janeiro. <m s="motorista">Motorista</m> disse à polícia que <i s="motorista">perdeu os freios na descida</i>

Duas pessoas morreram e 19 ficaram feridas depois que um ônibus de viagem tombou na BR-116, em Santa Rita do Glória, na Zona da Mata mineira, <t v="2026-01-19">na madrugada desta segunda-feira (19)</t>. O acidente aconteceu por volta das 3h40, no trecho conhecido como "Curva do Padre".

De acordo com <m s="bombeiros">o Corpo de Bombeiros</m>, <i s="bombeiros">o ônibus saiu da pista, bateu na mureta e parou de lado a cerca de 15 metros da rodovia</i>. Os mortos são um homem de 54 anos e uma jovem de 22. Os nomes não foram divulgados.

"<q s="rezende">Quando a primeira equipe chegou, muita gente já tinha conseguido sair pelas janelas. O mais difícil foi retirar três pessoas que ficaram presas nas poltronas do fundo</q>", contou <m s="rezende">o tenente Wellington Rezende</m>, que comandou o resgate. Segundo <m s="rezende">ele</m>, <i s="rezende">a neblina atrapalhou o trabalho das equipes</i>.

A aposentada Cleusa Maria de Paula, de 67 anos, viajava para visitar a filha, Jaqueline, que mora em Duque de Caxias. Ela teve apenas escoriações.

"<q s="cleusa" via="Portal Minas Agora">Eu estava dormindo e acordei com o barulho. Foi tudo escuro, só ouvia gente chamando por Deus</q>", disse <m s="cleusa">a passageira</m> ao Portal Minas Agora. "<q s="cleusa">Um rapaz quebrou o vidro com o pé e me puxou. Não sei nem o nome dele.</q>"

<m s="cleusa">Cleusa</m> contou ainda que <i s="cleusa">o motorista tinha feito uma parada em Manhuaçu e reclamado do veículo</i>. "<q s="cleusa">Ele desceu, olhou a roda e falou que estava esquentando</q>", lembrou.

O motorista, de 41 anos, sofreu uma fratura no braço. <m s="motorista">Ele</m> disse aos policiais que <i s="motorista">perdeu os freios na descida e tentou jogar o ônibus contra a mureta para diminuir a velocidade</i>. <i s="prf">O teste do bafômetro deu negativo</i>, informou <m s="prf">a Polícia Rodoviária Federal (PRF)</m>.

Ainda segundo <m s="prf">a PRF</m>, <i s="prf">o tacógrafo foi recolhido e será periciado</i>. A pista ficou fechada nos dois sentidos por quase quatro horas e foi liberada às 7h30.

Os feridos foram levados para hospitais de Muriaé e Carangola. <m s="hospital">O Hospital São Vicente</m> informou que <i s="hospital">recebeu 11 vítimas, das quais duas estão em estado grave</i>.

Em nota, <m s="vale">a Viação Serra do Brigadeiro</m> lamentou o acidente e disse que <i s="vale">presta assistência às vítimas e às famílias</i>. "<q s="vale">O veículo tem seis anos de uso, estava com a manutenção em dia e havia passado por revisão <t v="2026-01-08">no último dia 8</t></q>", afirmou <m s="vale">a empresa</m>.

É o terceiro acidente com morte no trecho <t v="2025-11/..">desde novembro</t>. Moradores pedem há anos a instalação de um radar e de uma área de escape.

"<q s="rezende">A gente conhece bem essa curva, infelizmente</q>", afirmou <m s="rezende">o tenente</m>. "<q s="rezende">Quem vem de Minas para o Rio pega oito quilômetros de descida e chega ali com o freio no limite.</q>"
