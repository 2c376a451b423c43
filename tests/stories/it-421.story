---
id: it-421
language: it
agency: ANSA
outlet: Gazzetta dei Laghi
domain: gazzettadeilaghi.example
authors: []
published: 2025-09-30T14:50:00+02:00
modified: null
dateline: {place: VERBANIA, agency: ANSA, date: 2025-09-30}
copyright: {holders: [ANSA], year: 2025, notice: "RIPRODUZIONE RISERVATA © Copyright ANSA 2025", licence: null, reserved: true}
tdm: null
speakers:
  brizio: {name: Luigi Brizio, kind: person, roles: [gestore, imprenditore]}
  tadiello: {name: Gabriele Tadiello, kind: person, roles: [caposervizio, tecnico]}
  procuratrice: {name: Olimpia Rossetti, kind: person, roles: [procuratrice]}
  difensore: {name: Pasquale Cantoni, kind: person, roles: [avvocato, legale]}
  madre: {name: Miriam Azulai, kind: person, roles: [madre di una delle vittime]}
  ditta: {name: Seilbau, kind: organisation, roles: [società altoatesina]}
  giudice: {name: la giudice, kind: unnamed, roles: []}
notes: two defendants accuse one another (l'imprenditore, il tecnico), prosecutor and judge and mother all women, company, words of one defendant quoted by the other, silence as an answer
---
# Seggiovia, in aula lo scontro tra gestore e caposervizio: "<q s="tadiello">Eseguivo ordini</q>"

(ANSA) - VERBANIA, <t v="2025-09-30">30 SET</t> - È durata sei ore l'udienza in cui i due imputati per il crollo della seggiovia di Pian del Sole, che <t v="2023-08-13">il 13 agosto 2023</t> provocò quattro morti, si sono attribuiti a vicenda la responsabilità dei mancati controlli.

"<q s="tadiello">Eseguivo ordini, e gli ordini arrivavano per telefono</q>", ha detto <m s="tadiello">il caposervizio Gabriele Tadiello</m>. Rispondendo alle domande della procuratrice, <m s="tadiello">il tecnico</m> ha affermato che <i s="tadiello">il freno d'emergenza era stato disattivato <t v="2023-06/..">da giugno</t></i>. "<q s="tadiello">Quando gliel'ho segnalato mi ha risposto: '<q s="brizio">Si gira lo stesso, è agosto</q>'</q>".

Il gestore, Luigi Brizio, ha ascoltato con le mani in tasca. Poi ha chiesto di fare dichiarazioni spontanee. "<q s="brizio" id="1">Quella frase non l'ho mai pronunciata</q> - ha scandito <m s="brizio">l'imprenditore</m> - <q s="brizio" id="1">perché ad agosto io sono al mare</q>". Dal pubblico si è levato un mormorio. <m s="brizio">Brizio</m> ha aggiunto che <i s="brizio">il registro delle manutenzioni era compito dell'altro imputato</i>.

"<q s="giudice">Lei era al mare con il telefono?</q>", ha domandato <m s="giudice">la giudice</m>. Lui non ha risposto.

La procuratrice Olimpia Rossetti ha prodotto i tabulati. Secondo <m s="procuratrice">lei</m>, <i s="procuratrice">tra i due ci furono undici chiamate <t v="2023-08-11/2023-08-13">dall'11 al 13 agosto</t></i>. "<q s="procuratrice">L'ultima è durata quaranta secondi, quanto la caduta</q>", ha osservato.

L'avvocato Pasquale Cantoni, che difende il caposervizio, si è detto soddisfatto. "<q s="difensore">Il mio assistito ha parlato come parla chi non dorme da due anni</q>", ha commentato <m s="difensore">il legale</m> in una pausa. <m s="ditta">La Seilbau</m>, la società altoatesina che costruì l'impianto, ha fatto sapere che <i s="ditta">il freno era conforme al progetto</i>.

In prima fila Miriam Azulai, madre di una delle vittime, venuta da Haifa, seguiva con l'interprete. "<q s="madre">Si guardano tra loro. A noi non ci guardano mai</q>", ha detto <m s="madre">la donna</m> uscendo. La procuratrice le ha stretto la mano.

Il processo riprende <t v="2025-10-14">il 14 ottobre</t>. La requisitoria è attesa <t v="2025-12">per dicembre</t>. L'impianto, ribattezzato "Memoria", riaprirà come sentiero. (ANSA).
