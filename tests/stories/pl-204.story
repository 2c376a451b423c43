---
id: pl-204
language: pl
agency: null
outlet: Kwartalnik Słowo
domain: kwartalnik-slowo.example
authors: [Olga Nitka]
published: 2026-03-31
modified: null
dateline: null
copyright: {holders: [Olga Nitka], year: null, notice: "Tekst: Olga Nitka. Licencja Creative Commons Uznanie autorstwa – Użycie niekomercyjne 4.0 Międzynarodowe", licence: CC-BY-NC-4.0, reserved: false}
tdm: allowed
speakers:
  gal: {name: Wiktor Galas, kind: person, roles: [zegarmistrz, mistrz]}
  galz: {name: Irena Galas, kind: person, roles: [żona]}
  syn: {name: Jan Galas, kind: person, roles: [syn, konstruktor]}
  muzeum: {name: Muzeum Miasta, kind: organisation, roles: []}
  turek: {name: pewien klient z Ankary, kind: unnamed, roles: []}
  ojciec: {name: ojciec, kind: unnamed, roles: []}
  dziewczynka: {name: dziewczynka, kind: unnamed, roles: []}
notes: reportage with dialogue dashes for all speech in the body; three people called Galas; remembered words in marks inside a dash line; unattributed dash line whose speaker is named in the next sentence; film title and shop sign; story dated with a plain day
---
# Czas u Galasów. Ostatni zegarmistrz z ulicy Kruczej zamyka warsztat
## <m s="gal">Wiktor Galas</m>: „<q s="gal">Nie oddaję kluczy, oddaję godziny</q>”

– <q s="gal" id="1">Proszę nie pytać, która godzina</q> – mówi <m s="gal">Wiktor Galas</m>, lat 81, nie podnosząc głowy znad lupy. – <q s="gal" id="1">Tu każdy zegar ma swoje zdanie.</q>

Zegarów jest w warsztacie sto czternaście. <t v="2026-04-30">30 kwietnia</t> zamilkną: kamienica przy Kruczej idzie do remontu, a Galas na emeryturę. Szyld „Zegary. Naprawa. Cierpliwość” kupił już kolekcjoner z Krakowa.

– <q s="galz" id="4">On <t v="2011/..">od piętnastu lat</t> mówi, że zamyka</q> – wtrąca zza kotary <m s="galz">Irena Galas</m>. – <q s="galz" id="4">Ale pierwszy raz zamówił ciężarówkę.</q>

Warsztat otworzył <t v="1947">w 1947 roku</t> ojciec Wiktora. Szkło zbierał po ruinach. – <q s="gal" id="5">Uczył mnie jednym zdaniem: „<q s="ojciec">Najpierw posłuchaj, potem dotknij</q>”</q> – wspomina <m s="gal">mistrz</m>. – <q s="gal" id="5">Z ludźmi też tak próbowałem. Z żoną wyszło.</q>

<t v="197X">W latach siedemdziesiątych</t> czekało się tu na naprawę dwa miesiące. Dziś bywa, że przez cały dzień nie wejdzie nikt. Jan Galas, syn, konstruktor w fabryce dronów, próbował ojca namówić na sklep internetowy.

– <q s="syn">Tata zapytał, czy internet trzeba nakręcać</q> – śmieje się <m s="syn">Jan</m>.

<m s="syn">Młodszy Galas</m> mówi, że <i s="syn">sam nosi zegarek elektroniczny i się tego wstydzi</i>.

Najdziwniejsze zlecenie? Mistrz bez słowa zdejmuje z półki kieszonkową omegę. <t v="1989-23">Jesienią 1989 roku</t> przyniósł ją pewien klient z Ankary. – <q s="gal" id="3">Powiedział: „<q s="turek">Stanął, kiedy umarła moja matka, niech pan go nie rusza, niech pan go tylko wyczyści</q>”</q> – opowiada <m s="gal">zegarmistrz</m>. – <q s="gal" id="3">Wyczyściłem. Wrócił <t v="1990">po roku</t> i zapłacił drugi raz.</q>

<t v="2026-03-28">W ubiegłą sobotę</t> pożegnać się przyszło pół dzielnicy. Dzieci ze szkoły nr 12 dostały po jednej sprężynie. – <q s="dziewczynka">A co się stanie z kukułką?</q> – zapytała <m s="dziewczynka">dziewczynka</m> w żółtej kurtce.

– <q s="gal">Kukułka idzie do muzeum, będzie miała etat.</q>

<m s="muzeum">Muzeum Miasta</m> potwierdza: <i s="muzeum">wystawa pod tytułem „Tik” otworzy się <t v="2026-09-12">12 września</t> i potrwa <t v="../2027-01-31">do 31 stycznia 2027 roku</t></i>.

<m s="galz">Pani Irena</m> twierdzi, że <i s="galz">mąż nie wytrzyma bez warsztatu <t v="../2026-22">do lata</t></i>. On nakręca ostatni regulator, sprawdza ucho, chowa klucz. Jest <t v="2026-03-31T17:00">wtorek, godzina piąta po południu</t>. Wszystkie zegary biją naraz, każdy trochę inaczej.

– <q s="galz" id="6">Słyszy pan?</q> – pyta <m s="galz">żona</m>. – <q s="galz" id="6">Nareszcie się dogadały.</q>
