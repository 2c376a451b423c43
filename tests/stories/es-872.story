---
id: es-872
language: es
agency: Europa Press
outlet: Europa Press
domain: europapress-econ.example
authors: []
published: 2026-05-07T11:05:00+02:00
modified: null
dateline: {place: BARCELONA, agency: EUROPA PRESS, date: 2026-05-07}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  ferrer: {name: Montserrat Ferrer, kind: person, roles: [presidenta de Grupo Nautilia, directiva]}
  oliva: {name: Sergi Oliva, kind: person, roles: [director financiero]}
  peris: {name: Toni Peris, kind: person, roles: [presidente del comité de empresa]}
  analista: {name: Leire Zabaleta, kind: person, roles: [analista de Banco Urdaibai]}
  cnmv: {name: Grupo Nautilia, kind: organisation, roles: [compañía]}
notes: business; results call, chair and finance chief, unions, analyst; perfect tense, single quotes for terms
---
# Nautilia gana un 12% menos hasta marzo y <m s="ferrer">su presidenta</m> pide "<q s="ferrer" type="mixed">paciencia</q>" a los accionistas

BARCELONA, <t v="2026-05-07">7 May.</t> (EUROPA PRESS) - <i s="cnmv">Grupo Nautilia ha obtenido un beneficio neto de 84 millones de euros <t v="2026-33">en el primer trimestre</t>, un 12% menos que <t v="2025">el año anterior</t>, lastrado por el coste del combustible</i>, según ha informado <m s="cnmv">la compañía</m> <t v="2026-05-07">este jueves</t> a la Comisión Nacional del Mercado de Valores (CNMV).

La presidenta de la naviera, Montserrat Ferrer, ha destacado que <i s="ferrer">las reservas para el verano marcan un récord</i>. "<q s="ferrer">Hemos tenido mala mar, pero el barco va en la buena dirección</q>", ha afirmado en la presentación de resultados.

<m s="ferrer">Ferrer</m> ha pedido "<q s="ferrer" type="mixed">paciencia</q>" a los accionistas y ha descartado que <i s="ferrer">el grupo vaya a vender su filial italiana</i>. "<q s="ferrer">Se ha escrito mucho y casi todo es falso</q>", ha apostillado <m s="ferrer">la directiva</m>.

Por su parte, <m s="oliva">el director financiero</m>, Sergi Oliva, ha detallado que <i s="oliva">la deuda se ha reducido en 60 millones <t v="2025-12/..">desde diciembre</t></i>. "<q s="oliva" id="1">Nuestra prioridad</q>", ha indicado <m s="oliva">Oliva</m>, "<q s="oliva" id="1">es recuperar el grado de inversión <t v="../2027">antes de que acabe 2027</t></q>".

### RECHAZO SINDICAL

El comité de empresa ha convocado una concentración frente a la sede. "<q s="peris">Nos piden sacrificios mientras reparten 30 millones en dividendos</q>", ha denunciado <m s="peris">su presidente</m>, Toni Peris.

<m s="peris">El representante de los trabajadores</m> ha advertido de que <i s="peris">habrá huelga en julio si no se firma el convenio</i> y ha tachado de "<q s="peris" type="mixed">provocación</q>" el plan de bajas incentivadas. Según ha explicado, <i s="peris">el ajuste afecta a 210 empleados de tierra</i>.

Los títulos de Nautilia han cerrado con una caída del 5,3%. "<q s="analista">El mercado esperaba algo más de los cruceros</q>", ha comentado <m s="analista">Leire Zabaleta</m>, analista de Banco Urdaibai. En opinión de <m s="analista">la experta</m>, <i s="analista">el castigo es excesivo</i>.

Preguntada por su continuidad, <m s="ferrer">la presidenta</m> ha zanjado: "<q s="ferrer">Mi mandato acaba <t v="2028">en 2028</t> y pienso cumplirlo</q>".

El grupo presentará su plan estratégico, denominado 'Rumbo 30', <t v="2026-06-18">el 18 de junio</t>.
