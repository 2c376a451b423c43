---
id: de-867
language: de
agency: SID
outlet: Sportblatt West
domain: sportblatt-west.example
authors: []
published: 2025-12-06T22:10:00+01:00
modified: null
dateline: {place: Bochum, agency: SID, date: null}
copyright: {holders: [SID], year: null, notice: "© SID", licence: null, reserved: false}
tdm: null
speakers:
  krau: {name: "Timo Krautheim", kind: person, roles: ["Trainer"]}
  sane: {name: "Ibrahim Sanogo", kind: person, roles: ["Stürmer"]}
  lind: {name: "Jonas Lindqvist", kind: person, roles: ["Torhüter"]}
  pres: {name: "Rüdiger Holtkamp", kind: person, roles: ["Präsident"]}
  gast: {name: "Markus Feldhoff-Braun", kind: person, roles: ["Gästetrainer"]}
notes: "sport; coaches, goalkeeper, president, fan"
---
# 4:3 nach 0:3: Westfalia Bochum schafft die Wende

Bochum (SID) - Westfalia Bochum hat am Samstagabend nach einem Rückstand von drei Toren noch gewonnen. Die Mannschaft von Trainer Timo Krautheim bezwang den TSV Nürnberg-Süd mit 4:3 (0:3). „<q s="krau">Ich habe in der Kabine nichts gesagt, ich war sprachlos</q>“, sagte <m s="krau">Krautheim</m>. „<q s="krau">Das hat offenbar geholfen.</q>“

Ibrahim Sanogo traf in der 93. Minute zum Sieg. Der Stürmer aus Mali war erst zehn Minuten zuvor eingewechselt worden. „<q s="sane" via="Sky">Der Trainer hat mir nur gesagt, ich soll schießen</q>“, berichtete <m s="sane">er</m> bei Sky. „<q s="sane">Also habe ich geschossen.</q>“

Torhüter Jonas Lindqvist hatte zur Pause an alles andere als an einen Sieg gedacht. „<q s="lind" id="1">Ich wollte nach Hause</q>“, gab <m s="lind">der Schwede</m> zu, „<q s="lind" id="1">aber mein Autoschlüssel lag beim Zeugwart.</q>“ <i s="lind">Krautheim habe ihn vor der zweiten Halbzeit umarmt</i>, erzählte <m s="lind">er</m>.

Bei den Gästen herrschte Fassungslosigkeit. „<q s="gast">So etwas habe ich in zwanzig Jahren nicht erlebt</q>“, meinte <m s="gast">Gästetrainer Markus Feldhoff-Braun</m>. Den Elfmeter zum 3:3 bezeichnete <m s="gast">er</m> als „<q s="gast" type="mixed">Geschenk des Hauses</q>“. <m s="gast">Feldhoff-Braun</m> kündigte an, dass <i s="gast">der Verein Protest prüfen werde</i>.

Bochums Präsident Rüdiger Holtkamp nahm das gelassen. „<q s="pres">Protestieren kann man immer, gewinnen nur manchmal</q>“, sagte <m s="pres">der 66-Jährige</m>. <m s="pres">Er</m> bestätigte, dass <i s="pres">der Vertrag mit Krautheim bis 2028 verlängert wird</i>.

Die Fans feierten noch lange nach dem Abpfiff mit dem Lied „Tief im Westen“. Am Mittwoch muss die Westfalia beim Tabellenführer antreten.
