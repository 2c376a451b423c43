---
id: de-873
language: de
agency: KNA
outlet: Donaubote
domain: donaubote.example
authors: []
published: 2025-10-10T10:00:00+02:00
modified: null
dateline: {place: "Regensburg", agency: KNA, date: null}
copyright: {holders: [KNA], year: null, notice: "© KNA", licence: null, reserved: false}
tdm: null
speakers:
  brandl: {name: "Theresia Brandl", kind: person, roles: ["Präsidentin des Hospizverbands"]}
  minister: {name: "Holger Reisinger", kind: person, roles: ["bayerischer Gesundheitsminister"]}
  kasse: {name: "Dietmar Vogt", kind: person, roles: ["Vorstand der Donaukasse"]}
  schw: {name: "Magdalena Eibl", kind: person, roles: ["Pflegerin"]}
  bischof: {name: "Korbinian Huber", kind: person, roles: ["Weihbischof"]}
  ang: {name: "eine Frau", kind: unnamed, roles: []}
notes: "health; association, minister, insurer, nurse, auxiliary bishop; KNA interview via"
---
# Hospizverband warnt vor Schließungen auf dem Land

Regensburg (KNA) Dem stationären Hospiz in der Oberpfalz fehlt das Personal. Wie <m s="brandl">die Präsidentin des Bayerischen Hospizverbands, Theresia Brandl</m>, am Freitag in Regensburg mitteilte, <i s="brandl">stehen derzeit in vier Häusern zwölf Zimmer leer</i>. „<q s="brandl">Auf unserer Warteliste stehen 60 Menschen, und die meisten erleben ihren Platz nicht mehr</q>“, so <m s="brandl">Brandl</m>.

Vor allem auf dem Land sei die Lage dramatisch. „<q s="brandl" id="1">Wenn eine Kollegin krank wird</q>“, erläuterte <m s="brandl">die frühere Oberärztin</m>, „<q s="brandl" id="1">dann müssen wir ein Zimmer sperren, so einfach ist das.</q>“ Sollte sich nichts ändern, drohe im kommenden Jahr die Schließung eines ganzen Hauses.

Gesundheitsminister Holger Reisinger sagte Unterstützung zu. <i s="minister">Der Freistaat werde die Ausbildung von Palliativpflegekräften mit vier Millionen Euro zusätzlich fördern</i>, kündigte <m s="minister">er</m> an. Zugleich sah <m s="minister">der CSU-Politiker</m> die Krankenkassen in der Pflicht: „<q s="minister">Wer die Menschen im Sterben nicht alleinlassen will, muss das auch bezahlen.</q>“

<m s="kasse">Dietmar Vogt</m>, Vorstand der Donaukasse, widersprach. „<q s="kasse" via="KNA">An unserem Geld scheitert kein einziges Hospizbett</q>“, sagte <m s="kasse">er</m> der Katholischen Nachrichten-Agentur (KNA). Es fehle nicht an Mitteln, sondern an Menschen, die „<q s="kasse" type="mixed">diesen schweren und schönen Beruf</q>“ ergreifen wollten.

Magdalena Eibl hat ihn ergriffen. Seit 19 Jahren arbeitet sie im Haus „Abendstern“ in Cham, inzwischen meist in Doppelschichten. „<q s="schw">Man geht nach Hause und hat trotzdem das Gefühl, jemanden im Stich gelassen zu haben</q>“, sagt <m s="schw">die Pflegerin</m>. Ans Aufhören denke sie trotzdem nicht. „<q s="schw">Ich habe hier mehr gelacht als in jedem Büro.</q>“

Auch Angehörige schätzen das Haus. „<q s="ang">Mein Mann hat in den letzten drei Wochen wieder Klavier gespielt</q>“, erzählt <m s="ang">eine Frau</m>, die ihren Namen nicht nennen möchte. „<q s="ang">Das hätte er zu Hause nicht mehr getan.</q>“

Weihbischof Korbinian Huber rief die Gemeinden auf, ehrenamtliche Dienste zu stärken. Sterbende dürften „<q s="bischof" type="mixed">nicht zu einer Frage der Kalkulation</q>“ werden, mahnte <m s="bischof">er</m>. <m s="bischof">Huber</m> erinnerte daran, dass <i s="bischof">die ersten Hospize im Land von Ordensfrauen gegründet worden seien</i>.
