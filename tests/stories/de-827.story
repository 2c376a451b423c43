---
id: de-827
language: de
agency: AFP
outlet: Tagblick
domain: tagblick.example
authors: []
published: 2026-01-20T16:00:00+01:00
modified: null
dateline: {place: Berlin, agency: AFP, date: null}
copyright: {holders: [AFP], year: null, notice: "© AFP", licence: null, reserved: false}
tdm: null
speakers:
  bahn: {name: "Deutsche Schiene", kind: organisation, roles: ["Konzern"]}
  chef: {name: "Torben Ulrich", kind: person, roles: ["Gewerkschaftschef"]}
  vors: {name: "Melanie Gärtner", kind: person, roles: ["Personalvorständin"]}
  verband: {name: "Fahrgastverband Takt", kind: organisation, roles: []}
notes: "Wirtschaft und Verkehr: Bahn, Gewerkschaft (sie), Fahrgastverband (er), Vorstand, Ministerium"
---
# Warnstreik bei Deutscher Schiene ab Donnerstag

Bahnreisende müssen sich auf Zugausfälle einstellen. Die Gewerkschaft der Zugbegleiter ruft <t v="2026-01-22/..">ab Donnerstag</t> zu einem zweitägigen Warnstreik auf. Das teilte sie <t v="2026-01-20">am Dienstag</t> mit. "<q s="chef">Wir haben lange genug auf ein Angebot gewartet, das diesen Namen verdient</q>", sagte <m s="chef">Gewerkschaftschef Torben Ulrich</m>.

Die Deutsche Schiene reagierte mit Unverständnis. "<q s="vors">Wer den Verhandlungstisch verlässt, darf sich nicht über die Leere im Zug beklagen</q>", erklärte <m s="vors">Personalvorständin Melanie Gärtner</m>. <i s="vors">Das Angebot von 5,2 Prozent liege weiter auf dem Tisch</i>, sagte <m s="vors">sie</m>. <m s="bahn">Der Konzern</m> kündigte an, <i s="bahn">er werde einen Notfahrplan aufstellen</i>.

Ulrich nannte das Angebot "<q s="chef" type="mixed">vergiftet</q>". <i s="chef">Es koste die Beschäftigten zwei Urlaubstage</i>, kritisierte <m s="chef">er</m>. "<q s="chef">So geht man nicht mit Menschen um, die nachts Betrunkene aus dem Zug holen.</q>"

Der Fahrgastverband Takt warnte vor einem Chaos zum Ferienbeginn. <m s="verband">Er</m> forderte beide Seiten auf, "<q s="verband" type="mixed">endlich die Schlichterglocke zu läuten</q>". <i s="verband">Viele Pendler seien mit ihrer Geduld am Ende</i>, teilte <m s="verband">der Verband</m> mit.

Die Tarifverhandlungen laufen <t v="2025-11/..">seit November</t>. Die vierte Runde ist <t v="2026-02-03">für den 3. Februar</t> geplant.
