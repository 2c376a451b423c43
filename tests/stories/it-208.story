---
id: it-208
language: it
agency: null
outlet: Il Corriere Ticinese del Lago
domain: corrieredellago.example
authors: [Alessia Snozzi]
published: 2026-02-03T18:00:00+01:00
modified: null
dateline: {place: Bellinzona, agency: Keystone-ATS, date: null}
copyright: {holders: [Il Corriere Ticinese del Lago, Keystone-ATS], year: 2026, notice: "© 2026 Il Corriere Ticinese del Lago / Keystone-ATS", licence: null, reserved: false}
tdm: null
speakers:
  consigliere: {name: Fabio Rezzonico, kind: person, roles: [consigliere di Stato, direttore del Dipartimento della sanità]}
  cassa: {name: Salutaria, kind: organisation, roles: [cassa malati]}
  vpod: {name: Sindacato infermieri della Svizzera italiana, kind: organisation, roles: [sindacato]}
  snider: {name: Ornella Snider, kind: person, roles: [infermiera, delegata sindacale]}
  governo: {name: Consiglio di Stato, kind: organisation, roles: [Governo ticinese]}
  lega: {name: Norman Ghirlanda, kind: person, roles: [deputato leghista, granconsigliere]}
  medico: {name: Philipp Ammann, kind: person, roles: ["primario dell'Ospedale La Carità", medico]}
  paziente: {name: una paziente di Losone, kind: unnamed, roles: []}
notes: "Swiss Italian, cantonal government as speaker, insurance company, hospital beside its chief physician, union versus delegate, curly outer marks missing, straight closings, \"dal canto suo\""
---
# Ticino, il Governo taglia 40 posti letto. <m s="snider">La delegata</m>: «<q s="snider">I malati non sono soprammobili</q>»

Bellinzona (ats) - Il Cantone ridurrà di 40 unità i posti letto negli ospedali pubblici <t v="2026-07/..">a partire da luglio</t>. Lo ha deciso <t v="2026-02-03">martedì</t> il Consiglio di Stato.

<m s="governo">Il Governo ticinese</m> ha precisato che <i s="governo">il provvedimento permette di risparmiare 9,4 milioni di franchi</i>. «<q s="consigliere">Non chiudiamo reparti, chiudiamo stanze vuote</q>», ha affermato <m s="consigliere">il direttore del Dipartimento della sanità</m>, Fabio Rezzonico. «<q s="consigliere" id="1">Chi ha bisogno di un letto</q>, ha insistito <m s="consigliere">Rezzonico</m>, <q s="consigliere" id="1">lo avrà anche <t v="2026-07-02">il 2 di luglio</t></q>».

Il Sindacato infermieri della Svizzera italiana ha definito la decisione «<q s="vpod" type="mixed">un colpo alle spalle</q>». <t v="2026-02-03">In serata</t> una trentina di iscritti si è radunata davanti a Palazzo delle Orsoline. «<q s="snider">I malati non sono soprammobili da spostare quando si fa polvere</q>», ha gridato al megafono <m s="snider">Ornella Snider</m>, infermiera e delegata sindacale.

Dal canto suo, <m s="medico">Philipp Ammann</m>, primario dell'Ospedale La Carità di Locarno, è perplesso. «<q s="medico" via="Radio Lago">D'inverno siamo pieni fino ai corridoi</q>», ha detto <m s="medico">il medico</m> a Radio Lago. Secondo <m s="medico">lui</m>, <i s="medico">i pazienti saranno dirottati a Coira o a Lugano</i>.

### E i premi?

La cassa malati Salutaria, interpellata, si limita a una frase. «<q s="cassa">Prendiamo atto</q>», scrive <m s="cassa">la compagnia</m>.

Il deputato leghista Norman Ghirlanda chiederà un dibattito <t v="2026-02-23">nella seduta del 23 febbraio</t>. «<q s="lega">Gli stessi che ci dicono di risparmiare hanno appena comprato una scultura da mezzo milione</q>», ha tuonato <m s="lega">il granconsigliere</m>. «<q s="consigliere">La scultura è un lascito</q>», gli ha risposto <m s="consigliere">Rezzonico</m>.

Tra i manifestanti c'era <m s="paziente">una paziente di Losone</m>, dimessa <t v="2026-01-30">venerdì</t>: «<q s="paziente">Ho condiviso la camera con tre persone e un frigorifero</q>».

Il piano «Sanità 2031», presentato <t v="2024">due anni fa</t>, prevedeva invece dieci posti in più.
