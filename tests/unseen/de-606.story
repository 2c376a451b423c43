---
id: de-606
language: de-CH
agency: "Keystone-SDA"
outlet: "Oberländer Anzeiger"
domain: oberlaender-anzeiger.example
authors: []
published: 2026-02-10T16:20:00+01:00
modified: null
dateline: {place: "Thun", agency: "Keystone-SDA", date: null}
copyright: {holders: ["Oberländer Medien AG", "Keystone-SDA"], year: [2018, 2026], notice: "© 2018–2026 Oberländer Medien AG / Keystone-SDA. Weiterverwendung nur mit Zustimmung der Redaktion.", licence: null, reserved: true}
tdm: reserved
speakers:
  zur: {name: "Ruedi Zurbuchen", kind: person, roles: ["Seilbahnchef"]}
notes: "Verlag und Agentur, Vorbehalt ohne die übliche Formel"
---
# Gämse fährt mit der Gondel ins Tal

Thun (Keystone-SDA) Eine Gämse ist <t v="2026-02-10">am Dienstag</t> mit der Gondelbahn ins Tal gefahren.

«<q s="zur">Sie stieg aus, als wäre sie Stammgast</q>», sagte <m s="zur">Seilbahnchef Ruedi Zurbuchen</m>.

Verletzt wurde niemand.
