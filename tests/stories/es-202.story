---
id: es-202
language: es-AR
agency: Télam
outlet: Crónica del Sur
domain: cronicadelsur.example
authors: [Facundo Iriarte]
published: 2023-11-13T20:31:00-03:00
modified: null
dateline: {place: BAHÍA BLANCA, agency: Télam, date: 2023-11-13}
copyright: {holders: [Crónica del Sur S.A.], year: [1998, 2023], notice: "Copyright 1998-2023 Crónica del Sur S.A.", licence: null, reserved: false}
tdm: null
speakers:
  lucero: {name: Nélida Lucero, kind: person, roles: [abuela, jubilada]}
  juez: {name: Horacio Beltramino, kind: person, roles: [juez federal]}
  abogada: {name: Sol Etcheverry, kind: person, roles: [abogada de la familia]}
  nieto: {name: Julián Casal, kind: person, roles: [nieto de Nélida Lucero, profesor de música]}
  abuelas: {name: Madres y Abuelas del Sudoeste, kind: organisation, roles: [organización]}
  marina: {name: Armada, kind: organisation, roles: []}
  hermana: {name: Teresa Lucero, kind: person, roles: [hermana de Nélida, monja]}
  director: {name: el director del banco genético, kind: unnamed, roles: []}
notes: "restitution of identity; two Lucero sisters, navy as speaker, floating quote with the speaker in the next paragraph, voseo, mixed marks, a letter, \"vía\" to a radio"
---
# A los 46 años conoció su nombre: “<q s="nieto">Ahora sé de quién son mis manos</q>”

BAHÍA BLANCA, <t v="2023-11-13">13 nov</t> (Télam) - “<q s="nieto">Toqué el piano toda la vida sin saber por qué. Ahora sé de quién son mis manos</q>”.

Julián Casal, profesor de música, habló <t v="2023-11-13">este lunes</t> por primera vez desde que supo que su padre, el pianista Raúl Lucero, había sido secuestrado <t v="1977-05">en mayo de 1977</t>. A su lado, con un pañuelo azul, estaba su abuela.

“<q s="lucero">Yo le reconocí la oreja</q>”, dijo <m s="lucero">Nélida Lucero</m>, de 91 años, y arrancó risas y llantos. “<q s="lucero" id="1">Me habían pedido que no me ilusionara</q>”, siguió <m s="lucero">la jubilada</m>, “<q s="lucero" id="1">pero yo no sé hacer otra cosa</q>”.

La coincidencia genética, confirmada <t v="2023-11-09">el jueves pasado</t>, es del 99,98%. “<q s="director">Pocas veces vimos un resultado tan limpio</q>”, reconoció, sin permiso para dar su nombre, <m s="director">el director del banco genético</m>.

Para <m s="abuelas">la organización Madres y Abuelas del Sudoeste</m>, es el caso “<q s="abuelas" type="mixed">más esperado y menos esperado a la vez</q>”. La búsqueda había empezado con una carta sin firma que llegó <t v="2019">hace cuatro años</t>.

### “<q s="abogada">No es un final</q>”

“<q s="abogada">Esto no es un final, es una prueba</q>”, remarcó <m s="abogada">la abogada de la familia</m>, Sol Etcheverry, que pidió el procesamiento de tres marinos retirados. El juez federal Horacio Beltramino tiene plazo <t v="../2023-11-24">hasta el viernes 24</t> para resolver. Fuentes del juzgado no quisieron hacer comentarios.

<m s="marina">La Armada</m>, en un comunicado de cuatro líneas, aseguró que <i s="marina">colaborará con la Justicia</i>. “<q s="lucero">Cuatro líneas en cuarenta y seis años</q>”, ironizó <m s="lucero">la abuela</m>.

La otra Lucero que quedaba por abrazar vive en Tandil. Teresa, hermana de Nélida y monja <t v="1961/..">desde 1961</t>, se enteró por teléfono. “<q s="hermana" via="LU Radio Costa">Recé mal tantos años que Dios se cansó y me hizo caso</q>”, dijo <m s="hermana">la religiosa</m> a LU Radio Costa.

<m s="juez">Beltramino</m> había admitido <t v="2023-08">en agosto</t> que la causa “<q s="juez" type="mixed">durmió demasiado</q>”.

Casal tocará <t v="2023-12-10">el 10 de diciembre</t> en el teatro municipal. Abrirá con “Zamba para Raúl”, que compuso de chico y a la que entonces llamaba “la canción sin nombre”. <m s="nieto">Él</m> prefiere que nadie le diga todavía por su apellido nuevo: “<q s="nieto">Dejame ensayarlo</q>”, pide.
