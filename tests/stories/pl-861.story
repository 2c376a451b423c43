---
id: pl-861
language: pl
agency: PAP
outlet: Kurier Lubelski Nowy
domain: gazeta.example
authors: []
published: 2025-10-08T12:00:00+01:00
modified: null
dateline: {place: Lublin, agency: PAP, date: 2025-10-08}
copyright: {holders: [Kurier Lubelski Nowy], year: null, notice: "© Kurier Lubelski Nowy", licence: null, reserved: false}
tdm: null
speakers:
  prok: {name: "Ewa Kłosińska", kind: person, roles: ["rzeczniczka Prokuratury Okręgowej", "prokurator"]}
  pol: {name: "Rafał Bednarz", kind: person, roles: ["rzecznik lubelskiej policji", "komisarz"]}
  obr: {name: "Tadeusz Wojciechowicz", kind: person, roles: ["obrońca", "adwokat", "mecenas"]}
  sed: {name: "Małgorzata Ryś", kind: person, roles: ["sędzia"]}
  osk: {name: "Daniel W.", kind: person, roles: ["oskarżony"]}
  po: {name: "policja", kind: organisation, roles: []}
  matka: {name: "matka ofiary", kind: unnamed, roles: []}
notes: speech alone
---
# Lublin: 25 lat więzienia za zabójstwo studenta

Na 25 lat więzienia skazał w środę Sąd Okręgowy w Lublinie Daniela W., oskarżonego o zabójstwo 22-letniego studenta. Wyrok jest nieprawomocny.

– <q s="sed" id="1">Oskarżony działał z zamiarem bezpośrednim, a jego motywacja zasługuje na szczególne potępienie</q> – uzasadniała <m s="sed">sędzia Małgorzata Ryś</m>. – <q s="sed" id="1">Zadał jedenaście ciosów człowiekowi, który nie miał szans się bronić</q>.

Do zbrodni doszło w maju ubiegłego roku przed klubem „Cieplarnia”. Jak ustaliła <m s="po">policja</m>, <i s="po">mężczyźni pokłócili się o miejsce w kolejce do taksówki</i>.

Prokurator Ewa Kłosińska żądała dożywocia. Jak powiedziała dziennikarzom, <i s="prok">prokuratura rozważy apelację po zapoznaniu się z pisemnym uzasadnieniem</i>. – <q s="prok">Uważamy, że kara jest zbyt łagodna</q> – zaznaczyła.

Obrońca Tadeusz Wojciechowicz przekonywał, że <i s="obr">jego klient działał w afekcie</i>. – <q s="obr" id="2">To była bójka, która wymknęła się spod kontroli</q> – mówił <m s="obr">mecenas</m>. – <q s="obr" id="2">Nikt tego wieczoru nie planował śmierci</q>. Adwokat zapowiedział apelację.

Sam <m s="osk">oskarżony</m> przed wydaniem wyroku przeprosił rodzinę. – <q s="osk">Cofnąłbym czas, gdybym mógł</q> – powiedział <m s="osk">Daniel W.</m> cichym głosem.

– <q s="matka">Moje dziecko nie wróci, żaden wyrok tego nie zmieni</q> – mówiła po wyjściu z sali <m s="matka">matka ofiary</m>.

Rzecznik lubelskiej policji komisarz Rafał Bednarz przypomniał, że <i s="pol">sprawcę zatrzymano dwie godziny po zdarzeniu</i>. "<q s="pol">Pomogło nagranie z monitoringu i czujność taksówkarza</q>" – dodał <m s="pol">policjant</m>. Według <m s="pol">Bednarza</m> <i s="pol">mężczyzna był wcześniej notowany za pobicia</i>.
