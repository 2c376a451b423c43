---
id: es-814
language: es
agency: EFE
outlet: La Nación Andina
domain: la-nacion-andina.example
authors: []
published: 2026-10-19T22:05:00-04:00
modified: null
dateline: {place: La Paz, agency: EFE, date: 2026-10-19}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  rojas: {name: Evelyn Rojas, kind: person, roles: [candidata de Unidad Popular, presidenta electa]}
  camacho: {name: Hernán Salvatierra, kind: person, roles: [candidato de Libertad y Orden, empresario]}
  saliente: {name: Marco Antezana, kind: person, roles: [presidente saliente, mandatario]}
  tribunal: {name: Nilda Choque, kind: person, roles: [presidenta del Tribunal Electoral]}
  mision: {name: misión de la OEA, kind: organisation, roles: []}
  votante: {name: una vendedora del mercado Rodríguez, kind: unnamed, roles: []}
notes: election night Bolivia; two candidates, outgoing president, electoral tribunal head, observer mission; double quotes
---
# Evelyn Rojas gana las elecciones en Bolivia y promete un gobierno "<q s="rojas" type="mixed">sin revanchas</q>"

La Paz, <t v="2026-10-19">19 oct</t> (EFE).- La economista Evelyn Rojas ganó la segunda vuelta de las elecciones en Bolivia con el 53,4 % de los votos, según el cómputo oficial difundido <t v="2026-10-19">este lunes</t>, y será la segunda mujer elegida en las urnas para gobernar el país.

"<q s="rojas"><t v="2026-10-19">Hoy</t> no gana un partido, gana la paciencia de un pueblo</q>", proclamó <m s="rojas">la presidenta electa</m> ante miles de seguidores en la plaza San Francisco. Rojas prometió un gobierno "<q s="rojas" type="mixed">sin revanchas</q>" y tendió la mano a su rival. "<q s="rojas">Lo voy a llamar <t v="2026-10-20">mañana mismo</t></q>", afirmó.

El empresario Hernán Salvatierra reconoció su derrota poco antes de la medianoche. "<q s="camacho">La democracia habló y yo la escucho</q>", dijo <m s="camacho">el candidato de Libertad y Orden</m>, aunque advirtió que su bancada será "<q s="camacho" type="mixed">una oposición de verdad</q>".

El presidente saliente, Marco Antezana, felicitó a la ganadora por la red social X. "<q s="saliente" via="X">Bolivia dio un ejemplo al continente</q>", escribió <m s="saliente">el mandatario</m>, que entregará el poder <t v="2026-11-08">el 8 de noviembre</t>.

La presidenta del Tribunal Electoral, Nilda Choque, destacó que <i s="tribunal">la participación superó el 88 %</i>. "<q s="tribunal">No recibimos ni una sola denuncia grave</q>", subrayó <m s="tribunal">Choque</m>. En la misma línea, <m s="mision">la misión de la OEA</m> señaló que la jornada transcurrió "<q s="mision" type="mixed">con total normalidad</q>".

En los puestos de La Paz la noticia se recibía con cautela. "<q s="votante">Que baje el pan, lo demás son discursos</q>", comentaba <m s="votante">una vendedora del mercado Rodríguez</m>.
