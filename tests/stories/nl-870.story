---
id: nl-870
language: nl
agency: ANP
outlet: Haagse Post Online
domain: haagse-post-online.example
authors: []
published: 2025-09-18T16:40:00+02:00
modified: null
dateline: {place: "DEN HAAG", agency: ANP, date: null}
copyright: {holders: [ANP], year: null, notice: "© ANP", licence: null, reserved: false}
tdm: null
speakers:
  min: {name: "Sander Verhoeff", kind: person, roles: ["minister van Volksgezondheid", "bewindsman"]}
  kam: {name: "Fatima Bouzidi", kind: person, roles: ["Kamerlid"]}
  kam2: {name: "Roel Terpstra", kind: person, roles: ["Kamerlid"]}
  huis: {name: "Marjolein Kuipers", kind: person, roles: ["voorzitter van de Landelijke Huisartsenbond"]}
  pat: {name: "Patiëntenplatform Nederland", kind: organisation, roles: ["platform"]}
  zn: {name: "een woordvoerder van Zorgverzekeraars Samen", kind: unnamed, roles: []}
notes: "politics; minister, two MPs, GP union, patients, insurers"
---
# Minister houdt vast aan sluiting huisartsenposten

DEN HAAG (ANP) - Minister Sander Verhoeff (Volksgezondheid) gaat door met zijn plan om 18 van de 102 huisartsenposten 's nachts te sluiten. Dat zei <m s="min">hij</m> donderdag in een debat met de Tweede Kamer. "<q s="min">Ik kan geen huisartsen toveren</q>", aldus <m s="min">de minister</m>. "<q s="min">Als ik niets doe, vallen de posten een voor een om en dan hebben we nergens meer iets over te zeggen.</q>"

De oppositie reageerde fel. "<q s="kam" id="1">De minister sluit eerst de ziekenhuizen in de regio</q>", zei <m s="kam">Kamerlid Fatima Bouzidi (PvdA)</m>, "<q s="kam" id="1">en nu mogen mensen ook nog een uur rijden met een kind dat geen lucht krijgt.</q>" <m s="kam">Ze</m> diende een motie in om het besluit een jaar uit te stellen. Ook coalitiepartij NSC heeft twijfels. Volgens <m s="kam2">Kamerlid Roel Terpstra</m> <i s="kam2">is niet goed uitgezocht wat de gevolgen zijn voor Zeeland en Drenthe</i>. "<q s="kam2">Ik wil per post weten hoe lang mensen onderweg zijn</q>", zei <m s="kam2">hij</m>.

De Landelijke Huisartsenbond steunt het plan wel, al is het met pijn in het hart. <m s="huis">Voorzitter Marjolein Kuipers</m> wijst erop dat <i s="huis">huisartsen nu soms 36 uur achter elkaar werken</i>. "<q s="huis">Een dokter die omvalt, helpt niemand</q>", zegt <m s="huis">ze</m>. Wel moet er volgens <m s="huis">Kuipers</m> <i s="huis">geld komen voor extra ambulances</i>.

<m s="pat">Patiëntenplatform Nederland</m> noemt het besluit "<q s="pat" type="mixed">een klap voor het platteland</q>". Uit een peiling van de organisatie zou blijken dat een op de vijf ouderen 's nachts geen vervoer heeft. "<q s="pat">Die mensen bellen dan maar niet</q>", waarschuwt <m s="pat">het platform</m>.

<m s="zn">Een woordvoerder van Zorgverzekeraars Samen</m> laat weten dat <i s="zn">de bespaarde 22 miljoen euro in de regio blijft</i>.

Verhoeff beloofde de Kamer voor het kerstreces een brief met de reistijden. <m s="min">De bewindsman</m> benadrukte dat <i s="min">de eerste post niet voor april dichtgaat</i>. Op een vraag van Bouzidi of hij zelf weleens 's nachts naar een post was gereden, antwoordde <m s="min">Verhoeff</m> kort: "<q s="min">Twee keer, met mijn zoon.</q>"
