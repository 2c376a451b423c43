---
id: de-507
language: de
agency: null
outlet: Spielraum Podcast-Protokoll
domain: spielraum-protokoll.example
authors: [Yannik Osterkamp]
published: 2027-02-11T05:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Spielraum], year: 2027, notice: "Protokoll: Spielraum 2027, CC BY-SA 4.0", licence: CC-BY-SA-4.0, reserved: false}
tdm: allowed
speakers:
  weltmeisterin: {name: Lu Mengyao, kind: person, roles: [Großmeisterin]}
  vater: {name: Volkmar Brandt, kind: person, roles: [Trainer, Vater der Großmeisterin]}
  gegnerin: {name: Elisaweta Kormakowa, kind: person, roles: [Exil-Russin, Gegnerin]}
  schiri: {name: Ortrud Feldkötter, kind: person, roles: [Hauptschiedsrichterin, Schiedsrichterin]}
  verband: {name: Schachbund, kind: organisation, roles: [Verband]}
  vize: {name: Malte Ehrenpreis, kind: person, roles: [Sprecher]}
  hausmeister: {name: der Hausmeister, kind: unnamed, roles: []}
  reporter: {name: Yannik Osterkamp, kind: person, roles: []}
notes: "Protokoll eines Podcasts mit Sprecherkürzeln (Großbuchstaben vor Doppelpunkt) und Einschüben in eckigen Klammern; Reporter spricht selbst; Vater und Tochter; zwei Spielerinnen sie; Zugnotation als Falle; Datumsform TT.MM.JJJJ"
---
# „<q s="schiri">Es war ein Brot</q>“ – der Betrugsverdacht von Bad Salzhausen
## Großmeisterin Lu Mengyao, ihr Trainer Volkmar Brandt und die Schiedsrichterin Ortrud Feldkötter im Gespräch mit Yannik Osterkamp

Aufgezeichnet <t v="2027-02-09">am 09.02.2027</t>, gekürzt.

<m s="reporter">OSTERKAMP</m>: <q s="reporter">Frau Lu, in Runde sieben sind Sie achtmal hinausgegangen. Was haben Sie draußen gemacht?</q>

<m s="weltmeisterin">LU</m>: <q s="weltmeisterin">Gegessen. Ich hatte <t v="2027-01-31">am 31. Januar</t> seit morgens nichts, und mein Vater hatte ein Brot in der Jacke.</q>

<m s="vater">BRANDT</m>: <q s="vater">Leberwurst.</q>

[Gelächter]

Der Vater ist auch der Trainer, und das war das Problem. Denn Elisaweta Kormakowa sah die beiden im Flur stehen. <m s="gegnerin">Die Exil-Russin</m> meldete der Schiedsrichterin, dass <i s="gegnerin">dort über die Stellung gesprochen werde</i>.

<m s="gegnerin">KORMAKOWA</m> [per Telefon]: <q s="gegnerin">Ich kann kein Deutsch. Ich habe „Springer“ verstanden. Was soll ich denken?</q>

<m s="vater">BRANDT</m>: <q s="vater">Ich habe gesagt: „<q s="vater">Spring mal eben rüber, da ist Senf.</q>“</q>

Auf dem Brett stand zu diesem Zeitpunkt 23. Sf5, ein Zug, den auch die Maschinen erst nach einer Weile finden. Die Hauptschiedsrichterin ließ beide durchsuchen. <m s="schiri">Sie</m> notierte im Protokoll, <i s="schiri">es sei nichts Elektronisches gefunden worden</i>.

<m s="schiri">FELDKÖTTER</m>: <q s="schiri" id="1">Es war ein Brot. Ich habe es aufgeklappt. Ich habe 31 Jahre Turniere geleitet und noch nie ein Brot aufgeklappt.</q>

<q s="schiri" id="1">Ich habe mich dann bei dem Brot entschuldigt.</q>

Trotzdem ermittelt der Verband. <m s="verband">Der Schachbund</m> teilte <t v="2027-02-04">am vergangenen Donnerstag</t> mit, <i s="verband">ein Gutachten werde <t v="2027-02">bis Ende Februar</t> erstellt</i>. <m s="vize">Sprecher Malte Ehrenpreis</m> sagte uns, <i s="vize">auch der Anschein zähle</i>. „<q s="vize">Im Schach ist der Flur das, was im Radsport die Apotheke ist</q>“, sagte <m s="vize">er</m>.

<m s="weltmeisterin">LU</m>: <q s="weltmeisterin">Dann sollen sie den Flur sperren. Ich esse auch im Sitzen.</q>

<m s="reporter">OSTERKAMP</m>: <q s="reporter">Haben Sie seither mit Ihrer Gegnerin gesprochen?</q>

<m s="weltmeisterin">LU</m>: <q s="weltmeisterin">Sie hat mir geschrieben. Sie schrieb: „<q s="gegnerin">Welche Sorte Senf?</q>“</q>

Gefunden hat das Beweisstück übrigens der Hausmeister. Es lag <t v="2027-02-01">am Tag danach</t> noch auf der Heizung. „<q s="hausmeister">Ich hab’s weggeschmissen</q>“, sagt <m s="hausmeister">er</m>. „<q s="hausmeister">Wenn ich gewusst hätte, dass das berühmt wird, hätt ich’s eingefroren.</q>“
