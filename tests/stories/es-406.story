---
id: es-406
language: es-CL
agency: EFE
outlet: El Semanario de Atacama
domain: semanariodeatacama.example
authors: []
published: 2025-07-31T22:50:00-04:00
modified: 2025-08-01T07:30:00-04:00
dateline: {place: Copiapó (Chile), agency: EFE, date: 2025-07-31}
copyright: {holders: [Agencia EFE S.A.U.], year: 2025, notice: "© 2025 Agencia EFE S.A.U. Todos los derechos reservados", licence: null, reserved: true}
tdm: null
speakers:
  ministra: {name: Paulina Arriagada, kind: person, roles: [ministra de Minería, ingeniera]}
  gerente: {name: Cristián Hoffmeister, kind: person, roles: [gerente general de la mina, ejecutivo]}
  empresa: {name: Compañía Llano Seco, kind: organisation, roles: [propietaria del yacimiento]}
  tapia: {name: Wladimir Tapia, kind: person, roles: [jefe de los rescatistas, exminero]}
  esposa: {name: Yesenia Codoceo, kind: person, roles: [esposa de uno de los atrapados]}
  godoy: {name: Elías Godoy, kind: person, roles: [presidente del sindicato, dirigente]}
  minero: {name: uno de los mineros, kind: unnamed, roles: []}
notes: mine rescue, minister named long after her role, manager and company, trapped miner quoted by another (unnamed voice), la ingeniera is the minister, a trapped man named who does not speak, el ejecutivo and el dirigente
---
# Contacto con los cinco mineros de Copiapó: "<q s="minero">Acá abajo hace calor y nadie ronca</q>"

Copiapó (Chile), <t v="2025-07-31">31 jul</t> (EFE).- Una sonda de doce centímetros de diámetro alcanzó <t v="2025-07-31T16:20">a las 16.20 hora local (20.20 GMT) de este jueves</t> el refugio donde cinco mineros permanecen atrapados <t v="2025-07-28/..">desde el lunes</t> a 380 metros de profundidad, en el norte de Chile.

"<q s="ministra">Están los cinco, están enteros y piden cigarrillos</q>", anunció <m s="ministra">la ministra de Minería</m> con la voz quebrada ante los familiares. Los abrazos le impidieron seguir durante un buen rato.

La primera voz llegó por un citófono. "<q s="tapia">Preguntamos quién hablaba y nos dijeron: '<q s="minero">Acá abajo hace calor y nadie ronca</q>'</q>", relató <m s="tapia">el jefe de los rescatistas</m>, Wladimir Tapia. <m s="tapia">El exminero</m>, que <t v="2010">en 2010</t> participó en el rescate de los 33, pidió prudencia: "<q s="tapia">Ahora viene lo lento</q>".

Lo lento será un túnel de 66 centímetros. <m s="ministra">Paulina Arriagada</m>, ingeniera de profesión y en el cargo <t v="2025-03/..">desde marzo</t>, calculó <t v="2025-07-31">ya de noche</t> que <i s="ministra">la perforación tomará entre ocho y doce días</i>. <m s="ministra">La ingeniera</m> advirtió que <i s="ministra">una réplica sísmica obligaría a empezar de nuevo</i>.

Yesenia Codoceo, esposa de uno de los atrapados, Marco Ibacache, no se ha movido del cerro. "<q s="esposa">Le mandé una carta enrollada en el tubo y me la devolvió corregida</q>", contó riéndose. "<q s="esposa">Veinte años casados y me sigue corrigiendo las tildes.</q>"

No todo es alivio en el campamento, al que los familiares llaman "Paciencia". El presidente del sindicato acusa a la propietaria del yacimiento de haber ignorado dos informes. "<q s="godoy" id="1">La grieta estaba pintada con espray naranjo <t v="2025-05/..">desde mayo</t></q>", aseguró <m s="godoy">Elías Godoy</m>, "<q s="godoy" id="1">y encima de la grieta pusieron un letrero de seguridad</q>".

<m s="empresa">La Compañía Llano Seco</m> replicó en un comunicado que <i s="empresa">cumplía la norma vigente</i>. Menos rotundo, <m s="gerente">el gerente general de la mina</m>, Cristián Hoffmeister, dijo que "<q s="gerente" type="mixed">habrá tiempo para los papeles</q>". Preguntado por la grieta, <m s="gerente">el ejecutivo</m> contestó que la había visto "<q s="gerente" type="mixed">de lejos</q>".

El dirigente no tardó en responderle. "<q s="godoy">De lejos la va a ver la jueza</q>", sentenció.

La Fiscalía abrió una investigación <t v="2025-07-30">el miércoles</t>. Arriagada, que suspendió su viaje a Canadá, dormirá <t v="2025-07-31">esta noche</t> en una carpa. "<q s="ministra">Con ellos hasta el final, dure lo que dure</q>", prometió.
