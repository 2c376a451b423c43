---
id: de-929
language: de
agency: dpa
outlet: "Frankenpost am Main"
domain: frankenpost-main.example
authors: []
published: 2026-04-16T20:05:00+02:00
modified: null
dateline: {place: Brüssel, agency: dpa, date: null}
copyright: {holders: [dpa], year: 2026, notice: "© dpa", licence: null, reserved: false}
tdm: null
speakers:
  moreau: {name: "Hélène Moreau-Sarti", kind: person, roles: ["EU-Handelskommissarin", "Kommissarin", "Französin"]}
  hale: {name: "Brent Halloway", kind: person, roles: ["US-Handelsbeauftragter"]}
  diplomat: {name: "ein EU-Diplomat", kind: unnamed, roles: ["Diplomat"]}
  vdi: {name: "Jürgen Wacker", kind: person, roles: ["Präsident des Verbands der Stahlverarbeiter", "Verbandspräsident"]}
  wirt: {name: "Bundeswirtschaftsministerium", kind: organisation, roles: ["Ministerium"]}
  stein: {name: "Daniela Steinbach", kind: person, roles: ["Ökonomin am Kieler Institut für Außenhandel", "Ökonomin"]}
notes: "natural: EU trade dispute (dpa foreign copy)"
---
# EU will auf neue Stahlzölle der USA „<q s="moreau" type="mixed">kühl, aber entschlossen</q>“ reagieren

Brüssel (dpa) - Im Handelsstreit mit den USA setzt die Europäische Union zunächst auf Verhandlungen. „<q s="moreau">Wir werden kühl, aber entschlossen reagieren</q>“, sagte <m s="moreau">EU-Handelskommissarin Hélène Moreau-Sarti</m> <t v="2026-04-16">am Donnerstag</t> nach einem Treffen mit den Handelsministern der Mitgliedstaaten. <i s="moreau">Eine Liste mit möglichen Gegenzöllen liege in der Schublade</i>. „<q s="moreau">Ich hoffe, dass sie dort Staub ansetzt.</q>“

Die US-Regierung hatte in der Nacht angekündigt, die Abgaben auf Stahlwaren aus Europa <t v="2026-05-15/..">ab dem 15. Mai</t> auf 40 Prozent anzuheben. <m s="hale">Der Handelsbeauftragte Brent Halloway</m> begründete den Schritt damit, dass <i s="hale">Europa seinen Markt weiterhin abschotte</i>. „<q s="hale" via="Fox Business">Sie hatten ein Jahr Zeit, uns ein Angebot zu machen. Bekommen haben wir Broschüren</q>“, sagte <m s="hale">Halloway</m> dem Sender Fox Business.

In Brüssel stieß das auf Unverständnis. <i s="moreau">Man habe allein <t v="2026">in diesem Jahr</t> vier Vorschläge nach Washington geschickt</i>, betonte <m s="moreau">Moreau-Sarti</m>. <i s="moreau">Keiner davon sei beantwortet worden</i>. <m s="moreau">Die Französin</m> bestritt, dass <i s="moreau">es unter den 27 Staaten Streit über das weitere Vorgehen gebe</i>.

Hinter verschlossenen Türen klingt das allerdings anders. „<q s="diplomat" via="Deutsche Presse-Agentur">Die einen wollen morgen zurückschlagen, die anderen wollen erst einmal frühstücken</q>“, sagte <m s="diplomat">ein EU-Diplomat</m> der Deutschen Presse-Agentur. Nach <m s="diplomat">seiner</m> Darstellung <i s="diplomat">bremsen vor allem Irland und Italien, weil sie um ihre Exporte fürchten</i>.

Die deutsche Industrie reagierte alarmiert. „<q s="vdi">Für viele Mittelständler ist der amerikanische Markt damit faktisch zu</q>“, erklärte <m s="vdi">der Präsident des Verbands der Stahlverarbeiter</m>, Jürgen Wacker. <i s="vdi">Betroffen seien rund 400 Unternehmen mit 68.000 Beschäftigten, die meisten davon in Nordrhein-Westfalen und Baden-Württemberg</i>. Von der Bundesregierung verlangt der Verband schnelle Hilfen. „<q s="vdi">Ein Kurzarbeitergeld ersetzt keinen Kunden</q>“, sagte <m s="vdi">Wacker</m>.

<m s="wirt">Das Bundeswirtschaftsministerium</m> teilte mit, <i s="wirt">man stehe in engem Austausch mit der Kommission</i>. Ministerin Angelika Thoma war wegen einer Reise nach Indien nicht nach Brüssel gekommen und wurde von einem Staatssekretär vertreten.

Nach Einschätzung <m s="stein">der Ökonomin Daniela Steinbach</m> vom Kieler Institut für Außenhandel <i s="stein">dürften die neuen Zölle die deutsche Wirtschaft <t v="2026">im laufenden Jahr</t> etwa 0,1 Prozentpunkte Wachstum kosten</i>. „<q s="stein">Das ist verkraftbar. Gefährlicher ist die Unsicherheit</q>“, sagte <m s="stein">sie</m>. <i s="stein">Wer nicht wisse, was in vier Wochen gelte, investiere nicht</i>.

Moreau-Sarti will <t v="2026-04-22">am kommenden Mittwoch</t> nach Washington reisen. Ob Halloway sie empfängt, blieb zunächst offen. „<q s="moreau">Ich klopfe</q>“, sagte <m s="moreau">die Kommissarin</m>. „<q s="moreau">Was dahinter passiert, liegt nicht an mir.</q>“
