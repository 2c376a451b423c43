---
id: de-302
language: de-AT
agency: APA
outlet: Donau-Kurier Wien
domain: donaukurier-wien.example
authors: [Verena Stix]
published: 2025-10-07T19:12:00+02:00
modified: null
dateline: {place: Wien, agency: APA, date: null}
copyright: {holders: [Donau-Kurier Wien], year: 2025, notice: "© 2025 Donau-Kurier Wien | APA", licence: null, reserved: false}
tdm: null
speakers:
  angeklagter: {name: Leopold Hrdlicka, kind: person, roles: [früherer Vorstand der Bank, Angeklagter, Ex-Banker]}
  richterin: {name: Dagmar Posch, kind: person, roles: [Richterin, Vorsitzende des Schöffensenats]}
  staatsanwalt: {name: Florian Egger, kind: person, roles: [Staatsanwalt, Ankläger]}
  verteidiger: {name: Manfred Zehetner, kind: person, roles: [Verteidiger]}
  zeugin: {name: Brigitte Wessely, kind: person, roles: [Pensionistin, ehemalige Anlegerin]}
  anklage: {name: Staatsanwaltschaft, kind: organisation, roles: []}
notes: Austrian court copy, German low-high marks, one-word quotes, SMS read in court, laut Anklage, Jänner, product and pub names in marks, dialogue of judge and accused
---
# „<q s="angeklagter">Ich war ein schlechter Rechner, kein Betrüger</q>“
## Ex-Bankchef Hrdlicka bekennt sich zum Prozessauftakt nicht schuldig

Wien (APA) – Am Wiener Landesgericht hat <t v="2025-10-07">am Dienstag</t> der Prozess gegen Leopold Hrdlicka begonnen. Dem früheren Vorstand der Vindobona Privatbank wird vorgeworfen, <t v="2014/2019">zwischen 2014 und 2019</t> rund 1.900 Anleger um 83 Mio. Euro gebracht zu haben.

„<q s="staatsanwalt">Der Angeklagte hat nicht mit Geld gehandelt, sondern mit Vertrauen</q>“, sagte <m s="staatsanwalt">Staatsanwalt Florian Egger</m> in seinem Eröffnungsplädoyer. <i s="staatsanwalt">Die Papiere mit dem klangvollen Namen „Kaiserzins Plus“ seien von Anfang an wertlos gewesen</i>, so <m s="staatsanwalt">der Ankläger</m>. <m s="staatsanwalt">Egger</m> nannte das Modell „<q s="staatsanwalt" type="mixed">ein Pyramidenspiel im Lodenmantel</q>“.

Laut <m s="anklage">Anklage</m> <i s="anklage">wusste Hrdlicka spätestens <t v="2016-01">im Jänner 2016</t>, dass die Bank zahlungsunfähig war</i>. Als Beleg verlas der Staatsanwalt eine SMS <m s="angeklagter">Hrdlickas</m> an einen Mitarbeiter: „<q s="angeklagter">Weitermachen, bis wer fragt.</q>“

Der 68-Jährige, der im grauen Trachtenanzug erschien, bekannte sich nicht schuldig. „<q s="angeklagter" id="1">Ich war ein schlechter Rechner</q>“, meinte <m s="angeklagter">Hrdlicka</m>, „<q s="angeklagter" id="1">kein Betrüger.</q>“ <i s="angeklagter">Die Nachricht sei ein Scherz gewesen</i>, fügte <m s="angeklagter">er</m> hinzu.

„<q s="richterin">Haben Sie damals gelacht?</q>“, wollte <m s="richterin">Richterin Dagmar Posch</m> wissen. „<q s="angeklagter">Geschmunzelt</q>“, antwortete <m s="angeklagter">der Ex-Banker</m>. „<q s="richterin">Die Anleger nicht</q>“, entgegnete <m s="richterin">die Vorsitzende</m>.

<m s="verteidiger">Verteidiger Manfred Zehetner</m> betonte, dass <i s="verteidiger">sein Mandant selbst 2,2 Mio. Euro verloren habe</i>. Die Finanzaufsicht habe die Produkte dreimal geprüft und „<q s="verteidiger" type="mixed">kein einziges Mal ein Haar in der Suppe gefunden</q>“, so <m s="verteidiger">der Anwalt</m>.

Unter den Zuschauern saß Brigitte Wessely aus Floridsdorf, die 140.000 Euro angelegt hatte. „<q s="zeugin" via="APA">Das war die Wohnung von meiner Mama</q>“, erzählte <m s="zeugin">die Pensionistin</m> der APA. Den Berater hatte sie <t v="2015">vor zehn Jahren</t> im Gasthaus „Zum Nussbaum“ kennengelernt. „<q s="zeugin">So ein fescher, höflicher Mensch.</q>“

Hrdlicka war <t v="2020-10">im Oktober 2020</t> zurückgetreten; wenige Wochen später schlitterte das Institut in die Pleite. Die Causa beschäftigte auch einen parlamentarischen U-Ausschuss.

Für den Prozess sind 34 Verhandlungstage anberaumt, ein Urteil wird nicht <t v="2026-21">vor dem Frühjahr 2026</t> erwartet. <t v="2025-10-09">Am Donnerstag</t> sollen die ersten Zeugen aussagen. Hrdlicka drohen bis zu zehn Jahre Haft. Es gilt die Unschuldsvermutung.
