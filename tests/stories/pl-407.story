---
id: pl-407
language: pl
agency: PAP
outlet: Gazeta Podhalańska Online
domain: gazeta-podhalanska.example
authors: [Szymon Gąsienica-Byrcyn]
published: 2025-04-06T21:10:00+02:00
modified: 2025-04-07T06:55:00+02:00
dateline: {place: Zakopane, agency: PAP, date: null}
copyright: {holders: [Gazeta Podhalańska Online], year: 2025, notice: "Gazeta Podhalańska Online 2025. Licencja CC BY-NC-ND 4.0", licence: CC-BY-NC-ND-4.0, reserved: false}
tdm: null
speakers:
  krzeptowski: {name: Maciej Krzeptowski, kind: person, roles: [ratownik dyżurny TOPR, ratownik]}
  oliwia: {name: Oliwia Wrzesień, kind: person, roles: [26-letnia turystka z Poznania]}
  zuzanna: {name: Zuzanna Piekut, kind: person, roles: [jej koleżanka, 31-letnia instruktorka]}
  topr: {name: TOPR, kind: organisation, roles: []}
  tpn: {name: Tatrzański Park Narodowy, kind: organisation, roles: []}
  lekarz: {name: Wojciech Bafia, kind: person, roles: [ordynator oddziału ratunkowego]}
  mezczyzna: {name: skialpinista ze Słowacji, kind: unnamed, roles: []}
notes: avalanche; two women friends told apart by age and trade (surname Wrzesień = September); rescuer and doctor both men; Slovak passer-by; times of day; quotes whose subject is dropped after the other woman was mentioned; Sunday
---
# Lawina w Tatrach. Turystka przeżyła pod śniegiem 50 minut

Zakopane (PAP) – 26-letnia turystka z Poznania, którą <t v="2025-04-06">w niedzielę</t> porwała lawina w rejonie Zawratu, przeżyła pod śniegiem 50 minut. <i s="topr">Została odnaleziona dzięki detektorowi</i> – poinformowało <m s="topr">TOPR</m>.

Zgłoszenie wpłynęło <t v="2025-04-06T10:42">o godz. 10.42</t>. „<q s="krzeptowski" via="PAP">Dzwoniła druga z kobiet, mówiła spokojnie i bardzo precyzyjnie, to nam oszczędziło co najmniej kwadrans</q>” – powiedział PAP <m s="krzeptowski">ratownik dyżurny TOPR Maciej Krzeptowski</m>. Według <m s="krzeptowski">niego</m> <i s="krzeptowski">czoło lawiny miało sto metrów szerokości</i>.

Tą drugą była Zuzanna Piekut, 31-letnia instruktorka narciarstwa. „<q s="zuzanna">Oliwia szła przede mną, usłyszałam trzask i nagle nie było nikogo</q>” – opowiada. <m s="zuzanna">Piekut</m> przyznaje, że <i s="zuzanna">to ona namówiła koleżankę na wyjście mimo trzeciego stopnia zagrożenia</i>.

Do poszukiwań włączył się przypadkowy skialpinista ze Słowacji. „<q s="mezczyzna">Kopałem rękami, bo łopatę zostawiłem w aucie</q>” – mówił ratownikom <m s="mezczyzna">mężczyzna</m>, który nie chciał podać nazwiska.

Oliwia Wrzesień trafiła śmigłowcem do szpitala w Nowym Targu. „<q s="lekarz">Miała 29 stopni i była przytomna, takich przypadków widziałem w życiu dwa</q>” – relacjonuje <m s="lekarz">ordynator oddziału ratunkowego Wojciech Bafia</m>. Zastrzega, że <i s="lekarz">rokowania będą znane <t v="2025-04-08">za dwa dni</t></i>.

<t v="2025-04-06">Wieczorem</t> pacjentka mogła już rozmawiać. „<q s="oliwia" via="RMF FM">Liczyłam oddechy i doszłam do dziewięciuset</q>” – wyznała <m s="oliwia">poznanianka</m> w rozmowie z RMF FM. Przyjaciółki nie obwinia. „<q s="oliwia">Gdyby nie Zuza, nikt by nie wiedział, gdzie kopać</q>” – podkreśliła <m s="oliwia">młodsza z kobiet</m>.

<m s="tpn">Tatrzański Park Narodowy</m> przypomniał, że <i s="tpn">szlak na Zawrat jest zamknięty <t v="2025-03-15/..">od 15 marca</t></i>. „<q s="tpn">Wobec obu pań zostanie skierowany wniosek o ukaranie</q>” – czytamy w <m s="tpn">komunikacie</m>. Krzeptowski komentować tego nie chce. „<q s="krzeptowski">Od karania są inni</q>” – ucina <m s="krzeptowski">ratownik</m>.

Zagrożenie lawinowe ma się utrzymać <t v="../2025-04-10">do czwartku</t>. <t v="2024-24">Ostatniej zimy</t> w polskich Tatrach zginęły cztery osoby. Kampania „Lawinowe ABC” ruszy <t v="2025-12">w grudniu</t>.
