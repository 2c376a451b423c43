---
id: es-419
language: es
agency: null
outlet: Campo y Corral
domain: campoycorral.example
authors: [Nieves Argüello]
published: 2025-11-18T18:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Campo y Corral], year: 2025, notice: "Campo y Corral. CC BY-SA 4.0 (2025)", licence: CC-BY-SA-4.0, reserved: false}
tdm: allowed
speakers:
  granjera: {name: Felisa Cuadrado, kind: person, roles: [avicultora, granjera]}
  veterinario: {name: Iker Landaluce, kind: person, roles: [veterinario de la Junta]}
  planas: {name: Luis Planas, kind: person, roles: [ministro de Agricultura]}
  huevos: {name: Asociación de Productores de Huevos, kind: organisation, roles: []}
  directora: {name: Mar Fernández Poza, kind: person, roles: [directora]}
  hijo: {name: Adrián, kind: person, roles: [hijo]}
  camionero: {name: el conductor, kind: unnamed, roles: []}
notes: bird flu reportage, farmer and director (women), vet and minister and son (men), association next to its director, quotes first and role later, subject drop over a paragraph boundary, order read aloud
---
# «<q s="granjera">Me dijeron que abriera las ventanas y las cerré todas</q>»
## La gripe aviar obliga a sacrificar 760.000 gallinas en Olmedo y dispara el precio de los huevos

La orden llegó en un sobre marrón. La trajo un veterinario de la Junta que no quiso sentarse. «<q s="veterinario">Señora, lo siento más que usted</q>», le dijo. Felisa Cuadrado, avicultora en Olmedo <t v="1991/..">desde 1991</t>, no le dejó terminar.

«<q s="granjera" id="1">Más que yo, no</q>, le contestó <m s="granjera">ella</m>, <q s="granjera" id="1">porque usted <t v="2025-11-04">esta noche</t> duerme</q>».

Desde aquel sobre, que lleva fecha <t v="2025-11-04">del 4 de noviembre</t>, no canta nadie en las siete naves. Ha contado los días. También las facturas: «<q s="granjera">Ochenta mil euros de pienso que no se va a comer nadie</q>».

Iker Landaluce, el veterinario, se acuerda perfectamente. Dice que <i s="veterinario">ha firmado treinta y una órdenes <t v="2025-07/..">desde julio</t></i> y que <i s="veterinario">ninguna le ha costado tanto</i>. «<q s="veterinario">El virus viene con los patos, pero la culpa la llevo yo en el maletín</q>», admite.

### Precios

En los lineales la docena ha subido un 46 % <t v="2025">este año</t>. <m s="huevos">La Asociación de Productores de Huevos</m> insiste en que <i s="huevos">no habrá desabastecimiento</i>. Su directora, Mar Fernández Poza, pide calma y algo más. «<q s="directora">Que nadie acapare: un huevo caduca, una mala idea también</q>», aconseja.

<t v="2025-11-17">El lunes</t>, en Bruselas, el ministro de Agricultura defendió el confinamiento de las aves de corral. «<q s="planas">Es una medida dura, pero es la que funciona</q>», declaró <m s="planas">Luis Planas</m>. Añadió que <i s="planas">las indemnizaciones se pagarán <t v="2026-03-31">antes del 31 de marzo</t></i>. A la granjera, marzo le parece otro siglo.

«<q s="hijo">Mi madre no quiere dinero, quiere ruido</q>», explica <m s="hijo">Adrián</m>, su hijo, que dejó un trabajo en Valladolid para ayudarla. Él ha hecho números: volver a llenar las naves llevará dieciséis meses. Según <m s="hijo">él</m>, <i s="hijo">el seguro cubre la mitad</i>.

Por el camino baja un camión vacío. El conductor no para, pero frena. «<q s="camionero">¿Sigue usted ahí, Felisa?</q>», grita <m s="camionero">el hombre</m>. «<q s="granjera">¿Y dónde quiere que vaya?</q>», responde <m s="granjera">la avicultora</m>. Es la única conversación <t v="2025-11-18">de la mañana</t>.

El llamado «vacío sanitario» termina <t v="2026-02-04">el 4 de febrero</t>. Ha comprado ya las primeras cien pollitas. «<q s="granjera">Les he puesto de nombre “Febrero”, a todas</q>», bromea.
