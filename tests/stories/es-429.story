---
id: es-429
language: es-CL
agency: null
outlet: La Tercera Vía Austral
domain: terceraviaaustral.example
authors: [Bárbara Oyarzo]
published: 2025-03-12T18:00:00-03:00
modified: null
dateline: null
copyright: {holders: [La Tercera Vía Austral], year: null, notice: "Todos los derechos reservados. La Tercera Vía Austral SpA", licence: null, reserved: true}
tdm: reserved
speakers:
  boric: {name: Gabriel Boric, kind: person, roles: [Presidente, mandatario]}
  troncoso: {name: Ximena Troncoso, kind: person, roles: [gerenta general de la empresa, ejecutiva]}
  quilan: {name: Juana Quilán, kind: person, roles: [lonko, autoridad mapuche]}
  sandoval: {name: Miguel Sandoval, kind: person, roles: [diputado, parlamentario]}
  empresa: {name: Aysén Verde, kind: organisation, roles: [empresa]}
  pescador: {name: un pescador artesanal, kind: unnamed, roles: []}
notes: hydrogen project in Patagonia, president and deputy (el parlamentario) he, executive and lonko she, company as speaker beside its manager, unnamed fisherman
---
# Boric visita Aysén en medio de protestas por planta de hidrógeno: “<q s="boric">Escuchar no es retroceder</q>”

El Presidente Gabriel Boric llegó <t v="2025-03-12">este miércoles</t> a Puerto Aysén, donde vecinos y pescadores mantienen cortada la ruta al puerto <t v="2025-03-08/..">desde el sábado</t> en rechazo a una planta de hidrógeno verde.

“<q s="boric">Escuchar no es retroceder</q>”, sostuvo <m s="boric">el mandatario</m> tras reunirse con los manifestantes en una escuela. Comprometió que <i s="boric">ningún permiso se entregará sin consulta indígena</i>.

La lonko Juana Quilán, que habló después de él, no se mostró conforme. “<q s="quilan">Nos han consultado cuatro veces y las cuatro nos han contestado ellos</q>”, reprochó <m s="quilan">ella</m>. <m s="quilan">La autoridad mapuche</m> recordó que <i s="quilan">el río Simpson ya fue entubado <t v="1982">en 1982</t></i>.

“<q s="troncoso" id="p">Es un proyecto limpio en el agua, en el aire y en los papeles</q>”, defendió <m s="troncoso">la gerenta general de la empresa</m>, Ximena Troncoso, “<q s="troncoso" id="p">y el que quiera revisarlos tiene la puerta abierta</q>”. En un comunicado, <m s="empresa">Aysén Verde</m> reiteró que <i s="empresa">creará 900 empleos <t v="2026/2029">entre 2026 y 2029</t></i>. Según <m s="troncoso">la ejecutiva</m>, <i s="troncoso">el bloqueo le cuesta 40 millones de pesos al día</i>.

También viajó el diputado Miguel Sandoval, que acompaña a los pescadores. “<q s="sandoval">El Presidente vino a sacarse la foto con el hielo, antes de que se derrita</q>”, ironizó <m s="sandoval">el parlamentario</m>. Boric, que estaba a dos metros, se dio vuelta. “<q s="boric">La foto se la saco yo a usted, diputado</q>”, le respondió.

Nadie se rió. “<q s="pescador">Ellos pelean y a mí se me pudre la merluza</q>”, se quejó <m s="pescador">un pescador artesanal</m>, con las botas puestas.

La mesa de trabajo se reunirá <t v="2025-03-18">el próximo martes</t>. <m s="troncoso">Troncoso</m> confirmó que <i s="troncoso">asistirá</i>; <m s="quilan">la lonko</m>, que <i s="quilan">lo está pensando</i>. El proyecto, bautizado “Viento Bueno”, espera su resolución ambiental <t v="2025-35">para el tercer trimestre</t>.
