---
id: de-432
language: de
agency: AFP
outlet: Ostasien-Bericht
domain: ostasien-bericht.example
authors: []
published: 2025-06-04T12:10:00+02:00
modified: null
dateline: {place: Seoul, agency: AFP, date: null}
copyright: {holders: [AFP], year: 2025, notice: "© AFP 2025", licence: null, reserved: false}
tdm: null
speakers:
  lee: {name: Lee Jae-myung, kind: person, roles: [Präsident, Staatschef]}
  kimms: {name: Kim Moon-soo, kind: person, roles: [unterlegener Kandidat, Konservativer]}
  kimhk: {name: Kim Hye-kyung, kind: person, roles: [First Lady]}
  kimys: {name: Kim Yo-jong, kind: person, roles: [Schwester des Machthabers]}
  yoon: {name: Yoon Suk-yeol, kind: person, roles: [früherer Präsident]}
  politologin: {name: Park Sun-hee, kind: person, roles: [Politologin]}
  waehler: {name: ein Taxifahrer, kind: unnamed, roles: []}
  washington: {name: US-Außenministerium, kind: organisation, roles: [Außenministerium]}
  anwalt: {name: Choi Won-sik, kind: person, roles: [Anwalt des früheren Präsidenten]}
notes: "koreanische Namen mit drei Kims (Mann, Frau, Frau) und Familienname voran; Präsident und früherer Präsident; Politologin, First Lady, Schwester sie; Taxifahrer, Anwalt er; KCNA als via; Metonym Washington"
---
# <m s="lee">Südkoreas neuer Präsident Lee</m> will „<q s="lee" type="mixed">die Gräben zuschütten, nicht überbrücken</q>“

Seoul (AFP) - Einen Tag nach seinem Wahlsieg ist in Südkorea Lee Jae-myung als Präsident vereidigt worden. „<q s="lee">Ich will die Gräben zuschütten, nicht überbrücken</q>“, sagte <m s="lee">der 60-Jährige</m> <t v="2025-06-04">am Mittwoch</t> im Parlament in Seoul, in das <t v="2024-12-03">am 3. Dezember</t> noch Soldaten eingedrungen waren. „<q s="lee">Auf Brücken stehen Posten.</q>“

Sein unterlegener Gegenkandidat gratulierte. Kim Moon-soo hatte <t v="2025-06-03">kurz vor Mitternacht</t> seine Niederlage eingestanden. „<q s="kimms" id="1">Ich habe verloren</q>“, sagte <m s="kimms">der Konservative</m>, „<q s="kimms" id="1">aber ich habe nicht so hoch verloren, wie viele meiner Freunde gehofft hatten.</q>“ <m s="kimms">Kim</m> bat seine Anhänger, dass <i s="kimms">sie das Ergebnis anerkennen</i>.

Lee hatte das Amt mit dem Versprechen angestrebt, die Folgen des Kriegsrechts aufzuarbeiten. <m s="yoon">Der frühere Präsident Yoon Suk-yeol</m>, der es verhängt hatte, ließ über seinen Anwalt mitteilen, <i s="yoon">er wünsche seinem Nachfolger Gesundheit</i>. „<q s="anwalt">Mehr hat er nicht gesagt, und das hat er zweimal gesagt</q>“, berichtete <m s="anwalt">Choi Won-sik</m>.

### Stimmen aus Nord und West

Ungewöhnlich schnell kam eine Reaktion aus dem Norden. „<q s="kimys" via="KCNA">Ein neuer Mieter macht noch kein neues Haus</q>“, erklärte <m s="kimys">Kim Yo-jong</m>, die Schwester des Machthabers, in einer von der Agentur KCNA verbreiteten Stellungnahme. <m s="washington">Das US-Außenministerium</m> bezeichnete das Bündnis als „<q s="washington" type="mixed">eisern</q>“. Zugleich zeigte sich Washington besorgt über den Einfluss Chinas.

Nach Einschätzung <m s="politologin">der Politologin Park Sun-hee</m> <i s="politologin">dürfte der neue Staatschef zunächst Handelsfragen angehen</i>. „<q s="politologin">Er hat ein Mandat für die Wirtschaft bekommen, nicht für die Geschichte</q>“, sagte <m s="politologin">sie</m>. <m s="politologin">Park</m> erwartet, dass <i s="politologin">es <t v="2025-22">noch im Sommer</t> zu einem Treffen mit US-Präsident Donald Trump kommt</i>.

Nach der Zeremonie legte Lee mit seiner Frau auf dem Nationalfriedhof einen Kranz nieder. <m s="kimhk">Kim Hye-kyung</m> war während des Wahlkampfs kaum aufgetreten. „<q s="kimhk">Ich bin die Einzige, die ihn schon vorher nicht gewählt hätte, weil ich ihn lieber zu Hause habe</q>“, sagte <m s="kimhk">die First Lady</m>. Der Präsident lachte und zog den Mantel enger. „<q s="lee">Sie hat es mir auch so gesagt</q>“, bestätigte <m s="lee">er</m>.

Die Wahlbeteiligung lag bei 79,4 Prozent, so hoch wie <t v="1997/..">seit 1997</t> nicht. Ein Taxifahrer, der die ganze Nacht Wähler nach Hause gebracht hatte, machte sich keine Illusionen. „<q s="waehler">Alle stiegen still ein</q>“, sagte <m s="waehler">er</m>. „<q s="waehler">Früher hat man wenigstens gestritten.</q>“
