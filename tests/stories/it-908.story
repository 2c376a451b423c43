---
id: it-908
language: it
agency: null
outlet: "Economia & Distretti"
domain: economiadistretti.example
authors: ["Marcello Inverardi"]
published: 2026-03-12T12:45:00+01:00
modified: null
dateline: null
copyright: {holders: ["Economia & Distretti"], year: 2026, notice: "Copyright 2026 Economia & Distretti", licence: null, reserved: false}
tdm: reserved
speakers:
  lanfranchi: {name: "Carlotta Lanfranchi", kind: person, roles: ["amministratrice delegata di Termosald", "ceo"]}
  lanfranchip: {name: "Piero", kind: person, roles: ["presidente e fondatore di Termosald"]}
  goi: {name: "Stefano Goi", kind: person, roles: ["direttore finanziario", "cfo"]}
  analista: {name: "Banca Meridiana", kind: organisation, roles: []}
notes: "natural: company results"
---
# Termosald, ricavi a 612 milioni e dividendo in crescita. <m s="lanfranchi">La ceo</m>: «<q s="lanfranchi">I dazi li abbiamo assorbiti, non subiti</q>»

Termosald chiude <t v="2025">il 2025</t> con ricavi per 612 milioni di euro, in aumento del 6,8%, e un utile netto di 47,3 milioni (+3,1%). Il consiglio di amministrazione del gruppo bresciano delle caldaie industriali, riunito <t v="2026-03-11">ieri</t>, proporrà all'assemblea <t v="2026-04-28">del 28 aprile</t> un dividendo di 0,42 euro per azione, sei centesimi in più dell'anno precedente.

«<q s="lanfranchi">È stato l'anno più difficile da quando guido l'azienda, e i numeri sono i migliori della nostra storia</q>», ha commentato in una call con gli analisti <m s="lanfranchi">l'amministratrice delegata Carlotta Lanfranchi</m>. «<q s="lanfranchi">I dazi americani ci sono costati 11 milioni. Li abbiamo assorbiti spostando in North Carolina l'assemblaggio dei bruciatori, dodici settimane prima del previsto.</q>»

Il mercato statunitense vale ora il 28% delle vendite. In Germania, invece, gli ordini sono scesi del 9% e lo stabilimento di Kassel ha fatto ricorso al Kurzarbeit, la cassa integrazione tedesca, <t v="2025-10">per tutto ottobre</t>.

«<q s="lanfranchi">La Germania ripartirà, ma io non so quando e diffido di chi lo sa</q>», ha detto <m s="lanfranchi">Lanfranchi</m>. <m s="lanfranchi">La manager</m> ha escluso che <i s="lanfranchi">il gruppo possa chiudere l'impianto, che occupa 340 persone</i>.

Il margine operativo lordo è salito a 94 milioni, il 15,4% dei ricavi. Secondo <m s="goi">il direttore finanziario Stefano Goi</m>, <i s="goi">il rincaro dell'acciaio ha pesato per otto decimi di punto</i>. «<q s="goi">Senza quell'effetto saremmo oltre il 16%, che resta il nostro obiettivo <t v="2027">per il 2027</t></q>», ha precisato. La posizione finanziaria netta è negativa per 38 milioni, contro i 61 di dodici mesi prima.

In Borsa il titolo ha aperto in rialzo del 4%, poi ha ripiegato. <m s="analista">Banca Meridiana</m> in una nota scrive che «<q s="analista" type="mixed">i risultati superano le attese, la guidance no</q>» e conferma il giudizio neutrale con prezzo obiettivo a 19 euro. <t v="2026">Per quest'anno</t>, infatti, Termosald prevede ricavi in crescita tra il 3 e il 5 per cento.

Nessuna novità sul fronte delle acquisizioni. Le voci di un interesse per la francese Chaudol, rilanciate <t v="2026-03-09">lunedì</t> dalla stampa parigina, sono state liquidate con poche parole. «<q s="lanfranchi">Guardiamo tutto e compriamo poco. È il consiglio di mio padre</q>», ha risposto <m s="lanfranchi">la ceo</m>.

Il padre, Piero, 79 anni, fondatore e presidente, era seduto accanto a lei. «<q s="lanfranchip">Io veramente dicevo di non comprare niente</q>», ha scherzato <m s="lanfranchip">il Cavaliere</m>, l'unico a prendere la parola fuori programma. «<q s="lanfranchip"><t v="1979">Nel 1979</t> avevo un tornio, due operai e la cambiale del tornio.</q>»

<t v="2026">Nel 2026</t> il gruppo investirà 45 milioni, più della metà nelle pompe di calore ad alta temperatura. Le assunzioni previste in Italia sono 120, a patto di trovarle. «<q s="goi">Cerchiamo saldatori da otto mesi</q>», ha ammesso <m s="goi">Goi</m>. «<q s="goi">I bilanci, in confronto, sono una passeggiata.</q>»
