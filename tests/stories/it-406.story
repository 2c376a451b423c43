---
id: it-406
language: it
agency: ANSA
outlet: Rivamare News
domain: rivamarenews.example
authors: []
published: 2024-07-15T11:20:00+02:00
modified: null
dateline: {place: RIMINI, agency: ANSA, date: 2024-07-15}
copyright: {holders: [ANSA], year: 2024, notice: "RIPRODUZIONE RISERVATA © Copyright ANSA 2024", licence: null, reserved: true}
tdm: null
speakers:
  guardia: {name: Guardia costiera, kind: organisation, roles: []}
  comandante: {name: Loris Semprini, kind: person, roles: [comandante della Capitaneria]}
  bagnino: {name: Kevin Amati, kind: person, roles: [bagnino, diciannovenne]}
  madre: {name: la madre dei gemelli, kind: unnamed, roles: []}
  assessore: {name: Elvira Pazzaglia, kind: person, roles: [assessora al Turismo]}
  sindacato: {name: Cooperativa dei marinai di salvataggio, kind: organisation, roles: [cooperativa]}
notes: short chronicle, lifeguard by age and job, unnamed mother whose "la donna" must not be the assessora, coastguard and its commander, twins rescued who do not speak, clock times of the previous day
---
# Rimini, bagnino salva due gemelli: "<q s="bagnino">Li ho visti sparire insieme</q>"

(ANSA) - RIMINI, <t v="2024-07-15">15 LUG</t> - Due gemelli di sette anni sono stati salvati <t v="2024-07-14">ieri pomeriggio</t> dal bagnino dello stabilimento 87, che si è tuffato con la bandiera rossa issata e il mare forza cinque.

"<q s="bagnino">Li ho visti sparire insieme, come se qualcuno avesse tirato un lenzuolo</q>", ha raccontato <m s="bagnino">Kevin Amati</m>, studente di ingegneria alla prima stagione. Il diciannovenne ha agganciato il primo bambino <t v="2024-07-14T16:12">alle 16.12</t> e il secondo novanta secondi dopo.

La madre dei gemelli, una turista di Brescia, era andata a prendere un gelato. "<q s="madre">Mi sono voltata e in acqua c'era solo il salvagente</q>", ha detto <m s="madre">la donna</m> ai soccorritori, ancora sotto choc.

Secondo <m s="guardia">la Guardia costiera</m>, <i s="guardia">la corrente in quel punto superava i due nodi</i>. "<q s="comandante" id="1">Il ragazzo ha fatto tutto giusto</q> - ha commentato <m s="comandante">il comandante della Capitaneria</m> - <q s="comandante" id="1">tranne una cosa: non ha aspettato i rinforzi. Ma se li avesse aspettati, <t v="2024-07-15">oggi</t> parleremmo d'altro</q>". Loris Semprini lo ha proposto per un encomio.

L'assessora al Turismo, Elvira Pazzaglia, lo ha chiamato <t v="2024-07-15">stamani</t>. "<q s="assessore">Gli ho offerto una cena e mi ha chiesto un giorno di riposo</q>", ha riferito, divertita. Poi, a chi le ricordava i tagli al servizio, ha replicato che <i s="assessore">le torrette saranno presidiate <t v="../2024-09-15">fino al 15 settembre</t></i>.

Non basta alla Cooperativa dei marinai di salvataggio. "<q s="sindacato">Un bagnino ogni 150 metri è un numero da cartolina</q>", scrive <m s="sindacato">la cooperativa</m> in una lettera aperta. <t v="2023-22">La scorsa estate</t> gli annegamenti in provincia furono nove.

"<q s="bagnino">Io volevo solo finire il turno</q>", ha tagliato corto <m s="bagnino">Amati</m>, che gli amici chiamano <t v="2024-07-14/..">da ieri</t> "Otto-Sette". (ANSA).
