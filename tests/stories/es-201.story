---
id: es-201
language: es
agency: EFE
outlet: EFE
domain: efe-galicia.example
authors: []
published: 2025-01-28T13:05:00+01:00
modified: null
dateline: {place: Vigo (Pontevedra), agency: EFE, date: 2025-01-28}
copyright: {holders: [EFE], year: 2025, notice: "© EFE 2025. Está expresamente prohibida la redistribución y la redifusión de todo o parte de los contenidos de los servicios de EFE sin previo y expreso consentimiento", licence: null, reserved: true}
tdm: reserved
speakers:
  otero: {name: Manuela Otero, kind: person, roles: [portavoz de las mariscadoras, mariscadora]}
  cofradia: {name: Cofradía de San Amaro, kind: organisation, roles: []}
  conselleiro: {name: Breixo Lamas, kind: person, roles: [conselleiro del Mar]}
  biologa: {name: Uxía Fandiño, kind: person, roles: [bióloga del Instituto Oceanográfico de las Rías, científica]}
  sindicato: {name: Unión Galega do Mar, kind: organisation, roles: [sindicato]}
  patron: {name: Xosé Manuel Barreiro, kind: person, roles: [patrón mayor]}
  subdelegacion: {name: Subdelegación del Gobierno, kind: organisation, roles: []}
notes: "shellfish crisis; long inverted subjects, subject drop, institute next to its biologist, guild versus its head, slogans on banners, \"a juicio de\", \"en palabras de\""
---
# Las mariscadoras de la ría de Vigo piden auxilio: "<q s="otero">Sacamos conchas vacías</q>"

Vigo (Pontevedra), <t v="2025-01-28">28 ene</t> (EFE).- Unas 600 mariscadoras recorrieron <t v="2025-01-28">este martes</t> el centro de Vigo para exigir un plan de emergencia tras la desaparición del 82 % de la almeja en la ría.

"<q s="otero">Llevamos desde las seis en el agua y sacamos conchas vacías</q>", relató a los periodistas la portavoz de la protesta, <m s="otero">Manuela Otero</m>. "<q s="otero" id="1">Mi abuela vivió de esto</q>", añadió, "<q s="otero" id="1">y mi hija se va a ir a Suiza a limpiar hoteles</q>".

La marcha, encabezada por una pancarta con el lema "Sin agua limpia no hay mar", terminó ante la sede de la Xunta. Según <m s="subdelegacion">la Subdelegación del Gobierno</m>, <i s="subdelegacion">no hubo incidentes</i>.

El conselleiro del Mar, Breixo Lamas, prometió <t v="2025-01-27">el lunes</t> ayudas por valor de tres millones. "<q s="conselleiro">Nadie va a quedarse atrás</q>", aseguró entonces. A juicio de <m s="cofradia">la Cofradía de San Amaro</m>, la cifra es "<q s="cofradia" type="mixed">una limosna</q>".

Su patrón mayor, Xosé Manuel Barreiro, fue todavía más duro. "<q s="patron">Con eso no pagamos ni las botas</q>", espetó <m s="patron">Barreiro</m>, que ha pedido una reunión <t v="2025-01-31">para el viernes</t>.

### Agua dulce

Las causas no están claras. "<q s="biologa">La salinidad cayó a la mitad <t v="2024-11">en noviembre</t> y el bivalvo no pudo cerrarse a tiempo</q>", ha explicado <m s="biologa">Uxía Fandiño</m>, bióloga del Instituto Oceanográfico de las Rías. <m s="biologa">La científica</m> sostiene que <i s="biologa">la recuperación llevará al menos cuatro años</i> y reclama "<q s="biologa" type="mixed">paciencia y menos hormigón</q>".

El sindicato Unión Galega do Mar apunta en otra dirección. "<q s="sindicato">Las depuradoras vierten lo que quieren cuando llueve</q>", denuncia <m s="sindicato">la organización</m> en un escrito.

Preguntado por los vertidos, <m s="conselleiro">Lamas</m> ha respondido que <i s="conselleiro">las estaciones cumplen la ley</i>. En palabras de <m s="conselleiro">el conselleiro</m>, "<q s="conselleiro">el enemigo es el cielo, no la Xunta</q>".

"<q s="otero">Que baje un día con nosotras y nos lo cuente de rodillas, que es como se trabaja</q>", le contestó <m s="otero">la mariscadora</m>.

La ría no vivía una mortandad parecida <t v="2001/..">desde 2001</t>. La campaña, que debía abrirse <t v="2025-02-03">el próximo lunes</t>, queda suspendida <t v="../2025-03-31">hasta el 31 de marzo</t>. EFE
