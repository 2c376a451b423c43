---
id: es-428
language: es
agency: null
outlet: Pueblos Vivos
domain: pueblosvivos.example
authors: [Aurelio Tardáguila]
published: 2024-10-15T19:00:00+02:00
modified: null
dateline: null
copyright: {holders: [Pueblos Vivos], year: 2024, notice: "Pueblos Vivos 2024, algunos derechos reservados: CC BY-NC-SA 4.0", licence: CC-BY-NC-SA-4.0, reserved: false}
tdm: allowed
speakers:
  cartero: {name: Marcial Redondo, kind: person, roles: [cartero]}
  noelia: {name: Noelia Cid, kind: person, roles: [sustituta]}
  correos: {name: Correos, kind: organisation, roles: []}
  alcalde: {name: Teodoro Vaquero, kind: person, roles: [alcalde]}
  anciana: {name: una anciana de Peñas, kind: unnamed, roles: []}
  marido: {name: su marido, kind: unnamed, roles: []}
notes: last day of a rural postman, successor woman, company by letter, old woman and her husband unnamed (ella, él) next to named ones, mayor named late, question answered by silence
---
# El cartero que sabía leer por los demás

<t v="2024-10-15T07:15">A las siete y cuarto</t>, Marcial Redondo arranca la furgoneta por última vez. Le quedan once pueblos, 64 cartas y un gato que viaja en la guantera.

«<q s="cartero">El gato no se jubila</q>», avisa.

Lleva 38 años en esta ruta de la sierra de Ávila. A su lado va Noelia Cid, de 26, que <t v="2024-10-16/..">desde mañana</t> la hará sola. Ella apunta los nombres de los perros en una libreta. «<q s="noelia">Me ha dicho que eso es lo principal</q>», explica <m s="noelia">la sustituta</m>.

En Peñas sale una anciana con un sobre abierto. No ve bien. Redondo lee: la luz sube. «<q s="anciana">Léalo otra vez, a ver si baja</q>», pide <m s="anciana">la mujer</m>. Desde dentro protesta su marido. «<q s="marido">¡Que entre, que se enfría el café!</q>», grita <m s="marido">él</m>. Entran.

<m s="correos">Correos</m> ha comunicado que <i s="correos">la ruta se cubrirá tres días por semana <t v="2025-01/..">a partir de enero</t></i>. La carta con la noticia la repartió el propio cartero, puerta por puerta, <t v="2024-10-07">el lunes de la semana pasada</t>. ¿Le dolió? Cambia de marcha y mira al gato.

En Sotillo lo espera el alcalde, con una placa. «<q s="alcalde">Aquí no vivían treinta y dos personas, vivían treinta y dos y él</q>», dice <m s="alcalde">Teodoro Vaquero</m>. Añade que <i s="alcalde">el Ayuntamiento ha recurrido la decisión</i>. El homenajeado lee la placa en voz alta, por costumbre: «A nuestro cartero, que llegó siempre». A «llegó» le falta la tilde. <m s="cartero">Él</m> contesta que <i s="cartero">las tildes van por correo aparte</i>.

<t v="2024-10-15T14:30">A las dos y media</t> se acaba la ruta. La última carta es para él mismo, la ha escrito la vieja de Peñas con letra de imprenta. Se la da a su compañera. «<q s="cartero">Lee tú</q>», le dice.

«<q s="anciana">Querido Marcial, vuelva aunque no traiga nada</q>».
