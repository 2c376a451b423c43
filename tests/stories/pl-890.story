---
id: pl-890
language: pl
agency: PAP
outlet: Dziennik Wieczorny
domain: gazeta.example
authors: []
published: 2024-05-23T12:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Dziennik Wieczorny], year: null, notice: "© Dziennik Wieczorny", licence: null, reserved: false}
tdm: null
speakers:
  min: {name: "Hanna Borucka", kind: person, roles: ["minister zdrowia", "szefowa resortu", "minister"]}
  pos: {name: "Jarosław Tkaczyk", kind: person, roles: ["poseł", "były wiceminister"]}
  izba: {name: "Piotr Wesołek", kind: person, roles: ["prezes Naczelnej Izby Lekarskiej", "szef samorządu lekarskiego", "prezes NIL"]}
  mz: {name: "Ministerstwo Zdrowia", kind: organisation, roles: ["resort"]}
  nfz: {name: "Andrzej Sroczyński", kind: person, roles: ["rzecznik NFZ"]}
  piel: {name: "Beata Lis", kind: person, roles: ["przewodnicząca związku pielęgniarek", "związkowczyni"]}
  lekarze: {name: "Lekarze", kind: group, roles: []}
  dyr: {name: "dyrektor jednego ze szpitali powiatowych", kind: unnamed, roles: []}
notes: speech alone
---
# Minister zdrowia: od lipca nowe zasady wyceny świadczeń

<i s="min">Od 1 lipca szpitale będą rozliczane według nowych zasad</i> – zapowiedziała w czwartek <m s="min">minister zdrowia Hanna Borucka</m>. <m s="lekarze">Lekarze</m> obawiają się, że <i s="lekarze">zmiany uderzą w mniejsze placówki</i>.

„<q s="min">To nie są cięcia, to jest porządkowanie systemu</q>” – powiedziała <m s="min">Borucka</m> na konferencji prasowej w Warszawie. <m s="min">Szefowa resortu</m> poinformowała, że <i s="min">na zmiany przeznaczono 3,2 mld zł</i>.

Według <m s="min">minister</m> <i s="min">na reformie zyska co najmniej 180 szpitali</i>. „<q s="min" id="1">Żaden oddział nie zostanie zamknięty z dnia na dzień</q>” – podkreśliła. „<q s="min">Daję na to słowo</q>” – dodała.

Innego zdania jest samorząd lekarski. Prezes Naczelnej Izby Lekarskiej Piotr Wesołek ocenił w rozmowie z PAP, że <i s="izba" via="PAP">projekt przygotowano w pośpiechu</i>. „<q s="izba" via="PAP">Nikt nas nie zapytał, ile naprawdę kosztuje operacja</q>” – mówił <m s="izba">szef samorządu lekarskiego</m>. Jak zaznaczył, <i s="izba">izba przedstawi własne wyliczenia w przyszłym tygodniu</i>.

<m s="nfz">Rzecznik NFZ Andrzej Sroczyński</m> przekazał, że <i s="nfz">fundusz nie przewiduje opóźnień w płatnościach</i>. „<q s="nfz">Pieniądze są zabezpieczone w planie finansowym</q>” – zapewnił.

Zmiany skrytykowała opozycja. Poseł Jarosław Tkaczyk, były wiceminister zdrowia, nazwał je „<q s="pos" type="mixed">eksperymentem na pacjentach</q>”. Jego zdaniem <i s="pos">najbardziej ucierpią mieszkańcy wsi</i>. „<q s="pos">Minister Borucka zna Polskę z okien pociągu</q>” – ironizował <m s="pos">polityk</m>.

<m s="piel">Przewodnicząca związku pielęgniarek Beata Lis</m> zwróciła uwagę, że <i s="piel">w projekcie nie ma ani słowa o wynagrodzeniach</i>. „<q s="piel">Znowu o nas zapomniano</q>” – stwierdziła <m s="piel">związkowczyni</m>. Nie wykluczyła ona protestu jesienią.

„<q s="dyr">U nas na internie leży czterdzieści osób, a kontrakt mamy na trzydzieści</q>” – powiedział <m s="dyr">dyrektor jednego ze szpitali powiatowych</m>, który prosił o niepodawanie nazwiska.

W wydanym po południu komunikacie <m s="mz">resort</m> podał, że <i s="mz">konsultacje projektu potrwają do 14 czerwca</i>. „<q s="mz">Każda uwaga zostanie przeanalizowana</q>” – napisano w <m s="mz">komunikacie</m>. <m s="izba">Wesołek</m> odpowiedział na portalu X: „<q s="izba" via="X">Trzymamy za słowo</q>”.

Program „Szpital bliżej” obowiązuje od 2017 r.
