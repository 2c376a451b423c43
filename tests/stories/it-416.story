---
id: it-416
language: it
agency: Adnkronos
outlet: Lo Jonio
domain: lojonio.example
authors: []
published: 2024-04-04T16:40:00+02:00
modified: null
dateline: {place: Reggio Calabria, agency: Adnkronos, date: 2024-04-04}
copyright: {holders: [Adnkronos], year: 2024, notice: "© Copyright Adnkronos 2024 - Riproduzione riservata", licence: null, reserved: true}
tdm: null
speakers:
  procuratore: {name: Saverio Condello, kind: person, roles: [procuratore capo, magistrato]}
  gip: {name: Letizia Furfaro, kind: person, roles: [gip, giudice]}
  sindaco: {name: Demetrio Laganà, kind: person, roles: [sindaco di Capo Ferro, primo cittadino, ex senatore]}
  vice: {name: Mimma Zagari, kind: person, roles: [vicesindaca, farmacista]}
  legale: {name: Ugo Barresi, kind: person, roles: [avvocato, penalista]}
  imprenditore: {name: un imprenditore, kind: unnamed, roles: []}
  partito: {name: Calabria Democratica, kind: organisation, roles: [partito]}
notes: arrest of a mayor, wiretapped sentences of the mayor inside the judge's order, gip and vicesindaca both women, mayor also former senator, lawyer speaks for him, unnamed businessman, party statement, code word in marks
---
# Appalti, ai domiciliari il sindaco di Capo Ferro. <m s="legale">Il legale</m>: "<q s="legale">Chiarirà tutto</q>"

Reggio Calabria, <t v="2024-04-04">4 apr.</t> (Adnkronos) - Il sindaco di Capo Ferro, Demetrio Laganà, è <t v="2024-04-04/..">da stamattina</t> agli arresti domiciliari con l'accusa di corruzione. L'inchiesta riguarda la gara per il lungomare, bandita <t v="2022-06">nel giugno del 2022</t>.

"<q s="procuratore">Abbiamo documentato sette consegne di denaro, l'ultima in una sagrestia</q>", ha detto in conferenza stampa <m s="procuratore">il procuratore capo Saverio Condello</m>. <m s="procuratore">Il magistrato</m> ha precisato che <i s="procuratore">il parroco è estraneo ai fatti</i>.

Nelle 214 pagine dell'ordinanza, <m s="gip">la gip Letizia Furfaro</m> descrive "<q s="gip" type="mixed">un sistema rodato, quasi amministrativo</q>". A chiamare "olive" le mazzette sarebbe stato lo stesso Laganà. "<q s="sindaco"><t v="2023">Quest'anno</t> le olive vengono piccole</q>", si lamenta <m s="sindaco">il primo cittadino</m> in una telefonata intercettata <t v="2023-01-17">il 17 gennaio 2023</t>. "<q s="imprenditore">Aspettate la seconda raccolta</q>", gli risponde <m s="imprenditore">un imprenditore</m> non ancora identificato.

Secondo <m s="gip">la giudice</m>, <i s="gip">il pericolo di inquinamento delle prove è attuale</i>. L'indagato avrebbe infatti ordinato a un dipendente di bruciare due agende.

L'avvocato dell'ex senatore, il penalista Ugo Barresi, respinge ogni addebito. "<q s="legale" id="1">Il mio assistito possiede davvero un uliveto</q> - ha dichiarato <m s="legale">Barresi</m> davanti alla casa di Laganà - <q s="legale" id="1">e <t v="2024-04-08">lunedì</t>, davanti al giudice, chiarirà tutto</q>". Ha quindi annunciato che <i s="legale">presenterà ricorso al Riesame</i>.

In municipio ha preso le redini la vicesindaca. "<q s="vice">Sono una farmacista, so leggere le ricette e <t v="2024-04-04/..">da oggi</t> leggerò anche i capitolati</q>", ha commentato <m s="vice">Mimma Zagari</m> dopo una giunta durata dodici minuti. <m s="vice">Lei</m> ha assicurato che <i s="vice">non era a conoscenza di nulla</i>.

<m s="partito">Calabria Democratica</m>, il partito di entrambi, ha sospeso il sindaco e ha chiarito che <i s="partito">si costituirà parte civile</i>. "<q s="partito">Chi sbaglia esce dalla porta da cui è entrato</q>", recita <m s="partito">il comunicato</m>.

Il lungomare, intitolato "Passeggiata della Legalità", doveva essere inaugurato <t v="2024-05-01">il primo maggio</t>. I lavori sono fermi <t v="2023-11/..">da novembre</t>.
