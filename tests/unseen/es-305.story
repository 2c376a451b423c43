---
id: es-305
language: es-CL
agency: Reuters
outlet: El Puerto Económico
domain: puertoeconomico.example
authors: [Antonia Riquelme]
published: 2025-12-09T18:14:00-03:00
modified: null
dateline: {place: SANTIAGO, agency: Reuters, date: 2025-12-09}
copyright: {holders: [El Puerto Económico SpA, Reuters], year: 2025, notice: "© 2025 El Puerto Económico SpA / Reuters", licence: null, reserved: false}
tdm: null
speakers:
  ministra: {name: Aurora Undurraga, kind: person, roles: [ministra de Minería, secretaria de Estado]}
  gerente: {name: Klaus Brandt, kind: person, roles: [gerente general de Salar Norte, ejecutivo alemán]}
  consejo: {name: Consejo de Pueblos Atacameños, kind: organisation, roles: []}
  lickan: {name: Rosa Cruz Ramos, kind: person, roles: [presidenta del Consejo de Pueblos Atacameños, dirigente indígena]}
  analista: {name: Joaquín Errázuriz, kind: person, roles: [analista de la corredora Mapocho]}
  senador: {name: Iván Mellado, kind: person, roles: [senador, presidente de la Comisión de Minería]}
  fuente: {name: una persona con conocimiento directo del asunto, kind: unnamed, roles: []}
notes: Reuters in Spanish, curly marks, dijo a Reuters, ejecutivo alemán as nationality mention, quarters, ironic term in marks, role before and after names, trailing cue after dash
---
# Chile adjudica el mayor contrato de litio de su historia a consorcio germano-chileno

SANTIAGO, <t v="2025-12-09">9 dic</t> (Reuters) - Chile adjudicó <t v="2025-12-09">el martes</t> al consorcio Salar Norte un contrato para explotar litio en el salar de Maricunga Alto <t v="../2060">hasta 2060</t>, en la mayor apuesta por el metal desde que el Estado tomó el control del sector <t v="2023">hace dos años</t>.

“<q s="ministra">El litio es de Chile y el negocio es de los que sepan cuidarlo</q>”, dijo <m s="ministra">la ministra de Minería</m>, Aurora Undurraga, en una ceremonia en el palacio de La Moneda.

<m s="ministra">La secretaria de Estado</m> indicó que <i s="ministra">el fisco recibirá cerca de un 67% de las utilidades</i> y que <i s="ministra">la producción arrancará <t v="2029-33">en el primer trimestre de 2029</t></i>.

“<q s="gerente" id="1">No venimos a sacar sal</q>”, afirmó <m s="gerente">el gerente general del consorcio</m>, Klaus Brandt, “<q s="gerente" id="1">venimos a fabricar baterías</q>”. <m s="gerente">El ejecutivo alemán</m> reconoció, sin embargo, que la planta de celdas prometida en Antofagasta “<q s="gerente" type="mixed">depende de los precios</q>”.

Los precios no acompañan. El carbonato de litio cayó un 9% <t v="2025-11">en noviembre</t> y se transa a menos de la quinta parte de su máximo <t v="2022">de 2022</t>. “<q s="analista">Están comprando paraguas en pleno verano, que es cuando salen baratos</q>”, comentó <m s="analista">Joaquín Errázuriz</m>, analista de la corredora Mapocho.

<m s="fuente">Una persona con conocimiento directo del asunto</m> dijo a Reuters que <i s="fuente" via="Reuters">la oferta ganadora superó en 80 millones de dólares a la de un grupo chino</i>. “<q s="fuente">La diferencia la hizo el agua</q>”, aseguró <m s="fuente">la fuente</m>, en alusión al método de extracción directa, que promete devolver a la cuenca el 95% de la salmuera.

Las comunidades no están convencidas. “<q s="lickan">Eso del ‘litio verde’ lo escuchamos sentados al lado de un humedal seco</q>”, ironizó <m s="lickan">Rosa Cruz Ramos</m>, presidenta del Consejo de Pueblos Atacameños. Según <m s="lickan">la dirigente indígena</m>, la consulta realizada <t v="2025-06/2025-08">entre junio y agosto</t> fue “<q s="lickan" type="mixed">un trámite con galletas</q>”. En una declaración pública, <m s="consejo">el Consejo</m> adelantó que <i s="consejo">recurrirá a la Corte de Copiapó <t v="2025-12-19">antes del 19 de diciembre</t></i>.

En el Congreso también hay reparos. Para <m s="senador">el senador Iván Mellado</m>, que encabeza la Comisión de Minería, el contrato “<q s="senador" type="mixed">hipoteca a tres generaciones</q>”. <m s="ministra">Undurraga</m> descartó enviarlo a votación: “<q s="ministra">La ley no lo exige y el país no tiene tiempo</q>”.
