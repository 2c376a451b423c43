---
id: es-303
language: es-MX
agency: Notimex
outlet: La Crónica del Bajío
domain: cronicadelbajio.example
authors: []
published: 2026-05-19T19:40:00-06:00
modified: null
dateline: {place: "León, Gto.", agency: Notimex, date: 2026-05-19}
copyright: {holders: [La Crónica del Bajío], year: 2026, notice: "Derechos reservados © 2026 La Crónica del Bajío. Prohibida su reproducción total o parcial.", licence: null, reserved: true}
tdm: null
speakers:
  fiscal: {name: Leonardo Zavala, kind: person, roles: [fiscal del estado]}
  madre: {name: Guadalupe Rentería, kind: person, roles: [madre buscadora, vocera del colectivo Huellas de Amor]}
  gobernadora: {name: Mariana Islas, kind: person, roles: [gobernadora de Guanajuato, mandataria]}
  segob: {name: Secretaría de Gobernación, kind: organisation, roles: [dependencia federal]}
  cndh: {name: un visitador de la Comisión de Derechos Humanos, kind: unnamed, roles: []}
  fiscalia: {name: Fiscalía de Guanajuato, kind: organisation, roles: []}
  perito: {name: Álvaro Cisneros, kind: person, roles: [perito forense]}
  colectivo: {name: Huellas de Amor, kind: organisation, roles: [colectivo]}
notes: Mexican copy with curly marks, colectivo and its spokeswoman, dijo en entrevista, dropped subjects, slogan on a banner and neighbourhood nickname in marks, dates with de
---
# Hallan 19 bolsas con restos en León; <m s="madre">vocera de las madres</m> acusa “<q s="madre" type="mixed">dos años de burla</q>”

León, Gto., <t v="2026-05-19">19 May</t> (Notimex).- La Fiscalía de Guanajuato confirmó <t v="2026-05-19">este martes</t> el hallazgo de 19 bolsas con restos humanos en un predio de la colonia Valle de San José, que un colectivo de madres había señalado <t v="2024">hace dos años</t>.

“<q s="madre">Les dimos el mapa, les dimos la pala y nos dijeron que ahí no había nada</q>”, reprochó <m s="madre">Guadalupe Rentería</m>, vocera del colectivo Huellas de Amor, quien busca a su hijo <t v="2021-03-06/..">desde el 6 de marzo de 2021</t>. “<q s="madre">Fueron dos años de burla</q>”.

<m s="fiscal">El fiscal Leonardo Zavala</m> reconoció en conferencia de prensa que hubo “<q s="fiscal" type="mixed">omisiones</q>” en la primera revisión, aunque negó que <i s="fiscal">se tratara de encubrimiento</i>. “<q s="fiscal" id="1">Dos agentes ya no están en la institución</q>”, aseguró, “<q s="fiscal" id="1">y no serán los últimos</q>”.

Según <m s="fiscal">el funcionario</m>, <i s="fiscal">las labores comenzaron <t v="2026-05-16">el sábado pasado</t> con apoyo de binomios caninos</i>.

La cifra podría crecer. “<q s="perito">Llevamos revisado apenas un tercio del terreno</q>”, dijo en entrevista <m s="perito">el perito Álvaro Cisneros</m>, quien calcula que <i s="perito">los trabajos terminarán <t v="2026-06">a mediados de junio</t></i>.

<t v="2026-05-19">Por la tarde</t>, la gobernadora Mariana Islas recibió a las familias en Palacio. A la salida, <m s="gobernadora">la mandataria</m> prometió “<q s="gobernadora" type="mixed">toda la verdad, cueste lo que cueste</q>”. “<q s="gobernadora">Les pedí perdón a nombre del Estado</q>”, relató. “<q s="madre">Y nosotras le dijimos que el perdón no excava</q>”, completó después <m s="madre">Rentería</m>.

### “Mientras no te entierre, te sigo buscando”

Con esa frase, bordada en una manta, las madres acordonaron simbólicamente el lugar, al que los vecinos llaman “el Hoyo”. <m s="colectivo">El colectivo</m> exige que <i s="colectivo">las identificaciones se hagan con peritos independientes</i>.

<m s="cndh">Un visitador de la Comisión de Derechos Humanos</m> calificó la situación de “<q s="cndh" type="mixed">emergencia forense</q>” y pidió abrir un panteón ministerial. <m s="segob">La Secretaría de Gobernación</m>, por su parte, informó que <i s="segob">enviará <t v="2026-05-21">el jueves</t> un equipo de 30 especialistas</i>. “<q s="segob">No se escatimarán recursos</q>”, ofreció <m s="segob">la dependencia federal</m> en un comunicado.

<i s="fiscalia">En Guanajuato desaparecieron 3 mil 412 personas <t v="1964/2026-04-30">entre 1964 y el 30 de abril de este año</t></i>, de acuerdo con <m s="fiscalia">la Fiscalía</m>. <t v="2026-05-10">El pasado 10 de mayo</t>, Día de las Madres, cientos de mujeres marcharon en la capital.
