---
id: es-871
language: es
agency: AFP
outlet: El Faro Andino
domain: elfaroandino.example
authors: []
published: 2026-02-11T20:15:00-05:00
modified: null
dateline: {place: Pataz, agency: AFP, date: 2026-02-11}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  soto: {name: Wilder Soto, kind: person, roles: [jefe de los rescatistas, ingeniero]}
  huaman: {name: Rosa Huamán, kind: person, roles: [esposa de uno de los mineros]}
  empresa: {name: Minera Cordillera Azul, kind: organisation, roles: [empresa]}
  ministro: {name: Jorge Luis Távara, kind: person, roles: [ministro de Energía y Minas, funcionario]}
  minero: {name: un minero que logró salir, kind: unnamed, roles: []}
  fiscal: {name: Carmen Yupanqui, kind: person, roles: [fiscal provincial]}
  iglesia: {name: Anselmo Rojas, kind: person, roles: [párroco]}
notes: mine accident in Peru; rescuers, relatives, company statement, an unnamed miner, radio as via
---
# Perú: "<q s="huaman">Sé que mi esposo está vivo</q>", la espera junto a la mina derrumbada

Pataz (Perú), <t v="2026-02-11">11 feb</t> (AFP) - Los rescatistas se acercaban <t v="2026-02-11">este miércoles</t> a los siete trabajadores atrapados <t v="2026-02-08/..">desde el domingo</t> en un socavón de oro en el norte de Perú, mientras sus familias aguardaban en carpas levantadas junto a la bocamina.

"<q s="soto">Estamos a unos 40 metros y hemos oído golpes</q>", dijo a la prensa <m s="soto">el ingeniero Wilder Soto</m>, jefe de los rescatistas. "<q s="soto">Son rítmicos, son de personas</q>", agregó.

Soto explicó que <i s="soto">la roca está muy fracturada y obliga a avanzar a mano</i>. "<q s="soto" id="2">No podemos usar explosivos</q>", insistió <m s="soto">el jefe de la operación</m>, "<q s="soto" id="2">porque se nos viene todo encima</q>".

Rosa Huamán, de 34 años, no se ha movido del lugar. "<q s="huaman">Sé que mi esposo está vivo, me lo dice el corazón</q>", contó <m s="huaman">la mujer</m> con su hijo menor en brazos. <m s="huaman">Ella</m> aseguró que <i s="huaman">nadie de la compañía la llamó hasta <t v="2026-02-10">el martes</t></i>.

<m s="empresa">Minera Cordillera Azul</m> afirmó en un comunicado que <i s="empresa">cumple con todos los protocolos de seguridad</i> y lamentó "<q s="empresa" type="mixed">los momentos de angustia</q>" de los familiares. <m s="empresa">La empresa</m> precisó que <i s="empresa">el derrumbe ocurrió en una zona subcontratada</i>.

"<q s="minero">Sentimos un viento fuerte y luego todo se apagó</q>", relató <m s="minero">un minero que logró salir</m> y que pidió no ser identificado por temor a perder el empleo. "<q s="minero">Mis compañeros estaban unos veinte metros más adentro</q>".

### Investigación

El ministro de Energía y Minas, Jorge Luis Távara, llegó al mediodía en helicóptero. "<q s="ministro" via="Radio Cumbre">No vamos a descansar hasta sacarlos a todos</q>", prometió <m s="ministro">el funcionario</m> en declaraciones a Radio Cumbre. Según <m s="ministro">Távara</m>, <i s="ministro">dos perforadoras chilenas llegarán <t v="2026-02-12">en la mañana del jueves</t></i>.

<m s="fiscal">La fiscal provincial Carmen Yupanqui</m> informó que <i s="fiscal">abrió una investigación por presunta exposición al peligro</i>. "<q s="fiscal">Los planos que nos entregaron no coinciden con lo que hemos visto</q>", advirtió.

Por la noche, el párroco de Pataz, Anselmo Rojas, celebró una misa al aire libre. "<q s="iglesia">Aquí todos tenemos a alguien debajo de la tierra</q>", expresó <m s="iglesia">el sacerdote</m> ante unas doscientas personas.

<t v="2024">En 2024</t> otro accidente dejó 13 muertos en la misma provincia, conocida como "la capital del oro".
