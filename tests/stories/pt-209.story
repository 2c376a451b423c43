---
id: pt-209
language: pt-BR
agency: AFP
outlet: Portal Goiano de Notícias
domain: portalgoiano.example
authors: []
published: 2026-01-27T15:00:00-03:00
modified: null
dateline: {place: Genebra, agency: AFP, date: 2026-01-27}
copyright: {holders: [Agence France-Presse], year: 2026, notice: "© Agence France-Presse 2026. Todos os direitos reservados", licence: null, reserved: true}
tdm: reserved
speakers:
  oms: {name: OMS, kind: organisation, roles: [agência da ONU]}
  hale: {name: Duncan Hale, kind: person, roles: [diretor de emergências da OMS, britânico]}
  casa: {name: Casa Branca, kind: organisation, roles: []}
  pequim: {name: Pequim, kind: organisation, roles: [governo chinês]}
  zhao: {name: Zhao Lihua, kind: person, roles: [porta-voz da diplomacia chinesa]}
  msf: {name: Médicos da Fronteira, kind: organisation, roles: []}
  coord: {name: Aïcha Traoré, kind: person, roles: [coordenadora em Goma, enfermeira]}
  diplomata: {name: um diplomata africano, kind: unnamed, roles: []}
notes: "international AFP copy; Beijing and White House as metonyms, agency versus its director, NGO next to its coordinator, floating quote, state agency as via"
---
# <m s="oms">OMS</m> alerta para surto "<q s="oms" type="mixed">mais rápido que as vacinas</q>"; Casa Branca mantém corte

Genebra, <t v="2026-01-27">27 Jan 2026</t> (AFP) - A Organização Mundial da Saúde (OMS) elevou <t v="2026-01-27">nesta terça-feira</t> ao nível máximo o alerta para a febre do Kivu, que matou 218 pessoas <t v="2025-12/..">desde dezembro</t>.

"<q s="hale">Estamos diante de um vírus mais rápido que as vacinas</q>", declarou à imprensa <m s="hale">o diretor de emergências da organização</m>, Duncan Hale. "<q s="hale" id="1">O dinheiro acaba</q>", prosseguiu <m s="hale">o britânico</m>, "<q s="hale" id="1"><t v="2026-02-15">em 15 de fevereiro</t></q>".

<m s="oms">A agência da ONU</m> explicou em um relatório que <i s="oms">o surto já atingiu quatro países</i>. Washington, que era o maior doador, deixou de contribuir <t v="2025">no ano passado</t>. <m s="casa">A Casa Branca</m> reiterou que <i s="casa">não voltará a financiar a organização</i>.

Pequim ocupou o espaço. <m s="pequim">O governo chinês</m> prometeu enviar dois hospitais de campanha "<q s="pequim" type="mixed">sem condições políticas</q>". "<q s="zhao" via="Xinhua">Vírus não pedem visto</q>", disse à agência Xinhua <m s="zhao">a porta-voz da diplomacia chinesa</m>, Zhao Lihua.

"<q s="coord"><t v="2026-01-26">Ontem</t> fechamos a ala B porque acabaram as luvas.</q>"

Quem fala é Aïcha Traoré. Enfermeira há 22 anos, ela coordena em Goma a resposta da Médicos da Fronteira. "<q s="coord">Aprendi a contar mortos por turno</q>", acrescentou <m s="coord">a coordenadora</m> por telefone.

### REUNIÃO TENSA

Segundo <m s="diplomata">um diplomata africano</m> presente à sessão de emergência, as delegações do Norte "<q s="diplomata" type="mixed">passaram a manhã no celular</q>". "<q s="diplomata">Eles nos ouviram como se ouve a previsão do tempo</q>", criticou, pedindo anonimato.

<m s="msf">A Médicos da Fronteira</m> qualificou a reunião de "<q s="msf" type="mixed">teatro com tradução simultânea</q>". <m s="hale">Hale</m> reconheceu que <i s="hale">a resposta demorou três semanas</i>.

A vacina experimental "KV-2", desenvolvida na Bélgica, será testada <t v="2026-03/..">a partir de março</t>. O último surto comparável, <t v="2014/2016">entre 2014 e 2016</t>, deixou 11 mil mortos. O comitê da OMS volta a se reunir <t v="2026-02-02">na próxima segunda-feira</t>.
