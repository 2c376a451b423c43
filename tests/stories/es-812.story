---
id: es-812
language: es-MX
agency: null
outlet: Vanguardia del Bajío
domain: vanguardia-del-bajio.example
authors: [Hugo Zavaleta]
published: 2026-05-28T18:22:00-06:00
modified: null
dateline: {place: Celaya, agency: null, date: 2026-05-28}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  gobernadora: {name: Ximena Arredondo, kind: person, roles: [gobernadora de Guanajuato, mandataria]}
  fiscal: {name: Raúl Tovar, kind: person, roles: [fiscal del estado]}
  lucia: {name: Lucía Ontiveros, kind: person, roles: [madre de una de las víctimas]}
  obispo: {name: Benjamín Haro, kind: person, roles: [obispo de Celaya, prelado]}
  secretario: {name: Omar Castañón, kind: person, roles: [secretario de Seguridad federal, funcionario]}
  colectivo: {name: Hasta Encontrarlas, kind: organisation, roles: []}
notes: Mexican crime and politics; governor, prosecutor, mother, bishop, federal secretary; “ ”; past simple
---
# Marchan en Celaya por las cinco jóvenes asesinadas; “<q s="lucia">no están solas</q>”, gritan

CELAYA, Gto. (<t v="2026-05-28">28 de mayo</t>).- Miles de personas vestidas de blanco marcharon <t v="2026-05-28">este jueves</t> para exigir justicia por el asesinato de cinco jóvenes en un bar de la ciudad, ocurrido <t v="2026-05-23">el sábado pasado</t>.

“<q s="lucia">Mi hija fue a celebrar su titulación y me la devolvieron en una bolsa</q>”, dijo al micrófono <m s="lucia">Lucía Ontiveros</m>, madre de una de las víctimas. “<q s="lucia">Yo no quiero condolencias, quiero nombres</q>”, exclamó <m s="lucia">la mujer</m> entre aplausos.

La gobernadora Ximena Arredondo, quien no asistió a la marcha, aseguró en conferencia de prensa que <i s="gobernadora">el crimen no quedará impune</i>. “<q s="gobernadora">Vamos a llegar hasta donde se tenga que llegar, caiga quien caiga</q>”, sostuvo <m s="gobernadora">la mandataria</m>. Anunció además que <i s="gobernadora">400 elementos de la Guardia Nacional llegarán a la región</i>.

El fiscal del estado, Raúl Tovar, informó que <i s="fiscal">hay dos personas detenidas</i>. “<q s="fiscal">Tenemos videos, tenemos placas y tenemos testigos</q>”, detalló <m s="fiscal">Tovar</m>, quien pidió “<q s="fiscal" type="mixed">no politizar el dolor</q>”.

Desde la capital, el secretario de Seguridad, Omar Castañón, atribuyó el ataque a “<q s="secretario" type="mixed">una disputa por la venta de droga al menudeo</q>”. La declaración indignó a las familias. “<q s="colectivo">Criminalizar a las muertas es matarlas dos veces</q>”, respondió en un comunicado <m s="colectivo">el colectivo Hasta Encontrarlas</m>.

Al término de la marcha, frente a la catedral, el obispo Benjamín Haro llamó a “<q s="obispo" type="mixed">no acostumbrarse a la muerte</q>”. “<q s="obispo">Un pueblo que deja de llorar a sus hijas está perdido</q>”, expresó <m s="obispo">el prelado</m>. Según <m s="obispo">él</m>, <i s="obispo">en la diócesis se han celebrado 61 funerales por homicidio <t v="2026">este año</t></i>.
