---
id: pt-407
language: pt-PT
agency: Lusa
outlet: Ciência ao Centro
domain: cienciaaocentro.example
authors: []
published: 2024-10-08T12:03:00+01:00
modified: 2024-10-08T16:20:00+01:00
dateline: {place: Aveiro, agency: Lusa, date: 2024-10-08}
copyright: {holders: [Lusa], year: null, notice: "© Lusa", licence: null, reserved: false}
tdm: null
speakers:
  frazao: {name: Leonor Frazão, kind: person, roles: [investigadora, bióloga marinha, coordenadora do estudo]}
  osorio: {name: Matilde Osório, kind: person, roles: [engenheira do ambiente, coautora]}
  marnoto: {name: Américo Tavares da Rocha, kind: person, roles: [marnoto]}
  ua: {name: Universidade de Aveiro, kind: organisation, roles: [UA]}
  porto: {name: Administração do Porto de Aveiro, kind: organisation, roles: []}
  revisor: {name: um dos revisores do artigo, kind: unnamed, roles: []}
  ministra: {name: Maria da Graça Carvalho, kind: person, roles: [ministra do Ambiente]}
notes: seagrass study with two women researchers (a bióloga, a engenheira), university statement, salt worker with a craft word in marks, anonymous reviewer quoted by the author, real minister, port authority
---
# Ria de Aveiro perdeu um terço das pradarias marinhas, mas <m s="frazao">investigadora</m> vê "<q s="frazao" type="mixed">sinais de teimosia</q>"

Aveiro, <t v="2024-10-08">08 out 2024</t> (Lusa) – <i s="ua">As pradarias marinhas da Ria de Aveiro encolheram 34% <t v="2005/2023">entre 2005 e 2023</t></i>, revela <m s="ua">um estudo da Universidade de Aveiro</m> (UA) publicado <t v="2024-10-08">hoje</t>.

"<q s="frazao" via="Lusa">A erva não desapareceu, mudou de casa sem avisar</q>", explicou à Lusa <m s="frazao">a coordenadora do estudo</m>, Leonor Frazão. Segundo <m s="frazao">a bióloga marinha</m>, <i s="frazao">as plantas deslocaram-se para montante, onde a corrente é mais fraca</i>.

A engenheira do ambiente Matilde Osório, coautora, mergulhou 212 vezes nos canais. "<q s="osorio">Na maior parte dos dias não via as minhas mãos</q>", recordou. <m s="osorio">Ela</m> calcula que <i s="osorio">cada hectare perdido liberta o carbono de 40 automóveis</i>.

Em comunicado, <m s="ua">a UA</m> sublinha que <i s="ua">as dragagens <t v="2012">de 2012</t> e <t v="2019">de 2019</t> coincidem com as maiores quebras</i>. <m s="porto">A Administração do Porto de Aveiro</m> contrapõe que <i s="porto">todas as obras cumpriram a lei</i> e lamenta "<q s="porto" type="mixed">conclusões a martelo</q>".

"<q s="frazao">O martelo é deles, os dados são públicos</q>", reagiu <m s="frazao">Frazão</m>. A investigadora lembrou, aliás, o parecer de um dos revisores do artigo, que guarda na porta do frigorífico: "<q s="revisor">Os autores parecem gostar demasiado desta planta</q>". "<q s="frazao">É a melhor crítica que já tive</q>", gracejou.

Quem não precisou de satélites foi o marnoto Américo Tavares da Rocha, de 83 anos. "<q s="marnoto" id="m">Quando eu era novo, o moliço prendia os remos</q>", contou <m s="marnoto">ele</m> junto à "eira", o terreiro onde seca o sal, "<q s="marnoto" id="m">agora prendem-nos os sacos de plástico</q>".

A ministra do Ambiente, que visita a ria <t v="2024-10-11">na sexta-feira</t>, já reagiu. <m s="ministra">Maria da Graça Carvalho</m> admitiu que <i s="ministra">o plano de gestão será revisto <t v="2025-06-30">até ao fim de junho</t></i>. "<q s="ministra">Um estudo destes não se arquiva, cumpre-se</q>", disse, à entrada de uma reunião no Luxemburgo.

As duas cientistas não são do mesmo parecer quanto ao futuro. <m s="osorio">A engenheira</m> está cética: "<q s="osorio">Sem travar as dragas, plantamos para os caranguejos</q>". Já <m s="frazao">a bióloga</m> fala em "<q s="frazao" type="mixed">sinais de teimosia</q>" nos esteiros de Canelas, onde a planta voltou <t v="2024-21">na primavera</t>. O projeto de replantação, batizado "Moliço Novo", arranca <t v="2025-03">em março</t>.

FYC // LIL

Lusa/Fim
