---
id: nl-415
language: nl
agency: ANP
outlet: Stad en Gracht
domain: stadengracht.example
authors: [Dirk-Jan Molema]
published: 2023-02-15T12:05:00+01:00
modified: 2023-02-15T15:45:00+01:00
dateline: {place: LEIDEN, agency: ANP, date: null}
copyright: {holders: [Stad en Gracht], year: 2023, notice: "© Stad en Gracht 2023. Alle rechten voorbehouden.", licence: null, reserved: true}
tdm: null
speakers:
  politie: {name: politie, kind: organisation, roles: []}
  directeur: {name: Wietske Damhuis, kind: person, roles: [directeur, kunsthistorica]}
  suppoost: {name: Hassan Oulad, kind: person, roles: [suppoost]}
  brand: {name: Arthur Brand, kind: person, roles: [kunstdetective]}
  burgemeester: {name: Henri Lenferink, kind: person, roles: [burgemeester]}
  beller: {name: de beller, kind: unnamed, roles: []}
  verzekeraar: {name: verzekeraar, kind: organisation, roles: []}
notes: art theft, director (female with masculine noun), security guard, real art detective and mayor, police as speaker on Twitter, anonymous caller, man's words from a phone call, titles of works in marks, several straight days
---
# Leidse museumdirecteur smeekt dieven: “<q s="directeur">Leg hem plat, alsjeblieft</q>”

LEIDEN (ANP) - Uit museum De Volder in Leiden is <t v="2023-02-13/2023-02-14">in de nacht van maandag op dinsdag</t> het schilderij ‘De slapende apotheker’ gestolen. Het zeventiende-eeuwse paneel is 34 bij 28 centimeter en wordt geschat op 4 miljoen euro.

“<q s="directeur">Leg hem plat, alsjeblieft, en niet bij een kachel</q>”, richtte <m s="directeur">Wietske Damhuis</m> zich <t v="2023-02-15">woensdag</t> tot de dieven. <m s="directeur">De directeur</m> vertelde dat <i s="directeur">het paneel al één keer eerder was verdwenen, <t v="1942">in 1942</t></i>. “<q s="directeur">Toen lag het drie jaar onder een bed en dat zie je nog.</q>”

<m s="politie">De politie</m> meldt dat <i s="politie">het alarm <t v="2023-02-14T04:11">om 4.11 uur</t> afging</i> en dat <i s="politie">de daders binnen drie minuten weg waren</i>. “<q s="politie" via="Twitter">Heeft u een witte bestelbus gezien? Bel ons</q>”, twitterde <m s="politie">ze</m>.

Suppoost Hassan Oulad ontdekte de lege plek. “<q s="suppoost" id="s">Ik werk hier <t v="2004/..">sinds 2004</t> en zeg hem elke ochtend gedag</q>”, zei <m s="suppoost">hij</m> aangeslagen, “<q s="suppoost" id="s">dus ik zei gedag tegen een spijker.</q>” Damhuis sloeg een arm om hem heen. Ze prees hem later omdat hij niets had aangeraakt. “<q s="directeur">Hij is een betere rechercheur dan menige rechercheur</q>”, vond <m s="directeur">de kunsthistorica</m>.

<m s="brand">Kunstdetective Arthur Brand</m> denkt dat <i s="brand">het om een bestelling gaat</i>. “<q s="brand">Zoiets hang je niet boven de bank</q>”, legt <m s="brand">hij</m> uit. Meteen na zijn optreden in het ontbijtnieuws belde er iemand. “<q s="brand">Hij zei: ‘<q s="beller">Ik weet waar de apotheker ligt</q>’, en hing op</q>”, aldus <m s="brand">Brand</m>. Of de beller serieus is, weet hij niet.

De burgemeester riep de inwoners op om mee te zoeken. “<q s="burgemeester">Elke Leidenaar heeft <t v="2023-02-15">vandaag</t> een schuur</q>”, zei <m s="burgemeester">Henri Lenferink</m>. <m s="verzekeraar">De verzekeraar</m> looft 100.000 euro uit en stelt als voorwaarde dat <i s="verzekeraar">het werk <t v="2023-04-01">voor 1 april</t> terug is</i>.

Die datum is niet toevallig: dan opent de tentoonstelling ‘Slaap’, waarvoor het paneel het affiche siert. “<q s="directeur">We hangen het affiche op de lege plek</q>”, zegt <m s="directeur">de directeur</m>. “<q s="directeur">Hij slaapt tenminste door.</q>”
