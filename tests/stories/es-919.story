---
id: es-919
language: es-ES
agency: null
outlet: "Levante Noticias"
domain: levantenoticias.example
authors: ["Vicent Solà"]
published: 2025-10-09T17:25:00+02:00
modified: null
dateline: null
copyright: {holders: ["Levante Noticias"], year: 2025, notice: "© 2025 Levante Noticias", licence: null, reserved: false}
tdm: null
speakers:
  aemet: {name: "Agencia Estatal de Meteorología", kind: organisation, roles: []}
  najera: {name: "Raúl Nájera", kind: person, roles: ["portavoz de Aemet"]}
  emergencias: {name: "Rosa Climent", kind: person, roles: ["directora general de Emergencias"]}
  alcalde: {name: "Josep Lluís Mahiques", kind: person, roles: ["alcalde de Beniarbós"]}
  vecino: {name: "Salvador", kind: person, roles: ["dueño de una ferretería"]}
notes: "natural: weather: storm warning"
---
# La Aemet eleva a rojo el aviso por lluvias en el sur de Valencia: «<q s="najera">Puede caer en tres horas lo de tres meses</q>»

La Agencia Estatal de Meteorología (Aemet) ha activado <t v="2025-10-09">este jueves</t> el aviso rojo por lluvias en el litoral sur de Valencia, vigente desde la medianoche. <m s="aemet">El organismo</m> espera acumulaciones de más de 180 litros por metro cuadrado en doce horas y advierte de que <i s="aemet">las tormentas pueden quedar estacionadas sobre una misma cuenca</i>.

«<q s="najera">Puede caer en tres horas lo de tres meses. No sabemos con exactitud dónde, y ese es el problema</q>», ha explicado <m s="najera">su portavoz</m>, Raúl Nájera. «<q s="najera">Con diez kilómetros de diferencia, en un pueblo no pasa nada y en el de al lado tienen el agua por la cintura</q>».

<m s="najera">Nájera</m> ha detallado que <i s="najera">la dana se descolgó <t v="2025-10-08">el miércoles</t> sobre el golfo de Cádiz</i> y que <i s="najera">el Mediterráneo está casi dos grados por encima de lo normal</i>. «<q s="najera">El mar es la gasolina</q>», ha resumido.

El Consell ha suspendido las clases en 61 municipios. Parques, cementerios y bibliotecas permanecerán también cerrados. <m s="emergencias">La directora general de Emergencias</m>, Rosa Climent, ha pedido a la población que <i s="emergencias">evite los desplazamientos</i> y ha confirmado que <i s="emergencias">se enviará un mensaje a los móviles si el barranco de la Marjal supera los 150 metros cúbicos por segundo</i>.

«<q s="emergencias">El coche no se salva. El coche se deja. Lo repetiré las veces que haga falta</q>», ha dicho.

En Beniarbós, donde murieron dos personas en la riada de hace un año, no se oye otra cosa que taladros. En la calle Mayor casi todos los comercios tienen ya tableros en las puertas. «<q s="vecino">La otra vez perdí 90.000 euros en género. Hoy he subido todo a la primera planta, hasta los tornillos</q>», cuenta <m s="vecino">Salvador</m>, dueño de una ferretería. Su mujer, Amparo, se ha ido con los nietos a Xàtiva. Él se queda. «<q s="vecino">Alguien tiene que poner la bomba</q>».

<m s="alcalde">El alcalde</m>, Josep Lluís Mahiques, asegura que <i s="alcalde">el cauce está limpio <t v="2025-06/..">desde junio</t></i>, aunque reprocha a la Confederación Hidrográfica que <i s="alcalde">no haya comenzado el muro de la margen derecha</i>. «<q s="alcalde">Nos prometieron que estaría para el otoño. Pues ya es otoño</q>», critica.

Según <m s="aemet">la Aemet</m>, <i s="aemet">la situación mejorará <t v="2025-10-11">a partir del sábado</t>, cuando la dana se desplace hacia Baleares</i>. <m s="najera">Nájera</m>, con todo, prefiere no dar la alerta por amortizada: «<q s="najera">Octubre es muy largo</q>».
