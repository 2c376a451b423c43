---
id: es-702
language: es-MX
agency: null
outlet: El Reloj de Arena
domain: reloj-de-arena.example
authors: [Jimena Ocaranza]
published: 2025-11-05
modified: null
dateline: null
copyright: {holders: [El Reloj de Arena], year: 2025, notice: "El Reloj de Arena 2025. Todos los derechos reservados.", licence: null, reserved: true}
tdm: null
speakers:
  tovar: {name: Eusebio Tovar, kind: person, roles: [cronista]}
  abuela: {name: mi abuela, kind: unnamed, roles: []}
notes: columna de opinión; palabras mencionadas, comillas irónicas, apodos, títulos de libros y canciones; una cita de un cronista muerto (inventado) y una de la abuela
---
# Contra el “ahorita”
## Defensa, sin mucho entusiasmo, de la puntualidad

Hay palabras que son un país. “Ahorita” es una de ellas. Quien viene “ahorita” puede llegar en cinco minutos, en cinco años o en el recuerdo. Los manuales de español para extranjeros la traducen por “now”, y así empiezan los malentendidos y algunos matrimonios.

En la oficina donde trabajo hay un “protocolo de puntualidad”. Lo redactó una consultora que cobra por “gestionar el talento” y que llegó dos horas tarde a presentarlo. El documento distingue entre “retraso leve”, “retraso operativo” y “ausencia líquida”. Nadie supo explicar la última, pero desde entonces mis compañeros la usan para todo, hasta para la sopa.

El cronista Eusebio Tovar, a quien sus amigos llamaban “el Minutero”, dedicó al asunto las mejores páginas de “Ciudad sin campanas”. “<q s="tovar">El mexicano no llega tarde, es la cita la que se adelanta</q>”, escribió <m s="tovar">Tovar</m> <t v="1938">en 1938</t>. La frase se volvió un “clásico”, que es lo que pasa con los libros cuando se dejan de leer y empiezan a imprimirse en tazas.

Yo, lo confieso, soy de los “ingleses”. Así le decimos en mi familia al que llega a la hora. El apodo no es un elogio. Mi abuela, que nunca usó reloj, me lo explicaba mientras desgranaba maíz: “<q s="abuela">El que llega primero, barre</q>”. Y yo barría.

Ahora la prisa tiene prestigio. Está el “fast food”, el “fast track”, el “pensamiento ágil” y hasta un “luto exprés” que ofrece cierta funeraria del sur. A todo eso se opone una moda no menos cansada, la de la “vida lenta”, con sus velas de a mil pesos. Entre los unos y los otros, el “ahorita” sobrevive como sobreviven las cucarachas: sin convicción y sin enemigos.

En la película “Tren de las ocho”, un jefe de estación espera durante toda la vida un tren que los demás dan por “cancelado”. Llega al final, claro, y él no está, porque había ido por cigarros. Las reseñas le pusieron el sello de “realismo mágico”; en casa, que es casa de ferrocarrileros, la vimos como documental.

No propongo volver a las campanas. Propongo apenas que al “ahorita” se le ponga un apellido: ahorita de hoy, ahorita de mañana, ahorita de nunca. Sería un gesto de “transparencia”, esa otra palabra que lo tapa todo. Entregué esta columna a tiempo. La editora todavía no lo cree.
