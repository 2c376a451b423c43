---
id: de-207
language: de
agency: epd
outlet: Der Sonntagsbote
domain: sonntagsbote.example
authors: [Ulrike Petersen]
published: 2025-03-25T14:20:00+01:00
modified: null
dateline: {place: Hannover, agency: epd, date: null}
copyright: {holders: [epd, Der Sonntagsbote], year: 2025, notice: "© epd / Der Sonntagsbote 2025", licence: null, reserved: false}
tdm: null
speakers:
  bischof: {name: Johanna Meyfarth, kind: person, roles: [Landesbischöfin]}
  kirche: {name: Landeskirche Nordland, kind: organisation, roles: []}
  brand: {name: Sören Brandis, kind: person, roles: [Historiker]}
  bruder: {name: Karl-Heinz Wulf, kind: person, roles: [ehemaliges Heimkind]}
  caritas: {name: Diakonie, kind: organisation, roles: []}
  anwaelt: {name: Nele Brockhoff, kind: person, roles: [Anwältin der Betroffenen]}
  minister: {name: Ole Kaminski, kind: person, roles: [niedersächsischer Sozialminister]}
  teil: {name: eine Teilnehmerin, kind: unnamed, roles: []}
  erz: {name: eine Erzieherin, kind: unnamed, roles: []}
notes: "church memory; archbishop, landeskirche versus bishop, historian reading a document (nested voice of a former child), Konjunktiv, \"nach Einschätzung\", opening quote floating, abbreviations, first names only, title of study in marks"
---
# Kirche entschuldigt sich bei früheren Heimkindern

Hannover (epd). „<q s="bruder">Ich war fünf, und man hat mir meinen Namen abgenommen.</q>“

So beginnt <m s="bruder">Karl-Heinz Wulf</m> seinen Bericht. Der 78-Jährige sprach <t v="2025-03-24">am Montagabend</t> in der Marktkirche, vor ihm saßen die Landesbischöfin und zweihundert Gäste.

Die Landeskirche Nordland hat sich bei Männern und Frauen entschuldigt, die <t v="1949/1975">zwischen 1949 und 1975</t> in ihren Heimen misshandelt wurden. „<q s="bischof" id="1">Wir haben Kinder weggegeben</q>“, sagte <m s="bischof">Landesbischöfin Johanna Meyfarth</m>, „<q s="bischof" id="1">und wir haben nicht zugehört, als sie heimkamen.</q>“

Eine Studie mit dem Titel „Schweigende Häuser“ dokumentiert 311 Fälle. Nach Einschätzung <m s="brand">des Historikers Sören Brandis</m> <i s="brand">ist die Dunkelziffer dreimal so hoch</i>. In einer Akte fand er den Satz <m s="erz">einer Erzieherin</m>: „<q s="erz">Der Junge weint, also ist er gesund.</q>“

Anwältin Nele Brockhoff nannte die Entschädigung „<q s="anwaelt" type="mixed">beschämend</q>“. „<q s="anwaelt">5000 Euro für ein Leben, das ist weniger als ein gebrauchter Kleinwagen</q>“, sagte <m s="anwaelt">sie</m>. <i s="kirche">Man prüfe eine Aufstockung</i>, teilte <m s="kirche">die Landeskirche</m> auf Anfrage mit.

### Wer zahlt?

Auch die Diakonie, die einige Häuser betrieb, bekannte sich zur Verantwortung. <m s="caritas">Sie</m> kündigte an, dass <i s="caritas">das Archiv <t v="2025-09/..">ab September</t> öffentlich werde</i>. Sozialminister Ole Kaminski will <t v="2026">im kommenden Jahr</t> einen Fonds auflegen. „<q s="minister">Wir sind spät dran, unverzeihlich spät</q>“, räumte <m s="minister">der Minister</m> ein.

Wulf blieb skeptisch. „<q s="bruder">Entschuldigungen sind wie Blumen</q>“, sagte <m s="bruder">er</m>. „<q s="bruder">Sie halten zwei Wochen.</q>“ Was er wolle? „<q s="bruder">Meinen Namen auf dem Stein zurück.</q>“

Gegen Ende stand eine Teilnehmerin auf. „<q s="teil">Ich war eure Nummer 44, und ich bin noch da</q>“, rief <m s="teil">sie</m>. Die Bischöfin ging zu ihr, ohne etwas zu sagen. Später, im Kreuzgang, sagte <m s="bischof">Meyfarth</m> dem epd: „<q s="bischof" via="epd">Ich hatte eine Rede im Ärmel. Da gehörte sie auch hin.</q>“

Die Aufarbeitung hatte <t v="2019">2019</t> begonnen. Die nächste Gedenkfeier findet <t v="2025-11-19">am Buß- und Bettag</t> statt.
