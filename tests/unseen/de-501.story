---
id: de-501
language: de
agency: null
outlet: Weserstimme
domain: weserstimme.example
authors: [Okka Janssen, Timur Bayraktar]
published: 2027-05-10T06:15:00+02:00
modified: null
dateline: null
copyright: {holders: [Weserstimme], year: [2026, 2027], notice: "© Weserstimme 2026–2027, Inhalte unter CC BY-NC 4.0", licence: CC-BY-NC-4.0, reserved: false}
tdm: allowed
speakers:
  hollwede: {name: Imke Hollwede, kind: person, roles: [Bürgermeisterin, Wahlsiegerin]}
  ruetter: {name: Clemens Rütterbusch, kind: person, roles: [Herausforderer]}
  buerster: {name: Gesa Bürster, kind: person, roles: [Landesvorsitzende der Grünen]}
  vater: {name: Hinrich Hollwede, kind: person, roles: [Vater der Bürgermeisterin]}
  politologe: {name: Ansgar Nottebohm, kind: person, roles: [Politikwissenschaftler]}
  wahlleiterin: {name: Dörte Kallenbach, kind: person, roles: [Landeswahlleiterin]}
  schueler: {name: Emre, kind: person, roles: [Erstwähler]}
  senator: {name: ein Senator, kind: unnamed, roles: []}
  ihk: {name: Handelskammer, kind: organisation, roles: [Kammer]}
notes: "Wahlnachlese mit Stimmensammlung „Name, Rolle: Zitat“, Zitate ohne Verb; Vater und Tochter mit einem Namen; Rolle vor Namen; Verlierer und Siegerin; nur Vorname; »« als Zeichen"
---
# Die Frau, die nicht gewinnen wollte

Bremerhaven-Nord, eine Turnhalle, 47 Prozent. Als die erste Hochrechnung kam, war die Siegerin auf der Toilette. »<q s="hollwede">Ich habe den Jubel gehört und dachte, Werder hat ein Tor geschossen</q>«, erzählt <m s="hollwede">Imke Hollwede</m>, die <t v="2027-05-09">am Sonntag</t> für alle überraschend im Amt bestätigt wurde.

Neben ihr steht ein alter Mann mit Prinz-Heinrich-Mütze. »<q s="vater" id="1">Sie wollte ja gar nicht antreten</q>«, sagt <m s="vater">Hinrich Hollwede</m>, »<q s="vater" id="1">da habe ich ihr die Plakate aus der Garage geholt.</q>« Seine Tochter verdreht die Augen. »<q s="hollwede">Papa, das stand unter drei.</q>«

Zweihundert Meter weiter, im »Hotel zur Schleuse«, hat der Verlierer die Krawatte schon abgelegt. Clemens Rütterbusch, den seine Partei als »Mann mit Plan« beworben hatte, spricht genau vier Minuten. <m s="ruetter">Er</m> sagt, dass <i s="ruetter">er die Verantwortung trage und den Fraktionsvorsitz <t v="2027-05-11">am Dienstag</t> abgebe</i>. Dann bestellt er eine Runde für alle. »<q s="ruetter">Der Plan sah anders aus</q>«, brummt <m s="ruetter">der Herausforderer</m>.

### Stimmen zur Wahl

<m s="buerster">Gesa Bürster</m>, Landesvorsitzende der Grünen: »<q s="buerster">Wir haben verloren, weil wir recht hatten, und zwar in einem Ton, den keiner hören wollte.</q>«

<m s="politologe">Ansgar Nottebohm</m>, Politikwissenschaftler: »<q s="politologe" id="4">Gewählt wurde eine Person und kein Programm. Das ist für die Person schön.</q>

»<q s="politologe" id="4">Für das Programm ist es gefährlich.</q>«

<m s="wahlleiterin">Dörte Kallenbach</m>, Landeswahlleiterin: »<q s="wahlleiterin">Ein Wahllokal musste <t v="2027-05-09T16:00/2027-05-09T16:40">von 16.00 bis 16.40 Uhr</t> schließen, weil jemand die Urne für einen Altkleidercontainer hielt.</q>«

<m s="schueler">Emre</m>, 16, Erstwähler: »<q s="schueler">Ich habe die genommen, die mir auf dem Rad ausgewichen ist.</q>«

<m s="ihk">Handelskammer</m>: »<q s="ihk">Wir erwarten von der alten und neuen Rathausspitze, dass die Kaje <t v="2029">bis 2029</t> saniert ist.</q>«

### Wie es weitergeht

Wer mit wem regiert, ist offen. <m s="hollwede">Die Bürgermeisterin</m> hat <t v="2027-05-09">noch am Abend</t> bekräftigt, dass <i s="hollwede">sie zuerst mit den Grünen reden werde</i>. Ob sich deren Landesvorsitzende darauf einlässt? Sie sei »<q s="buerster" type="mixed">grundsätzlich erreichbar</q>«, sagt <m s="buerster">Bürster</m>. Ein Senator, der lieber ungenannt bleibt, sieht es nüchterner. »<q s="senator">Die beiden haben sich <t v="2023-22">im Sommer 2023</t> um einen Fahrradweg gestritten und kein Wort mehr gewechselt</q>«, sagt <m s="senator">er</m>.

<m s="ihk">Die Kammer</m> wiederum drängt zur Eile. <i s="ihk">Ohne Haushalt könne <t v="2027-07/..">von Juli an</t> nichts mehr ausgeschrieben werden</i>, warnt <m s="ihk">sie</m>.

Imke Hollwede will <t v="2027-05-10">an diesem Montag</t> erst einmal ausschlafen. »<q s="hollwede">Und <t v="2027-05-11">morgen</t> hole ich die Plakate wieder rein</q>«, sagt <m s="hollwede">die Wahlsiegerin</m>. »<q s="vater">Die bleiben in der Garage</q>«, sagt <m s="vater">der Vater</m>. »<q s="vater">Man weiß ja nie.</q>«
