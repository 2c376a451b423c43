---
id: es-906
language: es-PE
agency: "Andina"
outlet: "Correo del Misti"
domain: correodelmisti.example
authors: []
published: 2025-09-04T12:35:00-05:00
modified: null
dateline: null
copyright: {holders: ["Correo del Misti"], year: 2025, notice: "© 2025 Correo del Misti", licence: null, reserved: false}
tdm: null
speakers:
  ministro: {name: "Raúl Escobedo", kind: person, roles: ["ministro de Transportes y Comunicaciones", "titular del MTC"]}
  chavez: {name: "Nilda Chávez Huamán", kind: person, roles: ["congresista"]}
  tello: {name: "Aníbal Tello", kind: person, roles: ["congresista", "vocero de Renovación Andina"]}
  premier: {name: "Gustavo Larco", kind: person, roles: ["presidente del Consejo de Ministros", "premier"]}
notes: "natural: congress interpellation"
---
# <m s="ministro">Ministro Escobedo</m> tras interpelación: “<q s="ministro">No tengo nada que ocultar</q>”

El ministro de Transportes y Comunicaciones, Raúl Escobedo, respondió <t v="2025-09-04">este jueves</t> ante el pleno del Congreso un pliego interpelatorio de 18 preguntas sobre los retrasos en la autopista Arequipa-La Joya y la caída de un puente peatonal en Chancay.

Durante más de dos horas de exposición, <m s="ministro">el titular del MTC</m> aseguró que <i s="ministro">su sector no otorgó adendas irregulares al consorcio Vías del Sur</i> y que <i s="ministro">el avance físico de la obra llega al 62%</i>.

“<q s="ministro">He venido con todos los documentos. No tengo nada que ocultar y no le voy a echar la culpa a las lluvias</q>”, expresó.

Asimismo, precisó que <i s="ministro">los expropiados de Cerro Colorado cobrarán <t v="2025-12">antes de diciembre</t></i>. Sobre el puente de Chancay, cuya caída dejó tres muertos <t v="2025-02">en febrero</t>, <m s="ministro">Escobedo</m> indicó que <i s="ministro">la estructura había sido inspeccionada <t v="2024">en 2024</t> por la municipalidad</i>.

La respuesta no convenció a la congresista Nilda Chávez Huamán, promotora de la moción. “<q s="chavez">Señor ministro, usted lee muy bien. Pero los arequipeños tardamos cincuenta minutos en hacer doce kilómetros y eso no está en sus láminas</q>”, manifestó <m s="chavez">la legisladora</m>.

<m s="chavez">Chávez</m> cuestionó que <i s="chavez">el supervisor de la obra sea exsocio del viceministro Óscar Nalvarte</i> y anunció que <i s="chavez">presentará una moción de censura si el funcionario no es separado</i>. “<q s="chavez">Tiene hasta el lunes</q>”, advirtió.

En la misma línea, <m s="tello">el vocero de Renovación Andina</m>, Aníbal Tello, consideró que el ministro “<q s="tello" type="mixed">ofende</q>” a los deudos.

“<q s="tello">Ha hablado cuatro minutos de Chancay. Cuatro. Había madres en la galería y no les dirigió ni una palabra</q>”, recriminó.

Escobedo pidió entonces el uso de la palabra. “<q s="ministro">Les pido perdón. Debí empezar por ahí</q>”, dijo mirando a la galería, donde se encontraban familiares de dos de las víctimas.

Al término de la sesión, <m s="premier">el presidente del Consejo de Ministros</m>, Gustavo Larco, respaldó al ministro, de quien dijo que “<q s="premier" type="mixed">es un técnico, no un político</q>”, y descartó que <i s="premier">el Ejecutivo evalúe cambios en el gabinete</i>.

“<q s="premier" via="RPP">La interpelación es un derecho del Congreso y nosotros la respetamos, pero una censura por una obra que recibimos paralizada me parecería injusta</q>”, señaló <m s="premier">el premier</m> a RPP.

Para que prospere, una moción de censura necesita el voto de más de la mitad del número legal de congresistas. En lo que va del periodo, el Parlamento ha censurado a dos ministros, entre ellos la antecesora de Escobedo, Lourdes Ampuero.

<m s="chavez">Chávez</m> afirmó que <i s="chavez">ya cuenta con 31 firmas</i>. “<q s="chavez">Y suben cada vez que el señor Nalvarte va a trabajar</q>”, comentó a la salida.
