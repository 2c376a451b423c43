---
id: es-409
language: es
agency: Colpisa
outlet: Plano Corto
domain: planocorto.example
authors: [Ander Basterra]
published: 2024-09-24T23:15:00+02:00
modified: null
dateline: null
copyright: {holders: [Plano Corto], year: 2024, notice: "Plano Corto, 2024. Textos bajo licencia CC BY-NC-ND 4.0", licence: CC-BY-NC-ND-4.0, reserved: false}
tdm: null
speakers:
  urrutia: {name: Maider Urrutia, kind: person, roles: [directora, cineasta, debutante]}
  cifuentes: {name: Darío Cifuentes, kind: person, roles: [director, mexicano, veterano]}
  portales: {name: Blanca Portales, kind: person, roles: [actriz]}
  jurado: {name: Claire Desrosiers, kind: person, roles: [presidenta del jurado, realizadora canadiense]}
  festival: {name: certamen, kind: organisation, roles: []}
  espectadora: {name: una espectadora, kind: unnamed, roles: []}
  critico: {name: el crítico de Variety, kind: unnamed, roles: []}
notes: film festival, two directors (la directora / el director), film titles in marks, actress and director both she (ella resolved by sense), critic quoted through a medium, headline quotation of a film line
---
# «<q s="urrutia">Rodé con el miedo de quien roba</q>», dice <m s="urrutia">la debutante</m> que ha puesto en pie al Kursaal

Catorce minutos de aplausos. «Sal gruesa», primer largometraje de Maider Urrutia, se convirtió <t v="2024-09-24">este martes</t> en la favorita para la Concha de Oro y dejó en segundo plano el regreso de Darío Cifuentes.

«<q s="urrutia" id="1">Rodé con el miedo de quien roba</q>, confesó <m s="urrutia">la directora</m> en rueda de prensa, <q s="urrutia" id="1">porque esta historia no es mía, es de las rederas que me la contaron</q>».

A su lado, Blanca Portales buscaba un pañuelo. <m s="portales">La actriz</m>, que <t v="2017/..">desde 2017</t> no protagonizaba una película, contó que <i s="portales">aprendió a coser redes en una nave de Getaria</i>. «<q s="portales">Me sangraban los dedos y ella decía: “<q s="urrutia">Perfecto, no te cures</q>”</q>», recordó.

La cineasta soltó una carcajada. «<q s="urrutia">Le compré guantes el último día</q>», se disculpó.

### El veterano

Cifuentes presentó «La tregua», un drama carcelario de tres horas. El mexicano ganó aquí <t v="1996">en 1996</t> y no había vuelto. «<q s="cifuentes">Entonces yo tenía pelo y ustedes fumaban</q>», saludó. Preguntado por las deserciones en la sala, <m s="cifuentes">el director</m> admitió que <i s="cifuentes">la segunda hora pide paciencia</i>. <m s="critico">El crítico de Variety</m> ha escrito que la película «<q s="critico" type="mixed" via="Variety">condena al espectador sin juicio previo</q>».

«<q s="cifuentes">Es una buena frase</q>», concedió <m s="cifuentes">Cifuentes</m>. «<q s="cifuentes">La pondré en el cartel.</q>»

La presidenta del jurado, la realizadora canadiense Claire Desrosiers, guarda silencio sobre sus preferencias, pero no sobre las formas. <t v="2024-09-23">El lunes</t> pidió que <i s="jurado">se apaguen los móviles</i>. «<q s="jurado">He visto más pantallas en el patio de butacas que en el escenario</q>», protestó <m s="jurado">ella</m>.

<m s="festival">El certamen</m> ha recordado que <i s="festival">el uso de teléfonos supone la expulsión</i>.

Entre el público, <m s="espectadora">una espectadora</m> venida de Bermeo resumía la jornada: «<q s="espectadora">Con la de Maider he llorado y con la otra he dormido; las dos cosas me hacían falta</q>».

El palmarés se conocerá <t v="2024-09-28T21:00">el sábado a las 21.00 horas</t>. «Sal gruesa» llegará a los cines <t v="2024-11-15">el 15 de noviembre</t>.
