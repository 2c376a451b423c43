---
id: pl-202
language: pl
agency: PAP
outlet: Echo Pomorza
domain: echo-pomorza.example
authors: []
published: 2024-07-15T07:50:00+02:00
modified: null
dateline: {place: Chojnice, agency: PAP, date: 2024-07-15}
copyright: {holders: [Echo Pomorza, PAP], year: 2024, notice: "© 2024 Echo Pomorza / PAP", licence: null, reserved: false}
tdm: null
speakers:
  strazak: {name: Arkadiusz Cieśla, kind: person, roles: [rzecznik pomorskich strażaków, brygadier]}
  wojew: {name: Beata Rutkowska-Pająk, kind: person, roles: [wojewoda pomorska]}
  harc: {name: Nina Majewska, kind: person, roles: [drużynowa, harcerka]}
  imgw: {name: IMGW, kind: organisation, roles: []}
  rolnik: {name: Kazimierz Pająk, kind: person, roles: [rolnik]}
  turysta: {name: jeden z turystów, kind: unnamed, roles: []}
notes: storm story; dash dialogue next to marked quotes; two unrelated people with Pająk; imgw as institute; surname Majewska; storm name; night from Sunday to Monday; clock times; harcerz song title
---
# Nawałnica nad Borami Tucholskimi. „<q s="harc">Drzewa kładły się jak zapałki</q>”

Chojnice, <t v="2024-07-15">15 lipca</t> (PAP) – Ponad 900 razy interweniowali strażacy po burzach, które <t v="2024-07-14/2024-07-15">w nocy z niedzieli na poniedziałek</t> przeszły nad Pomorzem. Cztery osoby są ranne, z obozów ewakuowano 310 dzieci.

„<q s="strazak" via="PAP">Większość zgłoszeń to połamane drzewa i zerwane dachy</q>” – poinformował PAP <m s="strazak">rzecznik pomorskich strażaków bryg. Arkadiusz Cieśla</m>. <m s="strazak">Cieśla</m> zaznaczył, że <i s="strazak">dwie drogi wojewódzkie pozostaną zamknięte <t v="../2024-07-15T12:00">do południa</t></i>.

Najtrudniejsza była akcja nad jeziorem Trzebielsk, gdzie obozowali harcerze z Łodzi.

– <q s="harc" id="1">Drzewa kładły się jak zapałki</q> – opowiada <m s="harc">drużynowa Nina Majewska</m>. – <q s="harc" id="1">Zdążyliśmy przebiec do stołówki, a potem śpiewaliśmy, żeby maluchy nie słyszały trzasków.</q>

– <q s="turysta">Widziałem, jak namioty lecą nad wodą</q> – dodaje <m s="turysta">jeden z turystów</m>.

Śpiewali „Płonie ognisko” i, jak przyznaje <m s="harc">harcerka</m>, <i s="harc">po dziesiątym razie nikt nie pamiętał słów</i>. Ewakuację zakończono <t v="2024-07-15T01:20">o godz. 1.20</t>.

<m s="wojew">Wojewoda pomorska Beata Rutkowska-Pająk</m> zapewniła, że <i s="wojew">poszkodowani dostaną zasiłki <t v="2024-07-19">do piątku</t></i>. „<q s="wojew">Pieniądze są, pracownicy też, potrzebne są tylko wnioski</q>” – powiedziała. Pytana o brak ostrzeżeń, odparła krótko: „<q s="wojew">Alert wysłano <t v="2024-07-14T20:15">w niedzielę o 20.15</t>.</q>”

Inaczej pamięta to rolnik Kazimierz Pająk spod Brus. „<q s="rolnik" id="2">Alert przyszedł</q> – mówi <m s="rolnik">Pająk</m> – <q s="rolnik" id="2">kiedy stodoły już nie było.</q>” <m s="rolnik">Rolnik</m> stracił dach i 14 jałówek.

<m s="imgw">IMGW</m> podał, że <i s="imgw">porywy wiatru sięgały 118 km na godz.</i> <i s="imgw"><t v="2024-07-16">We wtorek</t> burze wrócą, ale będą słabsze</i>, wynika z prognozy <m s="imgw">instytutu</m>.

To najgroźniejsza nawałnica w regionie <t v="2017-08/..">od sierpnia 2017 roku</t>, kiedy zginęły dwie harcerki. Po tamtej tragedii powstał program „Bezpieczny obóz”. <t v="2018-21">Wiosną 2018 roku</t> leśnicy zaczęli sadzić nowy las; część młodników znów leży. „<q s="strazak">Przyroda nie czyta naszych planów</q>” – skwitował <m s="strazak">brygadier</m>.

Bez prądu było <t v="2024-07-15">rano</t> 6,2 tys. odbiorców. Awarie mają zostać usunięte <t v="2024-07-16T18:00">do wtorku do godz. 18</t>.
