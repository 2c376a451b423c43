---
id: pl-411
language: pl
agency: PAP
outlet: Rolnik i Rynek
domain: rolnik-i-rynek.example
authors: []
published: 2023-10-18T13:15:00+02:00
modified: null
dateline: {place: Bruksela, agency: PAP, date: null}
copyright: {holders: [PAP], year: 2023, notice: "© PAP 2023", licence: null, reserved: false}
tdm: null
speakers:
  wojciechowski: {name: Janusz Wojciechowski, kind: person, roles: [unijny komisarz ds. rolnictwa, komisarz]}
  bauer: {name: Konrad Bauer, kind: person, roles: [austriacki minister rolnictwa]}
  telus: {name: Robert Telus, kind: person, roles: [polski minister rolnictwa, szef resortu]}
  planas: {name: Luis Planas, kind: person, roles: [hiszpański minister rolnictwa, Hiszpan]}
  copa: {name: Copa-Cogeca, kind: organisation, roles: [organizacja rolnicza]}
  zrodlo: {name: źródło dyplomatyczne, kind: unnamed, roles: []}
  hodowca: {name: Agnieszka Tyborska, kind: person, roles: [rolniczka]}
notes: three ministers of agriculture and a commissioner, all men, told apart by nationality and office; real office-holders beside invented ones; diplomatic source told PAP; farmer woman protesting outside; letter as place of speech
---
# Ministrowie rolnictwa UE bez zgody w sprawie dobrostanu kurcząt

Bruksela (PAP) – Ministrowie rolnictwa UE nie porozumieli się <t v="2023-10-18">w środę</t> w Brukseli co do terminu, od którego zakazany byłby chów klatkowy. Większość stolic chce przepisów przejściowych <t v="../2035">do 2035 roku</t>.

<m s="wojciechowski">Komisarz ds. rolnictwa Janusz Wojciechowski</m> zaznaczył, że <i s="wojciechowski">propozycja Komisji ukaże się <t v="2023-12">jeszcze w grudniu</t></i>. „<q s="wojciechowski">Nie będziemy karać tych, którzy już zainwestowali</q>” – zapewnił <m s="wojciechowski">unijny komisarz</m>.

<m s="bauer">Austriacki minister rolnictwa Konrad Bauer</m>, autor kompromisu, mówił o „<q s="bauer" type="mixed">trudnym, ale uczciwym poranku</q>”. Inaczej ocenił go jego hiszpański kolega. „<q s="planas">Przez cztery godziny rozmawialiśmy o jednym przecinku</q>” – stwierdził <m s="planas">Luis Planas</m>. Zdaniem <m s="planas">Hiszpana</m> <i s="planas">na zakazie najwięcej stracą małe gospodarstwa</i>.

Polski minister rolnictwa Robert Telus poparł okres przejściowy. „<q s="telus">Kury nie da się wypuścić dekretem</q>” – oświadczył <m s="telus">szef resortu</m> przed wejściem na salę. Powtórzył też, że <i s="telus">Warszawa oczekuje finansowania z funduszy unijnych</i>.

Jak powiedziało PAP <m s="zrodlo">źródło dyplomatyczne</m>, <i s="zrodlo" via="PAP">Niemcy i Holandia gotowe są zagłosować przeciwko każdej dacie późniejszej niż <t v="2030">2030 rok</t></i>. „<q s="zrodlo" via="PAP">Minister z Wiednia bardziej bał się kolacji niż kompromisu</q>” – dodał <m s="zrodlo">rozmówca agencji</m>.

<m s="copa">Copa-Cogeca</m> w liście do ministrów napisała: „<q s="copa">Konsument deklaruje jedno, a do koszyka wkłada drugie</q>”. <m s="copa">Organizacja</m> ostrzega, że <i s="copa">import jaj spoza UE wzrósł <t v="2022">w ubiegłym roku</t> o 40 proc.</i>

Przed gmachem Rady protestowali hodowcy. „<q s="hodowca">Moja ferma stoi na kredycie, a klatka ma mieć dwanaście lat gwarancji</q>” – tłumaczyła <m s="hodowca">Agnieszka Tyborska</m> spod Żuromina. Rolniczka przyniosła tabliczkę z napisem „Jajko też głosuje”. Komisarz wyszedł do niej po obradach. „<q s="wojciechowski">Wiem, ile pani płaci za paszę, brat hoduje indyki</q>” – mówił <m s="wojciechowski">Wojciechowski</m>. <m s="hodowca">Kobieta</m> odparła, że <i s="hodowca">indyki to nie to samo</i>.

Posiedzenie, drugie <t v="2023-09/..">od września</t>, przedłużono <t v="../2023-10-18T19:00">do godz. 19</t>. Kolejne zaplanowano <t v="2023-11-20/2023-11-21">na 20-21 listopada</t>.
