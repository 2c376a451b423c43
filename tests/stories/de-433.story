---
id: de-433
language: de
agency: dpa
outlet: Gesundes Land
domain: gesundes-land.example
authors: [Merle Westerkamp]
published: 2026-10-26T06:30:00+01:00
modified: null
dateline: {place: Münster, agency: dpa, date: null}
copyright: {holders: [dpa, Gesundes Land], year: 2026, notice: "© dpa / Gesundes Land 2026", licence: null, reserved: false}
tdm: allowed
speakers:
  schlafforscherin: {name: Ines Kaltwasser, kind: person, roles: [Leiterin des Schlaflabors]}
  patient: {name: Rainer Ossenberg, kind: person, roles: [Patient, Gießereiarbeiter]}
  frau: {name: Gudrun Ossenberg, kind: person, roles: [Frau von Rainer Ossenberg]}
  kollege: {name: Thies Brandhorst, kind: person, roles: [Chronobiologe]}
  kasse: {name: AOK, kind: organisation, roles: []}
  politiker: {name: Peter Liese, kind: person, roles: [CDU-Europaabgeordneter, Arzt]}
  bauer: {name: Hermann Schulze-Althoff, kind: person, roles: [Milchbauer]}
  kommission: {name: EU-Kommission, kind: organisation, roles: []}
notes: "Zeitumstellung und Schlaf, mit einem Frage-Antwort-Teil in der Mitte; Schlafmedizinerin und Ehefrau sie; Patient, Chronobiologe, Abgeordneter, Milchbauer er; Eheleute; Kasse sie; Nacht der Umstellung"
---
# „<q s="patient">Mein Körper wohnt in einer anderen Stadt</q>“ – was eine Stunde anrichtet

Münster (dpa) - <t v="2026-10-24/2026-10-25">In der Nacht zum Sonntag</t> sind die Uhren wieder zurückgestellt worden. Rainer Ossenberg hat davon nichts gehabt. „<q s="patient">Ich hatte Nachtschicht, für mich war die Stunde bloß länger</q>“, sagt <m s="patient">der Gießereiarbeiter</m>. „<q s="patient">Mein Körper wohnt in einer anderen Stadt.</q>“

Er liegt verkabelt im Schlaflabor der Uniklinik Münster. Die Leiterin, Ines Kaltwasser, hat in 20 Jahren 9000 Nächte ausgewertet. <m s="schlafforscherin">Sie</m> sagt, dass <i s="schlafforscherin">jeder vierte Deutsche nach der Umstellung mehrere Tage schlecht schlafe</i>.

Frage: Eine Stunde, was soll die schon anrichten?

Antwort: <q s="schlafforscherin">Fragen Sie Ihren Hund. Der steht <t v="2026-10-26">heute</t> eine Stunde zu früh vor dem Napf. Wir sind auch nur Hunde mit Kalender.</q>

Frage: Wen trifft es am härtesten?

Antwort: <q s="schlafforscherin">Kinder, Alte und alle, die nachts arbeiten. Herr Ossenberg zum Beispiel, der hat zwei Zeitumstellungen in der Woche.</q>

Frage: Und was raten Sie?

Antwort: <q s="schlafforscherin">Licht am Morgen, Langeweile am Abend.</q>

### Brüssel schläft weiter

Eigentlich sollte die Umstellung längst abgeschafft sein. <m s="kommission">Die EU-Kommission</m> teilte auf Anfrage mit, <i s="kommission">der Vorschlag <t v="2018-09">von September 2018</t> liege weiter auf dem Tisch</i>. Der CDU-Europaabgeordnete Peter Liese, selbst Arzt, hat die Geduld verloren. „<q s="politiker" id="1">Wir haben uns in Brüssel darauf geeinigt</q>“, sagt <m s="politiker">er</m>, „<q s="politiker" id="1">dass wir uns <t v="2026-10-25">am Sonntag</t> wieder ärgern.</q>“

Der Chronobiologe Thies Brandhorst mahnt zur Vorsicht. <i s="kollege">Eine ewige Sommerzeit wäre noch schlimmer</i>, sagt <m s="kollege">er</m>. Dem widerspricht Milchbauer Hermann Schulze-Althoff aus Billerbeck. „<q s="bauer">Meinen Kühen ist es egal, wie die Zeit heißt</q>“, sagt <m s="bauer">er</m>. „<q s="bauer">Hauptsache, ich komme.</q>“

<m s="kasse">Die AOK</m> hat für ihre Versicherten nachgerechnet. <m s="kasse">Sie</m> meldet, <i s="kasse">am Montag nach der Umstellung gebe es elf Prozent mehr Krankmeldungen</i>. Bei Familie Ossenberg sieht man das anders. „<q s="frau">Seit er im Labor schläft, schlafe ich auch</q>“, sagt <m s="frau">Gudrun Ossenberg</m>. „<q s="frau">Er schnarcht nämlich nicht nach Uhr.</q>“

Ihr Mann hat das durch die Tür gehört. <t v="2026-10-30">Am Freitag</t> wird er entlassen, <t v="2027-04/..">vom April an</t> darf er in die Frühschicht. „<q s="patient">Dann lerne ich meine Frau kennen</q>“, sagt <m s="patient">der Patient</m>.
