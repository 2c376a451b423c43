---
id: it-921
language: it
agency: null
outlet: "Sanità Oggi"
domain: sanitaoggi.example
authors: ["Valeria Montefusco"]
published: 2026-01-28T16:10:00+01:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  carnevali: {name: "Silvio Carnevalini", kind: person, roles: ["ministro della Salute"]}
  bellini: {name: "Rosa Bellinzaghi", kind: person, roles: ["primaria del pronto soccorso di Monza", "medica"]}
  pellegri: {name: "Ugo Pellegrinotti", kind: person, roles: ["presidente del sindacato dei medici ospedalieri"]}
  paziente: {name: "Assunta", kind: person, roles: ["paziente", "88 anni"]}
  fiore: {name: "Nadia Fiorello", kind: person, roles: ["presidente del Tribunale dei pazienti"]}
notes: "natural: health, emergency rooms; radio and newspaper interviews (via)"
---
# Pronto soccorso, <m s="carnevali">Carnevalini</m>: “<q s="carnevali">Stop ai gettonisti <t v="2026-07">entro luglio</t></q>”. <m s="pellegri">Pellegrinotti</m>: “<q s="pellegri">E chi li sostituisce?</q>”

Stop ai medici a gettone nei pronto soccorso <t v="2026-07">entro luglio</t>. Lo ha annunciato il ministro della Salute Silvio Carnevalini, ospite <t v="2026-01-28">questa mattina</t> di Radio24.

“<q s="carnevali">Il sistema delle cooperative costa un miliardo l'anno e non garantisce la continuità delle cure</q>”, ha sottolineato <m s="carnevali">il ministro</m>. “<q s="carnevali">Ho visto un contratto da 1.400 euro a turno. Ne ho visto un altro, e non sto scherzando, per un ginecologo che doveva fare il traumatologo.</q>”

Per sostituirli il governo punta su un'indennità aggiuntiva di 800 euro lordi al mese e sull'assunzione degli specializzandi <t v="2026-03/..">a partire da marzo</t>. Secondo <m s="carnevali">Carnevalini</m> <i s="carnevali">le risorse sono già nel decreto</i>. “<q s="carnevali">A chi lavora nell'emergenza dobbiamo dire grazie, ma dobbiamo dirlo in busta paga</q>”.

Il sindacato non ci sta. “<q s="pellegri">Ci pare l'ennesimo annuncio a costo zero</q>”, replica <m s="pellegri">Ugo Pellegrinotti</m>, presidente del sindacato dei medici ospedalieri. <m s="pellegri">Pellegrinotti</m> fa notare che <i s="pellegri">su 800 borse di specializzazione in medicina d'urgenza ne sono state assegnate 290</i>. “<q s="pellegri">I giovani non vogliono lavorare in corridoio con le barelle appese. E 800 euro, tolte le tasse, sono 420. Quanto un fine settimana da gettonista, se è tutto a posto</q>”.

I corridoi li conosce Rosa Bellinzaghi, che dirige il pronto soccorso di Monza da undici anni. In un'intervista al Corriere della Sera <m s="bellini">la primaria</m> ha descritto una notte qualunque di gennaio. “<q s="bellini" via="Corriere della Sera">Quarantadue pazienti in attesa di un letto, il più vecchio di 97 anni, due soli medici dipendenti e un collega della cooperativa che non aveva mai visto la nostra sala rossa</q>”.

“<q s="bellini">Non è colpa sua</q>”, aggiunge <m s="bellini">la dottoressa</m>. “<q s="bellini">Era bravo, veniva da Crotone, la mattina dopo aveva un altro turno a Lodi. Gli ho dato la mia chiavetta del caffè. Ma io dei miei pazienti voglio sapere il nome di chi li prenderà <t v="2026-01-29">domani</t></q>”.

<m s="bellini">Bellinzaghi</m> è favorevole alla stretta e tuttavia avverte che <i s="bellini">senza un periodo di transizione chiuderanno i piccoli ospedali</i>.

Di rischio chiusura parla anche <m s="fiore">Nadia Fiorello</m>, presidente del Tribunale dei pazienti, per la quale <i s="fiore">in Molise e in Basilicata ci sono presidi coperti al 70% da esterni</i>. “<q s="fiore">Togliere la stampella a chi zoppica va bene, se nel frattempo gli si è curata la gamba</q>”.

E poi ci sono quelli che aspettano. Assunta, 88 anni, una frattura al polso, è seduta da nove ore davanti al triage di un ospedale romano, la borsa sulle ginocchia. “<q s="paziente">Il dottore che mi ha visitata era gentile</q>”, dice. “<q s="paziente">Gli ho chiesto se <t v="2026-01-29">domani</t> lo trovavo ancora e si è messo a ridere. Allora ho capito.</q>”

Il decreto arriverà in Consiglio dei ministri <t v="2026-02-05">giovedì 5 febbraio</t>. “<q s="carnevali" id="1">Se qualcuno ha un'idea migliore la mia porta è aperta</q>”, ha concluso <m s="carnevali">Carnevalini</m>, “<q s="carnevali" id="1">anzi la lascio socchiusa, perché fa freddo</q>”.
