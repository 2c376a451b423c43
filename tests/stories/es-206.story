---
id: es-206
language: es
agency: null
outlet: Heraldo de las Merindades
domain: heraldomerindades.example
authors: [Rocío Salcedo Arnáiz]
published: 2024-10-29T07:30:00+01:00
modified: null
dateline: null
copyright: {holders: [Heraldo de las Merindades], year: 2024, notice: "© Heraldo de las Merindades. Todos los derechos reservados. 2024", licence: null, reserved: true}
tdm: null
speakers:
  alcalde: {name: Julián Arce, kind: person, roles: [alcalde de Villarcayo del Monte]}
  marcos: {name: Marcos Gómez de Arteche, kind: person, roles: [arquitecto]}
  obispado: {name: Obispado de Burgos, kind: organisation, roles: []}
  parroco: {name: Saturnino Vega, kind: person, roles: [párroco, don Saturnino]}
  cantero: {name: Abdelkader Mansouri, kind: person, roles: [cantero]}
  junta: {name: Junta de Castilla y León, kind: organisation, roles: []}
  vecina: {name: una vecina de 90 años, kind: unnamed, roles: []}
notes: "restoration feature; don + first name, diocese as speaker versus its parish priest, a sculptor with foreign name, the church and the association next to cues, Latin inscription in marks, \"Juan sin Miedo\"-like nickname"
---
# La ermita que se cayó de noche y nadie oyó
## <m s="parroco">El párroco</m>: «<q s="parroco">Llevaba cuatro siglos de pie y eligió un lunes</q>»

La ermita de Santa Olalla se derrumbó <t v="2024-10-21">el lunes de la semana pasada</t> y nadie se enteró hasta el mediodía. «<q s="parroco">Llevaba cuatro siglos de pie y eligió un lunes</q>», bromea <m s="parroco">don Saturnino</m>, el párroco, mientras recoge del barro una cruz de hierro.

Saturnino Vega guarda las llaves del templo <t v="1979/..">desde 1979</t>. <t v="2024-10-20">El domingo anterior</t> había dicho misa allí ante cuatro personas. «<q s="parroco" id="1">Éramos pocos</q>», recuerda, «<q s="parroco" id="1">pero si llega a caerse entonces, seríamos santos</q>».

«<q s="marcos">El tejado era una ruina anunciada; lo firmé <t v="2022-02">en febrero de 2022</t></q>», asegura el arquitecto municipal, <m s="marcos">Marcos Gómez de Arteche</m>. Su informe recomendaba «<q s="marcos" type="mixed">apuntalar con urgencia</q>» y costaba 18.000 euros. Nadie los puso.

El alcalde de Villarcayo del Monte, Julián Arce, reparte culpas. «<q s="alcalde">El dueño es el Obispado, no el Ayuntamiento</q>», alega <m s="alcalde">Arce</m>. <m s="obispado">El Obispado de Burgos</m>, por su parte, responde que <i s="obispado">la ermita estaba en la lista de la Junta <t v="2015/..">desde 2015</t></i>. Y <m s="junta">la Junta</m> sostiene en un escrito que <i s="junta">nadie pidió la subvención</i>.

«<q s="vecina">Así estamos en los pueblos: tres puertas y ninguna se abre</q>», resume <m s="vecina">una vecina de 90 años</m>, que se casó en la ermita <t v="1957-09">en septiembre de 1957</t>.

### Piedra a piedra

La reconstrucción correrá a cargo de la escuela taller, que dirige Abdelkader Mansouri. «<q s="cantero">He numerado 412 sillares en tres días</q>», cuenta <m s="cantero">el cantero</m>. «<q s="cantero">Es como un puzle, pero cada pieza pesa como mi suegro.</q>»

Entre los escombros ha aparecido un dintel con las palabras «Hic manebo». Según <m s="marcos">Gómez de Arteche</m>, <i s="marcos">podría ser del siglo XII</i>. En el pueblo lo llaman ya «el milagro del derribo».

La Asociación Amigos de Santa Olalla abrirá una colecta <t v="2024-11-01">el viernes</t>. El proyecto está presupuestado en 640.000 euros y debería acabar <t v="2026-23">en otoño de 2026</t>. «<q s="parroco">Yo, con 81 años, me conformo con el campanario</q>», apunta <m s="parroco">el párroco</m>.
