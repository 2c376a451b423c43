---
id: de-403
language: de-CH
agency: Keystone-SDA
outlet: Emmentaler Landbote
domain: emmentaler-landbote.example
authors: []
published: 2024-05-14T17:20:00+02:00
modified: null
dateline: {place: Bern, agency: sda, date: null}
copyright: {holders: [Keystone-SDA], year: null, notice: "© Keystone-SDA", licence: null, reserved: false}
tdm: null
speakers:
  abplanalp: {name: Corinne Abplanalp, kind: person, roles: [Bundesrätin, Umweltministerin]}
  tschannen: {name: Ivo Tschannen, kind: person, roles: [Ständerat, Kommissionssprecher, Mitte-Politiker]}
  gerber: {name: Annemarie Gerber-Lüthi, kind: person, roles: [Grüne, Minderheitssprecherin]}
  zenhaeusern: {name: Damian Zenhäusern, kind: person, roles: [Ständerat, Walliser, Schäfer]}
  bauern: {name: Schweizer Älplerverband, kind: organisation, roles: [Verband]}
  bafu: {name: Bundesamt für Umwelt, kind: organisation, roles: [Bafu]}
  wolf: {name: ein Wildhüter, kind: unnamed, roles: []}
notes: "Schweizer SDA-Stil mit «» und ss; Ständeratsdebatte, Bundesrätin und Ständerätin beide sie, zwei Ständeräte er; Kanton und Partei als Rolle; Bericht eines Amtes; Konjunktiv mit Quelle danach"
---
# Herdenschutz: Umweltministerin blitzt im Ständerat ab

Bern (sda) Der Ständerat will die Beiträge für Herdenschutzhunde nicht kürzen. Er hat <t v="2024-05-14">am Dienstag</t> mit 27 zu 15 Stimmen gegen den Willen des Bundesrats entschieden.

«<q s="tschannen">Wer oben Schafe will, muss unten Hunde bezahlen</q>», sagte <m s="tschannen">Kommissionssprecher Ivo Tschannen</m>. <i s="tschannen">Die Vorlage spare drei Millionen und koste das Zehnfache</i>, rechnete <m s="tschannen">der Mitte-Politiker</m> vor.

Bundesrätin Corinne Abplanalp wehrte sich vergeblich. «<q s="abplanalp" id="1">Ich habe auch einen Hund</q>», sagte <m s="abplanalp">die Umweltministerin</m>, «<q s="abplanalp" id="1">aber ich schicke die Rechnung nicht nach Bern.</q>» Im Saal wurde gelacht. Annemarie Gerber-Lüthi lachte nicht. «<q s="gerber">Ihr Hund bewacht einen Vorgarten in Muri</q>», entgegnete <m s="gerber">die Grüne</m>. <m s="gerber">Sie</m> warf der Bundesrätin vor, dass <i s="gerber">sie <t v="2023-09">im September</t> vor den Älplern noch das Gegenteil versprochen habe</i>.

Abplanalp bestritt das. <i s="abplanalp">Sie habe damals von den Zäunen gesprochen und nicht von den Hunden</i>, sagte <m s="abplanalp">sie</m> und zitierte aus ihrem Redemanuskript: «<q s="abplanalp">Kein Zaun wird dem Rotstift geopfert.</q>»

Für Heiterkeit sorgte auch Damian Zenhäusern, der einzige Schäfer im Rat. «<q s="zenhaeusern">Der Wolf liest keine Botschaften des Bundesrats, er liest die Speisekarte</q>», sagte <m s="zenhaeusern">der Walliser</m>. <i s="zenhaeusern">Sein Vorredner Tschannen habe recht, ohne Hunde könne man die Alpen gleich umzäunen</i>, meinte <m s="zenhaeusern">er</m>.

### Zahlen aus dem Bundesamt

<t v="2023">Im vergangenen Jahr</t> wurden nach Angaben <m s="bafu">des Bundesamts für Umwelt</m> <i s="bafu">1051 Nutztiere gerissen</i>, ein Drittel weniger als <t v="2022">2022</t>. <m s="bafu">Das Bafu</m> schreibt in seinem Bericht «Zusammenleben 2030», <i s="bafu">die Zahl der Rudel sei <t v="2020/..">seit 2020</t> von 11 auf 37 gestiegen</i>.

<m s="bauern">Der Schweizer Älplerverband</m> zeigte sich erleichtert. «<q s="bauern">Ein Signal zur rechten Zeit, denn <t v="2024-05-25">am 25. Mai</t> beginnt im Unterland der Aufzug</q>», teilte <m s="bauern">er</m> mit. Er setzt nun auf den Nationalrat.

Dieser befasst sich <t v="2024-23">im Herbst</t> mit dem Geschäft. <m s="gerber">Die Minderheitssprecherin von einst</m> gibt sich zuversichtlich: «<q s="gerber"><t v="2022">Vor zwei Jahren</t> waren wir 9, jetzt sind wir 27.</q>»

Ein Wildhüter, der die Debatte von der Tribüne aus verfolgte, hat eigene Sorgen. «<q s="wolf">Die Hunde kennen mich, die Politiker nicht</q>», sagte <m s="wolf">er</m>.
