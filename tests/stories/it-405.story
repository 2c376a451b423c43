---
id: it-405
language: it
agency: LaPresse
outlet: Il Pascolo
domain: ilpascolo.example
authors: [Thomas Perlot]
published: 2025-06-30T13:10:00+02:00
modified: 2025-06-30T16:55:00+02:00
dateline: {place: Trento, agency: LaPresse, date: 2025-06-30}
copyright: {holders: [LaPresse], year: 2025, notice: "© 2025 LaPresse. Riproduzione riservata", licence: null, reserved: true}
tdm: null
speakers:
  presidente: {name: Ruggero Maccani, kind: person, roles: [presidente, governatore]}
  allevatrice: {name: Delia Fedrizzi, kind: person, roles: [allevatrice, casara]}
  animalista: {name: Ginevra Tosoni, kind: person, roles: [responsabile, attivista]}
  biologo: {name: Ivo Steinegger, kind: person, roles: [biologo, esperto di grandi carnivori]}
  tar: {name: Tar di Trento, kind: organisation, roles: [giudici]}
  forestali: {name: Corpo forestale trentino, kind: organisation, roles: []}
  ministro: {name: Gilberto Pichetto Fratin, kind: person, roles: [ministro dell'Ambiente]}
notes: wolf shooting order, president of the province and of an association in between who does not speak, court decree quoted, two women close together (l'allevatrice, l'attivista), real minister on the radio, code name of an animal in marks
---
# Lupi in Val di Rabbi, sospeso l'abbattimento. <m s="allevatrice">L'allevatrice</m>: “<q s="allevatrice">E io cosa dico alle mie capre?</q>”

Trento, <t v="2025-06-30">30 giu.</t> (LaPresse) – Il Tar di Trento ha sospeso il decreto che autorizzava l'uccisione di due lupi del branco della Val di Rabbi, ritenuti responsabili di quattordici predazioni <t v="2025-04/..">da aprile</t>. “<q s="tar">Non risulta che siano state tentate misure alternative</q>”, scrivono <m s="tar">i giudici</m> nel decreto monocratico depositato <t v="2025-06-28">sabato</t>. L'udienza collegiale è fissata <t v="2025-07-24">per il 24 luglio</t>.

“<q s="allevatrice">Ne ho perse diciannove in una notte</q>”, racconta <m s="allevatrice">Delia Fedrizzi</m>, casara a Malga Cercen, che tiene in tasca le targhette auricolari degli animali morti. “<q s="allevatrice">I giudici parlano di misure alternative. Vengano quassù a fare la guardia, gli presto il sacco a pelo.</q>”

Il governatore non nasconde l'irritazione. <m s="presidente">Ruggero Maccani</m> ha annunciato che <i s="presidente">la Provincia ricorrerà al Consiglio di Stato</i>. “<q s="presidente">Nessuno vuole sterminare i lupi, ma la montagna non è uno zoo</q>”, ha detto in conferenza stampa. Accanto a lui sedeva, muto, il presidente degli allevatori Oreste Zambon.

Di segno opposto la reazione della Lega per la fauna. “<q s="animalista">È una vittoria del diritto, prima ancora che dei lupi</q>”, commenta <m s="animalista">la responsabile</m>, Ginevra Tosoni. <m s="animalista">L'attivista</m> sottolinea che <i s="animalista">la Provincia aveva ricevuto 1,2 milioni per le recinzioni</i>. E a Fedrizzi manda a dire: “<q s="animalista">I cani da guardia glieli portiamo noi, anche <t v="2025-07-01">domani</t></q>”.

“<q s="allevatrice">I cani ce li ho già</q>”, risponde <m s="allevatrice">lei</m>. “<q s="allevatrice">Uno lo hanno mangiato.</q>”

Per il biologo Ivo Steinegger, che il branco lo studia <t v="2020-24/..">dall'inverno del 2020</t>, la verità sta nel mezzo. “<q s="biologo">Abbattere due animali a caso serve solo a placare l'opinione pubblica</q>”, spiega <m s="biologo">l'esperto di grandi carnivori</m>. Il vero problema si chiama “Ombra”, la femmina dominante, che insegna ai piccoli a superare le reti. <m s="biologo">Steinegger</m> ricorda inoltre che <i s="biologo"><t v="2023">nel 2023</t>, con le greggi custodite, gli attacchi scesero di due terzi</i>.

<m s="forestali">Il Corpo forestale trentino</m> fa sapere che <i s="forestali">i due esemplari erano già stati localizzati <t v="2025-06-26">giovedì</t></i>.

Da Roma interviene il ministro dell'Ambiente. “<q s="ministro" via="Radio Anch'io">Le regole europee sono cambiate e vanno applicate</q>”, ha dichiarato <m s="ministro">Gilberto Pichetto Fratin</m> a Radio Anch'io, senza entrare nel merito della decisione dei giudici trentini. <m s="presidente">Maccani</m> l'ha sentito <t v="2025-06-30">in mattinata</t>: “<q s="presidente">Mi ha promesso un tavolo. Ne ho già la cantina piena</q>”.
