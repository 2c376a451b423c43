---
id: nl-831
language: nl
agency: Belga
outlet: Dagblad Schelde
domain: dagblad-schelde.example
authors: []
published: 2024-12-03T19:20:00+01:00
modified: null
dateline: {place: BRUSSEL, agency: Belga, date: null}
copyright: {holders: [Belga], year: null, notice: "© Belga", licence: null, reserved: false}
tdm: null
speakers:
  mp: {name: "Koenraad Mertens", kind: person, roles: ["Vlaams minister-president"]}
  opp: {name: "Leila Amrani", kind: person, roles: ["fractieleidster"]}
  kab: {name: "kabinet-Mertens", kind: organisation, roles: ["kabinet"]}
  rek: {name: "Rekenhof", kind: organisation, roles: []}
notes: "Belgian politics, minister-president, oppositie, vakbond, klinkt het, kabinet"
---
# Vlaamse regering snijdt in subsidies voor musea

De Vlaamse regering bespaart <t v="2025">volgend jaar</t> 40 miljoen euro op musea en theaters. Dat heeft Vlaams minister-president Koenraad Mertens <t v="2024-12-03">dinsdag</t> bekendgemaakt. "<q s="mp">Iedereen moet een inspanning doen, ook de cultuur</q>", zei <m s="mp">Mertens</m> in het Vlaams Parlement.

De oppositie reageerde furieus. <m s="opp">Fractieleidster Leila Amrani</m> sprak van "<q s="opp" type="mixed">een kaalslag zonder visie</q>". "<q s="opp">U sluit geen musea, minister-president, u sluit deuren voor kinderen</q>", zei <m s="opp">ze</m>. <m s="opp">Amrani</m> kondigde aan dat <i s="opp">haar fractie tegen de begroting zal stemmen</i>.

Bij het kabinet van de minister-president wuift men de kritiek weg. "<q s="kab">Geen enkel museum gaat dicht</q>", klinkt het bij <m s="kab">het kabinet</m>.

<m s="rek">Het Rekenhof</m> had eerder gewaarschuwd dat <i s="rek">de cijfers niet kloppen</i>. "<q s="rek">De opbrengsten worden overschat</q>", staat in <m s="rek">het rapport</m>. Mertens neemt de opmerkingen naar eigen zeggen ter harte. "<q s="mp">Maar een begroting is geen kristallen bol</q>", aldus <m s="mp">de minister-president</m>.
