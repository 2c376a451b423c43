---
id: it-303
language: it
agency: AGI
outlet: Il Corriere dei Fori
domain: corrieredeifori.example
authors: []
published: 2025-11-18T19:22:00+01:00
modified: 2025-11-18T21:06:00+01:00
dateline: {place: Roma, agency: AGI, date: 2025-11-18}
copyright: {holders: [AGI - Agenzia Giornalistica Italia], year: 2025, notice: "© 2025 AGI - Agenzia Giornalistica Italia. Riproduzione riservata", licence: null, reserved: true}
tdm: null
speakers:
  calvanese: {name: Rocco Calvanese, kind: person, roles: [ministro dell'Economia, titolare del Tesoro]}
  premier: {name: Lavinia Torriani, kind: person, roles: [premier, presidente del Consiglio]}
  segretaria: {name: Bianca Derossi, kind: person, roles: [segretaria del Partito progressista]}
  bankitalia: {name: Bankitalia, kind: organisation, roles: []}
  sindaci: {name: Gino Parisotto, kind: person, roles: [presidente dell'associazione dei Comuni, sindaco di Conegliano]}
  mef: {name: Mef, kind: organisation, roles: []}
  maggioranza: {name: fonti di maggioranza, kind: group, roles: []}
notes: AGI political copy, curly marks with dash incise, subject drop, premier before her name, audition of an institution, spiega la nota, palace metonyms, scare terms in marks
---
# Manovra, <m s="calvanese">Calvanese</m>: “<q s="calvanese">Non ci sarà nessuna stangata</q>”. <m s="segretaria">Derossi</m>: “<q s="segretaria">Paga sempre Pantalone</q>”

AGI - Roma, <t v="2025-11-18">18 nov.</t> - “<q s="calvanese" id="1">Non ci sarà nessuna stangata sugli enti locali</q> – ha detto <m s="calvanese">il ministro dell'Economia</m>, Rocco Calvanese, davanti alle commissioni Bilancio riunite – <q s="calvanese" id="1">ma nemmeno un bancomat a cui tutti possano attingere</q>”.

Il titolare del Tesoro, ascoltato per due ore sulla legge di bilancio, ha confermato il taglio di 460 milioni ai Comuni <t v="2026">nel 2026</t>. Ha poi sottolineato che i conti sono “<q s="calvanese" type="mixed">sotto osservazione</q>” dell'Europa fino al rientro dalla procedura. “<q s="calvanese">Chi chiede di più mi dica a chi devo togliere</q>”, ha aggiunto.

Poco prima, in visita a Torino, la premier Lavinia Torriani aveva blindato il testo. “<q s="premier">La manovra non cambia nei saldi</q>”, ha scandito <m s="premier">la presidente del Consiglio</m>, aprendo però a “<q s="premier" type="mixed">qualche ritocco</q>” sulle pensioni minime.

Nella maggioranza il malumore non manca. “<q s="maggioranza">Così <t v="2026-21">in primavera</t> perdiamo mezza Italia</q>”, si sfogano <m s="maggioranza">fonti di maggioranza</m> in Transatlantico, con riferimento alle amministrative. A far discutere è soprattutto il cosiddetto “contributo Befana”, il prelievo sui pacchi di valore inferiore a 20 euro.

Attacca a testa bassa l'opposizione. Secondo <m s="segretaria">Bianca Derossi</m>, segretaria del Partito progressista, <i s="segretaria">il governo scarica sui sindaci il costo delle promesse elettorali</i>. “<q s="segretaria">Paga sempre Pantalone, e Pantalone abita in provincia</q>”, ironizza.

Anche i primi cittadini protestano. “<q s="sindaci">Con questi numeri <t v="2026-01-07">il 7 gennaio</t> non riapro gli asili</q>”, avverte <m s="sindaci">Gino Parisotto</m>, sindaco di Conegliano e presidente dell'associazione dei Comuni, che parla di una “<q s="sindaci" type="mixed">toppa peggiore del buco</q>” e annuncia una manifestazione <t v="2025-11-27">per giovedì 27 novembre</t>.

Prudente <m s="bankitalia">Bankitalia</m>, che in audizione ha ricordato come <i s="bankitalia">il debito sia tornato a salire <t v="2025-34">nel secondo trimestre</t></i>. “<q s="bankitalia">I margini sono esigui</q>”, si legge nella memoria depositata <t v="2025-11-17">ieri</t> da <m s="bankitalia">Palazzo Koch</m>.

<t v="2025-11-18">In serata</t> una precisazione del <m s="mef">Mef</m>: “<q s="mef">Nessun taglio riguarda i servizi per la disabilità</q>”. Gli emendamenti andranno presentati <t v="2025-11-21T16:00">entro le 16 di venerdì</t>; l'approdo in Aula al Senato è previsto <t v="2025-12-09">per il 9 dicembre</t>. (AGI)
