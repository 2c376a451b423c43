---
id: nl-825
language: nl
agency: ANP
outlet: De Dagkoers
domain: de-dagkoers.example
authors: []
published: 2025-05-13T17:05:00+02:00
modified: null
dateline: {place: AMSTERDAM, agency: ANP, date: null}
copyright: {holders: [ANP], year: null, notice: "© ANP", licence: null, reserved: false}
tdm: null
speakers:
  smeets: {name: "Carlijn Smeets", kind: person, roles: ["topvrouw"]}
  cfo: {name: "Joost Brinkman", kind: person, roles: ["financieel directeur"]}
  ana: {name: "Ruben de Wilde", kind: person, roles: ["analist"]}
  veb: {name: "Vereniging van Beleggers", kind: organisation, roles: ["belangenclub"]}
  vak: {name: "Bond voor Bankpersoneel", kind: organisation, roles: ["vakbond"]}
notes: "economy, bank results, topvrouw, belegger, vakbond, toezichthouder"
---
# Noordbank schrapt 1500 banen ondanks recordwinst

AMSTERDAM (ANP) - Noordbank schrapt de komende twee jaar 1500 banen, terwijl de winst naar een record steeg. De bank verdiende <t v="2025-33">in het eerste kwartaal</t> 812 miljoen euro, bleek <t v="2025-05-13">dinsdag</t> uit de kwartaalcijfers. "<q s="smeets">We investeren in mensen én in machines, maar de verhouding verandert</q>", zei <m s="smeets">topvrouw Carlijn Smeets</m> in een toelichting.

De meeste banen verdwijnen op het hoofdkantoor in Amsterdam. Volgens <m s="smeets">Smeets</m> <i s="smeets">kan een groot deel van het werk door software worden gedaan</i>. Gedwongen ontslagen sluit ze niet uit. "<q s="smeets">Ik ga geen beloftes doen die ik <t v="2026">volgend jaar</t> moet inslikken.</q>"

<m s="vak">De Bond voor Bankpersoneel</m> noemt het besluit "<q s="vak" type="mixed">onbegrijpelijk en onnodig</q>". <i s="vak">Medewerkers betalen de prijs voor de bonussen van de top</i>, stelt <m s="vak">de bond</m>. De vakbond wil <t v="2025-W21">volgende week</t> met de directie praten.

Beleggers waren wel te spreken over de cijfers. Het aandeel steeg 4 procent. "<q s="ana">De kosten dalen sneller dan verwacht en daar houdt de markt van</q>", zegt <m s="ana">analist Ruben de Wilde</m> van zakenbank Herengracht. <m s="ana">Hij</m> wijst er wel op dat <i s="ana">de hypotheekportefeuille nauwelijks groeit</i>.

<m s="cfo">Financieel directeur Joost Brinkman</m> benadrukte dat <i s="cfo">de bank ruim in haar kapitaal zit</i>. "<q s="cfo">We kunnen een stootje hebben</q>", aldus <m s="cfo">Brinkman</m>. Aandeelhouders krijgen een extra dividend van 40 cent. De Vereniging van Beleggers is daar blij mee. "<q s="veb">Eindelijk delen spaarders en aandeelhouders mee</q>", laat <m s="veb">de belangenclub</m> weten.

Noordbank, in de volksmond 'de groene bank' genoemd, telt 14.000 medewerkers. De cijfers over het tweede kwartaal volgen <t v="2025-08-06">op 6 augustus</t>.
