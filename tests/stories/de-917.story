---
id: de-917
language: de
agency: null
outlet: "Nord24 Newsblog"
domain: nord24-newsblog.example
authors: ["Redaktion"]
published: 2026-01-09T21:15:00+01:00
modified: null
dateline: null
copyright: {holders: ["Nord24"], year: 2026, notice: "© Nord24", licence: null, reserved: false}
tdm: null
speakers:
  bahn: {name: "Deutsche Bahn", kind: organisation, roles: ["Bahn", "Konzern"]}
  bahnspr: {name: "eine Bahnsprecherin", kind: unnamed, roles: ["Bahnsprecherin"]}
  dwd: {name: "Deutscher Wetterdienst", kind: organisation, roles: ["DWD"]}
  grote: {name: "Henning Grotjahn", kind: person, roles: ["Innensenator"]}
  wiese: {name: "Olaf Wiesemann", kind: person, roles: ["Landrat"]}
  maike: {name: "Maike Thomsen", kind: person, roles: ["Reisende", "Studentin"]}
  poli: {name: "Polizei Hamburg", kind: organisation, roles: ["Polizei"]}
  land: {name: "Bildungsministerium Schleswig-Holstein", kind: organisation, roles: ["Ministerium"]}
notes: "natural: live blog, snowstorm"
---
# Schneesturm im Newsblog: Bahn stellt Fernverkehr im Norden ein
## Sturmtief "Ludger" bringt Schnee und Verwehungen – die wichtigsten Entwicklungen <t v="2026-01-09">vom Freitag</t>

### 21.05 Uhr: Erste Züge frühestens <t v="2026-01-10">am Samstagmittag</t>

Die Deutsche Bahn rechnet nicht mit einer schnellen Besserung. "<q s="bahnspr" via="NDR">Wir räumen die ganze Nacht, aber der Wind weht uns alles wieder zu</q>", sagte <m s="bahnspr">eine Bahnsprecherin</m> dem NDR. <i s="bahnspr" via="NDR">Zwischen Hamburg und Hannover werde der Fernverkehr frühestens <t v="2026-01-10">am Samstagmittag</t> wieder aufgenommen</i>. Fahrkarten behalten ihre Gültigkeit.

### 19.30 Uhr: Übernachten im Zug

Am Hamburger Hauptbahnhof hat die Bahn einen "Hotelzug" bereitgestellt, beheizt und mit Decken. Rund 180 Reisende haben sich dort eingerichtet, darunter Maike Thomsen, die eigentlich zu einer Hochzeit nach Göttingen wollte. "<q s="maike">Das Brautpaar hat mir ein Video vom Kuchen geschickt</q>", sagt <m s="maike">die Studentin</m>. "<q s="maike">Ich habe Linsensuppe aus der Tüte. Aber die Stimmung im Wagen ist super.</q>"

### 17.48 Uhr: Landrat bittet um Geduld

Landrat Olaf Wiesemann (CDU) hat die Bürger im Kreis Nordfriesland aufgerufen, zu Hause zu bleiben. "<q s="wiese" via="Facebook">Wer jetzt losfährt, um nach dem Schnee zu gucken, den müssen wir hinterher ausgraben</q>", schreibt <m s="wiese">er</m> auf Facebook. <i s="wiese" via="Facebook">Es seien 40 Räumfahrzeuge unterwegs, mehr gebe es schlicht nicht</i>.

### 16.20 Uhr: Schulen bleiben <t v="2026-01-12">auch am Montag</t> geschlossen

In Schleswig-Holstein fällt der Unterricht <t v="2026-01-12">am Montag</t> landesweit aus. <i s="land">Die Sicherheit der Schulwege könne nicht gewährleistet werden</i>, teilte <m s="land">das Bildungsministerium</m> mit. <i s="land">Eine Notbetreuung werde angeboten</i>.

### 14.55 Uhr: 312 Unfälle in Hamburg

<m s="poli">Die Polizei Hamburg</m> meldet auf X: "<q s="poli" via="X">312 Unfälle seit 6 Uhr, meist Blech. Runter vom Gas!</q>" Bei einem Sturz auf Glatteis verletzte sich in Altona ein 71-Jähriger schwer.

### 12.10 Uhr: Innensenator warnt vor Betreten der Alster

Die Alster ist zugefroren, freigegeben ist sie nicht. <m s="grote">Innensenator Henning Grotjahn</m> (SPD) warnte vor "<q s="grote" type="mixed">lebensgefährlichem Leichtsinn</q>". <i s="grote">Das Eis sei erst sieben Zentimeter dick</i>. "<q s="grote">Für ein Alstervergnügen brauchen wir zwanzig. Und auch dann gilt: erst messen, dann Glühwein</q>", sagte <m s="grote">der SPD-Politiker</m> vor der Presse. Das letzte Alstereisvergnügen hatte es <t v="2012">2012</t> gegeben.

### 9.30 Uhr: DWD weitet Warnung aus

Der Deutsche Wetterdienst hat die Unwetterwarnung auf Bremen und das Emsland ausgeweitet. Laut <m s="dwd">DWD</m> <i s="dwd">sind bis zum Abend Verwehungen von bis zu zwei Metern möglich</i>. In Böen werden an der Küste 110 Kilometer pro Stunde erwartet.

### 7.00 Uhr: Fernverkehr eingestellt

Guten Morgen! Nichts geht mehr auf vielen Strecken im Norden. <i s="bahn">Der Fernverkehr nördlich von Hannover sei <t v="2026-01-09T06:00">um 6 Uhr</t> vollständig eingestellt worden</i>, teilte <m s="bahn">die Bahn</m> mit. <i s="bahn">Man bitte darum, von nicht notwendigen Reisen abzusehen</i>.
