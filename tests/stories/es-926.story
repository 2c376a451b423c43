---
id: es-926
language: es-ES
agency: null
outlet: "Barri a Barri"
domain: barriabarri.example
authors: ["Júlia Camps"]
published: 2025-02-20T20:40:00+01:00
modified: null
dateline: null
copyright: {holders: ["Barri a Barri"], year: 2025, notice: "© 2025 Barri a Barri", licence: null, reserved: false}
tdm: null
speakers:
  fina: {name: "Fina Robledo", kind: person, roles: ["inquilina", "jubilada"]}
  sindicat: {name: "Sindicat de Llogateres", kind: organisation, roles: ["sindicato"]}
  marc: {name: "Marc Estruch", kind: person, roles: ["portavoz del Sindicat"]}
  fondo: {name: "Habitania", kind: organisation, roles: ["fondo propietario"]}
  regidora: {name: "Laia Torrents", kind: person, roles: ["concejala de Vivienda", "regidora"]}
  hija: {name: "Susana", kind: person, roles: ["hija de Fina Robledo"]}
  vecino: {name: "Abdelhak", kind: person, roles: ["vecino", "frutero"]}
  mossos: {name: "Mossos d'Esquadra", kind: organisation, roles: []}
notes: "natural: housing: eviction, residents, owner, council"
---
# Fina, de 82 años, se queda: el juez aplaza su desahucio en el Poble-sec

## Unas 200 personas impidieron el acceso de la comisión judicial al edificio de la calle Blai

Pasaban de las once y media cuando Fina Robledo se asomó al balcón con la bata puesta y levantó el pulgar. Abajo, unas 200 personas llevaban desde las siete cortando la calle Blai. "<q s="fina">Yo no había visto tanta gente en mi portal ni cuando el Barça ganó en Wembley</q>", comentaba luego <m s="fina">la jubilada</m>, todavía temblorosa, con un caldo entre las manos.

El Juzgado de Primera Instancia número 31 de Barcelona ha aplazado hasta <t v="2025-04-29">el 29 de abril</t> el lanzamiento de esta mujer de 82 años, que vive desde <t v="1969">1969</t> en un piso de 54 metros cuadrados por el que paga 480 euros. Es el tercer aplazamiento. El fondo Habitania, que compró la finca entera <t v="2022">en 2022</t>, le pide 1.350.

"<q s="marc">Hoy hemos ganado nueve semanas. Nueve semanas es una barbaridad de tiempo o no es nada, depende de si las administraciones hacen algo</q>", ha dicho por el megáfono <m s="marc">Marc Estruch</m>, portavoz del Sindicat de Llogateres. <m s="sindicat">La organización</m> denuncia que <i s="sindicat">el propietario ha dejado de renovar los contratos de once de las catorce viviendas</i> y que <i s="sindicat">cuatro de ellas ya se anuncian por habitaciones</i>.

Habitania lo ve de otra manera. <m s="fondo">La empresa</m> ha asegurado en un correo a este diario que ofreció a Robledo "<q s="fondo" type="mixed">hasta cinco alternativas</q>", entre ellas un piso en Cornellà con ascensor. "<q s="fondo">Ninguna persona mayor se ha quedado ni se quedará en la calle. Lamentamos que se utilice su situación con fines políticos</q>", concluye <m s="fondo">el escrito</m>.

"<q s="hija">¿Cornellà? Mi madre no sabe ni dónde para el tren</q>", replica <m s="hija">Susana</m>, la hija pequeña, que ha pedido el día libre en la farmacia donde trabaja. Explica que <i s="hija">su madre sufrió un ictus hace tres años</i> y que <i s="hija">solo se orienta en cuatro calles</i>. "<q s="hija">Aquí la frutera sabe qué pastillas toma. Eso no te lo da un ascensor</q>".

El frutero, en realidad, es Abdelhak. Llegó de Larache <t v="2004">en 2004</t> y fue Fina quien le corrigió los carteles. "<q s="vecino">Yo escribía 'sandía' con zeta. Ella venía cada día con un lápiz, como una maestra</q>", recuerda. Su tienda también está en la finca y su contrato vence <t v="2026">el año que viene</t>.

La concejala de Vivienda, Laia Torrents, se ha presentado en el lugar pasadas las nueve y ha sido recibida con abucheos. Ha defendido que <i s="regidora">el Ayuntamiento ha intentado ejercer el derecho de tanteo</i>, sin éxito, y que <i s="regidora">negocia con la propiedad la compra de tres de los pisos</i>.

"<q s="regidora">Entiendo la rabia. Pero no puedo prometer aquí, con un micrófono delante, algo que no depende solo de mí</q>", ha manifestado <m s="regidora">Torrents</m>. Preguntada por el precio que pide el fondo, ha contestado que es "<q s="regidora" type="mixed">inasumible</q>".

Según <m s="mossos">los Mossos d'Esquadra</m>, <i s="mossos">la concentración transcurrió sin incidentes</i> y <i s="mossos">no hubo ningún detenido</i>. Tres furgones de la Brimo permanecieron estacionados en el Paral·lel hasta mediodía.

### "<q s="fina">Me quedan dos macetas por plantar</q>"

En el comedor de Fina, de un clavo, cuelga todavía el calendario de una caja de ahorros que ya no existe. Su marido, Julián, tornero, murió en la habitación del fondo. <m s="fina">Robledo</m> dice que <i s="fina">no tiene miedo a la policía, sino a las escaleras de otro sitio</i>.

"<q s="fina">Me quedan dos macetas por plantar y no las planto por si acaso</q>", cuenta. <t v="2025-02-21">Mañana</t>, eso sí, bajará a comprar tierra. "<q s="fina">Con nueve semanas a un geranio le da tiempo</q>".
