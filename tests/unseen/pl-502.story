---
id: pl-502
language: pl
agency: null
outlet: Zeszyty Opolskie
domain: zeszyty-opolskie.example
authors: [Michalina Drabik]
published: 2026-05-08T10:00:00+02:00
modified: null
dateline: null
copyright: {holders: [Zeszyty Opolskie], year: 2026, notice: "Tekst udostępniamy na licencji CC BY 4.0, © Zeszyty Opolskie 2026", licence: CC-BY-4.0, reserved: false}
tdm: allowed
speakers:
  halka: {name: Bronisław Hałka, kind: person, roles: [poeta, tłumacz]}
  corka: {name: Natasza Hałka, kind: person, roles: [córka poety, weterynarz]}
  wydawca: {name: Edmund Sikorski-Reich, kind: person, roles: [wydawca]}
  kielar: {name: Dorota Kielar, kind: person, roles: [krytyczka]}
  sasiad: {name: sąsiad, kind: unnamed, roles: []}
  ministerstwo: {name: Ministerstwo Kultury, kind: organisation, roles: []}
  szuszkiewicz: {name: Alaksiej Szuszkiewicz, kind: person, roles: [białoruski poeta]}
notes: obituary; the dead man speaks in quotes within and without the quotes of others, in the past tense and from letters; daughter bears his surname; publisher and neighbour men who may be "on"; poem lines in marks that nobody says; verse title; Belarusian via Facebook
---
# Zmarł Bronisław Hałka, poeta, który nie znosił wieczorów autorskich

Bronisław Hałka zmarł <t v="2026-05-06">w środę</t> w Opolu. Miał 88 lat. O śmierci poety poinformowała jego córka, Natasza Hałka. „<q s="corka">Odszedł w trakcie korekty, z ołówkiem</q>” – napisała.

Urodził się <t v="1938-02-03">3 lutego 1938 roku</t> pod Grodnem. Debiutował późno, <t v="1971">w 1971 roku</t>, zbiorem „Ziemia ma sen”. O sobie mówił niechętnie. „<q s="halka">Jestem listonoszem, który się zgubił i zaczął otwierać listy</q>” – powiedział w jedynym wywiadzie, jakiego udzielił telewizji.

„<q s="wydawca" id="3">Przynosił rękopisy w siatce po ziemniakach</q> – wspomina <m s="wydawca">Edmund Sikorski-Reich</m>, który wydał mu jedenaście tomów – <q s="wydawca" id="3">i pytał: »<q s="halka">Weźmie pan kilo?</q>«</q>”. Przyjaźnili się ponad pół wieku. Według <m s="wydawca">wydawcy</m> <i s="wydawca">w szufladzie pozostał niedokończony poemat o Odrze</i>.

<m s="kielar">Krytyczka Dorota Kielar</m> nazwała go „<q s="kielar" type="mixed">najcichszym głosem pokolenia</q>”. <m s="halka">Poeta</m> odpowiedział jej pocztówką: „<q s="halka">Cichy, bo pani za głośno pisze</q>”. Kielar oprawiła ją w ramkę. – <q s="kielar">Miał rację</q> – mówi <t v="2026-05-07">w czwartek</t>.

Był też tłumaczem. Alaksiej Szuszkiewicz, którego wiersze przekładał <t v="1989/..">od 1989 roku</t>, pożegnał go na Facebooku. „<q s="szuszkiewicz" via="Facebook">Dzięki niemu mam po polsku lepsze wiersze niż po białorusku</q>” – wyznał <m s="szuszkiewicz">Białorusin</m>.

Mieszkał na trzecim piętrze bez windy. – <q s="sasiad">Pan Bronek kłaniał się gołębiom, ludziom nie zawsze</q> – wzdycha <m s="sasiad">sąsiad</m>. Na drzwiach wciąż wisi kartka „Nie ma mnie i dobrze mi z tym”.

<m s="ministerstwo">Ministerstwo Kultury</m> przekazało, że <i s="ministerstwo">pośmiertnie przyzna poecie Złoty Medal Gloria Artis</i>. Natasza Hałka, z zawodu weterynarz, nie jest pewna, czy ojciec by się ucieszył. <m s="corka">Jej</m> zdaniem <i s="corka">medal zawiesiłby psu</i>. Pies nazywa się „Rym” i <t v="2026-05-06/..">od środy</t> nie je.

Pogrzeb odbędzie się <t v="2026-05-12T12:00">we wtorek o godz. 12</t>. Bez przemówień, zgodnie z wolą zmarłego. „<q s="halka">Żadnych słów, nasłuchałem się</q>” – zostawił w liście do córki. Ostatni tom, „Korekta”, ukaże się <t v="2026-23">jesienią</t>.
