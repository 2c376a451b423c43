---
id: es-426
language: es
agency: EFE
outlet: Sanidad Diaria
domain: sanidaddiaria.example
authors: []
published: 2026-01-22T19:40:00+01:00
modified: null
dateline: {place: Oviedo, agency: EFE, date: 2026-01-22}
copyright: {holders: [EFE], year: 2026, notice: "© EFE 2026. Todos los derechos reservados", licence: null, reserved: true}
tdm: null
speakers:
  consejera: {name: Concepción Saavedra, kind: person, roles: [consejera de Salud]}
  gerente: {name: Aquilino Alonso, kind: person, roles: [gerente del hospital]}
  jefa: {name: Begoña Llaneza, kind: person, roles: [jefa de Urgencias, doctora]}
  sindicato: {name: Simpa, kind: organisation, roles: [sindicato]}
  hijo: {name: el hijo de una paciente, kind: unnamed, roles: []}
  paciente: {name: mi madre, kind: unnamed, roles: []}
notes: hospital overload, consejera and jefa (both ella), gerente between them, union, unnamed son quoting his mother, "la responsable" by recency, perfect tense, percentages
---
# La jefa de Urgencias del HUCA dimite y <m s="consejera">la consejera</m> lo atribuye a "<q s="consejera" type="mixed">motivos personales</q>"

Oviedo, <t v="2026-01-22">22 ene</t> (EFE).- La jefa de Urgencias del Hospital de Asturias, Begoña Llaneza, ha presentado <t v="2026-01-22">este jueves</t> su dimisión tras una semana en la que 70 pacientes han llegado a esperar cama en los pasillos.

<m s="consejera">La consejera de Salud</m>, Concepción Saavedra, ha sostenido que la renuncia obedece a "<q s="consejera" type="mixed">motivos personales</q>". "<q s="consejera">He hablado con ella y le he agradecido doce años de trabajo</q>", ha añadido.

Llaneza lo ha desmentido una hora después. "<q s="jefa">No hay nada más impersonal que un pasillo</q>", ha dicho en la puerta del centro. <m s="jefa">La doctora</m> ha explicado que <i s="jefa">pidió refuerzos por escrito en cuatro ocasiones <t v="2025-11/..">desde noviembre</t></i>.

Según <m s="gerente">el gerente del hospital</m>, Aquilino Alonso, <i s="gerente">la ocupación ha bajado al 94 % <t v="2026-01-21/..">desde ayer</t></i>. <m s="gerente">Alonso</m> ha rehusado comentar la marcha de su subordinada, pero ha precisado que <i s="gerente">su sustituto será nombrado <t v="2026-01-26">el lunes</t></i>.

"<q s="sindicato">Pueden cambiar a la persona, pero no han cambiado el pasillo</q>", ha criticado <m s="sindicato">el sindicato Simpa</m> en una nota. La organización convocará paros <t v="2026-02-10/2026-02-12">del 10 al 12 de febrero</t>.

En la sala de espera, el hijo de una paciente de 91 años la ha defendido. "<q s="hijo" via="EFE">Fue la única que se sentó con nosotros</q>", ha relatado a EFE. "<q s="hijo" via="EFE">Mi madre le dijo: '<q s="paciente">Usted también necesita una cama</q>'.</q>"

Preguntada de nuevo <t v="2026-01-22">por la tarde</t>, la consejera ha rectificado en parte. "<q s="consejera" id="1">Quizá no elegí bien el adjetivo</q>", ha admitido <m s="consejera">Saavedra</m>, "<q s="consejera" id="1">pero sigo sin compartir el sustantivo</q>". Ha anunciado que <i s="consejera">se abrirán 40 camas <t v="2026-01-31">antes de que acabe el mes</t></i>.

La doctora volverá a su plaza de internista <t v="2026-02-02">el 2 de febrero</t>. "<q s="jefa">En planta al menos hay ventanas</q>", ha bromeado.
