---
id: it-306
language: it
agency: null
outlet: Note a Margine
domain: noteamargine.example
authors: [Teresa Lo Cascio]
published: 2026-01-30T09:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Note a Margine], year: [2018, 2026], notice: "© 2018-2026 Note a Margine. I testi sono distribuiti con licenza CC BY-SA 4.0", licence: CC-BY-SA-4.0, reserved: false}
tdm: allowed
speakers:
  nora: {name: Nora Quintavalle, kind: person, roles: [cantautrice]}
  padre: {name: mio padre, kind: unnamed, roles: []}
  produttore: {name: Luca Ferrigno, kind: person, roles: [produttore]}
  critico: {name: un critico, kind: unnamed, roles: []}
notes: interview with questions in plain paragraphs ending in a question mark, answers in guillemets, titles of songs and albums with dates in marks, remarks of others inside answers
---
# <m s="nora">Nora Quintavalle</m>: «<q s="nora">A Sanremo vado con le scarpe basse</q>»
## La cantautrice torna dopo sei anni con l'album «Febbraio non perdona»

Sei anni di silenzio, un trasloco in Molise e una malattia di cui finora non aveva parlato. Nora Quintavalle, 44 anni, pubblica <t v="2026-02-06">venerdì prossimo</t> «Febbraio non perdona» e <t v="2026-02-24/2026-02-28">dal 24 al 28 febbraio</t> sarà in gara a Sanremo con «Le sette meno un quarto».

Perché proprio adesso?

«<q s="nora">Perché mi è tornata la voce. <t v="2022">Nel 2022</t> mi hanno operata alle corde vocali e per un anno ho scritto biglietti. Mio padre li conserva tutti. Dice: “<q s="padre">Era l'unico periodo in cui capivo quello che volevi</q>”.</q>»

Il suo produttore sostiene che il disco era pronto da tempo.

«<q s="nora">Luca mente per affetto. Il disco è finito <t v="2025-11-03T02:00">il 3 novembre, alle due di notte</t>, con la lavatrice accesa. Se ascolta bene l'ultima traccia, la sente.</q>»

Il produttore, Luca Ferrigno, conferma. «<q s="produttore">Ho provato a toglierla e suonava peggio</q>», ammette <m s="produttore">lui</m> dall'altro capo del tavolo.

Che cosa resta della ragazza di «Estate 2004»?

«<q s="nora" id="1">I debiti. Scherzo. Resta l'idea che una canzone debba stare in piedi anche senza vestito.</q>

«<q s="nora" id="1">Allora un critico scrisse che avevo “<q s="critico" type="mixed">un futuro alle spalle</q>”. Aveva ragione, ma non immaginava quanto fosse comodo.</q>»

Teme il Festival?

«<q s="nora">Temo le scale. Infatti vado con le scarpe basse. L'ultima volta, <t v="2014">nel 2014</t>, arrivai penultima e dormii benissimo.</q>»

### Il tour

La tournée, organizzata dalla cooperativa «Bassa Marea», partirà <t v="2026-04-11">l'11 aprile</t> da Campobasso e si chiuderà <t v="2026-08">ad agosto</t>, con una data a Lampedusa. <m s="nora">Quintavalle</m> ha spiegato che <i s="nora">una parte degli incassi andrà al reparto di Isernia in cui è stata curata</i>. «<q s="nora">Niente beneficenza, solo un conto in sospeso</q>», ha precisato.

Prima di salutare, un'ultima confessione. «<q s="nora" id="2">Il titolo</q>, sussurra <m s="nora">la cantautrice</m>, <q s="nora" id="2">non parla del mese: Febbraio era il cognome della mia maestra.</q>»
