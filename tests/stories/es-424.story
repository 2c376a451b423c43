---
id: es-424
language: es
agency: Reuters
outlet: Agenda Global
domain: agendaglobal.example
authors: [Milagros Herrán]
published: 2026-03-04T11:55:00+01:00
modified: 2026-03-04T12:40:00+01:00
dateline: {place: VIENA, agency: Reuters, date: 2026-03-04}
copyright: {holders: [Reuters], year: 2026, notice: "Reuters 2026. Todos los derechos reservados", licence: null, reserved: true}
tdm: reserved
speakers:
  grossi: {name: Rafael Grossi, kind: person, roles: [director general del organismo, argentino]}
  araqchi: {name: Abbas Araqchi, kind: person, roles: [ministro de Relaciones Exteriores iraní]}
  rubio: {name: Marco Rubio, kind: person, roles: [secretario de Estado]}
  kallas: {name: Kaja Kallas, kind: person, roles: [jefa de la diplomacia europea]}
  oiea: {name: Organismo Internacional de Energía Atómica, kind: organisation, roles: [OIEA]}
  diplomaticos: {name: dos diplomáticos occidentales, kind: unnamed, roles: []}
  diplomatico: {name: uno de los diplomáticos, kind: unnamed, roles: []}
  inspector: {name: un exinspector, kind: unnamed, roles: []}
notes: nuclear inspections, agency and its chief (by nationality), three foreign ministers under three titles, two diplomats one of whom speaks later (uno de ellos), state TV as via, GMT and local
---
# <m s="oiea">OIEA</m> dice que <i s="oiea">Irán no ha permitido inspecciones en tres sitios</i>; <m s="araqchi">Teherán</m> denuncia "<q s="araqchi" type="mixed">presión política</q>"

VIENA, <t v="2026-03-04">4 mar</t> (Reuters) - <m s="oiea">El Organismo Internacional de Energía Atómica</m> (OIEA) informó <t v="2026-03-04">el miércoles</t> a los Estados miembros que <i s="oiea">Irán no ha permitido a sus inspectores visitar tres instalaciones <t v="2025-06/..">desde junio del año pasado</t></i>, según un informe confidencial visto por Reuters.

"<q s="grossi">No estamos acusando a nadie, estamos pidiendo una puerta abierta</q>", dijo <m s="grossi">Rafael Grossi</m>, director general del organismo, al llegar a la reunión trimestral de la Junta. <m s="grossi">El argentino</m> agregó que <i s="grossi">espera viajar a Teherán <t v="2026-03-31">antes de fin de mes</t></i>.

El ministro de Relaciones Exteriores iraní rechazó el documento. "<q s="araqchi" via="la televisión estatal">Es presión política con membrete técnico</q>", declaró <m s="araqchi">Abbas Araqchi</m> a la televisión estatal. Sostuvo que <i s="araqchi">las visitas se suspendieron por motivos de seguridad</i>.

<m s="diplomaticos">Dos diplomáticos occidentales</m> dijeron que <i s="diplomaticos">Europa presentará una resolución <t v="2026-03-06">el viernes</t></i>. "<q s="diplomatico">Será corta, y en estos asuntos lo corto duele más</q>", señaló <m s="diplomatico">uno de ellos</m>.

La jefa de la diplomacia europea evitó confirmarlo. "<q s="kallas">Preferimos un acuerdo imperfecto a una crisis perfecta</q>", afirmó <m s="kallas">Kaja Kallas</m> en Bruselas. Poco después, en Washington, Marco Rubio se mostró menos paciente. "<q s="rubio" id="1">El tiempo de las cartas terminó</q>", sostuvo <m s="rubio">el secretario de Estado</m>, "<q s="rubio" id="1">ahora viene el tiempo de las respuestas</q>". <m s="rubio">Él</m> advirtió que <i s="rubio">Estados Unidos no participará en más rondas si no hay avances <t v="2026-04-15">antes del 15 de abril</t></i>.

Un exinspector que trabajó en Natanz <t v="2014/2019">entre 2014 y 2019</t> restó dramatismo al informe. "<q s="inspector" via="Reuters">Hemos tenido años peores y nadie se enteró</q>", comentó a Reuters. Agregó que <i s="inspector" via="Reuters">las cámaras están apagadas <t v="2025-07-02/..">desde el 2 de julio</t></i>.

Consultado sobre la advertencia estadounidense, Grossi pidió moderación. "<q s="grossi">Yo no trabajo con ultimátums, trabajo con tornillos</q>", respondió. La Junta volverá a reunirse <t v="2026-06-08/2026-06-12">del 8 al 12 de junio</t>.

(Reporte de Milagros Herrán; edición en español de Lucio Abad)
