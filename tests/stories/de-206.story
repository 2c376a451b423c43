---
id: de-206
language: de
agency: SID
outlet: Fußball am Montag
domain: fussballammontag.example
authors: [Ole Brinkmann]
published: 2024-11-10T18:05:00+01:00
modified: null
dateline: {place: Osnabrück, agency: SID, date: null}
copyright: {holders: [SID], year: null, notice: "© SID", licence: null, reserved: false}
tdm: null
speakers:
  trainer: {name: Marek Kowalczyk, kind: person, roles: [Trainer des VfR Osnatal, Pole]}
  kapitaen: {name: Lennart Fiedler, kind: person, roles: [Kapitän, Innenverteidiger]}
  manager: {name: Thorsten Rüsel, kind: person, roles: [Sportdirektor]}
  mainz: {name: Pascal Grüning, kind: person, roles: [Trainer von Hansa Wismar]}
  verein: {name: VfR Osnatal, kind: organisation, roles: [Klub]}
  fan: {name: Birte, kind: person, roles: [Wirtin]}
  nachbar: {name: Enno Wiese, kind: person, roles: [Stürmer]}
notes: "second division match; club tweets, clubs as places of persons, wirt named by first name, nicknames and chants in marks, Q-style short answers, dative trap \"Laut dem Kapitän\""
---
# „<q s="kapitaen">Ich hab den Ball nicht gesehen, nur das Geräusch gehört</q>“ – Osnatal schlägt Wismar

Osnabrück (SID) - Der VfR Osnatal hat in der 2. Liga die Krise vorerst beendet. Die Mannschaft von Trainer Marek Kowalczyk gewann <t v="2024-11-10">am Sonntag</t> 3:2 gegen Hansa Wismar und verließ nach fünf Wochen den letzten Platz.

Den Siegtreffer erzielte Kapitän Lennart Fiedler in der 88. Minute per Kopf. „<q s="kapitaen" id="1">Ich hab den Ball nicht gesehen</q>“, sagte <m s="kapitaen">der Innenverteidiger</m>, „<q s="kapitaen" id="1">nur das Geräusch gehört.</q>“ Wie <m s="kapitaen">Fiedler</m> berichtete, <i s="kapitaen">habe er sich schon <t v="2024-11-07">am Donnerstag</t> im Training die Nase geprellt</i>.

Kowalczyk warnte dennoch. „<q s="trainer" via="Sky">Ein Sieg ist kein Sommer</q>“, sagte <m s="trainer">der Pole</m> bei Sky. Er sei, so <m s="trainer">der Coach</m> weiter, „<q s="trainer" type="mixed">der glücklichste Vorletzte Deutschlands</q>“. Hansa Wismar dagegen haderte. „<q s="mainz">Zwei Elfmeter für nichts, das ist ein Rekord</q>“, klagte <m s="mainz">Gäste-Trainer Pascal Grüning</m>. „<q s="mainz">Ich will mit dem Schiedsrichter nicht in den Urlaub fahren.</q>“

Sportdirektor Thorsten Rüsel verteidigte den Coach. „<q s="manager">Wir haben ihm <t v="2024-10-25">am 25. Oktober</t> das Vertrauen ausgesprochen, und zwar schriftlich</q>“, sagte <m s="manager">Rüsel</m>. <i s="manager">Der Vertrag laufe <t v="../2026">bis 2026</t></i>, betonte <m s="manager">der Manager</m>.

### „Schieß, du Sau!“

Stürmer Enno Wiese erzielte die beiden anderen Tore. „<q s="nachbar">Meine Frau war auf der Tribüne, sie ist im neunten Monat</q>“, erzählte <m s="nachbar">Wiese</m>. „<q s="nachbar">Ich hab ihr gesagt: Bleib sitzen!</q>“

In der Vereinsgaststätte „Zum Abseits“ sang die Wirtin Birte mit. „<q s="fan">Ich hab den Zapfhahn für drei Minuten zugedreht</q>“, verriet <m s="fan">sie</m>. Die Kurve stimmte „Schieß, du Sau!“ an.

Bitter verlief der Nachmittag für Wismars Torhüter Jannis Ahlers, der nach einem Zusammenprall mit Wiese vom Platz getragen wurde. <m s="mainz">Grüning</m> erklärte, <i s="mainz">der Schlussmann habe eine Gehirnerschütterung</i>. „<q s="nachbar">Ich hab ihm schon geschrieben, er hat mit einem Daumen geantwortet</q>“, sagte <m s="nachbar">der Stürmer</m>.

Der Klub schrieb auf X: „<q s="verein" via="X">Pulsschlag hinten, Pulsschlag vorne</q>“. <t v="2024-11-23">Am 23. November</t> ist der FSV Emsland zu Gast. <t v="2023">Im vergangenen Jahr</t> hatte Osnatal dort 0:6 verloren.
