---
id: de-918
language: de
agency: null
outlet: "Magazin Klartext"
domain: magazin-klartext.example
authors: ["Konrad Lauenstein", "Aylin Sezer"]
published: 2026-02-27T13:00:00+01:00
modified: null
dateline: null
copyright: {holders: ["Klartext Verlag"], year: 2026, notice: "© Klartext Verlag", licence: null, reserved: true}
tdm: null
speakers:
  dettmer: {name: "Volker Dettmer", kind: person, roles: ["früherer Verkehrsminister", "Ex-Minister"]}
  insider: {name: "ein Beamter, der mit dem Vorgang vertraut ist", kind: unnamed, roles: ["Beamter"]}
  brief: {name: "Referat E 12", kind: organisation, roles: ["Fachabteilung"]}
  hauck: {name: "Simone Hauck", kind: person, roles: ["Obfrau der Linken"]}
  anwalt: {name: "Dettmers Anwalt", kind: unnamed, roles: ["Anwalt"]}
  min: {name: "Verkehrsministerium", kind: organisation, roles: []}
notes: "natural: investigative magazine piece with documents and Konjunktiv"
---
# Der Vermerk
## Ex-Verkehrsminister Volker Dettmer will von den Mängeln an der Fehnbrücke nichts gewusst haben. Interne Papiere legen etwas anderes nahe

Am Abend des 3. Juni 2024, so steht es im Dienstkalender, saß Volker Dettmer mit seinem Staatssekretär beim Italiener. Es ging um die Fehnbrücke, die vier Monate später gesperrt werden sollte. Was gesprochen wurde, ist umstritten.

<i s="dettmer">Man habe über Fußball geredet</i>, sagt <m s="dettmer">Dettmer</m> heute. <i s="dettmer">Und über die Nachfolge im Landesverband, das sei kein Geheimnis</i>. »<q s="dettmer">Über Risse in irgendwelchen Brücken wurde an diesem Abend nicht gesprochen. Ich hätte mir das gemerkt, ich bin gelernter Statiker</q>«, sagt <m s="dettmer">der frühere Minister</m>.

Klartext liegt ein Vermerk vor, den das Referat E 12 des Ministeriums an jenem Nachmittag verfasst hat. Zwei Seiten, Betreff: »Fehnbrücke, Sofortmaßnahmen«. »<q s="brief">Eine Aufrechterhaltung des Schwerverkehrs ist aus fachlicher Sicht nicht mehr zu verantworten</q>«, heißt es darin. Der Verteiler nennt fünf Empfänger. Der erste ist das Ministerbüro.

»<q s="insider">Das Papier lag in der roten Mappe, und die rote Mappe ging immer mit</q>«, sagt <m s="insider">ein Beamter</m>, der mit dem Vorgang vertraut ist und anonym bleiben will. <i s="insider">Alle im Haus hätten gewusst, wie ernst es sei</i>. <i s="insider">Es habe aber auch jeder gewusst, dass der Minister vor der Landtagswahl keine gesperrte Autobahn gebrauchen konnte</i>.

Dettmer, 58, hat nach seinem Rücktritt <t v="2024-11">im November 2024</t> lange geschwiegen. Nun empfängt er in seinem Haus bei Oldenburg, auf dem Tisch stehen Butterkekse. Er wirkt gelöst. <i s="dettmer">Er sei mit sich im Reinen</i>, sagt <m s="dettmer">er</m>. Den Vermerk habe er »<q s="dettmer" type="mixed">zum ersten Mal in der Zeitung</q>« gesehen. <i s="dettmer">In einem Ministerium gingen am Tag vierhundert Vorgänge über den Tisch, da könne schon einmal einer liegen bleiben</i>. Ob er sich Vorwürfe mache? »<q s="dettmer">Ich mache mir jeden Morgen Vorwürfe. Dann frühstücke ich.</q>«

Für Simone Hauck sind solche Sätze schwer erträglich. Die Obfrau der Linken im Untersuchungsausschuss hat 11.000 Seiten gelesen. »<q s="hauck">Da wurde nicht vergessen, da wurde gewartet</q>«, sagt <m s="hauck">sie</m>. <m s="hauck">Hauck</m> wirft Dettmer vor, er habe »<q s="hauck" type="mixed">die Sicherheit von 70.000 Pendlern gegen ein Wahlergebnis verrechnet</q>«. Gegen ihn wegen Untreue zu ermitteln, lehnte die Staatsanwaltschaft <t v="2025-09">im September</t> allerdings ab.

Das Ministerium, inzwischen von Dettmers Parteifreundin Silke Ahrens geführt, hält sich bedeckt. »<q s="min">Zu laufenden parlamentarischen Untersuchungen nehmen wir keine Stellung</q>«, teilte <m s="min">das Haus</m> mit. Dettmers Anwalt wurde ausführlicher. <i s="anwalt">Sein Mandant habe sich zu jedem Zeitpunkt korrekt verhalten</i>, schreibt <m s="anwalt">er</m> auf fünf Seiten. <i s="anwalt">Der Verteiler eines Vermerks belege nicht dessen Kenntnisnahme</i>.

Zwei Jahre lang rollten die Lastwagen noch über die Umleitung durch Fehnhusen. Die neue Brücke soll <t v="2029">2029</t> fertig werden. <i s="dettmer">Zur Einweihung wolle er nicht kommen</i>, sagt <m s="dettmer">Dettmer</m> an der Tür. »<q s="dettmer">Die sollen ihr Band ohne mich durchschneiden.</q>«

Die rote Mappe ist bis heute nicht aufgetaucht.
