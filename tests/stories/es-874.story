---
id: es-874
language: es
agency: EFE
outlet: El Correo del Cauca
domain: correodelcauca.example
authors: []
published: 2026-07-21T18:30:00-05:00
modified: null
dateline: {place: Bogotá, agency: EFE, date: 2026-07-21}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  negociadora: {name: Marcela Quiñones, kind: person, roles: [jefa negociadora del Gobierno]}
  comandante: {name: Fidelino Ararat, kind: person, roles: [comandante de las Fuerzas del Sur, alias Tabaco]}
  enviado: {name: Henrik Solberg, kind: person, roles: [enviado especial de la ONU, noruego]}
  obispo: {name: Luis Alfonso Peña, kind: person, roles: [obispo de Tumaco, prelado]}
  ministro: {name: Esteban Villamizar, kind: person, roles: [ministro de Defensa]}
  asesor: {name: un asesor de la mesa, kind: unnamed, roles: []}
notes: peace talks; chief negotiator, rebel commander on Telegram, UN envoy of another nation, unnamed adviser, bishop
---
# Gobierno colombiano y disidencia acuerdan un alto el fuego de tres meses

Bogotá, <t v="2026-07-21">21 jul</t> (EFE).- El Gobierno colombiano y las Fuerzas del Sur, una disidencia de la antigua guerrilla, acordaron <t v="2026-07-21">este martes</t> un alto el fuego bilateral que comenzará <t v="2026-08-01">el 1 de agosto</t>.

"<q s="negociadora">No es la paz, pero es un respiro para 40 municipios</q>", dijo la jefa negociadora del Gobierno, <m s="negociadora">Marcela Quiñones</m>, en una rueda de prensa en Bogotá.

Según <m s="negociadora">la funcionaria</m>, <i s="negociadora">un equipo de la ONU verificará el cumplimiento desde el primer día</i>. "<q s="negociadora" id="1">Si hay un solo secuestro</q>", advirtió, "<q s="negociadora" id="1">nos levantamos de la mesa</q>".

El comandante de las Fuerzas del Sur, Fidelino Ararat, alias 'Tabaco', publicó un video en Telegram. "<q s="comandante" via="Telegram">Nuestros fusiles callan, nuestros ojos no</q>", afirmó <m s="comandante">el jefe rebelde</m>, que no ha salido de la selva <t v="2019/..">desde 2019</t>.

El enviado especial de la ONU, el noruego Henrik Solberg, elogió la "<q s="enviado" type="mixed">madurez de las partes</q>" y recordó que <i s="enviado">ningún acuerdo se cumple solo</i>. "<q s="enviado">Estaremos en las veredas, no en los hoteles</q>", aseguró <m s="enviado">Solberg</m>.

Más escéptico se mostró el ministro de Defensa. Esteban Villamizar señaló que <i s="ministro">la tropa seguirá en sus posiciones</i>. "<q s="ministro">La confianza se gana con hechos</q>", apuntó <m s="ministro">el ministro</m> en diálogo con los periodistas.

"<q s="obispo">La gente de la costa lleva diez años enterrando hijos</q>", lamentó por su parte <m s="obispo">el obispo de Tumaco</m>, Luis Alfonso Peña. Para <m s="obispo">el prelado</m>, <i s="obispo">lo urgente es que regresen los 9.000 desplazados</i>.

<m s="asesor">Un asesor de la mesa</m>, que habló bajo condición de anonimato, reveló que <i s="asesor">el texto se cerró a las cuatro de la mañana</i>. "<q s="asesor">Ya nadie tenía café</q>", comentó.
