---
id: es-604
language: es
agency: "EFE"
outlet: "El Faro de la Ribera"
domain: faroribera.example
authors: ["Lucía Armendáriz"]
published: 2025-07-08T12:25:00+02:00
modified: null
dateline: {place: "Logroño", agency: "EFE", date: 2025-07-08}
copyright: {holders: ["El Faro de la Ribera"], year: 2025, notice: "© El Faro de la Ribera 2025, con información de EFE. Prohibida su reproducción total o parcial.", licence: null, reserved: true}
tdm: reserved
speakers:
  san: {name: "Benito Sanromán", kind: person, roles: ["viticultor"]}
notes: "el sitio es titular, la agencia es fuente"
---
# Un granizo raro deja las viñas intactas

Logroño, 8 jul (EFE).- Una granizada del tamaño de garbanzos cayó <t v="2025-07-07">el lunes</t> sobre la Rioja sin dañar las viñas.

«<q s="san">Parecía que alguien tiraba perlas</q>», dijo <m s="san">el viticultor Benito Sanromán</m>.

La vendimia seguirá su calendario. EFE
