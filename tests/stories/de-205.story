---
id: de-205
language: de
agency: AFP
outlet: Sächsische Mitteilungen
domain: saechsische-mitteilungen.example
authors: []
published: 2026-01-20T08:45:00+01:00
modified: null
dateline: {place: Dresden, agency: AFP, date: null}
copyright: {holders: [AFP Deutschland GmbH], year: 2026, notice: "© 2026 AFP Deutschland GmbH – alle Rechte vorbehalten", licence: null, reserved: true}
tdm: reserved
speakers:
  landes: {name: Lutzmann, kind: person, roles: [Ministerpräsidentin]}
  staatskanzlei: {name: Staatskanzlei, kind: organisation, roles: []}
  lka: {name: Landeskriminalamt Sachsen, kind: organisation, roles: [LKA]}
  lkasp: {name: Dirk Oehmichen, kind: person, roles: [Sprecher des LKA]}
  hacker: {name: eine Gruppe namens Nachtfalter, kind: group, roles: []}
  klinik: {name: Universitätsklinikum Dresden, kind: organisation, roles: []}
  arzt: {name: Mehmet Yıldırım, kind: person, roles: [Ärztlicher Direktor, Mediziner]}
  patientin: {name: eine Dialysepatientin, kind: unnamed, roles: []}
  verband: {name: Bitkomm, kind: organisation, roles: [Verband]}
notes: "cyber attack; police office and its spokesman both speak, hospital next to its director, hacker group via Telegram, single name only in dateline, \"hieß es\", \"zufolge\""
---
# Hackerangriff legt Klinikum lahm – <m s="arzt">Chefarzt</m>: „<q s="arzt">Wir schreiben wieder mit dem Kuli</q>“

Dresden (AFP) - Nach einem Hackerangriff auf das Universitätsklinikum Dresden sind <t v="2026-01-20">am Dienstag</t> zahlreiche Operationen abgesagt worden. Der Angriff begann <t v="2026-01-19T02:20">am Montag um 2.20 Uhr</t>.

„<q s="klinik">Die Notfallversorgung ist gesichert</q>“, hieß es in <m s="klinik">einer Mitteilung des Klinikums</m>. Der Ärztliche Direktor, Mehmet Yıldırım, wurde auf dem Flur deutlicher: „<q s="arzt">Wir schreiben wieder mit dem Kuli, und die jungen Kollegen suchen den Anspitzer.</q>“

Zu dem Angriff bekannte sich <m s="hacker">eine Gruppe namens Nachtfalter</m>. „<q s="hacker" via="Telegram">Die Daten gehören euch, wenn ihr zahlt</q>“, schrieb <m s="hacker">sie</m> auf Telegram. <m s="lka">Das Landeskriminalamt Sachsen</m> warnte davor, dass <i s="lka">Patientendaten im Netz auftauchen könnten</i>. „<q s="lkasp" id="1">Wir kennen die Schadsoftware</q>“, sagte <m s="lkasp">LKA-Sprecher Dirk Oehmichen</m>, „<q s="lkasp" id="1">aber nicht ihren Absender.</q>“

<i s="arzt">Rund 140 Eingriffe seien verschoben worden</i>, sagte <m s="arzt">Yıldırım</m>. Er selbst habe <t v="2026-01-19">am Montag</t> nur eine einzige Niere transplantiert. „<q s="arzt">Vier Stunden lang, bei Taschenlampe und auf Zuruf</q>“, schilderte <m s="arzt">der Mediziner</m>.

### Zwei Stunden im Flur

Betroffen sind auch Patienten ohne Termin. „<q s="patientin">Man hat mir die Werte am Telefon vorgelesen, zweimal falsch</q>“, berichtete <m s="patientin">eine Dialysepatientin</m>. „<q s="patientin">Beim dritten Mal habe ich selbst gerechnet.</q>“ Die Leitstelle des Rettungsdienstes leitete <t v="../2026-01-20">bis zum Abend</t> 37 Krankenwagen nach Pirna und Meißen um.

Laut <m s="verband">dem Verband Bitkomm</m> <i s="verband">hat jedes dritte Krankenhaus in Deutschland keine ausreichende Absicherung</i>. Ministerpräsidentin Lutzmann will <t v="2026-01-21">am Mittwoch</t> im Landtag Auskunft geben. <m s="staatskanzlei">Der Staatskanzlei</m> zufolge <i s="staatskanzlei">stehen 25 Millionen Euro für IT-Sicherheit bereit</i>. „<q s="landes">Das ist ein Anschlag auf Menschen, nicht auf Server</q>“, sagte <m s="landes">die Ministerpräsidentin</m>.

Das Klinikum hatte <t v="2024-10">im Oktober 2024</t> eine Übung unter dem Titel „Schwarzer Montag“ veranstaltet. <m s="klinik">Das Haus</m> hofft, <t v="2026-01-24">bis Samstag</t> wieder am Netz zu sein. <t v="2018">Vor acht Jahren</t> hatte ein ähnlicher Angriff die Uniklinik Düsseldorf getroffen; damals war von „Glück im Unglück“ die Rede.
