---
id: es-407
language: es
agency: Servimedia
outlet: Barrio Sin Barreras
domain: barriosinbarreras.example
authors: []
published: 2024-04-11T11:02:00+02:00
modified: null
dateline: {place: MADRID, agency: SERVIMEDIA, date: 2024-04-11}
copyright: {holders: [Servimedia], year: null, notice: "Servimedia. Prohibida su reproducción", licence: null, reserved: true}
tdm: null
speakers:
  plataforma: {name: Plataforma Oír Más, kind: organisation, roles: [entidad]}
  lobato: {name: Encarna Lobato, kind: person, roles: [presidenta de la entidad]}
  sala: {name: Bernat Sala, kind: person, roles: [director general de Discapacidad]}
  iturbe: {name: Marta Iturbe, kind: person, roles: [otorrinolaringóloga del Hospital de Cruces, doctora]}
  usuario: {name: un usuario de 34 años, kind: unnamed, roles: []}
notes: short health dispatch, entity and its president, la doctora and la presidenta close together, unnamed user who sends a text message, director general answers a question
---
# Tres de cada cuatro adultos con sordera pagan de su bolsillo los audífonos

MADRID, <t v="2024-04-11">11 abr.</t> (SERVIMEDIA)

<i s="plataforma">Tres de cada cuatro adultos con pérdida auditiva costean íntegramente sus audífonos</i>, según <m s="plataforma">la Plataforma Oír Más</m>, que presentó <t v="2024-04-11">este jueves</t> en Madrid un estudio con 2.600 entrevistas.

"<q s="lobato">Oír cuesta en España lo mismo que un coche de segunda mano</q>", denunció <m s="lobato">la presidenta de la entidad</m>, Encarna Lobato, que lleva implantes cocleares <t v="1999/..">desde 1999</t>. En la mesa la acompañaba la otorrinolaringóloga del Hospital de Cruces Marta Iturbe. "<q s="iturbe">Yo receto y el paciente se va a casa a hacer cuentas</q>", corroboró <m s="iturbe">la doctora</m>. Subrayó que <i s="iturbe">la sordera no tratada duplica el riesgo de demencia</i>.

Lobato se emocionó al leer el mensaje de <m s="usuario">un usuario de 34 años</m>: "<q s="usuario">Mi hija nació <t v="2024-01-06">el 6 de enero</t> y la oí llorar gracias a un préstamo</q>".

La financiación pública cubre solo hasta los 26 años, un tope que el Ministerio prometió eliminar <t v="2022-12">en diciembre de 2022</t>. "<q s="sala" id="1">No hay olvido, hay números</q>", se defendió <m s="sala">el director general de Discapacidad</m>, Bernat Sala, presente en el acto, "<q s="sala" id="1">y los números no siempre me hacen caso</q>".

<m s="lobato">La presidenta</m> le recordó que <i s="lobato">el compromiso lleva su firma</i>. "<q s="sala">Por eso no la he borrado</q>", contestó <m s="sala">él</m>. <m s="sala">Sala</m> aseguró que <i s="sala">el nuevo catálogo ortoprotésico estará listo <t v="2024-22">antes del verano</t></i>.

La campaña "Que no te lo cuenten" se difundirá <t v="2024-04-15/2024-05-12">del 15 de abril al 12 de mayo</t> en marquesinas de once ciudades.
