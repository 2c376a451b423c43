---
id: nl-822
language: nl
agency: Belga
outlet: De Maasbode
domain: de-maasbode.example
authors: []
published: 2026-02-09T11:05:00+01:00
modified: null
dateline: {place: BRUSSEL, agency: Belga, date: null}
copyright: {holders: [Belga], year: null, notice: "© Belga", licence: null, reserved: false}
tdm: null
speakers:
  luchthaven: {name: "Luchthaven Antwerpen-Noord", kind: organisation, roles: ["luchthaven"]}
  decoster: {name: "Annelies De Coster", kind: person, roles: ["woordvoerster"]}
  vakbond: {name: "ABVK", kind: organisation, roles: ["socialistische vakbond"]}
  peeters: {name: "Stijn Peeters", kind: person, roles: ["vakbondssecretaris"]}
  lambrechts: {name: "Hilde Lambrechts", kind: person, roles: ["minister van Mobiliteit"]}
  reiziger: {name: "Guido Claes", kind: person, roles: ["reiziger"]}
notes: "Flemish economy; strike at airport; unions; woordvoerster; klinkt het"
---
# Staking op luchthaven: helft van de vluchten geschrapt

De luchthaven Antwerpen-Noord schrapt <t v="2026-02-10">dinsdag</t> de helft van haar vluchten door een staking van de bagageafhandelaars. Dat meldt <m s="decoster">woordvoerster Annelies De Coster</m> <t v="2026-02-09">maandag</t>. "<q s="decoster">We kunnen de veiligheid niet garanderen met een derde van het personeel</q>", zegt <m s="decoster">ze</m>.

De actie is een gevolg van het plan om de nachtploeg uit te besteden. <m s="vakbond">De socialistische vakbond ABVK</m> spreekt van "<q s="vakbond" type="mixed">sociale afbraak in slow motion</q>". "<q s="peeters">Onze mensen tillen elke nacht acht ton koffers en krijgen nu te horen dat ze te duur zijn</q>", zegt <m s="peeters">vakbondssecretaris Stijn Peeters</m>. "<q s="peeters">Dat pikken we niet.</q>"

Volgens <m s="peeters">Peeters</m> <i s="peeters">heeft de directie al drie keer een afspraak afgezegd</i>. De luchthaven ontkent dat. "<q s="luchthaven">De deur staat open en heeft altijd opengestaan</q>", klinkt het bij <m s="luchthaven">de luchthaven</m>.

<m s="lambrechts">Minister van Mobiliteit Hilde Lambrechts</m> roept beide partijen op om opnieuw rond de tafel te gaan zitten. "<q s="lambrechts">De reiziger heeft geen boodschap aan een ruzie over nachtvergoedingen</q>", zei <m s="lambrechts">de minister</m> op Radio Schelde. <m s="lambrechts">Ze</m> sluit niet uit dat <i s="lambrechts">er een bemiddelaar komt</i>.

In de vertrekhal was <t v="2026-02-09">maandagochtend</t> nog weinig te merken van de onrust. Guido Claes uit Mol wil <t v="2026-02-10">morgen</t> met zijn vrouw naar Tenerife. "<q s="reiziger">We hebben een sms gekregen dat we een sms gaan krijgen</q>", lacht <m s="reiziger">hij</m>. "<q s="reiziger">Voorlopig hou ik mijn korte broek in de valies.</q>"

De luchthaven raadt passagiers aan om de website in het oog te houden. <m s="decoster">De Coster</m> verwacht dat <i s="decoster">de hinder tot <t v="2026-02-11">woensdagmiddag</t> aanhoudt</i>. <t v="2025">Vorig jaar</t> vertrokken er 1,2 miljoen reizigers vanop de luchthaven, die zichzelf graag 'het kleine Zaventem' noemt.
