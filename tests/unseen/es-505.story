---
id: es-505
language: es
agency: EFE
outlet: Ajedrez y Vida
domain: ajedrezyvida.example
authors: [Ramiro Cosculluela]
published: 2024-07-09T19:00:00+02:00
modified: null
dateline: {place: León, agency: EFE, date: 2024-07-09}
copyright: {holders: [EFE], year: 2024, notice: "EFE 2024", licence: null, reserved: false}
tdm: null
speakers:
  nina: {name: Candela Roca, kind: person, roles: [niña, aspirante]}
  mateu: {name: Florencio Mateu, kind: person, roles: [gran maestro, veterano]}
  tascon: {name: Belén Tascón, kind: person, roles: [árbitra]}
  padre: {name: el padre de la niña, kind: unnamed, roles: []}
  federacion: {name: Federación Leonesa de Ajedrez, kind: organisation, roles: [Federación]}
notes: a game of chess told by moves, only four speakers but a role for each in almost every mention (la niña, el gran maestro, las blancas, las negras), colours stand for persons, whispered lines without cue, note on a score sheet
---
# Tablas a los once años

León, <t v="2024-07-09">9 jul</t> (EFE).- A las blancas les sudan las manos y a las negras no les llegan los pies al suelo. Las primeras las conduce Florencio Mateu, gran maestro, 67 años. Las segundas, Candela Roca, que cumplió once <t v="2024-07-07">el domingo</t>.

—<q s="mateu">¿Empezamos?</q>

—<q s="nina">Usted primero, que para eso son blancas.</q>

La árbitra, Belén Tascón, pide silencio. <m s="tascon">Ella</m> misma contará después que <i s="tascon">no había visto tanta gente en una primera ronda <t v="2001/..">desde 2001</t></i>.

En la jugada doce <m s="mateu">el veterano</m> murmura que <i s="mateu">esa variante la inventó él</i>. «<q s="nina">Ya lo sé</q>», le contesta <m s="nina">la niña</m>. «<q s="nina">Por eso la juego.</q>»

Jugada veintitrés. Las negras ofrecen tablas. Las blancas sonríen, beben agua, niegan.

—<q s="mateu">Todavía no, hija.</q>

En la tercera fila, el padre de la niña se tapa la cara. «<q s="padre">En casa tampoco me deja mirar</q>», susurra <m s="padre">el hombre</m>.

Jugada cuarenta y uno. Ahora es él quien tiende la mano. La aspirante piensa cuatro minutos, escribe algo en su planilla y acepta. Tascón recoge el papel. Junto al último movimiento se lee: «<q s="nina">Me ha llamado hija</q>».

«<q s="mateu" via="EFE">He jugado con Karpov, con Polugaevsky y con Korchnói, que daba patadas por debajo de la mesa</q>», declara <m s="mateu">Mateu</m> a EFE a la salida. «<q s="mateu">Ninguno me había dado las gracias.</q>»

—¿Y ahora qué? —le preguntan a ella.

—<q s="nina">Ahora merendar.</q>

<m s="federacion">La Federación Leonesa de Ajedrez</m> anunció <t v="2024-07-09">por la noche</t> que <i s="federacion">la pequeña jugará el cerrado <t v="2025">del año que viene</t></i>. El torneo sigue <t v="2024-07-10T17:00">mañana a las 17.00 horas</t>. Al gran maestro le tocan negras.
