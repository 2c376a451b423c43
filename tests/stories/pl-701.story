---
id: pl-701
language: pl
agency: null
outlet: Kurier Nadbużański
domain: kurier-nadbuzanski.example
authors: []
published: 2026-03-17T07:15:00+01:00
modified: 2026-03-17T12:50:00+01:00
dateline: null
copyright: {holders: [Kurier Nadbużański], year: null, notice: "© Kurier Nadbużański. Wszelkie prawa zastrzeżone.", licence: null, reserved: true}
tdm: null
speakers:
  rogala: {name: Ewelina Rogalska, kind: person, roles: [minister zdrowia]}
  sapar: {name: Nurbek Saparow, kind: person, roles: [prezydent Kazachstanu]}
  lehto: {name: Sanna Lehtonen, kind: person, roles: [rzeczniczka fińskiego rządu]}
  wilk: {name: Konrad Wilczek, kind: person, roles: [prezes Hutmetu]}
  zhou: {name: Zhou Min, kind: person, roles: [rzecznik chińskiego MSZ]}
  imgw: {name: IMGW, kind: organisation, roles: []}
  mendes: {name: Paulo Mendes, kind: person, roles: [prezydent Angoli]}
  trener: {name: Bogdan Szulc, kind: person, roles: [trener Wisły Puławy]}
notes: skrót wiadomości z godzinami; osiem spraw bez związku; prezydenci Kazachstanu i Angoli, rzecznicy Finlandii i Chin; Nawrocki i Tusk tylko wymienieni; wyniki spółki; kryptonim akcji i przydomek w cudzysłowie
---
# Najważniejsze informacje <t v="2026-03-17">wtorku, 17 marca</t>

### <t v="2026-03-17T12:50">12.50</t> - Kolejki do lekarzy

„<q s="rogala">Nie obiecam cudu, obiecam telefon, który ktoś odbiera</q>” - powiedziała w Sejmie <m s="rogala">minister zdrowia Ewelina Rogalska</m>. <m s="rogala">Szefowa resortu</m> zapowiedziała, że <i s="rogala">nowa infolinia ruszy <t v="2026-04-01">1 kwietnia</t></i>.

### <t v="2026-03-17T12:10">12.10</t> - Prezydent Kazachstanu w Warszawie

Karol Nawrocki przyjął w Belwederze prezydenta Kazachstanu Nurbeka Saparowa. „<q s="sapar">Step zaczyna się tam, gdzie kończą się wasze mapy</q>” - żartował <m s="sapar">kazachski prezydent</m>. Dodał, że <i s="sapar">liczy na polskie jabłka</i>.

### <t v="2026-03-17T11:30">11.30</t> - Hutmet na plusie

Spółka Hutmet zarobiła <t v="2025">w ubiegłym roku</t> 140 mln zł, o 9 proc. więcej niż <t v="2024">rok wcześniej</t>. Pomogła linia „Cicha Stal”. „<q s="wilk">Najpierw sprzedajemy, potem się chwalimy</q>” - skomentował <m s="wilk">prezes Konrad Wilczek</m>. Kurs wzrósł o 4 proc.

### <t v="2026-03-17T10:55">10.55</t> - Akcja „Kukułka”

Policjanci z Lublina zatrzymali pięć osób podejrzanych o podrabianie zegarów. W ramach akcji „Kukułka” przeszukano trzy strychy. Na tarczach widniał napis „Genève”.

### <t v="2026-03-17T10:20">10.20</t> - Pekin odpowiada Helsinkom

Finlandia zamknęła jeden z konsulatów Chin. „<q s="lehto">Dyplomacja nie potrzebuje czterdziestu anten</q>” - oświadczyła <m s="lehto">rzeczniczka fińskiego rządu Sanna Lehtonen</m>. Rzecznik chińskiego MSZ Zhou Min nazwał decyzję „<q s="zhou" type="mixed">zimnym prysznicem w zimnym kraju</q>”. Zdaniem <m s="zhou">Zhou</m> <i s="zhou">Helsinki zaszkodzą sobie</i>.

### <t v="2026-03-17T09:40">9.40</t> - Idzie „Kunegunda”

Niż „Kunegunda” przyniesie śnieg. <m s="imgw">IMGW</m> ostrzega, że <i s="imgw"><t v="2026-03-17">w nocy</t> spadnie do 20 centymetrów</i>.

### <t v="2026-03-17T08:35">8.35</t> - Angola wychodzi z kartelu

<m s="mendes">Prezydent Angoli Paulo Mendes</m> ogłosił, że <i s="mendes">jego kraj sam ustali wydobycie ropy</i>. „<q s="mendes">Nie można całe życie pić z cudzej szklanki</q>” - tłumaczył <m s="mendes">przywódca</m>.

### <t v="2026-03-17T07:30">7.30</t> - „Ceglarz” wraca do Puław

Obrońca Daniel Mróz, zwany „Ceglarzem”, znów zagra w Wiśle. „<q s="trener">Mur już mamy, teraz poprosimy o dach</q>” - śmiał się <m s="trener">trener Bogdan Szulc</m>.
