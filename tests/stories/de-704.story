---
id: de-704
language: de-AT
agency: null
outlet: Die Donauseiten
domain: donauseiten.example
authors: [Valentin Pröll-Hasek]
published: 2026-04-03
modified: null
dateline: null
copyright: {holders: [Die Donauseiten], year: 2026, notice: "© Die Donauseiten 2026", licence: null, reserved: false}
tdm: null
speakers:
  zwettler: {name: Ottilie Zwettler, kind: person, roles: [Sprachkritikerin]}
  ober: {name: der Herr Anton, kind: unnamed, roles: []}
  ich: {name: der Kolumnist, kind: unnamed, roles: []}
notes: Kolumne; Wörter als Wörter, ironische Anführung, Schlagwörter, Spitznamen, Titel; ein Zitat einer toten Autorin (erfunden), eines des Obers und eines des Kolumnisten als ich
---
# Lob des „Eh“
## Eine Silbe, die alles zugibt und nichts verspricht

Wer „Eh“ sagen kann, braucht kein Parteiprogramm. Das Wort wiegt zwei Buchstaben und trägt ein ganzes Land. In den Wörterbüchern steht es als „umgangssprachlich“, also als etwas, dem man im Vorbeigehen begegnet. Dabei wohnen wir darin.

Neuerdings soll es verschwinden. In den Büros redet man „lösungsorientiert“, und auf den Plakaten der Regierung heißt das Land „Zukunftsraum“. Ein „Zukunftsraum“ kennt kein „Eh“, dort wird „angepackt“, „umgesetzt“ und „mitgenommen“, vor allem „mitgenommen“, und zwar „die Menschen“, als stünden sie mit dem Koffer am Straßenrand.

Ottilie Zwettler, die große, fast vergessene Sprachkritikerin, hat in ihrem „Kleinen Wörterbuch der Ausflüchte“ zwölf Seiten für das Wort gebraucht. „<q s="zwettler">Eh ist die Höflichkeit der Verzweiflung</q>“, schrieb <m s="zwettler">sie</m> <t v="1934">1934</t>. Man hielt sie damals für „zersetzend“. Man hat sie dann auch behandelt danach.

In meinem Kaffeehaus, das offiziell „Zum grünen Anker“ heißt und von allen nur „die Zelle“ genannt wird, arbeitet der Herr Anton. Er ist der letzte Ober, der das „Eh“ noch in drei Längen beherrscht. Das kurze heißt „ja“. Das mittlere heißt „natürlich, aber fragen Sie nicht“. Das lange ist Philosophie. „<q s="ich">Herr Anton, wird das noch was mit dem Land?</q>“, habe <m s="ich">ich</m> ihn neulich gefragt. „<q s="ober">Eh</q>“, sagte <m s="ober">der Herr Anton</m>. Es war das lange.

Natürlich ist das Wort auch eine Ausrede. Der „Wiener Charme“, den der Fremdenverkehr verkauft, besteht zur Hälfte aus Unfreundlichkeit und zur anderen aus „Eh“. Und wenn im Film „Der Nachlassverwalter“ der Hofrat am offenen Grab nur diese eine Silbe murmelt, dann lacht das Kino, und niemand weiß genau, worüber.

Aber was wäre die Alternative? Die „klare Kante“? Die „ehrliche Debatte“? Ich habe die ehrlichen Debatten gesehen, sie dauern neunzig Minuten und werden von einer Bank gesponsert. Da lobe ich mir den „faulen Kompromiss“, den einzigen übrigens, der hält.

Man müsste das „Eh“ unter Schutz stellen, neben der Lipizzanerei und dem „Paradeisersalat“. Die Behörde wird das prüfen. Sie tut es eh.
