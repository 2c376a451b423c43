---
id: de-505
language: de
agency: epd
outlet: Echo der Dörfer
domain: echo-der-doerfer.example
authors: [Annedore Siebert]
published: 2027-03-28T10:00:00+02:00
modified: null
dateline: {place: Wusterhausen, agency: epd, date: null}
copyright: {holders: [epd, Echo der Dörfer], year: 2027, notice: "© epd/Echo der Dörfer 2027", licence: null, reserved: false}
tdm: null
speakers:
  kantorin: {name: Almut Gehrmann, kind: person, roles: [Kantorin]}
  buergermeister: {name: Philipp Schulz-Dosse, kind: person, roles: [Bürgermeister]}
  organist: {name: der Erbauer der Orgel, kind: unnamed, roles: []}
  orgelbauer: {name: Kristian Wegscheider-Lohr, kind: person, roles: [Restaurator]}
  spenderin: {name: Trude Papenfuß, kind: person, roles: [Melkerin, Alte]}
  konsistorium: {name: Konsistorium, kind: organisation, roles: []}
  staat: {name: Wolfram Weimer, kind: person, roles: [Kulturstaatsminister]}
  konfirmand: {name: Mattis, kind: person, roles: [Konfirmand]}
  vorsitzender: {name: der Vorsitzende des Fördervereins, kind: unnamed, roles: []}
notes: "Meldung über Orgelweihe, chronologisch rückwärts; Brief im Orgelkasten aus 1742 in alter Sprache; Melkerin als Spenderin wird erst am Ende mit Namen genannt; Konsistorium es; Gebet, Grußwort, Zwischenruf; Ostertermin, Zeitumstellung"
---
# Die Melkerin und die tausend Pfeifen

Wusterhausen (epd). Als der letzte Ton verklungen war, klatschte niemand. „<q s="konfirmand">Man traut sich ja nicht</q>“, flüsterte <m s="konfirmand">Mattis</m>, der <t v="2027-05">im Mai</t> konfirmiert wird, und dann klatschte er doch.

So endete <t v="2027-03-28">am Ostersonntag</t> ein Festgottesdienst, auf den die Stadt an der Dosse 41 Jahre gewartet hat. <t v="1986/..">Seit 1986</t> war die Wagner-Orgel stumm, <t v="2027-03-28">heute</t> spielte die Kantorin zum ersten Mal wieder darauf. „<q s="kantorin" id="1">Sie ist ein bisschen heiser</q>“, sagte <m s="kantorin">Almut Gehrmann</m>, „<q s="kantorin" id="1">aber das bin ich nach der Osternacht auch.</q>“

Die Predigt war kurz, die Grußworte waren lang. Kulturstaatsminister Wolfram Weimer hatte eines geschickt. „<q s="staat">Eine Orgel ist das einzige Instrument, das man bewohnen kann</q>“, ließ <m s="staat">er</m> verlesen. <m s="konsistorium">Das Konsistorium</m> teilte mit, <i s="konsistorium">es sei die zwölfte Wiedereinweihung in der Landeskirche <t v="2020/..">seit 2020</t></i>. Der Bürgermeister verzichtete auf sein Blatt. „<q s="buergermeister">Wir haben kein Schwimmbad mehr, keinen Bahnhof und keinen Arzt</q>“, sagte <m s="buergermeister">Philipp Schulz-Dosse</m>. „<q s="buergermeister">Aber wir haben jetzt 1080 Pfeifen.</q>“

Im Innern des Gehäuses hatte der Restaurator <t v="2026-06">im Juni vergangenen Jahres</t> ein gefaltetes Papier gefunden. „<q s="organist">Wer dies lieset, der wisse, daß der Rath mir noch vierzig Thaler schuldig</q>“, steht da in der Hand des Erbauers, datiert <t v="1742-11-03">auf den 3. November 1742</t>. Kristian Wegscheider-Lohr, der das Blatt vorlas, blickte zum Rathaus hinüber. <i s="orgelbauer">Mit Zinsen komme man auf gut zwei Millionen</i>, sagte <m s="orgelbauer">er</m>. „<q s="buergermeister">Die Stadt erhebt die Einrede der Verjährung</q>“, rief <m s="buergermeister">der Bürgermeister</m> von der dritten Bank.

Bleibt die Frage, wer das alles bezahlt hat. 600.000 Euro fehlten noch <t v="2024-24">im Winter 2024</t>. Da klingelte bei der Kantorin eine alte Frau, die sie vom Sehen kannte, Gummistiefel, Kopftuch. Sie stellte eine Milchkanne auf den Tisch.

„<q s="kantorin">Ich habe gesagt, Milch habe ich noch</q>“, erzählt <m s="kantorin">Gehrmann</m>. „<q s="kantorin">Da sagte sie: ‚<q s="spenderin">Gucken Sie erst mal rein.</q>‘</q>“

Es waren Sparbücher, elf Stück. 44 Jahre lang hatte sie auf der LPG und später allein gemolken und nichts ausgegeben. Der Vorsitzende des Fördervereins wollte ihren Namen in Messing gießen. Sie lehnte ab. „<q s="vorsitzender">Sie hat mich angesehen, als hätte ich ihr eine zweite Kuh angeboten</q>“, berichtet <m s="vorsitzender">er</m>.

<t v="2027-03-28">Am Sonntag</t> saß sie in der letzten Reihe. Nach dem Segen traten die Leute beiseite, bis sie allein im Gang stand. Trude Papenfuß ist 91 und hört nicht mehr besonders gut. Ob es ihr gefallen habe? „<q s="spenderin">Gespürt hab ich’s</q>“, sagte <m s="spenderin">die Alte</m>. „<q s="spenderin">In den Füßen.</q>“
