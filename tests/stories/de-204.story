---
id: de-204
language: de-CH
agency: Keystone-SDA
outlet: Seetaler Bote Online
domain: seetaler.example
authors: []
published: 2026-02-11T12:10:00+01:00
modified: 2026-02-11T16:45:00+01:00
dateline: {place: Luzern, agency: sda, date: null}
copyright: {holders: [Keystone-SDA], year: null, notice: "© Keystone-SDA", licence: null, reserved: false}
tdm: allowed
speakers:
  regierung: {name: Luzerner Regierungsrat, kind: organisation, roles: []}
  hodel: {name: Priska Hodel, kind: person, roles: [Regierungsrätin, Gesundheitsdirektorin]}
  spital: {name: Kantonsspital Sempach, kind: organisation, roles: []}
  zurgilgen: {name: Beat Zurgilgen, kind: person, roles: [Spitaldirektor]}
  hebamme: {name: Noemi Stalder, kind: person, roles: [Hebamme]}
  mitte: {name: Ruedi Bucher, kind: person, roles: [Kantonsrat, Präsident der Gesundheitskommission]}
  verein: {name: IG Geburtshaus Seetal, kind: organisation, roles: [Verein]}
  mutter: {name: eine junge Mutter aus Hochdorf, kind: unnamed, roles: []}
notes: "Swiss sda style with guillemets, government and hospital as speakers, \"laut\", \"gemäss\", parties in brackets beside speakers, initiative names in marks, ss spelling"
---
# Luzerner Regierung will Geburtenabteilung in Sempach schliessen

Luzern (sda) - Im Seetal sollen <t v="2027-01/..">ab Januar 2027</t> keine Kinder mehr im Spital zur Welt kommen. Der Luzerner Regierungsrat hat <t v="2026-02-11">am Mittwoch</t> die Schliessung der Geburtenabteilung am Kantonsspital Sempach beantragt.

«<q s="hodel">Mit 212 Geburten im Jahr ist die Qualität nicht mehr zu halten</q>», sagte <m s="hodel">Gesundheitsdirektorin Priska Hodel</m> (Mitte) vor den Medien. Gemäss <m s="regierung">der Regierung</m> <i s="regierung">kostet jede Geburt in Sempach doppelt so viel wie in Luzern</i>. Der Weg ins Zentrum sei mit 24 Minuten «<q s="hodel" type="mixed">zumutbar</q>», fand <m s="hodel">Hodel</m>.

Das sieht Noemi Stalder anders. «<q s="hebamme" id="1">24 Minuten</q>», sagte <m s="hebamme">die leitende Hebamme</m>, «<q s="hebamme" id="1">aber nicht hinter dem Schneepflug.</q>» <t v="2024">Vor zwei Jahren</t> hatte sie ein Kind auf dem Parkplatz geholt. «<q s="hebamme">Das Mädchen heisst jetzt Aurora, wie das Morgenrot über der Migros</q>», erzählte <m s="hebamme">Stalder</m>.

Spitaldirektor Beat Zurgilgen steht zwischen den Fronten. <m s="zurgilgen">Er</m> betonte, dass <i s="zurgilgen">niemand die Kündigung erhalte</i>. Das Kantonsspital hatte <t v="2025-11">im November</t> noch geworben: «<q s="spital">Bei uns kommt Ihr Kind in Ruhe an</q>», hiess es auf <m s="spital">der Website des Hauses</m>. <i s="zurgilgen">Der Satz sei inzwischen gelöscht</i>, räumte <m s="zurgilgen">Zurgilgen</m> ein.

### Widerstand formiert sich

Im Kantonsrat ist eine Mehrheit ungewiss. «<q s="mitte">Man kann ein Tal auch zu Tode sparen</q>», warnte <m s="mitte">Ruedi Bucher</m> (SVP), Präsident der Gesundheitskommission. <i s="mitte">Seine Kommission werde das Geschäft <t v="2026-03-06">am 6. März</t> beraten</i>, sagte <m s="mitte">der Kantonsrat</m>.

Die IG Geburtshaus Seetal sammelt Unterschriften für die Initiative «Hier geboren». «<q s="verein">Wir holen 5000 Namen, und zwar <t v="2026-02-28">bis Ende Monat</t></q>», schrieb <m s="verein">der Verein</m> in einer Mitteilung. 3100 sind bereits beisammen.

Vor dem Spital hielt <m s="mutter">eine junge Mutter aus Hochdorf</m> ein Schild mit der Aufschrift «Mein Kreisssaal bleibt» hoch. «<q s="mutter">Meine Grossmutter, meine Mutter und ich, alle hier</q>», sagte <m s="mutter">sie</m>. «<q s="mutter">Die Vierte kommt <t v="2026-23">im Herbst</t>.</q>»

Auf die Frage, ob sie selber Kinder habe, antwortete <m s="hodel">die Regierungsrätin</m>: «<q s="hodel">Drei. Zwei davon in Sempach.</q>»

Laut <m s="regierung">dem Regierungsrat</m> <i s="regierung">spart der Kanton mit der Schliessung jährlich 3,2 Millionen Franken</i>. Zuletzt war <t v="2019">2019</t> die Abteilung in Wolhusen aufgegeben worden.
