---
id: pl-891
language: pl
agency: PAP
outlet: Echo Pomorza
domain: gazeta.example
authors: []
published: 2025-01-15T12:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Echo Pomorza], year: null, notice: "© Echo Pomorza", licence: null, reserved: false}
tdm: null
speakers:
  sed: {name: "Maria Kordas", kind: person, roles: ["sędzia"]}
  osk: {name: "Dariusz W.", kind: person, roles: ["oskarżony", "były prezes spółki deweloperskiej"]}
  adw: {name: "Tomasz Rogalski", kind: person, roles: ["mecenas", "obrońca"]}
  prok: {name: "Ewa Niemirska", kind: person, roles: ["prokurator", "oskarżycielka"]}
  pokr: {name: "Krystyna Zając", kind: person, roles: ["emerytka", "pokrzywdzona"]}
  rzecz: {name: "Łukasz Bień", kind: person, roles: ["rzecznik sądu", "sędzia"]}
  po: {name: "Prokuratura Okręgowa w Gdańsku", kind: organisation, roles: ["prokuratura"]}
notes: speech alone
---
# Gdańsk: sześć lat więzienia dla dewelopera, który oszukał 214 osób

Sąd Okręgowy w Gdańsku skazał w środę na sześć lat więzienia Dariusza W., byłego prezesa spółki deweloperskiej Bursztynowe Tarasy. Wyrok jest nieprawomocny.

„<q s="sed">Oskarżony działał z pełną premedytacją, wykorzystując zaufanie ludzi, którzy oddali mu oszczędności życia</q>” – mówiła w uzasadnieniu <m s="sed">sędzia Maria Kordas</m>. Dodała, że <i s="sed">mężczyzna do dziś nie zwrócił ani złotówki</i>.

Według <m s="po">Prokuratury Okręgowej w Gdańsku</m> <i s="po">w latach 2014-2018 deweloper zawarł 214 umów na mieszkania, których nie zamierzał wybudować</i>. Straty oszacowano na 61 mln zł.

Dariusz W. nie przyznał się do winy. – <q s="osk" id="1">Padłem ofiarą kryzysu i nieuczciwych podwykonawców</q> – powiedział <m s="osk">oskarżony</m> w ostatnim słowie. – <q s="osk" id="1">Przepraszam wszystkich, ale złodziejem nie jestem.</q>

Jego obrońca, mec. Tomasz Rogalski, zapowiedział apelację. – <q s="adw">Sąd w ogóle nie odniósł się do opinii biegłego</q> – ocenił <m s="adw">adwokat</m>. W jego opinii <i s="adw">kara jest rażąco surowa</i>.

Prokurator Ewa Niemirska wnosiła o osiem lat więzienia. – <q s="prok">Poczekamy na pisemne uzasadnienie i wtedy podejmiemy decyzję</q> – powiedziała <m s="prok">oskarżycielka</m> dziennikarzom. Zaznaczyła jednocześnie, że <i s="prok">sąd podzielił wszystkie najważniejsze ustalenia śledztwa</i>.

Na ogłoszenie wyroku przyszło kilkudziesięciu poszkodowanych. Wśród nich była 71-letnia Krystyna Zając, która wpłaciła deweloperowi 280 tys. zł. – <q s="pokr">Sprzedałam mieszkanie po rodzicach i od dziesięciu lat wynajmuję pokój</q> – opowiadała <m s="pokr">emerytka</m>. <m s="pokr">Pani Krystyna</m> przyznała, że <i s="pokr">nie wierzy już w odzyskanie pieniędzy</i>. – <q s="pokr">Ale chociaż wiem, że ktoś nam przyznał rację</q> – dodała <m s="pokr">kobieta</m>, ocierając łzy.

<m s="rzecz">Rzecznik sądu sędzia Łukasz Bień</m> poinformował PAP, że <i s="rzecz" via="PAP">akta sprawy liczą 340 tomów</i>. – <q s="rzecz" via="PAP">Proces trwał cztery lata, przesłuchaliśmy ponad trzystu świadków</q> – wyliczał <m s="rzecz">rzecznik</m>.

<m s="adw">Mecenas Rogalski</m> przekonywał, że <i s="adw">jego klient pozostanie na wolności do czasu uprawomocnienia się wyroku</i>. Spółka Bursztynowe Tarasy ogłosiła upadłość w 2019 r., a jej sztandarową inwestycję, „Zatokę Słońca”, dokończyło miasto.
