---
id: it-911
language: it
agency: null
outlet: "Gossip & Ribalta"
domain: gossiperibalta.example
authors: ["Samanta Curti"]
published: 2026-02-11T11:00:00+01:00
modified: null
dateline: null
copyright: {holders: ["Ribalta Media"], year: 2026, notice: "© 2026 Ribalta Media Srl", licence: null, reserved: false}
tdm: null
speakers:
  neri: {name: "Ludovica Neri", kind: person, roles: ["attrice", "conduttrice"]}
  sala: {name: "Jacopo Salani", kind: person, roles: ["cantante", "ex compagno di Ludovica Neri"]}
  amica: {name: "una persona vicina alla coppia", kind: unnamed, roles: []}
notes: "natural: celebrity break-up, interview with a weekly, Instagram (gossip site)"
---
# <m s="neri">Ludovica Neri</m> rompe il silenzio: «<q s="neri">Con Jacopo è finita, ma nessun tradimento</q>»

Le voci giravano da settimane, le foto insieme non si vedevano <t v="2025-12">da dicembre</t>. Ora la conferma: Ludovica Neri e Jacopo Salani si sono lasciati dopo quattro anni. A raccontarlo è la stessa attrice in una lunga intervista al settimanale Specchio, in edicola <t v="2026-02-12">da domani</t>.

«<q s="neri">Non c'è stato un tradimento, non c'è stata una lite, non c'è stato nemmeno un piatto rotto</q>», confida <m s="neri">Neri</m>, 36 anni. «<q s="neri">A un certo punto ci siamo accorti che ci salutavamo come due coinquilini gentili.</q>»

La decisione è arrivata <t v="2026-01">a gennaio</t>, durante un fine settimana a Procida che doveva servire a ricominciare. «<q s="neri">Pioveva, eravamo chiusi in casa senza connessione. Abbiamo parlato per due giorni come non facevamo da anni. Alla fine lui ha fatto il caffè e ha detto: “<q s="sala">Allora ci siamo detti tutto</q>”. È stata la frase più triste e più bella della nostra storia.</q>»

Nell'intervista la conduttrice parla anche del matrimonio, previsto <t v="2025-06">per lo scorso giugno</t> e poi rinviato «per impegni di lavoro». L'abito, firmato da Ottorino Bassi, è ancora appeso nell'armadio della madre. <m s="neri">Ludovica</m> rivela che <i s="neri">non lo ha mai provato con le scarpe</i>.

E Giorgia Fabiani, la ballerina accanto alla quale il cantante è stato fotografato a Milano? «<q s="neri">Giorgia è un'amica di tutti e due. Le hanno scritto cose orribili, me ne vergogno per chi le ha scritte</q>», taglia corto.

Diverso il racconto che circola nell'ambiente. Secondo <m s="amica">una persona vicina alla coppia</m>, <i s="amica">i due vivevano in case separate già <t v="2025-09/..">da settembre</t></i>. «<q s="amica">Lei voleva un figlio, lui un altro tour. Non serve cercare altre donne</q>», ci spiega.

Salani, che <t v="2026-02-14">sabato</t> sarà in concerto a Bari, ha affidato la sua risposta a Instagram. «<q s="sala" via="Instagram">Ludo ha detto le cose come stanno, con la grazia che ha sempre avuto</q>», ha scritto <m s="sala">il cantante</m> sotto una foto in bianco e nero di un faro. «<q s="sala">Vi chiedo solo di lasciare in pace lei, Giorgia e mia madre, che riceve telefonate da giornalisti mentre fa la spesa.</q>»

Il post ha superato i 400mila like in poche ore. Tra i commenti, i cuori di mezza musica italiana e quello, solitario, dell'ex moglie Katia.

Per l'attrice intanto c'è il lavoro. <t v="2026-03">A marzo</t> comincia le riprese di “Vento di terra”, la serie diretta da Aldo Micheli in cui interpreta una pescatrice vedova. «<q s="neri">Mi fa bene andare a letto alle nove e puzzare di pesce</q>», ride <m s="neri">Neri</m>.

L'amore? <m s="neri">Lei</m> risponde che <i s="neri">per ora non lo cerca</i>. Ma l'ultima parola dell'intervista è una porta lasciata socchiusa: «<q s="neri">Nelle storie serie, tra una stagione e l'altra, si aspetta il rinnovo. Vediamo se il pubblico ci vuole ancora. Io dico di no, però non l'ho mai azzeccata</q>».
