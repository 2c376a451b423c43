---
id: it-812
language: it
agency: LaPresse
outlet: Piazza Affari Oggi
domain: piazza-affari-oggi.example
authors: []
published: 2026-10-29T12:40:00+01:00
modified: null
dateline: {place: Milano, agency: LaPresse, date: 2026-10-29}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  ad: {name: Ilaria Conforti, kind: person, roles: [amministratrice delegata di Motorvia, manager]}
  presidente: {name: Giorgio Savelli, kind: person, roles: [presidente di Motorvia]}
  fiom: {name: Nicola Porta, kind: person, roles: [segretario della Fiom torinese, sindacalista]}
  ministro: {name: Valerio Bassetti, kind: person, roles: [ministro delle Imprese, titolare del Mimit]}
  motorvia: {name: Motorvia, kind: organisation, roles: [gruppo]}
  equita: {name: analisti di Banca Orsini, kind: group, roles: []}
notes: business; chief executive, chairman, union, minister, analyst; straight quotes, dropped subjects, ha detto/ha aggiunto
---
# Motorvia, utile in calo del 40%. Conforti: "<q s="ad">Nessuna chiusura in Italia</q>"

Milano, <t v="2026-10-29">29 ott.</t> (LaPresse) - <m s="motorvia">Motorvia</m> ha annunciato che <i s="motorvia">l'utile netto dei primi nove mesi è sceso del 40% a 310 milioni</i>. Il gruppo automobilistico torinese ha confermato gli obiettivi sull'anno, ma ha parlato di un contesto "<q s="motorvia" type="mixed">estremamente volatile</q>".

"<q s="ad">Non chiuderemo nessuno stabilimento in Italia</q>", ha detto <m s="ad">l'amministratrice delegata</m>, Ilaria Conforti, nella conference call con gli analisti. Ha aggiunto che <i s="ad">il nuovo modello elettrico sarà prodotto a Cassino</i>. "<q s="ad">È una scelta industriale, non un favore alla politica</q>", ha puntualizzato <m s="ad">la manager</m>.

Il presidente Giorgio Savelli ha ribadito la fiducia del consiglio. "<q s="presidente">Ilaria ha il nostro pieno sostegno</q>", ha dichiarato.

Di tutt'altro tenore la reazione dei sindacati. "<q s="fiom">Gli operai di Mirafiori fanno la cassa integrazione da due anni e l'azienda distribuisce dividendi</q>", ha attaccato <m s="fiom">il segretario della Fiom torinese</m>, Nicola Porta. <m s="fiom">Il sindacalista</m> ha chiesto "<q s="fiom" type="mixed">un tavolo vero, non una passerella</q>".

Dal governo è arrivata una cauta apertura. "<q s="ministro">Convocheremo le parti <t v="2026-11">entro novembre</t></q>", ha assicurato <m s="ministro">il titolare del Mimit</m>, Valerio Bassetti, rispondendo ai cronisti.

<m s="equita">Gli analisti di Banca Orsini</m> scrivono che i conti sono "<q s="equita" type="mixed">sotto le attese</q>". "<q s="equita">Il margine resta il punto debole</q>", osservano. Il titolo ha perso il 5,3%.
