---
id: de-419
language: de
agency: epd
outlet: Soziale Woche
domain: soziale-woche.example
authors: [Dorle Kampmeier]
published: 2024-10-08
modified: null
dateline: {place: Bremen, agency: epd, date: null}
copyright: {holders: [Evangelischer Pressedienst], year: 2024, notice: "© 2024 Evangelischer Pressedienst (epd)", licence: null, reserved: false}
tdm: allowed
speakers:
  leiterin: {name: Hilke Stührenberg, kind: person, roles: [Leiterin der Bahnhofsmission]}
  senatorin: {name: Claudia Schilling, kind: person, roles: [Sozialsenatorin, Senatorin]}
  gast: {name: Bernd Kowalke, kind: person, roles: [früherer Hafenarbeiter, Stammgast]}
  forscher: {name: Elmar Wiegandt, kind: person, roles: [Armutsforscher, Soziologe]}
  bahn: {name: Deutsche Bahn, kind: organisation, roles: []}
  sprecher: {name: ein Bahnsprecher, kind: unnamed, roles: []}
  studentin: {name: Nour Al-Khatib, kind: person, roles: [Medizinstudentin]}
  pastor: {name: Renke Brahmstedt, kind: person, roles: [Diakoniepastor]}
  frau: {name: eine Frau mit Kinderwagen, kind: unnamed, roles: []}
notes: "Sozialreportage; Leiterin, Senatorin, Studentin und Frau mit Kinderwagen sie; Stammgast, Forscher, Pastor und Bahnsprecher er; Bahn und Sprecher; Einrichtung mit Namen; Jahrestag; Tag ohne Uhrzeit; Gäste als Gruppe"
---
# „<q s="leiterin">Der Kaffee ist nur der Vorwand</q>“ - Bahnhofsmission wird 125

Bremen (epd). Um sieben Uhr früh stehen schon zwölf Menschen vor der blauen Tür an Gleis 1. Hilke Stührenberg kennt elf davon. „<q s="leiterin">Der Kaffee ist nur der Vorwand</q>“, sagt <m s="leiterin">die Leiterin der Bremer Bahnhofsmission</m>. „<q s="leiterin">Die meisten kommen, weil hier jemand ihren Namen weiß.</q>“

<t v="2024-10-10">Am Donnerstag</t> wird die Einrichtung 125 Jahre alt. Gegründet wurde sie <t v="1899">1899</t>, um junge Dienstmädchen vor Menschenhändlern zu schützen. Heute sind drei von vier Gästen Männer.

Einer von ihnen ist Bernd Kowalke. <m s="gast">Der frühere Hafenarbeiter</m> sagt, <i s="gast">er habe 31 Jahre auf der Werft gearbeitet und dann die Wohnung verloren</i>. „<q s="gast" id="1">Erst war die Frau weg</q>“, erzählt <m s="gast">der Stammgast</m>, „<q s="gast" id="1">dann das Geld, dann ich.</q>“

Ihm gegenüber sitzt eine Frau mit Kinderwagen. „<q s="frau">Ich bin nur wegen der Wärme hier</q>“, sagt <m s="frau">sie</m> und schaut zur Seite. Nour Al-Khatib bringt ihr einen Tee. Die Medizinstudentin hilft zweimal in der Woche. „<q s="studentin">In der Klinik frage ich, wo es wehtut. Hier frage ich, ob noch Platz ist</q>“, sagt <m s="studentin">sie</m>.

### Sorge um das Geld

Der Soziologe Elmar Wiegandt hat die Bremer Zahlen ausgewertet. <m s="forscher">Ihm</m> zufolge <i s="forscher">hat sich die Zahl der Besuche <t v="2019/..">seit 2019</t> auf 58.000 im Jahr verdoppelt</i>. „<q s="forscher">Armut ist sichtbarer geworden, aber wir sind im Wegschauen besser geworden</q>“, sagt <m s="forscher">der Armutsforscher</m>.

Getragen wird das Haus von Diakonie und Caritas. Der Zuschuss der Stadt läuft <t v="2025-12-31">am 31. Dezember 2025</t> aus. <m s="senatorin">Sozialsenatorin Claudia Schilling</m> versicherte, dass <i s="senatorin">sie sich für eine Verlängerung einsetzen werde</i>. „<q s="senatorin">Ich will <t v="2025-10">im nächsten Oktober</t> nicht diejenige sein, die hier das Licht ausmacht</q>“, sagte <m s="senatorin">die Senatorin</m> bei einem Besuch. Stührenberg hörte es mit Skepsis. „<q s="leiterin">Sie hat es freundlich gesagt</q>“, sagt <m s="leiterin">sie</m>. „<q s="leiterin">Schriftlich wäre es noch freundlicher.</q>“

<m s="bahn">Die Deutsche Bahn</m> teilte mit, <i s="bahn">sie überlasse die Räume weiterhin mietfrei</i>. Beim Umbau des Bahnsteigs muss die Mission allerdings <t v="2025-03/2025-08">von März bis August 2025</t> in Container umziehen. „<q s="sprecher">Es werden sehr gute Container</q>“, versprach <m s="sprecher">ein Bahnsprecher</m>.

Zum Jubiläum predigt Diakoniepastor Renke Brahmstedt. Er weiß schon, worüber. „<q s="pastor">Über den Satz, der an der blauen Tür klebt: Bitte klopfen, wir sind da</q>“, sagt <m s="pastor">er</m>. Kowalke will kommen. <i s="gast">Er habe sich dafür eine Krawatte geliehen</i>, sagt <m s="gast">er</m>. „<q s="leiterin">Von meinem Mann</q>“, sagt <m s="leiterin">Stührenberg</m>.
