---
id: it-501
language: it
agency: Askanews
outlet: Bergamo Alta Informa
domain: bergamoaltainforma.example
authors: [Agnese Locatelli, Tullio Rota]
published: 2024-11-04T12:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Bergamo Alta Informa, Askanews], year: 2024, notice: "© 2024 Bergamo Alta Informa / Askanews", licence: null, reserved: false}
tdm: allowed
speakers:
  sereni: {name: Iolanda Sereni, kind: person, roles: [staffetta partigiana, maestra]}
  belotti: {name: Primo Belotti, kind: person, roles: [ex sindaco, ex scolaro]}
  figlio: {name: Michele Savoldelli, kind: person, roles: [figlio, medico]}
  sindaca: {name: Nadia Trussardi, kind: person, roles: [sindaca, prima cittadina]}
  parroco: {name: don Eugenio, kind: person, roles: [parroco]}
  comandante: {name: un comandante, kind: unnamed, roles: []}
  mattarella: {name: Sergio Mattarella, kind: person, roles: [capo dello Stato]}
notes: obituary of a partisan teacher quoted from an interview and from her will, husband and son with another surname than hers, mayor and former mayor, message of the head of state, nickname and code name in marks, dates over a century
---
# Addio a Iolanda «Spina», la maestra che portava le bombe nella cartella
## È morta a 99 anni a Clusone. <m s="mattarella">Il Quirinale</m>: «<q s="mattarella">Una vita limpida</q>»

Non voleva fiori, e lo aveva scritto due volte. «<q s="sereni">I fiori li strappano, i libri no</q>», si legge nel biglietto trovato <t v="2024-11-02">sabato</t> sul comodino di Iolanda Sereni, morta nel sonno all'età di 99 anni. Il funerale si terrà <t v="2024-11-05T10:30">domani alle 10.30</t>, senza messa ma con il parroco in prima fila.

Nata a Lovere <t v="1925-03-19">il 19 marzo 1925</t>, staffetta partigiana a diciotto anni con il nome di battaglia di «Spina», aveva insegnato alle elementari <t v="1948/1983">dal 1948 al 1983</t>.

In un'intervista ad Askanews, <t v="2015-04">nell'aprile del 2015</t>, aveva ricordato il primo viaggio. «<q s="sereni" id="1" via="Askanews">Il comandante mi disse: “<q s="comandante">Se ti fermano, piangi</q>”. Io non avevo mai pianto in vita mia.</q>

«<q s="sereni" id="1" via="Askanews">Mi fermarono due volte. La prima risi, la seconda cantai. Nella cartella avevo sei bombe e un abbecedario.</q>»

<t v="2024-11-03">Ieri</t>, davanti alla scuola che porta il nome di suo marito, si è radunata una piccola folla. C'era Primo Belotti, ex sindaco e soprattutto ex scolaro. «<q s="belotti">Mi bocciò in seconda e la ringrazio ancora</q>», ha confessato. Secondo <m s="belotti">lui</m>, <i s="belotti">la maestra correggeva i temi con la matita, perché il rosso le ricordava altro</i>.

La sindaca in carica, Nadia Trussardi, ha proclamato il lutto cittadino. «<q s="sindaca">Ogni 25 aprile arrivava in anticipo e se ne andava prima dei discorsi</q>», ha sorriso <m s="sindaca">la prima cittadina</m>. Una volta le domandò il perché. «<q s="sereni">Perché i discorsi li so già</q>», fu la risposta.

Il figlio Michele Savoldelli, medico a Lecco, non l'aveva mai sentita vantarsi. «<q s="figlio">Delle bombe ho saputo a quarant'anni, da un libro</q>», dice. Lui le chiese se fosse tutto vero. «<q s="figlio">Mi rispose: “<q s="sereni">Manca l'abbecedario</q>”</q>».

Tra i messaggi è arrivato quello di Sergio Mattarella. «<q s="mattarella">Una vita limpida, spesa a insegnare prima la libertà e poi l'alfabeto</q>», scrive <m s="mattarella">il capo dello Stato</m> alla famiglia.

Resta da decidere che fare della cartella, conservata in un armadio. Il museo di Bergamo la vorrebbe. <m s="parroco">Don Eugenio</m>, il parroco, giura che <i s="parroco">la signora gliel'aveva promessa per il presepe</i>. «<q s="figlio">Deciderà lei anche questo</q>», taglia corto <m s="figlio">il medico</m>: <t v="2024-11-07">giovedì</t>, dal notaio, si apre il testamento.
