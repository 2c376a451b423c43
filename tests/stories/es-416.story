---
id: es-416
language: es
agency: AFP
outlet: Istmo Noticias
domain: istmonoticias.example
authors: []
published: 2025-12-03T02:44:00+00:00
modified: null
dateline: {place: Tegucigalpa, agency: AFP, date: 2025-12-02}
copyright: {holders: [Agence France-Presse], year: null, notice: "© Agence France-Presse", licence: null, reserved: false}
tdm: null
speakers:
  lobo: {name: Irma Lobo Reyes, kind: person, roles: [candidata, exministra de Finanzas]}
  nasser: {name: Julio Nasser, kind: person, roles: [empresario, opositor]}
  mejia: {name: Ana Paola Mejía, kind: person, roles: [presidenta del Consejo Nacional Electoral, funcionaria]}
  general: {name: Rigoberto Hernández Cruz, kind: person, roles: [jefe, general]}
  prats: {name: Eladio Prats, kind: person, roles: [jefe de los observadores, excanciller paraguayo]}
  vendedora: {name: una vendedora de café, kind: unnamed, roles: []}
notes: vote count with two rivals, candidata and presidenta of the electoral council both she, general by rank, OAS mission chief by nationality and past office, X as via, publication time in UTC is the next day
---
# Honduras, en vilo con el recuento parado y dos candidatos que se declaran ganadores

Tegucigalpa, <t v="2025-12-02">2 Dic</t> (AFP) - La oficialista Irma Lobo Reyes y el empresario opositor Julio Nasser reclamaron <t v="2025-12-02">el martes</t> la victoria en las elecciones presidenciales de Honduras, cuyo escrutinio lleva más de 20 horas detenido con una diferencia de 515 votos.

"<q s="nasser">El pueblo ya habló y no vamos a permitir que lo callen con una pantalla apagada</q>", dijo <m s="nasser">Nasser</m> ante miles de simpatizantes en San Pedro Sula. <m s="nasser">El opositor</m> sostuvo que <i s="nasser">sus actas le dan una ventaja de dos puntos</i>.

Minutos después, en la capital, la exministra de Finanzas compareció rodeada de diputados. "<q s="lobo">Faltan por contar nuestros departamentos, así que le pido al señor que se siente</q>", respondió <m s="lobo">la candidata</m>. <m s="lobo">Lobo</m> advirtió que <i s="lobo">no aceptará ningún resultado que no incluya el 100% de las mesas</i>.

<m s="mejia">La presidenta del Consejo Nacional Electoral</m>, Ana Paola Mejía, atribuyó la interrupción a un fallo "<q s="mejia" type="mixed">estrictamente técnico</q>". "<q s="mejia" id="1">No hay mano negra</q>", afirmó <m s="mejia">la funcionaria</m>, "<q s="mejia" id="1">hay un servidor saturado y una empresa que contestará por ello</q>". Aseguró que <i s="mejia">la transmisión se reanudará <t v="2025-12-03T06:00">el miércoles a las 6:00 (12H00 GMT)</t></i>.

Sus explicaciones no convencieron a la misión de la Organización de los Estados Americanos (OEA). "<q s="prats" via="AFP">Un país no puede irse a dormir tres noches sin saber quién lo gobierna</q>", declaró a la AFP <m s="prats">el jefe de los observadores</m>, Eladio Prats. <m s="prats">El excanciller paraguayo</m> recordó que <i s="prats"><t v="2017">en 2017</t> un apagón similar desembocó en protestas con más de 20 muertos</i>.

Las Fuerzas Armadas, que custodian las urnas, se mantienen al margen. <m s="general">Su jefe</m>, el general Rigoberto Hernández Cruz, prometió que los militares no se moverán "<q s="general" type="mixed">ni un centímetro</q>" de su papel.

En las calles del centro, los comercios cerraron <t v="2025-12-02">a media tarde</t>. "<q s="vendedora">Cada vez que se va la luz de ellos, se nos va el pan a nosotros</q>", lamentó <m s="vendedora">una vendedora de café</m> que no quiso dar su nombre.

Nasser difundió <t v="2025-12-02">por la noche</t> un nuevo mensaje. "<q s="nasser" via="X"><t v="2025-12-03">Mañana</t> celebramos</q>", publicó en X. Ella, por su parte, se retiró sin hacer más declaraciones.

La ley fija el plazo para proclamar al vencedor <t v="2025-12-30">en el 30 de diciembre</t>. El nuevo mandatario asumirá <t v="2026-01-27">el 27 de enero</t>.
