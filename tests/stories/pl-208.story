---
id: pl-208
language: pl
agency: PAP
outlet: Odra Dziś
domain: odra-dzis.example
authors: [Sylwia Marzec]
published: 2026-06-29T18:40:00+02:00
modified: 2026-06-29T20:15:00+02:00
dateline: {place: Szczecin, agency: PAP, date: 2026-06-29}
copyright: {holders: [Stowarzyszenie Odra Dziś], year: 2026, notice: "© Stowarzyszenie Odra Dziś, 2026. O ile nie zaznaczono inaczej, na licencji CC BY-SA 4.0. Opracowano z wykorzystaniem depesz PAP", licence: CC-BY-SA-4.0, reserved: false}
tdm: allowed
speakers:
  gios: {name: Główny Inspektorat Ochrony Środowiska, kind: organisation, roles: []}
  wedk: {name: Henryk Sobota, kind: person, roles: [wędkarz, emeryt]}
  bio: {name: Magdalena Turek, kind: person, roles: [hydrobiolożka, prof.]}
  kprm: {name: Kancelaria Premiera, kind: organisation, roles: []}
  minkl: {name: Adam Jaworski, kind: person, roles: [minister klimatu]}
  berlin: {name: rzeczniczka resortu w Poczdamie, kind: unnamed, roles: []}
  strazn: {name: jeden ze strażników rybackich, kind: unnamed, roles: []}
notes: environment copy; surnames Sobota and Marzec (byline) as date words; Kancelaria Premiera as speaker; sources by według, jak podał, zdaniem; via dpa; alga and campaign names in marks; weekend, heat wave interval, tonight
---
# Śnięte ryby znów w Odrze. <m s="wedk">Wędkarz</m>: „<q s="wedk">Rzeka pachnie jak stara piwnica</q>”

Szczecin, <t v="2026-06-29">29 czerwca</t> (PAP) – Cztery tony śniętych ryb wyłowiono <t v="2026-06-27/2026-06-28">w miniony weekend</t> z Odry między Kostrzynem a Gryfinem. Wprowadzono zakaz wchodzenia do wody, który potrwa co najmniej <t v="../2026-07-06">do 6 lipca</t>.

„<q s="wedk">Rzeka pachnie jak stara piwnica</q>” – mówi <m s="wedk">Henryk Sobota</m>, emerytowany wędkarz z Widuchowej. To on <t v="2026-06-26T04:30">w piątek o 4.30</t> zadzwonił na numer alarmowy. „<q s="wedk" id="1">Najpierw płynęły małe</q>” – opowiada <m s="wedk">Sobota</m> – „<q s="wedk" id="1">potem takie, jakich przez całe życie nie złapałem.</q>”

Według <m s="gios">Głównego Inspektoratu Ochrony Środowiska</m> <i s="gios">przyczyną jest zakwit „złotej algi”</i>. Jak podał <m s="gios">GIOŚ</m>, <i s="gios">zasolenie przekracza normę ponad dwukrotnie</i>.

Prof. Magdalena Turek z Uniwersytetu Szczecińskiego nie jest zaskoczona. „<q s="bio">Ostrzegaliśmy <t v="2022/..">od 2022 roku</t>, w każdym kolejnym raporcie zmienialiśmy tylko datę</q>” – podkreśla <m s="bio">hydrobiolożka</m>. Zdaniem <m s="bio">Turek</m> <i s="bio">bez ograniczenia zrzutu solanek katastrofa będzie wracała każdego lata</i>. Upał, który trwa <t v="2026-06-20/..">od 20 czerwca</t>, nazwała „<q s="bio" type="mixed">zapałką przyłożoną do suchej trawy</q>”.

<m s="kprm">Kancelaria Premiera</m> poinformowała, że <i s="kprm">szef rządu zwołał sztab kryzysowy <t v="2026-06-29">w poniedziałek wieczorem</t></i>. Wcześniej minister klimatu Adam Jaworski tłumaczył się w Sejmie. „<q s="minkl">Czujniki działają, tylko nikt nie lubi tego, co pokazują</q>” – mówił <m s="minkl">Jaworski</m>. „<q s="minkl">Dostaliśmy alert <t v="2026-06-25T23:10">w czwartek o 23.10</t> i <t v="2026-06-25T23:30">o 23.30</t> ludzie byli w terenie.</q>”

### Niemcy pytają

Zaniepokojony jest drugi brzeg. „<q s="berlin" via="dpa">O zakwicie dowiedzieliśmy się od własnych wędkarzy</q>” – powiedziała agencji dpa <m s="berlin">rzeczniczka resortu w Poczdamie</m>. „<q s="strazn">A my od niemieckich</q>” – wzdycha <m s="strazn">jeden ze strażników rybackich</m>, układając worki.

Kampania „Czysta Odra 2030” kosztowała dotąd 300 mln zł. <t v="2025-24">Ostatniej zimy</t> ukończono połowę zaplanowanych zbiorników. Kolejne pobory próbek odbędą się <t v="2026-06-30">jutro rano</t> i <t v="2026-07-02">w czwartek</t>, a wstępny raport ma być gotowy <t v="2026-07-10">do 10 lipca</t>.
