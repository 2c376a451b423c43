---
id: de-904
language: de
agency: dpa-AFX
outlet: "Börsenkurier Online"
domain: boersenkurier-online.example
authors: []
published: 2026-05-07T10:41:00+02:00
modified: null
dateline: {place: Bielefeld, agency: dpa-AFX, date: null}
copyright: {holders: [dpa-AFX], year: 2026, notice: "© 2026 dpa-AFX", licence: null, reserved: false}
tdm: null
speakers:
  firma: {name: "Tellmann AG", kind: organisation, roles: ["Maschinenbauer", "Konzern"]}
  reuss: {name: "Clemens Reuss", kind: person, roles: ["Vorstandschef", "Konzernchef"]}
  hoch: {name: "Birgit Hochstätter", kind: person, roles: ["Finanzvorständin"]}
  analyst: {name: "Sebastian Krull", kind: person, roles: ["Analyst", "Analyst der Privatbank Mertz"]}
  igm: {name: "Sabine Dörnte", kind: person, roles: ["Betriebsratsvorsitzende"]}
notes: "natural: quarterly results (dpa-AFX)"
---
# Tellmann senkt Prognose – Aktie bricht ein

BIELEFELD (dpa-AFX) - Der Verpackungsmaschinenbauer Tellmann blickt nach einem schwachen Jahresauftakt pessimistischer auf <t v="2026">das laufende Jahr</t>. <i s="firma">Der Umsatz dürfte nun um drei bis fünf Prozent sinken</i>, teilte <m s="firma">der im SDax notierte Konzern</m> <t v="2026-05-07">am Donnerstag</t> in Bielefeld mit. Bislang hatte das Management ein leichtes Plus in Aussicht gestellt. Die Aktie verlor am Vormittag zeitweise 17 Prozent auf 31,20 Euro.

"<q s="reuss">Unsere Kunden in Nordamerika haben im März den Stift fallen lassen</q>", sagte <m s="reuss">Vorstandschef Clemens Reuss</m> in einer Telefonkonferenz. "<q s="reuss">Nicht, weil sie unsere Maschinen nicht wollen, sondern weil sie nicht wissen, was sie morgen kosten.</q>" <i s="reuss">Storniert worden sei aber kein einziger Auftrag</i>, betonte <m s="reuss">er</m>.

<t v="2026-33">Im ersten Quartal</t> schrumpfte der Umsatz im Jahresvergleich um 8,4 Prozent auf 412 Millionen Euro. Der Auftragseingang fiel um gut ein Fünftel. Vor Zinsen und Steuern (Ebit) blieben 19,6 Millionen Euro übrig nach 38,1 Millionen ein Jahr zuvor. Analysten hatten im Schnitt mit 29 Millionen gerechnet.

Finanzvorständin Birgit Hochstätter kündigte ein Sparprogramm an. <i s="hoch">Es trage den Namen "Kompass" und solle <t v="2027">bis Ende 2027</t> jährlich 60 Millionen Euro bringen</i>. <i s="hoch">Betriebsbedingte Kündigungen wolle man vermeiden</i>, sagte <m s="hoch">sie</m>. Ausschließen könne sie diese jedoch "<q s="hoch" type="mixed">zum heutigen Zeitpunkt</q>" nicht. <m s="hoch">Hochstätter</m> zufolge <i s="hoch">sollen rund 350 der weltweit 7.900 Stellen wegfallen</i>.

Die Betriebsratsvorsitzende Sabine Dörnte reagierte verärgert. "<q s="igm" via="dpa-AFX">Wir haben von 'Kompass' aus der Pflichtmitteilung erfahren</q>", sagte <m s="igm">sie</m> der Nachrichtenagentur dpa-AFX. "<q s="igm" via="dpa-AFX">So führt man kein Familienunternehmen.</q>"

Die Gründerfamilie Tellmann hält noch 34 Prozent der Anteile. Ihr Vertreter im Aufsichtsrat, Georg Tellmann, wollte sich nicht äußern.

An der Börse kam vor allem die Höhe der Gewinnwarnung schlecht an. <i s="analyst">Dass das Geschäft schwächer laufe, sei eingepreist gewesen, dieses Ausmaß aber nicht</i>, schrieb <m s="analyst">Analyst Sebastian Krull von der Privatbank Mertz</m> in einer ersten Einschätzung. <i s="analyst">Die neuen Ziele seien nun immerhin realistisch</i>. <m s="analyst">Krull</m> bestätigte seine Einstufung "Halten", senkte das Kursziel aber von 44 auf 35 Euro.

Reuss, der den Posten <t v="2025-07">im Juli 2025</t> von Hans-Jürgen Vogt übernommen hatte, sieht den Konzern im Kern gesund. <i s="reuss">Das Servicegeschäft wachse zweistellig, die Nettoverschuldung sei gering</i>. "<q s="reuss">Wir haben schon schlechtere Frühjahre gesehen</q>", sagte <m s="reuss">der Manager</m>. Einen Ausblick auf <t v="2027">2027</t> wagte er nicht.

Nach Angaben <m s="firma">des Unternehmens</m> <i s="firma">sind die Werke in Bielefeld und Ulm derzeit zu 70 Prozent ausgelastet</i>. <i s="firma">Über Kurzarbeit werde <t v="2026-06">im Juni</t> entschieden</i>, hieß es von <m s="firma">Tellmann</m>.
