---
id: de-407
language: de
agency: dpa
outlet: Fuldaer Morgenblatt
domain: fuldaer-morgenblatt.example
authors: [Jonathan Riebe]
published: 2026-02-16T11:20:00+01:00
modified: 2026-02-16T14:05:00+01:00
dateline: {place: Fulda, agency: dpa/lhe, date: null}
copyright: null
tdm: null
speakers:
  helfer: {name: Uwe Trautmann, kind: person, roles: [Lastwagenfahrer, Retter]}
  mutter: {name: eine junge Mutter, kind: unnamed, roles: []}
  sohn: {name: ihr vierjähriger Sohn, kind: unnamed, roles: []}
  polizei: {name: Polizei, kind: organisation, roles: []}
  sprecherin: {name: Anja Quandt-Lissner, kind: person, roles: [Polizeisprecherin, Beamtin]}
  arzt: {name: Hüseyin Karadağ, kind: person, roles: [Oberarzt, Mediziner]}
  rotkreuz: {name: Rotes Kreuz, kind: organisation, roles: []}
  verkehr: {name: Margot Fleischhauer, kind: person, roles: [Landrätin, CDU-Politikerin]}
notes: "Massenunfall; eine namenlose Mutter als sie neben Polizeisprecherin und Landrätin; Lastwagenfahrer und Oberarzt als er; Polizei als sie; Spitzname der Strecke; Uhrzeiten"
---
# Massenunfall auf der A7: Trucker zieht Familie aus brennendem Auto

Fulda (dpa/lhe) - Eigentlich wollte Uwe Trautmann nur frühstücken. Dann hörte der 58 Jahre alte Lastwagenfahrer auf der Autobahn 7 bei Fulda „<q s="helfer" type="mixed">ein Geräusch wie von einer Blechtrommel</q>“ und lief los. Wenig später hatte er eine Frau und ihr Kind aus einem brennenden Kombi gezogen.

„<q s="helfer">Die Tür ging nicht auf, also habe ich das Fenster genommen</q>“, erzählte <m s="helfer">der Retter</m> <t v="2026-02-16">am Montag</t> und zeigte seine verbundene Hand. „<q s="helfer">Der Kleine hat gefragt, ob ich von der Feuerwehr bin. Da habe ich Ja gesagt.</q>“

34 Fahrzeuge waren <t v="2026-02-16T06:50">um 6.50 Uhr</t> im Nebel ineinandergefahren. Nach Angaben <m s="polizei">der Polizei</m> <i s="polizei">wurden 21 Menschen verletzt, vier davon schwer</i>. <m s="polizei">Sie</m> geht davon aus, dass <i s="polizei">ein Kleintransporter zu schnell unterwegs war</i>.

Die junge Mutter liegt im Klinikum Fulda. „<q s="mutter">Ich weiß nicht einmal, wie der Mann heißt</q>“, sagte <m s="mutter">sie</m> einem Reporter. „<q s="mutter">Mein Sohn nennt ihn den großen Feuerwehrmann.</q>“ <i s="arzt">Beide hätten eine Rauchvergiftung, aber keine Verbrennungen</i>, sagte <m s="arzt">Oberarzt Hüseyin Karadağ</m>. „<q s="arzt">Zwei Minuten länger, und ich würde hier etwas anderes erzählen</q>“, fügte <m s="arzt">der Mediziner</m> hinzu.

### Gaffer filmten

Weniger rühmlich verhielten sich andere. „<q s="sprecherin">Wir haben 17 Handys eingesammelt</q>“, sagte <m s="sprecherin">Polizeisprecherin Anja Quandt-Lissner</m>. <m s="sprecherin">Die Beamtin</m> berichtete, <i s="sprecherin">ein Mann sei eigens auf eine Leitplanke gestiegen, um besser filmen zu können</i>. „<q s="sprecherin" id="6">Der steht jetzt in meinem Notizbuch</q>“, sagte <m s="sprecherin">sie</m>, „<q s="sprecherin" id="6">und das ist kein Poesiealbum.</q>“

<m s="rotkreuz">Das Rote Kreuz</m> war mit 90 Kräften im Einsatz. <m s="rotkreuz">Es</m> teilte mit, <i s="rotkreuz">die Rettungsgasse habe nur auf einer Seite funktioniert</i>.

Landrätin Margot Fleischhauer forderte ein Tempolimit auf der Strecke, die unter Pendlern „Waschküche“ heißt. „<q s="verkehr">Ich habe das <t v="2022">2022</t> verlangt, ich habe es <t v="2024">2024</t> verlangt, und ich schreibe <t v="2026-02-16">heute</t> wieder einen Brief</q>“, schimpfte <m s="verkehr">die CDU-Politikerin</m>. <i s="verkehr">Eine Antwort habe sie nie erhalten</i>, sagte <m s="verkehr">Fleischhauer</m>.

Die A7 war <t v="../2026-02-16T13:30">bis 13.30 Uhr</t> gesperrt. Trautmann wollte <t v="2026-02-16">am Nachmittag</t> weiterfahren, nach Würzburg, mit acht Tonnen Joghurt. Vorher schaute er noch einmal in der Klinik vorbei. „<q s="helfer">Ich habe dem Jungen meine Warnweste geschenkt</q>“, sagte <m s="helfer">er</m>. „<q s="sohn">Die ist mir zu groß</q>“, erwiderte <m s="sohn">der Vierjährige</m>, „<q s="helfer">aber da wächst er rein</q>“, findet <m s="helfer">Trautmann</m>.
