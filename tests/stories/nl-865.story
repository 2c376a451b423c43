---
id: nl-865
language: nl
agency: Belga
outlet: De Kempenaar
domain: de-kempenaar.example
authors: []
published: 2025-08-19T12:30:00+02:00
modified: null
dateline: {place: ANTWERPEN, agency: Belga, date: null}
copyright: {holders: [Belga], year: null, notice: "© Belga", licence: null, reserved: false}
tdm: null
speakers:
  parket: {name: "parket van Antwerpen", kind: organisation, roles: ["parket"]}
  segers: {name: "Wim Segers", kind: person, roles: ["woordvoerder van het parket"]}
  verlinden: {name: "Nele Verlinde", kind: person, roles: ["burgemeester"]}
  dekock: {name: "Bart De Cock", kind: person, roles: ["minister van Justitie"]}
  bewoner: {name: "een buurtbewoonster", kind: unnamed, roles: []}
  politie: {name: "politiezone Schelde", kind: organisation, roles: ["politiezone"]}
notes: "Flemish crime and politics; prosecutor's spokesman, mayor, minister, resident, via VRT"
---
# Opnieuw explosie in Antwerpen: derde aanslag in een week

In Borgerhout is in de nacht van maandag op dinsdag een explosief ontploft aan de gevel van een rijwoning. <i s="segers">Niemand raakte gewond</i>, meldt <m s="segers">Wim Segers</m>, woordvoerder van het Antwerpse parket. "<q s="segers">De schade is aanzienlijk, bij zeven huizen zijn de ruiten gesprongen</q>", zegt <m s="segers">Segers</m>.

Het is al de derde aanslag in een week tijd. Volgens <m s="parket">het parket</m> <i s="parket">is er mogelijk een verband met het drugsmilieu</i>. Of het om dezelfde daders gaat, kon <m s="segers">de woordvoerder</m> niet zeggen. "<q s="segers">Het onderzoek loopt en wij sluiten niets uit.</q>"

Burgemeester Nele Verlinde kwam dinsdagochtend ter plaatse. "<q s="verlinden" via="VRT">Deze mensen hebben niets met drugs te maken en liggen wel wakker</q>", zei <m s="verlinden">ze</m> aan de VRT. <m s="verlinden">Verlinde</m> vraagt dat <i s="verlinden">de federale regering dertig extra speurders stuurt</i>.

<m s="dekock">Minister van Justitie Bart De Cock</m> liet weten dat <i s="dekock">die versterking er komt</i>, maar kon geen datum noemen. "<q s="dekock">Speurders leid je niet op in een weekend</q>", aldus <m s="dekock">de minister</m>. Daar nam <m s="verlinden">de burgemeester</m> geen genoegen mee: "<q s="verlinden">Ik heb geen boodschap aan wat niet kan.</q>"

In de straat zelf zit de schrik er diep in. Een buurtbewoonster die er al veertig jaar woont, stond met een borstel op de stoep. "<q s="bewoner">Ik dacht dat het onweer was</q>", vertelt <m s="bewoner">de vrouw</m>. "<q s="bewoner">Mijn kleinkinderen komen voorlopig niet meer slapen.</q>"

<m s="politie">De politiezone Schelde</m> kondigt aan dat <i s="politie">er elke nacht twee ploegen zullen patrouilleren</i>. Wie iets gezien heeft, kan terecht op het nummer van de actie 'Waakzame Buren'.
