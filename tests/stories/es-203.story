---
id: es-203
language: es-MX
agency: null
outlet: El Noticioso del Golfo
domain: noticiosodelgolfo.example
authors: [Karina Zavaleta, Iván Ochoa]
published: 2024-05-20T19:45:00-06:00
modified: 2024-05-21T08:10:00-06:00
dateline: null
copyright: {holders: [El Noticioso del Golfo], year: 2024, notice: "El Noticioso del Golfo 2024. Este contenido se publica bajo licencia CC BY-NC-SA 4.0", licence: CC-BY-NC-SA-4.0, reserved: false}
tdm: null
speakers:
  pemex: {name: Petróleos de la Huasteca, kind: organisation, roles: [empresa]}
  ceballos: {name: Rogelio Ceballos Nava, kind: person, roles: [director de Petróleos de la Huasteca, funcionario]}
  alcaldesa: {name: Marisol Tzompantzi, kind: person, roles: [alcaldesa de Tantoyuca Vieja, presidenta municipal]}
  pescadores: {name: pescadores de la laguna, kind: group, roles: []}
  meche: {name: Mercedes Cruz, kind: person, roles: [cocinera, doña Meche]}
  semarnat: {name: Secretaría del Medio Ambiente, kind: organisation, roles: [dependencia]}
  quimico: {name: Leonel Arvizu, kind: person, roles: [químico de la Universidad del Golfo]}
  trabajador: {name: un trabajador de la planta, kind: unnamed, roles: []}
notes: "oil spill, company versus director, ministry beside a cue without speaking, nickname doña Meche, university next to its chemist, straight quotes with a full stop inside, question and reply by the same people"
---
# Derrame en la laguna: "<q s="meche">El chapopote llegó hasta mi fogón</q>"
## <m s="pemex">La petrolera</m> habla de un "<q s="pemex" type="mixed">incidente menor</q>"; <m s="alcaldesa">la alcaldesa</m>, de "<q s="alcaldesa" type="mixed">catástrofe</q>"

Una mancha negra de siete kilómetros cubre <t v="2024-05-17/..">desde el viernes</t> la laguna de Tantoyuca Vieja. La causa es la ruptura de un ducto de Petróleos de la Huasteca que, según vecinos, ya goteaba.

"<q s="pemex">Se trata de un incidente menor y controlado</q>", informó <m s="pemex">la empresa</m> <t v="2024-05-18">el sábado</t> en un boletín. <t v="2024-05-20">Dos días después</t>, su director, Rogelio Ceballos Nava, cambió de tono. "<q s="ceballos">Subestimamos el volumen y ofrezco una disculpa</q>", reconoció <m s="ceballos">el funcionario</m> ante los habitantes reunidos en la cancha.

No lo dejaron terminar. "<q s="pescadores">Las disculpas no se fríen</q>", le gritaron <m s="pescadores">pescadores de la laguna</m>. Ceballos pidió calma y prometió que <i s="ceballos">cada familia recibirá 18 mil pesos <t v="2024-06-15">antes del 15 de junio</t></i>.

Entre los damnificados está Mercedes Cruz, a quien todos conocen como "doña Meche", dueña de una fonda sobre pilotes. "<q s="meche" id="1">El chapopote llegó hasta mi fogón</q>", cuenta <m s="meche">la cocinera</m>, "<q s="meche" id="1">y el gato salió pintado.</q>"

### ¿Cuánto petróleo?

La presidenta municipal, Marisol Tzompantzi, acusa a la compañía de ocultar datos. "<q s="alcaldesa">Nos hablaron de cien barriles y aquí hay miles</q>", sostiene. <m s="alcaldesa">Tzompantzi</m> afirma que <i s="alcaldesa">el ducto no recibía mantenimiento <t v="2020/..">desde 2020</t></i>. "<q s="alcaldesa">Es una catástrofe con nombre y apellido.</q>"

<m s="trabajador">Un trabajador de la planta</m>, que pidió no ser identificado, coincide con ella. "<q s="trabajador">El reporte de la fuga se hizo <t v="2024-04">en abril</t> y se quedó en un cajón</q>", asegura.

De acuerdo con <m s="quimico">Leonel Arvizu</m>, químico de la Universidad del Golfo, <i s="quimico">los niveles de benceno superan once veces la norma</i>. "<q s="quimico">Nadie debería comer ese pescado <t v="../2024">en lo que resta del año</t></q>", recomienda <m s="quimico">el académico</m>.

En la Secretaría del Medio Ambiente declinaron hacer comentarios. La dependencia mandó <t v="2024-05-20">este lunes</t> a dos inspectores, que se fueron sin tomar muestras, y <m s="semarnat">la Secretaría</m> explicó luego en redes que <i s="semarnat">faltaban frascos</i>.

La fonda, mientras tanto, sigue abierta. El menú de la pizarra dice "Fiado, nunca".
