---
id: pl-412
language: pl
agency: null
outlet: Śląski Raport
domain: slaski-raport.example
authors: [Rafał Mencel]
published: 2024-12-04T15:30:00+01:00
modified: 2024-12-05T10:20:00+01:00
dateline: null
copyright: {holders: [Śląski Raport], year: 2024, notice: "© 2024 Śląski Raport. Kopiowanie tylko za pisemną zgodą redakcji.", licence: null, reserved: true}
tdm: reserved
speakers:
  knapik: {name: Grażyna Knapik, kind: person, roles: [dyrektor kopalni, dyrektor zakładu]}
  bula: {name: Alojzy Bula, kind: person, roles: [szef związku „Przodek”, związkowiec]}
  kubista: {name: Paweł Kubista, kind: person, roles: [sztygar, ratownik]}
  orkan: {name: Zdzisław Orkan, kind: person, roles: [wiceminister przemysłu]}
  spolka: {name: Śląska Grupa Węglowa, kind: organisation, roles: [spółka]}
  matka: {name: matka górnika, kind: unnamed, roles: []}
  biskup: {name: biskup, kind: unnamed, roles: []}
notes: Barbórka; woman director with masculine title dyrektor (feminine agreement), union chief, foreman, deputy minister men; bishop without name, sermon; mother; slogan in marks; speech over two paragraphs; silent marshal; regional date trap "4 grudnia"
---
# Barbórka bez orkiestry. <m s="knapik">Dyrektor kopalni</m>: <i s="knapik">nie będę grała do końca</i>

W kopalni „Anna-Maria” w Rydułtowach <t v="2024-12-04">w środę</t> po raz pierwszy od stu lat górnicza orkiestra nie obudziła osiedla <t v="2024-12-04T06:00">o szóstej rano</t>. Powód jest prosty: zakład ma zostać zamknięty <t v="2025-06-30">do 30 czerwca</t>, dwa lata przed terminem.

„<q s="knapik" id="1">Dostałam pismo <t v="2024-11-29">w piątek po południu</t> i przeczytałam je trzy razy, bo nie wierzyłam w podpis.</q>

„<q s="knapik" id="1">Nie będę grała do końca i udawała, że to święto</q>” – powiedziała na cechowni <m s="knapik">Grażyna Knapik</m>, dyrektor zakładu. Ludzie bili jej brawo, choć <t v="2024-10">w październiku</t> chcieli ją wywozić na taczkach.

Obok stał Alojzy Bula, szef związku „Przodek”, i kręcił głową. „<q s="bula">Pani dyrektor przemawia jak my, a podpisuje jak oni</q>” – rzucił <m s="bula">związkowiec</m>. Zapowiedział, że <i s="bula">załoga nie zjedzie na dół <t v="2024-12-09">w poniedziałek</t></i>.

Wiceminister przemysłu Zdzisław Orkan, który miał wręczać odznaczenia, odwołał przyjazd. W nagraniu rozesłanym mediom <m s="orkan">polityk</m> przekonuje, że <i s="orkan">pokład jest wyczerpany i niebezpieczny</i>. „<q s="orkan">Żaden węgiel nie jest wart życia</q>” – mówi.

To zdanie zabolało sztygara Pawła Kubistę. „<q s="kubista" id="5">O życiu to ja wiem więcej</q> – odpowiada <m s="kubista">ratownik</m>, który wyniósł z dołu sześciu kolegów – <q s="kubista" id="5">i wiem też, że tam jest jeszcze osiem milionów ton</q>”.

<m s="spolka">Śląska Grupa Węglowa</m> oświadczyła, że <i s="spolka">każdy z 1640 pracowników otrzyma ofertę w innym zakładzie</i>. Spółka nie podała, w którym. Marszałek województwa sprawy nie komentuje.

Mszę odprawił biskup. „<q s="biskup">Święta Barbara nie pytała, ile zostało w pokładzie</q>” – mówił <m s="biskup">kaznodzieja</m>, a na chórze ktoś zaszlochał. Była to matka jednego z górników. „<q s="matka">Dziadek, mąż i syn, a wnuk już koduje</q>” – szepnęła <m s="matka">kobieta</m>.

Sama Knapik jest córką górnika i pracuje w kopalni <t v="1996/..">od 1996 roku</t>. Kiedy pytamy, co zrobi <t v="2025-07-01">1 lipca</t>, odpowiada, że <i s="knapik">zgasi światło i odda klucze</i>. „<q s="knapik">Tylko nie wiem komu</q>” – dodaje <m s="knapik">dyrektor</m>.

Na bramie wisi transparent „Fedrujemy dalej”.
