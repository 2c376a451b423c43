---
id: de-414
language: de-CH
agency: Keystone-SDA
outlet: Aareblick
domain: aareblick.example
authors: [Regula Tschudin]
published: 2026-06-02T06:00:00+02:00
modified: null
dateline: {place: Solothurn, agency: sda, date: null}
copyright: {holders: [Aareblick, Keystone-SDA], year: 2026, notice: "© 2026 Aareblick / Keystone-SDA", licence: null, reserved: false}
tdm: allowed
speakers:
  direktor: {name: Balthasar Frutiger, kind: person, roles: [Spitaldirektor, Direktor]}
  chefarzt: {name: Xenia Papadakis, kind: person, roles: [Chefärztin, Chirurgin, Griechin]}
  regierung: {name: Urs-Peter Stampfli, kind: person, roles: [Gesundheitsdirektor, Regierungsrat]}
  gemeinde: {name: Lisbeth Ackermann-Roth, kind: person, roles: [Gemeindepräsidentin]}
  spital: {name: Spital Balsthal-Thal, kind: organisation, roles: [Spital]}
  pfleger: {name: Goran Ilić, kind: person, roles: [Pflegefachmann, Pfleger]}
  hebamme: {name: Mirjam Kölliker, kind: person, roles: [Hebamme, Oltnerin]}
  kommission: {name: Gesundheitskommission, kind: organisation, roles: [Kommission]}
notes: "Spitalschliessung in Schweizer Schreibung; Direktor, Gesundheitsdirektor und Pfleger er, Chefärztin, Gemeindepräsidentin und Hebamme sie; „Direktor“ zweideutig; Versammlungsreden, Leserbrief; Zitate mit einfachem Anführungszeichen im Titel"
---
# Spital Balsthal-Thal schliesst seine Geburtenabteilung

Solothurn (sda) Im Spital Balsthal-Thal kommt <t v="2026-12-31">am 31. Dezember</t> das letzte Kind zur Welt. «<q s="direktor">300 Geburten im Jahr sind schön, aber sie tragen kein Haus</q>», sagte <m s="direktor">Spitaldirektor Balthasar Frutiger</m> <t v="2026-06-01">am Montagabend</t> vor 400 Einwohnerinnen und Einwohnern.

<m s="spital">Das Spital</m> begründet den Entscheid mit Personalmangel. <i s="spital">Von zwölf Stellen auf der Abteilung seien fünf nicht besetzt</i>, schreibt <m s="spital">es</m> in einer Mitteilung.

Die Chefärztin sass in der ersten Reihe und hatte nicht vor, zu schweigen. «<q s="chefarzt" id="1">Ich habe diese Zahlen zum ersten Mal gesehen</q>», sagte <m s="chefarzt">Xenia Papadakis</m>, «<q s="chefarzt" id="1">und ich leite die Abteilung.</q>» Sie bekam langen Applaus. Frutiger widersprach ihr: «<q s="direktor">Xenia, du hast das Protokoll <t v="2026-05-06">am 6. Mai</t> unterschrieben.</q>» Unterschrieben habe sie, räumte <m s="chefarzt">die Chirurgin</m> ein, aber mit dem Vermerk «<q s="chefarzt" type="mixed">nicht einverstanden</q>».

Goran Ilić, Pflegefachmann auf der Abteilung, versuchte zu vermitteln. «<q s="pfleger">Der Direktor lügt nicht, und sie lügt auch nicht</q>», sagte <m s="pfleger">er</m>. «<q s="pfleger">Es sagt einfach jeder nur die Hälfte.</q>»

### Initiative angekündigt

Die Gemeindepräsidentin von Mümliswil will den Entscheid an die Urne bringen. <m s="gemeinde">Lisbeth Ackermann-Roth</m> sagte, <i s="gemeinde">die Unterschriften würden <t v="2026-08-01/..">ab dem 1. August</t> gesammelt</i>. «<q s="gemeinde">Meine drei Kinder sind hier geboren, eines davon auf dem Parkplatz</q>», erzählte <m s="gemeinde">sie</m>. «<q s="hebamme">Das war ich, die damals die Taschenlampe hielt</q>», rief <m s="hebamme">Mirjam Kölliker</m> dazwischen, die <t v="1994/..">seit 1994</t> als Hebamme arbeitet.

<m s="hebamme">Die Oltnerin</m> befürchtet, dass <i s="hebamme">Frauen aus dem Guldental künftig 40 Minuten unterwegs sein werden</i>. Der Gesundheitsdirektor, der im Saal einen schweren Stand hatte, sprach von höchstens 25. «<q s="regierung">Ich bin es <t v="2026-06-01">heute</t> selber gefahren</q>», sagte <m s="regierung">Urs-Peter Stampfli</m>. «<q s="hebamme">Ohne Wehen, Herr Regierungsrat</q>», gab <m s="hebamme">Kölliker</m> zurück.

<m s="kommission">Die Gesundheitskommission</m> des Kantonsrats will sich <t v="2026-06-24">am 24. Juni</t> mit dem Fall befassen. <m s="kommission">Sie</m> verlangt, dass <i s="kommission">der Regierungsrat die Schliessung <t v="../2027">bis Ende 2027</t> aufschiebt</i>. <m s="regierung">Stampfli</m> nannte das «<q s="regierung" type="mixed">rechtlich möglich und medizinisch falsch</q>».

Draussen vor der Halle reichte er der Chefärztin die Hand. Ob <i s="regierung">sie bleibe</i>, wollte <m s="regierung">er</m> wissen. «<q s="chefarzt">Ich bin Griechin, wir gehen als Letzte vom Schiff</q>», sagte <m s="chefarzt">Papadakis</m>. «<q s="direktor">Das ist das erste Mal <t v="2026-06-01">heute Abend</t>, dass wir einer Meinung sind</q>», sagte <m s="direktor">der Spitaldirektor</m>, der daneben stand.
