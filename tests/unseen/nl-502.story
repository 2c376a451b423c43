---
id: nl-502
language: nl
agency: null
outlet: Dorpsblad De Eendracht
domain: dorpsbladdeeendracht.example
authors: [Tineke Hofstee]
published: 2026-05-28T12:00:00+02:00
modified: null
dateline: null
copyright: {holders: [Dorpsblad De Eendracht], year: [2025, 2026], notice: "© Dorpsblad De Eendracht 2025-2026", licence: null, reserved: false}
tdm: null
speakers:
  veltman: {name: Rinske Veltman, kind: person, roles: [burgemeester]}
  noordenbos: {name: Gerlof Noordenbos, kind: person, roles: [waarnemend burgemeester, oud-wethouder]}
  koster: {name: Sijbrand Postuma, kind: person, roles: [koster]}
  moeder: {name: mijn moeder, kind: unnamed, roles: []}
  jongen: {name: Jelte, kind: person, roles: [jongen uit groep 6]}
  bewoner: {name: een bewoner van de Achterweg, kind: unnamed, roles: []}
  raad: {name: gemeenteraad, kind: organisation, roles: []}
notes: farewell portrait in the form of questions by villagers with names before the question (askers are not speakers), answers unmarked, then a reportage with two burgemeesters (departing and acting), ditto pronouns, letter by a child
---
# Vijftien vragen had het dorp, zes mochten blijven

Rinske Veltman neemt <t v="2026-06-01">maandag</t> na elf jaar afscheid als burgemeester. Lezers van dit blad stuurden hun vragen in. De strengste kwam van een jongen uit groep 6, die hem op ruitjespapier schreef.

Jelte (9): Waarom gaat u weg, er is toch nog van alles stuk?

<q s="veltman">Dat klopt, Jelte. Maar als ik wacht tot alles heel is, ben ik hier <t v="2060">in 2060</t> nog. Dan ben jij aan de beurt.</q>

Mevrouw Drijfhout: Wat was uw moeilijkste avond?

<q s="veltman" id="a">De brand aan de Achterweg, <t v="2019-12-30">op 30 december 2019</t>. Ik stond daar met een megafoon die het niet deed.</q>

<q s="veltman" id="a">Iemand riep: “<q s="bewoner">Zet dat ding weg en sla een deken om</q>”. Dat heb ik gedaan. Sindsdien heb ik nooit meer een megafoon aangeraakt.</q>

De fanfare: Kunt u echt niet zingen?

<q s="veltman">Mijn moeder zei altijd: “<q s="moeder">Kind, beweeg je mond maar</q>”. Daar kom je in de politiek een heel eind mee.</q>

Anoniem: Klopt het dat u ruzie had met de koster?

<q s="veltman">Over de klok, ja. Hij liet haar om zes uur luiden en ik woon ernaast. We hebben het <t v="2022">in 2022</t> op halfzeven gehouden.</q>

### Weerwoord

Koster Sijbrand Postuma moet er thuis om lachen. ‘<q s="koster">Halfzeven op haar horloge</q>’, zegt <m s="koster">hij</m>. ‘<q s="koster">Op het mijne is het zes.</q>’ Verder niets dan lof. Volgens <m s="koster">Postuma</m> <i s="koster">is zij de enige die ooit naar boven is geklommen om te kijken</i>.

Haar tijdelijke opvolger stond <t v="2026-05-26">dinsdag</t> al in de raadszaal te wennen aan de stoel. ‘<q s="noordenbos">Hij is te laag of ik ben te lang</q>’, mompelde <m s="noordenbos">Gerlof Noordenbos</m>, oud-wethouder uit Drachten. De waarnemend burgemeester blijft <t v="../2027-01">tot januari 2027</t>. Of hij ook naast de kerk gaat wonen? ‘<q s="noordenbos">Ik heb een goede nachtrust en slechte oren.</q>’

De burgemeester gaf hem één raad mee. ‘<q s="veltman">Koop een deken</q>’, zei <m s="veltman">ze</m>.

<m s="raad">De gemeenteraad</m> heeft laten weten dat <i s="raad">de receptie <t v="2026-05-29T19:30">morgenavond om 19.30 uur</t> begint</i>. Jelte krijgt een plaats op de eerste rij. Hij heeft al een nieuwe vraag. ‘<q s="jongen">Mag ik dan de ketting op?</q>’
