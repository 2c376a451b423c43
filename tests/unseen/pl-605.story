---
id: pl-605
language: pl
agency: null
outlet: "Tygodnik Roztocze"
domain: tygodnikroztocze.example
authors: ["Ewa Skorupa"]
published: 2026-08-11T08:15:00+02:00
modified: null
dateline: null
copyright: {holders: ["Stowarzyszenie Roztocze"], year: 2026, notice: "© 2026 Stowarzyszenie Roztocze. Tekst na licencji CC BY-SA 4.0, zdjęcia: Piotr Kloc", licence: CC-BY-SA-4.0, reserved: false}
tdm: allowed
speakers:
  bar: {name: "Janina Bartosz", kind: person, roles: ["kowalka"]}
notes: "licencja tekstu, autor zdjęć"
---
# Ostatnia kuźnia we wsi uczy dzieci

W kuźni w Zwierzyńcu od <t v="2026-07">lipca</t> uczą się dzieci z całej gminy.

„<q s="bar">Najpierw uczymy ich słuchać młotka</q>” – mówi <m s="bar">kowalka Janina Bartosz</m>.

Zajęcia są bezpłatne.
