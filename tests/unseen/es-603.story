---
id: es-603
language: es-MX
agency: "Notimex"
outlet: "El Sol de la Sierra Gorda"
domain: solsierragorda.example
authors: []
published: 2026-04-08T20:00:00-06:00
modified: null
dateline: {place: "QUERÉTARO, Qro.", agency: "Notimex", date: 2026-04-08}
copyright: {holders: ["Editora Sierra Gorda, S.A. de C.V."], year: 2026, notice: "D.R. © Editora Sierra Gorda, S.A. de C.V. 2026", licence: null, reserved: true}
tdm: null
speakers:
  luna: {name: "Rebeca Luna", kind: person, roles: ["guardabosques"]}
notes: "D.R. es reserva"
---
# Florece el bosque después del incendio

QUERÉTARO, Qro., <t v="2026-04-08">8 Abr</t> (Notimex).- El bosque quemado volvió a florecer en la sierra.

"<q s="luna">Las semillas esperaban el fuego</q>", dijo <m s="luna">la guardabosques Rebeca Luna</m>.

El parque abrirá una vereda nueva.
