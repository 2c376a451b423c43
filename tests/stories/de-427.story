---
id: de-427
language: de
agency: Reuters
outlet: "Energie & Märkte"
domain: energie-maerkte.example
authors: []
published: 2025-11-27T14:25:00+01:00
modified: null
dateline: {place: Berlin/Essen, agency: Reuters, date: 2025-11-27}
copyright: {holders: [Reuters], year: 2025, notice: "(c) Copyright Thomson Reuters 2025. Reproduktion verboten", licence: null, reserved: true}
tdm: reserved
speakers:
  reiche: {name: Katherina Reiche, kind: person, roles: [Bundeswirtschaftsministerin, Ministerin, CDU-Politikerin, Brandenburgerin]}
  krebber: {name: Markus Krebber, kind: person, roles: [RWE-Chef, Manager]}
  klinger: {name: Claus Nevermann, kind: person, roles: [Regulierer]}
  netzagentur: {name: Bundesnetzagentur, kind: organisation, roles: [Behörde]}
  gruene: {name: Katharina Dröge, kind: person, roles: [Grünen-Fraktionschefin]}
  kemfert: {name: Claudia Kemfert, kind: person, roles: [Ökonomin]}
  bdewchefin: {name: Kerstin Andreae, kind: person, roles: [Verbandschefin]}
  insider: {name: ein Regierungsvertreter, kind: unnamed, roles: []}
notes: "Energiepolitik, fünf Frauen als sie (Ministerin, Fraktionschefin, Ökonomin, Verbandschefin, auch Behörde), zwei Männer; Katherina/Katharina ähnliche Namen; Verband und Chefin; Regierungsvertreter namenlos; Ausschreibungsfristen"
---
# <m s="reiche">Reiche</m> will Gaskraftwerke „<q s="reiche" type="mixed"><t v="2025-24">noch in diesem Winter</t></q>“ ausschreiben

Berlin/Essen, <t v="2025-11-27">27. Nov</t> (Reuters) - Bundeswirtschaftsministerin Katherina Reiche drückt beim Bau neuer Gaskraftwerke aufs Tempo. „<q s="reiche">Wir schreiben <t v="2025-24">noch in diesem Winter</t> aus, sonst gehen uns <t v="2031">2031</t> die Lichter aus, wenn kein Wind weht</q>“, sagte <m s="reiche">die CDU-Politikerin</m> <t v="2025-11-27">am Donnerstag</t> im Bundestag. Geplant sind zunächst acht Gigawatt.

Die Energiebranche reagierte erleichtert. <m s="krebber">RWE-Chef Markus Krebber</m> sagte, <i s="krebber">sein Unternehmen könne sofort mit drei Anlagen beginnen</i>. „<q s="krebber" id="1">Die Turbinen sind reserviert</q>“, sagte <m s="krebber">der Manager</m>, „<q s="krebber" id="1">nur die Unterschrift fehlt, und die muss aus Berlin kommen.</q>“ Der Branchenverband BDEW begrüßte die Ankündigung, forderte aber Klarheit beim Wasserstoff. <i s="bdewchefin">Wer jetzt baue, müsse wissen, ab wann er umstellen solle</i>, sagte <m s="bdewchefin">Verbandschefin Kerstin Andreae</m>.

Scharfe Kritik kam von der Opposition. „<q s="gruene">Frau Reiche baut die Vergangenheit auf Pump</q>“, sagte <m s="gruene">Grünen-Fraktionschefin Katharina Dröge</m>. <m s="gruene">Sie</m> warf der Ministerin vor, dass <i s="gruene">sie die Interessen ihres früheren Arbeitgebers bediene</i>. Die Brandenburgerin, die <t v="../2025-21">bis zum Frühjahr</t> einen Netzbetreiber geleitet hatte, hörte es mit verschränkten Armen. „<q s="reiche">Ich habe <t v="2025-05">im Mai</t> alle Ämter abgegeben, Frau Kollegin, auch die unbezahlten</q>“, entgegnete <m s="reiche">sie</m>.

### Zweifel am Zeitplan

Nach Ansicht <m s="kemfert">der Ökonomin Claudia Kemfert</m> <i s="kemfert">sind die Kosten von 20 Milliarden Euro zu niedrig angesetzt</i>. „<q s="kemfert" via="Reuters">Am Ende zahlen das die Haushalte, und zwar die, die sich keine Solaranlage leisten können</q>“, sagte <m s="kemfert">sie</m> Reuters. Ein Regierungsvertreter widersprach. <i s="insider">Die Kosten würden über den Klimafonds gedeckt</i>, sagte <m s="insider">er</m>.

<m s="netzagentur">Die Bundesnetzagentur</m> soll die Ausschreibung vorbereiten. <m s="netzagentur">Sie</m> teilte mit, dass <i s="netzagentur">die Unterlagen <t v="2026-01-31">bis zum 31. Januar</t> vorlägen</i>. Claus Nevermann, der die Energieabteilung der Behörde leitet, machte aus seiner Skepsis keinen Hehl. „<q s="klinger">Papier ist schnell, Beton ist langsam</q>“, sagte <m s="klinger">er</m> auf einer Tagung in Bonn. <m s="klinger">Der Regulierer</m> rechnet damit, dass <i s="klinger">die ersten Anlagen frühestens <t v="2032">2032</t> Strom liefern</i>.

Angesprochen auf diese Prognose, lächelte Reiche. „<q s="reiche">Herr Nevermann ist Ingenieur, der rechnet immer einen Puffer ein</q>“, sagte <m s="reiche">die Ministerin</m>. „<q s="reiche">Ich bin Chemikerin, ich rechne mit Reaktionen.</q>“

Die EU-Kommission hatte die Beihilfen <t v="2025-11-14">am 14. November</t> im Grundsatz gebilligt. Die RWE-Aktie legte um 1,8 Prozent zu.
