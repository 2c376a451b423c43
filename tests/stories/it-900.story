---
id: it-900
language: it
agency: ANSA
outlet: "Il Quotidiano di Roma Capitale"
domain: quotidianoromacapitale.example
authors: []
published: 2025-10-16T17:42:00+02:00
modified: null
dateline: {place: ROMA, agency: ANSA, date: 2025-10-16}
copyright: {holders: [ANSA], year: 2025, notice: "Riproduzione riservata © Copyright ANSA", licence: null, reserved: true}
tdm: null
speakers:
  donati: {name: "Cesare Donati", kind: person, roles: ["presidente del Consiglio", "premier"]}
  galli: {name: "Ottavia Galli", kind: person, roles: ["ministra dell'Economia"]}
  brusa: {name: "Michele Brusaferri", kind: person, roles: ["capogruppo dei Progressisti alla Camera", "ex sottosegretario"]}
  tarsia: {name: "Enzo Tarsia", kind: person, roles: ["segretario generale della Federazione dei lavoratori"]}
notes: "natural: budget press conference and reactions (agency copy)"
---
# Manovra, <m s="donati">Donati</m>: "<q s="donati">Nessuna nuova tassa, 18 miliardi per salari e famiglie</q>"

(ANSA) - ROMA, <t v="2025-10-16">16 OTT</t> - Il Consiglio dei ministri ha approvato <t v="2025-10-16">oggi</t>, dopo quasi quattro ore di riunione, il disegno di legge di bilancio. La manovra vale 18,3 miliardi e passa ora all'esame del Parlamento.

"<q s="donati">È una legge di bilancio seria, equilibrata, che concentra le risorse su chi lavora e su chi mette al mondo dei figli</q>", ha detto <m s="donati">il premier Cesare Donati</m> nella conferenza stampa a Palazzo Chigi. "<q s="donati">Ci avevano raccontato che avremmo aumentato le accise, la cedolare secca, persino l'Iva sui pannolini. Non c'è niente di tutto questo.</q>"

<m s="donati">Donati</m> ha spiegato che <i s="donati">la riduzione della seconda aliquota Irpef riguarderà 13 milioni di contribuenti</i> e che <i s="donati">il beneficio massimo sarà di 440 euro l'anno</i>. "<q s="donati">Qualcuno dirà che sono pochi. Io penso che siano più dello zero che hanno dato gli altri</q>", ha aggiunto.

Sulle pensioni il presidente del Consiglio è stato più prudente. L'aumento dell'età legato alla speranza di vita scatterà comunque, ma sarà diluito in tre anni. "<q s="donati">Avrei voluto fare di più, non lo nascondo. Ma i conti pubblici non sono un'opinione e i mercati ci guardano</q>".

Al suo fianco <m s="galli">la ministra dell'Economia</m>, Ottavia Galli, ha ricordato che <i s="galli">il deficit scenderà sotto il 3% del Pil <t v="2025">già quest'anno</t></i>. "<q s="galli" id="2">Usciremo dalla procedura d'infrazione con un anno di anticipo</q>", ha sottolineato <m s="galli">Galli</m>, "<q s="galli" id="2">e questo significa spendere meno per gli interessi e di più per gli ospedali</q>".

Quanto al contributo delle banche, <m s="galli">la ministra</m> ha smentito che <i s="galli">si tratti di un prelievo sugli extraprofitti</i>. "<q s="galli">Abbiamo discusso con l'associazione di categoria, non abbiamo imposto nulla</q>". Il presidente dell'associazione, Guido Lercari, ha preferito non commentare.

Critiche le opposizioni. "<q s="brusa" id="3">È la manovra delle mancette</q> - attacca <m s="brusa">il capogruppo dei Progressisti alla Camera Michele Brusaferri</m> -. <q s="brusa" id="3">Otto euro a settimana a chi guadagna duemila euro al mese e niente a chi ne guadagna mille</q>". Secondo <m s="brusa">l'ex sottosegretario</m>, <i s="brusa">il fondo sanitario in rapporto al Pil tocca il minimo da quindici anni</i>.

Il sindacato si divide. <m s="tarsia">Il segretario generale della Federazione dei lavoratori</m>, Enzo Tarsia, parla di "<q s="tarsia" type="mixed">un'occasione persa</q>" e non esclude lo sciopero generale: "<q s="tarsia"><t v="2025-10-21">Martedì</t> riuniamo gli organismi, poi decideremo. Ma le piazze, <t v="2025-11">a novembre</t>, non saranno vuote</q>".

"<q s="donati">Lo sciopero <t v="2025-11">di novembre</t> è una tradizione, come la castagnata</q>", ha replicato con una battuta <m s="donati">Donati</m> ai cronisti che lo attendevano all'uscita. Poi è partito per Bruxelles. (ANSA).
