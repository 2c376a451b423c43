---
id: es-412
language: es
agency: EFE
outlet: Horizonte Sur
domain: horizontesur.example
authors: [Lorena Aizpurúa]
published: 2025-11-06T13:25:00+01:00
modified: null
dateline: {place: Ginebra, agency: EFE, date: 2025-11-06}
copyright: {holders: [Agencia EFE], year: 2025, notice: "© Agencia EFE 2025. Todos los derechos reservados.", licence: null, reserved: true}
tdm: null
speakers:
  tedros: {name: Tedros Adhanom Ghebreyesus, kind: person, roles: [director general, etíope, médico]}
  turk: {name: Volker Türk, kind: person, roles: [alto comisionado, austríaco]}
  portavoz: {name: Ravina Shamdasani, kind: person, roles: [portavoz]}
  maestra: {name: una maestra de 41 años, kind: unnamed, roles: []}
  msf: {name: Médicos Sin Fronteras, kind: organisation, roles: [MSF, ONG]}
  cirujana: {name: Itziar Beltza, kind: person, roles: [cirujana vasca, cooperante]}
  far: {name: Fuerzas de Apoyo Rápido, kind: organisation, roles: [FAR, paramilitares]}
  burhan: {name: Abdelfatah al Burhan, kind: person, roles: [jefe del Ejército, general]}
notes: war in Sudan from Geneva, two heads of UN bodies (el etíope, el austríaco), spokeswoman and surgeon and unnamed teacher (ella), army chief by rank, paramilitaries as speaker, several zones, NGO
---
# "<q s="turk">Lo que nos cuentan hiela la sangre</q>", dice <m s="turk">Türk</m> tras la caída de El Fasher

Ginebra, <t v="2025-11-06">6 nov</t> (EFE).- Naciones Unidas recibe "<q s="turk" type="mixed">a diario</q>" testimonios de ejecuciones, violaciones y saqueos en El Fasher, la capital de Darfur del Norte, que las Fuerzas de Apoyo Rápido (FAR) tomaron <t v="2025-10-26">el pasado 26 de octubre</t> tras un asedio de año y medio, denunció <t v="2025-11-06">este jueves</t> <m s="turk">el alto comisionado para los Derechos Humanos</m>, Volker Türk.

"<q s="turk">Lo que nos cuentan los que logran salir hiela la sangre, y solo conocemos una parte</q>", afirmó <m s="turk">el austríaco</m> ante el Consejo de Derechos Humanos, que celebrará <t v="2025-11-14">el día 14</t> una sesión especial. <m s="turk">Türk</m> reiteró que <i s="turk">la Corte Penal Internacional mantiene jurisdicción sobre Darfur <t v="2005/..">desde 2005</t></i>.

<m s="portavoz">Su portavoz</m>, Ravina Shamdasani, detalló después que <i s="portavoz">al menos 82.000 personas han huido hacia Tawila</i>, a unos 60 kilómetros. "<q s="portavoz">Llegan a pie, de noche y casi siempre sin hombres</q>", dijo.

Entre ellas está una maestra de 41 años que habló con EFE por teléfono satelital y que pidió no ser identificada. "<q s="maestra" via="EFE">Nos pararon en el foso y separaron a mi hermano</q>", relató. "<q s="maestra">No volví a ver sus sandalias</q>". Asegura que <i s="maestra">caminó cuatro noches con tres alumnos que no son sus hijos</i>.

En el hospital de Tawila opera <t v="2025-08/..">desde agosto</t> la cirujana vasca Itziar Beltza, de Médicos Sin Fronteras (MSF). "<q s="cirujana" id="1">Teníamos previstas veinte urgencias al día</q>", explicó <m s="cirujana">la cooperante</m>, "<q s="cirujana" id="1">y <t v="2025-11-05">ayer</t> hubo ciento treinta</q>". <m s="msf">La ONG</m> advierte de que <i s="msf">el 70 % de los niños menores de cinco años que atiende sufre desnutrición aguda</i>.

El director general de la Organización Mundial de la Salud (OMS), por su lado, exigió una investigación por el ataque al último hospital de El Fasher, en el que <t v="2025-10-28">el 28 de octubre</t> murieron más de 460 personas. "<q s="tedros" via="X">Los hospitales no son objetivos, son refugios</q>", escribió en X <m s="tedros">Tedros Adhanom Ghebreyesus</m>. <m s="tedros">El médico etíope</m>, cuya región natal, Tigray, padeció otra guerra <t v="2020/2022">entre 2020 y 2022</t>, reclamó que <i s="tedros">se abran corredores seguros</i>.

Las FAR rechazan las acusaciones. "<q s="far" via="Telegram">Se trata de casos aislados que serán castigados</q>", sostuvieron <m s="far">los paramilitares</m> en Telegram. Desde Puerto Sudán, <m s="burhan">el jefe del Ejército</m>, Abdelfatah al Burhan, prometió que <i s="burhan">sus tropas regresarán</i>. "<q s="burhan">Vengaremos a nuestros mártires</q>", declaró <m s="burhan">el general</m> en una alocución emitida <t v="2025-11-05T21:00">el miércoles a las 21.00 (19.00 GMT)</t>.

La guerra, que estalló <t v="2023-04-15">el 15 de abril de 2023</t>, ha obligado a desplazarse a más de doce millones de personas.
