---
id: pl-866
language: pl
agency: PAP
outlet: Kurier Kujawski
domain: gazeta.example
authors: []
published: 2025-11-05T12:00:00+01:00
modified: null
dateline: {place: Bydgoszcz, agency: PAP, date: 2025-11-05}
copyright: {holders: [Kurier Kujawski], year: null, notice: "© Kurier Kujawski", licence: null, reserved: false}
tdm: null
speakers:
  prez: {name: "Damian Rutka", kind: person, roles: ["prezydent Bydgoszczy", "prezydent miasta"]}
  rad: {name: "Elżbieta Mokrzycka", kind: person, roles: ["radna opozycji", "radna"]}
  zdm: {name: "Zarząd Dróg Miejskich", kind: organisation, roles: ["drogowcy", "ZDM"]}
  kier: {name: "Piotr Ślaz", kind: person, roles: ["kierowca autobusu", "kierowca"]}
  aut: {name: "rzecznik przewoźnika", kind: unnamed, roles: []}
notes: speech alone
---
# Bydgoszcz. Most Północny zamknięty do wiosny. <m s="prez">Prezydent</m>: „<q s="prez">Bezpieczeństwo jest najważniejsze</q>”

<i s="prez">Most Północny w Bydgoszczy pozostanie zamknięty co najmniej do końca marca</i> - poinformował w środę <m s="prez">prezydent miasta Damian Rutka</m>. Ekspertyza wykazała pęknięcia w dwóch przęsłach.

„<q s="prez">Bezpieczeństwo jest najważniejsze, nawet jeśli oznacza to korki</q>” - powiedział <m s="prez">Rutka</m> na konferencji prasowej.

Zarząd Dróg Miejskich przekazał, że <i s="zdm">naprawa pochłonie ok. 18 mln zł</i>. „<q s="zdm">Szukamy wykonawcy w trybie pilnym</q>” - napisano w <m s="zdm">komunikacie ZDM</m>. <m s="zdm">Drogowcy</m> zapewniają, że <i s="zdm">przeprawa nie grozi zawaleniem</i>.

Opozycja zarzuca władzom miasta zaniedbania. „<q s="rad">O pęknięciach pisałam w interpelacji trzy lata temu</q>” - przypomniała <m s="rad">radna Elżbieta Mokrzycka</m>. Zdaniem <m s="rad">radnej</m> <i s="rad">prezydent powinien przeprosić mieszkańców</i>. <m s="rad">Mokrzycka</m> określiła sytuację jako „<q s="rad" type="mixed">komunikacyjny paraliż na własne życzenie</q>”.

Najbardziej odczuwają go pasażerowie. - <q s="kier" id="1">Objazd zajmuje mi czterdzieści minut</q> - mówi <m s="kier">kierowca autobusu Piotr Ślaz</m>. - <q s="kier" id="1">Ludzie są wściekli, a obrywa się mnie</q>.

<m s="aut">Rzecznik przewoźnika</m> dodał, że <i s="aut">od poniedziałku na trasę wyjadą dodatkowe pojazdy</i>.

<m s="prez">Prezydent Bydgoszczy</m> zadeklarował, że <i s="prez">o postępach prac będzie informował co tydzień</i>.
