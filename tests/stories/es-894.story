---
id: es-894
language: es
agency: EFE
outlet: Deporte Atlántico
domain: deporteatlantico.example
authors: []
published: 2025-09-28T23:15:00+02:00
modified: null
dateline: {place: Vigo, agency: EFE, date: 2025-09-28}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  sanjurjo: {name: Pablo Sanjurjo, kind: person, roles: [entrenador del Atlántico de Vigo]}
  moha: {name: Mohamed Idrissi, kind: person, roles: [delantero del Atlántico de Vigo]}
  bermudez: {name: Fran Bermúdez, kind: person, roles: [técnico del Unión Cartago]}
  olmedo: {name: Víctor Olmedo, kind: person, roles: [portero del Unión Cartago]}
  costas: {name: Manuel Costas, kind: person, roles: [presidente del Atlántico de Vigo]}
notes: football match report with two coaches, a scorer, a president
---
# <m s="sanjurjo">Sanjurjo</m>: «<q s="sanjurjo">Este equipo no sabe rendirse</q>»

Vigo, <t v="2025-09-28">28 sep</t> (EFE).- <m s="sanjurjo">El entrenador del Atlántico de Vigo</m>, Pablo Sanjurjo, elogió <t v="2025-09-28">este domingo</t> el carácter de sus jugadores tras la remontada (3-2) ante el Unión Cartago y aseguró que el equipo «<q s="sanjurjo" type="mixed">no sabe rendirse</q>».

«<q s="sanjurjo">En el descanso les dije que jugáramos por la gente que había venido con esta lluvia</q>», contó <m s="sanjurjo">el preparador vigués</m> en la sala de prensa. «<q s="sanjurjo">Y salieron como aviones</q>».

<m s="sanjurjo">Sanjurjo</m> reconoció que la primera parte fue «<q s="sanjurjo" type="mixed">muy mala</q>» y que <i s="sanjurjo">cometieron errores impropios de la categoría</i>.

Sobre el autor de dos de los goles, Mohamed Idrissi, <m s="sanjurjo">el técnico</m> comentó: «<q s="sanjurjo">Moha tiene diecinueve años y hay que dejarle crecer</q>».

El delantero, que salió del banquillo en el minuto 58, se mostró emocionado. «<q s="moha" via="DAZN">Se lo dedico a mi abuela, que me traía a los entrenamientos en autobús</q>», señaló <m s="moha">el joven atacante</m> en DAZN. <m s="moha">Idrissi</m> admitió que <i s="moha">no esperaba jugar tanto</i>.

En el bando contrario, Fran Bermúdez no ocultó su enfado. «<q s="bermudez">Con 0-2 hay que saber matar el partido</q>», lamentó <m s="bermudez">el técnico visitante</m>, que ve a su equipo «<q s="bermudez" type="mixed">blando</q>» en defensa.

«<q s="bermudez">No voy a hablar del árbitro, porque luego me sancionan</q>», zanjó <m s="bermudez">Bermúdez</m> al ser preguntado por el penalti del minuto 89.

Más claro fue su portero, Víctor Olmedo. «<q s="olmedo">No lo toco, y él lo sabe</q>», protestó <m s="olmedo">el guardameta</m>. <m s="olmedo">El cancerbero</m> explicó además que <i s="olmedo">el colegiado no quiso revisar la jugada en el monitor</i>.

El presidente del club gallego, Manuel Costas, bajó al vestuario para felicitar a la plantilla. «<q s="costas">Hacía diez años que no veía Balaídos Viejo así</q>», dijo <m s="costas">el mandatario</m>.
