---
id: en-603
language: en-GB
agency: "PA"
outlet: "The Tamar Post"
domain: tamarpost.example
authors: ["Josie Penrose"]
published: 2026-03-24T08:10:00Z
modified: null
dateline: {place: "PLYMOUTH", agency: "PA", date: null}
copyright: {holders: ["Tamar Post Ltd", "PA Media"], year: 2026, notice: "© Tamar Post Ltd and PA Media 2026. All rights reserved.", licence: null, reserved: true}
tdm: reserved
speakers:
  hicks: {name: "Gwen Hicks", kind: person, roles: ["lock keeper"]}
notes: "two holders joined by and"
---
# Lock keeper rescues swan from frozen canal

PLYMOUTH (PA) - A lock keeper rescued a swan from the frozen canal <t v="2026-03-23">on Monday</t>.

"<q s="hicks">She hissed at me all the way to the bank</q>," said <m s="hicks">Gwen Hicks</m>.

The bird was released an hour later.
