---
id: it-425
language: it
agency: LaPresse
outlet: Motore & Pista
domain: motoreepista.example
authors: []
published: 2026-09-06T18:40:00+02:00
modified: null
dateline: {place: Monza, agency: LaPresse, date: 2026-09-06}
copyright: {holders: [LaPresse], year: null, notice: "LaPresse - tutti i diritti riservati", licence: null, reserved: true}
tdm: reserved
speakers:
  rinaldi: {name: Nico Rinaldi, kind: person, roles: [vincitore, pilota]}
  okafor: {name: Jamie Okafor, kind: person, roles: [britannico, leader del mondiale]}
  sormani: {name: Livia Sormani, kind: person, roles: [team principal]}
  stroppa: {name: Ugo Stroppa, kind: person, roles: [ingegnere]}
  fia: {name: Fia, kind: organisation, roles: []}
  tifoso: {name: un tifoso di Lissone, kind: unnamed, roles: []}
  nonna: {name: mia nonna, kind: unnamed, roles: []}
notes: motor race, winner and leader of the championship (il leader, il vincitore), team principal woman, team radio quotes, stewards statement, unnamed fan and grandmother, quotes on Sky, minutes and laps as no times
---
# Monza impazzisce per Rinaldi: “<q s="rinaldi">All'ultima curva ho chiuso gli occhi</q>”

Monza, <t v="2026-09-06">6 set.</t> (LaPresse) – Nico Rinaldi ha vinto il Gran Premio d'Italia davanti al britannico Jamie Okafor, leader del mondiale, staccato di 0”182. Un italiano non si imponeva a Monza <t v="1966/..">dal 1966</t>.

“<q s="rinaldi" via="Sky">All'ultima curva ho chiuso gli occhi, scusate</q>”, ha detto <m s="rinaldi">il vincitore</m> a Sky, in ginocchio accanto alla macchina. “<q s="rinaldi" via="Sky">Mia nonna mi aveva scritto: ‘<q s="nonna">Non fare lo stupido</q>’. L'ho fatto.</q>”

Via radio, al penultimo giro, l'ingegnere lo aveva avvertito. “<q s="stroppa">Le gomme sono finite, ripeto, finite</q>”, si sente gridare <m s="stroppa">Ugo Stroppa</m>. “<q s="rinaldi">Anche le sue</q>”, risponde <m s="rinaldi">il pilota</m>.

Okafor non cercava scuse. “<q s="okafor" id="1">Ha frenato dove non si può frenare</q> – ha ammesso <m s="okafor">il britannico</m> – <q s="okafor" id="1">e io ho frenato dove si può</q>”. <m s="okafor">Il leader del mondiale</m>, che conserva nove punti di vantaggio, ha spiegato che <i s="okafor">il degrado della gomma lo ha tradito <t v="2026-09-06T15:58~">attorno alle 15.58</t></i>, quando ha iniziato a piovere alla Roggia.

Il verdetto è rimasto in sospeso per un'ora. <m s="fia">La Fia</m> ha poi comunicato che <i s="fia">il sorpasso decisivo era regolare</i>. “<q s="sormani">Un'ora più lunga della gara</q>”, ha sospirato <m s="sormani">la team principal Livia Sormani</m>. Ha rivelato che <i s="sormani">il contratto del suo pilota è stato rinnovato <t v="2026-09-03">giovedì</t></i> e che <i s="sormani">scade <t v="2029">nel 2029</t></i>. “<q s="sormani">Avrei dovuto farlo prima, mi è costato il doppio</q>”, ha scherzato.

Sotto il podio trentamila persone. “<q s="tifoso">Ho promesso a mio padre che ci sarei venuto finché non vinceva uno dei nostri</q>”, racconta <m s="tifoso">un tifoso di Lissone</m>, 65 anni. “<q s="tifoso">Adesso posso smettere.</q>”

Il mondiale torna <t v="2026-09-20">il 20 settembre</t> a Baku. La macchina, che i meccanici chiamano “Zia Pina”, resterà esposta in Villa Reale <t v="2026-09-08/2026-09-13">da martedì a domenica</t>.
