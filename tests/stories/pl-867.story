---
id: pl-867
language: pl
agency: PAP
outlet: Świat w Skrócie
domain: gazeta.example
authors: []
published: 2025-04-14T12:00:00+01:00
modified: null
dateline: {place: Budapeszt, agency: PAP, date: 2025-04-14}
copyright: {holders: [Świat w Skrócie], year: null, notice: "© Świat w Skrócie", licence: null, reserved: false}
tdm: null
speakers:
  mol: {name: "Katalin Bartos", kind: person, roles: ["liderka opozycji", "szefowa partii Nowy Most"]}
  rz: {name: "Gergely Szűcs", kind: person, roles: ["rzecznik rządu"]}
  pres: {name: "Ildikó Halmos", kind: person, roles: ["politolożka", "ekspertka"]}
  msz: {name: "polskie MSZ", kind: organisation, roles: ["resort"]}
  stud: {name: "jeden z protestujących studentów", kind: unnamed, roles: []}
notes: speech alone
---
# Węgry: dziesiątki tysięcy ludzi na proteście przeciwko ustawie o mediach

Z Budapesztu Marcin Orzeł (PAP)

Dziesiątki tysięcy osób demonstrowały w niedzielę wieczorem w Budapeszcie przeciwko ustawie o mediach. <i s="mol">To był największy protest od dekady</i> - oświadczyła <m s="mol">liderka opozycji Katalin Bartos</m>.

„<q s="mol">Nie pozwolimy zgasić światła</q>” - zawołała <m s="mol">szefowa partii Nowy Most</m> ze sceny przed parlamentem. <m s="mol">Bartos</m> zapowiedziała, że <i s="mol">manifestacje będą się odbywać co tydzień</i>.

Rząd bagatelizuje protesty. „<q s="rz" via="MTI">To teatr finansowany z zagranicy</q>” - stwierdził <m s="rz">rzecznik rządu Gergely Szűcs</m>, cytowany przez agencję MTI. Według <m s="rz">niego</m> <i s="rz">ustawa jest zgodna z prawem unijnym</i>.

„<q s="stud" via="PAP">Przyjechałem pociągiem z Szegedu, bo milczenie też jest decyzją</q>” - powiedział PAP <m s="stud">jeden z protestujących studentów</m>.

<m s="pres">Politolożka Ildikó Halmos</m> ocenia, że <i s="pres">władza nie spodziewała się takiej frekwencji</i>. „<q s="pres" via="Népszava">Coś pękło</q>” - powiedziała <m s="pres">ekspertka</m> dziennikowi „Népszava”. Jak dodała, <i s="pres">rozstrzygające będą najbliższe dwa tygodnie</i>.

Polskie MSZ zaapelowało do turystów o unikanie zgromadzeń. „<q s="msz">Monitorujemy sytuację</q>” - przekazał <m s="msz">resort</m>. Ustawa, przez krytyków zwana „kagańcem”, ma wejść w życie w czerwcu.
