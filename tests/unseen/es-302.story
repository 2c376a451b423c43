---
id: es-302
language: es-AR
agency: Télam
outlet: El Heraldo Cuyano
domain: heraldocuyano.example
authors: [Florencia Aguirre]
published: 2026-02-03T21:30:00-03:00
modified: null
dateline: {place: Mendoza, agency: null, date: null}
copyright: {holders: [El Heraldo Cuyano], year: 2026, notice: "© 2026 El Heraldo Cuyano. Con información de Télam", licence: null, reserved: false}
tdm: null
speakers:
  malbec: {name: Ricardo Bonfanti, kind: person, roles: [bodeguero, presidente de la Cámara de Viñateros del Este]}
  ines: {name: Inés Lucero, kind: person, roles: [contratista de viñas]}
  gobernador: {name: Facundo Arizu, kind: person, roles: [gobernador, mandatario provincial]}
  inv: {name: Instituto Nacional de Vitivinicultura, kind: organisation, roles: [organismo]}
  climatologa: {name: Paz Videla, kind: person, roles: [climatóloga de la Universidad de Cuyo, especialista]}
  casarosada: {name: Casa Rosada, kind: organisation, roles: []}
  peon: {name: un cosechador boliviano, kind: unnamed, roles: []}
notes: Rioplatense copy with voseo in quotes, curly marks, mixed fragments with que, Casa Rosada as metonym, wine names and a saint's folk name in marks, metaphor in marks without speaker
---
# Granizo en Mendoza: “<q s="ines">En siete minutos se fue el trabajo de un año</q>”

Mendoza.- La tormenta de granizo que azotó el este mendocino <t v="2026-02-02">en la tarde del lunes</t> destruyó unas 6.800 hectáreas de viñedos a pocas semanas de la vendimia y dejó a 1.400 familias sin cosecha.

“<q s="ines">En siete minutos se fue el trabajo de un año</q>”, resume <m s="ines">Inés Lucero</m>, contratista de viñas en Junín, con una piedra del tamaño de una nuez todavía en el congelador. “<q s="ines">Vos salís al patio y no entendés dónde está la viña</q>”.

El gobernador Facundo Arizu sobrevoló la zona <t v="2026-02-03">este martes</t> y declaró la emergencia agropecuaria. “<q s="gobernador">Nadie va a quedar solo</q>”, prometió <m s="gobernador">el mandatario</m>, que anunció créditos a tasa cero y confirmó que <i s="gobernador">pedirá ayuda a la Nación</i>.

Desde <m s="casarosada">la Casa Rosada</m> aseguraron que <i s="casarosada">los fondos estarán disponibles <t v="2026-02-13">antes del viernes 13</t></i>, aunque aclararon que serán “<q s="casarosada" type="mixed">los previstos en la ley, ni un peso más</q>”.

La respuesta cayó mal. Para <m s="malbec">el bodeguero Ricardo Bonfanti</m>, al frente de la Cámara de Viñateros del Este, se trata de “<q s="malbec" type="mixed">una burla con membrete</q>”. “<q s="malbec" id="1">Acá no hace falta una ley</q> —se quejó—, <q s="malbec" id="1">hace falta un cheque</q>”.

### Menos vino

<m s="inv">El Instituto Nacional de Vitivinicultura</m> (INV) estima que <i s="inv">la producción de la provincia caerá un 11 % respecto de <t v="2025">2025</t></i>. En el informe, <m s="inv">el organismo</m> habla de un evento “<q s="inv" type="mixed">sin registros comparables <t v="1993/..">desde 1993</t></q>”.

La climatóloga Paz Videla, de la Universidad de Cuyo, pide no hablar de mala suerte. “<q s="climatologa">El aire más cálido guarda más agua, y esa agua cae como puede</q>”, explica. <i s="climatologa" id="2">Los aviones de la lucha antigranizo</i>, agrega <m s="climatologa">la especialista</m>, <i s="climatologa" id="2">no despegaron porque el radar de San Martín está roto <t v="2025-11/..">desde noviembre</t></i>.

En las fincas ya despiden a los temporarios. “<q s="peon">Me dijeron que vuelva <t v="2027">el año que viene</t></q>”, cuenta <m s="peon">un cosechador boliviano</m> que llegó <t v="2026-01-25">hace nueve días</t> desde Tarija, mientras carga una garrafa en el colectivo.

Entre las bodegas afectadas figuran las que elaboran el “Gran Tulum” y el “Alma de Piedra”, etiqueta que <t v="2026-02-03">hoy</t> suena a chiste negro. Los productores de Rivadavia llevarán <t v="2026-02-08">el domingo</t> en procesión a la “Virgencita de los Parrales”. La Fiesta de la Vendimia, prevista <t v="2026-03-07">para el 7 de marzo</t>, se mantiene.
