---
id: pl-820
language: pl
agency: PAP
outlet: Kurier Stołeczny
domain: kurier-sto-eczny.example
authors: [Anna Mrozek]
published: 2025-03-12T14:20:00+01:00
modified: null
dateline: {place: Warszawa, agency: PAP, date: null}
copyright: {holders: [PAP], year: null, notice: "© PAP", licence: null, reserved: false}
tdm: null
speakers:
  lewicki: {name: "Marek Lewicki", kind: person, roles: ["minister infrastruktury"]}
  zarzycka: {name: "Joanna Zarzycka", kind: person, roles: ["posłanka", "szefowa klubu"]}
  rzecznik: {name: "Adam Szumski", kind: person, roles: ["rzecznik rządu"]}
  zrodlo: {name: "osoba z otoczenia premiera", kind: unnamed, roles: []}
  szef: {name: "Piotr Dudkiewicz", kind: person, roles: ["prezes"]}
notes: "politics: sejm, minister, opposition, rzecznik rządu, dash quotes in marks, dropped subjects"
---
# <m s="lewicki">Lewicki</m>: <i s="lewicki">nie będzie opóźnień w budowie kolei dużych prędkości</i>

Warszawa (PAP) - Budowa kolei dużych prędkości ruszy zgodnie z planem - zapewnił <t v="2025-03-12">w środę</t> w Sejmie minister infrastruktury Marek Lewicki. "<q s="lewicki">Nie mamy ani jednego dnia opóźnienia</q>" - powiedział <m s="lewicki">minister</m>.

Szef resortu odpowiadał na pytania posłów opozycji, którzy złożyli wniosek o informację w tej sprawie. <m s="lewicki">Lewicki</m> przekonywał, że <i s="lewicki">pieniądze na pierwszy etap są zabezpieczone w budżecie</i>. "<q s="lewicki">Przetargi zostaną ogłoszone <t v="2025-06">w czerwcu</t>, a pierwsza łopata zostanie wbita <t v="2026-21">wiosną 2026 roku</t></q>" - dodał.

Wątpliwości miała szefowa klubu opozycyjnego Joanna Zarzycka. "<q s="zarzycka">Panie ministrze, pan opowiada bajki, a my chcemy zobaczyć harmonogram</q>" - mówiła <m s="zarzycka">posłanka</m> z mównicy. <m s="zarzycka">Jej</m> zdaniem <i s="zarzycka">rząd ukrywa prawdziwe koszty inwestycji</i>. <m s="zarzycka">Zarzycka</m> zapowiedziała, że <i s="zarzycka">złoży zawiadomienie do Najwyższej Izby Kontroli</i>.

Na te zarzuty zareagował rzecznik rządu Adam Szumski. We wpisie na platformie X <m s="rzecznik">Szumski</m> ocenił, że opozycja "<q s="rzecznik" type="mixed" via="X">szuka sensacji tam, gdzie są tylko tabelki</q>".

<m s="zrodlo">Osoba z otoczenia premiera</m> powiedziała PAP, że <i s="zrodlo" via="PAP">harmonogram może jednak zostać przesunięty</i>. "<q s="zrodlo" via="PAP">Wszyscy wiedzą, że <t v="2026">2026 rok</t> to optymistyczny wariant</q>" - zaznaczyło <m s="zrodlo">źródło</m>.

Prezes spółki Koleje Szybkie Piotr Dudkiewicz nie chciał komentować tych doniesień. "<q s="szef">Ja jestem od budowania, nie od polityki</q>" - uciął. Zwrócił jednak uwagę, że <i s="szef">firma czeka na decyzję środowiskową od <t v="2024-10">października ub.r.</t></i>

Projekt, nazywany przez ekspertów "polskim TGV", ma połączyć Warszawę z Łodzią, Wrocławiem i Poznaniem. Podróż z Warszawy do Wrocławia ma trwać niecałe dwie godziny. (PAP)
