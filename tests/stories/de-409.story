---
id: de-409
language: de
agency: dpa
outlet: Harzer Panorama
domain: harzer-panorama.example
authors: [Levke Ahrendt]
published: 2025-07-09T10:00:00+02:00
modified: null
dateline: {place: Quedlinburg, agency: dpa/sa, date: null}
copyright: {holders: [dpa, Harzer Panorama], year: 2025, notice: "© dpa / Harzer Panorama 2025", licence: null, reserved: false}
tdm: null
speakers:
  spindler: {name: Ruth Spindelhofer, kind: person, roles: [Archäologin, Grabungsleiterin]}
  meller: {name: Konstantin Rauchfuß, kind: person, roles: [Landesarchäologe, Behördenchef]}
  student: {name: Milan Horvat, kind: person, roles: [Student, Finder]}
  museum: {name: Cosima Elvert, kind: person, roles: []}
  konkurrent: {name: Erwin Gallmetzer, kind: person, roles: [Innsbrucker Prähistoriker, Österreicher]}
  landesamt: {name: Landesamt für Denkmalpflege, kind: organisation, roles: [Behörde]}
  bauer: {name: Otfried Meinecke, kind: person, roles: [Landwirt, Besitzer des Ackers]}
notes: "Archäologie; Grabungsleiterin und Museumsdirektorin als sie, Landesarchäologe, Student, Landwirt, Österreicher als er; Behörde als sie; Rolle vor Namen über Absätze; Jahrtausendangaben als Falle; Funkspruch"
---
# Keltenkamm aus dem Harz: „<q s="student">Ich dachte, es ist ein Stück Zaun</q>“

Quedlinburg (dpa/sa) - Es war sein zweiter Tag auf der Grabung und die letzte Stunde vor Feierabend. Da stieß der Finder mit der Kelle auf etwas Gezacktes. „<q s="student">Ich dachte, es ist ein Stück Zaun, und wollte es wegwerfen</q>“, sagte <m s="student">Milan Horvat</m>, Student im dritten Semester. Die Grabungsleiterin fiel ihm in den Arm.

Heute weiß man, dass der 21-Jährige <t v="2025-05-20">am 20. Mai</t> den ältesten verzierten Kamm nördlich der Alpen in der Hand hielt. Er ist 2600 Jahre alt und aus Elfenbein. „<q s="spindler" id="1">Elfenbein, im Harz</q>“, wiederholte <m s="spindler">Ruth Spindelhofer</m> bei der Vorstellung des Fundes <t v="2025-07-09">am Mittwoch</t>, „<q s="spindler" id="1">Sie müssen sich das vorstellen wie eine Rolex im Rucksack eines Mammutjägers.</q>“

Der Behördenchef mochte den Vergleich nicht. <i s="meller">Mammuts habe es zu dieser Zeit längst keine mehr gegeben</i>, korrigierte <m s="meller">Landesarchäologe Konstantin Rauchfuß</m>. <m s="spindler">Die Archäologin</m> nahm es sportlich: „<q s="spindler">Deshalb ist er Chef, und ich darf graben.</q>“

Woher stammt das Stück? <m s="spindler">Sie</m> vermutet, dass <i s="spindler">es als Geschenk über die Alpen kam</i>. Daran gibt es Zweifel. „<q s="konkurrent" via="Antike Welten">Geschenke gehen selten kaputt, Beute schon</q>“, schreibt <m s="konkurrent">der Innsbrucker Prähistoriker Erwin Gallmetzer</m> in der Zeitschrift „Antike Welten“. <m s="konkurrent">Dem Österreicher</m> zufolge <i s="konkurrent">weist der Griff Hiebspuren auf</i>. <m s="spindler">Die Grabungsleiterin</m> hält das für „<q s="spindler" type="mixed">eine hübsche Mordgeschichte ohne Leiche</q>“.

### Streit um den Acker

Der Kamm lag unter einem Rübenfeld. Dessen Besitzer hätte gern mehr als einen Händedruck. „<q s="bauer">Mein Großvater hat da gepflügt, mein Vater hat da gepflügt, und kämmen durften sich die anderen</q>“, sagte <m s="bauer">Landwirt Otfried Meinecke</m>. Das Landesamt für Denkmalpflege verwies auf die Rechtslage. <i s="landesamt" id="4">Der Fund gehöre dem Land</i>, erklärte <m s="landesamt">die Behörde</m>, <i s="landesamt" id="4">der Eigentümer werde aber <t v="2025-35">im dritten Quartal</t> entschädigt</i>.

<t v="2025-10-03/2026-01-31">Vom 3. Oktober bis zum 31. Januar</t> ist das Stück im Schlossmuseum zu sehen. Direktorin Cosima Elvert hat dafür die „Schatzkammer“ umgeräumt. „<q s="museum">Wir haben die Domschätze einen Meter nach links geschoben, das ist bei uns Revolution</q>“, sagte <m s="museum">sie</m>. <m s="museum">Elvert</m> rechnet damit, dass <i s="museum">60 000 Besucher kommen</i>.

Und der Student? Der gräbt weiter, <t v="../2025-09">bis September</t>. Gefunden hat er dabei vor allem Regenwürmer. „<q s="student">Frau Spindelhofer hat gesagt: ‚<q s="spindler">Werfen Sie nie etwas weg, bevor ich es gesehen habe.</q>‘</q>“ Daran hält er sich. „<q s="student">Ich frage sie jetzt sogar bei Kronkorken</q>“, sagte <m s="student">Horvat</m>.
