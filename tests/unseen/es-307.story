---
id: es-307
language: es-PE
agency: Andina
outlet: Diario Sillar
domain: diariosillar.example
authors: []
published: 2026-04-09T00:40:00-05:00
modified: 2026-04-09T01:15:00-05:00
dateline: {place: "Arequipa", agency: ANDINA, date: 2026-04-08}
copyright: {holders: [Agencia Andina], year: null, notice: "© Agencia Andina", licence: null, reserved: false}
tdm: null
speakers:
  tecnico: {name: Óscar Cornejo, kind: person, roles: [entrenador del Melgar, DT, técnico]}
  portero: {name: Renzo Huamán, kind: person, roles: [arquero]}
  brasileno: {name: Abel Nogueira, kind: person, roles: [entrenador del Coritiba, brasileño]}
  hincha: {name: una hincha, kind: unnamed, roles: []}
  presidente: {name: Jorge Zegarra Paz, kind: person, roles: [presidente del club]}
  conmebol: {name: Conmebol, kind: organisation, roles: [organismo]}
  policia: {name: Saúl Quispe, kind: person, roles: [general, jefe de la Región Policial]}
notes: South American football night, quotes with dash and curly marks, two coaches by nationality and role, via DirecTV and X, minute numbers, nickname of the stadium and song in marks
---
# Melgar elimina al Coritiba en los penales y <m s="tecnico">su DT</m> avisa: “<q s="tecnico">Esto recién comienza</q>”

Arequipa, <t v="2026-04-08">abr. 8</t> (ANDINA). Con tres penales atajados por Renzo Huamán, el Melgar eliminó <t v="2026-04-08">este miércoles</t> al Coritiba de Brasil y avanzó a la fase de grupos de la Copa Sudamericana.

“<q s="portero" via="DirecTV">Estudié los videos hasta que mi hija se aprendió los nombres de los brasileños</q>”, confesó a DirecTV <m s="portero">el arquero</m>, de 35 años, que se retirará <t v="2026-12">en diciembre</t>. “<q s="portero">El último me lo dijo ella: a la izquierda</q>”.

El entrenador Óscar Cornejo, suspendido, vio la definición desde una cabina. “<q s="tecnico">Rompí una silla y la voy a pagar</q>”, reconoció. Luego, ya más sereno, <m s="tecnico">el técnico</m> pidió calma: “<q s="tecnico">Esto recién comienza, y el que se marea se cae</q>”.

<m s="tecnico">Cornejo</m> señaló que <i s="tecnico">el equipo no practicó penales en toda la semana</i>. “<q s="tecnico" id="1">Practicar penales</q> —explicó <m s="tecnico">el arequipeño</m>— <q s="tecnico" id="1">es como practicar el miedo</q>”.

En la otra vereda, Abel Nogueira se quejó de la altura y del césped. “<q s="brasileno">Jugamos noventa minutos con un pulmón</q>”, dijo <m s="brasileno">el brasileño</m>, para quien el arbitraje fue “<q s="brasileno" type="mixed">una vergüenza continental</q>”. Nogueira no aclaró si seguirá en el cargo.

<m s="conmebol">La Conmebol</m> informó en su cuenta de X que <i s="conmebol" via="X">el sorteo de los grupos se realizará <t v="2026-04-13T12:00">el lunes 13 al mediodía</t> en Luque</i>.

### Fiesta y excesos

Miles de hinchas celebraron en la Plaza de Armas al ritmo de “Montonero Arequipeño”. “<q s="hincha">Mi papá murió sin ver esto, así que grité por los dos</q>”, contó entre lágrimas <m s="hincha">una hincha</m> con la camiseta <t v="1981">de 1981</t>.

Hubo también 14 detenidos. De acuerdo con <m s="policia">el general Saúl Quispe</m>, <i s="policia">los incidentes se produjeron <t v="2026-04-08T23:30~">cerca de las 23:30</t></i>.

<m s="presidente">El presidente del club</m>, Jorge Zegarra Paz, prometió que <i s="presidente">el premio, de 900 mil dólares, servirá para reabrir la tribuna sur del “Coloso de Umacollo”, clausurada <t v="2024/..">desde 2024</t></i>. “<q s="presidente">Ni un sol para fichajes</q>”, aseguró <m s="presidente">el dirigente</m>.

Melgar visitará <t v="2026-04-12">el domingo</t> a Cienciano por la novena fecha del Torneo Apertura.
