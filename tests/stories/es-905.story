---
id: es-905
language: es-CL
agency: null
outlet: "El Penquista"
domain: elpenquista.example
authors: ["Constanza Riquelme"]
published: 2025-02-09T20:15:00-03:00
modified: null
dateline: null
copyright: {holders: ["El Penquista"], year: 2025, notice: "© 2025 El Penquista", licence: null, reserved: false}
tdm: null
speakers:
  sanhueza: {name: "Rodrigo Sanhueza", kind: person, roles: ["director regional de Senapred"]}
  conaf: {name: "Corporación Nacional Forestal", kind: organisation, roles: []}
  vergara: {name: "Elsa Vergara", kind: person, roles: ["vecina de Agua Amarilla"]}
  morales: {name: "Cristián Morales", kind: person, roles: ["bombero", "segundo comandante de Bomberos de Tomé"]}
  delegada: {name: "Antonia Iturra", kind: person, roles: ["delegada presidencial"]}
  paredes: {name: "Luis Paredes", kind: person, roles: []}
  senapred: {name: "Senapred", kind: organisation, roles: []}
notes: "natural: forest fire with residents"
---
# “<q s="vergara">Alcancé a sacar al perro y la foto de mi mamá</q>”: el incendio que arrasó con 43 casas en Agua Amarilla

El viento cambió a las cinco y diez de la tarde <t v="2025-02-08">del sábado</t>. A esa hora, Elsa Vergara estaba colgando ropa.

“<q s="vergara">Sentí un ruido como de tren. Miré para el cerro y venía rodando</q>”, recuerda <m s="vergara">la mujer</m>, de 68 años, parada frente a lo que fue su living. “<q s="vergara">Alcancé a sacar al perro y la foto de mi mamá. Nada más. Mi hijo me gritaba que me subiera a la camioneta y yo no encontraba las llaves del portón</q>”.

<i s="senapred">La suya es una de las 43 viviendas destruidas en ese sector rural de Tomé</i>, de acuerdo con <m s="senapred">Senapred</m>. No hay víctimas fatales, aunque cuatro personas permanecen internadas en el Hospital Regional de Concepción, una de ellas con riesgo vital.

<m s="sanhueza">El director regional del organismo</m>, Rodrigo Sanhueza, señaló <t v="2025-02-09">este domingo</t> que <i s="sanhueza">el siniestro está contenido en un 70%</i> y que <i s="sanhueza">la alerta SAE evitó una tragedia</i>.

“<q s="sanhueza">Hubo 1.200 personas que evacuaron en menos de cuarenta minutos. Eso no es suerte: esta comunidad había hecho un simulacro <t v="2024-11">en noviembre</t></q>”, sostuvo.

Consultado por las críticas a la demora de las aeronaves, indicó que <i s="sanhueza">el humo impidió que operaran hasta pasadas las siete</i>. La Corporación Nacional Forestal ratificó esa versión. Según <m s="conaf">Conaf</m>, <i s="conaf">tres helicópteros y un avión cisterna trabajaron hasta que se puso el sol</i>.

### Sin agua en los grifos

Los vecinos tienen otra versión. <m s="paredes">Luis Paredes</m>, que perdió dos galpones y una cosechadora, asegura que <i s="paredes">los grifos del camino principal estaban secos</i>.

“<q s="paredes">Los bomberos llegaron al tiro, pobres cabros, pero conectaban la manguera y no salía nada</q>”, dice. “<q s="paredes">Apagamos con baldes y con la motobomba del riego. Así salvamos la escuela</q>”.

Lo confirma <m s="morales">Cristián Morales</m>, segundo comandante de Bomberos de Tomé. “<q s="morales">Tuvimos que ir a buscar agua a ocho kilómetros. Lo hemos planteado por escrito tres veces</q>”, afirma <m s="morales">el voluntario</m>, que llevaba 26 horas sin dormir.

La delegada presidencial, Antonia Iturra, llegó al lugar al mediodía junto al alcalde, Ítalo Cáceres. Recorrió el albergue habilitado en el gimnasio y comprometió un bono de acogida para las familias.

“<q s="delegada">Vamos a revisar lo de los grifos, con la empresa sanitaria sentada a la mesa. Pero hoy la prioridad es que nadie duerma a la intemperie</q>”, manifestó <m s="delegada">la autoridad</m>.

Respecto al origen del fuego, dijo que <i s="delegada">la Fiscalía investiga la participación de terceros</i> y llamó a “<q s="delegada" type="mixed">no sacar conclusiones apresuradas</q>”.

Vergara pasó la noche donde una sobrina. No piensa irse, cuenta: “<q s="vergara">Esta tierra era de mi abuelo. El 2017 también se quemó y también la levantamos. Claro que yo tenía ocho años menos</q>”.
