---
id: es-417
language: es
agency: EFE
outlet: Campus Abierto
domain: campusabierto.example
authors: []
published: 2024-10-29T17:20:00+01:00
modified: null
dateline: {place: Salamanca, agency: EFE, date: 2024-10-29}
copyright: {holders: [EFE], year: 2024, notice: "© EFE 2024", licence: null, reserved: false}
tdm: reserved
speakers:
  rectora: {name: Asunción Belinchón, kind: person, roles: [rectora de la Universidad de Tormes, catedrática de Derecho Romano]}
  ministra: {name: Diana Morant, kind: person, roles: [ministra de Universidades]}
  decano: {name: Sergio Vicario, kind: person, roles: [decano de Medicina]}
  delegada: {name: Irati Goñi, kind: person, roles: [delegada de estudiantes, alumna de cuarto]}
  consejeria: {name: Consejería de Educación, kind: organisation, roles: []}
  exrector: {name: Lorenzo Palencia, kind: person, roles: [exrector]}
  profesor: {name: un profesor asociado, kind: unnamed, roles: []}
notes: university budget, rectora and exrector, ministra and delegada all women (ella), associate professor unnamed, dean, ministry near, bland perfect tense
---
# La Universidad de Tormes cerrará dos facultades por las tardes si no recibe 11 millones

Salamanca, <t v="2024-10-29">29 oct</t> (EFE).- <m s="rectora">La rectora de la Universidad de Tormes</m>, Asunción Belinchón, ha advertido <t v="2024-10-29">este martes</t> de que <i s="rectora">dos facultades cerrarán por las tardes <t v="2025-01/..">a partir de enero</t> si la institución no recibe 11 millones de euros</i>.

<m s="rectora">Belinchón</m>, catedrática de Derecho Romano, ha explicado tras el Consejo de Gobierno que "<q s="rectora" type="mixed">ya no queda grasa que recortar</q>" y que <i s="rectora">el coste de la calefacción se ha duplicado <t v="2021/..">desde 2021</t></i>. "<q s="rectora">He firmado facturas que me avergüenzan, porque las paga gente que espera tres meses</q>", ha añadido.

<m s="decano">El decano de Medicina</m>, Sergio Vicario, ha calificado la medida de "<q s="decano" type="mixed">último recurso</q>". Según <m s="decano">Vicario</m>, <i s="decano">las prácticas de anatomía no se verán afectadas</i>. "<q s="decano">Los cadáveres no entienden de horarios, pero los becarios sí</q>", ha señalado.

La respuesta de la Junta ha llegado por escrito. <m s="consejeria">La Consejería de Educación</m> ha asegurado que <i s="consejeria">la financiación ordinaria está al corriente</i>.

Entre el alumnado cunde el enfado. <m s="delegada">La delegada de estudiantes</m>, Irati Goñi, ha reprochado a la rectora que <i s="delegada">no consultara a nadie</i>. "<q s="delegada" id="1">Nos hemos enterado por un cartel en la puerta de la biblioteca</q>", ha lamentado <m s="delegada">la alumna de cuarto</m>, "<q s="delegada" id="1">y el cartel tenía una falta de ortografía</q>". <m s="delegada">Goñi</m> ha relatado que <i s="delegada">ella le pidió disculpas en el pasillo</i>.

También el exrector Lorenzo Palencia, que dirigió el centro <t v="2009/2017">entre 2009 y 2017</t>, ha terciado en el asunto. "<q s="exrector" via="Cadena SER">En mi época se cerraba en agosto y nadie lloraba</q>", ha dicho en la Cadena SER. La actual rectora ha evitado contestarle.

<m s="profesor">Un profesor asociado</m> que cobra 612 euros al mes ha contado a EFE que <i s="profesor" via="EFE">dará sus clases en un bar cercano</i>. "<q s="profesor" via="EFE">Allí hay estufa</q>", ha apostillado.

Preguntada en Madrid, <m s="ministra">la ministra de Universidades</m>, Diana Morant, ha recordado que <i s="ministra">las competencias son autonómicas</i>, pero ha ofrecido "<q s="ministra" type="mixed">una mesa y dos sillas</q>". La reunión podría celebrarse <t v="2024-11-06">el 6 de noviembre</t>, víspera de la inauguración del ciclo "La universidad que viene".
