---
id: pl-415
language: pl
agency: PAP
outlet: Kurier Wschodni Sport
domain: kurier-sport.example
authors: [Bogna Rzepka]
published: 2026-04-19T20:35:00+02:00
modified: null
dateline: {place: Lublin, agency: PAP, date: 2026-04-19}
copyright: {holders: [PAP], year: null, notice: "Tekst: PAP. Wszelkie prawa zastrzeżone.", licence: null, reserved: true}
tdm: null
speakers:
  zawada: {name: Kornel Zawada, kind: person, roles: [żużlowiec gospodarzy, lider zespołu]}
  nordqvist: {name: Anders Nordqvist, kind: person, roles: [szwedzki żużlowiec, Szwed]}
  cichosz: {name: Waldemar Cichosz, kind: person, roles: [trener gospodarzy]}
  sedzia: {name: sędzia zawodów, kind: unnamed, roles: []}
  brannigan: {name: Mitch Brannigan, kind: person, roles: [Australijczyk, kapitan gości]}
  wach: {name: Bernadeta Wach, kind: person, roles: [prezes klubu z Leszna]}
  kibice: {name: kibice, kind: group, roles: []}
notes: speedway match with many riders (Pole, Swede, Australian) meant by nationality; coach; woman president; referee without a name; heat numbers and results that are no dates; TV via; group chant with speech; weekdays ahead
---
# Ekstraliga żużlowa: dreszczowiec w Lublinie, gospodarze lepsi o dwa punkty

Lublin, <t v="2026-04-19">19.04.2026</t> (PAP) - Motor Lublin pokonał Unię Leszno 46:44 w meczu drugiej kolejki. O wyniku zadecydował piętnasty bieg.

"<q s="zawada">Na ostatnim łuku zamknąłem oczy i puściłem sprzęgło, wiem, że tak się nie robi</q>" - wyznał <m s="zawada">Kornel Zawada</m>. <m s="zawada">Lider zespołu</m> zdobył 14 punktów.

Wyprzedził w nim Andersa Nordqvista, który przez trzy okrążenia jechał pierwszy. "<q s="nordqvist" via="Canal+">Nie widziałem go, słyszałem go</q>" - powiedział <m s="nordqvist">Szwed</m> w Canal+. Dodał, że <i s="nordqvist">tor był świetny, a decyzje sędziego gorsze</i>.

Chodziło o wykluczenie w siódmym wyścigu. "<q s="sedzia">Powtórki nie pozostawiały wątpliwości</q>" - uciął <m s="sedzia">sędzia zawodów</m>. Innego zdania był wykluczony Mitch Brannigan. <m s="brannigan">Australijczyk</m> przekonywał, że <i s="brannigan">to rywal wjechał mu w koło</i>. "<q s="brannigan">Mam ślad opony na bucie, mogę go oprawić</q>" - kpił <m s="brannigan">kapitan gości</m>.

Trener gospodarzy Waldemar Cichosz starał się tonować nastroje. "<q s="cichosz" id="4">To dopiero <t v="2026-04">kwiecień</t></q> - mówił <m s="cichosz">szkoleniowiec</m> - <q s="cichosz" id="4">a w kwietniu nikt jeszcze nie zdobył złota</q>". Pochwalił juniora Bartosza Krzyżaka, który dołożył sześć punktów.

Na trybunach nie brakowało emocji. "<q s="kibice">Panie sędzio, okulary są w barze!</q>" - skandowali <m s="kibice">kibice</m>.

<m s="wach">Prezes klubu z Leszna Bernadeta Wach</m> zapowiedziała, że <i s="wach">złoży odwołanie <t v="2026-04-21">do wtorku</t></i>. "<q s="wach">Nie chodzi o dwa punkty, chodzi o zasadę, choć dwa punkty też by się przydały</q>" - stwierdziła <m s="wach">działaczka</m>.

Zawada zachował się wobec rywali elegancko. Na pytanie o but Brannigana odparł, że <i s="zawada">chętnie odkupi parę</i>.

Następny mecz lublinianie pojadą <t v="2026-04-26T16:30">w niedzielę o 16.30</t> w Gorzowie. Rekord frekwencji, 15 tys. widzów, pochodzi <t v="2019-09-22">z 22 września 2019 r.</t> Sezon potrwa <t v="../2026-09">do września</t>.
