---
id: de-434
language: de
agency: SID
outlet: Kampfbahn
domain: kampfbahn.example
authors: [Gereon Stahl]
published: 2026-05-16T19:10:00+02:00
modified: null
dateline: {place: Gelsenkirchen, agency: SID, date: null}
copyright: {holders: [SID], year: 2026, notice: "© 2026 SID Sport-Informations-Dienst", licence: null, reserved: false}
tdm: null
speakers:
  trainer: {name: Miron Muslic, kind: person, roles: [Trainer, Bosnier]}
  torwart: {name: Loris Karius, kind: person, roles: [Torhüter, Keeper]}
  kapitaen: {name: Kenan Karaman, kind: person, roles: [Kapitän]}
  praesident: {name: Axel Hefer, kind: person, roles: [Aufsichtsratschef]}
  gegner: {name: Tim Walter, kind: person, roles: [Gästetrainer, Trainer von Holstein Kiel]}
  fan: {name: Erna Kowallik, kind: person, roles: [Rentnerin]}
  polizei: {name: Polizei, kind: organisation, roles: []}
  pfarrer: {name: Ernst-Martin Barth-Ruhnau, kind: person, roles: [Stadionpfarrer]}
  wirt: {name: ein Kneipenwirt, kind: unnamed, roles: []}
notes: "Aufstieg im Fußball, reale Spieler und Trainer mit erfundenen Worten; zwei Trainer, Torhüter, Kapitän, Aufsichtsratschef, Pfarrer, Wirt alle er; Rentnerin sie; Anstoßzeiten und Minuten als Fallen; Schlachtruf in Anführungszeichen"
---
# Schalke ist wieder erstklassig: „<q s="kapitaen">Ich habe nach dem Abpfiff mein Kind nicht gefunden</q>“

Gelsenkirchen (SID) <t v="2026-05-16T17:22">Um 17.22 Uhr</t> brachen die Tore. Zehntausende stürmten den Rasen, und mitten im Gewühl suchte der Kapitän seine Familie. „<q s="kapitaen">Ich habe nach dem Abpfiff mein Kind nicht gefunden, dann saß es bei Loris auf den Schultern</q>“, sagte <m s="kapitaen">Kenan Karaman</m> nach dem 2:1 (1:1) gegen Holstein Kiel <t v="2026-05-16">am Samstag</t>. Schalke 04 ist nach drei Jahren zurück in der Bundesliga.

Der Trainer hatte sich in die Kabine geflüchtet. „<q s="trainer">Ich wollte fünf Minuten allein sein, es waren 40 Leute drin</q>“, erzählte <m s="trainer">Miron Muslic</m>. <m s="trainer">Der Bosnier</m> gab zu, dass <i s="trainer">er in der Pause nur einen einzigen Satz gesagt habe</i>. Welchen, verriet der Torhüter. „<q s="torwart">Er hat gesagt: ‚<q s="trainer">Eure Omas sitzen da draußen.</q>‘</q>“, berichtete <m s="torwart">Loris Karius</m>.

Er selbst hatte in der 88. Minute einen Strafstoß gehalten. „<q s="torwart">Ich habe geraten, aber ich habe ernsthaft geraten</q>“, sagte <m s="torwart">der Keeper</m>.

Auf der anderen Seite stand ein Mann, der die Szenerie mit verschränkten Armen betrachtete. „<q s="gegner">Schön ist das, wenn es einen nicht betrifft</q>“, meinte <m s="gegner">Gästetrainer Tim Walter</m>. <m s="gegner">Er</m> fand, <i s="gegner">der Elfmeter hätte wiederholt werden müssen</i>. Muslic sah das naturgemäß anders. „<q s="trainer">Tim darf wiederkommen und ihn noch mal schießen, aber bitte <t v="2026-07">im Juli</t></q>“, sagte <m s="trainer">er</m>.

### Freibier und ein Choral

Aufsichtsratschef Axel Hefer kündigte an, <i s="praesident">man werde die Kaderkosten nicht erhöhen</i>. „<q s="praesident">Wir sind aufgestiegen, nicht wahnsinnig geworden</q>“, sagte <m s="praesident">er</m>. In der Kapelle unter der Westtribüne wurde unterdessen gesungen. „<q s="pfarrer">Ich habe <t v="2026-05-16">heute</t> dreimal den Segen gesprochen und zweimal den Videobeweis verflucht</q>“, gestand <m s="pfarrer">Stadionpfarrer Ernst-Martin Barth-Ruhnau</m>.

<m s="polizei">Die Polizei</m> meldete, <i s="polizei">es sei weitgehend friedlich geblieben</i>. Sie zählte 14 verlorene Schuhe und ein Brautkleid. Ein Kneipenwirt an der Grenzstraße gab aus, was der Keller hergab. „<q s="wirt">Ich hab <t v="2023">2023</t> geweint, <t v="2026-05-16">heute</t> weint der Steuerberater</q>“, sagte <m s="wirt">er</m>.

Und Erna Kowallik, 91, Dauerkarte <t v="1958/..">seit 1958</t>? Sie blieb auf ihrem Platz, bis das Flutlicht ausging. „<q s="fan">Ich hab sie alle kommen und gehen sehen</q>“, sagte <m s="fan">die Rentnerin</m>. „<q s="fan">Der Torwart ist nett, der hat gewunken.</q>“
