---
id: de-924
language: de
agency: null
outlet: "Allgäuer Rundschau"
domain: allgaeuer-rundschau.example
authors: ["Vroni Hiemer"]
published: 2026-05-19T15:00:00+02:00
modified: null
dateline: null
copyright: {holders: ["Allgäuer Rundschau"], year: 2026, notice: "© Allgäuer Rundschau", licence: null, reserved: false}
tdm: null
speakers:
  rektorin: {name: "Monika Ziegler", kind: person, roles: ["Rektorin", "Schulleiterin"]}
  leni: {name: "Leni", kind: person, roles: ["Viertklässlerin"]}
  jonas: {name: "Jonas", kind: person, roles: ["Schüler"]}
  milz: {name: "Xaver Milz", kind: person, roles: ["Imker", "pensionierter Förster"]}
  vater: {name: "Patrick Schrade", kind: person, roles: ["Elternbeiratsvorsitzender"]}
notes: "natural: school project, local paper"
---
# 40.000 neue Mitschüler
## Die Grundschule Wiggenried hat jetzt eigene Bienen – und bald auch eigenen Honig

Wiggenried. Wer in die Klasse 4a will, muss erst an der „Bienenampel“ vorbei. Grün heißt: Türe auf. Rot heißt: Fenster zu, da draußen wird gearbeitet. Seit zwei Wochen stehen hinter der Turnhalle der Grundschule zwei Bienenstöcke, bemalt mit Sonnenblumen und einem etwas schiefen FC-Bayern-Wappen.

„<q s="leni">Ich hab am Anfang Angst gehabt, jetzt nur noch ein bisschen</q>“, erzählt <m s="leni">Leni</m> und zupft an ihrem weißen Schleier. Die Neunjährige weiß inzwischen genau, wie man einen Smoker anheizt. „<q s="leni">Da muss alter Eierkarton rein. Und dann werden die ganz brav, weil sie denken, es brennt.</q>“

Die Idee stammt von Xaver Milz, der im Dorf seit 50 Jahren imkert. Der pensionierte Förster kommt jeden Dienstag für zwei Stunden in die Schule, ohne Bezahlung. „<q s="milz">Wenn ein Kind einmal eine Königin gefunden hat, tritt es nie mehr auf eine Wiese, ohne zu schauen</q>“, sagt <m s="milz">er</m>. <i s="milz">Ihm selbst sei es mit sechs Jahren so gegangen</i>. <i s="milz">Der Großvater habe ihm damals verboten, im Bienenhaus zu reden, und das sei vermutlich die beste Schule gewesen</i>.

Rektorin Monika Ziegler war anfangs skeptisch. „<q s="rektorin">Mein erster Gedanke war die Haftpflicht</q>“, gibt <m s="rektorin">sie</m> zu. Drei Ordner hat sie gefüllt, mit Einverständniserklärungen, Allergietests und Schreiben vom Schulamt. Zwei Kinder, die auf Stiche reagieren, dürfen nur durch die Scheibe zuschauen.

Einen Zwischenfall gab es bisher. Jonas aus der 3b wurde ins Ohr gestochen. „<q s="jonas">Es hat gebrannt wie Feuer</q>“, berichtet <m s="jonas">der Achtjährige</m> stolz. „<q s="jonas">Aber der Herr Milz hat gesagt, jetzt bin ich ein richtiger Imker.</q>“

Auch die Eltern ziehen mit. Der Elternbeirat hat beim Maifest 860 Euro gesammelt. <i s="vater">Es habe wirklich nur zwei kritische Anrufe gegeben</i>, sagt <m s="vater">der Vorsitzende Patrick Schrade</m>, <i s="vater">und einer davon sei von seiner eigenen Mutter gekommen</i>.

Im Unterricht tauchen die Bienen überall auf: in Mathe, wo sechseckige Waben berechnet werden, in Deutsch, in Kunst und sogar in Religion. „<q s="rektorin">Wir haben Kinder, die sonst kaum stillsitzen. Am Stock stehen die zwanzig Minuten lang wie Statuen</q>“, sagt <m s="rektorin">Ziegler</m>. Das Kultusministerium hat das Projekt mit dem Preis „Grüne Pause“ ausgezeichnet, die Urkunde hängt im Lehrerzimmer über der Kaffeemaschine.

<t v="2026-07">Im Juli</t> wird zum ersten Mal geschleudert. Milz rechnet mit 30 Kilogramm. Der Honig soll am Schulfest verkauft werden, der Name steht schon fest: „Wiggenrieder Pausengold“. Leni findet das gut. „<q s="leni">Ich hätt ihn aber lieber behalten</q>“, sagt <m s="leni">sie</m>. „<q s="leni">Wir haben ja die ganze Arbeit gemacht. Also, die Bienen und wir.</q>“
