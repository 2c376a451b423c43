---
id: de-706
language: de
agency: null
outlet: Der Havelspiegel
domain: havelspiegel.example
authors: [Roswitha Dankert]
published: 2026-03-05T17:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Der Havelspiegel], year: 2026, notice: "© Der Havelspiegel 2026", licence: null, reserved: false}
tdm: null
speakers:
  minister: {name: Torsten Wehlau, kind: person, roles: [Verkehrsminister]}
  bahn: {name: Brandenburger Landbahn, kind: organisation, roles: [Bahn]}
  schaffner: {name: Gisela Pohl, kind: person, roles: [Zugbegleiterin]}
notes: politische Glosse; echte Satzstücke eines Ministers, einer Bahn und einer Zugbegleiterin zwischen Schlagwörtern, Neusprech, ironischer Anführung und Titeln
---
# Die „Verspätungsoffensive“

Es gibt Wörter, die kommen pünktlicher als die Züge. „Taktverdichtung“ zum Beispiel. Oder „Mobilitätsgarantie“. Verkehrsminister Torsten Wehlau hat <t v="2026-03-03">am Dienstag</t> gleich beide ausgerollt, dazu einen Film mit dem Titel „Land in Fahrt“, in dem ein Kornfeld vorbeizieht. Der Zug, aus dem gefilmt wurde, stand.

Der Minister versprach den Pendlern „<q s="minister" type="mixed">einen Takt, nach dem man die Uhr stellen kann</q>“. Das ist nicht falsch. In Rathenow stellt man sie längst danach, und zwar nach hinten. „<q s="minister">Wir haben verstanden</q>“, rief <m s="minister">Wehlau</m> in den Saal, in dem hauptsächlich Menschen saßen, die mit dem Auto gekommen waren.

Aus einer „Störung“ ist inzwischen ein „Ereignis“ geworden, aus einem Ausfall eine „Fahrplananpassung“ und aus dem Bus, der nie fährt, der „Ersatzverkehr“. <m s="bahn">Die Brandenburger Landbahn</m> teilte mit, <i s="bahn">die Zufriedenheit der Kunden sei gestiegen</i>. Man habe sie „<q s="bahn" type="mixed">im laufenden Betrieb</q>“ gemessen. Da war die Stichprobe gewiss klein.

Gisela Pohl kennt den Betrieb, auch den stehenden. Sie ist Zugbegleiterin auf der Linie, die im Volksmund „der Geduldsfaden“ heißt. „<q s="schaffner">Ich sage die Anschlüsse nicht mehr durch, ich erzähle von ihnen</q>“, sagt <m s="schaffner">sie</m>. Die Fahrgäste duzen sie, das Handbuch „Servicekultur 4.0“ sieht das nicht vor.

Nun also eine „Pünktlichkeitsoffensive“. Offensiven haben wir erlebt: die „Bahnhofsoffensive“, nach der es weniger Bahnhöfe gab, und die „Sauberkeitsoffensive“, an die ein leerer Spender in Nauen erinnert. Der Minister nennt die Kritik „<q s="minister" type="mixed">Gejammer auf hohem Niveau</q>“. Das Niveau, um im Bild zu bleiben, ist der Bahnsteig, und auf dem zieht es.

Ich werde ihm <t v="2026-04-05">zu Ostern</t> ein Buch schenken, „Warten lernen“, vergriffen, aber Frau Pohl hat noch eins. Es kommt mit dem Zug. Es kann also „zeitnah“ werden.
