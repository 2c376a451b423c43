---
id: it-914
language: it
agency: null
outlet: "Romagna Eventi"
domain: romagnaeventi.example
authors: []
published: 2026-02-17
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: allowed
speakers:
  casadio: {name: "Lorenza Casadei", kind: person, roles: ["presidente di Fiera Romagna"]}
  bertozzi: {name: "Massimo Bertozzi", kind: person, roles: ["assessore regionale all'Agricoltura"]}
  silvestri: {name: "Rita Silvestroni", kind: person, roles: ["direttrice del consorzio Albicocca della Vena"]}
notes: "natural: press-release-like copy, trade fair"
---
# Frutta Futura torna a Cesena dal 5 al 7 maggio: 420 espositori da 26 Paesi

Presentata <t v="2026-02-17">questa mattina</t> a Bologna la quarantaduesima edizione di Frutta Futura, la rassegna internazionale dell'ortofrutta in programma a Cesena <t v="2026-05-05/2026-05-07">dal 5 al 7 maggio</t>. Quattro padiglioni, 420 espositori, buyer da 26 Paesi e un'intera area, “Campo 4.0”, dedicata alla robotica.

“<q s="casadio">Siamo cresciuti del 12% in un anno in cui molte fiere hanno perso terreno</q>”, afferma <m s="casadio">Lorenza Casadei</m>, presidente di Fiera Romagna. “<q s="casadio">È il segno che le imprese hanno bisogno di incontrarsi, di toccare il prodotto, di stringersi la mano. Un algoritmo può consigliare un trattamento, ma non assaggia una pesca</q>”.

Tra le novità il Salone del Biologico, curato da Ivan Melandri, e il premio alla migliore start-up agricola, intitolato alla memoria dell'agronomo Tonino Baldacci. Spazio anche ai consumatori: nella giornata conclusiva i cancelli saranno aperti gratuitamente alle scuole.

“<q s="bertozzi">L'ortofrutta vale in Emilia-Romagna più di due miliardi e dà lavoro a 60mila persone</q>”, sottolinea <m s="bertozzi">l'assessore regionale all'Agricoltura Massimo Bertozzi</m>. “<q s="bertozzi">Dopo le gelate e le alluvioni abbiamo messo a disposizione 34 milioni per rinnovare gli impianti. Da Cesena deve partire un messaggio di fiducia</q>”.

<m s="bertozzi">Bertozzi</m> annuncia inoltre che <i s="bertozzi">il bando per le reti antigrandine sarà pubblicato <t v="2026-03-15">entro il 15 marzo</t></i>. “<q s="bertozzi">I produttori ce lo chiedono da tempo e noi abbiamo voluto semplificarlo: sei pagine invece di quarantuno</q>”.

Ospite d'onore sarà il consorzio Albicocca della Vena, nato vent'anni fa tra le colline di Brisighella e Casola per iniziativa di tredici famiglie. Oggi i soci sono 190.

“<q s="silvestri" id="1">All'inizio ci ridevano dietro</q>”, ricorda <m s="silvestri">la direttrice Rita Silvestroni</m>, “<q s="silvestri" id="1">perché l'albicocca non viaggia bene. Noi abbiamo risposto che potevano venire i clienti</q>”. <m s="silvestri">La direttrice</m> spiega che <i s="silvestri">quest'anno il raccolto si annuncia buono</i>, anche se tutto dipende dalle prossime tre settimane. “<q s="silvestri">La fioritura è in anticipo di dieci giorni e ogni notte guardiamo il termometro. Dormiremo <t v="2026-05">a maggio</t>, in fiera</q>”.

Il programma prevede 37 convegni. Il più atteso è quello di apertura, <t v="2026-05-05">martedì 5 maggio alle 10</t>, con il commissario europeo Jan Verstappel e il climatologo Luca Morri, autore del saggio “L'orto che verrà”.

“<q s="casadio">Abbiamo chiesto ai relatori una cosa sola: niente diapositive</q>”, conclude <m s="casadio">la presidente</m>. “<q s="casadio">Chi ha qualcosa da dire la dice, chi non ce l'ha potrà sempre offrirci una macedonia</q>”.

I biglietti sono in vendita online <t v="2026-03-02/..">dal 2 marzo</t>. Per gli operatori l'ingresso costa 18 euro, comprensivo del parcheggio e della navetta dalla stazione.
