---
id: it-704
language: it
agency: null
outlet: Comune di Roccamurata
domain: comune-roccamurata.example
authors: []
published: 2025-09-17
modified: null
dateline: null
copyright: {holders: [Comune di Roccamurata], year: null, notice: "Comune di Roccamurata, licenza CC BY 4.0", licence: CC-BY-4.0, reserved: false}
tdm: allowed
speakers:
  sindaca: {name: Teresa Mancuso, kind: person, roles: [sindaca]}
  assessore: {name: Davide Lisi, kind: person, roles: [assessore alla Mobilità]}
notes: notizia di un comune; nomi di progetti, bandi, sezioni del sito, cartelli e moduli fra virgolette; poche citazioni vere; noi come voce dell'ente
---
# Parte "Piazza Viva", il nuovo piano per il centro storico

Con la delibera numero 84 la Giunta ha approvato "Piazza Viva", il piano che chiude al traffico piazza del Pozzo e le vie intorno. La sperimentazione inizierà <t v="2025-10-06">lunedì 6 ottobre</t> e durerà sei mesi. Il piano comprende tre "isole": "Pozzo", "Gelsi" e "Teatro".

Che cosa cambia per i residenti? Chi abita nelle vie interessate riceverà il contrassegno "R-Verde". Per ottenerlo basta compilare il modulo "Richiesta contrassegno" nella sezione "Sportello facile" del sito. Sul contrassegno comparirà la dicitura "valido fino a revoca". Le auto dei non residenti potranno fermarsi nel parcheggio "Ex Macello", gratuito nella prima ora.

"<q s="sindaca">La piazza era un parcheggio con una fontana in mezzo, adesso torna a essere una piazza</q>", dichiara <m s="sindaca">la sindaca</m>, Teresa Mancuso. "<q s="sindaca">Chiediamo un po' di pazienza a tutti, noi compresi.</q>"

Per i negozi è previsto il bando "Vetrine accese", con contributi fino a 3.000 euro. Possono partecipare anche le attività "storiche", cioè aperte da almeno quarant'anni. In passato la parola "storico" aveva creato malumori: ora il regolamento la definisce all'articolo 2. L'elenco provvisorio, intitolato "Botteghe di una volta", è all'albo pretorio.

Sono in arrivo anche due navette elettriche. I bambini della scuola "Rodari" hanno scelto i nomi con un concorso: si chiameranno "Lumaca" e "Saetta". <m s="assessore">L'assessore alla Mobilità</m>, Davide Lisi, assicura che <i s="assessore">le corse saranno ogni dodici minuti</i>. "<q s="assessore" id="k">Saetta andrà piano come Lumaca</q>", precisa <m s="assessore">l'assessore</m>, "<q s="assessore" id="k">ma non ditelo ai bambini</q>".

I cartelli con la scritta "Varco attivo" saranno accesi dalle 8 alle 20. Nelle prime due settimane le telecamere funzioneranno in modalità "pre-esercizio": nessuna multa, solo un avviso. Per domande c'è il numero verde, voce "Piazza Viva", oppure l'incontro pubblico "Parliamone al Pozzo", <t v="2025-09-25">giovedì 25 settembre</t>, alla biblioteca.
