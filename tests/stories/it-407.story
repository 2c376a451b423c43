---
id: it-407
language: it
agency: Il Sole 24 Ore Radiocor
outlet: Tassi & Mercati
domain: tassiemercati.example
authors: []
published: 2025-02-03T18:26:00+01:00
modified: null
dateline: {place: Francoforte, agency: Il Sole 24 Ore Radiocor, date: 2025-02-03}
copyright: {holders: [Il Sole 24 Ore Radiocor], year: 2025, notice: "© 2025 Il Sole 24 Ore Radiocor - Riproduzione vietata", licence: null, reserved: true}
tdm: reserved
speakers:
  lagarde: {name: Christine Lagarde, kind: person, roles: [presidente, "numero uno dell'Eurotower", francese]}
  panetta: {name: Fabio Panetta, kind: person, roles: [governatore di Banca d'Italia]}
  nagel: {name: Joachim Nagel, kind: person, roles: [presidente della Bundesbank, banchiere centrale tedesco]}
  economista: {name: Viola Stramaglia, kind: person, roles: [capo economista di Banca Aurelia]}
  abi: {name: Abi, kind: organisation, roles: []}
  fonte: {name: una fonte del Consiglio direttivo, kind: unnamed, roles: []}
notes: central bankers, two presidents (Bce and Bundesbank) and one governor, metonym Eurotower, unnamed member, Italian chief economist, doves and hawks as terms in marks, quotes from written speech and from an interview with Handelsblatt
---
# Bce, <m s="lagarde">Lagarde</m>: “<q s="lagarde">Sui tassi non corriamo</q>”. <m s="panetta">Panetta</m> chiede “<q s="panetta" type="mixed">una bussola, non un freno</q>”

(Il Sole 24 Ore Radiocor) - Francoforte, <t v="2025-02-03">03 feb</t> - La Banca centrale europea non intende accelerare il ritmo dei tagli dopo quello di un quarto di punto deciso <t v="2025-01-30">giovedì scorso</t>. “<q s="lagarde">Sui tassi non corriamo e non ci fermiamo: camminiamo guardando per terra</q>”, ha detto <m s="lagarde">la presidente Christine Lagarde</m> agli eurodeputati.

<m s="lagarde">La numero uno dell'Eurotower</m> ha ribadito che <i s="lagarde">l'inflazione tornerà al 2% <t v="2025">nel corso dell'anno</t></i>, pur definendo i dazi americani “<q s="lagarde" type="mixed">un ospite che non ha ancora suonato il campanello</q>”.

Diversa la sensibilità del governatore di Banca d'Italia. “<q s="panetta" id="b">La crescita è debole <t v="2022/..">dalla fine del 2022</t></q> - ha avvertito <m s="panetta">Fabio Panetta</m> in un discorso a Modena - <q s="panetta" id="b">e chi guida nella nebbia ha bisogno di una bussola, non di un freno</q>”. Per <m s="panetta">lui</m>, <i s="panetta">il tasso neutrale è più vicino di quanto si pensi</i>.

Tra i “falchi” il tono è un altro. In un'intervista a Handelsblatt il presidente della Bundesbank mette in guardia dalla fretta. “<q s="nagel" via="Handelsblatt">Quando si scende le scale al buio si conta ogni gradino</q>”, osserva <m s="nagel">Joachim Nagel</m>. <m s="nagel">Il banchiere centrale tedesco</m> esclude che <i s="nagel"><t v="2025-03-06">il 6 marzo</t> la decisione sia già scritta</i>.

Una fonte del Consiglio direttivo parla di clima disteso. “<q s="fonte">Le divergenze ci sono, ma <t v="2025-01-29">mercoledì sera</t> a cena nessuno ha alzato la voce</q>”, riferisce. <m s="fonte">La fonte</m> aggiunge che <i s="fonte">la vera battaglia si farà sulle parole del comunicato</i>.

“<q s="economista">Il mercato ha già deciso per loro</q>”, commenta <m s="economista">Viola Stramaglia</m>, capo economista di Banca Aurelia, che vede il tasso sui depositi al 2% <t v="2025-06">a giugno</t>. Secondo <m s="economista">lei</m>, <i s="economista">la francese e l'italiano dicono la stessa cosa con accenti diversi</i>.

<m s="abi">L'Abi</m> segnala che <i s="abi">i mutui a tasso fisso sono scesi <t v="2024-12">a dicembre</t> al 3,1%</i>. <t v="2023-10">A ottobre 2023</t> costavano il 4,8%. I Btp 2034 hanno chiuso con uno spread di 111 punti. Il prossimo appuntamento con l'aula di Bruxelles è <t v="2025-34">nel secondo trimestre</t>.
