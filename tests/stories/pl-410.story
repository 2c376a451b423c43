---
id: pl-410
language: pl
agency: PAP
outlet: Kresy i Świat
domain: kresy-i-swiat.example
authors: []
published: 2025-12-03T19:30:00+01:00
modified: null
dateline: {place: Wilno, agency: PAP, date: 2025-12-03}
copyright: {holders: [PAP, Kresy i Świat], year: 2025, notice: "© 2025 PAP / Kresy i Świat", licence: null, reserved: false}
tdm: reserved
speakers:
  nauseda: {name: Gitanas Nausėda, kind: person, roles: [prezydent Litwy, litewski przywódca]}
  ruginiene: {name: Inga Ruginienė, kind: person, roles: [premier Litwy, szefowa rządu]}
  minsk: {name: Mińsk, kind: organisation, roles: [białoruskie MSZ]}
  kontroler: {name: dyrektor wileńskiego lotniska, kind: unnamed, roles: []}
  kierowca: {name: Waldemar Tomaszun, kind: person, roles: [kierowca ciężarówki]}
  ekspert: {name: Kamil Orłow-Dudek, kind: person, roles: [analityk Instytutu Wschodniego]}
  bns: {name: litewska straż graniczna, kind: organisation, roles: []}
notes: Lithuanian president and woman premier (premier as feminine), Minsk as speaker, Lukashenko mentioned silent; airport director without a name; lorry driver; via BNS and LRT; closing of a border, until/since; nationality mentions
---
# Litwa zamyka granicę z Białorusią, <m s="minsk">Mińsk</m> mówi o „<q s="minsk" type="mixed">histerii balonowej</q>”

Wilno, <t v="2025-12-03">3 grudnia</t> (PAP) – Litwa zamknęła <t v="2025-12-03">w środę</t> dwa ostatnie przejścia graniczne z Białorusią po tym, jak balony z kontrabandą po raz kolejny sparaliżowały lotnisko w Wilnie.

„<q s="ruginiene">Nie będziemy co noc liczyć balonów i udawać, że to pogoda</q>” – oświadczyła <m s="ruginiene">premier Inga Ruginienė</m>. <m s="ruginiene">Szefowa rządu</m> zaznaczyła, że <i s="ruginiene">przejścia pozostaną zamknięte co najmniej <t v="../2026-01-31">do końca stycznia</t></i>.

Prezydent Gitanas Nausėda, z którym Ruginienė konsultowała decyzję, poparł ją z zastrzeżeniem. W rozmowie z telewizją LRT powiedział, że <i s="nauseda" via="LRT">zamknięcie granicy uderzy także w litewskich przewoźników</i>. „<q s="nauseda" via="LRT">Rząd musi im pomóc, zanim zapyta o to prokurator</q>” – dodał <m s="nauseda">litewski przywódca</m>.

<m s="minsk">Mińsk</m> zareagował po kilku godzinach. „<q s="minsk">To histeria balonowa, która ma przykryć kłopoty wewnętrzne</q>” – głosi oświadczenie <m s="minsk">białoruskiego MSZ</m>. Alaksandr Łukaszenka sprawy nie skomentował.

<t v="2025-12-02/2025-12-03">W nocy z wtorku na środę</t> przestrzeń powietrzna była zamknięta przez pięć godzin, odwołano 31 rejsów. <m s="bns">Litewska straż graniczna</m> podała, że <i s="bns">przechwyciła 19 z około 60 balonów</i>. „<q s="kontroler" via="BNS">Nasi kontrolerzy uczą się odróżniać balon od bociana, choć bocianów <t v="2025-12">w grudniu</t> nie ma</q>” – powiedział agencji BNS <m s="kontroler">dyrektor wileńskiego lotniska</m>. Również on opowiada się za zamknięciem granicy.

Przed przejściem w Miednikach utknęło 140 ciężarówek. „<q s="kierowca">Wiozę mrożone maliny, <t v="2025-12-04">jutro</t> będzie kompot</q>” – mówi <m s="kierowca">Waldemar Tomaszun</m>, kierowca z Solecznik. Na pytanie, kogo obwinia, odpowiada krótko: „<q s="kierowca">Wiatr</q>”.

<m s="ekspert">Analityk Instytutu Wschodniego Kamil Orłow-Dudek</m> ocenia, że <i s="ekspert">białoruskie władze testują cierpliwość Wilna</i>. „<q s="ekspert">Balon kosztuje sto euro, zamknięte lotnisko sto tysięcy</q>” – wylicza <m s="ekspert">ekspert</m>.

Rząd zbierze się ponownie <t v="2025-12-08">w poniedziałek</t>. Poprzednio granicę zamknięto <t v="2025-10-29/2025-11-19">od 29 października do 19 listopada</t>. Operacja służb nosi kryptonim „Czyste Niebo”.
