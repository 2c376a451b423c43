---
id: nl-403
language: nl
agency: ANP
outlet: Tussen de Palen
domain: tussendepalen.example
authors: [Ramon Zuidema]
published: 2025-02-16T22:48:00+01:00
modified: null
dateline: {place: ENSCHEDE, agency: ANP, date: null}
copyright: null
tdm: null
speakers:
  haarman: {name: Gerrie Haarman, kind: person, roles: [trainer, Tukker, oefenmeester]}
  pinto: {name: Rogério Pinto, kind: person, roles: [trainer, Portugees]}
  keeper: {name: Lasse Unnerstad, kind: person, roles: [doelman, Zweed]}
  verhulsdonk: {name: Mees Verhulsdonk, kind: person, roles: [spits, achttienjarige, invaller]}
  scheids: {name: Allard Lindhorst, kind: person, roles: [scheidsrechter, arbiter]}
  seizoen: {name: een seizoenkaarthouder uit Hengelo, kind: unnamed, roles: []}
  club: {name: FC Twente, kind: organisation, roles: [club]}
notes: football, two trainers (one role), player by age, nationality and position, referee by role and Dutch synonym, club statement, quotes begun by broadcaster (ESPN) as via, half time as clock trap, match names in marks
---
# Achttienjarige redt Twente: ‘<q s="verhulsdonk">Mijn moeder zat nog in de file</q>’

ENSCHEDE (ANP) - Een doelpunt van debutant Mees Verhulsdonk in de zesde minuut van de blessuretijd heeft FC Twente <t v="2025-02-16">zondagavond</t> een 2-1 zege op Willem II opgeleverd. De invaller stond vier minuten op het veld.

‘<q s="verhulsdonk" via="ESPN">Mijn moeder zat nog in de file bij Deventer</q>’, zei <m s="verhulsdonk">de achttienjarige</m> voor de camera van ESPN. ‘<q s="verhulsdonk" via="ESPN">Ze hoorde op de radio dat ik scoorde en is gaan toeteren. Toen toeterde iedereen.</q>’

Trainer Gerrie Haarman had de spits <t v="2025-02-13">donderdag</t> pas bij de selectie gehaald. ‘<q s="haarman" id="1">Ik zocht iemand die niet wist dat we al vijf duels niet gewonnen hadden</q>’, grapte <m s="haarman">de Tukker</m>, ‘<q s="haarman" id="1">en die heb ik gevonden.</q>’ Volgens <m s="haarman">hem</m> <i s="haarman">verdient de jongen <t v="2025-02-23">volgende week zondag</t> een basisplaats</i>.

Zijn collega van Willem II was minder te spreken over de extra tijd. ‘<q s="pinto">Acht minuten! Waarvoor? Voor een mooi verhaal?</q>’, brieste <m s="pinto">Rogério Pinto</m>. <m s="pinto">De Portugees</m>, die <t v="2025-01/..">sinds januari</t> in Tilburg werkt, beweerde dat <i s="pinto">de vierde official hem vier minuten had beloofd</i>.

Scheidsrechter Allard Lindhorst ontkende dat. ‘<q s="scheids">Wij beloven nooit minuten, wij tellen ze</q>’, liet <m s="scheids">de arbiter</m> via de KNVB weten.

De pijnlijkste avond beleefde Lasse Unnerstad. De doelman van Twente liet een onschuldige voorzet door zijn handen glippen: 0-1. ‘<q s="keeper">In Zweden noemen we zoiets een boterhand</q>’, vertelde <m s="keeper">hij</m>. Na rust trok Haarman hem even apart. ‘<q s="keeper">Hij zei: “<q s="haarman">Jij redt ons straks nog een keer</q>”</q>’, aldus <m s="keeper">de Zweed</m>. ‘<q s="keeper">En dat was zo, in de 88e minuut.</q>’

Op de tribunes brak het feest los. ‘<q s="seizoen">Ik zit hier <t v="1998/..">sinds 1998</t> en ken die knul niet, maar hij mag mee-eten</q>’, riep <m s="seizoen">een seizoenkaarthouder uit Hengelo</m>.

Na afloop meldde <m s="club">de club</m> dat <i s="club">het contract van Verhulsdonk, dat <t v="2025-06-30">op 30 juni</t> afliep, <t v="../2028">tot 2028</t> is verlengd</i>. De jongeling zelf moest <t v="2025-02-17T08:30">maandag om 8.30 uur</t> weer op school zijn, voor een toets Duits. ‘<q s="haarman">Hij krijgt van mij geen briefje</q>’, zei <m s="haarman">de oefenmeester</m>.

De ‘Derby van de Stroop’, zoals fans de ontmoeting met Heracles noemen, staat <t v="2025-03-02">op 2 maart</t> op het programma.
