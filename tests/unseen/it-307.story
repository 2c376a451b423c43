---
id: it-307
language: it
agency: LaPresse
outlet: Economia Tirrenica
domain: economiatirrenica.example
authors: [Filippo Arrighetti]
published: 2026-03-19T20:33:00+01:00
modified: 2026-03-20T08:10:00+01:00
dateline: {place: Piombino, agency: LaPresse, date: 2026-03-19}
copyright: {holders: [LaPresse], year: null, notice: "© Copyright LaPresse", licence: null, reserved: false}
tdm: null
speakers:
  gupta: {name: Vikram Deshpande, kind: person, roles: [amministratore delegato di Deccan Metals, manager indiano]}
  urso: {name: Stefano Belforte, kind: person, roles: [ministro delle Imprese]}
  fiom: {name: Sauro Lenzi, kind: person, roles: [segretario della Fiom di Livorno]}
  presidente: {name: Ginevra Ristori, kind: person, roles: [presidente della Regione, governatrice toscana]}
  wwf: {name: Lega Costiera, kind: organisation, roles: [associazione]}
  operaia: {name: Sonia Barsotti, kind: person, roles: [operaia in cassa integrazione]}
  nota: {name: Deccan Metals, kind: organisation, roles: [gruppo]}
notes: LaPresse business copy, governatrice and il manager indiano as roles, scambio di battute, a parere di, via Tg3 and LinkedIn, English term and slogan in marks, quarters and six-month spans
---
# Acciaio, firmato l'accordo per Piombino. <m s="urso">Belforte</m>: “<q s="urso">Torna il forno dopo dodici anni</q>”

Piombino, <t v="2026-03-19">19 mar.</t> (LaPresse) – Un forno elettrico, 640 milioni di euro e 1.100 assunzioni in quattro anni. Il gruppo indiano Deccan Metals ha firmato <t v="2026-03-19">oggi</t> al ministero delle Imprese l'accordo per rilevare lo stabilimento di Piombino, fermo <t v="2014-04/..">dall'aprile del 2014</t>.

“<q s="urso">È la fine di una lunga attesa</q>”, ha dichiarato <m s="urso">il ministro Stefano Belforte</m> al termine della cerimonia. “<q s="urso">Qualcuno ci dava per ingenui. Ingenui, ma con la penna in mano</q>”.

Per <m s="gupta">l'amministratore delegato Vikram Deshpande</m> l'Italia è “<q s="gupta" type="mixed">il posto giusto nel momento giusto</q>”. <i s="gupta" id="2">La prima colata</i>, ha garantito <m s="gupta">il manager indiano</m>, <i s="gupta" id="2">arriverà <t v="2028-36">nel quarto trimestre del 2028</t></i>. In una nota <m s="nota">il gruppo</m> precisa che <i s="nota">l'impianto sarà alimentato al 60% da fonti rinnovabili</i>.

Soddisfatta a metà la governatrice toscana Ginevra Ristori. “<q s="presidente" id="1" via="Tg3">Firmare è facile</q>”, ha detto <m s="presidente">la presidente della Regione</m> al Tg3, “<q s="presidente" id="1" via="Tg3">accendere un forno è un'altra cosa</q>”. Ha poi ricordato come <i s="presidente">due investitori si siano ritirati <t v="2018/2022">tra il 2018 e il 2022</t></i>.

Il sindacato chiede garanzie. “<q s="fiom">Abbiamo visto passare algerini, indiani e promesse</q>”, commenta <m s="fiom">Sauro Lenzi</m>, segretario della Fiom di Livorno. A suo avviso la clausola sugli esuberi è scritta “<q s="fiom" type="mixed">con l'inchiostro simpatico</q>”.

E c'è chi teme per l'aria e per il mare. <m s="wwf">La Lega Costiera</m> sostiene che <i s="wwf">la valutazione d'impatto è incompleta</i>. “<q s="wwf" via="LinkedIn">Il ‘green steel’ non diventa verde perché lo si pronuncia in inglese</q>”, ha scritto <m s="wwf">l'associazione</m> su LinkedIn.

Davanti ai cancelli, sotto la vecchia scritta “Qui si fa l'Italia”, una quarantina di operai ha brindato con il vino dei Colli. “<q s="operaia">Sono in cassa integrazione da quando mia figlia faceva le elementari</q>”, racconta <m s="operaia">Sonia Barsotti</m>. “<q s="operaia"><t v="2026">Quest'anno</t> si laurea. Vede un po' lei</q>”.

L'intesa passa ora al vaglio dei lavoratori, che voteranno <t v="2026-03-26/2026-03-27">giovedì e venerdì della prossima settimana</t>. La bonifica dell'area, finanziata con 75 milioni, dovrebbe concludersi <t v="2027-06">entro giugno 2027</t>.
