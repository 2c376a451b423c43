---
id: es-405
language: es-MX
agency: Reuters
outlet: Surcos Digital
domain: surcosdigital.example
authors: [Itzel Barrientos]
published: 2026-02-11T14:20:00-06:00
modified: null
dateline: {place: URUAPAN, agency: Reuters, date: 2026-02-11}
copyright: null
tdm: null
speakers:
  chavez: {name: Abundio Chávez Tzintzun, kind: person, roles: [presidente de la Unión de Productores, productor]}
  delgadillo: {name: Ernestina Delgadillo, kind: person, roles: [gerenta de la empacadora Frutas de la Meseta]}
  frutas: {name: Frutas de la Meseta, kind: organisation, roles: [empacadora]}
  bedolla: {name: Tadeo Orihuela, kind: person, roles: [secretario de Agricultura, funcionario]}
  cortador: {name: un cortador, kind: unnamed, roles: []}
  usda: {name: Departamento de Agricultura de Estados Unidos, kind: organisation, roles: []}
  corredor: {name: un corredor de fruta en McAllen, kind: unnamed, roles: []}
notes: avocado growers strike, company next to its manager, role productor/presidente, young woman mentioned who does not speak, price data, two unnamed sources that must not be taken for named ones, Reuters via
---
# Aguacateros mexicanos paran cortes tras Super Bowl; "<q s="chavez">el precio se cayó en una noche</q>"

URUAPAN, México, <t v="2026-02-11">11 feb</t> (Reuters) - Miles de productores de aguacate del estado mexicano de Michoacán suspendieron <t v="2026-02-11">el miércoles</t> la cosecha en protesta por el desplome del precio, que perdió un 40% <t v="2026-02-08/..">desde el domingo</t>, día del Super Bowl.

"<q s="chavez" via="Reuters">El precio se cayó en una noche, como si alguien hubiera apagado la luz</q>", dijo a Reuters <m s="chavez">Abundio Chávez Tzintzun</m>, presidente de la Unión de Productores, mientras vigilaba un retén de tractores en la carretera a Peribán. Su hija Citlali, agrónoma de 27 años, repartía café.

Chávez acusó a las empacadoras de coludirse. Dijo que <i s="chavez"><t v="2026-02-07">el sábado</t> le pagaban 62 pesos por kilo</i> y que <i s="chavez"><t v="2026-02-09">para el lunes</t> la oferta era de 35</i>.

La gerenta de la empacadora Frutas de la Meseta, Ernestina Delgadillo, rechazó la acusación. "<q s="delgadillo">Nosotros compramos al precio que nos compran</q>", sostuvo en entrevista telefónica. "<q s="delgadillo">Si en Texas hay bodegas llenas, aquí no hay milagro que valga</q>".

En una nota enviada más tarde, <m s="frutas">la empresa</m> señaló que <i s="frutas">sus líneas trabajan al 20% de su capacidad</i> y que <i s="frutas">podría mandar a casa a 800 empleados <t v="2026-02-16/..">a partir del lunes</t></i>.

Un corredor de fruta en McAllen confirmó el exceso de oferta. "<q s="corredor">Todo mundo importó de más pensando en el guacamole</q>", explicó. Pidió que <i s="corredor">no se publicara su nombre</i> porque no está autorizado a hablar con la prensa.

### LOS MÁS DELGADOS DE LA CADENA

En las huertas, el paro se siente primero en los bolsillos de quienes suben a los árboles. "<q s="cortador">A mí me pagan por caja, y <t v="2026-02-11">hoy</t> no hay caja</q>", dijo <m s="cortador">un cortador</m> originario de Chiapas sentado sobre su red. "<q s="cortador">Los patrones pelean y el que ayuna soy yo</q>".

El secretario de Agricultura del estado, Tadeo Orihuela, llegó <t v="2026-02-11">a mediodía</t> al bloqueo. Ofreció una mesa de diálogo, pero los productores le exigieron un precio de garantía. "<q s="bedolla">Eso no lo puede prometer ni el estado ni nadie</q>", les contestó <m s="bedolla">el funcionario</m>, entre silbidos.

"<q s="chavez">Entonces, ¿a qué vino?</q>", le reviró <m s="chavez">el productor</m>.

<m s="usda">El Departamento de Agricultura de Estados Unidos</m> informó <t v="2026-02-06">el viernes pasado</t> que <i s="usda">las importaciones de aguacate mexicano alcanzaron <t v="2026-01">en enero</t> un máximo histórico</i>. El récord anterior databa <t v="2023-01">de enero de 2023</t>.

Orihuela volverá <t v="2026-02-12">el jueves</t> con representantes de las empacadoras. <m s="delgadillo">Delgadillo</m> adelantó que <i s="delgadillo">asistirá sola</i>: "<q s="delgadillo">Los abogados no saben de aguacates</q>".

(Reporte de Itzel Barrientos; editado por Noé Carrasquedo)
