---
id: de-406
language: de
agency: AFP
outlet: Rheinkurier International
domain: rheinkurier-international.example
authors: []
published: 2025-09-11T22:08:00+02:00
modified: null
dateline: {place: Paris, agency: AFP, date: null}
copyright: {holders: [AFP], year: 2025, notice: "© 2025 AFP Deutschland GmbH. Jede Verwertung ohne Genehmigung ist untersagt.", licence: null, reserved: true}
tdm: reserved
speakers:
  macron: {name: Emmanuel Macron, kind: person, roles: [französischer Präsident, Gastgeber, Staatschef]}
  merz: {name: Friedrich Merz, kind: person, roles: [Bundeskanzler, Kanzler, CDU-Politiker, Sauerländer]}
  leyen: {name: Ursula von der Leyen, kind: person, roles: [EU-Kommissionspräsidentin, Kommissionschefin]}
  starmer: {name: Keir Starmer, kind: person, roles: [britischer Premierminister, Premier, Brite]}
  elysee: {name: Élysée, kind: organisation, roles: []}
  regierung: {name: Bundesregierung, kind: organisation, roles: []}
  sprecherin: {name: eine Regierungssprecherin, kind: unnamed, roles: []}
  berater: {name: ein Berater des französischen Präsidenten, kind: unnamed, roles: []}
notes: "echte Amtsträger mit erfundenen Worten; drei Männer als er, Kommissionschefin und Regierungssprecherin als sie; Nationalität, Herkunft und Amt als Rolle; Berater neben dem Präsidenten; Élysée als Quelle"
---
# Gipfel in Paris: <m s="merz">Merz</m> sieht „<q s="merz" type="mixed">mehr Papier als Panzer</q>“

Paris (AFP) - Europas Staats- und Regierungschefs wollen die Produktion von Luftabwehrsystemen verdoppeln, streiten aber weiter über das Geld. „<q s="macron">Wir haben <t v="2025-09-11">heute</t> entschieden, dass wir uns entscheiden</q>“, sagte <m s="macron">der französische Präsident Emmanuel Macron</m> <t v="2025-09-11">am Donnerstag</t> nach sechsstündigen Beratungen in Paris.

Der Bundeskanzler stand daneben und verzog keine Miene. „<q s="merz" id="1">Emmanuel hat die schöneren Sätze</q>“, sagte <m s="merz">Friedrich Merz</m>, „<q s="merz" id="1">ich habe die Fußnoten.</q>“ <m s="merz">Er</m> stellte klar, dass <i s="merz">Deutschland gemeinsamen Schulden nicht zustimmen werde</i>. Bislang gebe es in Europa „<q s="merz" type="mixed">mehr Papier als Panzer</q>“, fügte <m s="merz">der CDU-Politiker</m> hinzu.

Der Gastgeber hatte sich mehr erhofft. <i s="berater">Der Präsident sei enttäuscht, aber nicht überrascht</i>, sagte <m s="berater">ein Berater</m>. Im <m s="elysee">Élysée</m> hieß es später, <i s="elysee">die Worte gäben nicht die Haltung des Hauses wieder</i>.

Vermittelt hatte offenbar Ursula von der Leyen. Die EU-Kommissionspräsidentin brachte einen Fonds ins Spiel, der <t v="2027/..">ab 2027</t> aus dem Haushalt der Union gespeist werden soll. „<q s="leyen">Das ist kein Geldregen, das ist ein Gartenschlauch</q>“, sagte <m s="leyen">sie</m>. <m s="leyen">Die Kommissionschefin</m> kündigte an, <i s="leyen">sie werde <t v="2025-10-15">bis zum 15. Oktober</t> einen Vorschlag vorlegen</i>.

### Starmer kommt zu spät

Für einen Moment der Heiterkeit sorgte der britische Premierminister. Keir Starmer traf erst <t v="2025-09-11T16:30~">gegen 16.30 Uhr</t> ein, weil sein Zug im Eurotunnel festsaß. „<q s="starmer">Ich bitte um Verständnis, das war der Brexit auf Schienen</q>“, scherzte <m s="starmer">der Brite</m>. <m s="starmer">Er</m> versprach, dass <i s="starmer">London sich auch ohne Mitgliedschaft beteiligen werde</i>. Merz klopfte ihm auf die Schulter. „<q s="merz">Mit der Bahn kenne ich mich aus</q>“, tröstete <m s="merz">der Sauerländer</m> den Premier.

In Berlin verteidigte eine Regierungssprecherin die Haltung des Kanzlers. <i s="sprecherin">Er habe in Paris genau das gesagt, was er <t v="2025-06">im Juni</t> im Bundestag versprochen habe</i>, betonte <m s="sprecherin">sie</m>. <m s="regierung">Die Bundesregierung</m> teilte außerdem mit, <i s="regierung">man werde die Mittel für die Ukraine <t v="2026">im kommenden Jahr</t> auf 9 Milliarden Euro erhöhen</i>.

<m s="elysee">Der Élysée</m> wiederum meldete <t v="2025-09-11T21:15">um 21.15 Uhr</t>, <i s="elysee">das nächste Treffen finde <t v="2025-11-20">am 20. November</t> in Warschau statt</i>. Ob er dann noch dieselben Kollegen antreffe, wurde Macron gefragt. „<q s="macron">In der Politik trifft man immer dieselben, nur auf anderen Stühlen</q>“, antwortete <m s="macron">der Staatschef</m>.
