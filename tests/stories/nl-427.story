---
id: nl-427
language: nl-BE
agency: Belga
outlet: De Vlaamse Duinen
domain: vlaamseduinen.example
authors: []
published: 2025-07-21T16:18:00+02:00
modified: null
dateline: {place: Oostende, agency: Belga, date: 2025-07-21}
copyright: {holders: [Belga], year: null, notice: "© Belga", licence: null, reserved: false}
tdm: null
speakers:
  verhelst: {name: Stan Verhelst, kind: person, roles: [hoofdredder, redder]}
  vader: {name: de vader, kind: unnamed, roles: []}
  lotte: {name: Lotte, kind: person, roles: []}
  crombez: {name: John Crombez, kind: person, roles: [burgemeester]}
  parket: {name: parket, kind: organisation, roles: []}
  lamote: {name: Virginie Lamote, kind: person, roles: [schipper]}
  kmi: {name: KMI, kind: organisation, roles: []}
notes: beach rescue, head lifeguard and skipper (woman with masculine noun) and mayor, child with first name, unnamed father, prosecutor, bank holiday, clock times
---
# Kind op opblaaskrokodil zeven kilometer uit de kust opgepikt

Oostende, <t v="2025-07-21">21 juli</t> (Belga) - Een meisje van zes is <t v="2025-07-21">maandag</t>, op de nationale feestdag, ongedeerd van een opblaaskrokodil gehaald, zeven kilometer voor de kust van Oostende.

"<q s="lotte">Ik heb gezongen en de krokodil ook</q>", zei <m s="lotte">Lotte</m> toen ze aan wal kwam. Ze was <t v="2025-07-21T11:40~">rond 11.40 uur</t> afgedreven.

Het was een zeilboot die haar vond. "<q s="lamote">Ik dacht: daar ligt een stuk speelgoed, en toen zwaaide het</q>", vertelt <m s="lamote">schipper Virginie Lamote</m>. Ze trok het kind met een pikhaak naar zich toe. Volgens <m s="lamote">Lamote</m> <i s="lamote">vroeg het meisje meteen of er frietjes waren</i>.

Hoofdredder Stan Verhelst is minder luchtig. "<q s="verhelst" id="1">Bij aflandige wind hangt de gele vlag niet voor de sier</q>", waarschuwt <m s="verhelst">hij</m>, "<q s="verhelst" id="1">en opblaasdieren zijn dan gewoon verboden.</q>" <m s="verhelst">De redder</m> zegt dat <i s="verhelst">er <t v="2025-06/..">sinds juni</t> al negen kinderen afdreven</i>.

De vader, een Luikenaar, had even zijn ogen dicht. "<q s="vader">Deux minutes, meneer, twee minuten</q>", herhaalt <m s="vader">hij</m>. <m s="parket">Het parket</m> laat weten dat <i s="parket">er geen vervolging komt</i>.

Burgemeester John Crombez nodigde Lamote uit voor het vuurwerk <t v="2025-07-21">van vanavond</t>. "<q s="crombez">Zij krijgt de beste plaats, en de krokodil krijgt de vuilbak</q>", grapt <m s="crombez">hij</m>. Lotte was het daar niet mee eens.

<m s="kmi">Het KMI</m> voorspelt dat <i s="kmi">de wind <t v="2025-07-22">morgen</t> naar het westen draait</i>. Op het strand is een bord bijgeplaatst met de tekst 'Ook krokodillen verdrinken'.
