---
id: it-413
language: it
agency: LaPresse
outlet: Tuttocampo Sera
domain: tuttocamposera.example
authors: []
published: 2024-10-27T23:40:00+01:00
modified: null
dateline: {place: Torino, agency: LaPresse, date: 2024-10-27}
copyright: {holders: [LaPresse], year: 2024, notice: "© 2024 LaPresse", licence: null, reserved: false}
tdm: null
speakers:
  mister: {name: Rinaldo Bonatti, kind: person, roles: [tecnico, allenatore]}
  avversario: {name: Thierry Moulin, kind: person, roles: [allenatore, francese]}
  presidente: {name: Urbano Caretti, kind: person, roles: [presidente, patron]}
  attaccante: {name: Ismaila Diop, kind: person, roles: [attaccante]}
  difensore: {name: Andrea Cacciatori, kind: person, roles: [difensore, capitano]}
  designatore: {name: Gianluca Rocchi, kind: person, roles: [designatore]}
notes: post-match statements in the usual mixed-zone order, two coaches, patron against coach (il presidente), nationality for coach and striker, quotes given to Sky and Dazn as via, questions paraphrased, dash incise, long quotes in sequence by one person
---
# Virtus Torino-Cagliari Mare 1-1, <m s="mister">Bonatti</m>: “<q s="mister">Non mi dimetto, ho moglie e squadra</q>”

Torino, <t v="2024-10-27">27 ott.</t> (LaPresse) – Finisce con i fischi la sesta partita senza vittorie della Virtus Torino, raggiunta al 93' dal Cagliari Mare. “<q s="mister" via="Sky Sport">Il calcio è fatto di episodi e noi li stiamo collezionando tutti</q>”, ha detto <m s="mister">il tecnico Rinaldo Bonatti</m> ai microfoni di Sky Sport. “<q s="mister" via="Sky Sport">Nel primo tempo meritavamo tre gol. Nel secondo abbiamo avuto paura di vincere, e la paura si sente anche dalla tribuna.</q>”

Sulla sua posizione, <m s="mister">l'allenatore</m> ha assicurato che <i s="mister">non ha ricevuto alcuna telefonata</i>. “<q s="mister" id="1">Non mi dimetto</q> – ha aggiunto – <q s="mister" id="1">ho moglie e squadra da mantenere di buon umore</q>”.

Il presidente è sceso negli spogliatoi prima del solito. “<q s="presidente">Fiducia? Io ho fiducia nella classifica, e la classifica <t v="2024-10-27">oggi</t> parla</q>”, ha commentato <m s="presidente">Urbano Caretti</m> uscendo dal garage. <m s="presidente">Il patron</m> ha spiegato che <i s="presidente">ogni decisione sarà presa dopo la gara <t v="2024-10-30">di mercoledì</t></i>.

Dall'altra parte il clima è opposto. “<q s="avversario" via="Dazn">Questo punto pesa come un vitello</q>”, ha scherzato <m s="avversario">Thierry Moulin</m> con Dazn. <m s="avversario">Il francese</m>, che a Torino giocò <t v="1999/2002">dal 1999 al 2002</t>, ha elogiato il suo attaccante: “<q s="avversario" via="Dazn">Ismaila segna quando non se lo merita, ed è la qualità più rara</q>”.

Il senegalese, autore del pareggio, era arrivato <t v="2024-10-25">venerdì</t> da Dakar dopo un lutto. “<q s="attaccante">Il gol è per mia nonna, che voleva facessi il medico</q>”, ha dichiarato <m s="attaccante">Ismaila Diop</m>. Ha quindi confermato che <i s="attaccante">tornerà in Senegal <t v="2024-11">a novembre</t></i>.

Polemico il capitano della Virtus. “<q s="difensore">Sul cross c'era un metro di fuorigioco, l'ha visto anche mio figlio che ha sei anni</q>”, ha protestato <m s="difensore">Andrea Cacciatori</m>. <m s="difensore">Il difensore</m> ha poi riconosciuto che gli arbitri sbagliano “<q s="difensore" type="mixed">meno di noi</q>”.

<t v="2024-10-27">In serata</t> è arrivata la spiegazione del designatore. “<q s="designatore" via="Open Var">La posizione era regolare di undici centimetri</q>”, ha chiarito <m s="designatore">Gianluca Rocchi</m> a Open Var.

La Virtus tornerà in campo <t v="2024-10-30T20:45">mercoledì alle 20.45</t> a Empoli. La squadra, sostenuta dal gruppo “Vecchio Cuore”, non vince in trasferta <t v="2024-02/..">da febbraio</t>.
