---
id: pl-413
language: pl
agency: PAP
outlet: Morze i Port
domain: morze-i-port.example
authors: []
published: 2022-07-11T18:05:00+02:00
modified: null
dateline: {place: Gdynia, agency: PAP, date: null}
copyright: {holders: [Morze i Port, PAP], year: [2006, 2022], notice: "Morze i Port / PAP (2006-2022)", licence: null, reserved: false}
tdm: null
speakers:
  celina: {name: Celina Rumel, kind: person, roles: [kapitan jachtu „Mewa”, 67-letnia żeglarka]}
  igor: {name: Igor Rumel, kind: person, roles: [syn żeglarki, informatyk]}
  sar: {name: Morska Służba Poszukiwania i Ratownictwa, kind: organisation, roles: [SAR]}
  dahl: {name: Henning Dahl, kind: person, roles: [dowódca norweskiego masowca, Norweg]}
  urzad: {name: Urząd Morski w Gdyni, kind: organisation, roles: []}
  lekarka: {name: lekarka pokładowa, kind: unnamed, roles: []}
  prezes: {name: prezes klubu, kind: unnamed, roles: []}
notes: rescue at sea; woman captain and male captain (kapitan of both sexes), son of one surname; Norwegian by nationality; ship's doctor (woman) without name; president of the club without name, taken for nobody; radio message; VHF; dates by hour of night; Sunday night
---
# Samotna żeglarka uratowana po 30 godzinach na Bałtyku

Gdynia (PAP) – 67-letnia Celina Rumel, która samotnie okrążała Bałtyk, została <t v="2022-07-10">w niedzielę wieczorem</t> podjęta z tratwy przez norweski masowiec „Solbris”. Jej jacht „Mewa” zatonął.

– <q s="celina">Najgorszy był budzik, dzwonił pod wodą co godzinę</q> – opowiadała <m s="celina">kapitan</m> po zejściu na ląd.

Dowódca masowca zauważył ją przypadkiem. „<q s="dahl">Szukałem w lornetce zachodu słońca i znalazłem panią w żółtym sztormiaku</q>” – mówi <m s="dahl">Henning Dahl</m>. <m s="dahl">Norweg</m> twierdzi, że <i s="dahl">kobieta poprosiła najpierw o kawę, a potem o telefon</i>.

Telefon odebrał syn. Igor Rumel, informatyk z Gdańska, wskazywał ratownikom jej prawdopodobną pozycję <t v="2022-07-09/..">od soboty</t>. „<q s="igor">Powiedziała: »<q s="celina">Synu, zgubiłam łódkę</q>«. I zaczęła przepraszać sąsiadów, że nie podleje pelargonii</q>” – relacjonuje <m s="igor">mężczyzna</m>.

Jak podała <m s="sar">Morska Służba Poszukiwania i Ratownictwa</m>, <i s="sar">sygnał radiopławy odebrano <t v="2022-07-09T11:50">w sobotę o 11.50</t>, po czym nadajnik zamilkł</i>. W akcji brały udział dwa śmigłowce. <m s="sar">SAR</m> przyznaje, że <i s="sar">szukano o 15 mil za daleko na wschód</i>.

„<q s="lekarka">Odwodnienie, siniaki, doskonały humor</q>” – wylicza <m s="lekarka">lekarka pokładowa</m> „Solbris”. Jej pacjentka odmówiła przewiezienia do szpitala.

W klubie żeglarskim panuje zamieszanie. „<q s="prezes">Celina miała zadzwonić <t v="2022-07-08">w piątek</t> z Visby, a nie z Norwegii na wodzie</q>” – denerwuje się <m s="prezes">prezes klubu</m>. <m s="prezes">Jego</m> zdaniem <i s="prezes">łódź nie nadawała się na taką trasę</i>. <m s="celina">Żeglarka</m> ma na to jedną odpowiedź: „<q s="celina">Prezes nie wypłynął poza zatokę <t v="2011/..">od 2011 roku</t></q>”.

<m s="urzad">Urząd Morski w Gdyni</m> poinformował, że <i s="urzad">wrak spoczywa na głębokości 84 metrów i nie zagraża żegludze</i>. Komisja zbada przyczyny <t v="2022-07-22">do 22 lipca</t>.

Rumel wróciła do domu <t v="2022-07-11">w poniedziałek rano</t>. Planuje już następną łódź, nazwie ją „Budzik”. Mówi, że <i s="celina">na razie musi podlać pelargonie</i>.
