---
id: es-802
language: es
agency: Europa Press
outlet: Noticias del Sur
domain: noticias-del-sur.example
authors: []
published: 2026-01-27T12:15:00+01:00
modified: null
dateline: {place: SEVILLA, agency: Europa Press, date: 2026-01-27}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  policia: {name: Policía Nacional, kind: organisation, roles: []}
  inspector: {name: Julián Bermúdez, kind: person, roles: [inspector jefe de la Udyco, mando policial]}
  delegada: {name: Amparo Quesada, kind: person, roles: [subdelegada del Gobierno en Sevilla]}
  letrado: {name: Fermín Ollero, kind: person, roles: [abogado del principal detenido, letrado]}
  vecina: {name: una vecina del bloque, kind: unnamed, roles: []}
  sup: {name: Sindicato de Agentes, kind: organisation, roles: []}
notes: court and police; spokesman, delegate of the government, lawyer, neighbours, court, union; compound tenses, straight quotes
---
# La Policía desarticula en Sevilla una red que alquilaba "narcopisos" a turistas

SEVILLA, <t v="2026-01-27">27 Ene.</t> (EUROPA PRESS) - <m s="policia">La Policía Nacional</m> ha informado <t v="2026-01-27">este martes</t> de que <i s="policia">ha detenido a 14 personas en la operación 'Azahar'</i>, que ha permitido desmantelar una organización dedicada a guardar droga en viviendas turísticas del centro de Sevilla.

Según ha detallado en rueda de prensa <m s="inspector">el inspector jefe de la Udyco</m>, Julián Bermúdez, <i s="inspector">los arrestados utilizaban a huéspedes extranjeros sin que estos lo supieran</i>. "<q s="inspector">El turista dormía encima de 20 kilos de hachís y no tenía ni idea</q>", ha explicado <m s="inspector">Bermúdez</m>, quien ha calificado el método de "<q s="inspector" type="mixed">tan simple como rentable</q>".

La subdelegada del Gobierno, Amparo Quesada, ha felicitado a los agentes por "<q s="delegada" type="mixed">un trabajo impecable de 18 meses</q>". "<q s="delegada">El mensaje es claro: Sevilla no es un refugio para nadie</q>", ha subrayado.

Además, <m s="delegada">Quesada</m> ha avanzado que <i s="delegada">el dispositivo se reforzará con 40 agentes de cara a la Semana Santa</i>, al tiempo que ha pedido a los propietarios que "<q s="delegada" type="mixed">no miren hacia otro lado</q>".

El principal detenido, un empresario de 52 años, ha pasado <t v="2026-01-27">esta mañana</t> a disposición judicial y se ha acogido a su derecho a no declarar. <m s="letrado">Su abogado</m>, Fermín Ollero, ha sostenido que su cliente "<q s="letrado" type="mixed">se limitaba a alquilar pisos</q>". "<q s="letrado">No hay ni una sola llamada que lo incrimine</q>", ha aseverado <m s="letrado">el letrado</m> a las puertas de los juzgados.

En la calle Feria, donde se practicó uno de los seis registros, los residentes no salían de su asombro. "<q s="vecina">Entraban y salían maletas a todas horas, pero como son apartamentos, pues no te extraña</q>", ha relatado <m s="vecina">una vecina del bloque</m>.

Desde <m s="sup">el Sindicato de Agentes</m>, por último, han lamentado que <i s="sup">la comisaría del distrito tenga 31 plazas sin cubrir</i>. "<q s="sup">Los éxitos salen del bolsillo de los compañeros</q>", han apostillado.
