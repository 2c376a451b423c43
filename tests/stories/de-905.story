---
id: de-905
language: de
agency: null
outlet: "Emsland-Kurier"
domain: emsland-kurier.example
authors: ["Theo Wessling"]
published: 2025-10-26T21:40:00+01:00
modified: null
dateline: null
copyright: {holders: ["Emsland-Kurier"], year: 2025, notice: "© Emsland-Kurier", licence: null, reserved: false}
tdm: null
speakers:
  krone: {name: "Ralf Krone", kind: person, roles: ["Trainer des TuS Haselünde", "TuS-Coach"]}
  buesch: {name: "Niklas Büscher", kind: person, roles: ["Torwart", "Keeper"]}
  ahlers: {name: "Stefan Ahlers", kind: person, roles: ["Trainer der SG Lathen-Süd", "Gästetrainer"]}
  obm: {name: "Bernd Wübben", kind: person, roles: ["Fußballobmann"]}
notes: "natural: amateur football match report (Vereinssport)"
---
# TuS dreht Derby in der Nachspielzeit
## Bezirksliga: Haselünde schlägt Lathen-Süd mit 3:2 – Trainer Krone: „<q s="krone">Das war nichts für schwache Nerven</q>“

Haselünde. Was für ein Finish am Sportplatz an der Hase: Bis zur 89. Minute lag der TuS Haselünde <t v="2025-10-26">am Sonntag</t> im Derby gegen die SG Lathen-Süd mit 1:2 hinten, dann trafen Jannik Meiners und der eingewechselte Yusuf Demir innerhalb von vier Minuten. „<q s="krone">Das war nichts für schwache Nerven</q>“, sagte <m s="krone">TuS-Coach Ralf Krone</m>. „<q s="krone">In der Kabine haben zwei Leute geweint, und einer davon war ich.</q>“

Dabei hatte es nach gutem Beginn der Hausherren lange nach einer Niederlage ausgesehen. Meiners brachte seine Farben früh in Führung (11.), doch Lathens Torjäger Hauke Bruns glich per Kopf aus (34.) und verwandelte kurz nach der Pause einen Handelfmeter (52.). „<q s="krone" id="1">Den kann man geben</q>“, meinte <m s="krone">Krone</m>, „<q s="krone" id="1">muss man aber nicht.</q>“

Dass die Gäste nicht davonzogen, lag an Niklas Büscher. Der 19-jährige Torwart, der den verletzten Stammkeeper Thorben Hilling vertritt, parierte gleich dreimal gegen Bruns. „<q s="buesch">Beim ersten habe ich den Ball gar nicht gesehen, der hat mich einfach getroffen</q>“, gab <m s="buesch">Büscher</m> zu. <i s="buesch">Am Freitag habe er im Training noch mit Magen-Darm gefehlt</i>.

Für <m s="krone">Krone</m> ist der Keeper „<q s="krone" type="mixed">ein Rohdiamant</q>“. <m s="krone">Er</m> lobte aber auch Demir, der nach seinem Kreuzbandriss erst zum zweiten Mal wieder im Kader stand: „<q s="krone">Yusuf hat elf Monate geschuftet. Wenn es einer verdient hat, dann er.</q>“

Auf der anderen Seite herrschte Frust. „<q s="ahlers">So ein Spiel darfst du nie verlieren</q>“, schimpfte <m s="ahlers">Gästetrainer Stefan Ahlers</m>. <i s="ahlers">Seine Elf habe den Sack nicht zugemacht und sich in den letzten Minuten angestellt wie eine Schülermannschaft</i>. Den Schiedsrichter nahm er ausdrücklich in Schutz. „<q s="ahlers">Der Junge hat gut gepfiffen, an dem lag es nicht.</q>“

Rund 420 Zuschauer sorgten für die größte Kulisse der Saison. <i s="obm">Bratwurst und Pommes seien schon zur Halbzeit ausverkauft gewesen</i>, berichtete <m s="obm">Fußballobmann Bernd Wübben</m>. „<q s="obm">Das hatten wir zuletzt beim Aufstieg <t v="2017">2017</t>.</q>“

Durch den Erfolg klettert Haselünde auf Rang vier. <t v="2025-11-02">Am kommenden Sonntag</t> geht es zum Tabellenführer Concordia Emsbüren. Träumen will Krone nicht. „<q s="krone">Wir haben 17 Punkte, wir brauchen 40</q>“, sagte <m s="krone">der 51-Jährige</m>. „<q s="krone">Danach können wir über alles reden, auch über die Mannschaftsfahrt.</q>“

TuS: Büscher – Kamp, Greten, Lüken, Rolfes (70. Demir) – Hoppe, Meiners, Stevens (82. Thole) – Bolling, Arens, Heyng.

Tore: 1:0 Meiners (11.), 1:1 Bruns (34.), 1:2 Bruns (52./HE), 2:2 Meiners (89.), 3:2 Demir (90.+3).
