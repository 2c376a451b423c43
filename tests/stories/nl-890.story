---
id: nl-890
language: nl
agency: ANP
outlet: Polderpost
domain: polderpost.example
authors: []
published: 2024-09-12T16:40:00+02:00
modified: null
dateline: {place: DEN HAAG, agency: ANP, date: null}
copyright: {holders: [ANP], year: null, notice: "© ANP", licence: null, reserved: false}
tdm: null
speakers:
  veldkamp: {name: Joris Veldhuizen, kind: person, roles: [staatssecretaris van Volksgezondheid, staatssecretaris]}
  aydin: {name: Selma Aydin, kind: person, roles: [Kamerlid voor D66, D66-Kamerlid]}
  smits: {name: Gerard Smits, kind: person, roles: [huisarts, voorzitter van de Huisartsenkring]}
  kring: {name: Huisartsenkring, kind: organisation, roles: [belangenvereniging]}
  patient: {name: Patiëntenraad, kind: organisation, roles: []}
  woordv: {name: een woordvoerder van het ministerie, kind: unnamed, roles: []}
notes: politics, via newspaper, spokesman, association and its chair
---
# Huisartsen willen minder papierwerk: ‘<q s="smits">Ik typ meer dan ik luister</q>’

DEN HAAG (ANP) - Huisartsen zijn gemiddeld elf uur per week kwijt aan administratie. Dat blijkt uit een onderzoek dat <t v="2024-09-12">donderdag</t> is gepubliceerd door de Huisartsenkring. “<q s="smits">Ik typ meer dan ik luister</q>”, zegt <m s="smits">voorzitter Gerard Smits</m>, die zelf een praktijk heeft in Zwolle. <i s="kring">De situatie is onhoudbaar</i>, aldus <m s="kring">de belangenvereniging</m>.

Staatssecretaris Joris Veldhuizen van Volksgezondheid zegt de zorgen te begrijpen. “<q s="veldkamp">Elke minuut achter het scherm is een minuut minder voor de patiënt</q>”, liet <m s="veldkamp">hij</m> in een reactie weten. Volgens <m s="veldkamp">de staatssecretaris</m> <i s="veldkamp">worden er <t v="2024">dit jaar</t> nog twaalf formulieren geschrapt</i>. 

D66-Kamerlid Selma Aydin vindt dat niet genoeg. “<q s="aydin" via="Polderpost">Twaalf van de driehonderd, dat is een druppel op een gloeiende plaat</q>”, zegt <m s="aydin">ze</m> tegen deze krant.

De Patiëntenraad waarschuwt dat <i s="patient">de kwaliteit van de zorg niet onder de plannen mag lijden</i>. “<q s="patient">Een dossier is er niet voor de verzekeraar, maar voor de patiënt</q>”, schrijft <m s="patient">de raad</m>.

Smits is niet onder de indruk van de belofte van de bewindsman. “<q s="smits" id="1">We hebben dit al drie keer gehoord</q>”, zegt <m s="smits">de huisarts</m>. “<q s="smits">En elke keer kwam er een formulier bij.</q>” <m s="woordv">Een woordvoerder van het ministerie</m> laat weten dat <i s="woordv">de Kamer <t v="2024-10">in oktober</t> een brief krijgt</i>.
