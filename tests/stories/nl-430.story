---
id: nl-430
language: nl
agency: AFP
outlet: Buitenlandpagina
domain: buitenlandpagina.example
authors: []
published: 2025-04-21T14:45:00+02:00
modified: 2025-04-21T18:00:00+02:00
dateline: {place: ROME, agency: null, date: null}
copyright: {holders: [AFP, Buitenlandpagina], year: 2025, notice: "© 2025 AFP / Buitenlandpagina", licence: null, reserved: false}
tdm: null
speakers:
  farrell: {name: Kevin Farrell, kind: person, roles: [kardinaal, camerlengo]}
  franciscus: {name: Franciscus, kind: person, roles: [paus]}
  meloni: {name: Giorgia Meloni, kind: person, roles: [premier]}
  milei: {name: Javier Milei, kind: person, roles: [Argentijnse president]}
  vance: {name: JD Vance, kind: person, roles: [vicepresident, Amerikaan]}
  bonny: {name: Johan Bonny, kind: person, roles: [bisschop van Antwerpen]}
  pelgrim: {name: een pelgrim uit Breda, kind: unnamed, roles: []}
  vaticaan: {name: Vaticaan, kind: organisation, roles: []}
notes: death of the pope, deceased speaks in a will and a last wish, camerlengo with foreign role term, president and vice president and premier of three countries, bishop, pilgrim, X via, day parts
---
# Vaticaan meldt dood van paus: ‘<q s="farrell">Teruggekeerd naar het huis van de Vader</q>’

ROME - Paus Franciscus is <t v="2025-04-21T07:35">maandagochtend om 07.35 uur</t> op 88-jarige leeftijd overleden. Dat maakte kardinaal Kevin Farrell bekend in een korte verklaring vanuit Casa Santa Marta.

‘<q s="farrell">De bisschop van Rome is teruggekeerd naar het huis van de Vader</q>’, zei <m s="farrell">de camerlengo</m> met vlakke stem. <t v="2025-04-20">Daags tevoren</t> had de paus nog de menigte gezegend. ‘<q s="franciscus">Broeders en zusters, zalig Pasen</q>’, bracht <m s="franciscus">hij</m> toen fluisterend uit.

<m s="vaticaan">Het Vaticaan</m> meldde <t v="2025-04-21">'s middags</t> dat <i s="vaticaan">een beroerte de doodsoorzaak was</i>. In zijn testament, dat dateert <t v="2022-06-29">van 29 juni 2022</t>, vraagt de overledene om eenvoud. ‘<q s="franciscus">In de aarde, zonder versiering, alleen mijn naam</q>’, schreef <m s="franciscus">Franciscus</m>.

In Rome sprak <m s="meloni">premier Giorgia Meloni</m> van ‘<q s="meloni" type="mixed">een groot man, een groot herder</q>’. De Argentijnse president, die hem ooit had uitgescholden, koos andere woorden dan toen. ‘<q s="milei" via="X">Ondanks verschillen die <t v="2025-04-21">vandaag</t> klein lijken, was het een eer hem te kennen</q>’, schreef <m s="milei">Javier Milei</m> op X.

De laatste politicus die de paus ontving was JD Vance. De vicepresident had <t v="2025-04-20">zondag</t> drie chocolade-eieren meegekregen. ‘<q s="vance">Ik was blij hem te zien, al was hij duidelijk ziek</q>’, zei <m s="vance">de Amerikaan</m>.

‘<q s="bonny" id="1" via="VRT">Hij heeft ramen geopend</q>’, zei <m s="bonny">de bisschop van Antwerpen</m> op de VRT, ‘<q s="bonny" id="1" via="VRT">en het tochtte soms, maar wij konden ademen.</q>’ Volgens <m s="bonny">Johan Bonny</m> <i s="bonny">kan zijn opvolger die ramen niet meer sluiten</i>.

Op het Sint-Pietersplein zat een pelgrim uit Breda op haar koffer. ‘<q s="pelgrim" via="AFP">Ik heb hem <t v="2025-04-20">gisteren</t> gefotografeerd, een beetje bewogen</q>’, vertelde <m s="pelgrim">ze</m> aan AFP.

De uitvaart is <t v="2025-04-26T10:00">zaterdag om 10.00 uur</t>. Het conclaaf begint <t v="2025-05">in mei</t>. Tot die tijd leidt Farrell de kerk. Franciscus was paus <t v="2013-03/..">sinds maart 2013</t>.
