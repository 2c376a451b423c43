---
id: de-702
language: de
agency: null
outlet: Feuilletonblatt Isarwinkel
domain: feuilletonblatt-isarwinkel.example
authors: [Theresia Hollerbeck]
published: 2025-11-29T08:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Feuilletonblatt Isarwinkel], year: 2025, notice: "© Feuilletonblatt Isarwinkel 2025, alle Rechte vorbehalten", licence: null, reserved: true}
tdm: null
speakers:
  kreutz: {name: Jonas Kreutzfeld, kind: person, roles: [Schriftsteller, Autor]}
  sand: {name: Marianne Sandow, kind: person, roles: [Lektorin]}
  vater: {name: sein Vater, kind: unnamed, roles: []}
notes: Buchkritik; Sätze von Figuren in Anführung (Figuren sind keine Quellen); Titel, Begriffe, ironische Anführung mit » «; Autor, Lektorin und der Vater sprechen wirklich; Zitat im Zitat
---
# Der Mann, der »vielleicht« sagte: Jonas Kreutzfelds Roman »Halbe Höhe«

Auf der ersten Seite von »Halbe Höhe« steht ein Mann im Fahrstuhl und denkt »Jetzt«. Auf der letzten steht er immer noch dort. Dazwischen liegen 412 Seiten, eine Ehe, zwei Währungen und die Frage, ob man ein Leben »nachholen« kann wie eine versäumte Schulstunde.

Jonas Kreutzfeld, Jahrgang <t v="1977">1977</t>, hat mit »Die Kaltmamsell« und »Sommer in Zone 3« zwei Bücher geschrieben, die man »leise« nannte, weil einem nichts Besseres einfiel. Das neue ist laut. Es poltert, es kalauert, es hat eine Großmutter, die bei jeder Gelegenheit »Das Geschirr bleibt hier!« ruft, und einen Onkel, der mit dem Satz »Wir sehen uns in Triest« verschwindet. Man sieht ihn in Triest nicht wieder.

»<q s="kreutz">Mein Vater hat Aufzüge gewartet, und abends sagte er immer: ›<q s="vater">Heute ist keiner stecken geblieben.</q>‹ Das war sein Gebet</q>«, erzählt <m s="kreutz">Kreutzfeld</m> bei einem Spaziergang an der Isar. Den Vater gibt es im Buch nicht, nur seine Werkzeugtasche. <m s="kreutz">Der Autor</m> beteuert, <i s="kreutz">er habe sie nie geöffnet</i>.

Der Held heißt Lorenz, genannt »Lore«, und arbeitet im »Amt für Zwischenfälle«, einer Behörde, die es leider nicht gibt. Dort lernt er Ulrike kennen. »Sie unterschreiben ja wie ein Arzt«, sagt sie zu ihm, und er verliebt sich, denn so genau hat ihn lange niemand angesehen. Später wird sie auf einem Parkplatz »Es war nie ein Wir« sagen. Es ist die traurigste Stelle des Romans, und die einzige ohne Adjektiv.

Nicht alles gelingt. Die »Wendezeit« erscheint als Kulisse, und die Kapitel aus der Sicht eines Staubsaugers – sie tragen Titel wie »Saugen I« und »Saugen II« – hätte man streichen dürfen. »<q s="sand">Ich habe um jedes gekämpft, und zwar dagegen</q>«, gesteht <m s="sand">die Lektorin Marianne Sandow</m>. <m s="sand">Sie</m> sagt, <i s="sand">der Staubsauger habe am Ende die bessere Anwältin gehabt</i>.

Man hat Kreutzfeld einen »Humoristen« genannt, also keinen von den »Wichtigen«. Er ist aber wichtig. Wer wissen will, wie das Wort »eigentlich« ein Land verraten kann, lese die Seiten 88 bis 94. Über das Etikett »Schelmenroman« kann er nur lachen. »<q s="kreutz">Ein Schelm kommt durch</q>«, sagt <m s="kreutz">er</m>. »<q s="kreutz">Meiner steckt fest.</q>«
