---
id: de-412
language: de
agency: dpa
outlet: Flughafen-Umschau
domain: flughafen-umschau.example
authors: []
published: 2025-11-12T16:40:00+01:00
modified: 2025-11-12T18:02:00+01:00
dateline: {place: Frankfurt/Main, agency: dpa, date: null}
copyright: {holders: [dpa], year: 2025, notice: "© dpa GmbH 2025", licence: null, reserved: false}
tdm: null
speakers:
  gewerkschaft: {name: Kabinengewerkschaft UFK, kind: organisation, roles: [Gewerkschaft, UFK]}
  moench: {name: Saskia Mönchmeyer, kind: person, roles: [UFK-Chefin, Gewerkschaftschefin]}
  airline: {name: Hansa Regional, kind: organisation, roles: [Fluggesellschaft, Airline]}
  personal: {name: Rüdiger Thalheim, kind: person, roles: [Personalvorstand, Manager]}
  verkehr: {name: Patrick Schnieder, kind: person, roles: [Bundesverkehrsminister, Minister, CDU-Politiker]}
  passagier: {name: ein Familienvater aus Kassel, kind: unnamed, roles: []}
  sprecherin: {name: eine Fraport-Sprecherin, kind: unnamed, roles: []}
  schlichter: {name: Renate Künast-Vogel, kind: person, roles: [Schlichterin, frühere Bundesarbeitsrichterin]}
notes: "Streikmeldung; Gewerkschaft und ihre Chefin beide sie, auch Airline sie; Personalvorstand und Minister er; Flughafenbetreiber und Sprecherin; Streikzeiten mit Uhr; Anspielung auf früheren Satz"
---
# Streik bei Hansa Regional: 240 Flüge fallen aus

Frankfurt/Main (dpa) - Die Flugbegleiter von Hansa Regional legen <t v="2025-11-14">an diesem Freitag</t> ganztägig die Arbeit nieder. Zu dem Ausstand <t v="2025-11-14T00:00/2025-11-14T23:59">von 0.00 Uhr bis 23.59 Uhr</t> hat die Kabinengewerkschaft UFK aufgerufen. <i s="gewerkschaft">Das Angebot der Arbeitgeber sei eine Provokation</i>, teilte <m s="gewerkschaft">sie</m> <t v="2025-11-12">am Mittwoch</t> mit.

„<q s="moench" via="Deutsche Presse-Agentur">Zwei Prozent sind kein Angebot, zwei Prozent sind ein Trinkgeld</q>“, sagte <m s="moench">UFK-Chefin Saskia Mönchmeyer</m> der Deutschen Presse-Agentur. <m s="moench">Sie</m> fügte hinzu, <i s="moench">der Streik lasse sich noch abwenden, wenn <t v="2025-11-13T18:00">bis Donnerstag, 18.00 Uhr</t>, ein neues Papier auf dem Tisch liege</i>.

Die Fluggesellschaft reagierte mit Unverständnis. <m s="airline">Sie</m> sprach von einem „<q s="airline" type="mixed">Arbeitskampf auf dem Rücken der Herbstreisenden</q>“. <m s="personal">Personalvorstand Rüdiger Thalheim</m> wies darauf hin, dass <i s="personal">die Löhne <t v="2022/..">seit 2022</t> um 18 Prozent gestiegen seien</i>. „<q s="personal" id="2">Frau Mönchmeyer rechnet sehr gut</q>“, sagte <m s="personal">der Manager</m>, „<q s="personal" id="2">sie fängt nur immer erst <t v="2025-01">im Januar</t> an.</q>“

Nach Angaben <m s="airline">der Airline</m> <i s="airline">werden 240 von 310 Flügen gestrichen</i>. Betroffen sind rund 22 000 Passagiere. Am stärksten trifft es Frankfurt, wo der Flughafenbetreiber zusätzliche Feldbetten bereitstellt. Eine Fraport-Sprecherin riet dazu, den Status des Fluges vor der Anreise zu prüfen. „<q s="sprecherin">Wer nicht fliegt, sollte auch nicht kommen</q>“, sagte <m s="sprecherin">sie</m>.

Ein Familienvater aus Kassel stand schon <t v="2025-11-12">am Mittwochmittag</t> am Schalter. „<q s="passagier">Wir wollten meine Mutter zum Siebzigsten überraschen, jetzt überraschen wir sie am Telefon</q>“, sagte <m s="passagier">der 41-Jährige</m>.

### Minister mahnt, Schlichterin wartet

Bundesverkehrsminister Patrick Schnieder rief beide Seiten zur Mäßigung auf. „<q s="verkehr">Ich werde mich in den Tarifstreit nicht einmischen, aber ich habe einen großen Konferenztisch</q>“, sagte <m s="verkehr">der CDU-Politiker</m>. Thalheim nahm die Einladung dankend an. <m s="moench">Die Gewerkschaftschefin</m> erwiderte, <i s="moench">Tische habe sie genug gesehen</i>.

Im Gespräch ist auch eine Schlichtung. Die frühere Bundesarbeitsrichterin Renate Künast-Vogel hatte <t v="2023-21">im Frühjahr 2023</t> schon einmal vermittelt. „<q s="schlichter">Mich hat niemand angerufen</q>“, sagte <m s="schlichter">sie</m> auf Anfrage. „<q s="schlichter">Das macht man meistens erst, wenn es zu spät ist.</q>“

<m s="gewerkschaft">Die UFK</m> schließt weitere Aktionen nicht aus. <i s="gewerkschaft"><t v="2025-12-19/2026-01-06">Vom 19. Dezember bis zum 6. Januar</t> werde allerdings nicht gestreikt</i>, versprach <m s="gewerkschaft">die Gewerkschaft</m>. „<q s="moench"><t v="2025-12-25">An Weihnachten</t> fliegen wir</q>“, sagte <m s="moench">Mönchmeyer</m>. „<q s="moench">Da sind die Leute nett.</q>“
