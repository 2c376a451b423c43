---
id: pl-872
language: pl
agency: PAP
outlet: Sport Wielkopolski
domain: gazeta.example
authors: []
published: 2025-04-27T12:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Sport Wielkopolski], year: null, notice: "© Sport Wielkopolski", licence: null, reserved: false}
tdm: null
speakers:
  tr: {name: "Jens Halvorsen", kind: person, roles: ["trener Warty", "Norweg", "szkoleniowiec"]}
  kap: {name: "Patryk Dąbek", kind: person, roles: ["kapitan", "obrońca"]}
  tr2: {name: "Adam Wilczyński", kind: person, roles: ["trener Piasta"]}
  prez: {name: "Monika Rzepka", kind: person, roles: ["prezes klubu", "szefowa poznańskiego klubu"]}
  bram: {name: "Oskar Lis", kind: person, roles: ["bramkarz", "golkiper"]}
notes: speech alone
---
# Ekstraklasa piłkarska - Warta utrzymała się w lidze. <m s="tr">Halvorsen</m>: „<q s="tr">Ten zespół ma serce</q>”

Piłkarze Warty Poznań pokonali w niedzielę Piasta Gliwice 1:0 i na kolejkę przed końcem sezonu zapewnili sobie utrzymanie. Jedyną bramkę zdobył w 88. minucie Patryk Dąbek.

Jens Halvorsen (trener Warty): „<q s="tr">Jestem dumny z tej drużyny. Pół roku temu nikt nam nie dawał szans. Ten zespół ma serce</q>”.

Adam Wilczyński (trener Piasta): „<q s="tr2">Przegraliśmy po jednym stałym fragmencie. Trudno mi coś zarzucić chłopakom</q>”.

Norweg objął Wartę w październiku, gdy zespół zamykał tabelę. „<q s="tr" id="1">Kiedy przyjechałem</q>” – wspominał <m s="tr">szkoleniowiec</m> – „<q s="tr" id="1">w szatni nikt się nie uśmiechał</q>”. <m s="tr">Halvorsen</m> przyznał, że <i s="tr">w grudniu myślał o rezygnacji</i>.

Bohater spotkania mówił po meczu o zmęczeniu. „<q s="kap" via="Canal+ Sport">Nie czuję nóg, ale to najpiękniejszy ból w moim życiu</q>” – powiedział <m s="kap">Dąbek</m> przed kamerą Canal+ Sport. <m s="kap">Kapitan</m> zdradził, że <i s="kap">trenował to dośrodkowanie przez cały tydzień</i>.

W pierwszej połowie gospodarzy kilkakrotnie ratował Oskar Lis. „<q s="bram">Taka moja praca, nie ma o czym mówić</q>” – skwitował <m s="bram">bramkarz</m>. Zdaniem <m s="kap">Dąbka</m> <i s="kap">golkiper jest najlepszy w lidze</i>.

Prezes klubu Monika Rzepka zapewniła, że <i s="prez">trener zostanie w Poznaniu</i>. „<q s="prez">Umowa leży na biurku, brakuje tylko podpisu</q>” – stwierdziła <m s="prez">szefowa poznańskiego klubu</m>. <m s="prez">Jej</m> zdaniem w przyszłym sezonie Warta powinna walczyć o „<q s="prez" type="mixed">spokojny środek tabeli</q>”.

Kibice pożegnali piłkarzy transparentem „Dziękujemy za walkę”.
