---
id: nl-826
language: nl
agency: Belga
outlet: Het Volksnieuws
domain: het-volksnieuws.example
authors: []
published: 2025-10-21T12:30:00+02:00
modified: null
dateline: {place: BRUGGE, agency: Belga, date: null}
copyright: {holders: [Belga], year: null, notice: "© Belga", licence: null, reserved: false}
tdm: null
speakers:
  parket: {name: "parket West-Vlaanderen", kind: organisation, roles: ["parket"]}
  heyse: {name: "Wim Heyse", kind: person, roles: ["woordvoerder van het parket"]}
  burg: {name: "Griet Vandaele", kind: person, roles: ["burgemeester"]}
  buur: {name: "een buurman", kind: unnamed, roles: []}
  brandweer: {name: "Dirk Lams", kind: person, roles: ["brandweercommandant"]}
  adv: {name: "Nathalie Claeys", kind: person, roles: ["advocate"]}
notes: "Flemish accident and court; parket, burgemeester, buurman, slachtoffer"
---
# Drie doden bij woningbrand in Torhout

Bij een woningbrand in Torhout zijn <t v="2025-10-20/2025-10-21">in de nacht van maandag op dinsdag</t> drie mensen om het leven gekomen. Dat bevestigt het parket West-Vlaanderen. Het gaat om een moeder van 38 en haar twee kinderen.

"<q s="heyse">Er zijn aanwijzingen dat de brand is aangestoken</q>", zegt <m s="heyse">woordvoerder Wim Heyse</m>. "<q s="heyse">Meer kunnen we in het belang van het onderzoek niet kwijt.</q>" <m s="parket">Het parket</m> meldt dat <i s="parket">een 41-jarige man is opgepakt</i>. De verdachte is de ex-partner van de vrouw.

Toen de brandweer aankwam, stond het huis al in lichterlaaie. "<q s="brandweer">We konden niet meer naar binnen, het dak stond op instorten</q>", vertelt <m s="brandweer">brandweercommandant Dirk Lams</m>. Volgens <m s="brandweer">hem</m> <i s="brandweer">hoorden zijn mannen geen hulpgeroep meer</i>. "<q s="brandweer">Dat maakt het niet minder zwaar.</q>"

In de straat is de verslagenheid groot. "<q s="buur">Ik heb nog met de tuinslang gespoten, tegen beter weten in</q>", zegt <m s="buur">een buurman</m>. "<q s="buur">De kinderen speelden bij ons in de tuin</q>", voegt <m s="buur">hij</m> eraan toe.

<m s="burg">Burgemeester Griet Vandaele</m> spreekt van "<q s="burg" type="mixed">een zwarte dag voor onze stad</q>". <m s="burg">Ze</m> opende <t v="2025-10-21">dinsdagochtend</t> een rouwregister in het stadhuis. "<q s="burg">Wij laten de familie niet los</q>", verzekert <m s="burg">de burgemeester</m>.

De verdachte wordt <t v="2025-10-22">woensdag</t> voorgeleid. <i s="adv">Haar cliënt ontkent elke betrokkenheid</i>, zegt <m s="adv">advocate Nathalie Claeys</m>. "<q s="adv">Hij was thuis en is kapot van verdriet.</q>"
