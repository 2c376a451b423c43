---
id: nl-827
language: nl
agency: ANP
outlet: Zuidwester
domain: zuidwester.example
authors: [Marloes Teunissen]
published: 2026-01-19T15:45:00+01:00
modified: null
dateline: null
copyright: {holders: [ANP], year: null, notice: "© ANP", licence: null, reserved: false}
tdm: null
speakers:
  rector: {name: "Hanneke Visscher", kind: person, roles: ["rector"]}
  leerling: {name: "Yusuf Demir", kind: person, roles: ["leerling"]}
  wet: {name: "Paul Goossens", kind: person, roles: ["wethouder"]}
  ouder: {name: "een moeder", kind: unnamed, roles: []}
  min: {name: "ministerie van Onderwijs", kind: organisation, roles: []}
notes: "feature and local politics, school, alderman, head teacher, pupil, ministry"
---
# School in Goes gooit telefoons in de kluis: '<q s="leerling">Het is hier ineens lawaaiig</q>'

Op het Zeeuws Lyceum in Goes gaan telefoons <t v="2026-01-19/..">sinds maandag</t> bij de voordeur in een kluis. De maatregel geldt ook voor docenten. "<q s="rector">Als ik het van de leerlingen vraag, vraag ik het van mezelf</q>", zegt <m s="rector">rector Hanneke Visscher</m>.

De eerste schooldag zonder schermen verliep rustig, al klonk er in de pauze meer geschreeuw dan anders. "<q s="leerling">Het is hier ineens lawaaiig, maar op een goede manier</q>", vindt <m s="leerling">Yusuf Demir</m> uit 4 havo. <m s="leerling">Hij</m> heeft voor het eerst in jaren een bordspel gespeeld. "<q s="leerling">Ik verloor van iemand wiens naam ik niet eens kende.</q>"

Niet alle ouders zijn blij. <m s="ouder">Een moeder</m> die haar naam liever niet in de krant wil, zegt dat <i s="ouder">ze haar dochter in nood niet kan bereiken</i>. <m s="rector">Visscher</m> begrijpt dat, maar wijst op de telefoon van de conciërge. "<q s="rector">Die doet het al sinds <t v="1974">1974</t></q>", grapt <m s="rector">ze</m>.

Wethouder Paul Goossens van Onderwijs kwam <t v="2026-01-19">maandag</t> een kijkje nemen. "<q s="wet">Ik heb zelf mijn telefoon ook ingeleverd, en ik leef nog</q>", aldus <m s="wet">de wethouder</m>. <m s="wet">Goossens</m> hoopt dat <i s="wet">andere scholen in de gemeente volgen</i>.

<m s="min">Het ministerie van Onderwijs</m> laat weten dat <i s="min">scholen zelf mogen bepalen hoe ver ze gaan</i>. Landelijk geldt <t v="2024-01-01/..">sinds 1 januari 2024</t> een verbod op telefoons in de klas. Het Zeeuws Lyceum doet mee aan de proef 'Hoofd omhoog', die <t v="../2026-22">tot de zomer</t> duurt.
