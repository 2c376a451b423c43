---
id: de-705
language: de
agency: null
outlet: Rheinbogen Kompakt
domain: rheinbogen-kompakt.example
authors: []
published: 2026-06-24T06:30:00+02:00
modified: 2026-06-24T12:15:00+02:00
dateline: null
copyright: {holders: [Rheinbogen Medien], year: null, notice: "© Rheinbogen Medien", licence: null, reserved: false}
tdm: null
speakers:
  sobotka: {name: Ludmila Sobotková, kind: person, roles: [tschechische Umweltministerin]}
  tokmak: {name: Askar Tokmakow, kind: person, roles: [Präsident Kirgistans]}
  wirth: {name: Regine Wirth-Kalbfleisch, kind: person, roles: [Vorstandschefin von Rheinchemie Nord]}
  sprecher: {name: Guo Peng, kind: person, roles: [Sprecher des chinesischen Handelsministeriums]}
  lanz: {name: Matthias Lanzinger, kind: person, roles: [Regierungssprecher]}
  trainer: {name: Ömer Kaya, kind: person, roles: [Trainer von Fortuna Köln]}
  bundesbank: {name: Bundesbank, kind: organisation, roles: []}
  sprecherin: {name: eine Polizeisprecherin, kind: unnamed, roles: []}
notes: Nachrichtenüberblick mit Uhrzeiten, acht Meldungen ohne Zusammenhang; Steinmeier und Kanzler nur als Gastgeber; Pronomen in jeder Meldung; Firma mit Zahlen; Aktionsname, Filmtitel und Spitznamen in Anführung
---
# Der Morgen kompakt: Das ist <t v="2026-06-24">am Mittwoch, 24. Juni</t>, wichtig

### <t v="2026-06-24T12:10">12.10 Uhr</t>: Prag droht mit Klage

Tschechien will im Streit um den Tagebau Turów erneut vor Gericht ziehen. „<q s="sobotka">Unser Grundwasser versteht kein Polnisch</q>“, sagte <m s="sobotka">die tschechische Umweltministerin</m>, Ludmila Sobotková. <m s="sobotka">Sie</m> betonte, <i s="sobotka">die Geduld ende <t v="2026-06-26">am Freitag</t></i>.

### <t v="2026-06-24T11:30">11.30 Uhr</t>: Kirgisischer Gast in Bellevue

Bundespräsident Frank-Walter Steinmeier hat den Präsidenten Kirgistans, Askar Tokmakow, mit militärischen Ehren empfangen. „<q s="tokmak">Wir suchen Partner, keine Paten</q>“, sagte <m s="tokmak">der kirgisische Präsident</m>. <m s="tokmak">Er</m> erklärte, <i s="tokmak">sein Land wolle Strom nach Europa verkaufen</i>.

### <t v="2026-06-24T10:45">10.45 Uhr</t>: Rheinchemie Nord schreibt rote Zahlen

Der Konzern Rheinchemie Nord hat <t v="2026-33">im ersten Quartal</t> 63 Millionen Euro verloren. Das Sparprogramm „Klarer Kurs“ kostet 900 Stellen. „<q s="wirth">Wir haben zu lange auf billiges Gas gewartet wie auf den Weihnachtsmann</q>“, räumte <m s="wirth">Vorstandschefin Regine Wirth-Kalbfleisch</m> ein. Die Aktie fiel um sechs Prozent.

### <t v="2026-06-24T10:05">10.05 Uhr</t>: Razzia unter dem Namen „Hase und Igel“

In vier Bundesländern hat die Polizei Wohnungen durchsucht. Es geht um gefälschte Führerscheine. „<q s="sprecherin">Einige konnten wenigstens einparken</q>“, sagte <m s="sprecherin">eine Polizeisprecherin</m> in Mainz. Die Aktion „Hase und Igel“ läuft weiter.

### <t v="2026-06-24T09:20">9.20 Uhr</t>: Peking kontert Zölle

China prüft Abgaben auf europäisches Schweinefleisch. „<q s="sprecher">Wer Mauern baut, bekommt Schatten</q>“, sagte <m s="sprecher">der Sprecher des chinesischen Handelsministeriums</m>, Guo Peng. Brüssel äußerte sich nicht.

### <t v="2026-06-24T08:40">8.40 Uhr</t>: <m s="bundesbank">Bundesbank</m> sieht „<q s="bundesbank" type="mixed">Seitwärtsjahr</q>“

<m s="bundesbank">Die Bundesbank</m> schreibt in ihrem Monatsbericht, <i s="bundesbank">die Wirtschaft trete auf der Stelle</i>. <t v="2026">2026</t> werde ein „<q s="bundesbank" type="mixed">Seitwärtsjahr</q>“. Regierungssprecher Matthias Lanzinger reagierte gelassen. „<q s="lanz">Auf der Stelle treten ist auch eine Bewegung</q>“, sagte <m s="lanz">er</m>.

### <t v="2026-06-24T07:35">7.35 Uhr</t>: Goldener Bär für „Das Haus in Łódź“ wird versteigert

Die Trophäe des Films „Das Haus in Łódź“ kommt unter den Hammer. Die Erben der Produzentin brauchen Geld, der Schätzpreis gilt als „symbolisch“.

### <t v="2026-06-24T06:30">6.30 Uhr</t>: Fortuna Köln holt „den Russen aus Brühl“

Der Zweitligist verpflichtet Stürmer Kirill Bauer, den die Fans „den Russen aus Brühl“ nennen. „<q s="trainer">Er ist weder das eine noch aus dem anderen</q>“, scherzte <m s="trainer">Trainer Ömer Kaya</m>. <m s="trainer">Kaya</m> sagte, <i s="trainer">der 22-Jährige spiele schon <t v="2026-06-27">am Samstag</t></i>.
