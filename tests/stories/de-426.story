---
id: de-426
language: de
agency: dpa
outlet: Elbe-Rundschau
domain: elbe-rundschau.example
authors: []
published: 2026-06-25T18:20:00+02:00
modified: null
dateline: {place: Dresden, agency: dpa/sn, date: null}
copyright: {holders: [dpa-infocom GmbH], year: 2026, notice: "© dpa-infocom GmbH 2026", licence: null, reserved: false}
tdm: null
speakers:
  hilbert: {name: Dirk Hilbert, kind: person, roles: [Oberbürgermeister, Stadtoberhaupt]}
  baubuerger: {name: Stephan Kühn, kind: person, roles: [Baubürgermeister, Grünen-Politiker]}
  ingenieurin: {name: Annett Prokop, kind: person, roles: [Brückeningenieurin, Gutachterin]}
  kraftfahrer: {name: Siegmar Otto, kind: person, roles: [Rentner]}
  handel: {name: Lieselotte Marschner, kind: person, roles: [Händlerin]}
  opposition: {name: Holger Zastrow, kind: person, roles: [Stadtrat]}
  feuerwehr: {name: Feuerwehr Dresden, kind: organisation, roles: [Feuerwehr]}
  land: {name: Landesamt für Straßenbau, kind: organisation, roles: [Landesamt]}
  touristin: {name: eine Radtouristin, kind: unnamed, roles: []}
notes: "Brückensperrung; Oberbürgermeister, Baubürgermeister, Stadtrat, Fahrer er; Gutachterin, Händlerin, Radtouristin sie; zwei Bürgermeister; Feuerwehr sie, Landesamt es; der Ältere, der Jüngere als Mittel; Brückenname mit Spitznamen"
---
# Dresden sperrt „Blaues Wunder“ für Autos - <m s="hilbert">OB</m>: „<q s="hilbert">Lieber ein Aufschrei als ein Einsturz</q>“

Dresden (dpa/sn) - Die als „Blaues Wunder“ bekannte Loschwitzer Brücke ist <t v="2026-06-25/..">seit Donnerstag</t> für Autos gesperrt. Bei einer Prüfung waren neue Risse entdeckt worden. „<q s="hilbert">Lieber ein Aufschrei als ein Einsturz</q>“, sagte <m s="hilbert">Oberbürgermeister Dirk Hilbert</m> <t v="2026-06-25">am Mittag</t>. Nach den Erfahrungen mit der Carolabrücke, die <t v="2024-09-11">am 11. September 2024</t> in die Elbe gestürzt war, gibt es für die Stadt keinen Spielraum.

Die Gutachterin hatte das Rathaus <t v="2026-06-24">am Mittwochabend</t> angerufen. „<q s="ingenieurin" id="1">Ich habe zweimal gemessen</q>“, berichtete <m s="ingenieurin">Annett Prokop</m>, „<q s="ingenieurin" id="1">und beim zweiten Mal habe ich mein Auto vom Ufer weggefahren.</q>“ Nach Einschätzung <m s="ingenieurin">der Brückeningenieurin</m> <i s="ingenieurin">können Fußgänger und Radfahrer das Bauwerk <t v="1893">von 1893</t> weiter benutzen</i>.

Der Baubürgermeister, der für die Brücken der Stadt zuständig ist, bat um Geduld. <i s="baubuerger">Eine Entscheidung über die Sanierung falle <t v="2026-35">im dritten Quartal</t></i>, sagte <m s="baubuerger">Stephan Kühn</m>. „<q s="baubuerger">Stahl aus der Kaiserzeit bestellt man nicht im Katalog</q>“, fügte <m s="baubuerger">der Grünen-Politiker</m> hinzu.

Damit war Stadtrat Holger Zastrow nicht zufrieden. <m s="opposition">Er</m> warf dem Baubürgermeister vor, dass <i s="opposition">er die Risse seit Monaten gekannt habe</i>. „<q s="opposition">Herr Kühn plant lieber Radwege, als Nieten zu zählen</q>“, sagte <m s="opposition">er</m>. Der Angegriffene wies das zurück. „<q s="baubuerger">Ich zähle beides</q>“, sagte <m s="baubuerger">er</m>.

### Umweg von neun Kilometern

In Loschwitz sind die Folgen schon zu spüren. „<q s="handel">Meine Kundschaft wohnt drüben</q>“, klagte <m s="handel">Lieselotte Marschner</m>, die am Körnerplatz Töpferwaren verkauft. „<q s="handel">Drüben ist jetzt so weit weg wie <t v="1945">1945</t>.</q>“ <i s="handel">Sie habe <t v="2026-06-25">heute</t> eine Tasse verkauft, und die sei für sie selbst gewesen</i>, sagte <m s="handel">die Händlerin</m>.

<m s="land">Das Landesamt für Straßenbau</m> teilte mit, <i s="land">der Verkehr werde über die Waldschlößchenbrücke umgeleitet</i>. <m s="feuerwehr">Die Feuerwehr</m> wies darauf hin, dass <i s="feuerwehr">ihre Fahrzeuge bis zu acht Minuten länger brauchten</i>. Sie will <t v="2026-06-29/..">von Montag an</t> einen Löschzug am anderen Ufer stationieren.

Siegmar Otto nahm die Sache gelassen. Der Rentner fuhr 31 Jahre lang Straßenbahn, <t v="../1985">bis 1985</t> auch über die Brücke. „<q s="kraftfahrer">Wir mussten schon damals einzeln rüber und die Fahrgäste sollten die Luft anhalten</q>“, erzählte <m s="kraftfahrer">er</m>. Eine Radtouristin aus Kassel machte unterdessen Fotos. „<q s="touristin">So leer sieht man das nie wieder</q>“, sagte <m s="touristin">sie</m>.

Hilbert hat <t v="2026-07-02">für kommenden Donnerstag</t> zu einer Einwohnerversammlung eingeladen. <i s="hilbert">Er rechne mit harten Worten</i>, sagte <m s="hilbert">das Stadtoberhaupt</m>. „<q s="hilbert">Aber die kommen wenigstens zu Fuß.</q>“
