---
id: es-920
language: es-ES
agency: null
outlet: "Última Hora Digital"
domain: ultimahoradigital.example
authors: ["Redacción"]
published: 2025-04-28T19:10:00+02:00
modified: null
dateline: null
copyright: {holders: ["Última Hora Digital"], year: 2025, notice: "© 2025 Última Hora Digital", licence: null, reserved: false}
tdm: null
speakers:
  ministra: {name: "Teresa Bellver", kind: person, roles: ["ministra para la Transición Ecológica"]}
  red: {name: "Red Eléctrica", kind: organisation, roles: []}
  renfe: {name: "Renfe", kind: organisation, roles: []}
  portavoz: {name: "Guillem Pons", kind: person, roles: ["portavoz de la compañía Iberluz"]}
  policia: {name: "Policía Nacional", kind: organisation, roles: []}
  medica: {name: "Elvira Sanz", kind: person, roles: ["jefa de Urgencias del Hospital del Henares"]}
  lectora: {name: "Mónica", kind: person, roles: ["lectora"]}
notes: "natural: live-blog entries: power cut"
---
# Apagón en directo | El suministro se recupera en el 60% del territorio: "<q s="ministra">Pasaremos la noche con luz</q>"

## Sigue aquí la última hora del corte eléctrico

### 19.05 La ministra espera recuperar la normalidad esta noche

<m s="ministra">La ministra para la Transición Ecológica</m>, Teresa Bellver, ha asegurado en rueda de prensa que <i s="ministra">el 60% de la demanda ya está cubierta</i>. "<q s="ministra">Con toda la prudencia, creo que pasaremos la noche con luz en la mayor parte del país</q>", ha dicho. <m s="ministra">Bellver</m> ha evitado especular sobre el origen del corte: "<q s="ministra">No vamos a dar una causa hasta que la tengamos</q>".

### 18.41 Renfe no recuperará hoy la media distancia

<m s="renfe">Renfe</m> confirma en X que <i s="renfe" via="X">los trenes de media y larga distancia no circularán durante el resto de la jornada</i>. "<q s="renfe" via="X">Los billetes se podrán cambiar o anular sin coste</q>", añade <m s="renfe">la operadora</m>. Hay 14 trenes detenidos en vía.

### 18.20 "<q s="medica">Hemos trabajado como en los ochenta</q>"

Elvira Sanz, jefa de Urgencias del Hospital del Henares, cuenta por teléfono a este diario cómo han vivido las primeras horas. "<q s="medica">Los grupos electrógenos entraron en ocho segundos. Lo que no entró fue el sistema informático, así que hemos trabajado como en los ochenta, con papel y a voces</q>". El centro ha suspendido 31 operaciones. "<q s="medica">Ningún paciente crítico ha corrido peligro</q>", insiste <m s="medica">la doctora</m>.

### 17.58 Los semáforos vuelven al centro de Madrid

La Policía Municipal empieza a retirar a los agentes que regulaban el tráfico en la Castellana. <m s="policia">La Policía Nacional</m> informa, por su parte, de que <i s="policia">ha rescatado a 286 personas atrapadas en ascensores</i>.

### 17.30 Iberluz descarta un ciberataque en sus sistemas

<m s="portavoz">Guillem Pons</m>, portavoz de Iberluz, ha declarado a la Cadena SER que sus sistemas "<q s="portavoz" type="mixed" via="Cadena SER">no registraron ninguna intrusión</q>". Según <m s="portavoz">Pons</m>, <i s="portavoz" via="Cadena SER">la compañía se desconectó para proteger la central de Almaraz del Tajo</i>. "<q s="portavoz">Saltó el diferencial, como en casa, pero a lo grande</q>", ha ejemplificado.

### 17.02 Los lectores cuentan

<m s="lectora">Mónica</m>, desde Talavera: "<q s="lectora">Mi vecina de 90 años ha sacado un transistor y se ha convertido en la alcaldesa del portal. Estamos todos en la escalera escuchando el parte</q>".

### 16.45 Primera estimación oficial

<m s="red">Red Eléctrica</m> calcula que <i s="red">la reposición completa llevará entre seis y diez horas</i>. <m s="red">La empresa</m> habla de un incidente "<q s="red" type="mixed">absolutamente excepcional</q>".
