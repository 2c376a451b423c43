---
id: de-823
language: de
agency: SID
outlet: Sportplatz
domain: sportplatz.example
authors: []
published: 2025-06-16T22:15:00+02:00
modified: null
dateline: {place: Köln, agency: SID, date: null}
copyright: {holders: [SID], year: null, notice: "© SID", licence: null, reserved: false}
tdm: null
speakers:
  trainer: {name: "Lukas Brandauer", kind: person, roles: ["Trainer"]}
  kapt: {name: "Jonas Ebeling", kind: person, roles: ["Kapitän"]}
  sport: {name: "Ines Vollmer", kind: person, roles: ["Sportvorständin"]}
  fan: {name: "ein Fan", kind: unnamed, roles: []}
notes: "sport: coach, player, sporting director, interview with Sender, pronouns"
---
# <m s="kapt">Ebeling</m> nach Abstieg: "<q s="kapt">Wir haben die Stadt im Stich gelassen</q>"

Köln (SID) - Nach dem Abstieg aus der 2. Bundesliga hat Kapitän Jonas Ebeling vom VfB Rheinau die eigene Mannschaft scharf kritisiert. "<q s="kapt" via="Sky">Wir haben die Stadt im Stich gelassen</q>", sagte <m s="kapt">der 31-Jährige</m> <t v="2025-06-15">am Sonntag</t> bei Sky. "<q s="kapt" via="Sky">Einige haben noch nicht verstanden, was da heute passiert ist.</q>"

Rheinau hatte das entscheidende Spiel gegen Eintracht Oberhof 0:3 verloren. Trainer Lukas Brandauer übernahm die Verantwortung. "<q s="trainer">Die Aufstellung mache ich, also bin ich der Erste, der sich Fragen stellen muss</q>", sagte <m s="trainer">er</m>. Ob er bleibt, ließ <m s="trainer">der Österreicher</m> offen: "<q s="trainer">Heute gibt es darauf keine Antwort.</q>"

Für Sportvorständin Ines Vollmer steht die Zukunft des Coaches nicht zur Debatte. "<q s="sport">Lukas genießt unser volles Vertrauen</q>", betonte <m s="sport">Vollmer</m>. <m s="sport">Sie</m> kündigte allerdings an, dass <i s="sport">der Kader <t v="2025-22">im Sommer</t> komplett umgebaut wird</i>.

Vor dem Stadion entlud sich der Frust. <m s="fan">Ein Fan</m> hielt ein Plakat mit der Aufschrift "Danke für nichts" in die Höhe. "<q s="fan">Ich komme seit 40 Jahren, und so leblos habe ich sie nie gesehen</q>", schimpfte <m s="fan">er</m>.

Ebeling selbst will den Verein nicht verlassen. <i s="kapt">Sein Vertrag gelte auch in der 3. Liga</i>, sagte <m s="kapt">der Mittelfeldspieler</m>. "<q s="kapt">Ich habe das mit verbockt, ich helfe auch beim Aufräumen.</q>"
