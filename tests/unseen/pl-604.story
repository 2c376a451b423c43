---
id: pl-604
language: pl
agency: "PAP"
outlet: "Goniec Sudecki"
domain: goniecsudecki.example
authors: ["Wanda Kamińska"]
published: 2025-05-14T12:40:00+02:00
modified: null
dateline: {place: "Jelenia Góra", agency: "PAP", date: null}
copyright: {holders: ["Goniec Sudecki"], year: [2011, 2025], notice: "© 2011–2025 Goniec Sudecki. Wszelkie prawa zastrzeżone. Źródło: PAP", licence: null, reserved: true}
tdm: reserved
speakers:
  zaj: {name: "Tadeusz Zając", kind: person, roles: ["leśniczy"]}
notes: "źródło po zastrzeżeniu"
---
# Niedźwiedź zjadł pięćdziesiąt słoików miodu

Jelenia Góra (PAP) - Niedźwiedź zjadł <t v="2025-05-13">we wtorek</t> pięćdziesiąt słoików miodu ze schroniska.

„<q s="zaj">Zostawił tylko ten z gryki</q>” – powiedział <m s="zaj">leśniczy Tadeusz Zając</m>.

Schronisko dostało już nowy miód od pszczelarzy.
