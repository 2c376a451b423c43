---
id: pl-606
language: pl
agency: "PAP"
outlet: "Kronika Mazur"
domain: kronikamazur.example
authors: []
published: 2025-10-30T15:15:00+01:00
modified: null
dateline: {place: "Olsztyn", agency: "PAP", date: null}
copyright: {holders: ["Kronika Mazur Sp. z o.o.", "Polska Agencja Prasowa"], year: 2025, notice: "© 2025 Kronika Mazur Sp. z o.o. i Polska Agencja Prasowa. Wszelkie prawa zastrzeżone.", licence: null, reserved: true}
tdm: reserved
speakers:
  wol: {name: "Henryk Wolski", kind: person, roles: ["rybak"]}
notes: "spółka i agencja połączone spójnikiem"
---
# Łabędź zatrzymał regaty na jeziorze

Olsztyn (PAP) - Łabędź zatrzymał <t v="2025-10-29">w środę</t> regaty na jeziorze Krzywym.

„<q s="wol">Pływał przed żaglami jak sędzia</q>” – powiedział <m s="wol">rybak Henryk Wolski</m>.

Wyścig powtórzono po południu.
