---
id: es-862
language: es
agency: Europa Press
outlet: Europa Press
domain: europa-press.example
authors: []
published: 2026-10-02T12:05:00+02:00
modified: null
dateline: {place: ZARAGOZA, agency: Europa Press, date: 2026-10-02}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  lafuente: {name: Javier Lafuente, kind: person, roles: [presidente de Aragón, jefe del Ejecutivo autonómico]}
  mur: {name: Elena Mur, kind: person, roles: [portavoz del Grupo Socialista]}
  royo: {name: Carmen Royo, kind: person, roles: [consejera de Educación]}
  sindicato: {name: STEA, kind: organisation, roles: [sindicato de profesores]}
notes: regional politics in the perfect tense; president, opposition spokeswoman, councillor; straight marks; headline with colon
---
# Lafuente anuncia 600 plazas de profesor y Mur le acusa de "<q s="mur" type="mixed">vender humo</q>"

ZARAGOZA, <t v="2026-10-02">2 Oct.</t> (EUROPA PRESS) - El presidente de Aragón, Javier Lafuente, ha anunciado <t v="2026-10-02">este viernes</t> en el Pleno de las Cortes que <i s="lafuente">el Gobierno autonómico convocará 600 plazas de profesor <t v="2027">en 2027</t></i>, la mayor oferta de empleo docente de la última década.

"<q s="lafuente">La escuela pública no se defiende con pancartas, se defiende con presupuestos</q>", ha señalado <m s="lafuente">el jefe del Ejecutivo autonómico</m>, quien ha destacado que <i s="lafuente">la mitad de las plazas irán a centros rurales</i>.

Por su parte, <m s="mur">la portavoz del Grupo Socialista</m>, Elena Mur, ha replicado que <i s="mur">la cifra no cubre ni las jubilaciones previstas</i>. "<q s="mur">Nos trae usted el mismo anuncio por tercer año consecutivo</q>", le ha espetado, antes de preguntarle "<q s="mur" type="mixed">dónde están los barracones que prometió quitar</q>".

En el turno de réplica, Lafuente ha reprochado a la socialista que en ocho años su partido no convocara "<q s="lafuente" type="mixed">ni una sola plaza</q>" de orientador. "<q s="lafuente">Lecciones, las justas, señora Mur</q>", ha zanjado.

Tras el debate, en declaraciones a los medios, la consejera de Educación, Carmen Royo, ha precisado que <i s="royo">el decreto se aprobará <t v="2026-10-06">el próximo martes</t></i>. <m s="royo">Royo</m> ha indicado además que <i s="royo">las oposiciones se celebrarán <t v="2027-06">en junio</t></i> y ha pedido a los sindicatos "<q s="royo" type="mixed">altura de miras</q>".

Desde <m s="sindicato">el sindicato STEA</m> han considerado que <i s="sindicato">el anuncio llega tarde</i>. "<q s="sindicato">Seguimos a la cola en ratios</q>", han lamentado.

El Pleno ha aprobado también la reforma de la ley del deporte, conocida como 'ley Moncayo', con los votos en contra de la izquierda.
