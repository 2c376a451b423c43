---
id: es-306
language: es-CO
agency: null
outlet: La Guadua
domain: laguadua.example
authors: [Manuela Ospina Toro]
published: 2026-03-01
modified: null
dateline: null
copyright: {holders: [Fundación La Guadua], year: 2026, notice: "© Fundación La Guadua, 2026. Contenido bajo licencia CC BY-NC-SA 4.0", licence: CC-BY-NC-SA-4.0, reserved: false}
tdm: allowed
speakers:
  marina: {name: Marina Echavarría, kind: person, roles: [cartera jubilada, cartera]}
  hija: {name: Luz Dary Echavarría, kind: person, roles: [hija de Marina Echavarría, maestra]}
  alcalde: {name: Wilmar Giraldo, kind: person, roles: [alcalde de San Roque del Río]}
  comandante: {name: un comandante, kind: unnamed, roles: []}
  doliente: {name: una viuda, kind: unnamed, roles: []}
  correo: {name: Correos Nacionales, kind: organisation, roles: [entidad]}
notes: feature with short Q&A, mother and daughter with one surname, dash dialogue with raya, nested words of a commander, letters quoted, nickname and book title in marks, dropped subjects
---
# La cartera que cruzó la guerra a lomo de mula
## “<q s="marina">Nunca abrí una carta, y eso que algunas quemaban</q>”, dice <m s="marina">Marina Echavarría</m>, de 83 años

Durante 34 años, Marina Echavarría repartió el correo en las veredas de San Roque del Río. Empezó <t v="1968-02">en febrero de 1968</t>, con una mula prestada, y entregó la última carta <t v="2002-12-24">el 24 de diciembre de 2002</t>. En el pueblo todavía la llaman “la Estampilla”.

—<q s="marina" id="1">A mí me paraban todos</q> —recuerda <m s="marina">ella</m>, mientras desgrana un maíz—. <q s="marina" id="1">Unos de día y otros de noche, pero todos con la misma pregunta.</q>

La pregunta era qué llevaba en el morral. Una vez, cuenta <m s="marina">la cartera</m>, <i s="marina">un comandante le exigió las cartas de una familia entera</i>. “<q s="marina">Le dije que tenía que matarme primero, y él se puso a pensarlo. Después me dijo: ‘<q s="comandante">Siga, señora, que usted pesa más viva</q>’</q>”.

Su hija, Luz Dary, maestra en la vereda La Honda, creció con el miedo. “<q s="hija">Yo me sabía el horario de la mula mejor que las tablas de multiplicar</q>”, dice. Según <m s="hija">Luz Dary Echavarría</m>, <i s="hija">su madre dormía con las botas puestas <t v="1997/2001">entre 1997 y 2001</t></i>, los años más duros.

¿Qué fue lo más difícil de entregar?

—<q s="marina">Los telegramas. La gente me veía el sobre amarillo y ya lloraba. Una viuda me gritó: “<q s="doliente">¡Devuélvalo!</q>”. Y yo lo hubiera devuelto, si se pudiera.</q>

¿Y lo más bonito?

—<q s="marina">Un señor de El Jordán esperaba carta de una novia. La esperó once años. Llegó <t v="1989-11">en noviembre de 1989</t>, y era para invitarlo al matrimonio de ella.</q>

### El morral, al museo

El alcalde Wilmar Giraldo le entregó <t v="2026-02-27">el viernes</t> las llaves del pueblo. “<q s="alcalde">Aquí no tuvimos Estado, tuvimos a doña Marina</q>”, proclamó. <m s="alcalde">El mandatario local</m> anunció que <i s="alcalde">el morral se exhibirá en la Casa de la Cultura <t v="2026-04-19/..">a partir del 19 de abril</t></i>.

<m s="correo">Correos Nacionales</m>, que nunca le pagó la pensión completa, emitió un comunicado en el que lamenta “<q s="correo" type="mixed">las demoras administrativas</q>”. <m s="correo">La entidad</m> asegura que <i s="correo">el caso quedará resuelto <t v="2026">este año</t></i>. Ella se ríe. “<q s="marina">Que me lo manden por carta</q>”, dice, y echa el maíz a las gallinas.

Su historia está contada en “Sobre certificado”, libro que la universidad presentará <t v="2026-04-23">el próximo 23 de abril</t>.
