---
id: pl-406
language: pl
agency: PAP
outlet: Portal Finansowy Grosz
domain: portal-grosz.example
authors: []
published: 2023-11-15T10:40:00+01:00
modified: null
dateline: {place: Warszawa, agency: PAP, date: 2023-11-15}
copyright: {holders: [PAP], year: 2023, notice: "© PAP 2023. Wszelkie prawa zastrzeżone, kopiowanie bez zgody zabronione", licence: null, reserved: true}
tdm: reserved
speakers:
  mazurkiewicz: {name: Grzegorz Mazurkiewicz, kind: person, roles: [prezes Pralki Polskiej]}
  lewicki: {name: Oskar Lewicki, kind: person, roles: [wiceprezes ds. finansowych]}
  pralka: {name: Pralka Polska, kind: organisation, roles: [producent sprzętu AGD, spółka]}
  zielinska: {name: Karolina Zielińska-Bach, kind: person, roles: [analityczka domu maklerskiego Orzeł]}
  solidarnosc: {name: zakładowa „Solidarność”, kind: organisation, roles: [związek]}
  rzecznik: {name: rzecznik koncernu, kind: unnamed, roles: []}
  osoby: {name: dwie osoby znające sprawę, kind: unnamed, roles: []}
notes: sober company results; president and vice-president both men, told apart by prezes and wiceprezes; company then "ona"/spółka; union; spokesman of a German firm; two people told PAP; conference call; quarters, nine months, year on year
---
# Pralka Polska ma 41 mln zł straty, prezes zapowiada zamknięcie linii w Łodzi

Warszawa, <t v="2023-11-15">15.11.2023</t> (PAP) – Producent sprzętu AGD Pralka Polska miał <t v="2023-35">w trzecim kwartale</t> 41 mln zł straty netto wobec 12 mln zł zysku <t v="2022-35">rok wcześniej</t>. Przychody spadły o 17 proc., do 630 mln zł.

„<q s="mazurkiewicz">Popyt w Europie Zachodniej jest najsłabszy od kilkunastu lat i nie spodziewamy się poprawy <t v="../2024-21">do wiosny</t></q>” – powiedział <t v="2023-11-15">w środę</t> podczas telekonferencji <m s="mazurkiewicz">prezes Grzegorz Mazurkiewicz</m>. Poinformował, że <i s="mazurkiewicz">linia suszarek w Łodzi zostanie zamknięta <t v="2024-03-31">31 marca</t></i>. Pracę straci 280 osób.

Jak podał <m s="lewicki">wiceprezes ds. finansowych Oskar Lewicki</m>, <i s="lewicki">koszty restrukturyzacji obciążą wynik <t v="2023-36">czwartego kwartału</t> kwotą 25-30 mln zł</i>. „<q s="lewicki">Nie naruszamy kowenantów, mamy niewykorzystane linie kredytowe na 200 mln zł</q>” – zapewnił <m s="lewicki">menedżer</m>. Pytany o dywidendę, odesłał do prezesa. <m s="mazurkiewicz">Ten</m> odparł, że <i s="mazurkiewicz">decyzja zapadnie po audycie</i>.

<m s="solidarnosc">Zakładowa „Solidarność”</m> oceniła, że <i s="solidarnosc">zarząd złamał porozumienie <t v="2021">z 2021 r.</t></i> „<q s="solidarnosc">O zamknięciu linii dowiedzieliśmy się z komunikatu giełdowego</q>” – napisał <m s="solidarnosc">związek</m> w oświadczeniu. Zapowiedział w nim pikietę <t v="2023-11-20">w najbliższy poniedziałek</t>.

<m s="osoby">Dwie osoby znające sprawę</m> powiedziały PAP, że <i s="osoby" via="PAP">o zakup zakładu stara się niemiecki koncern Hartmann & Söhne</i>. „<q s="osoby" via="PAP">Rozmowy są na wczesnym etapie, a cena jest symboliczna</q>” – przekazała <m s="osoby">jedna z nich</m>. <m s="rzecznik">Rzecznik koncernu</m> oświadczył, że <i s="rzecznik">firma nie komentuje spekulacji rynkowych</i>. Spółka również odmówiła komentarza.

„<q s="zielinska">Wyniki są gorsze od naszych prognoz, ale ważniejsze jest to, że zarząd wreszcie tnie koszty</q>” – uważa <m s="zielinska">Karolina Zielińska-Bach</m>, analityczka domu maklerskiego Orzeł. W <m s="zielinska">jej</m> opinii <i s="zielinska">kurs może się odbić <t v="2023-12">jeszcze w grudniu</t></i>.

Na zamknięciu sesji <t v="2023-11-14">we wtorek</t> akcje kosztowały 7,40 zł, o 38 proc. mniej niż <t v="2023-01-02">2 stycznia</t>. Po dziewięciu miesiącach strata grupy sięga 66 mln zł. <m s="pralka">Spółka</m> podała w raporcie, że <i s="pralka">zatrudnia 3,1 tys. osób</i>. W Łodzi działa <t v="1994/..">od 1994 r.</t>, a pod marką „Perła” sprzedaje w 14 krajach.
