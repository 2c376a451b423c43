---
id: pl-824
language: pl
agency: PAP
outlet: Wieści z Pomorza
domain: wie-ci-z-pomorza.example
authors: [Iwona Jasińska]
published: 2024-11-21T10:50:00+01:00
modified: null
dateline: {place: Gdynia, agency: PAP, date: null}
copyright: {holders: [PAP], year: null, notice: "© PAP", licence: null, reserved: false}
tdm: null
speakers:
  dyzurny: {name: "dyżurny synoptyk", kind: unnamed, roles: []}
  strazak: {name: "Robert Gołąb", kind: person, roles: ["rzecznik straży pożarnej", "kapitan"]}
  wojt: {name: "Halina Detlaf", kind: person, roles: ["wójt gminy"]}
  rolnik: {name: "Eugeniusz Konkel", kind: person, roles: ["rolnik"]}
  energetyka: {name: "Pomorska Energia", kind: organisation, roles: ["spółka"]}
notes: "storm damage: IMGW-like institute, straż pożarna, wójt, residents, foreign minister in oblique case, Xinhua"
---
# Wichura na Pomorzu. 40 tys. odbiorców bez prądu

Ponad 40 tys. odbiorców na Pomorzu nie ma prądu po wichurze, która przeszła nad regionem <t v="2024-11-20/2024-11-21">w nocy ze środy na czwartek</t>. Strażacy interweniowali ponad 600 razy.

"<q s="strazak">Najwięcej zgłoszeń dotyczyło powalonych drzew i zerwanych dachów</q>" - poinformował PAP <m s="strazak">kpt. Robert Gołąb</m>, rzecznik Państwowej Straży Pożarnej w Gdańsku. Dodał, że <i s="strazak">nikt nie zginął, a dwie osoby trafiły do szpitala z niegroźnymi obrażeniami</i>.

Najtrudniejsza sytuacja jest w powiecie puckim. "<q s="wojt">Mamy pięć wsi całkowicie odciętych od świata</q>" - powiedziała <m s="wojt">wójt Halina Detlaf</m>. Zaapelowała do mieszkańców, by zostali w domach. "<q s="wojt">Agregaty jadą do nas z sąsiednich gmin, ale drogi są nieprzejezdne</q>" - tłumaczyła.

We wsi Mechowo wiatr zerwał dach z obory Eugeniusza Konkela. "<q s="rolnik">Krowy stały spokojnie, tylko ja się trząsłem</q>" - opowiada <m s="rolnik">rolnik</m>. Straty szacuje na 200 tys. zł. "<q s="rolnik">Ubezpieczenie mam, ale wie pan, jak to jest z ubezpieczeniami</q>" - mówi.

<m s="energetyka">Spółka Pomorska Energia</m> przekazała, że <i s="energetyka">do usuwania awarii skierowano 120 brygad</i>. Zdaniem <m s="energetyka">energetyków</m> <i s="energetyka">zasilanie wróci do większości domów <t v="2024-11-21">w czwartek wieczorem</t></i>.

Dyżurny synoptyk ostrzega, że to nie koniec. "<q s="dyzurny" via="PAP">W porywach może wiać nawet 110 km na godzinę</q>" - powiedział <m s="dyzurny">on</m> PAP. Alarm obowiązuje <t v="../2024-11-22T06:00">do piątku do godz. 6</t>.

Premier ma odwiedzić region <t v="2024-11-22">w piątek</t>. Na poniedziałkowe spotkanie samorządowców, zwane "szczytem morskim", zaproszono także ministra klimatu.
