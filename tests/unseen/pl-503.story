---
id: pl-503
language: pl
agency: PAP
outlet: Wiadomości Żuławskie
domain: wiadomosci-zulawskie.example
authors: [Łucja Brzoza]
published: 2025-09-17T08:40:00+02:00
modified: 2025-09-17T19:10:00+02:00
dateline: {place: Elbląg, agency: PAP, date: null}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  wojewoda: {name: Radosław Kmita, kind: person, roles: [wojewoda, urzędnik]}
  burmistrz: {name: Danuta Szopińska, kind: person, roles: [burmistrz Pasłęka]}
  straz: {name: strażacy, kind: group, roles: []}
  wody: {name: Wody Polskie, kind: organisation, roles: []}
  mieszkaniec: {name: pan Zygmunt, kind: person, roles: []}
  corka: {name: córka właściciela koguta, kind: unnamed, roles: []}
  hydrolog: {name: Emil Wasążnik, kind: person, roles: [hydrolog, profesor Politechniki Gdańskiej]}
notes: live flood report with clock entries, newest first, so that first mention by role comes before the introduction by name lower down (reverse order cataphora); woman mayor; two offices; surname-less resident; organisations; X via; phone-in to the radio
---
# Cofka na Żuławach. RELACJA NA ŻYWO

### <t v="2025-09-17T19:05">19.05</t> Woda opada

„<q s="burmistrz">Możemy zejść z worków, ale butów nie zdejmujemy</q>” – mówi <m s="burmistrz">pani burmistrz</m>. Alarm obowiązuje <t v="../2025-09-18T06:00">do czwartku do godz. 6</t>.

### <t v="2025-09-17T16:30">16.30</t> <m s="hydrolog">Profesor</m>: <i s="hydrolog">to nie koniec</i>

<m s="hydrolog">Hydrolog Emil Wasążnik z Politechniki Gdańskiej</m> ostrzega, że <i s="hydrolog">druga fala przyjdzie z wiatrem z północy <t v="2025-09-20">w sobotę</t></i>. „<q s="hydrolog" via="Radio Gdańsk">Zalew jest jak talerz zupy, wystarczy go przechylić</q>” – tłumaczył <m s="hydrolog">naukowiec</m> w Radiu Gdańsk.

### <t v="2025-09-17T14:10">14.10</t> Wojewoda w Raczkach

Wojewoda Radosław Kmita obejrzał przerwany wał. <m s="wojewoda">Urzędnik</m> obiecał mieszkańcom, że <i s="wojewoda">pierwsze zasiłki zostaną wypłacone <t v="2025-09-19">w piątek</t></i>. Zalany po parapety pan Zygmunt miał do niego jedno pytanie. „<q s="mieszkaniec">A kto odda koguta?</q>” – zagadnął. <m s="wojewoda">Kmita</m> odparł, że <i s="wojewoda">koguta oddać nie potrafi</i>.

### <t v="2025-09-17T12:00">12.00</t> Ewakuacja

<m s="straz">Strażacy</m> podali, że <i s="straz">łodziami wywieziono 48 osób</i>. „<q s="corka">Tata wsiadł dopiero, kiedy obiecałam, że wrócę po ptaka</q>” – opowiada <m s="corka">córka właściciela koguta</m>.

### <t v="2025-09-17T10:25">10.25</t> Spór o wał

<m s="wody">Wody Polskie</m> zapewniły na platformie X, że <i s="wody" via="X">wał był kontrolowany <t v="2025-07">w lipcu</t></i>. Danuta Szopińska, od trzech kadencji burmistrz Pasłęka, widziała protokół. „<q s="burmistrz">Napisano tam »bez uwag«, bo nikt nie uważał</q>” – skomentowała.

### <t v="2025-09-17T08:40">8.40</t> Dzień dobry

Elbląg (PAP) – Poziom wody w Zalewie Wiślanym przekroczył <t v="2025-09-17T05:00">w środę o godz. 5</t> stan alarmowy o 62 cm. Gorzej było tylko <t v="2009-10">w październiku 2009 roku</t>. Drogę wojewódzką zamknięto <t v="2025-09-16">we wtorek o zmroku</t>, a sztab nadał akcji kryptonim „Kaczka”.
