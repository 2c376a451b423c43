---
id: es-873
language: es
agency: null
outlet: La Voz del Litoral
domain: lavozdellitoral.example
authors: [Micaela Arrieta]
published: 2026-09-06T22:10:00-03:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  pulga: {name: Emiliano Sandoval, kind: person, roles: [el Pulga, capitán, delantero]}
  dt: {name: Hugo Bertolotti, kind: person, roles: [entrenador, DT]}
  madre: {name: Graciela, kind: person, roles: [madre de Sandoval]}
  presi: {name: Norberto Aguirre, kind: person, roles: [presidente de Atlético Paraná, dirigente]}
  hincha: {name: un hincha, kind: unnamed, roles: []}
  rival: {name: Facundo Lértora, kind: person, roles: [arquero de Deportivo Oeste]}
notes: Argentine football and a retirement; nickname, coach, mother, president on radio; past simple, straight quotes, colon quotes
---
# El "Pulga" Sandoval se despidió con un gol: "<q s="pulga">Ya no me quedan piernas</q>"

Emiliano "Pulga" Sandoval jugó <t v="2026-09-06">este domingo</t> su último partido como profesional y lo cerró como empezó: con un gol de zurda en el triunfo de Atlético Paraná por 2 a 1 sobre Deportivo Oeste.

"<q s="pulga">Ya no me quedan piernas, pero me queda el corazón</q>", dijo <m s="pulga">el delantero</m>, de 38 años, con la voz quebrada. "<q s="pulga">Este club me dio todo. Yo vine a probarme con unas zapatillas prestadas</q>".

El capitán reconoció que <i s="pulga">tomó la decisión <t v="2026-04">en abril</t>, después de la tercera operación de rodilla</i>. "<q s="pulga">No se lo conté a nadie, solo a mi vieja</q>", confesó.

Su madre, Graciela, siguió el partido desde la platea. "<q s="madre">De chico dormía con la pelota y ahora va a dormir con la rodilla arriba de una almohada</q>", bromeó <m s="madre">la mujer</m>, que viajó desde Goya.

En la conferencia de prensa, Hugo Bertolotti se emocionó al hablar de su jugador. "<q s="dt">Entrené a muchos, a ninguno como él</q>", sostuvo <m s="dt">el DT</m>. Y agregó: "<q s="dt">Los pibes lo miran y aprenden a perder sin agachar la cabeza</q>".

Para <m s="dt">Bertolotti</m>, el partido fue "<q s="dt" type="mixed">lo de menos</q>". <m s="dt">El entrenador</m> admitió, sin embargo, que <i s="dt">el equipo sufrió más de la cuenta en el final</i>.

<m s="rival">El arquero visitante</m>, Facundo Lértora, también tuvo palabras para el homenajeado: "<q s="rival">Me hizo nueve goles en mi carrera y hoy le pedí la camiseta</q>".

El presidente del club, Norberto Aguirre, adelantó que <i s="presi">una tribuna llevará el nombre del goleador</i>. "<q s="presi" via="Radio Ribera">Se lo merece más que ninguno de nosotros</q>", manifestó <m s="presi">el dirigente</m> en diálogo con Radio Ribera. Según <m s="presi">Aguirre</m>, <i s="presi">la obra arrancará <t v="2027-01">en enero</t></i>.

Afuera del estadio, miles de personas esperaban con bengalas. "<q s="hincha">Mi hijo se llama Emiliano por él</q>", gritó <m s="hincha">un hincha</m> abrazado a su familia.

¿Y ahora? "<q s="pulga">Ahora me voy a pescar</q>", respondió <m s="pulga">Sandoval</m> entre risas. Después se fue caminando, solo, con los botines en la mano.
