---
id: es-912
language: es-ES
agency: "EFE"
outlet: "Faro das Rías"
domain: farodasrias.example
authors: []
published: 2025-12-06T11:02:00+01:00
modified: null
dateline: {place: "Pontevedra", agency: "EFE", date: 2025-12-06}
copyright: {holders: ["Faro das Rías"], year: 2025, notice: "© 2025 Faro das Rías", licence: null, reserved: false}
tdm: null
speakers:
  emerg: {name: "112 Galicia", kind: organisation, roles: []}
  particular: {name: "un particular", kind: unnamed, roles: []}
  guardia: {name: "fuentes de la Guardia Civil de Tráfico", kind: unnamed, roles: []}
  alcalde: {name: "Xosé Manuel Couto", kind: person, roles: ["alcalde de Ponte Caldelas", "regidor"]}
  vecina: {name: "Carmen Otero", kind: person, roles: ["vecina"]}
notes: "natural: fatal accident, EFE style"
---
# Mueren dos jóvenes al caer su coche por un terraplén en Ponte Caldelas

Pontevedra, <t v="2025-12-06">6 dic</t> (EFE).- <i s="emerg">Dos jóvenes de 19 y 22 años han fallecido y otro ha resultado herido de gravedad <t v="2025-12-06">esta madrugada</t> al salirse de la vía y caer por un terraplén el turismo en el que viajaban en el municipio pontevedrés de Ponte Caldelas</i>, según ha informado <m s="emerg">el 112 Galicia</m>.

El siniestro se ha producido <t v="2025-12-06T04:50">sobre las 4:50 horas</t> en la carretera PO-532, a la altura del lugar de Tourón. <m s="particular">Un particular</m> que pasaba por la zona ha alertado al servicio de emergencias y ha explicado que <i s="particular">el coche había quedado volcado junto al río</i>.

Hasta el lugar se han desplazado agentes de la Guardia Civil, los Bombeiros do Morrazo, efectivos de Protección Civil y dos ambulancias del 061. El herido, de 20 años, ha tenido que ser excarcelado y ha sido trasladado al Hospital Montecelo.

<m s="guardia">Fuentes de la Guardia Civil de Tráfico</m> han indicado a EFE que <i s="guardia" via="EFE">los tres ocupantes regresaban de una cena de empresa</i> y que <i s="guardia" via="EFE">la calzada estaba mojada</i>. "<q s="guardia" via="EFE">Es pronto para hablar de velocidad. Se está haciendo la reconstrucción</q>", han precisado.

El alcalde, Xosé Manuel Couto, ha decretado dos días de luto y ha suspendido el encendido del alumbrado navideño, previsto para <t v="2025-12-06">esta tarde</t>.

"<q s="alcalde">Los conocíamos a todos. Uno de ellos jugaba en el equipo del pueblo desde alevines. Estamos destrozados</q>", ha señalado <m s="alcalde">el regidor</m>, que se ha acercado al lugar del accidente.

<m s="alcalde">Couto</m> ha recordado que <i s="alcalde">el ayuntamiento lleva años reclamando a la Diputación que mejore el trazado de esa curva</i>, en la que <t v="2019">en 2019</t> murió un motorista. "<q s="alcalde">No digo que sea la causa, porque no lo sé. Digo que lo hemos pedido por registro cuatro veces</q>", ha apuntado.

Carmen Otero, que vive a unos 200 metros, ha oído el golpe desde la cama. "<q s="vecina">Creí que era un trueno. Luego vi las luces abajo, encendidas todavía</q>", ha contado <m s="vecina">esta vecina</m>. "<q s="vecina">Mi marido bajó con una linterna, pero no se podía llegar</q>".

El tercer joven permanece en la UCI con pronóstico reservado.

La Guardia Civil ha abierto diligencias y la carretera ha permanecido cortada hasta las 9:15 horas. Con este accidente son ya 71 las personas fallecidas <t v="2025">este año</t> en las carreteras gallegas.
