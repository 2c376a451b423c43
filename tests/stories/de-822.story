---
id: de-822
language: de
agency: Keystone-SDA
outlet: Aaretaler Zeitung
domain: aaretaler-zeitung.example
authors: [Regula Hofer]
published: 2026-02-10T12:05:00+01:00
modified: null
dateline: {place: Bern, agency: Keystone-SDA, date: null}
copyright: {holders: [Keystone-SDA], year: null, notice: "© Keystone-SDA", licence: null, reserved: false}
tdm: null
speakers:
  ceo: {name: "Beat Zurbriggen", kind: person, roles: ["Konzernchef", "CEO"]}
  fin: {name: "Nadine Perret", kind: person, roles: ["Finanzchefin"]}
  gew: {name: "Syna Mittelland", kind: organisation, roles: ["Gewerkschaft"]}
  ana: {name: "ein Analyst der Berner Handelsbank", kind: unnamed, roles: []}
notes: "Swiss economy: company results, CEO, analyst, union; guillemets"
---
# Medizintechnikfirma Ortosan baut in Bern 220 Stellen ab

Der Medizintechnikkonzern Ortosan streicht am Hauptsitz in Bern 220 Stellen. Das Unternehmen begründete den Schritt <t v="2026-02-10">am Dienstag</t> mit den amerikanischen Zöllen. «<q s="ceo">Wir haben lange gezögert, vielleicht zu lange</q>», sagte <m s="ceo">Konzernchef Beat Zurbriggen</m> vor den Medien.

Betroffen ist vor allem die Produktion von Hüftimplantaten. Diese wird nach Ohio verlagert. <i s="ceo">Er bedaure den Entscheid sehr</i>, sagte <m s="ceo">Zurbriggen</m> weiter. «<q s="ceo">Aber ein Zoll von 39 Prozent lässt sich nicht wegoptimieren.</q>»

<t v="2025">Im vergangenen Jahr</t> ging der Umsatz um 7 Prozent auf 1,1 Milliarden Franken zurück. Unter dem Strich blieb ein Gewinn von 64 Millionen. <m s="fin">Finanzchefin Nadine Perret</m> rechnet damit, dass <i s="fin">sich die Marge <t v="2026-34">im zweiten Quartal</t> stabilisiert</i>. «<q s="fin">Die Talsohle ist erreicht</q>», zeigte <m s="fin">sie</m> sich überzeugt.

Die Gewerkschaft Syna Mittelland reagierte empört. <m s="gew">Sie</m> warf dem Unternehmen vor, «<q s="gew" type="mixed">Kasse auf dem Buckel der Angestellten</q>» zu machen. <i s="gew">Die Aktionäre erhielten trotz allem eine höhere Dividende</i>, kritisierte <m s="gew">die Gewerkschaft</m> in einer Mitteilung.

Die Börse quittierte die Nachricht mit einem Plus von 4 Prozent. «<q s="ana">Der Markt mag klare Schnitte</q>», kommentierte <m s="ana">ein Analyst der Berner Handelsbank</m>. Die Firma, einst als «Perle des Aaretals» gefeiert, feiert <t v="2026-06">im Juni</t> ihr 75-Jahr-Jubiläum. Ein Fest ist nicht geplant. «<q s="ceo">Es wäre das falsche Signal</q>», sagte <m s="ceo">der CEO</m>.
