---
id: es-918
language: es-CL
agency: null
outlet: "Diario La Alameda"
domain: diariolaalameda.example
authors: ["Equipo de Política"]
published: 2025-07-07T07:45:00-04:00
modified: null
dateline: null
copyright: {holders: ["Diario La Alameda"], year: 2025, notice: "© 2025 Diario La Alameda", licence: null, reserved: false}
tdm: null
speakers:
  pulso: {name: "Pulso Austral", kind: organisation, roles: ["encuesta"]}
  barros: {name: "Ignacio Barros", kind: person, roles: ["gerente de estudios de Pulso Austral"]}
  mena: {name: "Camila Mena", kind: person, roles: ["precandidata", "diputada"]}
  jefe: {name: "Patricio Lillo", kind: person, roles: ["jefe de campaña de Errázuriz"]}
  politologa: {name: "Javiera Donoso", kind: person, roles: ["cientista política"]}
  vocero: {name: "Esteban Cárcamo", kind: person, roles: ["ministro vocero"]}
notes: "natural: opinion poll and reactions"
---
# <m s="pulso">Pulso Austral</m>: <i s="pulso">Mena sube ocho puntos y queda en empate técnico con Errázuriz</i>

<i s="pulso">La diputada Camila Mena obtiene un 27% de las menciones espontáneas y alcanza al exsenador Joaquín Errázuriz, que marca 28%</i>, de acuerdo con <m s="pulso">la encuesta Pulso Austral</m> publicada <t v="2025-07-07">este lunes</t>. Más atrás se ubica Bernarda Ossa, con 11%.

“<q s="barros">Es la variación más grande que hemos medido en una sola semana desde que existe el estudio</q>”, comenta <m s="barros">Ignacio Barros</m>, gerente de estudios de la firma. A su juicio, <i s="barros">el salto se explica por el debate televisado <t v="2025-07-01">del martes pasado</t> y por la caída de Ossa entre las mujeres de menos de 40 años</i>.

<m s="barros">Barros</m> advierte, sin embargo, que <i s="barros">los resultados hay que tomarlos con cautela</i>. “<q s="barros">El margen de error es de 3,1 puntos y el 22% no sabe o no responde. Eso, en Chile, suele decidirse en el paradero camino al local de votación</q>”.

La propia Mena bajó el perfil a las cifras. “<q s="mena">Las encuestas son como el pronóstico: igual hay que salir con parka</q>”, dijo <m s="mena">la parlamentaria</m> durante una visita a la feria de Lo Valledor. <m s="mena">La abanderada del Frente Ciudadano</m> sostuvo que <i s="mena">su equipo no cambiará la agenda</i> y que <i s="mena">seguirá recorriendo regiones</i>.

En el comando de Errázuriz no ocultan la molestia. <m s="jefe">El jefe de campaña</m>, Patricio Lillo, cuestionó que <i s="jefe">el sondeo se haya hecho solo por celular</i>. “<q s="jefe" via="Radio Mapocho">Nuestra gente es la que no contesta llamadas de números desconocidos. Yo tampoco las contesto</q>”, señaló en conversación con Radio Mapocho.

Para <m s="politologa">la cientista política Javiera Donoso</m>, de la Universidad de La Araucanía, <i s="politologa">lo relevante no es quién va primero</i>. “<q s="politologa">El dato es que la suma de los dos primeros es apenas 55%. Hay casi la mitad del país mirando para otro lado</q>”, plantea. <m s="politologa">Donoso</m> cree que un ingreso tardío del exministro Felipe Undurraga podría “<q s="politologa" type="mixed">desordenar el tablero</q>”.

El sondeo midió también la aprobación del Presidente, que baja a 31%. Consultado en La Moneda, <m s="vocero">el ministro vocero</m>, Esteban Cárcamo, respondió con una frase: “<q s="vocero">Aquí se trabaja con la calculadora de los hogares, no con la de las encuestas</q>”.

Los pactos tienen plazo hasta <t v="2025-08-18">el 18 de agosto</t> para inscribir candidaturas. <m s="mena">Mena</m> confirmó que <i s="mena">lo hará la última semana</i>, mientras que Errázuriz, según <m s="jefe">Lillo</m>, se inscribirá “<q s="jefe" type="mixed">el primer día, a primera hora</q>”.
