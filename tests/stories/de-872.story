---
id: de-872
language: de
agency: dpa
outlet: Rheinkurier
domain: rheinkurier.example
authors: []
published: 2025-05-18T20:02:00+02:00
modified: null
dateline: {place: "Krefeld", agency: dpa, date: null}
copyright: {holders: [dpa], year: null, notice: "© dpa", licence: null, reserved: false}
tdm: null
speakers:
  thoma: {name: "Lars Thomasen", kind: person, roles: ["Trainer", "Däne"]}
  keller: {name: "Nico Kellermann", kind: person, roles: ["Torhüter", "Kapitän"]}
  sport: {name: "Bernd Uhlig", kind: person, roles: ["Sportdirektor"]}
  gegner: {name: "Robert Skala", kind: person, roles: ["Trainer"]}
  sr: {name: "Marco Lenz", kind: person, roles: ["Schiedsrichter"]}
notes: "sport; coach, keeper, director, opposing coach, referee, via broadcaster"
---
# Krefeld steigt ab – <m s="keller">Kellermann</m>: „<q s="keller">Das ist der schlimmste Tag meiner Karriere</q>“

Krefeld (dpa) - Als der Abpfiff ertönte, sank Nico Kellermann am Pfosten zusammen und zog sich das Trikot über den Kopf. „<q s="keller" via="Sky">Das ist der schlimmste Tag meiner Karriere</q>“, sagte <m s="keller">der Torhüter der Krefelder Löwen</m> eine halbe Stunde später mit geröteten Augen bei Sky. „<q s="keller">Ich schäme mich vor den Leuten, die jede Woche hierherkommen.</q>“

Nach dem 1:1 (0:1) gegen den SV Elbmarsch steht der Abstieg der Krefelder aus der 2. Liga fest. Ein Sieg hätte gereicht. „<q s="thoma">Wir hatten vier Chancen in den letzten zehn Minuten, davon muss man eine machen</q>“, haderte <m s="thoma">Trainer Lars Thomasen</m>. Ob er auch in der 3. Liga auf der Bank sitzen wird, ließ der Däne offen. <i s="thoma">Er werde sich ein paar Tage Zeit nehmen</i>, sagte <m s="thoma">Thomasen</m>: „<q s="thoma">Heute ist nicht der Abend, um über mich zu reden.</q>“

Sportdirektor Bernd Uhlig würde gern mit dem 44-Jährigen weitermachen. „<q s="sport" id="1">Lars hat aus dieser Mannschaft das Maximum herausgeholt</q>“, betonte <m s="sport">Uhlig</m>, „<q s="sport" id="1">die Fehler haben wir im Sommer gemacht, und die gehen auf meine Kappe.</q>“ Den Etat müsse der Club nun „<q s="sport" type="mixed">mindestens halbieren</q>“, ergänzte <m s="sport">er</m>.

Für Diskussionen sorgte ein nicht gegebener Elfmeter in der 78. Minute. Schiedsrichter Marco Lenz verzichtete darauf, sich die Szene am Bildschirm anzusehen. „<q s="sr">Für mich war das ein normaler Zweikampf, der Kontakt ging vom Angreifer aus</q>“, erklärte <m s="sr">der Unparteiische</m>. Thomasen wollte sich darauf nicht einlassen: „<q s="thoma">Es lag nicht am Schiedsrichter.</q>“

Mitgefühl gab es vom Gegner. „<q s="gegner">Ich bin selbst zweimal abgestiegen, ich weiß, wie sich das anfühlt</q>“, sagte <m s="gegner">Elbmarsch-Trainer Robert Skala</m>. Seine Mannschaft hatte den Klassenerhalt schon vor zwei Wochen gesichert.

Rund 200 Anhänger warteten nach dem Spiel vor der Kabine, einige riefen „Wir wollen euch kämpfen sehen“. Kellermann, der seit 2014 für die „Löwen“ spielt, ging als Einziger hinaus. <m s="keller">Er</m> versprach den Fans, dass <i s="keller">er bleiben werde</i>. „<q s="keller">Ich habe das mit eingebrockt</q>“, sagte <m s="keller">der Kapitän</m>. „<q s="keller">Dann löffele ich es auch mit aus.</q>“
