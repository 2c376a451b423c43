---
id: es-706
language: es
agency: null
outlet: La Veleta de Aragón
domain: veleta-aragon.example
authors: [Pilar Zubiri]
published: 2026-04-18T07:00:00+02:00
modified: null
dateline: null
copyright: {holders: [La Veleta de Aragón], year: null, notice: "© La Veleta de Aragón", licence: null, reserved: false}
tdm: null
speakers:
  consejero: {name: Íñigo Lasala, kind: person, roles: [consejero de Despoblación]}
  alcaldesa: {name: Felisa Górriz, kind: person, roles: [alcaldesa de Monforte del Jiloca]}
  patronal: {name: patronal turística, kind: organisation, roles: []}
notes: columna política; fragmentos verdaderos de un consejero, una alcaldesa y la patronal entre eslóganes, neologismos, comillas irónicas, nombres de programas y palabras como palabras
---
# La “España vaciada” ya tiene aplicación

Al mapa le faltaba un botón y ya lo tiene. Se llama “Repuebla” y lo presentó <t v="2026-04-15">el miércoles</t> el consejero de Despoblación, Íñigo Lasala, en un hotel de Zaragoza con “coffee break”. El invento permite “adoptar un pueblo”. No aclara si el pueblo se entera.

Lasala, que cada temporada trae un sustantivo nuevo, prometió esta vez “<q s="consejero" type="mixed">una revolución silenciosa</q>”. Silencio no faltará. <m s="consejero">El consejero</m> aseguró que <i s="consejero">la plataforma cuenta ya con 4.000 usuarios</i>. Son más que los vecinos de las tres comarcas que salían en la diapositiva, rotulada “Territorios con alma”.

En Monforte del Jiloca, que tiene alma, 61 vecinos y una hora de médico a la semana, la alcaldesa se descargó el aparato. “<q s="alcaldesa">Me salió que soy un destino con potencial</q>”, dice <m s="alcaldesa">Felisa Górriz</m>. “<q s="alcaldesa">A mi edad, oiga, se agradece.</q>” La tachan de “negacionista digital”. Lo único que niega es que haya cobertura.

El diccionario de la despoblación crece a medida que menguan los padrones. Primero fue el “reto demográfico”. Después, los “nómadas digitales”, que vinieron dos, y uno era de Teruel. Ahora toca el “arraigo inducido”. La patronal turística, siempre atenta, aplaude la “<q s="patronal" type="mixed">puesta en valor del silencio</q>”. Mi abuela lo llamaba “la siesta”.

No es que el plan sea malo. Es que se parece al anterior, “Pueblos Vivos”, del que queda una rotonda, y al otro, “Volver”, que al menos tenía título de tango. Los técnicos lo llaman “continuidad estratégica”. En la cola del médico tiene otro nombre, que no cabe en esta sección “familiar”.

Termino con la alcaldesa, que escribió al consejero por la aplicación, apartado “Cuéntanos”. <m s="alcaldesa">Górriz</m> le pidió “<q s="alcaldesa" type="mixed">un autobús, aunque sea sin alma</q>”. En la pantalla apareció un corazón.
