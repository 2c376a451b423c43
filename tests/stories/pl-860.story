---
id: pl-860
language: pl
agency: PAP
outlet: Dziennik Wschodni
domain: gazeta.example
authors: []
published: 2025-03-20T12:00:00+01:00
modified: null
dateline: {place: Warszawa, agency: PAP, date: 2025-03-20}
copyright: {holders: [Dziennik Wschodni], year: null, notice: "© Dziennik Wschodni", licence: null, reserved: false}
tdm: null
speakers:
  min: {name: "Krzysztof Małachowski", kind: person, roles: ["minister zdrowia", "szef resortu"]}
  nrl: {name: "Jolanta Szymczyk", kind: person, roles: ["prezes Naczelnej Rady Lekarskiej"]}
  pos: {name: "Marek Olender", kind: person, roles: ["poseł opozycji"]}
  nfz: {name: "Narodowy Fundusz Zdrowia", kind: organisation, roles: ["NFZ", "Fundusz"]}
  sam: {name: "samorząd lekarski", kind: organisation, roles: []}
  pac: {name: "Barbara Cichoń", kind: person, roles: ["szefowa fundacji Pacjent"]}
notes: speech alone
---
# <m s="min">Minister zdrowia</m>: <i s="min">limity przyjęć do specjalistów znikną od lipca</i>

Warszawa, 20.03.2025 (PAP) - <i s="min">Limity przyjęć do pięciu kolejnych grup specjalistów znikną od lipca</i> – zapowiedział w czwartek <m s="min">minister zdrowia Krzysztof Małachowski</m>. <m s="sam">Samorząd lekarski</m> ocenia, że <i s="sam">bez dodatkowych pieniędzy kolejki się nie skrócą</i>.

"<q s="min">Pacjent nie może czekać na kardiologa dłużej niż na remont dachu</q>" – powiedział <m s="min">szef resortu</m> na konferencji prasowej. <m s="min">Małachowski</m> podkreślił, że <i s="min">na zmiany zabezpieczono 3,2 mld zł</i>.

Minister poinformował też, że <i s="min">zniesienie limitów obejmie m.in. endokrynologię i ortopedię</i>. Jak zaznaczył, <i s="min">decyzję poprzedziły analizy Narodowego Funduszu Zdrowia</i>.

Prezes Naczelnej Rady Lekarskiej Jolanta Szymczyk powiedziała PAP, że <i s="nrl" via="PAP">samorząd popiera kierunek zmian, ale obawia się o ich finansowanie</i>. "<q s="nrl" via="PAP">Zniesienie limitu na papierze nie sprawi, że przybędzie lekarzy</q>" – oceniła <m s="nrl">Szymczyk</m>. <m s="nrl">Jej</m> zdaniem <i s="nrl">potrzebne jest zwiększenie liczby miejsc na studiach</i>. "<q s="nrl">Mówimy o tym od dziesięciu lat</q>" – dodała <m s="nrl">szefowa NRL</m>.

Poseł opozycji Marek Olender nazwał zapowiedzi ministra "<q s="pos" type="mixed">propagandą sukcesu</q>". "<q s="pos" id="1">Budżet Funduszu się nie domyka</q>" - mówił w Sejmie - "<q s="pos" id="1">a minister obiecuje złote góry</q>". W ocenie <m s="pos">posła</m> <i s="pos">reforma skończy się zamykaniem oddziałów w szpitalach powiatowych</i>.

NFZ przekazał, że <i s="nfz">w ubiegłym roku na leczenie ambulatoryjne wydano o 12 proc. więcej niż rok wcześniej</i>. "<q s="nfz">Wpływy ze składki są stabilne</q>" – zapewniło <m s="nfz">biuro prasowe Funduszu</m>.

Organizacje pacjentów przyjęły zapowiedzi z ostrożnością. "<q s="pac">Ucieszę się, kiedy zobaczę to w kalendarzu przychodni, a nie w prezentacji</q>" – skomentowała <m s="pac">szefowa fundacji Pacjent Barbara Cichoń</m>. Przypomniała, że <i s="pac">program „Szybka ścieżka” też miał skrócić kolejki</i>. (PAP)
