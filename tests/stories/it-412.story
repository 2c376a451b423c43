---
id: it-412
language: it
agency: ANSA
outlet: Cronache del Naviglio
domain: cronachedelnaviglio.example
authors: []
published: 2026-02-20T13:02:00+01:00
modified: null
dateline: {place: PAVIA, agency: ANSA, date: 2026-02-20}
copyright: {holders: [ANSA], year: 2026, notice: "RIPRODUZIONE RISERVATA © Copyright ANSA 2026", licence: null, reserved: true}
tdm: reserved
speakers:
  procuratrice: {name: Teodora Guarnieri, kind: person, roles: [procuratrice aggiunta, magistrata]}
  indagato: {name: Moreno Bassani, kind: person, roles: [indagato, cinquantenne]}
  difensore: {name: Flavia Aprile, kind: person, roles: [difensore, legale]}
  vicina: {name: una vicina di casa, kind: unnamed, roles: []}
  carabinieri: {name: carabinieri, kind: organisation, roles: []}
  sorella: {name: Debora Zanotti, kind: person, roles: [sorella della vittima]}
  vittima: {name: Samanta Zanotti, kind: person, roles: [infermiera, vittima]}
notes: attempted murder, four women in a row (prosecutor, defender, neighbour, sister) and a victim who speaks only through a voice message, la donna by sense, accused by age and relation, conditional of the press (avrebbe), times in the night
---
# Accoltella l'ex a Pavia, fermato un cinquantenne. <m s="vittima">La vittima</m> in un audio: "<q s="vittima">È qui sotto, ho paura</q>"

(ANSA) - PAVIA, <t v="2026-02-20">20 FEB</t> - Un uomo di 50 anni, Moreno Bassani, è stato fermato <t v="2026-02-19/2026-02-20">nella notte tra giovedì e venerdì</t> con l'accusa di tentato omicidio. Avrebbe ferito con tre coltellate l'ex compagna, Samanta Zanotti, infermiera di 39 anni, ricoverata in prognosi riservata al San Matteo.

Secondo quanto ricostruito dai <m s="carabinieri">carabinieri</m>, <i s="carabinieri">l'aggressione è avvenuta <t v="2026-02-19T22:15~">intorno alle 22.15</t> nell'androne del palazzo in cui la donna vive con i due figli</i>. "<q s="vicina">Ho sentito prima le chiavi cadere e poi lei gridare</q>", ha riferito <m s="vicina">una vicina di casa</m>, la prima a scendere. "<q s="vicina">Lui era seduto sul gradino, come uno che aspetta l'autobus</q>".

Pochi minuti prima l'infermiera aveva inviato un messaggio vocale alla sorella. "<q s="vittima">È qui sotto, ho paura</q>", si sente <m s="vittima">la donna</m> dire nella registrazione, già acquisita agli atti.

"<q s="sorella">L'ho richiamata subito, squillava a vuoto</q>", ha raccontato <m s="sorella">Debora Zanotti</m> davanti all'ospedale. <m s="sorella">La sorella della vittima</m> ha spiegato che <i s="sorella">una denuncia era stata presentata <t v="2025-11">a novembre</t></i> e che <i s="sorella">il braccialetto elettronico non era disponibile</i>.

"<q s="procuratrice" id="1">Il quadro indiziario è solido</q> - ha dichiarato <m s="procuratrice">la procuratrice aggiunta Teodora Guarnieri</m> in un breve incontro con la stampa - <q s="procuratrice" id="1">e l'indagato non si è sottratto alle domande</q>". La magistrata ha però invitato alla prudenza sul movente.

Davanti al pm l'uomo avrebbe ammesso i fatti. "<q s="indagato">Volevo solo parlarle, il coltello ce l'ho sempre in macchina</q>", sono le parole messe a verbale. Una versione che il suo difensore, Flavia Aprile, chiede di non anticipare. "<q s="difensore">Il processo non si fa sui marciapiedi</q>", ha ammonito <m s="difensore">la legale</m>, annunciando che <i s="difensore">chiederà una perizia psichiatrica</i>.

<m s="carabinieri">I carabinieri</m> hanno precisato che <i s="carabinieri">all'arrivo della pattuglia, <t v="2026-02-19T22:31">alle 22.31</t>, l'arma era ancora a terra</i>. La convalida del fermo è attesa <t v="2026-02-21">domani</t>.

Una fiaccolata è stata organizzata <t v="2026-02-22">per domenica sera</t> dalle colleghe del reparto. Sullo striscione ci sarà scritto "Samanta, ti aspettiamo in turno". Le condizioni della donna, ha detto <t v="2026-02-20">in tarda mattinata</t> <m s="procuratrice">Guarnieri</m>, "<q s="procuratrice" type="mixed">restano gravi ma stabili</q>". (ANSA).
