---
id: es-501
language: es-AR
agency: Télam
outlet: La Calle de Córdoba
domain: lacalledecordoba.example
authors: [Rocío Baigorria]
published: 2024-01-30T10:15:00-03:00
modified: null
dateline: null
copyright: {holders: [Télam S.E.], year: null, notice: "Télam S.E. - Se autoriza la reproducción citando la fuente", licence: null, reserved: false}
tdm: allowed
speakers:
  nieta: {name: Malena Fourcade, kind: person, roles: [nieta, bibliotecaria]}
  fourcade: {name: Alcides Fourcade, kind: person, roles: [director del observatorio]}
  directora: {name: Silvina Ordóñez Paz, kind: person, roles: [directora, astrofísica]}
  sereno: {name: un sereno del observatorio, kind: unnamed, roles: []}
  coleccionista: {name: Gastón Rey Urquiza, kind: person, roles: [coleccionista porteño]}
  gendarme: {name: un gendarme, kind: unnamed, roles: []}
notes: "feature on glass plates stolen from an observatory, dead astronomer quoted from his diary, director of the observatory borne by two people (then and now), answer without name, unattributed opening quote, role only after its first use, guards unnamed, dialogue between dashes"
---
# Las placas que fotografiaron el cielo del 10 volvieron en un colectivo de línea

"<q s="nieta">Las reconocí por la letra. Mi abuelo hacía los sietes con bigote.</q>"

Así empieza esta historia, o así la cuenta la mujer que <t v="2024-01-25">el jueves pasado</t> bajó de un colectivo en barrio Observatorio con una valija de cartón. Adentro, envueltas en toallas, había 34 placas de vidrio con imágenes del cometa Halley tomadas en Córdoba <t v="1910-05">en mayo de 1910</t>.

Malena Fourcade tiene 58 años y es bibliotecaria. Su abuelo, Alcides Fourcade, llegó a ser director del observatorio y murió <t v="1961">en 1961</t> sin saber quién se había llevado las placas. En su diario, que ella guarda, anotó: "<q s="fourcade">Falta el armario tres. El cielo de aquellas noches ya no existe en ninguna parte</q>".

Las encontró por casualidad, en un remate por internet. El vendedor era un coleccionista porteño que las ofrecía bajo el rótulo "Vidrios decorativos, lote 8". Le escribió. <m s="coleccionista">Él</m> le contestó que <i s="coleccionista">las había comprado de buena fe en San Telmo <t v="199X">en los noventa</t></i>.

—<q s="coleccionista">Se las vendo a precio de costo</q> —propuso <m s="coleccionista">el hombre</m>, que se llama Gastón Rey Urquiza.

—<q s="nieta">Y yo lo denuncio a precio de costo</q> —le dijo <m s="nieta">ella</m>.

Llegaron a un acuerdo en veinte minutos. <m s="coleccionista">Rey Urquiza</m> no quiso hablar con Télam, aunque por mensaje aclaró que no recibió "<q s="coleccionista" type="mixed">ni un peso</q>".

### El control de la ruta 9

El viaje no fue sencillo. A la altura de Bell Ville subió un control. "<q s="gendarme">¿Qué lleva ahí, señora?</q>", quiso saber <m s="gendarme">un gendarme</m>. "<q s="nieta">El cielo</q>", le respondió. La valija se abrió, se cerró y siguió viaje.

La actual directora, la astrofísica Silvina Ordóñez Paz, la esperaba en la puerta. Con guantes de algodón examinó una por una las piezas. Sostiene que <i s="directora">por lo menos doce conservan datos útiles sobre la cola del cometa</i>. "<q s="directora">Hay una noche que no tiene nadie más en el mundo</q>", se entusiasma.

¿Quién se las llevó? <m s="directora">La científica</m> cree que <i s="directora">el robo ocurrió durante una mudanza</i>. En el barrio circula otra versión. "<q s="sereno">Fue el propio director, para que no las vendieran</q>", asegura <m s="sereno">un sereno del observatorio</m> a punto de jubilarse. "<q s="sereno">Me lo contó el que estaba antes que yo</q>".

La nieta se ríe cuando se la repiten. "<q s="nieta">Sería muy de él</q>", admite. Y muestra la última página del diario, fechada <t v="1961-08-03">el 3 de agosto de 1961</t>: "<q s="fourcade">Los vidrios esperan. Yo no puedo</q>".

Las placas se podrán ver <t v="2024-03-01/..">desde el 1 de marzo</t>. El cometa, <t v="2061">en 2061</t>.
