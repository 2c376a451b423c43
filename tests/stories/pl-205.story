---
id: pl-205
language: pl
agency: PAP
outlet: Krakowski Dziennik Sądowy
domain: krakowski-sadowy.example
authors: [Rafał Sikora]
published: 2025-11-06T14:25:00+01:00
modified: 2025-11-06T17:02:00+01:00
dateline: {place: Kraków, agency: PAP, date: null}
copyright: {holders: [Polska Agencja Prasowa S.A.], year: null, notice: "Wszelkie materiały (w szczególności depesze agencyjne, zdjęcia, grafiki) chronione są prawem autorskim. © Polska Agencja Prasowa S.A. Wszelkie prawa zastrzeżone", licence: null, reserved: true}
tdm: reserved
speakers:
  sedzia: {name: Teresa Kalicka, kind: person, roles: [sędzia, przewodnicząca składu]}
  sad: {name: Sąd Okręgowy, kind: organisation, roles: []}
  osk: {name: Damian Z., kind: person, roles: [oskarżony, były prezes]}
  obr: {name: Piotr Wolff, kind: person, roles: [obrońca, adwokat]}
  prok: {name: prokuratura, kind: organisation, roles: []}
  poszk: {name: Alicja Bąk, kind: person, roles: [poszkodowana]}
  maz: {name: Stanisław Bąk, kind: person, roles: [mąż]}
  matka: {name: matka, kind: unnamed, roles: []}
notes: court copy; defendant with an initial and a full stop (Damian Z.); married couple Bąk; judge reads the ruling; cited charter; letter read aloud and nested quote; spokesless prosecutor's office; past and coming dates; nickname in marks
---
# Osiem lat więzienia za „Bursztynową Lokatę”. <m s="sedzia">Sędzia</m>: „<q s="sedzia">Pan sprzedawał sen</q>”

Kraków (PAP) – Na osiem lat więzienia skazał <t v="2025-11-06">w czwartek</t> krakowski sąd Damiana Z., byłego prezesa spółki, która obiecywała klientom zyski z bursztynu. Straty sięgają 64 mln zł.

„<q s="sedzia">Pan nie sprzedawał kamieni, pan sprzedawał sen</q>” – zwróciła się do oskarżonego <m s="sedzia">sędzia Teresa Kalicka</m>. <m s="sedzia">Przewodnicząca składu</m> podkreśliła, że <i s="sedzia">większość z 1,9 tys. pokrzywdzonych to emeryci</i>.

W pisemnym komunikacie <m s="sad">Sąd Okręgowy</m> zaznaczył, że <i s="sad">wyrok nie jest prawomocny</i>. „<q s="sad">Oskarżony działał z rozmysłem i bez skrupułów</q>” – czytamy w <m s="sad">komunikacie</m>.

Damian Z., przez współpracowników nazywany „Jantarem”, słuchał ze spuszczoną głową. „<q s="osk" id="1">Przepraszam wszystkich</q>” – powiedział <m s="osk">były prezes</m>, gdy odzyskał głos – „<q s="osk" id="1">ale ja też w to wierzyłem.</q>”

Adwokat Piotr Wolff zapowiedział apelację. <m s="obr">Jego</m> zdaniem <i s="obr">prokuratura pominęła rolę banków</i>. „<q s="obr">Mój klient był twarzą, a nie głową tego przedsięwzięcia</q>” – przekonywał <m s="obr">obrońca</m>. <m s="prok">Prokuratura</m>, która żądała dwunastu lat, odpowiedziała, że „<q s="prok" type="mixed">twarz podpisała 11 tysięcy umów</q>”.

### „<q s="maz">Nie mówmy o tym przy stole</q>”

Wśród publiczności siedziała Alicja Bąk. W spółce zostawiła oszczędności całego życia. „<q s="poszk">Matka zawsze powtarzała: »<q s="matka">Bursztyn pamięta słońce</q>«. I ja, głupia, zapamiętałam bursztyn</q>” – mówiła <m s="poszk">Bąk</m> dziennikarzom. Wyjęła z torebki prospekt <t v="2016">z 2016 roku</t> z hasłem „Ciepło, które rośnie”.

Jej mąż Stanisław wolał milczeć. „<q s="maz">Nie mówmy o tym przy stole, tak się umówiliśmy</q>” – rzucił tylko <m s="maz">Stanisław Bąk</m>.

Proces toczył się <t v="2023-03/..">od marca 2023 roku</t>, a spółka upadła <t v="2019-24">zimą 2019/20</t>. <t v="2014/2018">W latach 2014–2018</t> jej reklamy emitowano w całym kraju. Oskarżonego zatrzymano <t v="2021-06-09T06:00~">9 czerwca 2021 roku około szóstej rano</t> na lotnisku w Balicach.

Pisemne uzasadnienie ma powstać <t v="2025-12-04">do 4 grudnia</t>. <t v="2025-11-12">W przyszłą środę</t> ruszy licytacja majątku, w tym kolekcji zegarów. „<q s="poszk">Kupię sobie budzik, żeby się obudzić</q>” – gorzko zażartowała <m s="poszk">poszkodowana</m>. (PAP)
