---
id: pl-873
language: pl
agency: PAP Biznes
outlet: Rynek i Firma
domain: gazeta.example
authors: []
published: 2025-08-21T12:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Rynek i Firma], year: null, notice: "© Rynek i Firma", licence: null, reserved: false}
tdm: null
speakers:
  prezes: {name: "Rafał Ostaszewski", kind: person, roles: ["prezes Nordmebel", "prezes"]}
  cfo: {name: "Katarzyna Wyrwa", kind: person, roles: ["wiceprezes ds. finansowych", "członek zarządu"]}
  an: {name: "Tomasz Gierałtowski", kind: person, roles: ["analityk Domu Maklerskiego Wega"]}
  zz: {name: "Jolanta Sikora", kind: person, roles: ["szefowa zakładowej Solidarności", "związkowczyni"]}
  uokik: {name: "UOKiK", kind: organisation, roles: ["urząd"]}
notes: speech alone
---
# Nordmebel zwolni 400 osób i zamknie fabrykę w Elblągu

Nordmebel zamknie do końca roku fabrykę w Elblągu i zwolni ok. 400 osób - podała spółka w komunikacie. <m s="prezes">Prezes Rafał Ostaszewski</m> tłumaczy, że <i s="prezes">popyt w Niemczech spadł najmocniej od dekady</i>.

"<q s="prezes">To najtrudniejsza decyzja w historii firmy. Dalsze utrzymywanie zakładu zagroziłoby pozostałym dwóm tysiącom miejsc pracy</q>" - powiedział <m s="prezes">Ostaszewski</m>, cytowany w komunikacie.

<m s="cfo">Wiceprezes ds. finansowych Katarzyna Wyrwa</m> poinformowała podczas telekonferencji, że <i s="cfo">koszty restrukturyzacji wyniosą ok. 35 mln zł</i>. <i s="cfo">Oszczędności będą widoczne od drugiego kwartału</i> - dodała. "<q s="cfo">Zakładamy, że w przyszłym roku wrócimy do dodatniej marży</q>" - oceniła <m s="cfo">członkini zarządu</m>.

Związkowcy są oburzeni. "<q s="zz" via="PAP">Dowiedzieliśmy się z internetu, tak się nie traktuje ludzi</q>" - powiedziała PAP <m s="zz">szefowa zakładowej Solidarności Jolanta Sikora</m>. <m s="zz">Związkowczyni</m> zapowiedziała, że <i s="zz">załoga rozpocznie w poniedziałek akcję protestacyjną</i>. Sikora nazwała propozycję odpraw „<q s="zz" type="mixed">jałmużną</q>”.

Według <m s="an">analityka Domu Maklerskiego Wega Tomasza Gierałtowskiego</m> <i s="an">decyzja była nieunikniona</i>. "<q s="an" id="1">Rynek</q>" - wskazuje <m s="an">ekspert</m> - "<q s="an" id="1">zareagował wzrostem kursu, co mówi wszystko</q>". W ocenie <m s="an">Gierałtowskiego</m> <i s="an">podobny krok mogą wykonać konkurenci</i>.

<m s="uokik">UOKiK</m> przypomniał, że <i s="uokik">prowadzi wobec spółki postępowanie w sprawie zatorów płatniczych</i>. "<q s="uokik">Sprawa jest na końcowym etapie</q>" - przekazało <m s="uokik">biuro prasowe urzędu</m>.

Akcje Nordmebel zyskały w czwartek 6,2 proc. Zakład, nazywany w mieście „starą tapicernią”, działał od 1961 roku.
