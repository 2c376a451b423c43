---
id: pl-825
language: pl
agency: PAP
outlet: Głos Poranny
domain: g-os-poranny.example
authors: [Magdalena Rusin]
published: 2025-05-13T13:10:00+02:00
modified: null
dateline: {place: Warszawa, agency: PAP, date: null}
copyright: {holders: [PAP], year: null, notice: "© PAP", licence: null, reserved: false}
tdm: null
speakers:
  minister: {name: "Ewa Domańska", kind: person, roles: ["minister zdrowia"]}
  prezes: {name: "Krzysztof Lipiec", kind: person, roles: ["prezes Naczelnej Rady Lekarskiej"]}
  nfz: {name: "Narodowy Fundusz Zdrowia", kind: organisation, roles: ["Fundusz"]}
  pacjentka: {name: "Zofia Małecka", kind: person, roles: ["pacjentka"]}
  opoz: {name: "Tomasz Gruszka", kind: person, roles: ["poseł"]}
notes: "health: minister zdrowia, NIK-like, prezes izby, pacjentka, raport"
---
# <m s="minister">Domańska</m>: <i s="minister">kolejki do specjalistów skrócą się o połowę</i>

Kolejki do lekarzy specjalistów skrócą się o połowę w ciągu dwóch lat – zapowiedziała <t v="2025-05-13">we wtorek</t> minister zdrowia Ewa Domańska. Pilotaż ruszy <t v="2025-09">we wrześniu</t> w pięciu województwach.

„<q s="minister">Pacjent nie może czekać na kardiologa dłużej, niż trwa jego choroba</q>” – powiedziała <m s="minister">Domańska</m> na konferencji prasowej. Podkreśliła, że <i s="minister">na program zarezerwowano 1,8 mld zł</i>. „<q s="minister">To nie jest obietnica, to jest podpisana umowa</q>” – dodała <m s="minister">szefowa resortu</m>.

Samorząd lekarski jest sceptyczny. „<q s="prezes" via="PAP">Pieniądze nie przyjmują pacjentów, przyjmują ich lekarze, a tych brakuje</q>” – ocenił w rozmowie z PAP <m s="prezes">prezes Naczelnej Rady Lekarskiej Krzysztof Lipiec</m>. <m s="prezes">Jego</m> zdaniem <i s="prezes">bez podwyżek dla rezydentów program skończy się fiaskiem</i>.

<m s="prezes">Lipiec</m> przypomniał, że <i s="prezes"><t v="2024">w ubiegłym roku</t> z zawodu odeszło 900 lekarzy</i>. „<q s="prezes">Zostali ci, którzy nie mają już siły protestować</q>” – zaznaczył.

<m s="opoz">Poseł opozycji Tomasz Gruszka</m> zarzucił minister, że „<q s="opoz" type="mixed">sprzedaje ten sam program po raz trzeci</q>”. <m s="opoz">Gruszka</m> chce, by sprawą zajęła się sejmowa komisja zdrowia.

<m s="nfz">Narodowy Fundusz Zdrowia</m> poinformował, że <i s="nfz">średni czas oczekiwania na wizytę wynosi obecnie 128 dni</i>. Najdłużej, według <m s="nfz">Funduszu</m>, <i s="nfz">czekają chorzy na Podkarpaciu</i>.

Zofia Małecka z Rzeszowa zapisała się do endokrynologa <t v="2024-11">w listopadzie ubiegłego roku</t>. „<q s="pacjentka">Wizytę mam <t v="2026-02">w lutym</t>, ale jeszcze nie wiem, czy dożyję</q>” – żartuje <m s="pacjentka">emerytka</m>. (PAP)
