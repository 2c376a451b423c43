---
id: de-203
language: de
agency: null
outlet: Havelblick
domain: havelblick.example
authors: [Mareike Tornow]
published: 2023-11-14T06:30:00+01:00
modified: null
dateline: null
copyright: {holders: [Havelblick Verlag GmbH], year: 2023, notice: "© Havelblick Verlag GmbH 2023. Nachdruck nur mit Genehmigung", licence: null, reserved: true}
tdm: null
speakers:
  stadt: {name: Stadt Rathenow, kind: organisation, roles: [Verwaltung]}
  schulz: {name: Enrico Schulz, kind: person, roles: [Bäckermeister]}
  schulzm: {name: Mandy Schulz, kind: person, roles: [Frau des Bäckermeisters]}
  ordnung: {name: Holger Graßmann, kind: person, roles: [Leiter des Ordnungsamts]}
  pfarrer: {name: Benedikt Loos, kind: person, roles: [Pfarrer]}
  kunde: {name: ein Stammkunde, kind: unnamed, roles: []}
  hwk: {name: Handwerkskammer Potsdam, kind: organisation, roles: []}
notes: "local feature, husband and wife with one family name, first names for disambiguation, city as speaker in a letter, floating quotes, shop names, signs and a bread name in marks, opening quote without cue"
---
# „<q s="schulz">Um fünf kräht bei mir der Ofen</q>“
## Rathenower Bäcker soll nachts nicht mehr backen dürfen – weil es duftet

„<q s="schulz">Andere Leute zahlen für so einen Geruch.</q>“

Enrico Schulz steht in seiner Backstube und versteht die Welt nicht mehr. <t v="1931/..">Seit 1931</t> backt seine Familie in der Schleusengasse, und noch nie hat sich jemand beschwert. <t v="2023-11-06">Am Montag vergangener Woche</t> aber lag ein Brief im Kasten.

„<q s="stadt">Die von Ihrem Betrieb ausgehenden Geruchsimmissionen sind in der Zeit von 22 bis 6 Uhr zu unterlassen</q>“, schreibt <m s="stadt">die Stadt Rathenow</m> darin. Schulz hat das Blatt neben die Kasse gehängt, zwischen „Heute frisch“ und „Anschreiben nur beim Chef“.

„<q s="schulz">Ich dachte, das ist ein Scherz von meinem Schwager</q>“, erzählt <m s="schulz">der Bäckermeister</m>. „<q s="schulzm">Der Schwager dachte, es ist einer von dir</q>“, wirft <m s="schulzm">seine Frau</m> ein.

### Neue Nachbarn

Beschwert hat sich, so viel ist bekannt, eine Familie aus dem Neubau „Havelterrassen“. Das Ordnungsamt bleibt hart. „<q s="ordnung" id="1">Recht ist Recht</q>“, sagt <m s="ordnung">Amtsleiter Holger Graßmann</m>, „<q s="ordnung" id="1">auch wenn es nach Brötchen riecht.</q>“ <i s="ordnung">Man habe dem Betrieb einen Filter empfohlen</i>, so <m s="ordnung">Graßmann</m> weiter. Der Filter kostet 48.000 Euro.

„<q s="schulzm">Dafür müssten wir 120.000 Schrippen verkaufen</q>“, rechnet <m s="schulzm">Mandy Schulz</m> vor. „<q s="schulzm">Oder aufhören.</q>“

Zuspruch kommt von höherer Stelle. Pfarrer Benedikt Loos hat <t v="2023-11-12">am Sonntag</t> über das Vaterunser gepredigt. „<q s="pfarrer">Von Ruhezeiten beim täglichen Brot steht da nichts</q>“, meint <m s="pfarrer">der Geistliche</m> trocken.

<m s="hwk">Die Handwerkskammer Potsdam</m> warnt, dass <i s="hwk">in Brandenburg jede Woche eine Backstube schließe</i>. Sie nennt den Bescheid „<q s="hwk" type="mixed">weltfremd</q>“ und will dem Paar einen Anwalt stellen.

Am Tresen unterschreiben die Kunden eine Petition, die <t v="2023-11-17">am Freitag</t> übergeben werden soll. „<q s="kunde">Ich schlafe seit vierzig Jahren bei offenem Fenster, wegen dem Brot</q>“, sagt <m s="kunde">ein Stammkunde</m>. Er nimmt zwei „Havelkrusten“ und einen Amerikaner.

Enrico Schulz will es darauf ankommen lassen. „<q s="schulz">Um fünf kräht bei mir der Ofen</q>“, sagt <m s="schulz">er</m>. „<q s="schulz">Und <t v="2023-11-15">morgen</t> backe ich Zwiebelbrot.</q>“ Die Stadt entscheidet <t v="2023-12">im Dezember</t> über seinen Widerspruch.
