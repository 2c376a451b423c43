---
id: pl-702
language: pl
agency: PAP
outlet: Dziennik Pogranicza
domain: dziennik-pogranicza.example
authors: []
published: 2026-04-23T20:15:00+02:00
modified: null
dateline: {place: Wilno, agency: PAP, date: 2026-04-23}
copyright: {holders: [PAP], year: null, notice: "© PAP", licence: null, reserved: false}
tdm: null
speakers:
  gedim: {name: Rasa Gediminienė, kind: person, roles: [litewska minister spraw zagranicznych, gospodyni]}
  sulej: {name: Arman Sulejmenow, kind: person, roles: [prezydent Kazachstanu]}
  borys: {name: Wołodymyr Borysenko, kind: person, roles: [ukraiński wicepremier]}
  kijow: {name: Kijów, kind: organisation, roles: []}
  kreml: {name: Kreml, kind: organisation, roles: []}
  tang: {name: Tang Li, kind: person, roles: [rzeczniczka chińskiego MSZ]}
  msz: {name: MSZ, kind: organisation, roles: []}
  haas: {name: Jürgen Haas, kind: person, roles: [niemiecki minister obrony]}
  laburz: {name: Peter Wainwright, kind: person, roles: [lider Partii Pracy]}
  ekon: {name: Agnieszka Dobosz, kind: person, roles: [ekonomistka Banku Wiślanego]}
  dyplomata: {name: jeden z dyplomatów, kind: unnamed, roles: []}
  kierowca: {name: Stanisław Pęk, kind: person, roles: [kierowca tira]}
notes: długa depesza; wiele państw i urzędów; zdania względne między nazwiskiem a czasownikiem; fragment śródtytułu powtórzony w tekście; Putin i Zełenski tylko wymienieni; Kijów, Kreml i MSZ jako źródła; przydomki w cudzysłowie
---
# Kolejowy korytarz przez Bałtyk. <m s="gedim">Gediminienė</m>: „<q s="gedim">Tory nie znają strachu</q>”

Wilno, <t v="2026-04-23">23 kwietnia</t> (PAP) - Osiem państw podpisało <t v="2026-04-23">w czwartek</t> w Wilnie umowę o wojskowym i cywilnym korytarzu kolejowym z Gdańska do Tallina. Otwarta pozostaje sprawa pieniędzy.

„<q s="gedim">Tory nie znają strachu, boją się tylko rdzy</q>” - powiedziała <m s="gedim">litewska minister spraw zagranicznych Rasa Gediminienė</m>, która <t v="2026-04-24">w piątek</t> spotka się w Kijowie z prezydentem Zełenskim. <m s="gedim">Gospodyni</m> podkreśliła, że <i s="gedim">pierwszy pociąg wyjedzie <t v="2026-09">we wrześniu</t></i>.

Niemiecki minister obrony Jürgen Haas, który przyleciał z Astany i od razu usiadł do rozmów, mówił o „<q s="haas" type="mixed">najdłuższym peronie Europy</q>”. <m s="haas">Haas</m> zapewnił, że <i s="haas">Berlin dostarczy dwanaście lokomotyw</i>. W delegacjach krążyło już określenie „ekspres cierpliwości”.

Ukraina ma status obserwatora. „<q s="borys">My też mamy tory, tylko częściej je naprawiamy</q>” - zauważył <m s="borys">ukraiński wicepremier Wołodymyr Borysenko</m>. <m s="kijow">Kijów</m> chce, by <i s="kijow">korytarz przedłużono do Lwowa</i>. <m s="kreml">Kreml</m> oświadczył, że <i s="kreml">odpowie na militaryzację kolei</i>. Władimir Putin rozmawiał <t v="2026-04-22">w środę</t> przez telefon z prezydentem Kazachstanu.

### Kazachskie wagony

Ten ostatni, Arman Sulejmenow, nie chce wybierać. „<q s="sulej">Wagon jedzie tam, gdzie jest szyna</q>” - oznajmił w Astanie <m s="sulej">kazachski przywódca</m>. Według <m s="sulej">Sulejmenowa</m> <i s="sulej">umowa z Litwą jest gotowa</i>.

### „<q s="tang" type="mixed">Cudze zabawki</q>”

Sceptyczny pozostaje Pekin, właściciel terminalu w Kownie. „<q s="tang">Chiny nie bawią się cudzymi zabawkami</q>” - ucięła <m s="tang">rzeczniczka chińskiego MSZ Tang Li</m>. <m s="msz">Polskie MSZ</m> poinformowało, że <i s="msz">rozmowy z operatorem trwają</i>. W Londynie lider Partii Pracy Peter Wainwright, którego ugrupowanie prowadzi w sondażach, domagał się „<q s="laburz" type="mixed">biletu w obie strony</q>” dla brytyjskich firm.

„<q s="dyplomata">Wszyscy kupili miejscówki, nikt nie kupił biletu</q>” - ironizuje <m s="dyplomata">jeden z dyplomatów</m>, proszący o anonimowość.

Zdaniem <m s="ekon">Agnieszki Dobosz</m>, ekonomistki Banku Wiślanego, <i s="ekon">inwestycja zwróci się po osiemnastu latach</i>. „<q s="ekon">Pod warunkiem, że ktoś będzie nią jeździł</q>” - dodała <m s="ekon">ekonomistka</m>.

Na przejściu w Budzisku kolejka ciężarówek ma sześć kilometrów. „<q s="kierowca" id="4">Niech jadą pociągiem</q> - mówi <m s="kierowca">Stanisław Pęk</m>, kierowca tira, który stoi tu <t v="2026-04-22/..">od środy</t> - <q s="kierowca" id="4">będzie luźniej</q>”. Za szybą trzyma tabliczkę „Dom na kołach”.
