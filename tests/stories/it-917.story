---
id: it-917
language: it
agency: null
outlet: "Portafoglio.web"
domain: portafoglioweb.example
authors: ["Giulia Tomassini"]
published: 2026-01-14T10:25:00+01:00
modified: null
dateline: null
copyright: {holders: ["Portafoglio.web"], year: 2026, notice: "© 2026 Portafoglio.web", licence: CC-BY-4.0, reserved: false}
tdm: allowed
speakers:
  ruggeri: {name: "Emanuela Ruggeroni", kind: person, roles: ["presidente di Utenti Uniti", "avvocata"]}
  fibrex: {name: "Fibrex", kind: organisation, roles: ["la compagnia"]}
  sonia: {name: "Sonia M.", kind: person, roles: ["impiegata di Terni"]}
  autorita: {name: "Autorità per le comunicazioni", kind: organisation, roles: ["l'Authority"]}
  operatore: {name: "un operatore del call center", kind: unnamed, roles: []}
notes: "natural: consumer news, telephone contracts"
---
# Bollette telefoniche, rincari “silenziosi”: Utenti Uniti denuncia Fibrex. Come chiedere il rimborso

Cinque euro in più al mese, comunicati con un sms alle 22.40 dell'antivigilia di Natale. È successo a circa 600mila clienti di Fibrex, che <t v="2026-02-01/..">dal 1° febbraio</t> pagheranno la linea di casa 34,90 euro anziché 29,90. Contro la modifica del contratto l'associazione Utenti Uniti ha presentato <t v="2026-01-13">ieri</t> un esposto all'Autorità per le comunicazioni.

“<q s="ruggeri">Il messaggio parlava di ‘<q s="fibrex">un'esperienza ancora più ricca</q>’ e bisognava aprire due link per scoprire che la ricchezza era della compagnia</q>”, spiega <m s="ruggeri">la presidente Emanuela Ruggeroni</m>. “<q s="ruggeri">È una pratica commerciale scorretta e lo diremo in ogni sede, compreso il tribunale</q>”.

Tra chi ha telefonato al nostro sportello c'è Sonia M., 44 anni, impiegata di Terni. Ha un contratto “bloccato per sempre”, almeno così c'era scritto sul volantino. “<q s="sonia">Ho chiamato il 144 e ho aspettato trentotto minuti con la musichetta</q>”, racconta. “<q s="sonia">Alla fine un ragazzo gentilissimo mi ha detto: ‘<q s="operatore">Signora, per sempre vuol dire finché non cambia</q>’. Mi è venuto da ridere. Poi ho disdetto.</q>”

<m s="sonia">La donna</m> sostiene che <i s="sonia">le hanno addebitato lo stesso 60 euro di penale</i>. Non dovrebbe essere possibile: la legge prevede che il recesso per modifica unilaterale sia gratuito.

Interpellata da Portafoglio.web, <m s="fibrex">Fibrex</m> replica che <i s="fibrex">l'aumento è dovuto ai maggiori costi dell'energia e della rete</i>. “<q s="fibrex">I clienti sono stati informati con oltre trenta giorni di anticipo, nel pieno rispetto delle regole. La penale segnalata è frutto di un errore del sistema e sarà stornata nella prossima fattura</q>”, scrive <m s="fibrex">la società</m>.

L'Authority per ora non si sbilancia. In una nota di due righe fa sapere che <i s="autorita">l'esposto è stato ricevuto</i> e che “<q s="autorita" type="mixed">gli uffici stanno acquisendo elementi</q>”.

### Cosa fare

Chi non accetta l'aumento ha tempo <t v="2026-01-31">fino al 31 gennaio</t>. La disdetta va inviata per pec o raccomandata, indicando la causale “modifica delle condizioni contrattuali”. Attenzione ai moduli trovati in rete: alcuni chiedono l'Iban senza motivo.

“<q s="ruggeri">Non cadete nella trappola della controfferta</q>”, avverte <m s="ruggeri">l'avvocata</m>. “<q s="ruggeri">Vi richiameranno proponendovi lo stesso prezzo di prima per dodici mesi, ma con un nuovo vincolo di due anni. Se l'offerta è buona, fatevela mandare per iscritto e rileggetela il giorno dopo a stomaco pieno.</q>”

Secondo <m s="ruggeri">Ruggeroni</m>, che nella sua carriera ha vinto tre class action, <i s="ruggeri">i rimborsi potrebbero arrivare a 120 euro a famiglia</i>. Un precedente c'è: <t v="2018">nel 2018</t> quattro operatori dovettero restituire i giorni “erosi” con le bollette ogni 28 giorni.

“<q s="ruggeri">All'epoca ci dissero che eravamo dei sognatori</q>”, aggiunge. “<q s="ruggeri">Poi arrivarono i soldi, e si sono svegliati loro.</q>”
