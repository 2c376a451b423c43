---
id: pl-409
language: pl
agency: PAP
outlet: Zdrowie i Rodzina
domain: zdrowie-i-rodzina.example
authors: [Hanna Iwaniuk]
published: 2022-05-19T12:00:00+02:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: "Źródło: PAP", licence: null, reserved: false}
tdm: null
speakers:
  rybka: {name: Justyna Rybka, kind: person, roles: [kardiochirurg, ordynatorka]}
  sowinski: {name: Mikołaj Sowiński, kind: person, roles: [ojciec dziewczynki]}
  hela: {name: Hela, kind: person, roles: [pięciolatka, pacjentka]}
  konsultant: {name: Zbigniew Pająkowski, kind: person, roles: [krajowy konsultant w dziedzinie transplantologii, profesor]}
  nfz: {name: Narodowy Fundusz Zdrowia, kind: organisation, roles: []}
  pielegniarka: {name: jedna z pielęgniarek, kind: unnamed, roles: []}
notes: hospital story; surgeon introduced by profession before the name and called ordynatorka later; girl of five who speaks, known by given name; professor; nurse; animal surnames; no dateline and no © ; decades, anniversaries
---
# Serce przyleciało nad ranem. Pięciolatka z Suwałk po najtrudniejszym przeszczepie w kraju

„<q s="hela">To serduszko puka szybciej niż moje</q>” – oceniła zaraz po przebudzeniu <m s="hela">pięcioletnia Hela z Suwałk</m>. <t v="2022-05-10">10 maja</t> zespół z Zabrza przeszczepił jej serce dawcy trzykrotnie od niej starszego.

Operację prowadziła kardiochirurg, która sama ma córkę w tym wieku. „<q s="rybka">Nie myślałam o tym, dopóki nie zdjęłam rękawiczek</q>” – przyznaje <m s="rybka">dr hab. Justyna Rybka</m>. Zabieg trwał jedenaście godzin. <m s="rybka">Ordynatorka</m> wyjaśnia, że <i s="rybka">narząd był za duży, więc klatkę piersiową zamknięto dopiero <t v="2022-05-13">trzy dni później</t></i>.

Narząd przyleciał wojskowym samolotem <t v="2022-05-10T04:10">o 4.10</t>. – <q s="pielegniarka">Ktoś na lądowisku zaczął klaskać i zaraz przestał, bo to było jak w kościele</q> – wspomina <m s="pielegniarka">jedna z pielęgniarek</m>.

Ojciec dziewczynki Mikołaj Sowiński czekał na ten telefon <t v="2021-09/..">od września</t>. „<q s="sowinski">Stałem na stacji benzynowej z wężem w ręku i nalałem za sto złotych więcej</q>” – opowiada. <m s="sowinski">Mężczyzna</m> dodaje, że <i s="sowinski">chciałby kiedyś podziękować rodzinie dawcy</i>.

To niemożliwe, bo dane dawcy są tajne. Zdaniem <m s="konsultant">krajowego konsultanta w dziedzinie transplantologii</m> <i s="konsultant">anonimowość chroni obie strony</i>. „<q s="konsultant">Wdzięczność też bywa ciężarem</q>” – zauważa <m s="konsultant">prof. Zbigniew Pająkowski</m>.

<t v="2021">W ubiegłym roku</t> w Polsce przeszczepiono 201 serc, z czego 14 u dzieci. <m s="nfz">Narodowy Fundusz Zdrowia</m> informuje, że <i s="nfz">wycena zabiegu wzrośnie <t v="2022-07-01/..">od 1 lipca</t> o 12 proc.</i> „<q s="konsultant">Lepiej późno niż za późno</q>” – komentuje <m s="konsultant">profesor</m>. Rybka wolałaby, żeby wzrosła liczba zgód.

Pierwszy udany przeszczep serca w kraju wykonał <t v="1985-11-05">5 listopada 1985 roku</t> Zbigniew Religa. Jego portret wisi nad dyżurką z podpisem „Profesor patrzy”.

Hela wyjdzie do domu <t v="2022-06">w czerwcu</t>. – <q s="hela">Będę biegać, ale tata nie nadąży</q> – zapowiada <m s="hela">pacjentka</m>.
