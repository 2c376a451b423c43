---
id: it-503
language: it
agency: null
outlet: Quota Tremila
domain: quotatremila.example
authors: [Silvestro Nicolussi]
published: 2025-08-08T21:00:00+02:00
modified: null
dateline: null
copyright: {holders: [Silvestro Nicolussi], year: 2025, notice: "Testo di Silvestro Nicolussi (2025), CC BY 4.0", licence: CC-BY-4.0, reserved: false}
tdm: allowed
speakers:
  egidio: {name: Egidio, kind: person, roles: [gestore]}
  renata: {name: Renata Pallaoro, kind: person, roles: [cuoca]}
  jakub: {name: Jakub Nowicki, kind: person, roles: [studente]}
  lara: {name: Lara Deflorian, kind: person, roles: [capostazione del Soccorso alpino]}
  centrale: {name: centrale, kind: organisation, roles: []}
  tedesca: {name: un'escursionista tedesca, kind: unnamed, roles: []}
notes: rescue told through radio and voice messages, husband and wife of one surname, student by nationality and age, central office as voice on the radio, single-line dialogue with no cue, time stamps inside sentences, second-person quotes
---
# «<q s="centrale">Qui centrale, chi mi riceve?</q>»: la notte dei messaggi sotto il Cevedale

Il primo dura quattro secondi. È un vocale, <t v="2025-08-05T18:52">ore 18.52 di martedì 5 agosto</t>. «<q s="jakub">Sono caduto, credo gamba</q>», dice <m s="jakub">una voce</m> in un italiano imparato da poco.

La voce è quella di Jakub Nowicki, ventun anni, studente a Cracovia. Il destinatario è il rifugio Larcher, dove il ragazzo aveva dormito <t v="2025-08-04">la sera prima</t>. Renata Pallaoro, che in cucina ha le mani nella farina, ascolta due volte. Poi passa il telefono al marito.

«<q s="egidio">Dove sei? Manda un punto</q>», risponde <m s="egidio">il gestore</m>. Il punto non arriva. Arriva una foto: sassi.

### La radio

<t v="2025-08-05T19:20">Alle 19.20</t> parte la chiamata. «<q s="centrale">Qui centrale, chi mi riceve?</q>» «<q s="lara">Ti riceve Peio</q>», fa <m s="lara">Lara Deflorian</m>, capostazione del Soccorso alpino. L'elicottero non può alzarsi: nebbia. <m s="centrale">La centrale</m> avvisa che <i s="centrale">il fronte passerà <t v="2025-08-06">dopo mezzanotte</t></i>. Si va a piedi.

Intanto lui scrive in inglese, poi in polacco, poi soltanto numeri: la batteria. Ottantuno. Sessanta. Quarantaquattro. <m s="renata">La cuoca</m> gli manda a dire, con il traduttore, che <i s="renata">lo strudel è quasi pronto</i>. «<q s="renata">Non sapevo che altro scrivere a un figlio non mio</q>», confesserà.

Un'escursionista tedesca, al tavolo otto, guarda la foto dei sassi e riconosce una cengia. Ci è passata <t v="2025-08-03">domenica</t>. «<q s="tedesca">Quella macchia gialla è un lichene, io l'ho fotografato</q>», insiste <m s="tedesca">la donna</m>. Pallaoro confronta le immagini e chiama la radio. Ora c'è un posto.

### L'ultimo vocale

<t v="2025-08-06T02:14">Alle 2.14</t>, otto per cento. «<q s="jakub">Vedo luci o stelle, non so</q>». Erano luci.

Deflorian lo ha raggiunto per prima. Dice che <i s="lara">il ragazzo l'ha salutata in dialetto</i>. «<q s="lara">Mi ha chiesto se fossi vera</q>», ricorda. «<q s="lara">Gli ho dato un pizzicotto, regolamentare.</q>»

Ha una tibia rotta e due dita da tenere d'occhio. Lo studente è stato operato <t v="2025-08-07">ieri</t> a Trento e sarà dimesso <t v="2025-08-11">lunedì</t>. Dal letto ha inviato un altro messaggio, l'ultimo della serie, al numero del rifugio.

«<q s="jakub">Strudel?</q>»

Egidio lo ha fatto ascoltare a tutti. «<q s="egidio">Quattro secondi anche questo</q>», nota.
