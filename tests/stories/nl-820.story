---
id: nl-820
language: nl
agency: ANP
outlet: Haagse Ronde
domain: haagse-ronde.example
authors: []
published: 2025-03-11T16:40:00+01:00
modified: null
dateline: {place: DEN HAAG, agency: ANP, date: null}
copyright: {holders: [ANP], year: null, notice: "© ANP", licence: null, reserved: false}
tdm: null
speakers:
  roelofsen: {name: "Marijke Roelofsen", kind: person, roles: ["minister van Landbouw"]}
  tichelaar: {name: "Wout Tichelaar", kind: person, roles: ["Kamerlid", "fractievoorzitter"]}
  azizi: {name: "Samira Azizi", kind: person, roles: ["Kamerlid"]}
  boeren: {name: "Boerenverbond Oost", kind: organisation, roles: ["belangenorganisatie"]}
  bronnen: {name: "bronnen rond het kabinet", kind: unnamed, roles: []}
  ostaijen: {name: "Kees van Ostaijen", kind: person, roles: ["voorzitter"]}
notes: "political story; minister and party leaders, motion, deputy, bronnen"
---
# Minister Roelofsen houdt vast aan krimp van veestapel

DEN HAAG (ANP) - Minister Marijke Roelofsen van Landbouw trekt haar plan voor een kleinere veestapel niet in. Dat zei ze <t v="2025-03-11">dinsdag</t> in een fel debat met de Tweede Kamer. "<q s="roelofsen">Ik begrijp de boosheid, maar wachten maakt het alleen maar duurder</q>", aldus <m s="roelofsen">de minister</m>.

Een meerderheid van de Kamer had haar gevraagd het plan uit te stellen tot na de gemeenteraadsverkiezingen. Volgens <m s="tichelaar">fractievoorzitter Wout Tichelaar</m> van de oppositiepartij Plattelandsbelang <i s="tichelaar">drijft het kabinet de boeren tot wanhoop</i>. "<q s="tichelaar">Dit is geen beleid, dit is een rekening zonder adres</q>", zei <m s="tichelaar">hij</m>. Hij diende een motie in om het plan van tafel te halen.

Die motie haalde het niet. Coalitiepartij Vooruit steunt Roelofsen, al is het niet van harte. <m s="azizi">Kamerlid Samira Azizi</m> noemde het debat "<q s="azizi" type="mixed">een gemiste kans</q>" en vindt dat <i s="azizi">de minister eerder met de sector om tafel had moeten gaan</i>. <m s="azizi">Ze</m> wil dat er <t v="2025-22">deze zomer</t> een vergoeding komt voor boeren die vrijwillig stoppen. "<q s="azizi">Wie het licht uitdoet, moet ook de energierekening kunnen betalen.</q>"

Het Boerenverbond Oost reageerde teleurgesteld. <m s="boeren">De belangenorganisatie</m> laat weten dat <i s="boeren">acties niet worden uitgesloten</i>. "<q s="ostaijen">We hebben twee jaar aan de keukentafel gezeten en er ligt niets</q>", zegt <m s="ostaijen">voorzitter Kees van Ostaijen</m>. <m s="ostaijen">Van Ostaijen</m> benadrukt dat <i s="ostaijen">snelwegen blokkeren niet aan de orde is</i>.

<m s="bronnen">Bronnen rond het kabinet</m> melden dat <i s="bronnen">er achter de schermen wel degelijk over uitstel is gesproken</i>. Roelofsen wilde daar niets over zeggen. "<q s="roelofsen">Ik ga niet in op wat er wel of niet in de Trêveszaal wordt gezegd</q>", zei <m s="roelofsen">ze</m> na afloop tegen verslaggevers.

De minister komt <t v="2025-04-15">uiterlijk 15 april</t> met een uitgewerkt voorstel. Het plan, in de wandelgangen 'de grote krimp' genoemd, moet de uitstoot van stikstof <t v="../2030">tot 2030</t> met een derde terugbrengen.
