---
id: de-926
language: de
agency: dpa
outlet: "Hellweg Echo"
domain: hellweg-echo.example
authors: []
published: 2025-08-20T13:35:00+02:00
modified: null
dateline: {place: Soest, agency: dpa, date: null}
copyright: {holders: [dpa], year: null, notice: "© dpa", licence: null, reserved: false}
tdm: null
speakers:
  brink: {name: "Heinrich Brinkschulte", kind: person, roles: ["Präsident des Bauernverbands Westfalen", "Verbandschef"]}
  verband: {name: "Bauernverband Westfalen", kind: organisation, roles: ["Verband"]}
  schulte: {name: "Jutta Schulte-Hemmis", kind: person, roles: ["Landwirtin"]}
  minist: {name: "Landwirtschaftsministerium", kind: organisation, roles: []}
  bund: {name: "Naturschutzverband NRW", kind: organisation, roles: ["Naturschützer"]}
  muehle: {name: "Carl Middendorf", kind: person, roles: ["Geschäftsführer der Hellwegmühlen"]}
notes: "natural: harvest report (dpa)"
---
# Bauern ernten mehr Getreide – und verdienen weniger

Soest (dpa/lnw) - Volle Speicher, leere Kassen: Die Bauern in Westfalen haben <t v="2025">in diesem Jahr</t> eine gute Getreideernte eingefahren, können sich darüber aber nur bedingt freuen. „<q s="brink">Die Mengen stimmen, die Preise sind eine Katastrophe</q>“, sagte <m s="brink">Bauernpräsident Heinrich Brinkschulte</m> <t v="2025-08-20">am Mittwoch</t> bei der Vorstellung der Erntebilanz auf einem Hof bei Soest. <i s="brink">Für die Tonne Brotweizen gebe es derzeit 172 Euro, die Kosten lägen bei gut 200</i>.

Nach Zahlen <m s="verband">des Verbands</m> <i s="verband">wurden im Schnitt 8,6 Tonnen Winterweizen je Hektar gedroschen, elf Prozent mehr als im verregneten Vorjahr</i>. Bei der Gerste fiel das Plus noch deutlicher aus. <i s="brink">Enttäuschend sei nur der Raps gewesen</i>, so <m s="brink">Brinkschulte</m>. <i s="brink">Da habe der Frost <t v="2025-04">im April</t> die Blüten erwischt</i>.

Der Verbandschef machte den Weltmarkt für die Misere verantwortlich. „<q s="brink">Wenn am Schwarzen Meer ein Schiff ablegt, merkt man das in Soest an der Waage</q>“, sagte <m s="brink">er</m>. Von der Landesregierung forderte er, die Hürden für den Bau von Lagerhallen zu senken. Wer lagern könne, müsse nicht „<q s="brink" type="mixed">zum schlechtesten Zeitpunkt verkaufen</q>“.

Aus dem Landwirtschaftsministerium kam dazu Zustimmung. <i s="minist">Man prüfe derzeit, wie sich Genehmigungen für Hallen bis 1.000 Quadratmeter beschleunigen ließen</i>, hieß es in <m s="minist">Düsseldorf</m>. Ministerin Renate Holtkamp (CDU) selbst war zu dem Termin nicht gekommen.

Gastgeberin Jutta Schulte-Hemmis bewirtschaftet 140 Hektar in der fünften Generation. Die 39-Jährige hat inzwischen auf Hartweizen und Kichererbsen umgestellt. „<q s="schulte">Mein Schwiegervater hat gefragt, ob ich jetzt nach Italien auswandere</q>“, erzählte <m s="schulte">sie</m>. <i s="schulte">Das Risiko sei hoch, aber mit normalem Weizen könne sie den Betrieb nicht halten</i>. „<q s="schulte">Ich habe zwei Kinder. Ich möchte, dass die wenigstens die Wahl haben.</q>“

Abnehmer ihres Hartweizens ist eine Mühle im Nachbarort. <m s="muehle">Deren Geschäftsführer Carl Middendorf</m> berichtete, <i s="muehle">die Nachfrage nach regionaler Ware sei da, solange sie nicht mehr als zehn Cent teurer sei</i>. „<q s="muehle">Bei elf Cent hört die Heimatliebe auf.</q>“

Kritik am Kurs des Bauernverbands übten Naturschützer. „<q s="bund">Wer immer nur auf Menge setzt, darf sich über Preisverfall nicht wundern</q>“, erklärte <m s="bund">der Naturschutzverband NRW</m>. <i s="bund">Die Feldlerche sei auf vielen Flächen bereits verschwunden</i>. Brinkschulte wies das zurück. „<q s="brink">Auf meinem Acker singt sie jeden Morgen</q>“, sagte <m s="brink">er</m>. „<q s="brink">Ich kann gerne eine Einladung verschicken.</q>“

Die Maisernte beginnt voraussichtlich <t v="2025-09">Mitte September</t>. Laut <m s="brink">Brinkschulte</m> <i s="brink">hängt jetzt alles vom Regen ab</i>.
