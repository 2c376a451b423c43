---
id: es-204
language: es-CL
agency: Reuters
outlet: Mercurio Económico del Pacífico
domain: economicopacifico.example
authors: [Ximena Bascuñán]
published: 2025-09-04T10:15:00-03:00
modified: null
dateline: {place: SANTIAGO, agency: Reuters, date: 2025-09-04}
copyright: {holders: [Reuters], year: null, notice: "© Reuters. Todos los derechos reservados", licence: null, reserved: true}
tdm: reserved
speakers:
  litio: {name: Salar Andino, kind: organisation, roles: [minera]}
  errazuriz: {name: Cristóbal Errázuriz Vial, kind: person, roles: [gerente general de Salar Andino, ejecutivo]}
  montt: {name: Isidora Montt, kind: person, roles: [analista de Cordillera Securities]}
  fuentes: {name: dos personas con conocimiento directo, kind: unnamed, roles: []}
  gobierno: {name: Gobierno chileno, kind: organisation, roles: [La Moneda]}
  comunidad: {name: Consejo de Pueblos Atacameños, kind: organisation, roles: []}
  dirigente: {name: Rudecindo Cruz Plaza, kind: person, roles: [vicepresidente del Consejo de Pueblos Atacameños, dirigente]}
notes: "financial wire; company results, quarters, La Moneda as metonym, told Reuters as via, a bank next to its analyst, a buyer that declined to comment, mixed fragments"
---
# <m s="litio">Minera chilena Salar Andino</m> ve un mercado del litio "<q s="litio" type="mixed">sin fondo a la vista</q>" y frena inversiones

SANTIAGO, <t v="2025-09-04">4 sep</t> (Reuters) - La minera chilena Salar Andino postergó <t v="2025-09-04">el jueves</t> una inversión de 1.400 millones de dólares por la caída del precio del litio, que <t v="2025-34">en el segundo trimestre</t> tocó su nivel más bajo <t v="2020/..">desde 2020</t>.

"<q s="errazuriz">No vamos a correr hacia un mercado sin fondo a la vista</q>", dijo <m s="errazuriz">el gerente general</m>, Cristóbal Errázuriz Vial, en una conferencia con inversores. "<q s="errazuriz" id="1">Tenemos caja y tenemos paciencia</q>", agregó <m s="errazuriz">el ejecutivo</m>, "<q s="errazuriz" id="1">que en esta industria es lo más escaso</q>".

En un comunicado enviado al regulador, <m s="litio">la compañía</m> señaló que <i s="litio">la planta de Antofagasta operará al 70% de su capacidad <t v="../2026-06">hasta junio de 2026</t></i>.

La decisión sorprendió al mercado. "<q s="montt">Esperábamos un recorte, no un portazo</q>", escribió en una nota a clientes <m s="montt">Isidora Montt</m>, analista de Cordillera Securities. <m s="montt">Montt</m> rebajó la recomendación del papel a "vender". Las acciones cedían un 8,3% <t v="2025-09-04T10:00">a las 10.00 hora local</t>.

### NEGOCIACIÓN

La empresa busca además un socio para el proyecto "Maricunga Norte". <m s="fuentes">Dos personas con conocimiento directo</m> del asunto dijeron a Reuters que <i s="fuentes" via="Reuters">la automotriz coreana Hansae presentó una oferta <t v="2025-08">en agosto</t></i>. "<q s="fuentes">Es baja, pero es la única</q>", comentó <m s="fuentes">una de las fuentes</m>. Hansae declinó comentar. Salar Andino no respondió de inmediato a un pedido de comentarios.

<m s="gobierno">La Moneda</m> restó dramatismo al anuncio e indicó que <i s="gobierno">la meta de duplicar la producción <t v="2034">en 2034</t> sigue vigente</i>.

En San Pedro de Atacama la noticia se recibió de otro modo. Para <m s="comunidad">el Consejo de Pueblos Atacameños</m>, la pausa es "<q s="comunidad" type="mixed">un respiro para los flamencos</q>". Su vicepresidente, Rudecindo Cruz Plaza, pidió que se aproveche. "<q s="dirigente">Que midan el agua ahora que no hay apuro</q>", sugirió <m s="dirigente">el dirigente</m>. "<q s="dirigente">Antes nos decían que no había tiempo.</q>"

<m s="errazuriz">Errázuriz</m>, que asumió <t v="2024-11">en noviembre pasado</t>, reconoció que <i s="errazuriz">la compañía despedirá a unos 300 contratistas <t v="2025-10-01/..">a partir del 1 de octubre</t></i>.

(Reporte de Ximena Bascuñán. Editado por Tomás Riveros)
