---
id: nl-872
language: nl-BE
agency: Belga
outlet: De Leiekrant
domain: de-leiekrant.example
authors: []
published: 2025-06-04T19:30:00+02:00
modified: null
dateline: {place: "BRUSSEL", agency: Belga, date: null}
copyright: {holders: [Belga], year: null, notice: "© Belga", licence: null, reserved: false}
tdm: null
speakers:
  ceo: {name: "Nathalie Verstraete", kind: person, roles: ["CEO"]}
  comp: {name: "Textra", kind: organisation, roles: ["tapijtfabrikant", "bedrijf"]}
  acv: {name: "Dirk Callewaert", kind: person, roles: ["vakbondssecretaris"]}
  abvv: {name: "Sonja Maes", kind: person, roles: ["ABVV"]}
  min: {name: "Pieter Vandenbussche", kind: person, roles: ["Vlaams minister van Werk"]}
  werk: {name: "Marleen D'Hondt", kind: person, roles: ["arbeidster"]}
  burg: {name: "Filip Goethals", kind: person, roles: ["burgemeester van Waregem"]}
  curator: {name: "Anneleen Baert", kind: person, roles: ["curator"]}
notes: "Flemish economy; bankruptcy; zegt/klinkt het/luidt het; via VRT"
---
# Tapijtfabrikant Textra failliet, 610 jobs weg: "<q s="werk">Na dertig jaar een mailtje</q>"

De ondernemingsrechtbank in Kortrijk heeft woensdag tapijtfabrikant Textra uit Waregem failliet verklaard. Alle 610 werknemers verliezen hun baan. "<q s="comp">Ondanks maandenlange gesprekken is geen overnemer gevonden</q>", klinkt het bij <m s="comp">het bedrijf</m>.

CEO Nathalie Verstraete sprak het personeel 's middags toe in de kantine. "<q s="ceo">Ik had u vandaag liever iets anders verteld</q>", zei <m s="ceo">ze</m> zichtbaar aangedaan. Volgens <m s="ceo">Verstraete</m> werd de groep de voorbije twee jaar "<q s="ceo" type="mixed">gewurgd</q>" door hoge energieprijzen en goedkope invoer uit Turkije.

Veel arbeiders hadden het nieuws toen al gelezen. "<q s="werk">Na dertig jaar een mailtje, om kwart na acht, aan de machine</q>", vertelt <m s="werk">Marleen D'Hondt</m> aan de poort. "<q s="werk">Mijn man werkt hier ook. We hebben twee kinderen die studeren.</q>"

De vakbonden zijn boos over de gang van zaken. "<q s="acv" id="1">De directie heeft tot vorige week beweerd dat er drie kandidaten waren</q>", zegt <m s="acv">Dirk Callewaert</m> van ACV, "<q s="acv" id="1">maar wij hebben er nooit één gezien.</q>" Ook <m s="abvv">Sonja Maes</m> van het ABVV vindt dat <i s="abvv">de werknemers aan het lijntje zijn gehouden</i>. "<q s="abvv">Er zijn in december nog premies uitbetaald aan het management</q>", stelt <m s="abvv">ze</m>. "<q s="abvv">Wij gaan dat laten uitzoeken.</q>"

Vlaams minister van Werk Pieter Vandenbussche belooft begeleiding voor iedereen die zijn job verliest. "<q s="min" via="VRT NWS">Er staan in de regio 4.000 vacatures open</q>", zei <m s="min">hij</m> op VRT NWS. "<q s="min">Niemand moet thuis blijven zitten.</q>" Burgemeester Filip Goethals (CD&V) reageerde minder optimistisch. "<q s="burg">Iemand van 57 die heel zijn leven tapijt heeft geweven, wordt morgen geen programmeur</q>", merkte <m s="burg">Goethals</m> op.

De rechtbank stelde drie curatoren aan. <m s="curator">Curator Anneleen Baert</m> zegt dat <i s="curator">de productie nog twee weken doorloopt om bestellingen af te werken</i>. "<q s="curator">Daarna bekijken we wat er te redden valt</q>", luidt het.
