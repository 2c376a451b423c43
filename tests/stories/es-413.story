---
id: es-413
language: es
agency: Europa Press
outlet: La Voz de la Ribera
domain: vozdelaribera.example
authors: []
published: 2024-01-19T10:48:00+01:00
modified: 2024-01-19T13:20:00+01:00
dateline: {place: TERUEL, agency: EUROPA PRESS, date: 2024-01-19}
copyright: {holders: [Europa Press], year: null, notice: "Europa Press - Reservados todos los derechos", licence: null, reserved: true}
tdm: null
speakers:
  alcaldesa: {name: Pilar Maícas, kind: person, roles: [alcaldesa, regidora]}
  jefe: {name: Óscar Lahoz, kind: person, roles: [jefe de intervención]}
  subdelegado: {name: Enrique Blasco Sanz, kind: person, roles: [subdelegado del Gobierno]}
  aemet: {name: Aemet, kind: organisation, roles: []}
  camionero: {name: Petru Ionescu, kind: person, roles: [conductor, rumano]}
  dga: {name: Gobierno de Aragón, kind: organisation, roles: [Ejecutivo autonómico]}
  conductora: {name: una conductora de Castellón, kind: unnamed, roles: []}
notes: snow storm, many bland attributions, lorry driver by nationality, subdelegado and jefe both he, unnamed woman next to the mayor, forecast of the weather service with several days, road names, night of two days
---
# Unas 120 personas pasan la noche en un polideportivo de Teruel por la nieve

TERUEL, <t v="2024-01-19">19 Ene.</t> (EUROPA PRESS) -

<i s="dga">Unas 120 personas han pasado <t v="2024-01-18/2024-01-19">la noche del jueves al viernes</t> en el polideportivo de Villar del Moncayo (Teruel) después de que la nieve obligara a cortar la A-23</i>, según ha informado <m s="dga">el Gobierno de Aragón</m>.

El corte se ha producido <t v="2024-01-18T21:40">a las 21.40 horas del jueves</t>, cuando un camión ha quedado atravesado en el puerto. "<q s="camionero">Frené y el remolque siguió solo, como un perro suelto</q>", ha contado <m s="camionero">Petru Ionescu</m>, el conductor. <m s="camionero">El rumano</m>, que viajaba de Sagunto a Zaragoza con una carga de azulejos, ha explicado que <i s="camionero">permaneció tres horas en la cabina</i>.

La alcaldesa de la localidad, Pilar Maícas, ha destacado la respuesta de los vecinos. "<q s="alcaldesa">En cuarenta minutos teníamos mantas, caldo y a alguien tocando la guitarra</q>", ha indicado. Según ha señalado, <i s="alcaldesa">ninguno de los alojados ha necesitado atención médica</i>, salvo una mujer embarazada que ha sido trasladada al Hospital Obispo Polanco.

"<q s="conductora">Es la primera vez que duermo debajo de una canasta</q>", ha bromeado <m s="conductora">una conductora de Castellón</m> antes de reanudar el viaje. Ha subrayado que <i s="conductora">la regidora repartió los bocadillos en persona</i>.

Al dispositivo se han sumado 34 bomberos. <m s="jefe">El jefe de intervención</m>, Óscar Lahoz, ha apuntado que <i s="jefe">lo más complicado ha sido localizar un autobús con 22 jubilados</i>. "<q s="jefe">No respondían al teléfono porque estaban jugando al guiñote</q>", ha relatado. El autobús ha sido hallado <t v="2024-01-19T01:15">a la 1.15 de la madrugada</t>.

En declaraciones a los medios, <m s="subdelegado">el subdelegado del Gobierno</m>, Enrique Blasco Sanz, ha pedido que <i s="subdelegado">se eviten los desplazamientos <t v="../2024-01-20">hasta el sábado</t></i>. <m s="subdelegado">Blasco</m> ha defendido que la carretera se cerró "<q s="subdelegado" type="mixed">en el momento justo</q>", extremo que discute la alcaldesa. "<q s="alcaldesa">Con el aviso naranja activado <t v="2024-01-17/..">desde el miércoles</t>, ese puerto no tenía que haber estado abierto</q>", ha replicado. A ello ha respondido <m s="subdelegado">él</m> que "<q s="subdelegado" type="mixed">a toro pasado todos somos Manolete</q>".

<m s="aemet">La Aemet</m> prevé que <i s="aemet">las precipitaciones remitan <t v="2024-01-19/..">a partir de esta tarde</t></i>, aunque las temperaturas seguirán bajo cero <t v="2024-01-20/2024-01-21">durante el fin de semana</t>. La borrasca, bautizada como "Juan", es la más fría <t v="2021-01/..">desde enero de 2021</t>, cuando "Filomena" dejó en la comarca 25 grados bajo cero.

El Ejecutivo autonómico mantiene cortadas cuatro carreteras secundarias. Ionescu, por su parte, espera una grúa y no tiene prisa. "<q s="camionero">Aquí se come muy bien</q>", ha dicho.
