---
id: de-304
language: de
agency: AFP
outlet: Berliner Mittagspost
domain: berliner-mittagspost.example
authors: []
published: 2026-05-21T12:31:00+02:00
modified: 2026-05-21T16:02:00+02:00
dateline: {place: Brüssel, agency: AFP, date: 2026-05-21}
copyright: {holders: [Agence France-Presse], year: 2026, notice: "© Agence France-Presse 2026. Alle Rechte vorbehalten.", licence: null, reserved: true}
tdm: null
speakers:
  kommissarin: {name: Elena Vasilescu, kind: person, roles: [EU-Umweltkommissarin, Rumänin]}
  minister: {name: Ruprecht Maier, kind: person, roles: [Bundesagrarminister, CSU-Politiker]}
  franzose: {name: Olivier Castaing, kind: person, roles: [französischer Umweltminister, Franzose]}
  bund: {name: Naturbund, kind: organisation, roles: [Umweltverband]}
  bauern: {name: Bauernverband, kind: organisation, roles: []}
  kreise: {name: Verhandlungskreise, kind: group, roles: []}
  diplomat: {name: ein EU-Diplomat, kind: unnamed, roles: []}
notes: AFP German with double low-high marks, nationalities as mentions (die Rumänin, der Franzose), CSU-Politiker, Konjunktiv chain, deadline forms, term and package name in marks, hieß es aus
---
# EU streitet über Pestizide: <m s="kommissarin">Kommissarin</m> warnt vor "<q s="kommissarin" type="mixed">stummem Frühling</q>"

Brüssel, <t v="2026-05-21">21. Mai</t> (AFP) - Die EU-Staaten haben sich <t v="2026-05-21">am Donnerstag</t> in Brüssel erneut nicht auf strengere Regeln für Pestizide geeinigt. <m s="kommissarin">EU-Umweltkommissarin Elena Vasilescu</m> warnte vor einem "<q s="kommissarin" type="mixed">stummen Frühling</q>", sollte das Vorhaben scheitern.

"<q s="kommissarin">Die Bienen verhandeln nicht mit</q>", sagte <m s="kommissarin">Vasilescu</m> nach dem Treffen der Ministerinnen und Minister. <m s="kommissarin">Die Rumänin</m> betonte, <i s="kommissarin">sie werde den Vorschlag nicht zurückziehen</i>. Er sieht vor, den Einsatz chemischer Pflanzenschutzmittel <t v="2035">bis 2035</t> um 40 Prozent zu senken.

Deutschland enthielt sich. "<q s="minister" id="1">Wir brauchen Landwirte, die schützen</q>", sagte <m s="minister">Bundesagrarminister Ruprecht Maier</m>, "<q s="minister" id="1">und keine Landwirte, die Formulare ausfüllen.</q>" <m s="minister">Der CSU-Politiker</m> forderte Ausnahmen für Hopfen, Wein und Obst. <i s="minister">Ohne diese werde es <t v="2026">in diesem Jahr</t> keine deutsche Zustimmung geben</i>, fügte <m s="minister">er</m> hinzu.

Frankreich sprach sich für das Paket aus. Paris habe "<q s="franzose" type="mixed">genug Berichte gelesen</q>", sagte <m s="franzose">der französische Umweltminister Olivier Castaing</m>. Mit Blick auf Berlin sagte <m s="franzose">der Franzose</m>: "<q s="franzose">Wer sich enthält, hat auch entschieden.</q>"

Aus <m s="kreise">Verhandlungskreisen</m> verlautete, dass <i s="kreise">nur noch drei Staaten für eine Mehrheit fehlten</i>. "<q s="diplomat">Wir sind näher dran, als die Gesichter vermuten lassen</q>", sagte <m s="diplomat">ein EU-Diplomat</m>.

### Kritik von beiden Seiten

<m s="bund">Der Umweltverband Naturbund</m> nannte die Vertagung ein "<q s="bund" type="mixed">Armutszeugnis</q>". <i s="bund"><t v="1990/..">Seit 1990</t> sei die Zahl der Feldvögel um mehr als die Hälfte gesunken</i>, erklärte <m s="bund">der Verband</m>. <m s="bauern">Der Bauernverband</m> sprach dagegen von einer "<q s="bauern" type="mixed">Atempause für die Höfe</q>". "<q s="bauern">Mit Ideologie wird niemand satt</q>", hieß es in <m s="bauern">einer Mitteilung</m>.

Ein erster Anlauf der Kommission unter dem Namen "Vom Feld zum Teller" war <t v="2024-02">im Februar 2024</t> gescheitert. Umstritten ist vor allem das sogenannte "Pestizid-Pfand". Die zyprische Ratspräsidentschaft will <t v="2026-06-30">bis zum 30. Juni</t> einen Kompromiss vorlegen; die nächste Sitzung ist <t v="2026-06-22/2026-06-23">für den 22. und 23. Juni</t> angesetzt.
