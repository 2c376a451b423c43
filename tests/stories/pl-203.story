---
id: pl-203
language: pl
agency: PAP
outlet: Nowy Przegląd
domain: nowy-przeglad.example
authors: [Tomasz Wieczorek, Inga Szulc]
published: 2023-09-22T21:15:00+02:00
modified: 2023-09-23T08:05:00+02:00
dateline: {place: Nowy Jork/Warszawa, agency: PAP, date: null}
copyright: {holders: [Wydawnictwo Nowy Przegląd Sp. z o.o.], year: [1998, 2023], notice: "Copyright 1998-2023 Wydawnictwo Nowy Przegląd Sp. z o.o. Zakaz rozpowszechniania bez zgody wydawcy.", licence: null, reserved: true}
tdm: reserved
speakers:
  palac: {name: Pałac Prezydencki, kind: organisation, roles: []}
  prez: {name: Janusz Wolny, kind: person, roles: [prezydent]}
  min: {name: Helena Brandys, kind: person, roles: [szefowa MSZ, minister]}
  kreml: {name: Kreml, kind: organisation, roles: []}
  kord: {name: Andrij Kordun, kind: person, roles: [ukraiński minister rolnictwa]}
  dypl: {name: wysoki rangą dyplomata unijny, kind: unnamed, roles: []}
  bialy: {name: Biały Dom, kind: organisation, roles: []}
notes: diplomacy; metonyms Pałac Prezydencki, Kreml, Biały Dom; president called Wolny; via Ukrinform and RMF; incise in commas and dashes; mixed fragments; Friday behind, Monday ahead; time in New York
---
# Spór o zboże. <m s="palac">Pałac Prezydencki</m>: „<q s="palac">Drzwi nie zostały zatrzaśnięte</q>”
## <m s="kord">Minister z Kijowa</m> mówi o „<q s="kord" type="mixed">burzy w szklance mleka</q>”, rozmowy <t v="2023-09-25">w poniedziałek</t>

Nowy Jork/Warszawa (PAP) – Prezydent Janusz Wolny nie spotkał się <t v="2023-09-22">w piątek</t> w Nowym Jorku z ukraińską delegacją, choć rozmowę zaplanowano <t v="2023-09-22T11:30-04:00">na godz. 11.30 czasu miejscowego</t>. „<q s="palac">Drzwi nie zostały zatrzaśnięte, zmienił się tylko kalendarz</q>” – napisał <m s="palac">Pałac Prezydencki</m> w komunikacie.

Sam prezydent mówił o sprawie na lotnisku. „<q s="prez">Sąsiada się nie wybiera, ale na herbatę można go zaprosić zawsze</q>” – stwierdził <m s="prez">Wolny</m>. Zapowiedział, że <i s="prez">zadzwoni do Kijowa <t v="2023-09-24">w niedzielę</t></i>.

Szefowa MSZ Helena Brandys łagodziła ton. „<q s="min" id="1" via="Radio Wisła">To jest spór w rodzinie</q>, mówiła <m s="min">Brandys</m> w Radiu Wisła, <q s="min" id="1" via="Radio Wisła">a w rodzinie czasem trzaska się talerzami</q>”. <m s="min">Minister</m> przypomniała, że <i s="min">przez Polskę wciąż przejeżdża ponad połowa ukraińskiego eksportu lądowego</i>. Uznała za „<q s="min" type="mixed">niefortunne</q>” słowa, jakie padły <t v="2023-09-19">we wtorek</t> w kijowskiej telewizji.

Ukraiński minister rolnictwa Andrij Kordun przekonywał, że porozumienie jest blisko. „<q s="kord" via="Ukrinform">Mamy burzę w szklance mleka i wszyscy widzą, kto trzyma łyżeczkę</q>” – cytuje <m s="kord">go</m> Ukrinform. Według <m s="kord">Korduna</m> <i s="kord">tranzyt kukurydzy można wznowić <t v="2023-10-02">2 października</t></i>.

### Moskwa zaciera ręce

<m s="kreml">Kreml</m> skomentował spór jednym zdaniem: „<q s="kreml">Przewidywaliśmy to.</q>” Z kolei <m s="bialy">Biały Dom</m> wyraził przekonanie, że jedność sojuszników „<q s="bialy" type="mixed">przetrwa niejedne żniwa</q>”.

„<q s="dypl" id="2" via="PAP">Bruksela</q>” – tłumaczy PAP <m s="dypl">wysoki rangą dyplomata unijny</m> – „<q s="dypl" id="2" via="PAP">dowiedziała się o embargu z telewizji.</q>” Rozmówca agencji zastrzega anonimowość. „<q s="dypl">Nikt tu nie czyta Reymonta, więc nikt nie rozumie, czym są dla was »Chłopi«</q>” – żartuje.

Zakaz przywozu czterech zbóż obowiązuje <t v="2023-09-16/..">od 16 września</t>. Poprzedni, unijny, trwał <t v="2023-05-02/2023-09-15">od 2 maja do 15 września</t>. <t v="2022-22">Latem ubiegłego roku</t> pszenica kosztowała w skupie 1600 zł za tonę, <t v="2023-08">w sierpniu</t> już tylko 900 zł. Rolnicy z ruchu „Zielony Klin” zapowiadają blokady dróg <t v="2023-10/..">od października</t>.
