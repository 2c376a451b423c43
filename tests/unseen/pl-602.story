---
id: pl-602
language: pl
agency: "IAR"
outlet: "Kurier Kociewski"
domain: kurierkociewski.example
authors: []
published: 2026-08-05T12:40:00+02:00
modified: null
dateline: null
copyright: {holders: ["Kurier Kociewski", "IAR"], year: [2011, 2026], notice: "© 2011-2026 Kurier Kociewski / IAR. Wszelkie prawa zastrzeżone", licence: null, reserved: true}
tdm: null
speakers:
  wilk: {name: "Zofia Wilk", kind: person, roles: ["dyrektorka muzeum"]}
notes: "dwóch właścicieli, agencja radiowa"
---
# Muzeum odzyskało zegar z wieży

Zegar z dawnej wieży wrócił <t v="2026-08-03">w poniedziałek</t> do muzeum po osiemdziesięciu latach.

„<q s="wilk">Wciąż chodzi co do minuty</q>” – powiedziała <m s="wilk">dyrektorka muzeum Zofia Wilk</m>.

Mechanizm znaleziono w stodole pod miastem.

(IAR)
