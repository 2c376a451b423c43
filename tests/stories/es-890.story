---
id: es-890
language: es
agency: EFE
outlet: El Diario de la Meseta
domain: diariodelameseta.example
authors: []
published: 2026-03-12T18:20:00+01:00
modified: null
dateline: {place: Valladolid, agency: EFE, date: 2026-03-12}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  robledo: {name: Carmen Robledo, kind: person, roles: [consejera de Hacienda]}
  arnaiz: {name: Luis Arnaiz, kind: person, roles: [portavoz del grupo socialista]}
  fuenla: {name: Teresa Fuentelapeña, kind: person, roles: [presidenta de la Junta]}
  sind: {name: UGT, kind: organisation, roles: []}
  mata: {name: Jesús Mata, kind: person, roles: [secretario general de UGT en la comunidad]}
notes: plain politics; budget talks, two parties, a spokeswoman and a counsellor
---
# <m s="robledo">La Junta</m> ve «<q s="robledo" type="mixed">muy cerca</q>» un acuerdo sobre los presupuestos

Valladolid, <t v="2026-03-12">12 mar</t> (EFE).- <m s="robledo">La consejera de Hacienda</m>, Carmen Robledo, ha asegurado <t v="2026-03-12">este jueves</t> que el acuerdo para aprobar los presupuestos de la comunidad está «<q s="robledo" type="mixed">muy cerca</q>» y ha pedido a la oposición «<q s="robledo" type="mixed">altura de miras</q>».

«<q s="robledo">Llevamos tres semanas sentados y quedan dos folios por cerrar</q>», ha explicado <m s="robledo">Robledo</m> en declaraciones a los periodistas antes de entrar en el pleno.

<m s="robledo">La consejera</m> ha señalado que <i s="robledo">las cuentas destinarán 4.800 millones de euros a la sanidad</i>, y que <i s="robledo">no habrá subida de impuestos</i>. «<q s="robledo">No vamos a tocar el bolsillo de las familias</q>», ha subrayado.

El portavoz del grupo socialista, Luis Arnaiz, ha rebajado sin embargo las expectativas. «<q s="arnaiz">Nosotros no hemos firmado nada</q>», ha dicho <m s="arnaiz">el dirigente socialista</m>, quien ha recordado que <i s="arnaiz">su partido exige un plan de vivienda para los jóvenes</i>.

«<q s="arnaiz" id="4">Si el plan no está en el texto</q>», ha advertido <m s="arnaiz">Arnaiz</m>, «<q s="arnaiz" id="4">votaremos en contra</q>».

Preguntada por esa exigencia, <m s="robledo">la titular de Hacienda</m> ha respondido que el Gobierno autonómico «<q s="robledo" type="mixed">está dispuesto a estudiarla</q>».

### El calendario

La presidenta de la Junta, Teresa Fuentelapeña, espera tener las cuentas en vigor <t v="2026-05-01">el 1 de mayo</t>. Según <m s="fuenla">Fuentelapeña</m>, <i s="fuenla">una nueva prórroga retrasaría obras en 63 municipios</i>.

«<q s="fuenla">Sería un fracaso de todos, no solo del Gobierno</q>», ha apuntado <m s="fuenla">la presidenta</m>, que ha visitado <t v="2026-03-12">esta mañana</t> una fábrica de componentes en Medina del Campo.

Por su parte, <m s="sind">UGT</m> ha lamentado en un comunicado que <i s="sind">los sindicatos no hayan sido llamados a la mesa</i>. <m s="mata">Su secretario general en la comunidad</m>, Jesús Mata, ha tildado la negociación de «<q s="mata" type="mixed">reparto entre despachos</q>».

«<q s="mata">Los trabajadores también pagan impuestos y merecen ser escuchados</q>», ha añadido <m s="mata">Mata</m>. EFE
