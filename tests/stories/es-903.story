---
id: es-903
language: es-AR
agency: null
outlet: "El Mercantil"
domain: elmercantil.example
authors: ["Florencia Bertoni"]
published: 2025-08-13T19:10:00-03:00
modified: null
dateline: null
copyright: {holders: ["El Mercantil"], year: 2025, notice: "© 2025 El Mercantil", licence: null, reserved: false}
tdm: null
speakers:
  raffo: {name: "Damián Raffo", kind: person, roles: ["economista jefe de Ecoplan", "economista"]}
  sosa: {name: "Carla Sosa Méndez", kind: person, roles: ["directora de la consultora Góndola"]}
  canteros: {name: "Hugo Canteros", kind: person, roles: ["dueño de un autoservicio de Lanús", "almacenero"]}
  indec: {name: "Indec", kind: organisation, roles: []}
notes: "natural: inflation and consumption, economists"
---
# La inflación de julio fue de 1,9% y los economistas ven un piso difícil de perforar

<i s="indec">El Índice de Precios al Consumidor subió 1,9% <t v="2025-07">en julio</t></i>, según informó <t v="2025-08-13">este miércoles</t> <m s="indec">el Indec</m>. Los mayores aumentos se dieron en recreación y cultura, por las vacaciones de invierno, y en transporte. La canasta básica, en cambio, avanzó 1,1%.

“<q s="raffo">Es un buen dato, pero no es un gran dato</q>”, resumió <m s="raffo">Damián Raffo</m>, economista jefe de Ecoplan. “<q s="raffo">La inflación núcleo está clavada en 1,7% hace tres meses y de ahí no baja. Para perforar ese piso hace falta que los servicios dejen de correr de atrás</q>”.

Raffo anticipa para <t v="2025-08">agosto</t> un registro similar. Según <m s="raffo">el economista</m>, <i s="raffo">la suba del dólar de los últimos días de julio tuvo un traslado a precios muy bajo</i>. “<q s="raffo">Hace dos años, con un salto así, remarcaban antes de que cerrara el mercado. Hoy no le venden a nadie si remarcan</q>”, apuntó.

Desde la consultora Góndola, que releva 200 supermercados del AMBA, coinciden con el diagnóstico. <m s="sosa">Su directora</m>, Carla Sosa Méndez, explicó que <i s="sosa">las listas que mandaron los proveedores a principios de mes traían aumentos de entre 5 y 9%</i>, pero que <i s="sosa">buena parte fue devuelta</i>.

“<q s="sosa">Las cadenas directamente no las aceptaron. Fue un ‘no’ liso y llano</q>”, contó. “<q s="sosa">El problema es que el consumo sigue sin arrancar: en volumen estamos 3% abajo de un año que ya había sido malo</q>”.

Y agregó: “<q s="sosa">La gente compra menos cantidad, más seguido y con la promo en el celular</q>”.

El Ministerio de Economía celebró el número. En X, <m s="indec">el organismo estadístico</m> aclaró que <i s="indec" via="X">la nueva canasta, con ponderadores de 2018, recién se empezará a usar <t v="2026">el año próximo</t></i>.

### En el mostrador

Hugo Canteros tiene un autoservicio en Lanús desde hace 26 años. <t v="2025-08-13">Esta mañana</t> había seis personas haciendo fila en la fiambrería y ninguna en las cajas.

“<q s="canteros">Los precios ya no me vuelven loco. Antes tenía un pibe que lo único que hacía era cambiar etiquetas. Ahora ese pibe repone, y a veces barre, porque no hay mucho más que hacer</q>”, dijo <m s="canteros">el comerciante</m>.

<m s="canteros">Canteros</m> sostiene que <i s="canteros">lo que cambió es el día del mes en que se corta la plata</i>. “<q s="canteros">Era el 20. Ahora es el 12, y hoy es 13</q>”.

Para <m s="raffo">Raffo</m>, <i s="raffo">esa es justamente la contracara de la desinflación</i>: los salarios privados le ganaron a los precios en el primer semestre, pero tarifas, prepagas y alquileres se llevan una porción más grande del sueldo. “<q s="raffo">Te bajó la fiebre y te quedaste sin fuerza. Falta la recuperación</q>”, graficó.
