---
id: de-900
language: de
agency: dpa
outlet: "Schwäbisches Tagblatt am Kocher"
domain: tagblatt-kocher.example
authors: []
published: 2026-02-09T07:52:00+01:00
modified: 2026-02-09T14:10:00+01:00
dateline: {place: Ellhofen, agency: dpa, date: null}
copyright: {holders: [dpa-infocom], year: null, notice: "© dpa-infocom, dpa:260209-930-660114/3", licence: null, reserved: false}
tdm: null
speakers:
  polizei: {name: "Polizei", kind: organisation, roles: []}
  sprecherin: {name: "eine Sprecherin der Polizei", kind: unnamed, roles: ["Sprecherin"]}
  kurz: {name: "Matthias Kurz", kind: person, roles: ["Kommandant der Feuerwehr Ellhofen", "Kommandant"]}
  fahrer: {name: "der 54 Jahre alte Fahrer des Lastwagens", kind: unnamed, roles: ["54-Jähriger", "Lastwagenfahrer"]}
  autobahn: {name: "Autobahn GmbH", kind: organisation, roles: []}
notes: "natural: motorway accident (dpa Landesdienst)"
---
# Lastwagen kippt auf A6 um – 22 Tonnen Joghurt auf der Fahrbahn

Ellhofen (dpa/lsw) - Ein mit Joghurt beladener Lastwagen ist <t v="2026-02-09">am frühen Montagmorgen</t> auf der Autobahn 6 bei Ellhofen (Landkreis Heilbronn) umgekippt und hat die Strecke in Richtung Nürnberg für mehrere Stunden blockiert. Der Fahrer wurde leicht verletzt. Wie <m s="polizei">die Polizei</m> mitteilte, <i s="polizei">war der 54-Jährige <t v="2026-02-09T03:40">gegen 3.40 Uhr</t> aus zunächst ungeklärter Ursache nach rechts von der Fahrbahn abgekommen</i>.

Das Gespann durchbrach die Leitplanke, schleuderte zurück und blieb quer über alle drei Spuren liegen. „<q s="sprecherin">Die Ladung hat sich auf etwa 80 Metern verteilt</q>“, sagte <m s="sprecherin">eine Sprecherin der Polizei</m> <t v="2026-02-09">am Vormittag</t>. „<q s="sprecherin">Das war auf den ersten Blick Schnee, auf den zweiten Erdbeere.</q>“

Drei nachfolgende Autos konnten nicht mehr rechtzeitig bremsen und fuhren in die Paletten. Verletzt wurde dabei niemand. <i s="sprecherin">Den Schaden schätze man auf rund 190.000 Euro</i>, sagte <m s="sprecherin">die Sprecherin</m>. <i s="sprecherin">Der Auflieger sei nicht mehr zu retten</i>.

Der Fahrer konnte sich selbst aus dem Führerhaus befreien. Gegenüber den Beamten gab <m s="fahrer">er</m> an, <i s="fahrer">er habe einem Reh ausweichen wollen</i>. <i s="fahrer">Müde sei er nicht gewesen</i>. Die Polizei wertet nun die Daten des Fahrtenschreibers aus. Ein Atemalkoholtest verlief negativ.

Die Feuerwehr war mit 45 Kräften im Einsatz. „<q s="kurz" via="Deutsche Presse-Agentur">Joghurt ist für uns unangenehmer als Öl, weil es dafür kein Bindemittel gibt</q>“, sagte <m s="kurz">Kommandant Matthias Kurz</m> der Deutschen Presse-Agentur. Seine Leute schoben die Masse zunächst mit Schneeschiebern zur Seite, ehe die Straßenmeisterei mit einer Kehrmaschine anrückte.

„<q s="kurz">Bei minus vier Grad ist das auch noch angefroren</q>“, so <m s="kurz">Kurz</m>. Nach <m s="kurz">seinen</m> Angaben <i s="kurz">gelangte nichts davon in die Kanalisation</i>.

Im Berufsverkehr staute es sich zeitweise auf 14 Kilometern. <m s="autobahn">Die Autobahn GmbH</m> teilte mit, <i s="autobahn">die Leitplanke müsse auf einer Länge von 60 Metern erneuert werden</i>. <i s="autobahn">Der rechte Fahrstreifen bleibe deshalb voraussichtlich <t v="2026-02-10">bis Dienstagabend</t> gesperrt</i>. Die Umleitung führt über Weinsberg.

Erst <t v="2026-01">im Januar</t> war auf demselben Abschnitt ein Transporter mit Hühnern verunglückt. Damals hatte das Einfangen der Tiere einen halben Tag gedauert. „<q s="sprecherin">Da war uns der Joghurt lieber</q>“, sagte <m s="sprecherin">die Polizeisprecherin</m>.
