---
id: pt-873
language: pt-PT
agency: Lusa
outlet: O Desportivo do Norte
domain: desportivodonorte.example
authors: []
published: 2026-11-01T22:40:00+00:00
modified: null
dateline: {place: Guimarães, agency: Lusa, date: 2026-11-01}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  amaro: {name: Nélson Amaro, kind: person, roles: [treinador do Vimaranense, técnico]}
  kovac: {name: Dragan Petrovski, kind: person, roles: [treinador do Marítimo da Foz, macedónio]}
  gr: {name: Tiago Lage, kind: person, roles: [guarda-redes, capitão]}
  pres: {name: Armindo Salgueiro, kind: person, roles: [presidente do Vimaranense]}
  arbitros: {name: Conselho de Arbitragem, kind: organisation, roles: []}
notes: football post-match; two coaches, keeper, president of the club at the TV channel; "técnico", nationality as mention, pronouns
---
# Nélson Amaro: «<q s="amaro">Hoje a baliza parecia ter rodas</q>»

Guimarães, <t v="2026-11-01">01 nov 2026</t> (Lusa) – O treinador do Vimaranense lamentou <t v="2026-11-01">hoje</t> a falta de eficácia da equipa no empate sem golos frente ao Marítimo da Foz, da nona jornada da I Liga de futebol.

«<q s="amaro">Hoje a baliza parecia ter rodas</q>», gracejou <m s="amaro">Nélson Amaro</m> na conferência de imprensa. «<q s="amaro">Rematámos 24 vezes, acertámos três nos ferros e saímos daqui com um ponto</q>».

O técnico, que cumpriu o centésimo jogo no comando dos vimaranenses, recusou falar em crise. «<q s="amaro" id="1">Enquanto eu aqui estiver</q>», avisou, «<q s="amaro" id="1">ninguém atira a toalha ao chão</q>». <m s="amaro">Amaro</m> revelou que <i s="amaro">o avançado Miguelito sofreu uma entorse e vai parar três semanas</i>.

Do lado contrário, Dragan Petrovski estava satisfeito. «<q s="kovac">Viemos com sete juniores no banco e lutámos como homens</q>», elogiou <m s="kovac">o macedónio</m>. Segundo <m s="kovac">o treinador do Marítimo da Foz</m>, <i s="kovac">o guarda-redes foi o melhor em campo</i>.

O próprio, Tiago Lage, preferiu dividir o mérito. «<q s="gr" via="Sport Minho">Defendi porque os meus colegas se atiraram para a frente das bolas</q>», disse <m s="gr">o capitão</m> à Sport Minho. <m s="gr">Ele</m> contou que <i s="gr">jogou com febre</i>.

### Arbitragem

O presidente do Vimaranense, Armindo Salgueiro, não poupou o árbitro. «<q s="pres">Há um penálti do tamanho da torre de menagem</q>», atirou <m s="pres">o dirigente</m>, que ameaçou deixar de ir às reuniões da Liga. De acordo com <m s="pres">Salgueiro</m>, <i s="pres">o clube vai entregar uma exposição <t v="2026-11-02">na segunda-feira</t></i>.

<m s="arbitros">O Conselho de Arbitragem</m> respondeu, em comunicado, que <i s="arbitros">não comenta decisões técnicas</i> e apelou à «<q s="arbitros" type="mixed">serenidade de todos os agentes</q>».

«<q s="amaro">Sobre árbitros falo quando me reformar</q>», tinha dito antes <m s="amaro">o treinador</m>.

O Vimaranense desloca-se <t v="2026-11-08">no próximo domingo</t> ao terreno do Arcozelo.

NFO // AMG

Lusa/Fim
