---
id: es-205
language: es-CO
agency: Colprensa
outlet: El Heraldo de la Sabana
domain: elheraldodelasabana.example
authors: [Jairo Montealegre]
published: 2025-05-06T18:22:00-05:00
modified: null
dateline: {place: BOGOTÁ, agency: Colprensa, date: 2025-05-06}
copyright: {holders: [El Heraldo de la Sabana, Colprensa], year: 2025, notice: "© 2025 El Heraldo de la Sabana / Colprensa. Prohibida su reproducción total o parcial", licence: null, reserved: true}
tdm: null
speakers:
  ministro: {name: Camilo Restrepo Uribe, kind: person, roles: [ministro de Educación]}
  fecode: {name: Federación de Maestros, kind: organisation, roles: [sindicato]}
  nubia: {name: Nubia Caicedo, kind: person, roles: [presidenta de la Federación de Maestros, dirigente sindical]}
  procuraduria: {name: Procuraduría, kind: organisation, roles: [Ministerio Público]}
  senadora: {name: Lorenza Villamizar, kind: person, roles: [senadora de Fuerza Cívica]}
  casa: {name: Casa de Nariño, kind: organisation, roles: [Presidencia]}
  rector: {name: Eliécer Palacios, kind: person, roles: [rector del Colegio Simón Rodríguez]}
  alumna: {name: una estudiante de grado once, kind: unnamed, roles: []}
notes: "teachers' strike; presidential palace as speaker, union versus its president, party next to a senator, school named like a person next to its head, via Caracol-like radio, addressee with name"
---
# <m s="nubia">Nubia Caicedo</m> al ministro: "<q s="nubia">Dé usted una clase con 52 niños</q>"

BOGOTÁ, <t v="2025-05-06">6 de mayo</t> (Colprensa) - El paro de los maestros cumple <t v="2025-05-06">hoy</t> su segunda semana sin acuerdo a la vista. Unos 310.000 docentes siguen en las calles.

"<q s="nubia">Dé usted una clase con 52 niños y un ventilador</q>", le dijo <t v="2025-05-05">el lunes</t> <m s="nubia">Nubia Caicedo</m>, presidenta de la Federación de Maestros, al ministro de Educación, Camilo Restrepo Uribe, durante una tensa reunión en el Congreso. El ministro no se inmutó. "<q s="ministro">Di clase once años, doctora, y sin ventilador</q>", contestó.

La Federación exige un aumento del 12 % y mejoras en la salud. En un comunicado, <m s="fecode">el sindicato</m> advierte que <i s="fecode">el paro será indefinido</i>. "<q s="fecode" id="1">No estamos pidiendo favores</q>, agrega <m s="fecode">el texto</m>, <q s="fecode" id="1">estamos cobrando lo firmado <t v="2023-11-03">el 3 de noviembre de 2023</t></q>".

<m s="casa">La Casa de Nariño</m> considera la protesta "<q s="casa" type="mixed">legítima en el fondo y desmedida en la forma</q>". Según <m s="ministro">Restrepo</m>, <i s="ministro">el Gobierno no tiene un peso más</i>.

"<q s="senadora" via="La W de Oriente">La plata sí la hay, pero está en los contratos</q>", replicó en La W de Oriente <m s="senadora">la senadora de Fuerza Cívica Lorenza Villamizar</m>, quien citó al ministro <t v="2025-05-13">para el próximo martes</t>.

### Sin aulas

En el Colegio Simón Rodríguez, en Bosa, solo queda el rector. "<q s="rector">Abro la puerta, prendo la luz y doy los buenos días a los pupitres</q>", relata <m s="rector">Eliécer Palacios</m>. <m s="rector">El rector</m> teme que <i s="rector">los grados once no alcancen a preparar el examen de Estado</i>, previsto <t v="2025-08-10">para el 10 de agosto</t>.

"<q s="alumna">Estudio con videos, pero el video no me explica por qué</q>", lamenta <m s="alumna">una estudiante de grado once</m>, que firmó una carta titulada "Queremos tablero".

<m s="procuraduria">La Procuraduría</m> pidió a las partes sentarse <t v="2025-05-08">el jueves</t>, y les recordó que <i s="procuraduria">la educación es un derecho fundamental</i>. Caicedo aceptó la cita. "<q s="nubia">Iremos, y llevaremos tiza</q>", prometió <m s="nubia">la dirigente sindical</m>.

El último paro de esta magnitud, <t v="2017">en 2017</t>, duró 37 días y dejó un pacto que los docentes llaman "el papelito".
