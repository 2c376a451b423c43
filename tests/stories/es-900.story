---
id: es-900
language: es-ES
agency: "Europa Press"
outlet: "Diario del Ebro"
domain: diariodelebro.example
authors: []
published: 2025-10-14T13:22:00+02:00
modified: null
dateline: {place: "Zaragoza", agency: "Europa Press", date: 2025-10-14}
copyright: {holders: ["Diario del Ebro"], year: 2025, notice: "© 2025 Diario del Ebro", licence: null, reserved: false}
tdm: null
speakers:
  velasco: {name: "Pilar Velasco", kind: person, roles: ["consejera de Sanidad"]}
  otin: {name: "Jorge Otín", kind: person, roles: ["portavoz de Chunta por Aragón", "diputado"]}
  ferrer: {name: "Inés Ferrer", kind: person, roles: ["secretaria general de la Federación de Sanidad"]}
notes: "natural: regional health policy, Europa Press style"
---
# <m s="velasco">La consejera de Sanidad</m> anuncia 140 plazas más de Atención Primaria y admite que "<q s="velasco" type="mixed">no será suficiente</q>"

ZARAGOZA, 14 (EUROPA PRESS)

<m s="velasco">La consejera de Sanidad</m>, Pilar Velasco, ha anunciado <t v="2025-10-14">este martes</t> que <i s="velasco">el Gobierno autonómico convocará <t v="2026-33">en el primer trimestre de 2026</t> 140 plazas de médico y enfermera de Atención Primaria</i>, la mayor parte de ellas en las comarcas de Teruel y en el entorno de Calatayud.

<m s="velasco">Velasco</m>, que ha comparecido en la comisión parlamentaria a petición propia, ha reconocido que la medida "<q s="velasco" type="mixed">no será suficiente</q>" para cubrir las jubilaciones previstas, aunque ha defendido que supone "<q s="velasco" type="mixed">un cambio de rumbo</q>".

"<q s="velasco">No hay médicos en los armarios. Lo que hay son profesionales que se nos van a otras comunidades y a los que tenemos que dar una razón para quedarse</q>", ha señalado.

En este sentido, ha explicado que <i s="velasco">las nuevas plazas llevarán asociado un complemento de 600 euros mensuales en los centros de difícil cobertura</i> y que <i s="velasco">los contratos tendrán una duración mínima de tres años</i>. Asimismo, ha avanzado que <i s="velasco">el plan incluye la reapertura por las tardes de once consultorios</i>.

Preguntada por las listas de espera, <m s="velasco">la consejera</m> ha respondido que los datos de <t v="2025-09">septiembre</t> son "<q s="velasco" type="mixed">mejores que los de hace un año</q>" y ha atribuido el repunte de Traumatología a las obras del hospital de Barbastro, que comenzaron con su antecesor, Luis Arnal.

"<q s="velasco">Heredamos un edificio con goteras y una agenda sin médicos. Lo primero lo hemos arreglado; para lo segundo necesitamos tiempo</q>", ha apostillado.

### Críticas de la oposición

<m s="otin">El portavoz de Chunta por Aragón en la comisión</m>, Jorge Otín, ha afeado a Velasco que anuncie "<q s="otin" type="mixed">cada otoño las mismas plazas</q>". A su juicio, <i s="otin">el problema no es la falta de facultativos, sino las condiciones que se les ofrecen</i>.

"<q s="otin">Mi médica de Mora de Rubielos ha firmado 17 contratos en cuatro años. Diecisiete. Y usted viene aquí a hablarnos de estabilidad</q>", ha recriminado.

<m s="otin">El diputado</m> ha recordado que <i s="otin">la convocatoria de <t v="2023">2023</t> dejó desiertas 38 de las 90 plazas ofertadas</i> y ha pedido que <i s="otin">se negocie con los sindicatos antes de publicar las bases</i>.

Desde la Federación de Sanidad, <m s="ferrer">su secretaria general</m>, Inés Ferrer, ha valorado el anuncio con cautela. "<q s="ferrer" via="Europa Press">Cualquier plaza es bienvenida, pero nos hemos enterado por la prensa y eso no es manera de empezar</q>", ha indicado en declaraciones a Europa Press.

<m s="ferrer">Ferrer</m> ha reclamado que el complemento se extienda a celadores y administrativos, "<q s="ferrer" type="mixed">que también conducen 80 kilómetros cada día</q>".

Velasco ha cerrado su intervención con un llamamiento al consenso. "<q s="velasco">Siéntense conmigo. La puerta de mi despacho no tiene llave</q>", ha concluido <m s="velasco">la titular de Sanidad</m>.
