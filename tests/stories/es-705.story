---
id: es-705
language: es
agency: null
outlet: Cuerda y Madera
domain: cuerda-y-madera.example
authors: [Alba Requena]
published: 2025-12-12T09:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Cuerda y Madera], year: 2025, notice: "© Cuerda y Madera, 2025", licence: null, reserved: false}
tdm: null
speakers:
  montiel: {name: Rosario Montiel, kind: person, roles: [guitarrera, lutier]}
  padre: {name: su padre, kind: unnamed, roles: []}
  maestro: {name: Julián Ferrer, kind: person, roles: [maestro guitarrero]}
  cliente: {name: un cliente japonés, kind: unnamed, roles: []}
  hija: {name: su hija, kind: unnamed, roles: []}
notes: entrevista larga con preguntas sin marcar; respuestas sin comillas que contienen palabras de padre, maestro, cliente e hija; títulos, apodos y términos del oficio entre comillas dentro de las respuestas
---
# <m s="montiel">Rosario Montiel</m>: "<q s="montiel">Una guitarra se termina cuando se la llevan</q>"

Rosario Montiel (Baza, <t v="1958">1958</t>) fue la primera mujer que firmó una guitarra en la calle Molinos. Su serie "Vega" se toca en media Europa, y el documental "La tapa y el fondo" ha puesto su taller en el mapa de los turistas. Nos recibe entre virutas y pide que no fotografiemos "el rincón de las vergüenzas", un estante con guitarras abiertas.

P. ¿Cómo se entra en un oficio de hombres?

R. <q s="montiel">Barriendo. Mi padre no quería. Me dijo: "<q s="padre">La cola te va a estropear las manos</q>". Y las estropeó, pero no la cola, sino el frío. Empecé <t v="1975">en 1975</t> con Julián Ferrer, que me llamaba "la Aprendiza" aunque tuviera ya treinta años.</q>

P. ¿Qué le enseñó Ferrer?

R. <q s="montiel">A escuchar la madera con los nudillos. Él no daba lecciones. Un día cogió una tapa mía, la golpeó y dijo: "<q s="maestro">Esto es una puerta</q>". Tardé un año en hacer una tapa que no fuera puerta.</q>

P. Se habla mucho del "sonido granadino". ¿Existe?

R. <q s="montiel">Existe el "sonido granadino" como existe el "aire de familia". Se nota y no se mide. Los que venden cursos le ponen decibelios.</q>

P. Sus guitarras tienen nombre de mujer.

R. <q s="montiel">Porque me equivoqué en la primera etiqueta. Quise poner "Vega" por el campo y un cliente japonés me preguntó: "<q s="cliente">¿Es su hija?</q>". Me pareció tan bonito que seguí: "Alba", "Inés", "Candela". Ahora mi hija de verdad protesta. "<q s="hija">Hay cuarenta guitarras antes que yo</q>", me dice.</q>

P. ¿Le molesta la palabra "artesana"?

R. <q s="montiel">Me molesta "artesanal", que se lo ponen al pan de gasolinera. "Artesana" está bien. "Lutier" me gusta menos, suena a perfume.</q>

P. ¿Quién seguirá con el taller?

R. <q s="montiel">No lo sé. <t v="2024">El año pasado</t> tuve dos aprendices y los dos se fueron a hacer muebles, que se pagan mejor. El letrero de "Se traspasa" lo tengo pintado <t v="2020/..">desde 2020</t>, por si acaso. Pero cada vez que lo saco, entra alguien con una guitarra rota.</q>

P. Una última guitarra, ¿cómo sería?

R. <q s="montiel">Sin adornos y sin prisa. Y con el "clavijero de pobre", que es el que mejor afina.</q>

Al despedirnos, enseña por fin el rincón. "<q s="montiel">Aquí está todo lo que sé</q>", dice <m s="montiel">la guitarrera</m>, y apaga la luz.
