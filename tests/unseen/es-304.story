---
id: es-304
language: es-ES
agency: EFE
outlet: Marina de Poniente
domain: marinadeponiente.example
authors: []
published: 2025-08-14T13:05:00+02:00
modified: 2025-08-14T18:32:00+02:00
dateline: {place: Almería, agency: EFE, date: 2025-08-14}
copyright: {holders: ["Agencia EFE, S.A.U."], year: 2025, notice: "© Agencia EFE, S.A.U. 2025. Todos los derechos reservados.", licence: null, reserved: true}
tdm: reserved
speakers:
  salvamento: {name: Lucía Cervantes, kind: person, roles: [jefa de Salvamento Marítimo en Almería]}
  subdelegado: {name: José María Roldán, kind: person, roles: [subdelegado del Gobierno, subdelegado]}
  ong: {name: Caminos del Mar, kind: organisation, roles: [ONG, organización]}
  moussa: {name: Moussa, kind: person, roles: [superviviente]}
  patron: {name: Francisco Góngora, kind: person, roles: [patrón del Nuevo Virgen del Mar, pescador]}
  alcaldesa: {name: Carmen Belmonte, kind: person, roles: [alcaldesa de Carboneras, regidora]}
  fuentes: {name: fuentes de la investigación, kind: group, roles: []}
notes: EFE migration copy, latin guillemets and English marks mixed, a survivor with one name, fuentes as a group, weekday arithmetic, ship names without marks, ha explicado a EFE
---
# Rescatadas 61 personas tras cuatro días a la deriva frente a Cabo de Gata

Almería, <t v="2025-08-14">14 ago</t> (EFE).- Salvamento Marítimo ha rescatado <t v="2025-08-14">en la madrugada de este jueves</t> a 61 personas, entre ellas nueve menores, que llevaban cuatro días a la deriva en una patera a 32 millas al sur de Cabo de Gata.

«<q s="patron">Primero vi una luz, luego vi que la luz era un móvil y luego vi las caras</q>», ha contado a su llegada a puerto <m s="patron">Francisco Góngora</m>, patrón del pesquero Nuevo Virgen del Mar, que dio el aviso <t v="2025-08-14T01:40">a la 01:40 horas</t>.

<m s="salvamento">La jefa de Salvamento Marítimo en Almería</m>, Lucía Cervantes, ha explicado a EFE que la embarcación «<q s="salvamento" type="mixed" via="EFE">hacía agua</q>» cuando llegó la Salvamar Denébola. «<q s="salvamento">Una hora más y estaríamos hablando de otra cosa</q>», ha admitido.

Los supervivientes zarparon <t v="2025-08-09">el sábado</t> de la costa argelina. Uno de ellos, Moussa, de 19 años, ha narrado el viaje en francés y con un hilo de voz. «<q s="moussa" id="1">El motor se paró el primer día</q> —ha dicho <m s="moussa">el joven</m>— <q s="moussa" id="1">y el agua se acabó el segundo</q>». <i s="moussa" id="2">Tres de sus compañeros</i>, según <m s="moussa">su relato</m>, <i s="moussa" id="2">se lanzaron al mar <t v="2025-08-12">en la noche del martes</t></i>.

<m s="subdelegado">El subdelegado del Gobierno</m>, José María Roldán, ha elogiado una «<q s="subdelegado" type="mixed">cadena de solidaridad</q>» en la que han participado pescadores, sanitarios y voluntarios. Preguntado por la saturación del centro de acogida, ha replicado que «<q s="subdelegado" type="mixed">nadie dormirá en el suelo</q>».

No lo ve así la alcaldesa de Carboneras, Carmen Belmonte. "<q s="alcaldesa" via="Canal Sur">Llevamos <t v="2025-07/..">desde julio</t> avisando de que no cabe un colchón más</q>", ha lamentado <m s="alcaldesa">la regidora</m> en declaraciones a Canal Sur. A su entender, el Gobierno "<q s="alcaldesa" type="mixed">mira al mar como quien mira la tele</q>".

También <m s="ong">la organización Caminos del Mar</m> ha denunciado que <i s="ong">tres llamadas de socorro no obtuvieron respuesta <t v="2025-08-11/2025-08-12">entre el lunes y el martes</t></i>. «<q s="ong" via="X">Cada hora tiene un responsable</q>», ha escrito en X.

<m s="fuentes">Fuentes de la investigación</m> han indicado que <i s="fuentes">dos de los ocupantes han sido detenidos como presuntos patrones de la patera, una de las llamadas "taxi"</i>.

<t v="2025">En lo que va de 2025</t> han llegado a la provincia 4.870 personas por vía marítima, un 22 % más que <t v="2024">en el mismo periodo del año anterior</t>. Los rescatados serán trasladados <t v="2025-08-15">mañana</t> a Málaga. EFE
