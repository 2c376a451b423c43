---
id: it-902
language: it
agency: null
outlet: "Gazzetta dei Campioni"
domain: gazzettadeicampioni.example
authors: ["Luca Sforzini"]
published: 2026-01-18T23:20:00+01:00
modified: null
dateline: null
copyright: {holders: ["Gazzetta dei Campioni"], year: 2026, notice: "© Gazzetta dei Campioni 2026", licence: null, reserved: false}
tdm: reserved
speakers:
  ferri: {name: "Gianluca Ferri", kind: person, roles: ["allenatore della Virtus Adriatica", "tecnico"]}
  okoro: {name: "Daniel Okoro", kind: person, roles: ["attaccante della Virtus Adriatica", "centravanti nigeriano"]}
  montaldi: {name: "Roberto Montaldi", kind: person, roles: ["allenatore del Torremare"]}
  presidente: {name: "Salvatore Incerti", kind: person, roles: ["presidente del Torremare"]}
notes: "natural: Serie A match report and post-match voices"
---
# Okoro fa impazzire l'Adriatico: Virtus-Torremare 3-2. <m s="ferri">Ferri</m>: "<q s="ferri">Questa squadra ha un'anima</q>"

Sotto di due gol all'intervallo, in dieci dal 51' per il rosso a Castagnoli, la Virtus Adriatica ribalta il Torremare con una ripresa che all'Adriatico ricorderanno a lungo. Finisce 3-2, con doppietta di Okoro e rigore di Bellandi al 94'. I biancazzurri salgono a quota 31 e si mettono dietro mezza Serie A.

"<q s="ferri" id="1" via="Dazn">Nello spogliatoio non ho urlato</q>", racconta <m s="ferri">Gianluca Ferri</m> a fine gara ai microfoni di Dazn, "<q s="ferri" id="1" via="Dazn">ho solo chiesto ai ragazzi se si stessero divertendo. Mi hanno guardato male. Poi sono usciti e si sono divertiti</q>".

Il tecnico, squalificato <t v="2026-01-11">domenica scorsa</t> e tornato in panchina dopo lo 0-0 di Lecce, ha cambiato tutto al 46': fuori Marzorati e Vidic, dentro Palumbo e il giovane Reggiani, classe <t v="2007">2007</t>. "<q s="ferri">Reggiani non lo scopro io. Si allena con noi <t v="2025-07/..">da luglio</t> e ogni settimana mi mette in difficoltà. A 18 anni ha giocato come uno di trenta, e quelli di trenta hanno corso come uno di 18.</q>"

Sul rosso a Castagnoli <m s="ferri">l'allenatore</m> non fa polemica e ammette che <i s="ferri">il secondo giallo ci stava</i>. "<q s="ferri">Ci ha complicato la vita, ma forse ci ha anche svegliato.</q>"

L'uomo copertina è Daniel Okoro. Il centravanti nigeriano non segnava <t v="2025-10/..">da ottobre</t>, e i fischi del primo tempo erano quasi tutti per lui. "<q s="okoro">I fischi fanno male, non sono di ferro</q>", dice <m s="okoro">l'attaccante</m>. "<q s="okoro">Mia moglie era in tribuna e ha pianto due volte, prima per la rabbia e poi per la gioia. I gol sono per lei.</q>"

E il mercato? <m s="okoro">Okoro</m> assicura che <i s="okoro">resterà almeno <t v="2026-06">fino a giugno</t></i>: "<q s="okoro">Ho parlato con il direttore, con il mister, con tutti. Qui devo ancora finire una cosa</q>". Il Brentwood, che per lui aveva offerto 19 milioni, dovrà aspettare.

Umore opposto dall'altra parte. "<q s="montaldi">Una partita così si può perdere solo se la si vuole perdere</q>", sbotta <m s="montaldi">Roberto Montaldi</m>. Il suo Torremare non vince da sette giornate e la panchina scricchiola. "<q s="montaldi">La società mi ha sempre sostenuto. Se poi <t v="2026-01-19">domani</t> cambia idea lo leggerò su internet, come si usa oggi.</q>"

Il presidente Salvatore Incerti ha lasciato lo stadio al 95'. "<q s="presidente" via="Radio Torremare">Montaldi non è in discussione, in discussione è l'impegno di qualcuno</q>", ha poi detto <m s="presidente">il patron</m> a Radio Torremare. Secondo <m s="presidente">Incerti</m> il rigore decisivo era "<q s="presidente" type="mixed">inventato</q>".

<t v="2026-01-25">Domenica</t> la Virtus va a Bergamo. Senza Castagnoli, forse senza Bellandi (botta alla caviglia), ma con un Reggiani in più. "<q s="ferri">Dall'inizio? Vediamo</q>", sorride <m s="ferri">Ferri</m>. "<q s="ferri">Prima deve fare la verifica di chimica <t v="2026-01-20">martedì</t>. Me l'ha detto la mamma.</q>"
