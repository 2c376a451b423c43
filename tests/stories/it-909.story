---
id: it-909
language: it
agency: null
outlet: "La Nazionale"
domain: lanazionale.example
authors: ["Eleonora Duranti"]
published: 2025-09-03T08:15:00+02:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: "© Riproduzione riservata", licence: null, reserved: true}
tdm: reserved
speakers:
  favre: {name: "Claire Favrat", kind: person, roles: ["glaciologa", "responsabile del progetto"]}
  morandi: {name: "Giulio Morandini", kind: person, roles: ["dottorando", "28 anni"]}
  guida: {name: "Remo Pession", kind: person, roles: ["guida alpina"]}
  studio: {name: "i ricercatori", kind: group, roles: ["gli autori dello studio"]}
  hofer: {name: "Martin Hofstetter", kind: person, roles: ["climatologo dell'Università di Innsbruck"]}
notes: "natural: science, ice core from a glacier (national daily)"
---
# Nel cuore del ghiacciaio un archivio di mille anni: "<q s="favre">Stiamo salvando una biblioteca in fiamme</q>"
## Estratte a quota 3.900 tre carote di ghiaccio. Raccontano vulcani, pestilenze e benzina al piombo

COURMAYEUR - Per portarle a valle ci sono voluti undici voli di elicottero e un camion frigorifero. Sono tre cilindri di ghiaccio lunghi complessivamente 214 metri, estratti <t v="2025-08">in agosto</t> dal ghiacciaio del Grand Chenal da una squadra di italiani, francesi e svizzeri. L'ultimo, il più profondo, tocca la roccia.

"<q s="favre">Quando la sonda ha fatto quel rumore, un toc secco, ci siamo abbracciati come bambini</q>", racconta <m s="favre">Claire Favrat</m>, glaciologa e responsabile del progetto. "<q s="favre">Sotto i nostri piedi c'era l'anno Mille.</q>"

Gli strati più bassi, secondo le prime datazioni, risalgono all'XI secolo. Ogni centimetro conserva polveri, pollini, bolle d'aria. C'è la cenere dell'eruzione del vulcano indonesiano Samalas, quella <t v="1257">del 1257</t>, e c'è il piombo delle miniere medievali, che sparisce di colpo <t v="1349">nel 1349</t>, quando la peste svuota i villaggi.

"<q s="favre">È una riga pulita, quasi bianca</q>", spiega <m s="favre">la scienziata</m>. "<q s="favre">Nessuno fondeva più metallo perché non c'era più nessuno. La prima volta che l'ho vista nei dati non sono riuscita a parlare.</q>"

Ma la biblioteca brucia. In base ai calcoli pubblicati <t v="2025-09-02">ieri</t> sulla rivista Ice & Climate, il ghiacciaio ha perso un quinto del volume in quindici anni. Nello studio <m s="studio">i ricercatori</m> scrivono che <i s="studio">l'acqua di fusione ha già cancellato il segnale degli ultimi decenni fino a 12 metri di profondità</i>.

Se n'è accorto per primo Giulio Morandini, 28 anni, dottorando a Ca' Foscari. "<q s="morandi">Ho tirato su un pezzo di carota e gocciolava</q>", dice. "<q s="morandi">A quella quota non doveva succedere. Ho guardato il termometro pensando che fosse rotto: segnava 3 gradi sopra lo zero, alle sette del mattino.</q>"

<m s="morandi">Il giovane ricercatore</m> è convinto che <i s="morandi">restino al massimo dieci estati utili</i>. "<q s="morandi">Dopo, potremo studiare solo quello che sta nei congelatori.</q>"

Per questo una delle tre carote partirà <t v="2026-01">a gennaio</t> per l'Antartide, dove un deposito scavato nella neve a meno 50 gradi custodirà i campioni per i ricercatori dei prossimi secoli.

"<q s="hofer">Un lavoro impressionante, anche dal punto di vista logistico</q>", commenta <m s="hofer">Martin Hofstetter</m>, climatologo dell'Università di Innsbruck che non ha partecipato allo studio. <m s="hofer">Hofstetter</m> avverte però che <i s="hofer">la datazione degli strati profondi andrà confermata con il carbonio 14</i>. "<q s="hofer">Con tre metri di incertezza, lassù, si sbaglia di un secolo.</q>"

A portare in quota la squadra, e a cucinare per tutti, è stata la guida alpina Remo Pession. Ha 63 anni, e sul Grand Chenal sale da quando ne aveva sei, con il nonno. "<q s="guida">Lui mi diceva che il ghiacciaio cammina</q>", ricorda <m s="guida">Pession</m>. "<q s="guida">Adesso scappa.</q>"

Nel laboratorio di Mestre, intanto, le analisi sono cominciate. Favrat ne avrà per quattro anni. "<q s="favre">Mia madre mi chiede sempre quando smetterò di andare al freddo</q>", sorride. "<q s="favre">Le rispondo che è il freddo che smette prima di me.</q>"
