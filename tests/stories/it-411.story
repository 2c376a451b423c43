---
id: it-411
language: it
agency: Adnkronos
outlet: Il Mattinale Politico
domain: mattinalepolitico.example
authors: []
published: 2025-09-10T17:22:00+02:00
modified: 2025-09-10T18:40:00+02:00
dateline: {place: Roma, agency: Adnkronos, date: 2025-09-10}
copyright: {holders: [Adnkronos], year: null, notice: "Riproduzione riservata © Copyright Adnkronos", licence: null, reserved: true}
tdm: reserved
speakers:
  meloni: {name: Giorgia Meloni, kind: person, roles: [premier, presidente del Consiglio, leader di Fratelli d'Italia]}
  schlein: {name: Elly Schlein, kind: person, roles: [segretaria del Pd, leader dem]}
  conte: {name: Giuseppe Conte, kind: person, roles: [leader del M5S, ex premier]}
  salvini: {name: Matteo Salvini, kind: person, roles: [vicepremier, leader]}
  chigi: {name: Palazzo Chigi, kind: organisation, roles: []}
  esponente: {name: un esponente della maggioranza, kind: unnamed, roles: []}
notes: real politicians, two women (premier and leader dem) and two men (ex premier and vicepremier) whose roles differ by one prefix, leader borne by four, metonym Palazzo Chigi, Facebook and La7 as via, Lo ha detto in the next sentence
---
# Sanità, <m s="schlein">Schlein</m>: "<q s="schlein">Gli italiani pagano due volte</q>". <m s="meloni">Meloni</m>: "<q s="meloni">Mai così tanti fondi</q>"

Roma, <t v="2025-09-10">10 set.</t> (Adnkronos) - "<q s="schlein">Gli italiani pagano due volte, con le tasse e con la carta di credito dal medico privato</q>". Lo ha detto <t v="2025-09-10">oggi</t> <m s="schlein">la segretaria del Pd Elly Schlein</m> nell'Aula della Camera, durante il premier time dedicato alla sanità.

Pronta la replica della presidente del Consiglio. "<q s="meloni">Sul fondo sanitario ci sono 136 miliardi, mai così tanti</q>", ha ribattuto <m s="meloni">Giorgia Meloni</m>. <m s="meloni">La premier</m> ha poi invitato le Regioni a spendere le risorse stanziate e ha ricordato che <i s="meloni">il decreto sulle liste d'attesa è in vigore <t v="2024-07/..">da luglio dell'anno scorso</t></i>.

"<q s="schlein" id="1">Presidente, lei cita i miliardi come se fossero barelle</q> - ha insistito <m s="schlein">la leader dem</m> - <q s="schlein" id="1">ma in corridoio le barelle ci sono già</q>". Dai banchi della maggioranza si è levato qualche fischio. <m s="meloni">Meloni</m> ha allargato le braccia: "<q s="meloni">Quei corridoi li ho ereditati</q>".

A farle saltare i nervi, però, è stato l'ex premier. Intervenuto subito dopo, <m s="conte">Giuseppe Conte</m> ha accusato il governo di aver trovato "<q s="conte" type="mixed">i soldi per i carri armati e non per le Tac</q>". "<q s="conte">Con lei a Palazzo Chigi i tempi per una mammografia sono raddoppiati</q>", ha sostenuto <m s="conte">il leader del M5S</m>. <m s="meloni">La leader di Fratelli d'Italia</m> lo ha interrotto: "<q s="meloni">Parla l'uomo del superbonus</q>".

Assente alla Camera, il vicepremier ha scelto Facebook. "<q s="salvini" via="Facebook">Noi costruiamo ospedali, loro costruiscono polemiche</q>", ha scritto <m s="salvini">Matteo Salvini</m>, annunciando l'apertura di un cantiere a Lamezia <t v="2025-10-06">il 6 ottobre</t>. Interpellato sul punto, <m s="esponente">un esponente della maggioranza</m> ha ammesso che del cantiere "<q s="esponente" type="mixed">nessuno sapeva niente</q>".

<t v="2025-09-10">In serata</t>, ospite di La7, Schlein è tornata sull'argomento. "<q s="schlein" via="La7">Aspetto che la premier venga con me in un pronto soccorso qualunque, anche <t v="2025-09-11">domani</t></q>", ha detto. <m s="schlein">La segretaria</m> ha precisato che <i s="schlein">il Pd presenterà una proposta di legge <t v="2025-09-30">entro la fine del mese</t></i>.

<m s="chigi">Palazzo Chigi</m> fa sapere che <i s="chigi">la presidente del Consiglio visiterà un ospedale <t v="2025-W38">la prossima settimana</t></i>. Quale, non è dato saperlo.
