---
id: es-207
language: es-UY
agency: AFP
outlet: La Tarde de Montevideo
domain: latardemontevideo.example
authors: []
published: 2026-02-17T21:12:00-03:00
modified: null
dateline: {place: Montevideo, agency: AFP, date: 2026-02-17}
copyright: {holders: [Agence France-Presse], year: 2026, notice: "© 2026 Agence France-Presse. Reservados todos los derechos", licence: null, reserved: true}
tdm: reserved
speakers:
  cuesta: {name: Diego Cuesta, kind: person, roles: [director técnico de Nacional Oriental, DT]}
  villar: {name: Federico Villar, kind: person, roles: [golero, arquero]}
  pena: {name: Sebastián Peña, kind: person, roles: [director técnico del Guarani Paulista, brasileño]}
  cbo: {name: Confederación Sudamericana, kind: organisation, roles: []}
  nacional: {name: Nacional Oriental, kind: organisation, roles: [club]}
  pereira: {name: Washington Pereira, kind: person, roles: [presidente de Nacional Oriental]}
  hincha: {name: un hincha de Rivera, kind: unnamed, roles: []}
notes: "football night; two coaches, nicknames, clubs next to cue that do not speak, club as speaker, subject drop after long split, DT abbreviation, quote with straight marks and mismatched curly"
---
# Nacional Oriental, en cuartos: "<q s="villar">El penal lo pateó el miedo, no él</q>"

Montevideo, <t v="2026-02-17">17 feb</t> (AFP) - Nacional Oriental se clasificó <t v="2026-02-17">este martes</t> para los cuartos de final de la Copa del Plata tras eliminar por penales (4-3) al Guarani Paulista.

El héroe fue el golero Federico Villar, de 19 años, que atajó dos disparos. "<q s="villar">El penal lo pateó el miedo, no él</q>", explicó <m s="villar">el arquero</m>, todavía con los guantes puestos. "<q s="villar" id="1">Mi abuelo me decía que no mirara la pelota</q>", añadió, "<q s="villar" id="1">que mirara los pies. <t v="2026-02-17">Hoy</t> le hice caso</q>".

El técnico Diego Cuesta no ocultó la emoción. "<q s="cuesta">Estos gurises tienen el cuero de los viejos</q>", aseguró <m s="cuesta">el DT</m>. Según <m s="cuesta">Cuesta</m>, <i s="cuesta">el equipo jugó su mejor partido <t v="2023/..">desde 2023</t></i>.

En la vereda de enfrente, Sebastián Peña habló de "<q s="pena" type="mixed">una injusticia con uniforme</q>". "<q s="pena">El árbitro cobró lo que quería la tribuna</q>", se quejó <m s="pena">el brasileño</m>, que dirigirá al Guarani <t v="../2026-06">hasta junio</t>. La Confederación Sudamericana informó que <i s="cbo">revisará dos jugadas</i>, aunque <m s="cbo">el ente</m> aclaró que <i s="cbo">el resultado no cambiará</i>.

### Festejo

Miles de hinchas llenaron la rambla. "<q s="hincha">Me vine en ómnibus de Rivera con un billete de vuelta que ya no uso</q>", se reía <m s="hincha">un hincha de Rivera</m>. El club publicó en X una foto de la tribuna: "<q s="nacional" via="X">Nadie duerma <t v="2026-02-17">esta noche</t></q>", escribió <m s="nacional">Nacional</m>.

El presidente de la institución, Washington Pereira, anunció un premio. "<q s="pereira">La plata saldrá del bolsillo de los dirigentes</q>", prometió <m s="pereira">Pereira</m>, "<q s="villar">y que no se les pierda en el camino</q>", retrucó entre risas <m s="villar">Villar</m>.

Los cuartos de final se jugarán <t v="2026-03-10/2026-03-12">entre el 10 y el 12 de marzo</t>. Nacional, apodado "el Bolsillo Roto" por los diarios, no llegaba a esa instancia <t v="2009/..">desde 2009</t>. Su himno, "Cielo de barrio", sonó tres veces en el estadio "Parque Norte".
