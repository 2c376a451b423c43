---
id: de-422
language: de
agency: AFP
outlet: Weltpolitik kompakt
domain: weltpolitik-kompakt.example
authors: []
published: 2026-02-03T21:15:00+01:00
modified: null
dateline: {place: Washington, agency: AFP, date: null}
copyright: {holders: [AFP], year: 2026, notice: "© 2026 AFP", licence: null, reserved: false}
tdm: null
speakers:
  trump: {name: Donald Trump, kind: person, roles: [US-Präsident, Präsident, Republikaner]}
  petro: {name: Gustavo Petro, kind: person, roles: [kolumbianischer Präsident, Kolumbianer, früherer Guerillero]}
  rubio: {name: Marco Rubio, kind: person, roles: [Außenminister]}
  leavitt: {name: Karoline Leavitt, kind: person, roles: [Sprecherin des Weißen Hauses, Präsidentensprecherin]}
  villavicencio: {name: Rosa Villavicencio, kind: person, roles: [kolumbianische Außenministerin, Außenministerin]}
  weisshaus: {name: Weißes Haus, kind: organisation, roles: []}
  senator: {name: Adriana Osorio-Pratt, kind: person, roles: [kolumbianische Senatorin, Oppositionelle]}
  expertin: {name: Elisabeth Grandjean, kind: person, roles: [Expertin beim Lateinamerika-Institut, Expertin]}
notes: "zwei Präsidenten und zwei Außenminister (er und sie) nebeneinander; Rolle „der Präsident“ mehrdeutig, nur Nationalität hilft; Sprecherin, Außenministerin, Senatorin, Expertin sie; echte Amtsträger mit erfundenen Worten; X und Truth Social"
---
# Trump und Petro legen Streit bei - „<q s="petro" type="mixed">Zwei Dickköpfe, ein Tisch</q>“

Washington (AFP) - Nach monatelangen gegenseitigen Beschimpfungen haben US-Präsident Donald Trump und sein kolumbianischer Kollege Gustavo Petro <t v="2026-02-03">am Dienstag</t> im Weißen Haus demonstrativ die Hände geschüttelt. „<q s="trump">Ich habe ihn mir größer vorgestellt, aber er hat gute Manieren</q>“, sagte <m s="trump">Trump</m> anschließend. „<q s="trump">Er redet sogar noch mehr als ich.</q>“

Petro nahm es mit Humor. „<q s="petro">Zwei Dickköpfe, ein Tisch, und der Tisch hat gehalten</q>“, sagte <m s="petro">der Kolumbianer</m> auf den Stufen der Botschaft. <m s="petro">Er</m> sagte, er habe dem Gastgeber eine Kiste Kaffee mitgebracht, die dieser „<q s="petro" type="mixed">hoffentlich nicht verzollen muss</q>“.

Über den Inhalt des zweistündigen Gesprächs machten beide Seiten unterschiedliche Angaben. <m s="leavitt">Präsidentensprecherin Karoline Leavitt</m> sagte, <i s="leavitt">Kolumbien habe der Auslieferung von elf Drogenbossen zugestimmt</i>. Die kolumbianische Außenministerin wollte das nicht bestätigen. „<q s="villavicencio" id="1">Wir haben über Namen gesprochen</q>“, sagte <m s="villavicencio">Rosa Villavicencio</m>, „<q s="villavicencio" id="1">aber nicht über Zahlen.</q>“ Ihr amerikanischer Amtskollege stand daneben und lächelte. „<q s="rubio">Rosa und ich, wir einigen uns meistens nach dem Foto</q>“, sagte <m s="rubio">Marco Rubio</m>.

<m s="weisshaus">Das Weiße Haus</m> veröffentlichte später eine Erklärung, wonach <i s="weisshaus">die Strafzölle auf kolumbianische Blumen <t v="2026-02-14">zum Valentinstag</t> ausgesetzt werden</i>. „<q s="trump" via="Truth Social">Rosen für Amerika, und zwar billig!</q>“, schrieb <m s="trump">der Republikaner</m> auf Truth Social.

### Kritik in Bogotá

In der Heimat wird der Auftritt des früheren Guerilleros kritischer gesehen. „<q s="senator" via="X">Er ist als Löwe abgereist und kommt als Florist zurück</q>“, schrieb <m s="senator">die Senatorin Adriana Osorio-Pratt</m> auf X. <m s="senator">Die Oppositionelle</m> verlangte, dass <i s="senator">der Präsident dem Kongress <t v="2026-W07">in der kommenden Woche</t> Rede und Antwort stehe</i>. Petro, dessen Amtszeit <t v="2026-08-07">am 7. August</t> endet, schrieb zurück: „<q s="petro">Gern, und ich bringe Blumen mit.</q>“

Dass sich die beiden Präsidenten überhaupt trafen, war das Werk der Außenminister. Die zwei hatten <t v="2026-01">im Januar</t> viermal miteinander telefoniert. <m s="villavicencio">Die Ministerin</m> erzählte, <i s="villavicencio">beim letzten Mal habe Rubio ihr ein Lied von Carlos Vives vorgespielt</i>. „<q s="villavicencio">Da wusste ich, es wird ernst</q>“, sagte <m s="villavicencio">sie</m>.

Nach Ansicht von <m s="expertin">Elisabeth Grandjean</m> <i s="expertin">haben beide bekommen, was sie brauchten</i>. „<q s="expertin">Der eine hat Wahlen vor sich, der andere einen Abschied</q>“, sagte <m s="expertin">die Expertin vom Lateinamerika-Institut</m>. <i s="expertin">Von Dauer müsse die Versöhnung nicht sein</i>, fügte <m s="expertin">sie</m> hinzu.

<t v="2025-09">Im September</t> hatten die USA Petro nach einer Rede in New York das Visum entzogen. Ob er es nun zurückhabe, wollte ein Reporter wissen. „<q s="petro">Ich bin reingekommen</q>“, antwortete <m s="petro">er</m>. „<q s="petro">Jetzt muss ich nur noch raus.</q>“
