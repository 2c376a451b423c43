---
id: es-870
language: es
agency: EFE
outlet: Diario de la Meseta
domain: diariodelameseta.example
authors: []
published: 2026-04-15T13:42:00+02:00
modified: null
dateline: {place: Madrid, agency: EFE, date: 2026-04-15}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  ministra: {name: Amparo Quintela, kind: person, roles: [ministra de Vivienda, titular de Vivienda]}
  diputado: {name: Rodrigo Cañas, kind: person, roles: [portavoz de Alianza Liberal, diputado]}
  rivas: {name: Nuria Rivas, kind: person, roles: [portavoz de Unidad Verde]}
  presidente: {name: Julián Monteagudo, kind: person, roles: [presidente del Gobierno, jefe del Ejecutivo]}
  ministerio: {name: Ministerio de Vivienda, kind: organisation, roles: []}
  fuentes: {name: fuentes del grupo socialdemócrata, kind: unnamed, roles: []}
notes: question time in parliament; ministers and opposition, roles with sus perífrasis, dropped subjects
---
# <m s="ministra">Quintela</m> defiende la ley de alquileres: "<q s="ministra">No vamos a dar marcha atrás</q>"

Madrid, <t v="2026-04-15">15 abr</t> (EFE).- La ministra de Vivienda, Amparo Quintela, ha defendido <t v="2026-04-15">este miércoles</t> en el Congreso la nueva ley de alquileres frente a las críticas de la oposición, que le ha reprochado la caída de la oferta.

"<q s="ministra">No vamos a dar marcha atrás porque hay un millón de familias que dependen de esta norma</q>", ha asegurado <m s="ministra">la titular de Vivienda</m> durante la sesión de control.

En respuesta al portavoz de Alianza Liberal, Rodrigo Cañas, <m s="ministra">Quintela</m> ha subrayado que <i s="ministra">los contratos firmados han crecido un 4 % <t v="2026-01/..">desde enero</t></i> y ha pedido a los grupos que dejen de "<q s="ministra" type="mixed">jugar con el miedo de los propietarios</q>".

<m s="diputado">El diputado liberal</m> ha replicado que <i s="diputado">los datos del Gobierno no resisten una mañana en cualquier inmobiliaria</i>. "<q s="diputado" id="1">Usted vive en una hoja de cálculo</q>", le ha espetado, "<q s="diputado" id="1">y los jóvenes viven con sus padres</q>".

<m s="diputado">Cañas</m> ha exigido además que <i s="diputado">se retire el tope a los contratos de temporada</i>. A su juicio, la medida es "<q s="diputado" type="mixed">un parche que agrava la herida</q>".

También la portavoz de Unidad Verde, Nuria Rivas, socia del Ejecutivo, ha mostrado sus reservas. "<q s="rivas">La ley es buena, pero sin inspectores es papel mojado</q>", ha dicho <m s="rivas">Rivas</m>, que ha recordado que <i s="rivas">su partido pidió 500 plazas nuevas <t v="2025-10">en octubre</t></i>.

### Respaldo del presidente

El jefe del Ejecutivo, Julián Monteagudo, ha cerrado filas con su ministra en los pasillos de la Cámara. "<q s="presidente">Amparo tiene todo mi apoyo y el de todo el Gobierno</q>", ha señalado <m s="presidente">Monteagudo</m> a los periodistas. Preguntado por un posible adelanto electoral, <m s="presidente">el presidente</m> se ha limitado a contestar: "<q s="presidente">Las elecciones serán cuando toque</q>".

<m s="fuentes">Fuentes del grupo socialdemócrata</m> han precisado que <i s="fuentes">no hay ninguna reunión prevista con Unidad Verde <t v="2026-04-20">antes del lunes</t></i>.

Según <m s="ministerio">el Ministerio de Vivienda</m>, <i s="ministerio">el reglamento estará listo <t v="2026-23">en otoño</t></i>. La ley, bautizada por sus detractores como "ley cerrojo", entró en vigor <t v="2025-09-01">el 1 de septiembre</t>. EFE
