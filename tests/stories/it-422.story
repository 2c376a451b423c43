---
id: it-422
language: it
agency: Italpress
outlet: Panarea Economia
domain: panareaeconomia.example
authors: []
published: 2026-05-22T12:20:00+02:00
modified: null
dateline: {place: PALERMO, agency: ITALPRESS, date: null}
copyright: {holders: [Italpress], year: 2026, notice: "Italpress 2026 - Riproduzione riservata", licence: null, reserved: true}
tdm: null
speakers:
  presidente: {name: Renato Schifani, kind: person, roles: [presidente della Regione, governatore]}
  salvo: {name: Enrica Salvo, kind: person, roles: [presidente di Sicindustria Trapani, imprenditrice]}
  commissario: {name: Ernesto Tumbarello, kind: person, roles: [commissario per i porti]}
  cgil: {name: Alfio Mannino, kind: person, roles: [segretario della Cgil Sicilia, sindacalista]}
  cooperativa: {name: Cooperativa San Vito, kind: organisation, roles: [cooperativa]}
  grossista: {name: un grossista, kind: unnamed, roles: []}
notes: economy of ports, two presidents (a man and a woman), governatore and commissario, union secretary, cooperative, unnamed wholesaler, Lo dice in the sentence after the quote, decades
---
# Porti, <m s="presidente">Schifani</m>: “<q s="presidente">La Sicilia torni al centro del Mediterraneo</q>”

PALERMO (ITALPRESS) - “<q s="presidente">La Sicilia torni al centro del Mediterraneo, non sulla cartina ma sui manifesti di carico</q>”. Lo ha detto <m s="presidente">il presidente della Regione Renato Schifani</m>, intervenendo <t v="2026-05-22">oggi</t> al convegno sugli scali minori promosso da Sicindustria.

<m s="presidente">Il governatore</m> ha annunciato che <i s="presidente">il bando da 340 milioni sarà pubblicato <t v="2026-06-15">il 15 giugno</t></i>. “<q s="presidente">Sono risorse che inseguiamo <t v="199X/..">dagli anni Novanta</t></q>”, ha sottolineato.

“<q s="salvo" id="1">Le risorse vanno bene</q> – ha replicato dal palco <m s="salvo">la presidente di Sicindustria Trapani Enrica Salvo</m> – <q s="salvo" id="1">ma una gru ordinata <t v="2022">nel 2022</t> non è ancora arrivata</q>”. <m s="salvo">L'imprenditrice</m> ha spiegato che <i s="salvo">le sue navi scaricano a Malta</i>. Applausi convinti, anche dal governatore.

Chiamato in causa, il commissario per i porti ha preso la parola fuori programma. Per <m s="commissario">Ernesto Tumbarello</m> <i s="commissario">la gru è ferma in dogana a Genova</i>. “<q s="commissario">Manca un certificato, e il certificato manca perché manca l'ufficio che lo rilascia</q>”, ha ammesso. “<q s="salvo">Allora abbiamo trovato il centro del Mediterraneo</q>”, ha chiosato <m s="salvo">Salvo</m>.

Critico il sindacato. “<q s="cgil">Si parla di banchine e mai di chi ci lavora</q>”, ha dichiarato <m s="cgil">il segretario della Cgil Sicilia Alfio Mannino</m>. <m s="cgil">Il sindacalista</m> ha chiesto che <i s="cgil">un quinto dei fondi sia destinato alla sicurezza</i>.

Alla Cala, intanto, le reti asciugano. <m s="cooperativa">La Cooperativa San Vito</m> lamenta che <i s="cooperativa">il gasolio è aumentato del 18% <t v="2026-01/..">da gennaio</t></i>. “<q s="grossista">Il pesce di Mazara arriva a Milano prima che a Palermo</q>”, constata <m s="grossista">un grossista</m> appoggiato a una cassetta di gamberi. Se ne va senza lasciare il nome.

<m s="presidente">Schifani</m> ha infine confermato che <i s="presidente">incontrerà il ministro <t v="2026-05-28">giovedì prossimo</t></i>. Il piano, che porta il nome di “Rotta 36”, è stato approvato <t v="2025-11">a novembre dello scorso anno</t>.
