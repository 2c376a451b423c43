---
id: de-416
language: de
agency: dpa
outlet: Ems-Kurier
domain: ems-kurier.example
authors: []
published: 2026-04-17T17:30:00+02:00
modified: null
dateline: {place: Osnabrück, agency: dpa/lni, date: null}
copyright: {holders: [dpa-infocom], year: null, notice: "© dpa-infocom", licence: null, reserved: false}
tdm: null
speakers:
  lehrerin: {name: Annika Reinders, kind: person, roles: [Klägerin, Lehrerin]}
  richter: {name: Volker Terhorst, kind: person, roles: [Vorsitzender Richter am Arbeitsgericht]}
  schulleiter: {name: Gregor Mansholt, kind: person, roles: [Schulleiter, Rektor]}
  anwalt: {name: Constantin Wübben, kind: person, roles: [Jurist]}
  ministerium: {name: Kultusministerium, kind: organisation, roles: [Ministerium]}
  ministerin: {name: Julia Willie Hamburg, kind: person, roles: [Kultusministerin, Grünen-Politikerin, Ministerin]}
  gew: {name: GEW, kind: organisation, roles: [Gewerkschaft]}
  vater: {name: der Vater eines Schülers, kind: unnamed, roles: []}
  schuelerin: {name: Leni, kind: person, roles: [Schülerin, Neunjährige]}
notes: "Arbeitsgericht; Klägerin, Ministerin und Schülerin sie, auch Gewerkschaft sie; Richter, Rektor, Anwalt und Vater er; Ministerium neben Ministerin; reine Rollennennungen nach der Einführung; Elternbrief als Redeort"
---
# Kündigung wegen Kuchenverbots unwirksam - <m s="lehrerin">Lehrerin</m>: „<q s="lehrerin">Ich backe wieder</q>“

Osnabrück (dpa/lni) - Eine Lehrerin darf nicht deshalb entlassen werden, weil sie ihrer Klasse Geburtstagskuchen mitgebracht hat. Das hat das Arbeitsgericht Osnabrück <t v="2026-04-17">am Freitag</t> entschieden. „<q s="richter">Ein Marmorkuchen ist kein wichtiger Grund</q>“, sagte <m s="richter">der Vorsitzende Richter Volker Terhorst</m> bei der Verkündung.

Das Land Niedersachsen hatte Annika Reinders <t v="2025-11">im November</t> gekündigt. Der Rektor ihrer Grundschule hatte <t v="2025-08/..">seit August</t> alle mitgebrachten Speisen untersagt, nachdem ein Kind allergisch reagiert hatte. <i s="schulleiter">Er habe die Kollegin dreimal ermahnt</i>, sagte <m s="schulleiter">Gregor Mansholt</m> als Zeuge. „<q s="schulleiter">Beim vierten Mal war es Käsekuchen.</q>“

Die Klägerin bestritt das nicht. „<q s="lehrerin" id="1">Es war Käsekuchen, ja</q>“, sagte <m s="lehrerin">die 44-Jährige</m>, „<q s="lehrerin" id="1">aber glutenfrei, laktosefrei und nach meinem Empfinden auch geschmacksfrei.</q>“ <m s="lehrerin">Sie</m> fügte hinzu, <i s="lehrerin">der Rektor habe selbst zwei Stück gegessen</i>. Der Angesprochene schwieg dazu.

Für das Land argumentierte <m s="anwalt">der Jurist Constantin Wübben</m>, dass <i s="anwalt">es um das Prinzip gehe</i>. „<q s="anwalt">Wer Anordnungen nach Geschmack befolgt, dem kann man keine Kinder anvertrauen</q>“, sagte <m s="anwalt">er</m>. <m s="richter">Terhorst</m> entgegnete trocken, <i s="richter">er kenne Kollegen, bei denen das Land weniger streng gewesen sei</i>.

### Ministerin hält sich bedeckt

<m s="ministerium">Das Kultusministerium</m> teilte mit, <i s="ministerium">man werde die Begründung abwarten</i>. Über eine Berufung muss <t v="2026-05-18">bis zum 18. Mai</t> entschieden werden. <m s="ministerin">Ministerin Julia Willie Hamburg</m> wollte sich zu dem Einzelfall nicht äußern, sagte aber: „<q s="ministerin">Schule ohne Geburtstage ist auch keine Lösung.</q>“ Die Grünen-Politikerin verwies auf einen Leitfaden, den ihr Haus <t v="2026-22">im Sommer</t> vorlegen will.

<m s="gew">Die GEW</m> begrüßte das Urteil. <m s="gew">Sie</m> erklärte, <i s="gew">in Niedersachsen fehlten rund 1700 Lehrkräfte</i>. „<q s="gew">Da muss man nicht die feuern, die backen können</q>“, so <m s="gew">die Gewerkschaft</m>.

Im Zuschauerraum saß die halbe Klasse 3b. „<q s="schuelerin">Frau Reinders schreit nie, und Herr Mansholt schreit manchmal</q>“, sagte <m s="schuelerin">die neunjährige Leni</m>. Der Vater eines Mitschülers zog sie sanft am Ärmel. „<q s="vater">Das war jetzt keine Zeugenaussage</q>“, sagte <m s="vater">er</m>.

In einem Elternbrief schrieb <m s="schulleiter">der Schulleiter</m> <t v="2026-04-17">am Nachmittag</t>, <i s="schulleiter">er respektiere die Entscheidung und freue sich auf die Rückkehr der Kollegin <t v="2026-04-20">am Montag</t></i>. Die Kollegin weiß schon, was sie mitbringt. „<q s="lehrerin">Ich backe wieder, aber diesmal frage ich vorher</q>“, sagte <m s="lehrerin">Reinders</m>.
