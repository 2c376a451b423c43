---
id: es-602
language: es-AR
agency: "Télam"
outlet: "Diario del Litoral Norte"
domain: litoralnorte.example
authors: []
published: 2026-07-03T11:10:00-03:00
modified: null
dateline: null
copyright: {holders: ["Diario del Litoral Norte", "Télam"], year: [2008, 2026], notice: "Copyright © 2008 - 2026 Diario del Litoral Norte / Télam. Todos los derechos reservados", licence: null, reserved: true}
tdm: reserved
speakers:
  sosa: {name: "Marta Sosa", kind: person, roles: ["maestra"]}
notes: "two holders, outlet and agency"
---
# Una escuela flotante vuelve a navegar el delta

La escuela flotante del delta volvió a navegar <t v="2026-07-02">el jueves</t> con doce alumnos a bordo.

"<q s="sosa">Acá el recreo se mide en mareas</q>", contó <m s="sosa">la maestra Marta Sosa</m>.

El barco recorrerá siete islas por semana.
