---
id: pl-892
language: pl
agency: PAP
outlet: Kurier Sportowy
domain: gazeta.example
authors: []
published: 2023-09-10T12:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Kurier Sportowy], year: null, notice: "© Kurier Sportowy", licence: null, reserved: false}
tdm: null
speakers:
  sel: {name: "Robert Gawlik", kind: person, roles: ["selekcjoner", "trener reprezentacji", "szkoleniowiec"]}
  kap: {name: "Karolina Stępniak", kind: person, roles: ["kapitan reprezentacji", "rozgrywająca"]}
  atk: {name: "Zuzanna Hoffman", kind: person, roles: ["atakująca", "21-latka"]}
  wlo: {name: "Massimo Trevisan", kind: person, roles: ["trener Włoszek", "włoski szkoleniowiec"]}
  pzps: {name: "Leszek Murawa", kind: person, roles: ["prezes związku", "prezes PZPS"]}
  fak: {name: "Federico Lanza", kind: person, roles: ["komentator", "dziennikarz \"Corriere del Volley\""]}
notes: speech alone
---
# ME siatkarek – Gawlik: „<q s="sel">te dziewczyny nie wiedzą, co to strach</q>”

Polskie siatkarki pokonały w Łodzi Włoszki 3:2 i po czternastu latach zagrają w finale mistrzostw Europy. „<q s="sel">Te dziewczyny nie wiedzą, co to strach</q>” – powiedział po meczu <m s="sel">trener Robert Gawlik</m>.

Biało-czerwone przegrywały już 0:2. „<q s="kap" id="1">W szatni nikt nie krzyczał</q>” – relacjonowała <m s="kap">kapitan reprezentacji Karolina Stępniak</m>. „<q s="kap">Trener powiedział tylko, że mamy się uśmiechnąć</q>”.

Rozgrywająca przyznała, że <i s="kap">po drugim secie myślała już o meczu o brąz</i>. „<q s="kap">A potem Zuza zaczęła zbijać piłki tak, jakby grała na podwórku</q>” – śmiała się <m s="kap">Stępniak</m>.

Zuzanna Hoffman, która zdobyła 31 punktów, w kadrze zadebiutowała dopiero w maju. „<q s="atk">Nie liczę punktów, liczę tylko sety</q>” – skomentowała <m s="atk">21-letnia atakująca</m>. <m s="atk">Jej</m> zdaniem <i s="atk">kluczowa była cierpliwość w obronie</i>.

Gawlik nie krył wzruszenia. <m s="sel">Selekcjoner</m> podkreślił, że <i s="sel">pracuje z tą grupą od ponad trzech lat</i>. „<q s="sel" id="2">Kiedy obejmowałem zespół</q>” – wspominał – „<q s="sel" id="2">pytano mnie, po co mi to</q>”.

Rywalki nie szukały wymówek. „<q s="wlo">Polska grała jak w transie, nie mieliśmy na to odpowiedzi</q>” – ocenił <m s="wlo">szkoleniowiec Włoszek Massimo Trevisan</m>. Włoch zauważył jednak, że <i s="wlo">jego drużyna straciła w trzecim secie kontuzjowaną libero</i>. „<q s="wlo">To nie usprawiedliwienie, to fakt</q>” – zaznaczył.

„<q s="fak">Włochy zabrały Polkom dwa sety, a potem oddały im mecz</q>” – napisał <m s="fak">komentator „Corriere del Volley” Federico Lanza</m>.

<m s="pzps">Prezes związku Leszek Murawa</m> zapowiedział, że <i s="pzps">premia za finał wyniesie milion złotych</i>. „<q s="pzps">A o złocie porozmawiamy w niedzielę wieczorem</q>” – dodał z uśmiechem <m s="pzps">działacz</m>.

W finale Polki zmierzą się z Turczynkami. „<q s="atk">Niech one się boją</q>” – rzuciła <m s="atk">Hoffman</m>, wsiadając do autokaru. <m s="sel">Gawlik</m> był ostrożniejszy: „<q s="sel">Finał to jeden mecz i wszystko może się zdarzyć</q>”.

Bilety na niedzielny mecz, reklamowany jako „bitwa o Łódź”, wyprzedano w kwadrans.
