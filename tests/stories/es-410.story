---
id: es-410
language: es-PE
agency: Andina
outlet: Lima al Instante
domain: limaalinstante.example
authors: []
published: 2024-11-28T19:05:00-05:00
modified: null
dateline: null
copyright: {holders: [Andina], year: 2024, notice: "(c) 2024 Andina, se permite la reproducción citando la fuente", licence: null, reserved: false}
tdm: allowed
speakers:
  premier: {name: Rómulo Ascarza, kind: person, roles: [premier, presidente del Consejo de Ministros, jefe del gabinete]}
  alva: {name: Milagros Tudela, kind: person, roles: [presidenta del Congreso, titular del Legislativo]}
  fiscal: {name: Delia Pacheco, kind: person, roles: [fiscal de la Nación]}
  ministra: {name: Hilaria Condemayta, kind: person, roles: [ministra de Cultura, cusqueña]}
  vocero: {name: Fidel Ormachea, kind: person, roles: [vocero, congresista]}
  mp: {name: Ministerio Público, kind: organisation, roles: []}
  asesor: {name: un asesor de Palacio, kind: unnamed, roles: []}
notes: vote of confidence in Lima, presidente del Consejo against presidenta del Congreso, premier by four roles, minister by home town and language, fiscal, unnamed adviser, nickname of a law in marks, an ex president mentioned who does not speak
---
# Congreso otorga confianza al gabinete Ascarza; “<q s="vocero">voto con la nariz tapada</q>”, dice <m s="vocero">vocero verde</m>

Con 67 votos a favor, 51 en contra y dos abstenciones, el pleno otorgó <t v="2024-11-28">hoy</t> la confianza al gabinete que juró <t v="2024-10-31">el 31 de octubre</t>. La sesión duró diez horas y acabó con un himno.

“<q s="premier">No venimos a pedir un cheque en blanco, venimos a pedir tiempo en blanco y negro</q>”, había dicho <t v="2024-11-28">por la mañana</t> <m s="premier">el presidente del Consejo de Ministros</m> en un discurso de 84 páginas. <m s="premier">Rómulo Ascarza</m> anunció que <i s="premier">el Ejecutivo no insistirá en la llamada “ley pulpín 2”</i>.

La presidenta del Congreso, Milagros Tudela, tuvo que cortarle el micrófono dos veces. “<q s="alva">Aquí los minutos son de sesenta segundos, premier</q>”, le hizo notar <m s="alva">Tudela</m>.

Fidel Ormachea, de Tierra Verde, justificó el apoyo de su bancada. “<q s="vocero" id="1">Voto con la nariz tapada</q>”, declaró <m s="vocero">el congresista</m>, “<q s="vocero" id="1">y pido a mis electores que hagan lo mismo</q>”. Según <m s="vocero">él</m>, <i s="vocero">la alternativa era volver a las elecciones <t v="2025-04">en abril</t></i>.

El momento más aplaudido fue el de la ministra de Cultura. Hilaria Condemayta habló once minutos en quechua, sin traducción. “<q s="ministra">Ahora saben lo que siente mi madre en una comisaría</q>”, explicó luego <m s="ministra">la cusqueña</m>, ya en castellano. <m s="alva">La titular del Legislativo</m> le agradeció “<q s="alva" type="mixed">la lección y la brevedad</q>”.

### La sombra de la Fiscalía

No todo quedó en el hemiciclo. <t v="2024-11-28">A media tarde</t>, <m s="fiscal">la fiscal de la Nación</m> confirmó que <i s="fiscal">el jefe del gabinete será citado como testigo en el caso del expresidente Lorenzo Iparraguirre</i>. “<q s="fiscal">Como testigo, insisto, y con el mayor respeto</q>”, matizó <m s="fiscal">Delia Pacheco</m>. En un comunicado posterior, <m s="mp">el Ministerio Público</m> precisó que <i s="mp">la diligencia está fijada <t v="2024-12-05T10:00">para el jueves 5 de diciembre a las 10:00</t></i>.

Ascarza se enteró en el pasillo. “<q s="premier">Iré, claro. Yo siempre llego antes de la hora</q>”, respondió. Un asesor de Palacio fue menos diplomático. “<q s="asesor">Lo citan el mismo día de la confianza; ni en las novelas</q>”, se quejó.

El último gabinete que obtuvo más de 65 votos fue el <t v="2021-08">de agosto de 2021</t>. La presidenta del Congreso levantó la sesión <t v="2024-11-28T18:40">a las 18:40</t>. “<q s="alva">Y sesenta segundos</q>”, añadió, mirando al premier.
