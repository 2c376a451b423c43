---
id: pl-828
language: pl
agency: PAP
outlet: Kronika Śląska
domain: kronika-l-ska.example
authors: []
published: 2024-09-27T11:35:00+02:00
modified: null
dateline: {place: Katowice, agency: PAP, date: null}
copyright: {holders: [PAP], year: null, notice: "© PAP", licence: null, reserved: false}
tdm: null
speakers:
  rzecznik: {name: "Sebastian Wąs", kind: person, roles: ["rzecznik spółki"]}
  prok: {name: "Monika Tkocz", kind: person, roles: ["rzeczniczka prokuratury"]}
  zona: {name: "żona jednego z górników", kind: unnamed, roles: []}
  ratownik: {name: "Damian Pytlik", kind: person, roles: ["ratownik"]}
  wug: {name: "Wyższy Urząd Górniczy", kind: organisation, roles: ["urząd"]}
notes: "accident in a mine; rzecznik, prokuratura, WUG, żona, prezydent"
---
# Wypadek w kopalni Barbórka. Trwa akcja ratunkowa

Trwają poszukiwania dwóch górników po wstrząsie w kopalni Barbórka w Rudzie Śląskiej. Do wypadku doszło <t v="2024-09-26">w czwartek wieczorem</t>. "<q s="rzecznik">Ratownicy mają do pokonania jeszcze 40 metrów</q>" - poinformował <t v="2024-09-27">w piątek</t> <m s="rzecznik">rzecznik spółki Sebastian Wąs</m>.

W rejonie zagrożenia pracowało 28 osób. 26 wyjechało na powierzchnię o własnych siłach. <m s="rzecznik">Wąs</m> przekazał, że <i s="rzecznik">siedmiu górników trafiło do szpitala, ich życiu nic nie zagraża</i>.

"<q s="ratownik">Jest gorąco, a stężenie metanu cały czas się zmienia</q>" - relacjonował po wyjeździe na powierzchnię <m s="ratownik">ratownik Damian Pytlik</m>. "<q s="ratownik">Stukamy w rury, na razie bez odpowiedzi</q>" - dodał.

Pod bramą kopalni czekają rodziny. "<q s="zona">Mąż miał <t v="2024-09-28">w sobotę</t> zaczynać urlop</q>" - powiedziała <m s="zona">żona jednego z górników</m>. Kobieta nie chciała podać nazwiska. "<q s="zona">Nie odejdę stąd bez niego</q>" - zapowiedziała.

<m s="wug">Wyższy Urząd Górniczy</m> podał, że <i s="wug">wstrząs miał siłę 2,7 w skali Richtera</i>. Zdaniem <m s="wug">urzędu</m> <i s="wug">nie można go było przewidzieć</i>.

Śledztwo wszczęła prokuratura w Gliwicach. "<q s="prok">Zabezpieczyliśmy dokumentację dotyczącą profilaktyki</q>" - powiedziała <m s="prok">rzeczniczka prokuratury Monika Tkocz</m>. Zastrzegła, że <i s="prok">na razie nikt nie usłyszał zarzutów</i>.

To drugi wypadek w tej kopalni <t v="2024">w tym roku</t>. <t v="2024-03">W marcu</t> zginął tam 34-letni sztygar. (PAP)
