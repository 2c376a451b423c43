---
id: es-506
language: es-VE
agency: null
outlet: Orinoco Libre
domain: orinocolibre.example
authors: [José Gregorio Blanco]
published: 2024-02-20T11:00:00-04:00
modified: null
dateline: null
copyright: {holders: [Orinoco Libre], year: 2024, notice: "© 2024 Orinoco Libre", licence: null, reserved: false}
tdm: null
speakers:
  profesor: {name: Eleazar Ontiveros, kind: person, roles: [profesor de física]}
  genesis: {name: Génesis Rondón, kind: person, roles: [alumna]}
  directora: {name: la directora, kind: unnamed, roles: []}
  ministerio: {name: Ministerio de Educación, kind: organisation, roles: []}
  autobusero: {name: el chofer, kind: unnamed, roles: []}
  nino: {name: un niño, kind: unnamed, roles: []}
  nota: {name: una nota, kind: unnamed, roles: []}
notes: teacher who lectures on a bus, story in seven scenes each opening with a spoken line, speaker named after the line or not at all, questions of passengers, chapter crossheads are stops
---
# La física se enseña en la ruta 13

### Parada Los Samanes

«<q s="profesor">Señores, agárrense: inercia</q>».

El autobús frena y todos se van hacia adelante. Todos menos él. Eleazar Ontiveros, profesor de física, 61 años, corbata, lleva <t v="2023-10/..">desde octubre</t> dando clase entre Los Samanes y La Puente. En el liceo gana doce dólares al mes. Aquí pasa el sombrero.

### Parada El Viaducto

«<q s="autobusero">Yo al principio creía que vendía caramelos</q>», confiesa <m s="autobusero">el chofer</m>, que no le cobra pasaje.

El profesor explica <t v="2024-02-20">hoy</t> la palanca con un paraguas. Una señora le pide el paraguas. Él le pide un punto de apoyo.

### Parada Hospital

Sube Génesis Rondón, que fue su alumna y estudia medicina. «<q s="genesis">Con él entendí por qué se cae una manzana y por qué no se cae un hospital</q>», dice <m s="genesis">la joven</m>. Lo ayuda con las operaciones en la ventana empañada. Según <m s="genesis">ella</m>, <i s="genesis">la directora del liceo lo sabe todo y calla</i>.

### Parada Liceo

La directora habla, pero sin nombre. «<q s="directora">Si lo sanciono me quedo sin física; si no, me quedo sin cargo</q>», resume. <m s="ministerio">El Ministerio de Educación</m> recordó <t v="2024-02-14">el miércoles pasado</t> que <i s="ministerio">la docencia fuera del aula requiere permiso</i>.

### Parada Mercado

«<q s="nino">¿Y el sol también va agarrado?</q>»

Lo pregunta <m s="nino">un niño</m> desde las rodillas de su mamá. Silencio en el pasillo. Ontiveros se quita los lentes.

«<q s="profesor">El sol es el único que va sentado</q>», le contesta.

### Última parada

En el sombrero hay billetes, dos mangos y una nota: «<q s="nota"><t v="2024-02-21">Mañana</t> vuelvo por la segunda ley</q>». No lleva firma. <m s="profesor">El profesor</m> asegura que <i s="profesor">es el mejor sueldo que ha cobrado <t v="2014/..">desde 2014</t></i>. <t v="2024-02-21">Mañana</t> toca aceleración, y el autobús anda mal de frenos.
