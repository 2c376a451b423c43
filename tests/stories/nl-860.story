---
id: nl-860
language: nl
agency: ANP
outlet: Zeeuwse Koerier
domain: zeeuwse-koerier.example
authors: []
published: 2025-01-14T18:20:00+01:00
modified: null
dateline: {place: VLISSINGEN, agency: ANP, date: null}
copyright: {holders: [ANP], year: null, notice: "© ANP", licence: null, reserved: false}
tdm: null
speakers:
  brandweer: {name: "Veiligheidsregio Zeeland-Zuid", kind: organisation, roles: ["veiligheidsregio"]}
  dirkse: {name: "Harm Dirkse", kind: person, roles: ["brandweercommandant"]}
  wisse: {name: "Carola Wisse", kind: person, roles: ["burgemeester"]}
  melis: {name: "Johanna Melis", kind: person, roles: ["bewoonster"]}
  melisd: {name: "Petra Joosse", kind: person, roles: ["dochter"]}
  directeur: {name: "Ronald Kouwenberg", kind: person, roles: ["directeur"]}
  politie: {name: "een woordvoerder van de politie", kind: unnamed, roles: []}
notes: "disaster; fire at a care home; safety region, mayor, relative, neighbour, unnamed spokesman"
---
# Twee doden bij brand in verzorgingshuis in Vlissingen

VLISSINGEN (ANP) - Bij een brand in verzorgingshuis Zeezicht in Vlissingen zijn in de nacht van maandag op dinsdag twee bewoners om het leven gekomen. <i s="brandweer">Vijf anderen zijn met ademhalingsproblemen naar het ziekenhuis gebracht</i>, meldt <m s="brandweer">de Veiligheidsregio Zeeland-Zuid</m>.

Het vuur brak rond 03.00 uur uit op de tweede verdieping. "<q s="dirkse">Toen wij aankwamen stond de gang al vol rook</q>", zei <m s="dirkse">brandweercommandant Harm Dirkse</m> dinsdagochtend. "<q s="dirkse">We hebben mensen met bed en al naar buiten gereden.</q>" Volgens <m s="dirkse">Dirkse</m> <i s="dirkse">heeft het personeel erger voorkomen door alle deuren te sluiten</i>.

Burgemeester Carola Wisse bezocht in de ochtend de sporthal waar de ruim zestig bewoners zijn opgevangen. <m s="wisse">Ze</m> noemde het "<q s="wisse" type="mixed">een zwarte dag voor de stad</q>". "<q s="wisse">Dit zijn mensen die dachten hier veilig oud te worden</q>", aldus <m s="wisse">de burgemeester</m>.

De 88-jarige Johanna Melis werd door een verpleegkundige uit haar kamer gehaald. "<q s="melis">Ik hoorde het alarm wel, maar dat gaat zo vaak af</q>", vertelt <m s="melis">ze</m> vanaf een stretcher. "<q s="melis">Opeens stond dat meisje naast me en zei ze: nu meekomen.</q>" Haar dochter Petra Joosse is boos. Zij had naar eigen zeggen al eerder bij de leiding geklaagd over het alarm. "<q s="melisd">Er werd gezegd dat het systeem vervangen zou worden</q>", zegt <m s="melisd">ze</m>. "<q s="melisd">Dat was in september.</q>"

<m s="directeur">Directeur Ronald Kouwenberg</m> van Zeezicht bevestigt dat <i s="directeur">er problemen waren met valse meldingen</i>, maar spreekt tegen dat <i s="directeur">het systeem niet werkte</i>. "<q s="directeur">Het alarm is vannacht gewoon afgegaan</q>", benadrukt <m s="directeur">hij</m>. "<q s="directeur">Over de rest wil ik het onderzoek afwachten.</q>"

Over de oorzaak is nog niets bekend. <m s="politie">Een woordvoerder van de politie</m> zegt dat <i s="politie">brandstichting niet wordt uitgesloten, maar dat daar ook geen aanwijzingen voor zijn</i>. "<q s="politie">We houden alle scenario's open</q>", aldus <m s="politie">de woordvoerder</m>.

De Inspectie Gezondheidszorg en Jeugd kondigde een eigen onderzoek aan. In het tehuis, dat in de volksmond 'de Vuurtoren' heet, werd in 2021 de sprinklerinstallatie buiten gebruik gesteld.
