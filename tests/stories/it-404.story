---
id: it-404
language: it
agency: Italpress
outlet: Rete Bassa
domain: retebassa.example
authors: []
published: 2025-05-15T23:05:00+02:00
modified: null
dateline: {place: ROMA, agency: ITALPRESS, date: null}
copyright: {holders: [Italpress], year: null, notice: "Copyright Italpress. È vietata la riproduzione", licence: null, reserved: true}
tdm: null
speakers:
  vannucci: {name: Bianca Vannucci, kind: person, roles: [azzurra, toscana, 22enne, numero 61 del mondo]}
  sabatkova: {name: Lenka Sabátková, kind: person, roles: [ceca, ex numero uno]}
  coach: {name: Corrado Iannone, kind: person, roles: [allenatore, coach]}
  capitana: {name: Tathiana Garbin, kind: person, roles: [capitana di Billie Jean King Cup]}
  fisio: {name: un membro dello staff, kind: unnamed, roles: []}
  fit: {name: Federtennis, kind: organisation, roles: [federazione]}
notes: tennis, two women players both "lei", named by nationality, region, age and ranking, coach who is also a former player, quotes without any verb, the real captain, unnamed staff member, dateline with agency after the place
---
# Tennis, Vannucci in semifinale al Foro: “<q s="vannucci">Ho le gambe di legno e il cuore di gomma</q>”

ROMA (ITALPRESS) - Bianca Vannucci vola in semifinale agli Internazionali. La toscana, numero 61 del mondo, ha battuto <t v="2025-05-15">giovedì</t> sul Centrale la ceca Lenka Sabátková per 4-6, 7-6, 7-5 in tre ore e ventisei minuti, annullando due match point.

“<q s="vannucci">Ho le gambe di legno e il cuore di gomma</q>”, ha detto <m s="vannucci">la 22enne</m> a caldo, in campo. “<q s="vannucci">Sul secondo match point ho pensato a mia nonna, che a quest'ora di solito dorme.</q>” Applausi, lacrime, poi la doccia.

Sabátková, ex numero uno, non ha digerito una chiamata sul 5-5 del terzo set. “<q s="sabatkova" id="1">La palla era buona</q> – ha insistito <m s="sabatkova">la ceca</m> in conferenza stampa – <q s="sabatkova" id="1">e l'hanno vista buona anche lassù in tribuna</q>”. Ha poi riconosciuto che <i s="sabatkova">l'avversaria ha giocato meglio i punti importanti</i>. “<q s="sabatkova">Lei rideva, io contavo. Quando conti, hai già perso</q>”.

A sentire l'allenatore Corrado Iannone, che la segue <t v="2019/..">dal 2019</t>, il segreto è tutto nella testa. “<q s="coach">A dodici anni tirava la racchetta, <t v="2025-05-15">oggi</t> tira il fiato</q>”, sintetizza <m s="coach">il coach</m>. Iannone aveva perso qui un quarto di finale <t v="2003">nel 2003</t>. “<q s="coach">Lo stesso campo, la stessa ora, la stessa ombra sulla riga</q>”, ricorda.

In tribuna c'era Tathiana Garbin. <m s="capitana">La capitana di Billie Jean King Cup</m> assicura che <i s="capitana">l'azzurra sarà convocata <t v="2025-09">per settembre</t></i>: “<q s="capitana">Una così me la porto anche zoppa</q>”.

Sulle condizioni fisiche della ragazza c'è però un'ombra. <m s="fisio">Un membro dello staff</m> ha confidato che <i s="fisio">la caviglia destra è gonfia <t v="2025-05-13/..">da martedì</t></i>. <m s="vannucci">Lei</m> taglia corto: “<q s="vannucci">Quale caviglia?</q>”.

<m s="fit">La Federtennis</m> annuncia che <i s="fit">i biglietti <t v="2025-05-16">per domani</t> sono esauriti</i>. La federazione ha allestito un maxischermo alla “Pallacorda”, come i romani chiamano il vecchio campo 4. La semifinale comincerà <t v="2025-05-16T15:00">alle 15 di venerdì</t>; la finale si giocherà <t v="2025-05-17">sabato</t>.

“<q s="coach">Dormirà? Non credo. Nemmeno io</q>”, chiude <m s="coach">Iannone</m>.
