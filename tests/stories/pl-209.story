---
id: pl-209
language: pl
agency: PAP
outlet: Kosmos i Ziemia
domain: kosmos-i-ziemia.example
authors: [Bartosz Wilk]
published: 2023-01-17T08:05:00+01:00
modified: null
dateline: {place: Londyn, agency: PAP, date: 2023-01-17}
copyright: {holders: [Kosmos i Ziemia], year: null, notice: "© Kosmos i Ziemia (PAP)", licence: null, reserved: false}
tdm: null
speakers:
  down: {name: Downing Street, kind: organisation, roles: []}
  bialy: {name: Biały Dom, kind: organisation, roles: []}
  finch: {name: Rosalind Finch, kind: person, roles: [szefowa misji, astrofizyczka]}
  kubo: {name: Kubo Takashi, kind: person, roles: [inżynier]}
  polak: {name: Jędrzej Szafran, kind: person, roles: [doktorant, Polak]}
  esa: {name: Europejska Agencja Kosmiczna, kind: organisation, roles: []}
  komen: {name: komentator transmisji, kind: unnamed, roles: []}
  dziadek: {name: dziadek, kind: unnamed, roles: []}
notes: space launch failure from the Hebrides; Downing Street and Biały Dom; Japanese name, family name first; quotes via BBC and Asahi; dash incise inside one pair of marks; nocturnal clock times in GMT; ship names and mission names in marks; 1960s; guillemets as inner marks
---
# Rakieta spadła do Atlantyku. <m s="finch">Szefowa misji</m>: „<q s="finch">Kosmos poczeka, on ma czas</q>”

Londyn, <t v="2023-01-17">17 stycznia</t> (PAP) – Start rakiety „Lady Ada”, pierwszej wystrzelonej z Hebrydów przez konsorcjum Northwind, zakończył się <t v="2023-01-16/2023-01-17">w nocy z poniedziałku na wtorek</t> niepowodzeniem. Na orbitę nie trafił żaden z ośmiu satelitów, w tym polski „Kormoran”.

„<q s="finch">Kosmos poczeka, on ma czas</q>” – powiedziała na konferencji <m s="finch">szefowa misji Rosalind Finch</m>. <m s="finch">Astrofizyczka</m> ujawniła, że <i s="finch">drugi stopień zgasł <t v="2023-01-16T23:52+00:00">o 23.52 czasu Greenwich</t></i>.

„<q s="komen">I nagle na ekranach zrobiło się bardzo cicho…</q>” – relacjonował <m s="komen">komentator transmisji</m>, którą oglądało dwa miliony osób.

Jędrzej Szafran, doktorant z Gliwic, spędził nad „Kormoranem” sześć lat. „<q s="polak" id="1" via="BBC">Płakałem</q> – przyznał <m s="polak">Polak</m> w BBC – <q s="polak" id="1" via="BBC">a potem zacząłem liczyć, kiedy następne okno.</q>” Zdaniem <m s="polak">Szafrana</m> <i s="polak">zapasowy egzemplarz może polecieć <t v="2024-21">wiosną przyszłego roku</t></i>. „<q s="polak">Dziadek, który <t v="196X">w latach sześćdziesiątych</t> budował radia, mawiał: »<q s="dziadek">Zepsute to znaczy prawie działa</q>«</q>” – dodał.

### Kto zawinił

Silnik dostarczyła japońska firma. „<q s="kubo" via="Asahi">Przepraszam, choć jeszcze nie wiem za co</q>” – oświadczył w rozmowie z dziennikiem „Asahi” <m s="kubo">inżynier Kubo Takashi</m>. <m s="kubo">Kubo</m> zapowiedział, że <i s="kubo">na Hebrydy przyleci <t v="2023-01-19">w czwartek</t></i>.

Biuro premiera zachowuje spokój. <m s="down">Downing Street</m> wyraziło „<q s="down" type="mixed">ogromny podziw dla zespołu</q>”. <m s="bialy">Biały Dom</m>, którego agencja zamówiła dwa z utraconych satelitów, napisał krótko: „<q s="bialy">Próbujcie dalej, my też tak zaczynaliśmy.</q>”

<m s="esa">Europejska Agencja Kosmiczna</m> przypomniała, że <i s="esa">co trzeci debiut rakiety kończy się porażką</i>. Ona sama straciła <t v="2022-11-30">30 listopada</t> dwa satelity obserwacyjne.

Misję „Start nad Klifem” przekładano cztery razy, ostatnio <t v="2023-01-09">w ubiegły poniedziałek</t>. Statek „Mewa II” przeczesuje ocean <t v="2023-01-17T05:00/..">od godz. 5</t>. Komisja ma pracować <t v="../2023-03-31">do 31 marca</t>, a kolejny lot planowany jest <t v="2023-36">na IV kwartał</t>.
