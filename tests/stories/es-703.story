---
id: es-703
language: es
agency: null
outlet: Portal Levante Ahora
domain: levante-ahora.example
authors: []
published: 2026-05-06T08:00:00+02:00
modified: 2026-05-06T13:25:00+02:00
dateline: null
copyright: {holders: [Levante Ahora], year: 2026, notice: "© 2026 Levante Ahora", licence: null, reserved: false}
tdm: null
speakers:
  salvo: {name: Elena Salvo, kind: person, roles: [ministra de Hacienda]}
  adeyemi: {name: Bola Adeyemi, kind: person, roles: [presidente de Nigeria]}
  kral: {name: Jana Králová, kind: person, roles: [portavoz del Gobierno checo]}
  pons: {name: Vicent Pons, kind: person, roles: [consejero delegado de Ceramix]}
  duarte: {name: Óscar Duarte, kind: person, roles: [canciller paraguayo]}
  aemet: {name: Aemet, kind: organisation, roles: []}
  nakata: {name: Nakata Shoji, kind: person, roles: [portavoz del Gobierno japonés]}
  vecina: {name: una vecina, kind: unnamed, roles: []}
notes: resumen en directo con horas, asuntos sin relación; sujetos caídos en cada bloque que no deben pasar al bloque anterior; presidente de Nigeria sin nombre en el titular; empresa con resultados; apodo de tormenta y nombre de operación entre comillas
---
# Las noticias <t v="2026-05-06">de este miércoles, 6 de mayo</t>: última hora

<t v="2026-05-06T13:25">13:25</t> – Hacienda no bajará el IVA de la luz. "<q s="salvo">No vamos a tocar lo que funciona</q>", ha dicho <m s="salvo">la ministra de Hacienda</m>, Elena Salvo, en los pasillos del Congreso. Ha asegurado que <i s="salvo">la recaudación sube un 4 %</i>.

<t v="2026-05-06T12:50">12:50</t> – El presidente de Nigeria llega a Moncloa. Pedro Sánchez recibe al presidente de Nigeria, Bola Adeyemi, para hablar de gas. "<q s="adeyemi">España compra nuestro gas y nosotros compramos sus trenes</q>", ha declarado <m s="adeyemi">el mandatario nigeriano</m>. <t v="2026-05-07">Mañana</t> almorzará con el rey.

<t v="2026-05-06T12:10">12:10</t> – Ceramix gana un 7 % más. La azulejera de Castelló ganó 18 millones <t v="2026-33">en el primer trimestre</t>. "<q s="pons">Italia ha vuelto a pedir azulejos en vez de copiarlos</q>", ha celebrado <m s="pons">su consejero delegado</m>, Vicent Pons. Prevé que <i s="pons">el año cierre con más plantilla</i>.

<t v="2026-05-06T11:35">11:35</t> – Operación "Cuarto Menguante". La Guardia Civil ha detenido a nueve personas en Alicante y Murcia por falsificar aceite. En los bidones se leía "virgen extra" y "hecho con cariño". La operación "Cuarto Menguante" sigue abierta.

<t v="2026-05-06T10:55">10:55</t> – Praga retira a su embajador en Minsk. "<q s="kral">Una embajada no es un rehén</q>", ha señalado <m s="kral">la portavoz del Gobierno checo</m>, Jana Králová. El presidente bielorruso, Alexandr Lukashenko, no se ha pronunciado.

<t v="2026-05-06T10:20">10:20</t> – Llega "Renata". La borrasca "Renata" dejará rachas de 90 kilómetros por hora. <m s="aemet">Aemet</m> ha avisado de que <i s="aemet">lo peor llegará <t v="2026-05-06">esta noche</t></i>. En Gandia han volado dos terrazas. "<q s="vecina">Mi sombrilla está en el campanario</q>", cuenta <m s="vecina">una vecina</m>.

<t v="2026-05-06T09:30">9:30</t> – Asunción pide aplazar Mercosur. El canciller paraguayo, Óscar Duarte, ha reclamado un "<q s="duarte" type="mixed">respiro de seis meses</q>" antes de la firma. Según <m s="duarte">Duarte</m>, <i s="duarte">faltan tres anexos</i>.

<t v="2026-05-06T08:40">8:40</t> – Tokio, contra los aranceles. "<q s="nakata">No contestaremos a un arancel con un adjetivo</q>", ha afirmado <m s="nakata">el portavoz del Gobierno japonés</m>, Nakata Shoji. El Nikkei ha cerrado plano en una jornada que los operadores bautizaron como "la siesta".
