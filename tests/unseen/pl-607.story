---
id: pl-607
language: pl
agency: "PAP"
outlet: "Wieści Kujawskie"
domain: wiescikujawskie.example
authors: ["Bogna Tkacz"]
published: 2026-06-25T10:50:00+02:00
modified: null
dateline: null
copyright: {holders: ["Wieści Kujawskie"], year: 2026, notice: "© 2026 Wieści Kujawskie, we współpracy z PAP. Kopiowanie bez zgody redakcji zabronione. Fot. Adam Rogal", licence: null, reserved: true}
tdm: reserved
speakers:
  mar: {name: "Irena Marczak", kind: person, roles: ["nauczycielka"]}
notes: "współpraca z agencją, fotograf po zakazie"
---
# Żaba odwołała lekcję przyrody

Żaba zajęła <t v="2026-06-24">w środę</t> biurko nauczycielki w szkole w Kruszwicy.

„<q s="mar">Lekcja odbyła się sama</q>” – powiedziała <m s="mar">nauczycielka Irena Marczak</m>.

Żaba wróciła do stawu.
