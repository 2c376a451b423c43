---
id: es-801
language: es
agency: EFE
outlet: Diario de la Meseta
domain: diario-de-la-meseta.example
authors: []
published: 2026-03-05T13:40:00+01:00
modified: null
dateline: {place: Valladolid, agency: EFE, date: 2026-03-05}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  herrero: {name: Tomás Herrero, kind: person, roles: [presidente de la Junta, jefe del Ejecutivo autonómico]}
  pineda: {name: Carmen Pineda, kind: person, roles: [portavoz socialista, líder de la oposición]}
  ugarte: {name: Íñigo Ugarte, kind: person, roles: [vicepresidente]}
  alcaldesa: {name: Rosa María Velasco, kind: person, roles: [alcaldesa de Peñafría, regidora]}
  asociacion: {name: Asociación de Municipios Rurales, kind: organisation, roles: []}
notes: regional politics; president, opposition spokeswoman, vice-president, mayor; «» with dashes; dropped subjects
---
# Herrero anuncia rebajas fiscales y la oposición le acusa de «<q s="pineda" type="mixed">vender humo</q>»

Valladolid, <t v="2026-03-05">5 mar</t> (EFE).- El presidente de la Junta, Tomás Herrero, ha anunciado <t v="2026-03-05">este jueves</t> una rebaja del tramo autonómico del IRPF para los municipios de menos de mil habitantes, una medida que, ha asegurado, <i s="herrero">beneficiará a 190.000 contribuyentes</i>.

«<q s="herrero" id="1">Quien decida quedarse en el pueblo</q> —ha dicho <m s="herrero">Herrero</m> en el debate sobre el estado de la comunidad— <q s="herrero" id="1">tiene que notar que la Administración está de su lado</q>». Ha añadido que <i s="herrero">la rebaja entrará en vigor <t v="2027-01">en enero</t></i>.

<m s="pineda">La portavoz socialista</m>, Carmen Pineda, le ha replicado que <i s="pineda">los pueblos necesitan médicos antes que deducciones</i>. «<q s="pineda">Usted lleva siete años vendiendo humo</q>», le ha espetado. A juicio de <m s="pineda">la líder de la oposición</m>, el presidente «<q s="pineda" type="mixed">gobierna para los titulares</q>».

En su turno de réplica, <m s="herrero">el jefe del Ejecutivo autonómico</m> ha defendido que <i s="herrero">la sanidad rural cuenta con un 11 % más de presupuesto</i> y ha tachado el discurso de Pineda de «<q s="herrero" type="mixed">catálogo de lamentos</q>».

Más tarde, en los pasillos, el vicepresidente, Íñigo Ugarte, ha restado importancia a las discrepancias entre los socios. «<q s="ugarte">Aquí no hay ninguna grieta</q>», ha afirmado. Preguntado por los presupuestos, <m s="ugarte">Ugarte</m> ha contestado: «<q s="ugarte">Habrá cuentas antes del verano, y las habrá con todos los votos del Gobierno</q>».

La medida ha sido recibida con escepticismo en el medio rural. «<q s="alcaldesa" via="EFE">Me parece bien, pero aquí el autobús pasa los martes y los viernes</q>», ha señalado a EFE <m s="alcaldesa">la alcaldesa de Peñafría</m>, Rosa María Velasco. <m s="alcaldesa">La regidora</m> ha recordado que <i s="alcaldesa">su municipio ha perdido la mitad de sus vecinos <t v="2000/..">desde 2000</t></i>.

Por su parte, <m s="asociacion">la Asociación de Municipios Rurales</m> ha considerado en un comunicado que la rebaja «<q s="asociacion" type="mixed">va en la buena dirección</q>». EFE
