---
id: es-418
language: es
agency: Europa Press
outlet: El Parqué
domain: elparque.example
authors: []
published: 2025-02-25T13:55:00+01:00
modified: 2025-02-25T17:40:00+01:00
dateline: {place: MADRID, agency: EUROPA PRESS, date: 2025-02-25}
copyright: {holders: [Europa Press], year: 2025, notice: "© 2025 Europa Press. Todos los derechos reservados", licence: null, reserved: true}
tdm: reserved
speakers:
  presidente: {name: Fermín Aldecoa, kind: person, roles: [presidente del grupo, primer ejecutivo]}
  ceo: {name: Marta Sendagorta, kind: person, roles: [consejera delegada, directiva]}
  ibertransmision: {name: Ibertransmisión, kind: organisation, roles: [compañía, grupo]}
  cnmc: {name: Comisión Nacional de los Mercados y la Competencia, kind: organisation, roles: [CNMC, regulador]}
  fondo: {name: Norrland Capital, kind: organisation, roles: [fondo sueco]}
  ekstrom: {name: Johan Ekström, kind: person, roles: [socio]}
  ugt: {name: UGT, kind: organisation, roles: [sindicato]}
  aagesen: {name: Sara Aagesen, kind: person, roles: [vicepresidenta tercera]}
notes: annual results, presidente and vicepresidenta and consejera delegada, fund next to its partner, regulator, fiscal year and quarters, plan name with years in marks, bland business copy
---
# Ibertransmisión gana un 7% menos y supedita sus inversiones a la nueva retribución

MADRID, <t v="2025-02-25">25 Feb.</t> (EUROPA PRESS) -

<i s="ibertransmision">Ibertransmisión obtuvo un beneficio neto de 641 millones de euros <t v="2024">en el ejercicio 2024</t>, un 7% menos que <t v="2023">en el año anterior</t></i>, según ha comunicado <t v="2025-02-25">este martes</t> <m s="ibertransmision">la compañía</m> a la Comisión Nacional del Mercado de Valores.

<m s="presidente">El presidente del grupo</m>, Fermín Aldecoa, ha subrayado en la presentación a analistas que el resultado está "<q s="presidente" type="mixed">en línea con lo previsto</q>".

"<q s="presidente">No pedimos un trato de favor, pedimos una retribución que permita financiar las redes que el país necesita</q>", ha afirmado <m s="presidente">Aldecoa</m>, quien ha reiterado que <i s="presidente">el plan de redes se revisará si la tasa queda por debajo del 6,5%</i>.

La propuesta del regulador, conocida <t v="2025-02-14">el pasado 14 de febrero</t>, es del 6,46%. <m s="cnmc">La Comisión Nacional de los Mercados y la Competencia</m> (CNMC) defiende que <i s="cnmc">el porcentaje supone una mejora de casi un punto</i>.

<m s="ceo">La consejera delegada</m>, Marta Sendagorta, ha detallado que <i s="ceo">la deuda se redujo en 310 millones <t v="2024-36">en el cuarto trimestre</t></i>. "<q s="ceo" id="1">Tenemos caja, tenemos proyectos y tenemos proveedores</q>", ha resumido <m s="ceo">la directiva</m>, "<q s="ceo" id="1">lo único que no tenemos es certeza</q>". Preguntada por su posible marcha, ha respondido que "<q s="ceo" type="mixed">no toca</q>".

El fondo sueco Norrland Capital, que posee un 5,1%, ha pedido por carta un relevo en la cúpula. "<q s="fondo">El consejo lleva demasiado tiempo confundiendo prudencia con inmovilidad</q>", dice <m s="fondo">el escrito</m>. <m s="ekstrom">Su socio Johan Ekström</m> ha declarado a Bloomberg que <i s="ekstrom" via="Bloomberg">no busca una guerra</i>. "<q s="ekstrom" via="Bloomberg">Buscamos que alguien conteste</q>", ha precisado.

El primer ejecutivo le ha contestado sin citarlo. "<q s="presidente">Los accionistas hablan en la junta, y la junta es <t v="2025-05-29">el 29 de mayo</t></q>", ha zanjado.

Desde el Gobierno, la vicepresidenta tercera, Sara Aagesen, ha llamado a la calma. "<q s="aagesen">El regulador es independiente y sus consultas públicas sirven para escuchar</q>", ha indicado en los pasillos del Senado.

<m s="ugt">UGT</m>, por último, ha denunciado que <i s="ugt">la plantilla se ha reducido en 430 personas <t v="2020/..">desde 2020</t></i>. <m s="ugt">El sindicato</m> ha anunciado que <i s="ugt">pedirá una reunión con la consejera delegada <t v="2025-03-07">antes del 7 de marzo</t></i>.

Los títulos del grupo cerraron con una caída del 2,3%. La empresa, que presentará <t v="2025-06">en junio</t> el programa "Cables con Futuro", abonará un dividendo de 0,80 euros <t v="2025-07">en julio</t>.
