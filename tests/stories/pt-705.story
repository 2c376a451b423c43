---
id: pt-705
language: pt-BR
agency: Folhapress
outlet: Gazeta do Planalto Norte
domain: gazeta-planalto-norte.example
authors: [Murilo Castanheira]
published: 2026-05-12T20:40:00-03:00
modified: null
dateline: {place: BRASÍLIA, agency: Folhapress, date: null}
copyright: {holders: [Folhapress], year: 2026, notice: "Copyright Folhapress 2026", licence: null, reserved: false}
tdm: null
speakers:
  viana: {name: Beatriz Vianna, kind: person, roles: [ministra das Relações Exteriores]}
  ospina: {name: Rodrigo Ospina, kind: person, roles: [presidente colombiano]}
  sharipov: {name: Bolat Sharipov, kind: person, roles: [presidente cazaque]}
  qian: {name: Qian Mei, kind: person, roles: [porta-voz da chancelaria chinesa]}
  itamaraty: {name: Itamaraty, kind: organisation, roles: []}
  caracas: {name: Caracas, kind: organisation, roles: []}
  holm: {name: Astrid Holmberg, kind: person, roles: [mediadora da ONU, norueguesa]}
  trabalhista: {name: Edward Pym, kind: person, roles: [líder trabalhista britânico]}
  senador: {name: Jairo Lemes, kind: person, roles: [líder da oposição no Senado]}
  econ: {name: Tatiana Furukawa, kind: person, roles: [economista-chefe da corretora Pampa]}
  negociador: {name: um negociador, kind: unnamed, roles: []}
  pescador: {name: Raimundo Nonato Braga, kind: person, roles: [pescador]}
notes: reportagem longa de diplomacia e economia; muitos países e cargos; orações relativas entre nome e verbo; trecho do intertítulo repetido; Lula, Trump e Putin só nomeados; Itamaraty e Caracas como fontes; apelidos entre aspas
---
# ONU vê acordo do petróleo “<q s="holm" type="mixed">a um carimbo</q>” da assinatura

BRASÍLIA (Folhapress) - Brasil, Colômbia e Venezuela avançaram <t v="2026-05-12">nesta terça-feira (12)</t> em um acordo para dividir os custos de limpeza da foz do Orinoco, mas a conta de US$ 2 bilhões ainda não tem dono.

“<q s="holm">Estamos a um carimbo do fim, e o carimbo está na gaveta de alguém</q>”, disse <m s="holm">a mediadora da ONU</m>, Astrid Holmberg. <m s="holm">A norueguesa</m>, que embarca <t v="2026-05-13">nesta quarta</t> para Bogotá, afirmou que <i s="holm">o texto tem 14 artigos e um só asterisco</i>.

A ministra das Relações Exteriores, Beatriz Vianna, que passou <t v="2026-05-12">a manhã</t> com o presidente Lula, negou divergências. “<q s="viana">Quem paga e quando paga está resolvido, falta onde assina</q>”, declarou <m s="viana">Vianna</m>. <m s="itamaraty">O Itamaraty</m> informou que <i s="itamaraty">a cerimônia pode ocorrer em Boa Vista</i>.

O presidente colombiano, Rodrigo Ospina, cuja visita a Brasília terminou com um jantar sem brinde, foi menos suave. “<q s="ospina">A mancha não pede visto</q>”, ironizou <m s="ospina">o colombiano</m>. <m s="ospina">Ele</m> lembrou que <i s="ospina">seu país já gastou 90 milhões sozinho</i>.

<m s="caracas">Caracas</m>, por sua vez, diz que <i s="caracas">só pagará em óleo</i>. A fórmula, apelidada de “escambo” pelos técnicos, desagrada a todos.

### Cazaques entram na conta

A novidade do dia veio de longe. Dona de metade da plataforma avariada, a estatal do Cazaquistão aceitou contribuir. “<q s="sharipov">Não fugimos da mancha, fugimos da manchete</q>”, disse <m s="sharipov">o presidente cazaque</m>, Bolat Sharipov, em Astana. <t v="2026-05-11">Na véspera</t>, ele havia recebido Vladimir Putin. Segundo <m s="sharipov">Sharipov</m>, <i s="sharipov">a primeira parcela sai <t v="2026-06">em junho</t></i>.

### “<q s="qian" type="mixed">Turista de naufrágio</q>”

Também sócia da plataforma, a China rejeitou ser cobrada. “<q s="qian">Meu país não é turista de naufrágio</q>”, respondeu <m s="qian">a porta-voz da chancelaria chinesa</m>, Qian Mei, que não citou o acordo. <m s="qian">Ela</m> acrescentou que <i s="qian">Pequim defende o diálogo</i>. O presidente americano, Donald Trump, chamado a opinar por repórteres, apenas acenou.

Em Londres, onde fica a seguradora, o líder trabalhista Edward Pym pediu ao governo “<q s="trabalhista" type="mixed">menos neblina e mais apólice</q>”. No Senado brasileiro, a oposição promete barulho. “<q s="senador">É o vazamento mais caro que já compramos</q>”, atacou <m s="senador">Jairo Lemes</m>, líder da oposição. <m s="senador">O senador</m> disse que <i s="senador">vai convocar a ministra</i>.

“<q s="negociador">Ninguém dorme há três dias, e os mapas também não</q>”, desabafou <m s="negociador">um negociador</m>, sob reserva.

### O preço da lama

Para <m s="econ">Tatiana Furukawa</m>, economista-chefe da corretora Pampa, <i s="econ">o frete na região subirá 8% <t v="2026-12-31">até o fim do ano</t></i>. “<q s="econ">O mercado já inventou o ‘prêmio Orinoco’</q>”, afirmou <m s="econ">ela</m>.

No Oiapoque, o assunto chega pelo cheiro. “<q s="pescador" id="z">A televisão fala em asterisco</q>”, disse <m s="pescador">Raimundo Nonato Braga</m>, pescador, que perdeu três redes <t v="2026-04">em abril</t>, “<q s="pescador" id="z">aqui a gente fala em piche</q>”. Seu barco se chama “Deus me Livre”.
