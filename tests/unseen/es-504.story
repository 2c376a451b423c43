---
id: es-504
language: es
agency: EFE
outlet: Memoria del Exilio
domain: memoriadelexilio.example
authors: [Consuelo Arnáiz]
published: 2026-04-13T08:00:00+02:00
modified: null
dateline: null
copyright: {holders: [EFE, Memoria del Exilio], year: 2026, notice: "© 2026 EFE / Memoria del Exilio", licence: null, reserved: false}
tdm: null
speakers:
  remedios: {name: Remedios, kind: person, roles: []}
  aurelio: {name: Aurelio, kind: person, roles: [hermano, tipógrafo]}
  sobrina: {name: Luisa Ansó Fuentes, kind: person, roles: [hija, historiadora]}
  censor: {name: el censor, kind: unnamed, roles: []}
  archivera: {name: Dolores Villacampa, kind: person, roles: [directora del archivo]}
  madre: {name: la madre, kind: unnamed, roles: []}
notes: correspondence between a sister and a brother of one name, letters quoted in turn with only date and place as attribution, daughter of one comments, censor's note in the margin, dead people speak in the present tense, 1939-1954 dates
---
# Cartas que tardaron ochenta años

Son cuarenta y dos. Las escribieron dos hermanos que no volvieron a verse, ella en Jaca, él en Toulouse, y salen a la luz <t v="2026-04-14">mañana</t>, 95 aniversario de la República, en el archivo provincial de Huesca.

Jaca, <t v="1939-04-09">9 de abril de 1939</t>. «<q s="remedios">Hermano: aquí florece todo menos la gente. Madre pregunta si comes.</q>»

La respuesta tardó siete meses. «<q s="aurelio">Dile que como</q>», escribe <m s="aurelio">Aurelio</m> desde una barraca. No era verdad. Había perdido quince kilos.

«<q s="sobrina">Mi padre mentía con buena letra</q>», explica <m s="sobrina">Luisa Ansó Fuentes</m>, historiadora, que encontró el paquete <t v="2019">en 2019</t> detrás de una chimenea. Cuenta que <i s="sobrina">durante años creyó que su tía no había contestado</i>.

Contestaba. <t v="1941-02-02">El 2 de febrero de 1941</t> le cuenta que <i s="remedios">la han apartado de la escuela</i>: «<q s="remedios" id="r">Me han quitado a los niños.</q>

«<q s="remedios" id="r">Uno me trajo un jilguero. Le dije que lo soltara y lo soltó, y fue la última lección que di.</q>»

En el margen, a lápiz rojo, <m s="censor">otra mano</m> anotó: «<q s="censor">Sentimental. Puede pasar</q>». Según <m s="archivera">Dolores Villacampa</m>, directora del archivo, <i s="archivera">el censor militar dejó comentarios en once de las cartas</i>. «<q s="archivera">Acabó siendo un lector fiel</q>», ironiza.

### La imprenta

Él era tipógrafo. <t v="1946/..">A partir de 1946</t> las suyas llegan impresas, en cuerpo diez, sin erratas. En una le propone que cruce. Ella se niega. «<q s="remedios">¿Y quién abre la puerta si vuelves?</q>», razona.

La madre murió <t v="1951-12">en diciembre de 1951</t>. Sus últimas palabras fueron para él: «<q s="madre">Que cierre bien el abrigo</q>».

El tipógrafo compuso la frase en letras de plomo y no la imprimió. Su hija conserva la caja. «<q s="sobrina">Pesa como un niño</q>», dice <m s="sobrina">ella</m>. «<q s="sobrina">La he pesado.</q>»

La última carta es de Remedios, <t v="1954-06-21">del 21 de junio de 1954</t>: «<q s="remedios"><t v="1954-06-21">Hoy</t> me han devuelto la escuela. Hay un mapa nuevo. Toulouse sale muy cerca</q>».

La exposición, «Cuerpo diez», podrá visitarse <t v="../2026-09-27">hasta el 27 de septiembre</t>.
