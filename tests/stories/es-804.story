---
id: es-804
language: es-AR
agency: null
outlet: El Litoral Económico
domain: el-litoral-economico.example
authors: [Martina Iraola]
published: 2026-06-18T20:10:00-03:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  zabala: {name: Ezequiel Zabala, kind: person, roles: [presidente de Frigoríficos del Paraná]}
  monzon: {name: Rubén Monzón, kind: person, roles: [secretario general del gremio de la carne, sindicalista]}
  casares: {name: Pilar Casares, kind: person, roles: [ministra de Producción de Santa Fe, funcionaria]}
  consultora: {name: Agroestudios, kind: organisation, roles: [consultora]}
  fuente: {name: una fuente del Ministerio de Economía, kind: unnamed, roles: []}
  ministerio: {name: Ministerio de Economía, kind: organisation, roles: []}
  tossi: {name: Leonardo Tossi, kind: person, roles: [economista de Agroestudios]}
notes: business, Argentine paper; chief executive, union secretary, minister, consultant, unnamed official; “ ”; interview via
---
# Frigoríficos del Paraná suspende a 600 trabajadores por la caída de las exportaciones

Frigoríficos del Paraná, el tercer exportador de carne vacuna del país, comunicó <t v="2026-06-18">este jueves</t> la suspensión de 600 operarios de su planta de Villa Constitución.

“<q s="zabala">Es la decisión más difícil que tomé en treinta años</q>”, dijo <m s="zabala">el presidente de la compañía</m>, Ezequiel Zabala, en diálogo con este diario. El empresario, que heredó la firma de su padre, aseguró que <i s="zabala">China compra hoy un tercio menos que <t v="2025">el año pasado</t></i>. “<q s="zabala">No estamos cerrando, estamos aguantando</q>”, aclaró.

La noticia cayó como una bomba en el gremio de la carne. “<q s="monzon">Nos enteramos por un mensaje de WhatsApp</q>”, protestó <m s="monzon">su secretario general</m>, Rubén Monzón. <m s="monzon">El sindicalista</m> sostuvo que la empresa “<q s="monzon" type="mixed">ganó fortunas</q>” con el tipo de cambio y adelantó que <i s="monzon">habrá un paro <t v="2026-06-22">el lunes</t></i>.

Desde la gobernación buscaron bajar la tensión. “<q s="casares">Vamos a sentar a las partes y nadie se va a levantar hasta que haya un acuerdo</q>”, afirmó <m s="casares">Pilar Casares</m>, ministra de Producción de Santa Fe. Para <m s="casares">la funcionaria</m>, la situación es “<q s="casares" type="mixed">delicada pero reversible</q>”.

En Buenos Aires, en cambio, descartan un salvataje. “<q s="fuente">No hay plata para rescatar empresas</q>”, resumió <m s="fuente">una fuente del Ministerio de Economía</m>. En la cartera recuerdan que <i s="ministerio">las retenciones a la carne ya se redujeron <t v="2026-03">en marzo</t></i>.

Según <m s="consultora">la consultora Agroestudios</m>, <i s="consultora">la faena cayó 14% <t v="2026-05">en mayo</t></i>. “<q s="tossi">El sector se acostumbró a vender todo a un solo cliente y ahora lo paga</q>”, analizó <m s="tossi">Leonardo Tossi</m>, economista de la firma. “<q s="tossi">No es un resfrío</q>”, advirtió <m s="tossi">el especialista</m>: “<q s="tossi">es un cambio de época</q>”.

La audiencia de conciliación fue convocada para <t v="2026-06-23">el próximo martes</t>.
