---
id: pl-876
language: pl
agency: PAP
outlet: Echo Lubelszczyzny
domain: gazeta.example
authors: []
published: 2025-09-09T12:00:00+01:00
modified: null
dateline: {place: Lublin, agency: PAP, date: 2025-09-09}
copyright: {holders: [Echo Lubelszczyzny], year: null, notice: "© Echo Lubelszczyzny", licence: null, reserved: false}
tdm: null
speakers:
  pol: {name: "Izabela Krawczyk", kind: person, roles: ["rzeczniczka lubelskiej policji", "nadkom.", "policjantka"]}
  str: {name: "Marcin Zub", kind: person, roles: ["rzecznik lubelskiej straży pożarnej", "strażak"]}
  swi: {name: "Józef Pawelec", kind: person, roles: ["świadek wypadku", "rolnik"]}
  prok: {name: "śledczy", kind: group, roles: []}
  wojt: {name: "wójt gminy", kind: unnamed, roles: []}
  szp: {name: "Ewa Drabik", kind: person, roles: ["dyrektor szpitala", "lekarka"]}
notes: speech alone
---
# Lubelskie. Autobus szkolny zderzył się z ciągnikiem, 11 dzieci rannych

Jedenaścioro dzieci zostało rannych we wtorek rano w zderzeniu autobusu szkolnego z ciągnikiem rolniczym w miejscowości Brzeziny. <i s="pol">Życiu żadnego z nich nie zagraża niebezpieczeństwo</i> – poinformowała PAP <m s="pol">rzeczniczka lubelskiej policji nadkom. Izabela Krawczyk</m>.

„<q s="pol">Ze wstępnych ustaleń wynika, że kierowca ciągnika nie ustąpił pierwszeństwa</q>” – powiedziała <m s="pol">Krawczyk</m>. <m s="pol">Policjantka</m> dodała, że <i s="pol">obaj kierowcy byli trzeźwi</i>.

Na miejscu pracowało osiem zastępów straży pożarnej. Jak przekazał <m s="str">rzecznik lubelskich strażaków kpt. Marcin Zub</m>, <i s="str">autobus przewrócił się na bok i wpadł do rowu</i>. „<q s="str" id="1">Dzieci wychodziły przez szyberdach</q>” – relacjonował <m s="str">strażak</m> – „<q s="str" id="1">starsze pomagały młodszym</q>”.

– <q s="swi" id="2">Usłyszałem huk i pobiegłem</q> – opowiada <m s="swi">Józef Pawelec</m>, który mieszka przy skrzyżowaniu. – <q s="swi" id="2">Najgorszy był ten płacz</q>. Zdaniem <m s="swi">rolnika</m> <i s="swi">w tym miejscu od dawna powinno stać lustro</i>.

Ranni trafili do szpitala dziecięcego w Lublinie. <m s="szp">Dyrektor placówki Ewa Drabik</m> przekazała dziennikarzom, że <i s="szp">u dwójki dzieci stwierdzono złamania</i>. „<q s="szp">Pozostali pacjenci jeszcze dziś wrócą do domów</q>” – zapewniła <m s="szp">lekarka</m>.

Śledztwo wszczęła prokuratura. <m s="prok">Śledczy</m> zapowiedzieli, że <i s="prok">powołają biegłego z zakresu rekonstrukcji wypadków</i>.

Mieszkańcy nazywają skrzyżowanie „zakrętem śmierci”. <m s="wojt">Wójt gminy</m> zadeklarował, że <i s="wojt">przed końcem roku stanie tam sygnalizacja</i>.
