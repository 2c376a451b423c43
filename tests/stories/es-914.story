---
id: es-914
language: es-ES
agency: null
outlet: "Gaceta de Madrid"
domain: gacetademadrid.example
authors: ["Sonia Villamor"]
published: 2025-11-25T21:05:00+01:00
modified: null
dateline: null
copyright: {holders: ["Gaceta de Madrid"], year: 2025, notice: "© 2025 Gaceta de Madrid", licence: null, reserved: false}
tdm: null
speakers:
  lozoya: {name: "Tamara Lozoya", kind: person, roles: ["portavoz del Sindicato de Maquinistas"]}
  consejero: {name: "Íñigo Barrenechea", kind: person, roles: ["consejero de Transportes"]}
  paco: {name: "Paco Cantero", kind: person, roles: ["maquinista"]}
  usuaria: {name: "una limpiadora", kind: unnamed, roles: []}
  metro: {name: "Metro", kind: organisation, roles: []}
  ugt: {name: "UGT", kind: organisation, roles: []}
notes: "natural: strike: underground drivers"
---
# El comité de huelga de Metro mantiene los paros de diciembre: “<q s="lozoya">Nos ofrecen un bote de pintura</q>”

La reunión de mediación entre Metro y los representantes de los maquinistas terminó <t v="2025-11-25">este martes</t> sin acuerdo después de siete horas. Los paros parciales convocados <t v="2025-12-01">a partir del lunes</t>, de 6.00 a 9.00 y de 17.30 a 20.30, siguen en pie.

“<q s="lozoya">Hemos pedido plantilla y nos ofrecen un bote de pintura para los cuartos de descanso. Literal, está en el acta</q>”, explicó a la salida <m s="lozoya">Tamara Lozoya</m>, portavoz del Sindicato de Maquinistas. “<q s="lozoya">La empresa no quiere negociar, quiere que nos cansemos</q>”.

Lozoya cifra en 180 los conductores que faltan para cubrir la nueva extensión de la Línea 5. La compañía lo rebaja a 60. Según <m s="metro">Metro</m>, <i s="metro">los aspirantes del último proceso selectivo se incorporarán <t v="2026-02">en febrero</t></i> y <i s="metro">la oferta presentada incluye 11 millones de euros en mejoras</i>.

El consejero de Transportes, Íñigo Barrenechea, cargó contra los convocantes en los pasillos de la Asamblea. “<q s="consejero">Hacer huelga la semana en que se encienden las luces de Navidad no es casualidad, es chantaje</q>”, dijo. “<q s="consejero">Nosotros vamos a garantizar unos servicios mínimos del 70% y que cada palo aguante su vela</q>”.

<m s="lozoya">La portavoz sindical</m> no tardó en replicarle: “<q s="lozoya">El señor Barrenechea viene a trabajar en coche oficial. Le invito a coger la 6 en Pacífico a las ocho y cuarto</q>”.

<m s="ugt">UGT</m>, que no secunda los paros, pidió en una nota que <i s="ugt">ambas partes acepten la mediación de un árbitro independiente</i>.

Paco Cantero lleva 31 años en las cabinas. <t v="2025-11-25">Este martes</t> esperaba noticias en la puerta del Instituto Laboral con un termo y un chaleco reflectante. Cuenta que <i s="paco">en <t v="1994">1994</t>, cuando entró, un turno tenía cuatro descansos</i> y que <i s="paco">ahora tiene dos</i>. “<q s="paco">Uno para ir al baño y otro para arrepentirte de haber bebido agua</q>”, ironiza. Se jubila <t v="2026-03">en marzo</t>. “<q s="paco">A mí ya no me va a tocar nada de lo que se firme. Estoy por los chavales</q>”.

Entre los usuarios hay de todo. En la estación de Sol, una limpiadora que entra a las seis en una oficina de Chamartín se enteraba de los horarios por este periódico. “<q s="usuaria">Pues me toca levantarme a las cuatro. Yo los entiendo, pero a mí quién me entiende</q>”, se quejaba.

Las partes están citadas de nuevo <t v="2025-11-28">el viernes</t>. <m s="lozoya">Lozoya</m> asegura que acudirá “<q s="lozoya" type="mixed">con la misma carpeta</q>”. Preguntada por la posibilidad de una huelga indefinida, no la descartó. “<q s="lozoya">Nadie quiere eso</q>”, zanjó. “<q s="lozoya">Por eso se lo recordamos todos los días</q>”.
