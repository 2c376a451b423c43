---
id: es-606
language: es-AR
agency: "Télam"
outlet: "Diario del Delta"
domain: diariodeldelta.example
authors: ["Nahuel Ferreyra"]
published: 2025-04-03T10:30:00-03:00
modified: null
dateline: null
copyright: {holders: ["Diario del Delta"], year: [2003, 2025], notice: "Copyright 2003-2025 Diario del Delta. Fuente: Télam. Todos los derechos reservados", licence: null, reserved: true}
tdm: reserved
speakers:
  gom: {name: "Ramona Gómez", kind: person, roles: ["isleña"]}
notes: "fuente entre el titular y la reserva"
---
# Una lancha biblioteca recorre las islas

Una lancha con tres mil libros recorre <t v="2025-03">desde marzo</t> las islas del Paraná.

"<q s="gom">Los chicos la esperan como a la lancha de los helados</q>", contó <m s="gom">la isleña Ramona Gómez</m>.

El viaje dura dos días.
