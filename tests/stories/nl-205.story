---
id: nl-205
language: nl
agency: null
outlet: Boekenweek Magazine
domain: boekenweek-magazine.example
authors: [Tessa Rijnders]
published: 2024-03-02
modified: null
dateline: null
copyright: {holders: [Boekenweek Magazine], year: 2024, notice: "© Boekenweek Magazine 2024. Niets uit deze uitgave mag worden verveelvoudigd zonder toestemming van de uitgever.", licence: null, reserved: true}
tdm: reserved
speakers:
  ferrier: {name: Cynthia Ferrier-Wong, kind: person, roles: [schrijfster]}
  oma: {name: haar oma, kind: unnamed, roles: []}
  redacteur: {name: een redacteur in Amsterdam, kind: unnamed, roles: []}
  man: {name: Steven Wong, kind: person, roles: [haar man, jazzdrummer]}
notes: Q&A without labels (questions end in a question mark), answers without marks, book and song titles and Surinamese words in curly single marks inside the answers, nested quotes in double marks, headline quote with colon, wife and husband share a name, decade and season dates
---
# <m s="ferrier">Cynthia Ferrier-Wong</m>: ‘<q s="ferrier">Een rivier onthoudt wie haar overstak</q>’
## De schrijfster van ‘Kotomisi’ over kookpotten, koloniën en een onverwachte prijs

De jury van de Waterlandprijs noemde haar roman <t v="2024-02-22">vorige week donderdag</t> een meesterwerk, zelf stond ze bami te bakken. ‘<q s="ferrier">De telefoon ging en ik dacht: dat is de huisbaas</q>’, zegt <m s="ferrier">Cynthia Ferrier-Wong</m> aan haar keukentafel in Almere. Ze draagt twee verschillende sloffen.

U schreef ‘Kotomisi’ in elf jaar. Waarom zo lang?

<q s="ferrier">Omdat ik <t v="2013">in 2013</t> begon met het verkeerde personage. Ik schreef over de plantagebaas. Pas toen ik hem eruit gooide, begon het huis te praten.</q>

De roman begint met een verbod van uw oma. Is dat echt gebeurd?

<q s="ferrier" id="1">Ja. Elke zondag zat ze aan de Surinamerivier en zei: “<q s="oma">Niet wijzen naar de overkant, dan wijst hij terug.</q>” Ik heb <t v="196X">in de jaren zestig</t> dus met mijn handen op mijn rug gelopen.</q>

<q s="ferrier" id="1">Nu weet ik dat ze iets anders bedoelde. Een rivier onthoudt wie haar overstak, en wie niet terugkwam.</q>

Critici gebruiken het woord ‘dekolonisatieroman’. Wat vindt u daarvan?

<q s="ferrier">Een lelijk woord voor een pan op het vuur. Ik noem het een ‘mofokoranti’, zo’n krant die van mond tot mond gaat. Bij ons thuis heette alles wat belangrijk was een gerucht.</q>

Uw manuscript is zes keer geweigerd. Doet dat nog pijn?

<q s="ferrier">Alleen als ik hoest. Een redacteur in Amsterdam schreef mij <t v="2019-23">in het najaar van 2019</t>: “<q s="redacteur">Prachtig, maar wie moet dit lezen?</q>” Die brief hangt naast de koelkast. De koelkast is inmiddels stuk, de brief niet.</q>

En nu, na de prijs?

<q s="ferrier">Slapen. En <t v="2024-05">in mei</t> naar Paramaribo, mijn boek terugbrengen naar waar het vandaan komt. <t v="2025">Volgend jaar</t> begin ik aan iets over zout, denk ik, of over stilte. Dat zijn eigenlijk hetzelfde.</q>

### Applaus uit de gang

Halverwege het gesprek komt haar man, jazzdrummer Steven Wong, de keuken in. ‘<q s="man" id="2">Zij schrijft en ik ren met de koffie</q>’, zegt <m s="man">hij</m>, ‘<q s="man" id="2">altijd in vierkwartsmaat</q>’. <m s="man">Wong</m> voegt eraan toe dat <i s="man">hij de eerste versie niet snapte en de laatste twee keer huilend uitlas</i>.

Ferrier-Wong treedt <t v="2024-03-09T15:00">volgende week zaterdag om 15.00 uur</t> op in de bibliotheek van Lelystad. Haar man speelt er zijn nummer ‘Trage trein’. De prijs, groot 25.000 euro, wordt <t v="2024-03-16">op 16 maart</t> uitgereikt.
