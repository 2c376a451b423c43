---
id: es-301
language: es-ES
agency: Europa Press
outlet: Diario del Duero
domain: diariodelduero.example
authors: []
published: 2026-06-02T14:11:00+02:00
modified: null
dateline: {place: VALLADOLID, agency: EUROPA PRESS, date: 2026-06-02}
copyright: {holders: [Europa Press], year: 2026, notice: "© 2026 Europa Press. Está expresamente prohibida la redistribución y la redifusión de este contenido sin su previo y expreso consentimiento.", licence: null, reserved: true}
tdm: null
speakers:
  herrero: {name: Julián Herrero, kind: person, roles: [consejero de Medio Ambiente, titular de Medio Ambiente]}
  cano: {name: Rosa Cano, kind: person, roles: [portavoz socialista, procuradora]}
  psoe: {name: PSOE, kind: organisation, roles: []}
  bomberos: {name: Asociación de Bomberos Forestales, kind: organisation, roles: [colectivo]}
  portavoz_bf: {name: Iván Tejedor, kind: person, roles: [presidente de la Asociación de Bomberos Forestales]}
  alcalde: {name: Eutiquio Prieto, kind: person, roles: [alcalde de Villar del Monte]}
  junta: {name: Junta, kind: organisation, roles: []}
notes: Europa Press style with dropped subjects and long inverted sentences, straight single marks inside the headline, ha + participle, regional institution as source, plan name in marks
---
# La Junta eleva a 4.900 los efectivos contra incendios y <m s="psoe">el PSOE</m> lo ve '<q s="psoe" type="mixed">un parche</q>'

VALLADOLID, <t v="2026-06-02">2 Jun.</t> (EUROPA PRESS) - El consejero de Medio Ambiente, Julián Herrero, ha presentado <t v="2026-06-02">este martes</t> en las Cortes el operativo de lucha contra incendios, que contará con 4.900 efectivos, 320 más que <t v="2025">el año pasado</t>, y un presupuesto de 148 millones de euros.

"<q s="herrero">Es el mayor despliegue que ha conocido esta comunidad, pero ningún despliegue apaga la imprudencia</q>", ha advertido <m s="herrero">el consejero</m> durante su comparecencia, en la que ha defendido que <i s="herrero">el 70 por ciento de la plantilla trabaja ya los doce meses</i>.

Asimismo, ha señalado que <i s="herrero">las torretas de vigilancia abrirán <t v="2026-06-15">el próximo día 15</t></i>, "<q s="herrero" type="mixed">dos semanas antes de lo habitual</q>". Preguntado por las quejas de los ayuntamientos, <m s="herrero">Herrero</m> ha respondido que "<q s="herrero" type="mixed">limpiar el monte no es tarea de una sola administración</q>".

<m s="cano">La portavoz socialista</m>, Rosa Cano, ha acusado al Gobierno autonómico de "<q s="cano" type="mixed">vender humo</q>". "<q s="cano" id="1">Nos trae un PowerPoint</q>", ha afeado <m s="cano">la procuradora</m>, "<q s="cano" id="1">cuando <t v="2025-08">en agosto</t> había brigadas bebiendo de las mangueras</q>". A su juicio, el refuerzo "<q s="cano" type="mixed">no es más que un parche</q>".

Los profesionales también se muestran escépticos. Según <m s="bomberos">la Asociación de Bomberos Forestales</m>, <i s="bomberos">una de cada cinco plazas está sin cubrir</i>. <m s="portavoz_bf">Su presidente</m>, Iván Tejedor, ha reclamado "<q s="portavoz_bf" type="mixed">menos cifras y más camiones</q>". "<q s="portavoz_bf" via="Europa Press">Tenemos vehículos que no pasarían la ITV ni con una carta de recomendación</q>", ha ironizado, en declaraciones a Europa Press.

### "<q s="alcalde">No esperamos a nadie</q>"

En Villar del Monte (Zamora), donde el fuego calcinó 2.300 hectáreas <t v="2022-22">en el verano de 2022</t>, los vecinos han organizado su propia cuadrilla. "<q s="alcalde">Aquí ya no esperamos a nadie</q>", ha explicado <m s="alcalde">el alcalde</m>, Eutiquio Prieto, que a sus 79 años sigue subiendo al depósito. "<q s="alcalde">El que tiene un tractor, tiene un puesto</q>".

<m s="junta">La Junta</m> ha aclarado <t v="2026-06-02">a última hora de la mañana</t> que <i s="junta">las cuadrillas vecinales carecen de cobertura legal</i> y ha recordado que <i s="junta">el plan "Monte Vivo", dotado con 12 millones, permite contratarlas</i>.

La época de peligro alto comienza <t v="2026-07-01">el 1 de julio</t> y se prolongará <t v="../2026-09-30">hasta el 30 de septiembre</t>. <t v="2026-05-30/2026-05-31">El pasado fin de semana</t> se registraron ya once conatos en la provincia de Ávila.
