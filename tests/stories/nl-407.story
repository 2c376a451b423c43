---
id: nl-407
language: nl-BE
agency: Belga
outlet: De Halfrondkrant
domain: halfrondkrant.example
authors: []
published: 2026-02-05T18:20:00+01:00
modified: 2026-02-05T20:05:00+01:00
dateline: {place: Brussel, agency: BELGA, date: 2026-02-05}
copyright: {holders: [BELGA], year: 2026, notice: "© 2026 BELGA. Alle rechten voorbehouden", licence: null, reserved: true}
tdm: null
speakers:
  dewever: {name: Bart De Wever, kind: person, roles: [premier, eerste minister]}
  wauters: {name: Ilse Wauters-Maes, kind: person, roles: [fractieleidster, Limburgse]}
  hedebouw: {name: Raoul Hedebouw, kind: person, roles: [Luikenaar]}
  rekenhof: {name: Rekenhof, kind: organisation, roles: []}
  medewerker: {name: een kabinetsmedewerker, kind: unnamed, roles: []}
  verbruggen: {name: Sander Verbruggen, kind: person, roles: [minister van Begroting, vicepremier]}
  rector: {name: Godfried Aelvoet, kind: person, roles: [rector, oud-minister van Financiën]}
notes: federal question time, premier and vicepremier, real and invented politicians named by home city or province, Latin in marks, court of audit report, unnamed staff member, former minister who is a rector
---
# <m s="dewever">De Wever</m> over begroting: "<q s="dewever">Wie cadeaus wil, moet Sinterklaas schrijven</q>"

Brussel, <t v="2026-02-05">5 februari</t> (BELGA) - <m s="dewever">Premier Bart De Wever</m> heeft <t v="2026-02-05">donderdag</t> in de Kamer herhaald dat <i s="dewever">er geen nieuwe belastingen komen</i>. <m s="rekenhof">Het Rekenhof</m> had <t v="2026-02-03">eergisteren</t> becijferd dat <i s="rekenhof">er <t v="2029">tegen 2029</t> 9 miljard euro ontbreekt</i>.

"<q s="dewever">Wie nu nog cadeaus wil, moet Sinterklaas schrijven, maar die woont in Spanje en daar betalen ze al</q>", sneerde <m s="dewever">de eerste minister</m> in de richting van de oppositie. Op de regeringsbanken werd gelachen, bij coalitiepartner Vooruit niet.

"<q s="wauters" id="1">Mijn kiezers schrijven geen brieven</q>", repliceerde <m s="wauters">fractieleidster Ilse Wauters-Maes</m>, "<q s="wauters" id="1">ze krijgen er, van deurwaarders.</q>" <m s="wauters">De Limburgse</m> eiste dat <i s="wauters">de regering de vermogens <t v="2026-07-21">voor 21 juli</t> aanpakt</i>.

Daarna was het de beurt aan Raoul Hedebouw. "<q s="hedebouw">U citeert Cicero en u leest Dagobert Duck</q>", riep <m s="hedebouw">de Luikenaar</m>. <m s="dewever">De Wever</m> schudde het hoofd: "<q s="dewever">Collega, dat was Seneca</q>". <m s="verbruggen">De minister van Begroting</m>, die naast hem zat, liet zich ontvallen dat <i s="verbruggen">hij liever Donald had gehoord</i>.

Sander Verbruggen legde later uit waarom hij rustig blijft. "<q s="verbruggen" via="Belga">Het tekort <t v="2025">van vorig jaar</t> viel 400 miljoen mee</q>", zei <m s="verbruggen">de vicepremier</m> aan Belga. Volgens <m s="medewerker">een kabinetsmedewerker</m> <i s="medewerker">komt dat louter door een laattijdige Europese betaling</i>. "<q s="medewerker">Dat staat ook in de nota, op bladzijde zestig</q>", gniffelt <m s="medewerker">hij</m>.

Ook buiten het halfrond wordt gerekend. <m s="rector">Godfried Aelvoet</m>, rector en oud-minister van Financiën, noemde de ramingen in De Ochtend "<q s="rector" type="mixed" via="De Ochtend">een gebed zonder einde</q>". "<q s="rector" via="De Ochtend">Ik heb zelf <t v="2011">in 2011</t> zo'n begroting verdedigd</q>", gaf <m s="rector">hij</m> toe. "<q s="rector" via="De Ochtend">Ik geloofde er ook geen letter van.</q>"

De eerste minister kreeg het citaat voorgelegd in de wandelgangen. "<q s="dewever">Mooi dat een rector nog bijleert</q>", antwoordde <m s="dewever">hij</m>. Op het T-shirt van een betoger buiten stond 'Errare humanum est'.

De Kamer stemt <t v="2026-02-12">volgende week donderdag</t> over de begroting. De topontmoeting met de deelstaten is gepland <t v="2026-W10">in de week van 2 maart</t>.
