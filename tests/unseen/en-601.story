---
id: en-601
language: en
agency: "Reuters"
outlet: "The Saltfleet Register"
domain: saltfleet-register.example
authors: ["Nora Ashby"]
published: 2026-03-11T09:20:00Z
modified: null
dateline: {place: "HULL, England", agency: "Reuters", date: null}
copyright: {holders: ["Saltfleet Media Holdings Ltd"], year: [2012, 2026], notice: "© 2012-2026 Saltfleet Media Holdings Ltd. Photos may be under CC BY 2.0; no text may be copied without permission.", licence: null, reserved: true}
tdm: reserved
speakers:
  rowe: {name: "Helen Rowe", kind: person, roles: ["harbour master"]}
notes: "text forbidden, photos CC in one line"
---
# Harbour dredging to start after winter storms

HULL, England (Reuters) - Dredging of the outer harbour will begin <t v="2026-03-16">on Monday</t>, the port authority said, after storms left a bar of sand across the entrance.

"<q s="rowe">We lost two metres of depth in one night</q>," <m s="rowe">harbour master Helen Rowe</m> said.

Two vessels have been moored outside the bar with supplies brought by tender.
