---
id: es-404
language: es
agency: AFP
outlet: Informe Atlántico
domain: informeatlantico.example
authors: []
published: 2025-10-02T21:18:00+02:00
modified: 2025-10-03T00:02:00+02:00
dateline: {place: Copenhague, agency: AFP, date: 2025-10-02}
copyright: {holders: [AFP], year: 2025, notice: "© AFP 2025", licence: null, reserved: false}
tdm: null
speakers:
  zelenski: {name: Volodímir Zelenski, kind: person, roles: [presidente ucraniano, mandatario]}
  frederiksen: {name: Mette Frederiksen, kind: person, roles: [primera ministra danesa, anfitriona]}
  orban: {name: Viktor Orbán, kind: person, roles: [jefe del Gobierno de Budapest]}
  macron: {name: Emmanuel Macron, kind: person, roles: [presidente francés]}
  peskov: {name: Dmitri Peskov, kind: person, roles: [portavoz del Kremlin]}
  diplomatico: {name: un diplomático báltico, kind: unnamed, roles: []}
  comision: {name: Comisión Europea, kind: organisation, roles: [ejecutivo comunitario]}
notes: European summit, several heads of government named by nationality and office, el mandatario resolved by recency, spokesman of a metonym, unnamed diplomat, "escudo de drones" as a term, X and French television as via
---
# Europa debate un "muro de drones" y <m s="zelenski">Zelenski</m> le recuerda que "<q s="zelenski" type="mixed">los muros se construyen antes de la inundación</q>"

Copenhague, <t v="2025-10-02">2 Oct</t> (AFP) - Los líderes europeos buscaron <t v="2025-10-02">el jueves</t> en Copenhague una respuesta común a las incursiones de drones sobre aeropuertos y bases militares, con el presidente ucraniano, Volodímir Zelenski, como invitado y Hungría como principal voz discordante.

"<q s="frederiksen">Estamos en el momento más difícil <t v="1945/..">desde 1945</t>, no desde la Guerra Fría</q>", afirmó al abrir la sesión <m s="frederiksen">la anfitriona</m>, Mette Frederiksen. <m s="frederiksen">La primera ministra danesa</m>, cuyo país cerró <t v="2025-09">en septiembre</t> varios aeropuertos por vuelos no identificados, no señaló a ningún culpable, pero recordó que "<q s="frederiksen" type="mixed">solo un país amenaza hoy a Europa</q>".

Zelenski llegó a pie desde el hotel. "<q s="zelenski">Nosotros derribamos en una noche más drones de los que ustedes han visto en un mes</q>", dijo <m s="zelenski">el mandatario</m> a sus homólogos, según un diplomático báltico. <m s="diplomatico">Este último</m> contó que <i s="diplomatico">la sala se quedó en silencio</i>.

El jefe del Gobierno de Budapest tenía otra lectura. "<q s="orban" via="X">Nos quieren llevar a la guerra</q>", escribió <m s="orban">Viktor Orbán</m> en la red X antes de entrar. Dentro, <m s="orban">el húngaro</m> defendió que <i s="orban">el dinero de los contribuyentes no debe salir de la Unión</i>.

Emmanuel Macron, que había cenado con ambos <t v="2025-10-01">la víspera</t>, intentó rebajar la fiebre. "<q s="macron" via="TF1">La idea de un muro me parece demasiado simple, necesitamos sistemas avanzados de alerta</q>", declaró <m s="macron">el presidente francés</m> a la cadena TF1. <m s="macron">El mandatario</m> evitó comentar las palabras de Orbán, pero deslizó que <i s="macron">nadie está obligado a firmar lo que no ha leído</i>.

<m s="comision">La Comisión Europea</m> estima que <i s="comision">el llamado "escudo de drones" podría estar operativo <t v="2027">a finales de 2027</t></i>. El ejecutivo comunitario presentará su hoja de ruta <t v="2025-10-16">el 16 de octubre</t>.

Desde Moscú la respuesta llegó <t v="2025-10-02T16:40Z">a las 16H40 GMT</t>. "<q s="peskov">Europa construye muros porque ya no sabe construir puentes</q>", ironizó <m s="peskov">el portavoz del Kremlin</m>, Dmitri Peskov, quien negó de nuevo toda implicación de su país.

"<q s="zelenski">He oído lo del puente</q>", respondió <m s="zelenski">Zelenski</m> minutos después, ya de camino al aeropuerto. "<q s="zelenski">El último lo volaron ellos.</q>"
