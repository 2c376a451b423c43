---
id: it-923
language: it
agency: null
outlet: "La Stampa del Sud"
domain: lastampadelsud.example
authors: ["Pasquale D'Amore", "Ines Cavaliere"]
published: 2026-04-10T12:10:00+02:00
modified: null
dateline: {place: NAPOLI, agency: null, date: 2026-04-10}
copyright: {holders: ["La Stampa del Sud"], year: 2026, notice: "© La Stampa del Sud. Tutti i diritti riservati", licence: null, reserved: true}
tdm: reserved
speakers:
  demarco: {name: "Lucia De Marchis", kind: person, roles: ["direttrice dell'Osservatorio Mezzogiorno", "economista"]}
  ricco: {name: "Ettore Ricciuti", kind: person, roles: ["presidente degli industriali campani"]}
  salvo: {name: "Carmine Salvati", kind: person, roles: ["segretario regionale del sindacato Ulp"]}
  antonia: {name: "Antonia Esposito", kind: person, roles: ["27 anni", "ingegnera"]}
  governo: {name: "Gerardo Fusco", kind: person, roles: ["sottosegretario al Lavoro"]}
  rapporto: {name: "Osservatorio Mezzogiorno", kind: organisation, roles: []}
notes: "natural: economics, employment report and emigration of graduates"
---
# Sud, l'occupazione cresce più che al Nord. Ma i laureati continuano a partire

NAPOLI - Sono 6 milioni e 480mila gli occupati nelle otto regioni del Mezzogiorno, 142mila in più di un anno fa. È il dato di testa del rapporto annuale presentato <t v="2026-04-10">questa mattina</t> alla Camera di commercio dall'Osservatorio Mezzogiorno. La crescita, pari al 2,2%, è quasi doppia di quella del Nord. Eppure <t v="2025">nel 2025</t> hanno lasciato il Sud 31mila giovani laureati, 4mila in più dell'anno precedente.

“<q s="demarco">Sono due notizie vere, e la seconda è figlia della prima</q>”, ha spiegato <m s="demarco">la direttrice dell'Osservatorio</m>, l'economista Lucia De Marchis. “<q s="demarco">L'occupazione cresce nel turismo, nella logistica, nell'edilizia. Ai ragazzi con una laurea in ingegneria offriamo un posto da stagionale e ci stupiamo se prendono il treno</q>”.

Il rapporto, 214 pagine, calcola in 9,8 miliardi il costo di un decennio di partenze. Nelle conclusioni <m s="rapporto">l'Osservatorio</m> scrive che <i s="rapporto">il salario medio di un neolaureato è inferiore del 23% a quello di Milano</i> e che <i s="rapporto">il divario è rimasto identico <t v="2015/..">dal 2015</t></i>.

In sala, in terza fila, c'è Antonia Esposito, 27 anni, di Afragola. Ingegnera aerospaziale, due colloqui in Campania, nessuna risposta. Parte <t v="2026-05-03">il 3 maggio</t> per Tolosa. “<q s="antonia">Non scappo, ci tengo a dirlo</q>”, racconta. “<q s="antonia">Mi hanno offerto 38mila euro e una sedia. Qui l'ultima proposta era uno stage a 600 euro, con la macchina mia.</q>”

“<q s="antonia">Mio nonno è andato in Belgio, in miniera, e mandava i soldi a casa. Io a casa manderò le foto. La differenza è che lui non poteva scegliere e io, dicono, sì.</q>”

Gli industriali chiamano in causa il fisco. “<q s="ricco" id="1">La decontribuzione finisce <t v="2026-12">a dicembre</t></q>”, ricorda <m s="ricco">Ettore Ricciuti</m>, presidente degli industriali campani, “<q s="ricco" id="1">e nessuno sa che cosa succederà <t v="2027-01">a gennaio</t>. Con un orizzonte di otto mesi un'azienda assume camerieri, non progettisti</q>”. Per <m s="ricco">Ricciuti</m>, <i s="ricco">il vero problema non è il costo del lavoro ma la durata delle regole</i>.

Opposta la lettura di <m s="salvo">Carmine Salvati</m>, segretario regionale del sindacato Ulp, che parla di “<q s="salvo" type="mixed">crescita drogata dai contratti di sei settimane</q>”. “<q s="salvo">Abbiamo esaminato 11mila assunzioni <t v="2025-08">di agosto</t>: otto su dieci erano finite prima di Natale. Se li contiamo come occupati, allora mio cognato, che fa il Babbo Natale, è un manager</q>”, dice <m s="salvo">il sindacalista</m>.

È intervenuto in collegamento da Roma il sottosegretario al Lavoro Gerardo Fusco, che ha rivendicato i risultati dell'esecutivo. “<q s="governo">Il tasso di occupazione femminile al Sud ha superato il 38%, mai successo. Non basta? Certo che non basta</q>”, ha ammesso. <m s="governo">Fusco</m> ha assicurato che <i s="governo">il credito d'imposta per chi richiama i giovani dall'estero sarà rifinanziato <t v="2026-06">entro giugno</t></i>. La misura, voluta dal suo predecessore Walter Iodice, era stata sospesa <t v="2024">nel 2024</t>.

De Marchis ha chiuso i lavori con una tabella. C'erano le partenze per comune: prima Napoli, seconda Bari, terza Palermo, quarta, a sorpresa, Afragola. “<q s="demarco">In quella città il calcio ha tre campi, e nessuno di loro l'ha fatto costruire chi è andato via</q>”, ha scherzato <m s="demarco">l'economista</m>.

Antonia, in terza fila, ha applaudito. “<q s="antonia">Quando torno ne faccio un quarto</q>”, ha detto. “<q s="antonia">Se torno</q>”, si è corretta poi <m s="antonia">la ragazza</m>, mettendosi la giacca.
