---
id: nl-503
language: nl
agency: ANP
outlet: Radiogids Nu
domain: radiogidsnu.example
authors: []
published: 2025-12-29T09:00:00+01:00
modified: null
dateline: null
copyright: {holders: [ANP], year: [2024, 2025], notice: "Copyright © 2024-2025 ANP", licence: null, reserved: false}
tdm: reserved
speakers:
  weerman: {name: Klaas Woudstra, kind: person, roles: [weerman]}
  hiemstra: {name: Geke Hiemstra, kind: person, roles: [melkveehoudster, boerin]}
  lelieveld: {name: Imke Lelieveld, kind: person, roles: [keepster]}
  bezorger: {name: een bezorger in Groningen, kind: unnamed, roles: []}
  rechter: {name: een rechter in Lelystad, kind: unnamed, roles: []}
  wolters: {name: Riekje Wolters, kind: person, roles: [honderdjarige]}
  pietersen: {name: Arjan Pietersen, kind: person, roles: [bondscoach]}
  minister: {name: Ferdi Alkemade, kind: person, roles: [minister van Onderwijs, bewindsman]}
  bond: {name: Onderwijsbond, kind: organisation, roles: []}
notes: year review as a list of quotes by month, each credited in another manner (before with a colon, after, in brackets), months as crossheads, several speakers per month, replies across months, boerin and keepster and honderdjarige all ze
---
# Het jaar in uitspraken
## ‘<q s="wolters">Honderd worden is vooral wachten</q>’ en andere zinnen die bleven hangen

### <t v="2025-01">Januari</t>

Het sneeuwt <t v="2025-01-09">op donderdag 9 januari</t> voor het eerst in drie jaar. ‘<q s="weerman">Ik heb mijn eigen auto niet gevonden, en ik had het nog voorspeld</q>’, bekent <m s="weerman">weerman Klaas Woudstra</m> in een uitzending zonder jas. <m s="bezorger">Een bezorger in Groningen</m> houdt het korter: ‘<q s="bezorger">Pizza is nu ijs</q>’.

### <t v="2025-03">Maart</t>

De minister van Onderwijs wil telefoons inzamelen in een kluis. Ferdi Alkemade verdedigt dat op een school in Ede. ‘<q s="minister">Ik lever de mijne als eerste in</q>’, belooft <m s="minister">de bewindsman</m>, waarna hij wordt gebeld.

<m s="bond">De Onderwijsbond</m> in een persbericht: ‘<q s="bond">Wie bewaakt de kluis? Juist, de leraar</q>’.

### <t v="2025-06">Juni</t>

Melkveehoudster Geke Hiemstra blokkeert met haar kudde de A7 bij Drachten, per ongeluk. ‘<q s="hiemstra">Ze liepen achter mij aan en ik liep achter de hond aan</q>’ (<m s="hiemstra">de boerin</m>, tegen de politie). <t v="2025-11">In november</t> moet ze voorkomen. ‘<q s="rechter">En waar liep de hond achteraan?</q>’, wil <m s="rechter">een rechter in Lelystad</m> weten.

### <t v="2025-07">Juli</t>

Het Nederlands elftal verliest <t v="2025-07-22">op 22 juli</t> in Zürich de halve finale na strafschoppen. <m s="lelieveld">Keepster Imke Lelieveld</m> zegt dat <i s="lelieveld">ze nooit meer naar links duikt</i>. <m s="pietersen">Bondscoach Arjan Pietersen</m>, <t v="2025-07-23">een dag later</t>: ‘<q s="pietersen">Links was goed. De bal was fout</q>’.

### <t v="2025-09">September</t>

In Emmen viert Riekje Wolters haar verjaardag met een toespraak van veertien woorden. ‘<q s="wolters" id="w">Honderd worden is vooral wachten</q>’, begint <m s="wolters">de honderdjarige</m>, ‘<q s="wolters" id="w">en het laatste stuk gaat ineens hard.</q>’ Daarna vraagt ze om een borrel.

### <t v="2025-12">December</t>

De kluis komt er niet. Volgens <m s="minister">Alkemade</m> was het ‘<q s="minister" type="mixed">maar een gedachte</q>’.

En weer valt er sneeuw. ‘<q s="weerman"><t v="2025-12-29">Vandaag</t> ga ik lopen</q>’, zegt <m s="weerman">Woudstra</m>.
