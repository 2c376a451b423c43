---
id: es-601
language: es
agency: "Europa Press"
outlet: "El Eco de la Alcarria"
domain: ecoalcarria.example
authors: ["Inés Robledo"]
published: 2026-06-10T19:45:00+02:00
modified: null
dateline: {place: "Guadalajara", agency: "Europa Press", date: 2026-06-10}
copyright: {holders: ["Ediciones Alcarria Viva, S.L."], year: 2026, notice: "© 2026 Ediciones Alcarria Viva, S.L. Prohibida su reproducción. Imágenes: Europa Press (CC BY 3.0 ES)", licence: null, reserved: true}
tdm: null
speakers:
  olmo: {name: "Julián Olmo", kind: person, roles: ["apicultor"]}
notes: "images of the agency under CC, text forbidden"
---
# Los apicultores piden ayudas por la sequía

Guadalajara, <t v="2026-06-10">10 jun</t> (Europa Press).- Los apicultores de la comarca han pedido ayudas por la sequía, que ha dejado las colmenas sin flor.

"<q s="olmo">Llevo cuarenta años y no lo había visto</q>", ha dicho <m s="olmo">el apicultor Julián Olmo</m>.

La miel recogida no llega a un tercio de lo habitual.
