---
id: es-208
language: es-PE
agency: null
outlet: Crónica Andina
domain: cronicaandina.example
authors: [Silvia Quispe Ayala]
published: 2023-12-05T16:15:00-05:00
modified: null
dateline: null
copyright: {holders: [Crónica Andina], year: 2023, notice: "Crónica Andina, 2023. Licencia Creative Commons Atribución 4.0", licence: CC-BY-4.0, reserved: false}
tdm: null
speakers:
  alcaldesa: {name: Gladys Huamán Condori, kind: person, roles: [alcaldesa distrital, alcaldesa]}
  mina: {name: Minera Altos del Sur, kind: organisation, roles: [minera]}
  gerente: {name: Raúl Delgado, kind: person, roles: [gerente de relaciones comunitarias de Minera Altos del Sur]}
  comunero: {name: Nicanor Quispe, kind: person, roles: [presidente de la comunidad, comunero]}
  policia: {name: Policía Nacional, kind: organisation, roles: [PNP]}
  defensor: {name: Óscar Pinedo, kind: person, roles: [comisionado de la Defensoría del Pueblo]}
  viuda: {name: Fortunata Mamani, kind: person, roles: [viuda de un comunero]}
  comision: {name: Defensoría del Pueblo, kind: organisation, roles: []}
notes: "mine blockade; two Quispes (reporter not counted), company and manager both speak, police as speaker, ombudsman office versus commissioner, Quechua slogan in marks, direct opening with verb before name, titles in marks"
---
# Bloqueo en Chumbivilca: "<q s="comunero">De aquí nos saca la lluvia, no la Policía</q>"

Cuarenta camiones cargados de cobre llevan once días varados en la carretera Chumbivilca–Espinar. La comunidad de Ccollpa exige que Minera Altos del Sur cumpla el convenio firmado <t v="2019-08-14">el 14 de agosto de 2019</t>.

"<q s="comunero">De aquí nos saca la lluvia, no la Policía</q>", sentencia <m s="comunero">Nicanor Quispe</m>, presidente de la comunidad, envuelto en un poncho. A sus espaldas, un cartel dice "Allpanchis hanpirqan".

Responde, desde Lima, <m s="gerente">Raúl Delgado</m>, gerente de relaciones comunitarias de la minera: "<q s="gerente">Hemos ejecutado 31 de los 34 compromisos, y los tres que faltan dependen del Estado</q>". Sobre la agresión a un chofer <t v="2023-12-03">el domingo</t>, la empresa emitió una nota. "<q s="mina">Rechazamos toda forma de violencia</q>", afirma <m s="mina">la compañía</m> en el documento.

Según <m s="policia">la Policía Nacional</m>, <i s="policia">no hubo heridos de gravedad</i>. <m s="comision">La Defensoría del Pueblo</m>, en cambio, asegura que <i s="comision">hubo cinco lesionados</i>. "<q s="defensor">Uno tiene 15 años</q>", puntualizó <m s="defensor">el comisionado Óscar Pinedo</m>. "<q s="defensor">Lo encontré en el hospital con su mochila del colegio.</q>"

### "<q s="viuda">Él también esperaba</q>"

"<q s="viuda">Mi esposo murió esperando el agua potable que le prometieron. Él también esperaba</q>", recuerda <m s="viuda">Fortunata Mamani</m>. <m s="viuda">La viuda</m> cuenta que <i s="viuda">en su casa el caño tiene agua dos horas al día</i>.

La alcaldesa distrital, Gladys Huamán Condori, ofreció mediar, pero "<q s="alcaldesa" type="mixed">no de rodillas</q>", dijo. En una entrevista con Radio Tinta, <m s="alcaldesa">Huamán</m> agregó que <i s="alcaldesa" via="Radio Tinta">la minera paga menos canon que <t v="2021">en 2021</t></i>.

Una comisión del Ejecutivo llegará <t v="2023-12-07">el jueves</t> al campamento. "<q s="comunero" id="1">Que vengan con poder de firma</q>", reclamó <m s="comunero">Quispe</m>, "<q s="comunero" id="1">porque de fotos ya tenemos la pared llena</q>".

<m s="gerente">Delgado</m> confirmó que <i s="gerente">la empresa asistirá</i>. El bloqueo ha costado unos 33 millones de dólares. La próxima audiencia del caso se fijó <t v="2024-01-18">para el 18 de enero</t>.
