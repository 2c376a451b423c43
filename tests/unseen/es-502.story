---
id: es-502
language: es
agency: null
outlet: Raqueta y Arcilla
domain: raquetayarcilla.example
authors: []
published: 2026-01-20T13:30:00+01:00
modified: 2026-01-20T17:45:00+01:00
dateline: null
copyright: {holders: [Raqueta y Arcilla], year: 2026, notice: "Raqueta y Arcilla 2026", licence: null, reserved: false}
tdm: null
speakers:
  adela: {name: Adela Quintero Bauzà, kind: person, roles: [tenista mallorquina, número tres del mundo]}
  moya: {name: Ferran Galmés, kind: person, roles: [entrenador]}
  popovic: {name: Jelena Popović, kind: person, roles: [campeona de Wimbledon, serbia]}
  federacion: {name: Real Federación Española de Tenis, kind: organisation, roles: []}
  alcaldesa: {name: Aina Ferragut, kind: person, roles: [alcaldesa de Artà]}
  medico: {name: Iñigo Larrauri, kind: person, roles: [cirujano, doctor]}
  padre: {name: Sebastià Quintero, kind: person, roles: [padre, panadero]}
  nino: {name: un niño de nueve años, kind: unnamed, roles: []}
notes: list of reactions, each item begins with name or role and a colon or with the quote, farewell letter in paragraphs reopened without closing, no cue verbs at all in most items, father by trade, Instagram and X as via
---
# Adela Quintero deja el tenis a los 28 años: las reacciones

La tenista mallorquina Adela Quintero Bauzà, número tres del mundo, anunció <t v="2026-01-20">esta mañana</t> su retirada en una carta publicada en Instagram <t v="2026-01-20T09:00">a las 9.00</t>. La lesión de muñeca que sufrió <t v="2025-08-30">el 30 de agosto</t> en Nueva York no tiene arreglo.

### La carta

«<q s="adela" id="carta" via="Instagram">Llevo cinco meses aprendiendo a abrir una botella. No voy a aprender otra vez a sacar.</q>

«<q s="adela" id="carta" via="Instagram">Empecé <t v="2003">en 2003</t>, con una raqueta cortada, contra la pared del horno de mi padre. La pared ganaba siempre.</q>

«<q s="adela" id="carta" via="Instagram">Me voy empatada con ella.</q>»

### El equipo

<m s="moya">Ferran Galmés</m>, entrenador: «<q s="moya">Me llamó <t v="2026-01-18">el domingo</t> y colgamos sin decir la palabra. No hacía falta</q>».

<m s="medico">Su cirujano</m>, Iñigo Larrauri: «<q s="medico">He operado manos de pianistas. Ninguna me dio tanta pena</q>». <m s="medico">El doctor</m> desveló que <i s="medico">la jugadora disputó sus tres últimos partidos infiltrada</i>.

### Las rivales

«<q s="popovic" via="X">Dormiré mejor, pero jugaré peor</q>» (<m s="popovic">Jelena Popović</m>, en X). La serbia, campeona de Wimbledon, perdió con ella seis veces. Horas después, ya en Melbourne y ante las cámaras, rompió a llorar: «<q s="popovic">Era la única que me daba la mano mirándome</q>».

### Las instituciones

<m s="federacion">La Real Federación Española de Tenis</m> comunicó que <i s="federacion">retirará el número de la jugadora del equipo nacional</i>, aunque en el tenis nadie lleva dorsal. La nota fue borrada y sustituida por otra: «<q s="federacion">Gracias, Adela</q>».

Aina Ferragut, alcaldesa de Artà, se comprometió a proteger la pared. «<q s="alcaldesa">No se pinta, no se tira y no se vende</q>», tuiteó.

### En el horno

<t v="2026-01-20">A mediodía</t> había cola. El panadero despachaba sin levantar la vista. ¿Está triste? «<q s="padre">Tengo masa madre de veinte años y una hija de veintiocho. Sé lo que es esperar.</q>» De la carta, <m s="padre">Sebastià Quintero</m> solo corrige un detalle: asegura que <i s="padre">la raqueta no estaba cortada, sino rota</i>.

Un niño de nueve años quiso saber si podía probar la pared. Le dejaron. Dio once golpes. «<q s="nino">Gana ella</q>», reconoció.

### La agenda

Quintero comparecerá <t v="2026-01-22T12:00">el jueves a las 12.00</t> en Manacor. El homenaje se celebrará <t v="2026-22">en verano</t>, entre las dos semifinales del torneo de Palma.
