---
id: es-425
language: es-CU
agency: AFP
outlet: Bahía de la Habana Noticias
domain: bahiadelahabana.example
authors: []
published: 2024-11-08T18:40:00-05:00
modified: null
dateline: {place: La Habana, agency: AFP, date: 2024-11-08}
copyright: {holders: [AFP], year: 2024, notice: "© AFP 2024. Todos los derechos reservados", licence: null, reserved: true}
tdm: null
speakers:
  ministro: {name: Vicente de la O Levy, kind: person, roles: [ministro de Energía]}
  guerra: {name: Lázaro Guerra, kind: person, roles: [director general de Electricidad, ingeniero]}
  enfermera: {name: Yanelis Duarte, kind: person, roles: [enfermera]}
  suegra: {name: la suegra, kind: unnamed, roles: []}
  panadero: {name: un panadero del Vedado, kind: unnamed, roles: []}
  insmet: {name: Instituto de Meteorología, kind: organisation, roles: []}
  barbero: {name: Ernesto Quiala, kind: person, roles: [barbero]}
notes: blackout after a hurricane, minister and engineer both he with technical statements, nurse and her mother-in-law both she, barber and baker, weather institute, day parts, state television
---
# A oscuras y a machete, La Habana se levanta tras el huracán Rafael

La Habana, <t v="2024-11-08">8 Nov</t> (AFP) - A la luz de un celular, la enfermera Yanelis Duarte calienta la leche de su hijo en un fogón de carbón. Son <t v="2024-11-08T05:00">las cinco de la mañana</t> y en su edificio de Centro Habana no hay electricidad <t v="2024-11-06/..">desde el miércoles</t>.

"<q s="enfermera">Aprendí a cocinar así cuando niña y pensé que no volvería a hacerlo</q>", dice <m s="enfermera">ella</m>. Su suegra, que duerme en una butaca junto a la ventana, abre un ojo. "<q s="suegra">Yo nunca dejé de pensarlo</q>", corrige <m s="suegra">la anciana</m>.

El huracán Rafael entró por Artemisa <t v="2024-11-06T16:15">el miércoles a las 16H15 (21H15 GMT)</t> con vientos de 185 km/h y provocó la caída total del sistema eléctrico, la segunda <t v="2024-10-18/..">desde el 18 de octubre</t>.

<i s="guerra"><t v="2024-11-08">Este viernes</t> la luz había vuelto al 61% de la capital</i>, según <m s="guerra">el director general de Electricidad</m>, Lázaro Guerra. "<q s="guerra">Avanzamos circuito a circuito, con las manos</q>", explicó en la televisión estatal. <m s="guerra">El ingeniero</m> estimó que <i s="guerra">el occidente tardará al menos una semana más</i>.

El ministro de Energía fue menos preciso. "<q s="ministro" id="1" via="Facebook">Cada poste que se levanta es una batalla ganada</q>", escribió <m s="ministro">Vicente de la O Levy</m> en Facebook, "<q s="ministro" id="1" via="Facebook">y nos quedan dos mil batallas</q>". Aseguró que <i s="ministro">ningún hospital ha dejado de funcionar</i>. <m s="enfermera">Duarte</m>, en cambio, cuenta que <i s="enfermera">en su sala se operó con linternas</i>.

En la calle, los vecinos cortan ramas a machete. Ernesto Quiala, barbero, ha sacado el sillón a la acera. "<q s="barbero">La tijera no gasta corriente</q>", se ríe. Un panadero del Vedado no tiene esa suerte. "<q s="panadero">Perdí la masa de dos noches</q>", lamenta <m s="panadero">el hombre</m>, que regaló el resto a los niños.

<m s="insmet">El Instituto de Meteorología</m> advirtió que <i s="insmet">las lluvias seguirán <t v="../2024-11-10">hasta el domingo</t></i>. En Pinar del Río, la provincia más golpeada <t v="2022-09">en septiembre de 2022</t> por el ciclón Ian, muchos techos seguían sin reponerse.

<t v="2024-11-08">Al caer la tarde</t>, un grito recorre la cuadra de Duarte: ha vuelto. Dura cuatro minutos. "<q s="enfermera">Alcanzó para cargar el teléfono y ver que me llamaban del trabajo</q>", bromea. <m s="suegra">La suegra</m> opina que <i s="suegra">fueron tres</i>.
