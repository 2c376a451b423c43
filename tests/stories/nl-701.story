---
id: nl-701
language: nl
agency: null
outlet: De Waterlander
domain: dewaterlander.example
authors: [Machteld Overdiep]
published: 2026-02-21
modified: null
dateline: null
copyright: {holders: [De Waterlander], year: 2026, notice: "© De Waterlander 2026", licence: null, reserved: false}
tdm: null
speakers:
  brugman: {name: Cornelis Brugmans, kind: person, roles: [dichter]}
  buurvrouw: {name: mijn buurvrouw, kind: unnamed, roles: []}
  ik: {name: de columniste, kind: unnamed, roles: []}
notes: column; woorden als woorden, ironische aanhalingstekens, bedachte termen, titels, bijnamen; één citaat van een dode dichter (verzonnen), een gesprekje met de buurvrouw en de columniste als ik
---
# Weg met het ‘momentje’

Niemand neemt nog de tijd, iedereen neemt ‘een momentje’. De tandarts heeft een ‘momentje voor mij’ gereserveerd. De bank wil een ‘contactmomentje’. Op de sportschool hangt boven de waterkoeler een bordje met ‘even je eigen momentje’, en daaronder een sticker: ‘buiten gebruik’.

Het verkleinwoord is onze nationale verdoving. Een ‘foutje’ kost miljoenen, een ‘ingreepje’ een been. Wie ‘eventjes’ zegt, heeft al besloten dat het lang gaat duren. In de oudste handleiding voor ambtenaren, het onvolprezen ‘Met de meeste hoogachting’, komt het verkleinwoord niet één keer voor. Er was toen nog geen ‘doelgroep’, er waren mensen.

De dichter Cornelis Brugmans, door zijn vrienden ‘de Reiger’ genoemd omdat hij urenlang kon zwijgen aan een sloot, had er een hekel aan. ‘<q s="brugman">Wie de dingen klein maakt, heeft er een te groot huis voor</q>’, schreef <m s="brugman">hij</m> <t v="1949">in 1949</t> in ‘Natte voeten’. De kritiek vond dat ‘moeilijk’. Het is gewoon waar.

<t v="2026-02-20">Gisteren</t> stond mijn buurvrouw op de stoep met een formulier van de gemeente over het ‘participatietraject’. ‘<q s="buurvrouw">Moet ik hier nou iets van vinden?</q>’ vroeg <m s="buurvrouw">ze</m>. ‘<q s="ik">Alleen als u een momentje hebt</q>’, zei <m s="ik">ik</m>. Ze lachte niet. Ze is tachtig en heeft weinig momentjes over, maar wel veel tijd.

Er bestaat een film, ‘De veerman van Uitdam’, waarin een man twee uur op een pont wacht. Meer gebeurt er niet. Op de poster stond ‘een slow-burner’, alsof het om een stoofpot ging. Ik heb hem drie keer gezien. Aan het eind komt de pont, en dan wil de man niet meer.

Ik pleit niet voor ‘onthaasten’, dat is haast met een kaarsje erbij. Ik pleit voor het kwartier. Een kwartier is vijftien minuten, je kunt het nakijken. De rest mag in de bak ‘restafval’, samen met ‘sowieso’, ‘een stukje beleving’ en het ‘proces’ waar we met z’n allen in zitten.
