---
id: es-915
language: es-ES
agency: null
outlet: "Qué Corazón"
domain: quecorazon.example
authors: ["Redacción"]
published: 2025-08-19T11:40:00+02:00
modified: null
dateline: null
copyright: {holders: ["Qué Corazón"], year: 2025, notice: "© 2025 Qué Corazón", licence: null, reserved: false}
tdm: null
speakers:
  nerea: {name: "Nerea Vidal", kind: person, roles: ["presentadora"]}
  hugo: {name: "Hugo Llamas", kind: person, roles: ["cantante"]}
  invitada: {name: "una invitada", kind: unnamed, roles: []}
  amiga: {name: "una persona de su entorno", kind: unnamed, roles: []}
  madre: {name: "Chelo", kind: person, roles: ["madre de Nerea Vidal"]}
notes: "natural: celebrity news"
---
# <m s="nerea">Nerea Vidal</m> rompe su silencio tras su separación de Hugo Llamas: "<q s="nerea">No hay terceras personas</q>"

Se acabaron los rumores. <m s="nerea">Nerea Vidal</m> ha confirmado que <i s="nerea">su matrimonio con Hugo Llamas está roto</i>. Lo ha hecho a su llegada al aeropuerto de Ibiza, donde pasará unos días con sus dos hijos y con su inseparable Paula Ortells.

"<q s="nerea">Sí, nos hemos separado. Ha sido una decisión de los dos, muy pensada, y os pido respeto por los niños</q>", ha dicho <m s="nerea">la presentadora de 'Vaya tarde'</m> a las cámaras, visiblemente emocionada. "<q s="nerea">No hay terceras personas. Ni por su parte ni por la mía</q>".

La pareja, que se casó <t v="2017">en 2017</t> en una finca de Segovia ante 300 invitados, llevaba meses sin dejarse ver junta. La última vez fue <t v="2025-04">en abril</t>, en la comunión de la sobrina del cantante. Ya entonces <m s="invitada">una invitada</m> comentó que <i s="invitada">no se habían sentado en la misma mesa</i>.

Hugo Llamas, que está de gira por Latinoamérica con su disco 'Sal de ahí', ha preferido recurrir a las redes. "<q s="hugo" via="Instagram">Nerea es y será siempre mi familia. Lo demás es nuestro</q>", ha escrito en Instagram junto a una foto en blanco y negro de las manos de los cuatro.

Según ha contado <m s="amiga">una persona de su entorno</m> a esta revista, <i s="amiga">el distanciamiento comenzó cuando él se instaló en Miami para grabar</i>. "<q s="amiga">Ella no quería sacar a los niños del colegio y él no quería renunciar a ese disco. No hubo gritos, hubo un océano</q>", asegura.

En las últimas horas se ha relacionado al artista con la actriz colombiana Valeria Montoya, protagonista de uno de sus videoclips. <m s="nerea">Nerea</m> ha salido al paso: "<q s="nerea">A Valeria la quiero mucho. Ha estado en mi casa, ha cenado con mis padres. Dejadla tranquila</q>".

¿Habrá reconciliación? <m s="nerea">Vidal</m>, de 41 años, ha respondido que <i s="nerea">ahora mismo solo piensa en descansar</i>. También ha querido aclarar que <i s="nerea">volverá al plató <t v="2025-09-01">el 1 de septiembre</t>, como estaba previsto</i>, y que <i s="nerea">no piensa dar ninguna exclusiva</i>. "<q s="nerea">Yo he preguntado mucho en esta vida, así que entiendo que me preguntéis. Pero hasta aquí</q>", ha zanjado antes de subirse a un taxi.

Quien sí ha hablado es su madre, Chelo, a la que un equipo de televisión abordó en la puerta de su casa de Albacete. "<q s="madre">Mi hija está bien y come bien. Y a Hugo yo le sigo queriendo, qué le voy a hacer</q>", ha señalado <m s="madre">la mujer</m>, con una bolsa de tomates en la mano.

No es la primera crisis de la pareja. <t v="2021">En 2021</t> ya pusieron tierra de por medio durante tres meses, aunque terminaron volviendo. "<q s="nerea" via="Fuera de guion">Nos salvó un perro</q>", bromeó <m s="nerea">la presentadora</m> <t v="2022">un año después</t> en el pódcast 'Fuera de guion'.
