---
id: pl-504
language: pl
agency: null
outlet: Listy z Podlasia
domain: listy-z-podlasia.example
authors: [Eugenia Trochimiuk]
published: 2025-01-10
modified: null
dateline: null
copyright: {holders: [Listy z Podlasia], year: [2013, 2025], notice: "2013–2025 Listy z Podlasia, licencja CC BY-NC-SA 4.0", licence: CC-BY-NC-SA-4.0, reserved: false}
tdm: allowed
speakers:
  listonosz: {name: Leon Sadowski, kind: person, roles: [listonosz, doręczyciel]}
  eufemia: {name: Eufemia Bołtryk, kind: person, roles: [adresatka]}
  poczta: {name: Poczta Polska, kind: organisation, roles: [operator]}
  autor: {name: Jan Bołtryk, kind: person, roles: [mąż, żołnierz]}
  kierowniczka: {name: kierowniczka placówki, kind: unnamed, roles: []}
  wnuczka: {name: wnuczka, kind: unnamed, roles: []}
  filatelista: {name: Zbysław Nagórny, kind: person, roles: [filatelista, kolekcjoner]}
notes: letter delivered after seventy years; the letter itself is quoted (writer long dead, husband with the same surname as the addressee, feminine form equal); postman man, manager woman and granddaughter without names; collector; post office; no agency; dialogue by dashes; old dates
---
# List szedł siedemdziesiąt jeden lat

Listonosz Leon Sadowski zna w Krynkach każdą skrzynkę. Tej nie było.

– <q s="listonosz" id="1">Ulicy Kościelnej nie ma <t v="1958/..">od pięćdziesiątego ósmego</t></q> – mówi <m s="listonosz">doręczyciel</m>. – <q s="listonosz" id="1">Ale nazwisko na kopercie znałem, bo noszę tej pani emeryturę.</q>

Na znaczku jest data: <t v="1953-11-19">19 listopada 1953</t>. List wypadł zza regału podczas remontu sortowni w Białymstoku. <m s="poczta">Poczta Polska</m> potwierdziła, że <i s="poczta">przesyłka leżała tam przez cały ten czas</i>. „<q s="poczta">Za opóźnienie przepraszamy</q>” – napisał <m s="poczta">operator</m> w piśmie, które Eufemia Bołtryk oprawiła w ramkę.

Ma 94 lata i czyta bez okularów. „<q s="autor">Efcia, wracam na święta, upiecz ten z makiem</q>” – brzmi pierwsze zdanie. Pisał jej mąż, Jan Bołtryk, wtedy żołnierz w Orzyszu. Wrócił bez listu, <t v="1953-12-24">w Wigilię</t>, i makowca nie było.

– <q s="eufemia" id="5">Siedem lat mi to wypominał</q> – śmieje się <m s="eufemia">adresatka</m>. – <q s="eufemia" id="5">Umarł w przekonaniu, że zapomniałam.</q>

Kierowniczka placówki przyjechała z kwiatami. – <q s="kierowniczka">Regulamin nie przewiduje takiego terminu</q> – przyznała. Z <m s="kierowniczka">jej</m> ustaleń wynika, że <i s="kierowniczka">regał przesunięto <t v="1954-21">wiosną 1954 roku</t></i>.

Na poczcie pojawił się też Zbysław Nagórny. Filatelista ocenił kopertę na cztery tysiące złotych i zapytał, czy jest na sprzedaż. – <q s="wnuczka">Babcia sprzedałaby raczej mnie</q> – odpowiedziała za nią <m s="wnuczka">wnuczka</m>. <m s="filatelista">Kolekcjoner</m> przekonywał jeszcze, że <i s="filatelista">podobny list widział tylko raz, w Londynie</i>.

<t v="2025-01-06">W poniedziałek</t> Bołtrykowa upiekła makowiec. Kawałek zaniosła na cmentarz. – <q s="eufemia">Powiedziałam mu: „<q s="eufemia">Masz, doszło</q>”</q> – mówi.

Na kopercie widnieje stempel „Zwrot do nadawcy”. Nikt go nie wykonał.
