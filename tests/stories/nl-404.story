---
id: nl-404
language: nl
agency: null
outlet: Nieuwe Wereldtijding
domain: nieuwewereldtijding.example
authors: [Hester Loeffen, Sjoerd Abma]
published: 2025-06-25T19:30:00+02:00
modified: 2025-06-26T07:00:00+02:00
dateline: null
copyright: {holders: [Nieuwe Wereldtijding], year: 2025, notice: "Copyright 2025 Nieuwe Wereldtijding. Overnemen van artikelen alleen na toestemming.", licence: null, reserved: true}
tdm: reserved
speakers:
  rutte: {name: Mark Rutte, kind: person, roles: [secretaris-generaal, NAVO-chef, oud-premier, Hagenaar]}
  trump: {name: Donald Trump, kind: person, roles: [Amerikaanse president]}
  schoof: {name: Dick Schoof, kind: person, roles: [demissionair premier, gastheer]}
  sanchez: {name: Pedro Sánchez, kind: person, roles: []}
  nauseda: {name: Gitanas Nausėda, kind: person, roles: [Litouwse president]}
  diplomaat: {name: een Zuid-Europese diplomaat, kind: unnamed, roles: []}
  betoger: {name: Trijntje Offringa, kind: person, roles: [gepensioneerd lerares]}
notes: NATO summit in The Hague with real leaders by office, nationality and home town, two presidents and three prime ministers (former too), Truth Social as via, unnamed diplomat, demonstrator, slogan in marks, straight marks
---
# <m s="rutte">NAVO-chef</m> haalt 5 procent binnen: "<q s="rutte">Niet voor een man, voor een miljard mensen</q>"

Met een verklaring van vijf alinea's is <t v="2025-06-25">woensdag</t> in Den Haag de kortste NAVO-top uit de geschiedenis geëindigd. De 32 bondgenoten beloven <t v="2035">in 2035</t> 5 procent van hun bruto binnenlands product aan veiligheid uit te geven.

"<q s="rutte">Dit doen we niet voor een man, dit doen we voor een miljard mensen</q>", zei <m s="rutte">secretaris-generaal Mark Rutte</m> op de slotpersconferentie. <m s="rutte">De Hagenaar</m>, die hier als scholier langs fietste, ontkende dat <i s="rutte">hij de Amerikaanse president naar de mond had gepraat</i>. "<q s="rutte">Beleefdheid is geen buiging.</q>"

Donald Trump had <t v="2025-06-24">dinsdag</t> vanuit Air Force One een berichtje van hem openbaar gemaakt. "<q s="rutte" via="Truth Social">Europa gaat flink betalen, zoals het hoort, en dat wordt jouw winst</q>", stond daarin te lezen op Truth Social. In Den Haag was de president vol lof. "<q s="trump">Geweldige mensen, prachtige bomen, niemand heeft zulke bomen</q>", vertelde <m s="trump">hij</m> na een nacht op Huis ten Bosch.

Spanje doet maar half mee. <m s="sanchez">De premier van dat land</m>, Pedro Sánchez, onderstreepte dat <i s="sanchez">zijn land met 2,1 procent toekan</i>. "<q s="sanchez">Wij leveren wat nodig is en geen euro meer</q>", aldus <m s="sanchez">de Spanjaard</m>. <m s="trump">Trump</m> dreigde daarop dat <i s="trump">Madrid het dubbele aan heffingen gaat betalen</i>.

"<q s="diplomaat">Dat kan hij helemaal niet, handel doet Brussel</q>", lachte <m s="diplomaat">een Zuid-Europese diplomaat</m> in de wandelgangen. <m s="diplomaat">Ze</m> voegde eraan toe dat <i s="diplomaat">niemand zin had om het hem uit te leggen</i>.

De Litouwse president keek heel anders naar het akkoord. "<q s="nauseda" id="2">Voor u is dit een percentage</q>", hield <m s="nauseda">Gitanas Nausėda</m> de zaal voor, "<q s="nauseda" id="2">voor ons is het een landsgrens.</q>" Zijn land wil de norm al <t v="2026">in 2026</t> halen.

Gastheer Dick Schoof kon opgelucht ademhalen. <m s="schoof">De demissionair premier</m>, die <t v="2024-07-02">op 2 juli vorig jaar</t> Rutte opvolgde, vond de top "<q s="schoof" type="mixed">strak, kort en droog</q>". Dat laatste sloeg op het weer. Volgens <m s="schoof">Schoof</m> <i s="schoof">heeft de beveiliging 183 miljoen euro gekost</i>.

Op het Malieveld stonden zo'n duizend mensen met borden als "Geen cent naar oorlog". Onder hen Trijntje Offringa, gepensioneerd lerares uit Leeuwarden. "<q s="betoger">Ik heb Mark <t v="2006">in 2006</t> nog eens een hand gegeven</q>", zei <m s="betoger">ze</m>. "<q s="betoger">Die wil ik nu terug.</q>"

De volgende top is <t v="2026-07-07/2026-07-08">op 7 en 8 juli 2026</t> in Ankara. "<q s="rutte">Ik ben er dan gewoon weer</q>", beloofde <m s="rutte">de oud-premier</m>. "<q s="rutte">Met de fiets wordt het lastig.</q>"
