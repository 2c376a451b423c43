---
id: de-864
language: de
agency: dpa
outlet: Saale-Anzeiger
domain: saale-anzeiger.example
authors: []
published: 2025-01-30T18:05:00+01:00
modified: null
dateline: {place: Halle, agency: dpa, date: null}
copyright: {holders: [dpa], year: null, notice: "© dpa", licence: null, reserved: false}
tdm: null
speakers:
  ig: {name: "Gewerkschaft Industrie und Energie", kind: organisation, roles: ["Gewerkschaft"]}
  renner: {name: "Katja Rennert", kind: person, roles: ["Verhandlungsführerin"]}
  saale: {name: "Saalechemie", kind: organisation, roles: ["Unternehmen"]}
  vogt: {name: "Harald Vogtmann", kind: person, roles: ["Personalvorstand"]}
  minister: {name: "Sven Schulzke", kind: person, roles: ["Wirtschaftsminister"]}
  arbeiter: {name: "ein Schlosser aus Merseburg", kind: unnamed, roles: []}
notes: "strike and economy; union, works council, company as pronoun antecedent, minister, customer"
---
# Warnstreik bei Saalechemie: 1.800 Beschäftigte legen Arbeit nieder

Halle (dpa) - Im Tarifstreit bei der Saalechemie haben am Donnerstag rund 1.800 Beschäftigte die Arbeit niedergelegt. Nach Angaben <m s="ig">der Gewerkschaft Industrie und Energie</m> <i s="ig">standen in vier Werken die Anlagen still</i>. <m s="ig">Sie</m> sprach von einem „<q s="ig" type="mixed">überwältigenden Zeichen</q>“.

„<q s="renner">Wer Rekordgewinne macht, kann seine Leute nicht mit einem Prozent abspeisen</q>“, sagte <m s="renner">Verhandlungsführerin Katja Rennert</m> vor dem Werkstor in Halle. Die Gewerkschaft fordert sieben Prozent mehr Lohn. <i s="renner">Bis Mittwoch erwarte man ein neues Angebot</i>, so <m s="renner">Rennert</m>.

Das Unternehmen kritisierte den Ausstand. <m s="saale">Es</m> nannte ihn „<q s="saale" type="mixed">völlig unverhältnismäßig</q>“. „<q s="vogt">Wir verhandeln, und trotzdem wird gestreikt</q>“, erklärte <m s="vogt">Personalvorstand Harald Vogtmann</m>. <m s="vogt">Er</m> betonte, dass <i s="vogt">der Gaspreis noch immer doppelt so hoch sei wie vor fünf Jahren</i>.

Wirtschaftsminister Sven Schulzke rief beide Seiten zur Mäßigung auf. „<q s="minister" via="Mitteldeutscher Rundfunk">Dieser Standort ist zu wichtig, um ihn kaputt zu streiken oder kaputt zu sparen</q>“, sagte <m s="minister">der CDU-Politiker</m> dem Mitteldeutschen Rundfunk.

Am Feuer vor dem Tor wärmte sich ein Schlosser aus Merseburg die Hände. „<q s="arbeiter">Ich bin seit 31 Jahren dabei, aber so eine Stimmung hatten wir nie</q>“, sagte <m s="arbeiter">er</m>. „<q s="arbeiter">Die Jungen gehen nach Leipzig, zu den Autos.</q>“

Die Saalechemie hatte im Herbst angekündigt, 300 Stellen abzubauen. <m s="renner">Rennert</m> schloss einen unbefristeten Streik nicht aus. „<q s="renner">Wir haben einen langen Atem</q>“, sagte <m s="renner">die Gewerkschafterin</m>.
