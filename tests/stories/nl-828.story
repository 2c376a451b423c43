---
id: nl-828
language: nl
agency: ANP
outlet: Wereldbericht
domain: wereldbericht.example
authors: []
published: 2024-09-26T22:15:00+02:00
modified: null
dateline: {place: NEW YORK, agency: ANP, date: null}
copyright: {holders: [ANP], year: null, notice: "© ANP", licence: null, reserved: false}
tdm: null
speakers:
  prem: {name: "Willem Daalder", kind: person, roles: ["premier"]}
  pres: {name: "Ilona Horváth", kind: person, roles: ["Hongaarse president"]}
  buza: {name: "Esra Kaplan", kind: person, roles: ["minister van Buitenlandse Zaken"]}
  kremlin: {name: "Kremlin", kind: organisation, roles: []}
  diplomaat: {name: "een Europese diplomaat", kind: unnamed, roles: []}
notes: "foreign: UN speech, minister, foreign president, Kremlin, Dutch minister"
---
# Daalder bij VN: '<q s="prem">Zwijgen is ook een stem</q>'

NEW YORK (ANP) - Premier Willem Daalder heeft <t v="2024-09-26">donderdag</t> bij de Verenigde Naties opgeroepen tot meer steun voor Oekraïne. "<q s="prem">Zwijgen is ook een stem, en meestal de verkeerde</q>", zei <m s="prem">hij</m> in de Algemene Vergadering.

<m s="prem">De premier</m> vindt dat <i s="prem">landen die zich onthouden kleur moeten bekennen</i>. Zonder haar bij naam te noemen haalde <m s="prem">Daalder</m> uit naar de Hongaarse president. <m s="pres">Ilona Horváth</m> had een dag eerder gezegd dat <i s="pres">sancties alleen de armen treffen</i>. "<q s="pres">Vrede koop je niet met boycots</q>", aldus <m s="pres">Horváth</m>.

Volgens <m s="diplomaat">een Europese diplomaat</m> <i s="diplomaat">was de sfeer tussen de twee om te snijden</i>. "<q s="diplomaat">Ze hebben elkaar een hand gegeven, maar niet aangekeken</q>", zegt <m s="diplomaat">de diplomaat</m>.

Minister van Buitenlandse Zaken Esra Kaplan, die met de premier meereisde, probeerde de rust te bewaren. "<q s="buza" via="ANP">We zijn het oneens, maar we zitten nog aan dezelfde tafel</q>", zei <m s="buza">ze</m> tegen het ANP. <m s="buza">De minister</m> spreekt <t v="2024-09-27">vrijdag</t> met haar Hongaarse ambtgenoot.

Moskou reageerde laconiek. <m s="kremlin">Het Kremlin</m> noemde de toespraak van Daalder "<q s="kremlin" type="mixed">voorspelbaar</q>". Volgens <m s="kremlin">het Kremlin</m> <i s="kremlin">heeft Nederland geen recht van spreken</i>.

Daalder vliegt <t v="2024-09-28">zaterdag</t> terug. Hij was voor het eerst in New York sinds zijn aantreden <t v="2024-07">in juli</t>.
