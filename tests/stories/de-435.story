---
id: de-435
language: de-AT
agency: APA
outlet: Grazer Abendzeitung
domain: grazer-abendzeitung.example
authors: []
published: 2024-07-30T20:05:00+02:00
modified: null
dateline: {place: Graz/Feldbach, agency: APA, date: null}
copyright: null
tdm: null
speakers:
  drexler: {name: Hubertus Konrad-Lind, kind: person, roles: [Agrarlandesrat, Landesrat]}
  winzerin: {name: Zenzi Temmel, kind: person, roles: [Weinbäuerin]}
  meteorologe: {name: Gernot Zangerle, kind: person, roles: [Meteorologe]}
  feuerwehr: {name: Berndt Haidenbauer, kind: person, roles: [Bezirksfeuerwehrkommandant, Kommandant]}
  versicherung: {name: Hagelversicherung, kind: organisation, roles: [Versicherung]}
  sprecher: {name: Kurt Weinmüller, kind: person, roles: [Chef der Hagelversicherung]}
  buergermeister: {name: Ilse Ranftl, kind: person, roles: [Bürgermeisterin von Riegersburg, Ortschefin]}
  gast: {name: ein Urlauber aus Leipzig, kind: unnamed, roles: []}
  geosphere: {name: GeoSphere Austria, kind: organisation, roles: []}
notes: "Hagelunwetter in der Steiermark; Winzerin und Bürgermeisterin sie; Landesrat, Meteorologe, Kommandant, Versicherungschef, Urlauber er; Versicherung und GeoSphere sie; Uhrzeiten; Dialekt; Vergleich als Zitatfragment"
---
# Hagel verwüstet oststeirische Weingärten: „<q s="winzerin">Wia wann wer mit Billardkugeln schmeißt</q>“

Graz/Feldbach (APA) - Ein Hagelunwetter hat <t v="2024-07-29">am Montagabend</t> in der Oststeiermark Schäden von mindestens zwölf Millionen Euro angerichtet. „<q s="winzerin">Des woar, wia wann wer mit Billardkugeln schmeißt</q>“, sagte <m s="winzerin">Zenzi Temmel</m>, deren neun Hektar bei Riegersburg binnen sieben Minuten entlaubt waren.

Die Körner waren laut <m s="geosphere">GeoSphere Austria</m> <i s="geosphere">bis zu acht Zentimeter groß</i>. „<q s="meteorologe" id="1">Die Zelle hat sich nicht bewegt</q>“, erläuterte <m s="meteorologe">der Meteorologe Gernot Zangerle</m>, „<q s="meteorologe" id="1">sie ist gestanden wie ein Wirt in der Tür.</q>“ <m s="meteorologe">Er</m> warnte, dass <i s="meteorologe">es <t v="2024-08-01">am Donnerstag</t> erneut krachen könne</i>.

<t v="2024-07-29T19:20~">Gegen 19.20 Uhr</t> rückten die ersten Feuerwehren aus. 61 Dächer wurden abgedeckt. <m s="feuerwehr">Bezirksfeuerwehrkommandant Berndt Haidenbauer</m> berichtete, <i s="feuerwehr">340 Leute seien die ganze Nacht im Einsatz gewesen</i>. „<q s="feuerwehr">Bei der Zenzi haben wir <t v="2024-07-30T03:00">um drei in der Früh</t> Planen aufgezogen, und sie hat uns Gulasch hingestellt</q>“, sagte <m s="feuerwehr">der Kommandant</m>. „<q s="winzerin">Es woar eh schon olls hin, do konn ma wenigstens essen</q>“, meinte <m s="winzerin">die Weinbäuerin</m> dazu.

### Landesrat sagt Hilfe zu

<m s="drexler">Agrarlandesrat Hubertus Konrad-Lind</m> machte sich <t v="2024-07-30">am Dienstag</t> ein Bild. <m s="drexler">Er</m> versprach, dass <i s="drexler">der Katastrophenfonds <t v="2024-09">im September</t> auszahlen werde</i>. Die Bürgermeisterin nahm ihn beim Wort. „<q s="buergermeister">I hob's aufgnommen, Herr Landesrat</q>“, sagte <m s="buergermeister">Ilse Ranftl</m> und hielt ihr Handy hoch. <m s="buergermeister">Die Ortschefin</m> erinnerte daran, dass <i s="buergermeister">das Geld <t v="2021">2021</t> erst nach 14 Monaten gekommen sei</i>.

Die Hagelversicherung hat 25 Sachverständige entsandt. <m s="versicherung">Sie</m> schätzt, dass <i s="versicherung">4.000 Hektar betroffen sind</i>. „<q s="sprecher">Wer versichert ist, bekommt <t v="2024-08">im August</t> Geld, wer nicht, bekommt von mir einen Prospekt</q>“, sagte <m s="sprecher">ihr Chef</m>, Kurt Weinmüller. Der Landesrat runzelte die Stirn. „<q s="drexler">Das hätt man auch anders sagen können, Kurt</q>“, merkte <m s="drexler">er</m> an.

Ein Urlauber aus Leipzig hatte sein Auto unter einer Linde geparkt. „<q s="gast">Die Linde steht noch, das Auto sieht aus wie ein Golfball</q>“, erzählte <m s="gast">er</m>.

Temmel will trotz allem weitermachen, Wein wird es <t v="2024">heuer</t> keinen geben. „<q s="winzerin">I hob no den Vierazwanzger von der Oma</q>“, sagte <m s="winzerin">sie</m>. „<q s="winzerin">Der woar a a Hageljoahr.</q>“
