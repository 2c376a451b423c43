---
id: pl-878
language: pl
agency: PAP - Nauka w Polsce
outlet: Nauka Codzienna
domain: gazeta.example
authors: []
published: 2025-02-27T12:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Nauka Codzienna], year: null, notice: "© Nauka Codzienna", licence: null, reserved: false}
tdm: null
speakers:
  orl: {name: "Jadwiga Orlicka", kind: person, roles: ["prof.", "biolożka", "badaczka z Uniwersytetu Gdańskiego"]}
  kow: {name: "Michał Kowalik", kind: person, roles: ["doktorant", "współautor badania"]}
  ryb: {name: "Edmund Hinc", kind: person, roles: ["rybak z Helu"]}
  sve: {name: "Karin Lindqvist", kind: person, roles: ["szwedzka ekolożka", "Szwedka"]}
  ug: {name: "Uniwersytet Gdański", kind: organisation, roles: ["uczelnia"]}
notes: speech alone
---
# Morświny wracają do Zatoki Puckiej – wynika z badań polskich naukowców

<i s="ug">Po raz pierwszy od ponad dwudziestu lat w Zatoce Puckiej zarejestrowano stałą obecność morświnów</i> – poinformował <m s="ug">Uniwersytet Gdański</m>. Naukowcy zawdzięczają odkrycie podwodnym mikrofonom.

„<q s="orl">Kiedy zobaczyłam zapis, myślałam, że to awaria sprzętu</q>” – powiedziała <m s="orl">prof. Jadwiga Orlicka</m>, która kierowała badaniami. <m s="orl">Biolożka</m> wyjaśniła, że <i s="orl">każdy gatunek waleni ma własny podpis dźwiękowy</i>.

Czujniki rozmieszczono w dwunastu miejscach. Jak podkreśla <m s="orl">Orlicka</m>, <i s="orl">zwierzęta pojawiają się głównie nocą</i>. „<q s="orl" id="1">Polują na śledzie</q>” – tłumaczy <m s="orl">badaczka</m> – „<q s="orl" id="1">a nocą jest też mniej łodzi</q>”.

Dane przez pół roku analizował doktorant Michał Kowalik. „<q s="kow">Przesłuchałem cztery tysiące godzin ciszy, żeby znaleźć trzy godziny kliknięć</q>” – opowiada <m s="kow">młody naukowiec</m>. <m s="kow">Jego</m> zdaniem kluczowe będzie „<q s="kow" type="mixed">uspokojenie zatoki</q>”, czyli ograniczenie hałasu.

Odkrycie nie wszystkich cieszy. <m s="ryb">Rybak z Helu Edmund Hinc</m> obawia się, że <i s="ryb">unijni urzędnicy wprowadzą kolejne zakazy</i>. – <q s="ryb">Morświna widziałem raz w życiu, a zakaz widzę co roku</q> – mówi <m s="ryb">Hinc</m>.

Wyniki skomentowała szwedzka ekolożka Karin Lindqvist, która nie brała udziału w badaniach. „<q s="sve">To najlepsza wiadomość znad Bałtyku od lat</q>” – napisała <m s="sve">ona</m> w komentarzu dla czasopisma „Marine Life”. <m s="sve">Szwedka</m> zwraca uwagę, że <i s="sve">populacja liczy zaledwie 500 osobników</i>.

Uczelnia zapowiedziała, że <i s="ug">projekt „Cichy Bałtyk” będzie kontynuowany</i>. „<q s="ug">Mikrofony zostaną w wodzie co najmniej do 2028 roku</q>” – przekazała <m s="ug">uczelnia</m>.
