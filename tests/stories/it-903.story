---
id: it-903
language: it
agency: null
outlet: "Il Corriere del Lunedì"
domain: corrieredellunedi.example
authors: ["Benedetta Acciari"]
published: 2025-12-07
modified: null
dateline: null
copyright: {holders: [], year: null, notice: "© RIPRODUZIONE RISERVATA", licence: null, reserved: true}
tdm: reserved
speakers:
  corsini: {name: "Elvira Corsini", kind: person, roles: ["chef", "cuoca"]}
notes: "natural: profile of a chef, one speaker all through"
---
# <m s="corsini">Elvira Corsini</m>: «<q s="corsini">Ho restituito la stella e ho ricominciato a dormire</q>»
## <m s="corsini">La cuoca di Sant'Egidio</m> chiude il ristorante che l'ha resa famosa e apre una trattoria con dodici coperti: «<q s="corsini">Mio marito dice che sono matta. Ha ragione, ma adesso rido</q>»

Il campanello della trattoria è quello di una bicicletta. Elvira Corsini, 58 anni, lo ha avvitato allo stipite con le sue mani <t v="2025-10">a ottobre</t>, il giorno in cui ha tolto dalla porta la targa rossa. «<q s="corsini">Quella targa l'ho messa nella credenza, dietro le zuppiere. Non la rinnego</q>», dice mentre pulisce i carciofi. «<q s="corsini">Però mi guardava.</q>»

La stella era arrivata <t v="2011">nel 2011</t>, quando Corsini aveva già vent'anni di fornelli sulle spalle. Prima la gavetta da Arturo Fabbris, a Mestre, poi tre stagioni in Svizzera, infine il ritorno nel paese dei nonni con un mutuo da trecentomila euro.

«<q s="corsini" id="1">Fabbris era un uomo tremendo</q>», ricorda, «<q s="corsini" id="1">mi tirava dietro le padelle. Un giorno ne ho presa una al volo e gli ho chiesto se la voleva cotta o cruda. Da allora mi ha chiamata “signora”</q>». È morto <t v="2019">nel 2019</t>. Lei ha chiuso due giorni e gli ha cucinato il baccalà, per i parenti, nella cucina della parrocchia.

Del successo parla come di una malattia lunga. Le prenotazioni da Tokyo, i critici in incognito che si riconoscevano dalle scarpe, i sottopiatti da 90 euro. «<q s="corsini">Avevo sedici dipendenti e non conoscevo più i clienti. Venivano a fotografare un uovo</q>».

Poi, <t v="2024-02">nel febbraio dell'anno scorso</t>, lo svenimento in cella frigorifera. L'ha trovata il lavapiatti, Moussa, che oggi è il suo unico socio. <m s="corsini">Corsini</m> racconta che <i s="corsini">i medici le dissero di scegliere tra il cuore e il menù degustazione</i>.

«<q s="corsini">Ho scelto il cuore, e anche la pasta e fagioli.</q>»

### I figli e la televisione

Di programmi televisivi gliene hanno offerti tre. <m s="corsini">Lei</m> giura che <i s="corsini">non ha mai risposto a nessuno</i>. «<q s="corsini">In tv bisogna strillare. Io in cucina ho sempre voluto silenzio, al massimo la radio. E poi mia figlia mi avrebbe tolto il saluto</q>».

La figlia, Agnese, fa la veterinaria a Padova; il figlio, Tobia, ha lavorato con lei per sei anni e se n'è andato sbattendo la porta. Non si sono parlati per quasi un anno.

«<q s="corsini">Aveva ragione lui</q>», ammette <m s="corsini">la chef</m>. «<q s="corsini">Gli parlavo come Fabbris parlava a me. Quando me ne sono accorta mi sono vergognata, e sono andata a prenderlo in macchina fino a Graz.</q>»

Tobia adesso fa il pane, due forni più in là. Glielo porta ogni mattina alle sei, e lei gli paga la fattura a fine mese, come a tutti.

Il menù della trattoria sta su una lavagna: cinque piatti, trentadue euro. Il locale, che si chiama “Da nessuno”, è pieno <t v="../2026-02">fino a febbraio</t>. Gli ispettori della guida, a quanto pare, sono già passati.

«<q s="corsini">Uno l'ho riconosciuto, ovvio: le scarpe</q>», ride <m s="corsini">Corsini</m>. «<q s="corsini">Gli ho portato il conto e gli ho detto: “<q s="corsini">Se me la ridate, questa volta ve la spedisco per posta</q>”.</q>»

Fuori piove e il campanello suona. Lei si asciuga le mani nel grembiule.

«<q s="corsini">Vede? Dodici coperti, e il tredicesimo lo mando da mio figlio a comprare il pane.</q>»
