---
id: es-813
language: es
agency: Europa Press
outlet: Economía Diaria
domain: economia-diaria.example
authors: []
published: 2026-07-08T11:50:00+02:00
modified: null
dateline: {place: MADRID, agency: Europa Press, date: 2026-07-08}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  galvan: {name: Teresa Galván, kind: person, roles: [presidenta de Iberluz]}
  ferrer: {name: Jordi Ferrer, kind: person, roles: [consejero delegado de Iberluz, directivo]}
  ministro: {name: Pablo Santamaría, kind: person, roles: [ministro de Industria]}
  ccoo: {name: CCOO, kind: organisation, roles: [sindicato]}
  renta: {name: analistas de Renta Norte, kind: group, roles: []}
notes: business results; chairwoman, CEO, union, minister, analysts; straight quotes, compound tenses, long roles
---
# Iberluz gana un 12% menos y anuncia el cierre de su última central de carbón

MADRID, <t v="2026-07-08">8 Jul.</t> (EUROPA PRESS) - Iberluz obtuvo un beneficio neto de 812 millones de euros <t v="2026-01/2026-06">en el primer semestre</t>, un 12% menos, lastrada por la caída de los precios de la electricidad, según ha comunicado <t v="2026-07-08">este miércoles</t> la compañía a la CNMV.

La presidenta de la eléctrica, Teresa Galván, ha calificado los resultados de "<q s="galvan" type="mixed">sólidos en un entorno muy adverso</q>". "<q s="galvan">No vamos a perseguir el beneficio de un trimestre a costa del siguiente</q>", ha manifestado <m s="galvan">Galván</m> en una conferencia con analistas.

Por su parte, el consejero delegado, Jordi Ferrer, ha confirmado que <i s="ferrer">la central térmica de Peñarrubia cerrará <t v="2027-03">en marzo de 2027</t></i>. "<q s="ferrer">Es la última, y apagarla es un compromiso, no una amenaza</q>", ha asegurado <m s="ferrer">el directivo</m>. Asimismo, ha garantizado que <i s="ferrer">los 210 trabajadores de la planta serán recolocados</i>.

No lo ve así CCOO. <m s="ccoo">El sindicato</m> ha denunciado que <i s="ccoo">no existe ningún plan por escrito</i> y ha acusado a la empresa de "<q s="ccoo" type="mixed">jugar con el futuro de una comarca entera</q>". "<q s="ccoo">Nos enteramos siempre por la prensa</q>", han añadido desde la organización.

Preguntado al respecto en los pasillos del Congreso, el ministro de Industria, Pablo Santamaría, ha dicho que el Gobierno "<q s="ministro" type="mixed">velará por el empleo</q>". "<q s="ministro">He hablado con la presidenta y me ha dado garantías</q>", ha señalado.

Los analistas de Renta Norte consideran que <i s="renta">las cuentas están en línea con lo esperado</i>. "<q s="renta">El dividendo no corre peligro</q>", apuntan en una nota. Las acciones de Iberluz han cerrado la sesión con un descenso del 1,8%.
