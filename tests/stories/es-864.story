---
id: es-864
language: es
agency: AFP
outlet: La Gaceta del Istmo
domain: la-gaceta-del-istmo.example
authors: []
published: 2026-01-22T11:15:00-05:00
modified: null
dateline: {place: Ciudad de Panamá, agency: AFP, date: 2026-01-22}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  arosemena: {name: Lucrecia Arosemena, kind: person, roles: [presidenta de Panamá, mandataria]}
  canciller: {name: Rubén Calvo, kind: person, roles: [canciller panameño]}
  portavoz: {name: Greg Halloran, kind: person, roles: [portavoz del Departamento de Estado]}
  diplomatico: {name: un diplomático latinoamericano, kind: unnamed, roles: []}
  analista: {name: Irene Batista, kind: person, roles: [profesora de Relaciones Internacionales]}
notes: AFP diplomacy; president, foreign minister, spokesman of the other side, analyst, unnamed official
---
# Panamá rechaza "<q s="arosemena" type="mixed">amenazas</q>" y llama a consultas a su embajador

Ciudad de Panamá, <t v="2026-01-22">22 Ene 2026</t> (AFP) - La presidenta de Panamá, Lucrecia Arosemena, llamó a consultas <t v="2026-01-22">este jueves</t> a su embajador en Washington en protesta por el anuncio de nuevos peajes, que calificó de "<q s="arosemena" type="mixed">amenazas impropias de un aliado</q>".

"<q s="arosemena">Panamá no se negocia por redes sociales</q>", dijo <m s="arosemena">la mandataria</m> en un mensaje televisado. "<q s="arosemena">Queremos una relación de respeto y la tendremos</q>", añadió.

El canciller, Rubén Calvo, precisó después que <i s="canciller">el embajador permanecerá en el país hasta nueva orden</i> y que <i s="canciller">no se trata de una ruptura</i>. "<q s="canciller">Es un gesto, no un portazo</q>", explicó <m s="canciller">el ministro</m> a la prensa.

La reacción estadounidense llegó por boca del portavoz del Departamento de Estado en la región, Greg Halloran. "<q s="portavoz">Lamentamos la decisión y confiamos en que sea breve</q>", señaló <m s="portavoz">Halloran</m>. <m s="portavoz">El vocero</m> insistió en que <i s="portavoz">los peajes perjudican a los consumidores de su país</i>.

"<q s="diplomatico" via="AFP">Nadie quiere escalar, pero nadie quiere ceder primero</q>", comentó a la AFP <m s="diplomatico">un diplomático latinoamericano</m> bajo condición de anonimato.

Según <m s="analista">Irene Batista</m>, profesora de Relaciones Internacionales, <i s="analista">el Gobierno busca cohesionar a la opinión pública antes de las elecciones</i>. "<q s="analista">Le da resultado: la gente sale al balcón con la bandera</q>", afirma <m s="analista">la académica</m>.
