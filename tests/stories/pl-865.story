---
id: pl-865
language: pl
agency: null
outlet: Magazyn Miejski
domain: gazeta.example
authors: []
published: 2025-05-09T12:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Magazyn Miejski], year: null, notice: "© Magazyn Miejski", licence: null, reserved: false}
tdm: null
speakers:
  han: {name: "Hanna Morawiecka-Lis", kind: person, roles: ["piekarka", "właścicielka piekarni"]}
  adam: {name: "Adam Lis", kind: person, roles: ["mąż"]}
  klient: {name: "stały klient", kind: unnamed, roles: []}
  soc: {name: "Paulina Drzewiecka", kind: person, roles: ["socjolożka"]}
  cech: {name: "Cech Piekarzy", kind: organisation, roles: []}
notes: speech alone
---
# Chleb o czwartej rano. <m s="han">Piekarka z Podgórza</m>: "<q s="han">Mąka nie lubi pośpiechu</q>"

Hanna Morawiecka-Lis wstaje o drugiej. O czwartej z pieca wyjeżdżają pierwsze bochenki, o szóstej pod drzwiami stoi kolejka.

– <q s="han" id="1">Mąka nie lubi pośpiechu</q> – mówi <m s="han">piekarka</m>, wycierając ręce w fartuch. – <q s="han" id="1">Ja też nie, ale rachunki tak</q>.

Jeszcze pięć lat temu była księgową w korporacji. Piekarnię „Zakwas” otworzyła razem z mężem za pieniądze ze sprzedaży mieszkania. – <q s="adam" id="2">Rodzina pukała się w czoło</q> – śmieje się <m s="adam">Adam Lis</m>. – <q s="adam" id="2">Teściowa do dziś pyta, kiedy żona wróci do normalnej pracy</q>.

<m s="han">Hanna</m> przyznaje, że <i s="han">dwa razy była bliska zamknięcia interesu</i>. – <q s="han">Kiedy przyszedł rachunek za prąd, usiadłam na worku i płakałam</q> – wspomina. Pomogli sąsiedzi, którzy zorganizowali zbiórkę pod hasłem „Bochenek na zapas”.

– <q s="klient" id="3">Przychodzę tu codziennie, choć mieszkam na drugim końcu miasta</q> – opowiada <m s="klient">stały klient</m>, starszy pan w kaszkiecie. – <q s="klient" id="3">Takiego żytniego nie ma nigdzie</q>.

Zdaniem <m s="soc">socjolożki Pauliny Drzewieckiej z Uniwersytetu Jagiellońskiego</m> <i s="soc">małe piekarnie stają się nowymi klubami osiedlowymi</i>. – <q s="soc" id="4">Kupujemy tam nie tylko chleb, ale i rozmowę</q> – tłumaczy <m s="soc">badaczka</m>. – <q s="soc" id="4">Supermarket tego nie sprzeda</q>.

<m s="soc">Drzewiecka</m> zauważa jednak, że <i s="soc">moda na rzemiosło może minąć</i>.

Według <m s="cech">Cechu Piekarzy</m> <i s="cech">w ubiegłym roku w regionie zamknięto 40 zakładów</i>. Lisowie na razie się nie poddają. Mąż chce otworzyć drugi punkt, żona hamuje.

– <q s="han">On by otwierał, a kto będzie wstawał?</q> – pyta retorycznie <m s="han">właścicielka</m>.

– <q s="adam">Ktoś w tym domu musi marzyć</q> – odpowiada jej <m s="adam">Lis</m>.
