---
id: es-420
language: es-EC
agency: EFE
outlet: Malecón Diario
domain: malecondiario.example
authors: []
published: 2026-01-15T16:35:00-05:00
modified: null
dateline: {place: Guayaquil (Ecuador), agency: EFE, date: 2026-01-15}
copyright: null
tdm: null
speakers:
  coronel: {name: Marcelo Granda, kind: person, roles: [coronel, jefe policial de la Zona 8]}
  ministro: {name: John Reimberg, kind: person, roles: [ministro del Interior]}
  fiscal: {name: Wendy Quijije, kind: person, roles: [fiscal a cargo del caso, funcionaria]}
  viuda: {name: Carla Baque, kind: person, roles: [viuda del alcalde, abogada]}
  arroba: {name: Jacinto Arroba, kind: person, roles: [alcalde]}
  macias: {name: Leonor Macías, kind: person, roles: [vicealcaldesa, nueva alcaldesa]}
  pescador: {name: un pescador, kind: unnamed, roles: []}
notes: killing of a mayor, widow and deputy mayor and prosecutor (three women), coronel and minister, detainee by alias in marks, dead mayor quoted from his last message, fisherman unnamed, role changes (vicealcaldesa becomes alcaldesa)
---
# Ecuador detiene al presunto asesino del alcalde de Puerto Bolívar Norte

Guayaquil (Ecuador), <t v="2026-01-15">15 ene</t> (EFE).- La Policía de Ecuador detuvo <t v="2026-01-15">este jueves</t> al presunto autor material del asesinato del alcalde Jacinto Arroba, acribillado <t v="2026-01-12">el lunes por la noche</t> cuando salía de una misa.

"<q s="coronel">Cayó en un chifa, con la misma moto y con la misma ropa</q>", informó <m s="coronel">el coronel Marcelo Granda</m>, jefe policial de la Zona 8. El sospechoso, de 19 años y alias "Toretto", tenía dos celulares y 3.000 dólares.

El ministro del Interior celebró la captura. "<q s="ministro">Le dijimos al país que no iba a pasar la semana y no pasó</q>", afirmó <m s="ministro">John Reimberg</m> en una rueda de prensa. Aseguró que <i s="ministro">la orden salió de una cárcel</i>, aunque no precisó de cuál.

Menos triunfal, <m s="fiscal">la fiscal a cargo del caso</m>, Wendy Quijije, advirtió de que <i s="fiscal">faltan los autores intelectuales</i>. "<q s="fiscal" id="1">Un muchacho de 19 años no decide quién gobierna un puerto</q>", sostuvo <m s="fiscal">la funcionaria</m>, "<q s="fiscal" id="1">lo decide quien le compra la moto</q>".

Carla Baque, viuda del alcalde, escuchó la noticia en la radio. "<q s="viuda">Jacinto me escribió <t v="2026-01-12T19:00">a las siete</t>: '<q s="arroba">Guárdame sopa</q>'. <t v="2026-01-12T20:10">A las ocho y diez</t> me llamaron</q>", contó <m s="viuda">la abogada</m>. Denunció que <i s="viuda">su esposo había pedido protección en tres ocasiones, la última <t v="2025-12-22">el 22 de diciembre</t></i>.

<m s="coronel">El coronel</m> reconoció que <i s="coronel">el pedido existió</i>, pero señaló que <i s="coronel">el alcalde rechazó el vehículo blindado</i>. "<q s="viuda">Lo rechazó porque no tenía llantas</q>", le replicó <m s="viuda">ella</m>.

En la Alcaldía asumió la vicealcaldesa, Leonor Macías, que llegó a su despacho con chaleco antibalas. "<q s="macias">Me quedo <t v="../2027-05">hasta mayo de 2027</t> o hasta que me saquen</q>", dijo <m s="macias">la nueva alcaldesa</m>. Ordenó tres días de luto y anunció que <i s="macias">las obras del mercado seguirán <t v="2026-01-19">el lunes</t></i>.

En el muelle nadie quiere dar nombres. "<q s="pescador">Aquí el que habla no pesca</q>", se limitó a decir <m s="pescador">un pescador</m>.

Arroba es el cuarto alcalde asesinado en el país <t v="2023/..">desde 2023</t>. Según <m s="fiscal">Quijije</m>, <i s="fiscal">la audiencia de formulación de cargos será <t v="2026-01-16T09:00">el viernes a las 09:00 (14:00 GMT)</t></i>.
