---
id: pl-871
language: pl
agency: PAP
outlet: Głos Śląska
domain: gazeta.example
authors: []
published: 2025-01-22T12:00:00+01:00
modified: null
dateline: {place: Katowice, agency: PAP, date: 2025-01-22}
copyright: {holders: [Głos Śląska], year: null, notice: "© Głos Śląska", licence: null, reserved: false}
tdm: null
speakers:
  sed: {name: "Hanna Prus", kind: person, roles: ["sędzia", "sędzia Sądu Okręgowego w Katowicach"]}
  prok: {name: "Łukasz Wieczorek", kind: person, roles: ["prokurator", "rzecznik prokuratury"]}
  obr: {name: "Dorota Szafraniec", kind: person, roles: ["obrończyni", "mecenas"]}
  osk: {name: "Zbigniew M.", kind: person, roles: ["oskarżony", "były prezes spółki węglowej"]}
  wd: {name: "Teresa Mazur", kind: person, roles: ["wdowa po górniku"]}
notes: speech alone
---
# Trzy lata więzienia dla byłego prezesa spółki węglowej za wypadek w kopalni

Na trzy lata więzienia skazał w środę Sąd Okręgowy w Katowicach Zbigniewa M., byłego prezesa spółki węglowej, oskarżonego o narażenie górników na utratę życia. Wyrok jest nieprawomocny.

„<q s="sed">Oskarżony wiedział o zagrożeniu i nie zrobił nic, aby mu zapobiec</q>” – mówiła, uzasadniając orzeczenie, <m s="sed">sędzia Hanna Prus</m>. <m s="sed">Sędzia</m> podkreśliła, że <i s="sed">raporty o stężeniu metanu trafiały na biurko prezesa przez pół roku</i>.

Prokuratura domagała się pięciu lat więzienia. „<q s="prok">Poczekamy na pisemne uzasadnienie i wtedy zdecydujemy o ewentualnej apelacji</q>” – powiedział dziennikarzom <m s="prok">prok. Łukasz Wieczorek</m>. Według <m s="prok">niego</m> <i s="prok">sąd podzielił jednak większość ustaleń śledczych</i>.

Zbigniew M. nie przyznał się do winy. „<q s="osk" id="1">Wykonywałem plan wydobycia</q>” – tłumaczył <m s="osk">były prezes</m> w ostatnim słowie – „<q s="osk" id="1">który zatwierdził ktoś inny</q>”. <m s="osk">Oskarżony</m> przeprosił rodziny ofiar i zapewnił, że <i s="osk">myśli o nich codziennie</i>.

Jego obrończyni zapowiedziała odwołanie. „<q s="obr">Mój klient płaci za błędy systemu</q>” – oświadczyła <m s="obr">mec. Dorota Szafraniec</m>. <m s="obr">Adwokatka</m> zarzuciła sądowi „<q s="obr" type="mixed">wybiórcze podejście do opinii biegłych</q>”.

Na ogłoszenie wyroku przyszły rodziny czterech górników, którzy zginęli w marcu 2021 roku. „<q s="wd">Żaden wyrok nie zwróci mi męża, ale dobrze, że ktoś wreszcie nazwał to po imieniu</q>” – powiedziała <m s="wd">Teresa Mazur</m>. <m s="wd">Wdowa</m> przyznała, że <i s="wd">bała się uniewinnienia</i>.

Jak przypomniała <m s="sed">Prus</m>, <i s="sed">w kopalni „Gustaw” dochodziło wcześniej do podobnych zdarzeń</i>. Współoskarżony dyrektor techniczny dostał rok w zawieszeniu.
