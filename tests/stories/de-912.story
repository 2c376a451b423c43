---
id: de-912
language: de
agency: dpa
outlet: "Hallenser Bote"
domain: hallenser-bote.example
authors: []
published: 2026-02-17T17:15:00+01:00
modified: null
dateline: {place: Leipzig, agency: dpa, date: null}
copyright: {holders: [dpa], year: 2026, notice: "© dpa", licence: null, reserved: false}
tdm: null
speakers:
  verdi: {name: "Susann Riedel", kind: person, roles: ["Verdi-Verhandlungsführerin", "Gewerkschafterin"]}
  gew: {name: "Verdi", kind: organisation, roles: ["Gewerkschaft"]}
  kav: {name: "Kommunaler Arbeitgeberverband", kind: organisation, roles: ["Arbeitgeberverband", "KAV"]}
  lvb: {name: "ein Sprecher der Verkehrsbetriebe", kind: unnamed, roles: ["Sprecher"]}
  jana: {name: "Jana Wittig", kind: person, roles: ["Straßenbahnfahrerin"]}
  pendler: {name: "Uwe Schramm", kind: person, roles: ["Pendler", "Krankenpfleger"]}
notes: "natural: public transport strike"
---
# Busse und Bahnen stehen still: Warnstreik trifft drei Großstädte

Leipzig (dpa/sn) - Leere Gleise, volle Radwege: Ein Warnstreik hat <t v="2026-02-17">am Dienstag</t> den Nahverkehr in Leipzig, Dresden und Chemnitz nahezu vollständig lahmgelegt. Nach Angaben <m s="gew">der Gewerkschaft Verdi</m> <i s="gew">beteiligten sich rund 3.200 Beschäftigte an dem Ausstand</i>. „<q s="verdi">Die Wut ist größer, als die Arbeitgeber sich das vorstellen</q>“, sagte <m s="verdi">Verhandlungsführerin Susann Riedel</m> vor dem Straßenbahnhof in Dölitz.

Verdi fordert 8,5 Prozent mehr Geld und kürzere Schichten. In der zweiten Verhandlungsrunde <t v="2026-02-11">am vergangenen Mittwoch</t> hatten die Arbeitgeber 4,2 Prozent in zwei Stufen angeboten. <i s="verdi">Das liege unterhalb der Inflation der letzten drei Jahre</i>, kritisierte <m s="verdi">Riedel</m>. <i s="verdi">Im Übrigen gehe es nicht nur ums Geld</i>. „<q s="verdi">Wenn Sie zwischen zwei Fahrten keine Zeit haben, auf die Toilette zu gehen, dann ist das kein Tarifproblem. Das ist ein Würdeproblem.</q>“

Jana Wittig kennt das. Die Straßenbahnfahrerin stand schon <t v="2026-02-17T03:00">um drei Uhr</t> mit einer Thermoskanne am Tor. „<q s="jana">Ich fahre die 15, die ist seit Jahren auf Kante genäht</q>“, erzählte <m s="jana">die 49-Jährige</m>. <i s="jana">An der Endhaltestelle blieben ihr manchmal 90 Sekunden</i>. Ihr Mann fährt auch, sie sehen sich oft nur auf dem Gegengleis. „<q s="jana">Dann winken wir.</q>“

Der Kommunale Arbeitgeberverband zeigte für den Ausstand kein Verständnis. <i s="kav">Man habe ein faires Angebot vorgelegt, über das man gern verhandelt hätte</i>, teilte <m s="kav">der KAV</m> in Dresden mit. <i s="kav">Die Forderungen kosteten die drei Betriebe zusammen 61 Millionen Euro im Jahr und seien ohne höhere Fahrpreise nicht zu finanzieren</i>. Den Streik nannte <m s="kav">der Verband</m> „<q s="kav" type="mixed">überzogen und zur Unzeit</q>“. In Leipzig sind derzeit Winterferien.

Viele Fahrgäste hatten sich vorbereitet. Uwe Schramm lief von Grünau zu Fuß ins Klinikum, sieben Kilometer. „<q s="pendler" id="1">Ich bin Pfleger</q>“, sagte <m s="pendler">er</m>, „<q s="pendler" id="1">ich würde auch gern mal streiken. Aber wer wäscht dann die Leute?</q>“ Den Fahrern nimmt er den Ausstand nicht übel.

Auf einzelnen Linien setzten die Verkehrsbetriebe private Busse ein. <m s="lvb">Ein Sprecher</m> sagte, <i s="lvb">etwa zehn Prozent des üblichen Angebots hätten aufrechterhalten werden können</i>. <i s="lvb">Abonnenten würden nicht entschädigt, weil es sich um höhere Gewalt handle</i>. Die Verbraucherzentrale sieht das anders.

Der Betrieb soll <t v="2026-02-18">am Mittwoch mit Dienstbeginn</t> wieder anlaufen. Verhandelt wird <t v="2026-02-26">am 26. Februar</t>. Sollte es dann kein besseres Angebot geben, werde man „<q s="verdi" type="mixed">über längere Arbeitsniederlegungen nachdenken</q>“, kündigte <m s="verdi">die Gewerkschafterin</m> an.
