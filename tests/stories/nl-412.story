---
id: nl-412
language: nl-BE
agency: Belga
outlet: Het Nieuws van Haspengouw
domain: nieuwsvanhaspengouw.example
authors: []
published: 2024-01-08T14:26:00+01:00
modified: null
dateline: {place: Sint-Truiden, agency: Belga, date: 2024-01-08}
copyright: {holders: [Belga], year: null, notice: "Belga, alle rechten voorbehouden", licence: null, reserved: true}
tdm: null
speakers:
  parket: {name: parket Limburg, kind: organisation, roles: []}
  woordvoerster: {name: Pascale Bosmans, kind: person, roles: [woordvoerster]}
  leenaerts: {name: Kris Leenaerts, kind: person, roles: [officier]}
  burgemeester: {name: Ingrid Kempeneers, kind: person, roles: [burgemeester]}
  buurvrouw: {name: een overbuurvrouw, kind: unnamed, roles: []}
  vader: {name: Vasile, kind: person, roles: [vader, seizoenarbeider, Roemeen]}
  teler: {name: Guido Vanhees, kind: person, roles: [fruitteler, werkgever]}
  ziekenhuis: {name: ziekenhuis, kind: organisation, roles: []}
notes: house fire, three women (spokeswoman, mayor, neighbour), prosecution office next to its spokeswoman, father with first name only and by nationality, employer, hospital, night and clock times
---
# Gezin van zes ontsnapt uit brandende conciërgewoning in Sint-Truiden

Sint-Truiden, <t v="2024-01-08">8 januari</t> (Belga) - Bij een brand in een conciërgewoning naast een fruitbedrijf in Sint-Truiden is een Roemeens gezin met vier kinderen <t v="2024-01-07/2024-01-08">in de nacht van zondag op maandag</t> aan de dood ontsnapt. Het jongste kind, een meisje van elf maanden, is met een rookvergiftiging opgenomen.

"<q s="vader">Ik heb ze één voor één aan mijn vrouw gegeven, zoals kratten</q>", vertelt <m s="vader">Vasile</m>, die niet met zijn familienaam in de krant wil. De seizoenarbeider sprong als laatste. Hij brak een enkel.

De brandweer kreeg de oproep <t v="2024-01-08T03:07">om 3.07 uur</t>. "<q s="leenaerts" id="1">De trap was al weg toen wij aankwamen</q>", zegt <m s="leenaerts">officier Kris Leenaerts</m>, "<q s="leenaerts" id="1">dus zonder dat matras in de tuin spraken we nu anders.</q>" Volgens <m s="leenaerts">Leenaerts</m> <i s="leenaerts">is de brand wellicht ontstaan in een elektrisch vuurtje</i>.

Het matras was het idee van een overbuurvrouw. "<q s="buurvrouw">Ik heb mijn man uit bed geschud en gezegd: opstaan, we hebben je bed nodig</q>", lacht <m s="buurvrouw">de vrouw</m>. Ze wil er verder geen drukte over.

<m s="parket">Het parket Limburg</m> meldt dat <i s="parket">er een deskundige is aangesteld</i>. "<q s="woordvoerster">Er zijn voorlopig geen aanwijzingen voor kwaad opzet</q>", aldus <m s="woordvoerster">woordvoerster Pascale Bosmans</m>. Wel wordt nagegaan of de woning bewoond mocht worden. <m s="woordvoerster">Zij</m> bevestigt dat <i s="woordvoerster">er <t v="2022">in 2022</t> al een proces-verbaal was opgesteld</i>.

Fruitteler Guido Vanhees, bij wie de vader werkt, ontkent dat. "<q s="teler">Alles is <t v="2023-05">in mei</t> gekeurd, ik heb de papieren</q>", reageert <m s="teler">de werkgever</m>. <m s="teler">Hij</m> zegt dat <i s="teler">hij het gezin in een van zijn vakantiehuisjes onderbrengt</i>.

Burgemeester Ingrid Kempeneers ging <t v="2024-01-08">in de loop van de ochtend</t> langs. "<q s="burgemeester">Dat er kinderen slapen naast een loods met pallets, daar moeten we het over hebben</q>", vindt <m s="burgemeester">ze</m>. De stad opent <t v="2024-01-09">morgen</t> een inzamelpunt. <m s="ziekenhuis">Het ziekenhuis</m> laat weten dat <i s="ziekenhuis">de baby <t v="2024-01-10">woensdag</t> wellicht naar huis mag</i>.

"<q s="vader">Welk huis?</q>", vraagt <m s="vader">de Roemeen</m>. Op het bord aan de poort staat nog altijd 'Welkom in de bloesem'.
