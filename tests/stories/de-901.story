---
id: de-901
language: de
agency: null
outlet: "Weserland-Zeitung"
domain: weserland-zeitung.example
authors: ["Jörn Bödeker"]
published: 2025-12-12T19:05:00+01:00
modified: null
dateline: null
copyright: {holders: ["Weserland-Zeitung"], year: 2025, notice: "© Weserland-Zeitung 2025", licence: null, reserved: false}
tdm: null
speakers:
  struck: {name: "Annegret Struckmeier", kind: person, roles: ["Bürgermeisterin", "Verwaltungschefin"]}
  pohl: {name: "Dieter Pohlmann", kind: person, roles: ["Kämmerer"]}
  rasche: {name: "Heiner Rasche", kind: person, roles: ["CDU-Fraktionschef"]}
  evers: {name: "Lena Evers", kind: person, roles: ["Grünen-Ratsfrau"]}
  buero: {name: "ein Ingenieurbüro", kind: unnamed, roles: []}
  tegt: {name: "Wilhelm Tegtmeier", kind: person, roles: ["Vorsitzender des Fördervereins"]}
notes: "natural: town council budget debate (Regionalzeitung)"
---
# Rat beschließt Haushalt – Freibad bleibt vorerst offen
## Nach vier Stunden Debatte stimmt die Mehrheit für höhere Grundsteuer

Hollenbeck. Mit 17 zu 13 Stimmen hat der Stadtrat <t v="2025-12-11">am Donnerstagabend</t> den Haushalt <t v="2026">für das kommende Jahr</t> verabschiedet. Das Minus beträgt 4,1 Millionen Euro. Um es nicht noch größer werden zu lassen, steigt die Grundsteuer B von 430 auf 495 Punkte. Das Freibad am Papenberg, das auf der Streichliste der Verwaltung gestanden hatte, bleibt geöffnet, zunächst für eine Saison.

„<q s="struck">Es ist der schwierigste Haushalt, den ich in elf Jahren eingebracht habe</q>“, sagte <m s="struck">Bürgermeisterin Annegret Struckmeier</m> (SPD) zu Beginn der Sitzung. Die Stadt habe „<q s="struck" type="mixed">kein Einnahme-, sondern ein Aufgabenproblem</q>“: Bund und Land bestellten, die Kommunen zahlten. <i s="struck">Allein die Kreisumlage sei <t v="2022/..">seit 2022</t> um 38 Prozent gestiegen</i>.

Kämmerer Dieter Pohlmann hatte 26 Folien mitgebracht. Auf der letzten stand nur eine Zahl: 61. „<q s="pohl">Das sind die Millionen, die wir <t v="2029">Ende 2029</t> an Schulden haben werden, wenn wir so weitermachen</q>“, erklärte <m s="pohl">er</m>. <i s="pohl">Rücklagen gebe es dann keine mehr</i>. Pohlmann, der <t v="2026-21">im Frühjahr</t> in den Ruhestand geht, wurde deutlich: „<q s="pohl">Meinen Nachfolger beneide ich nicht.</q>“

Die CDU lehnte das Zahlenwerk ab. „<q s="rasche" id="1">Sie greifen den Leuten in die Tasche</q>“, hielt <m s="rasche">Fraktionschef Heiner Rasche</m> der Bürgermeisterin vor, „<q s="rasche" id="1">und nennen das dann Solidarität.</q>“ <m s="rasche">Rasche</m> rechnete vor, dass <i s="rasche">eine Familie in einem Einfamilienhaus künftig 87 Euro mehr im Jahr zahle</i>. Seine Fraktion hatte beantragt, stattdessen vier Stellen im Rathaus nicht wieder zu besetzen. Der Antrag fiel durch.

„<q s="rasche">Im Rathaus sitzen inzwischen mehr Menschen als im Freibad</q>“, spottete <m s="rasche">der CDU-Mann</m> und erntete dafür Buhrufe aus der SPD.

### „<q s="evers">Das ist ein Aufschub, keine Rettung</q>“

Für das Bad hatte sich vor allem Lena Evers (Grüne) eingesetzt. <i s="evers">Wer Kindern das Schwimmen abgewöhne, spare am falschen Ende</i>, sagte <m s="evers">sie</m>. Zufrieden ist sie trotzdem nicht. „<q s="evers">Das ist ein Aufschub, keine Rettung. <t v="2026">Nächstes Jahr</t> sitzen wir wieder hier.</q>“

Auf den Zuschauerplätzen verfolgten rund 70 Bürger die Sitzung, viele davon in den gelben T-Shirts des Fördervereins. Dessen Vorsitzender Wilhelm Tegtmeier zeigte sich nach der Abstimmung erleichtert. Man werde „<q s="tegt" type="mixed">jede Stunde Eigenleistung</q>“ bringen, die gebraucht werde, versprach <m s="tegt">er</m>. Schon <t v="2025">in diesem Jahr</t> hatten Mitglieder das Kassenhäuschen gestrichen und die Hecken geschnitten.

Nach Berechnungen <m s="buero">eines Ingenieurbüros</m> <i s="buero">würde die Sanierung des Beckens 2,8 Millionen Euro kosten</i>. Ein Förderantrag beim Land wurde <t v="2025-10">im Oktober</t> abgelehnt. <m s="struck">Die Verwaltungschefin</m> kündigte an, <i s="struck">einen neuen Antrag werde sie <t v="2026-02">im Februar</t> stellen</i>. „<q s="struck">Aufgeben ist keine Haushaltsposition</q>“, sagte <m s="struck">Struckmeier</m> zum Schluss.
