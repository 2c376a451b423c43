---
id: de-604
language: de
agency: "dpa"
outlet: "Weserkurier am Abend"
domain: weserabend.example
authors: ["Antje Brinkmann"]
published: 2025-09-18T15:20:00+02:00
modified: null
dateline: {place: "Bremen", agency: "dpa", date: null}
copyright: {holders: ["Weserabend Verlag GmbH", "dpa"], year: 2025, notice: "© 2025 Weserabend Verlag GmbH / dpa. Alle Rechte vorbehalten.", licence: null, reserved: true}
tdm: reserved
speakers:
  rath: {name: "Imke Rathjen", kind: person, roles: ["Hafenmeisterin"]}
notes: "Verlag und dpa als Rechteinhaber, Vorbehalt"
---
# Seehund legt Fähre in Bremen lahm

Bremen (dpa) - Ein junger Seehund hat <t v="2025-09-18">am Donnerstag</t> den Fährverkehr auf der Weser aufgehalten.

„<q s="rath">Er lag auf dem Steg und wollte nicht weg</q>“, sagte <m s="rath">Hafenmeisterin Imke Rathjen</m>.

Nach zwei Stunden rutschte das Tier von selbst ins Wasser. Die Fähre fuhr danach wieder nach Plan.
