---
id: pl-420
language: pl
agency: PAP
outlet: Sportowy Zakopiańczyk
domain: sportowy-zakopianczyk.example
authors: [Jacek Habdas]
published: 2026-02-15T22:05:00+01:00
modified: null
dateline: {place: Predazzo, agency: PAP, date: null}
copyright: {holders: [PAP], year: 2026, notice: "© 2026 PAP", licence: null, reserved: false}
tdm: reserved
speakers:
  gasiorek: {name: Bartłomiej Gąsiorek, kind: person, roles: [21-latek z Wisły, skoczek]}
  strnad: {name: Vojtěch Strnad, kind: person, roles: [Czech, srebrny medalista]}
  lang: {name: Matthias Lang, kind: person, roles: [austriacki trener polskiej kadry, szkoleniowiec]}
  matka: {name: Renata Gąsiorek, kind: person, roles: [matka skoczka]}
  fis: {name: FIS, kind: organisation, roles: []}
  dziadek: {name: dziadek, kind: unnamed, roles: []}
notes: ski jumping; winner by age, Czech rival by nationality, Austrian coach; mother with the same surname; grandfather nested; federation; metres and points as traps; Olympic year in event names; Eurosport as via
---
# Sensacja na skoczni. <m s="gasiorek">21-latek z Wisły</m>: „<q s="gasiorek">W locie było cicho jak w kościele</q>”

Predazzo (PAP) – Bartłomiej Gąsiorek wygrał <t v="2026-02-15">w niedzielę</t> konkurs na dużej skoczni. 21-latek z Wisły w drugiej serii uzyskał 141 metrów i wyprzedził Czecha Vojtěcha Strnada o 0,3 punktu.

„<q s="gasiorek">W locie było cicho jak w kościele, usłyszałem dopiero własne narty</q>” – powiedział <m s="gasiorek">skoczek</m>. Przyznał też, że <i s="gasiorek">przed startem zgubił rękawiczkę i skakał w pożyczonej</i>.

Pożyczył mu ją rywal. „<q s="strnad" via="Eurosport">Prawa rękawiczka przegrała z lewą</q>” – śmiał się <m s="strnad">Czech</m> w Eurosporcie. <m s="strnad">Srebrny medalista</m> uważa, że <i s="strnad">różnica była zasłużona</i>.

Matthias Lang nie krył wzruszenia. „<q s="lang"><t v="2024">Dwa lata temu</t> ten chłopak chciał zostać piekarzem</q>” – wspominał <m s="lang">austriacki trener polskiej kadry</m>. Zdradził, że <i s="lang">pozwolił mu wtedy odejść na miesiąc do piekarni</i>.

„<q s="matka">Wrócił, bo za wcześnie kazali wstawać</q>” – precyzuje <m s="matka">Renata Gąsiorek</m>. <m s="matka">Matka skoczka</m> oglądała konkurs w remizie. „<q s="matka">Dziadek krzyczał: »<q s="dziadek">Leć, synek, pieczywo poczeka!</q>«</q>” – opowiada.

<m s="fis">FIS</m> podała, że <i s="fis">kontrola sprzętu nie wykazała uchybień</i>. Protest Norwegów oddalono <t v="2026-02-15T21:15">o 21.15</t>.

Poprzednie zwycięstwo Polak odniósł <t v="2025-12-28">28 grudnia</t>. Konkurs drużynowy zaplanowano <t v="2026-02-17">na wtorek</t>. Szkoleniowiec składu jeszcze nie podał. „<q s="lang">Zapytajcie rano, wieczorem jestem sentymentalny</q>” – uciął.

W Wiśle powitanie mistrza odbędzie się <t v="2026-02-23">23 lutego</t>. Transparent „Chleba i skoków” już wisi.
