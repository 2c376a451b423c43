---
id: es-430
language: es
agency: Europa Press
outlet: Vida de Barrio Sur
domain: vidadebarriosur.example
authors: []
published: 2025-05-02T20:02:00+02:00
modified: 2025-05-02T21:15:00+02:00
dateline: {place: GETAFE (MADRID), agency: EUROPA PRESS, date: 2025-05-02}
copyright: {holders: [Europa Press], year: 2025, notice: "© 2025 Europa Press. Prohibida la reproducción", licence: null, reserved: true}
tdm: null
speakers:
  alcaldesa: {name: Sara Hontana, kind: person, roles: [alcaldesa, regidora]}
  pereira: {name: Carlos Pereira, kind: person, roles: [portavoz popular, concejal]}
  policia: {name: Policía Local, kind: organisation, roles: []}
  zhou: {name: Zhou Xin, kind: person, roles: [dueño, comerciante]}
  portavoz112: {name: un portavoz de Emergencias 112, kind: unnamed, roles: []}
  ruben: {name: Rubén, kind: person, roles: []}
notes: gas explosion in a shop, bland event copy with many sources, family-first Chinese name, neighbour with first name, portavoz of the party against portavoz of emergencies, mayor, times
---
# Una explosión de gas en un bazar de Getafe deja 14 heridos leves

GETAFE (MADRID), <t v="2025-05-02">2 May.</t> (EUROPA PRESS) -

<i s="portavoz112" via="Europa Press">Catorce personas han resultado heridas leves <t v="2025-05-02">este viernes</t> por una explosión de gas en un bazar de la calle Hospital de San José de Getafe</i>, según ha informado a Europa Press <m s="portavoz112">un portavoz de Emergencias 112</m> de la Comunidad de Madrid.

La deflagración ha ocurrido <t v="2025-05-02T10:50~">en torno a las 10.50 horas</t>, cuando el establecimiento acababa de abrir. "<q s="zhou">Olí algo raro y mandé salir a todo el mundo</q>", ha contado <m s="zhou">el dueño</m>, Zhou Xin, que tiene cortes en las manos. <m s="zhou">El comerciante</m> ha asegurado que <i s="zhou">había avisado a la compañía <t v="2025-04-29">el martes</t></i>.

Su rápida reacción ha sido alabada por la alcaldesa. "<q s="alcaldesa">Si no llega a gritar, <t v="2025-05-02">hoy</t> estaríamos hablando de otra cosa</q>", ha señalado <m s="alcaldesa">Sara Hontana</m> en el lugar. <m s="alcaldesa">La regidora</m> ha indicado que <i s="alcaldesa">22 vecinos dormirán <t v="2025-05-02">esta noche</t> en un hotel</i>.

Entre ellos está Rubén, del segundo B, a quien la onda expansiva sacó de la ducha. "<q s="ruben" id="1">Bajé con la toalla y con el loro</q>", ha relatado <m s="ruben">el hombre</m>, "<q s="ruben" id="1">y el loro no paraba de decir mi nombre</q>". Ha comentado que <i s="ruben">solo espera recuperar las gafas</i>.

<m s="policia">La Policía Local</m> ha confirmado que <i s="policia">la estructura del edificio no está dañada</i>. El portavoz popular, Carlos Pereira, ha reclamado una investigación. "<q s="pereira">Si hubo un aviso, alguien lo archivó</q>", ha advertido <m s="pereira">el concejal</m>. <m s="alcaldesa">La alcaldesa</m> le ha respondido que habrá "<q s="alcaldesa" type="mixed">informes, y no eslóganes</q>".

<m s="portavoz112">El portavoz de Emergencias</m> ha detallado que <i s="portavoz112">tres de los heridos han sido trasladados al Hospital Universitario</i>. Zhou, atendido allí, pedía el alta <t v="2025-05-02">por la tarde</t>. "<q s="zhou">Tengo que hacer inventario</q>", ha dicho. El cartel "Liquidación total" seguía en el escaparate.
