---
id: es-875
language: es
agency: Europa Press
outlet: Europa Press
domain: europapress-val.example
authors: []
published: 2026-10-01T13:15:00+02:00
modified: null
dateline: {place: VALÈNCIA, agency: EUROPA PRESS, date: 2026-10-01}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  conseller: {name: Vicent Climent, kind: person, roles: [conseller de Sanidad]}
  sindicato: {name: Sindicato de Enfermería, kind: organisation, roles: [sindicato]}
  secretaria: {name: Rosa Alapont, kind: person, roles: [secretaria autonómica del sindicato]}
  jefe: {name: Andreu Bosch, kind: person, roles: [jefe de Urgencias del Hospital La Marina, médico]}
  paciente: {name: Amparo Gil, kind: person, roles: [paciente]}
  psoe: {name: Carles Ribes, kind: person, roles: [síndic socialista]}
notes: health row between regional minister and union; perfect tense; according with verb; headline colon quote
---
# Sanidad contratará a 300 enfermeras y el sindicato lo ve "<q s="sindicato" type="mixed">insuficiente</q>"

VALÈNCIA, <t v="2026-10-01">1 Oct.</t> (EUROPA PRESS) - El conseller de Sanidad, Vicent Climent, ha anunciado <t v="2026-10-01">este jueves</t> que <i s="conseller">la Generalitat contratará a 300 enfermeras para los servicios de Urgencias</i>.

"<q s="conseller">Hemos escuchado a los profesionales y hemos actuado</q>", ha subrayado <m s="conseller">Climent</m> tras visitar el Hospital La Marina. <m s="conseller">El conseller</m> ha precisado que <i s="conseller">los contratos se firmarán <t v="2026-10-31">antes de que acabe octubre</t></i> y ha rechazado las críticas, que ha atribuido a "<q s="conseller" type="mixed">intereses de partido</q>".

<m s="sindicato">El Sindicato de Enfermería</m> ha calificado la medida de "<q s="sindicato" type="mixed">insuficiente</q>". "<q s="secretaria">Con 300 no cubrimos ni las bajas de una provincia</q>", ha manifestado <m s="secretaria">su secretaria autonómica</m>, Rosa Alapont.

<i s="secretaria">Hacen falta al menos 1.200 plazas</i>, según ha indicado <m s="secretaria">Alapont</m>, que ha anunciado que <i s="secretaria">habrá concentraciones todos los lunes</i>.

El jefe de Urgencias del centro, Andreu Bosch, ha admitido que <i s="jefe">la situación es límite</i>. "<q s="jefe">Anoche atendimos a 40 pacientes en el pasillo</q>", ha relatado <m s="jefe">el médico</m>. "<q s="jefe">Uno de ellos llevaba 19 horas en una silla</q>".

Amparo Gil, de 71 años, era una de ellas. "<q s="paciente">Las chicas no paran, pero no llegan</q>", ha contado <m s="paciente">ella</m> con el alta en la mano.

Desde la oposición, el síndic socialista, Carles Ribes, ha exigido la comparecencia del conseller. "<q s="psoe">Climent llega tarde y llega mal</q>", ha sentenciado <m s="psoe">Ribes</m>.

El plan, denominado 'Urgencias 26', cuenta con 14 millones de euros.
