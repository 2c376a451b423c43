---
id: es-403
language: es
agency: Europa Press
outlet: Puertos y Pedales
domain: puertosypedales.example
authors: [Gorka Mendiluce]
published: 2025-09-09T19:33:00+02:00
modified: null
dateline: {place: SANTANDER, agency: EUROPA PRESS, date: 2025-09-09}
copyright: {holders: [Europa Press], year: 2025, notice: "© 2025 Europa Press. Está expresamente prohibida la redistribución y la redifusión de este contenido sin su previo y expreso consentimiento.", licence: null, reserved: true}
tdm: reserved
speakers:
  ibai: {name: Ibai Zubeldia, kind: person, roles: [ciclista vasco, escalador de Oñati, nuevo líder]}
  sorensen: {name: Mikkel Sørensen-Dahl, kind: person, roles: [danés, exlíder]}
  director: {name: Patxi Elorza, kind: person, roles: [director]}
  dirdanes: {name: Luca Bettoni, kind: person, roles: [director del Fjord, técnico italiano]}
  equipo: {name: Fjord, kind: organisation, roles: [equipo noruego]}
  aficionado: {name: un aficionado de Torrelavega, kind: unnamed, roles: []}
notes: cycling, leader and former leader named by nationality and home town, two team directors (el director), team as writer of a statement, role borne by another in between, angular marks with incise
---
# Zubeldia gana en la niebla y se viste de líder
## <m s="sorensen">El danés</m> reconoce que <i s="sorensen">se equivocó de piñón a dos kilómetros de meta</i>

SANTANDER, <t v="2025-09-09">9 Sep.</t> (EUROPA PRESS) -

El ciclista vasco Ibai Zubeldia (Astilleros Norte) ganó <t v="2025-09-09">este martes</t> en solitario la décima etapa de la Vuelta al Cantábrico, con final en los Picos de Hijas, y arrebató la camiseta verde a Mikkel Sørensen-Dahl (Fjord), que cedió 1:52.

«<q s="ibai">No se veía ni la rueda delantera</q>», explicó <m s="ibai">el escalador de Oñati</m> envuelto en una manta. «<q s="ibai">Subí de oído: cuando dejaron de gritar otro nombre, supe que iba solo.</q>»

Su director, Patxi Elorza, había apostado por atacar antes de la niebla. «<q s="director" id="1">Le dije que no esperara al último puerto</q>, relató <m s="director">Elorza</m> junto al autobús, <q s="director" id="1">y por una vez en nueve años me hizo caso</q>». Según <m s="director">él</m>, <i s="director">la carrera no está ni mucho menos decidida</i>.

Al otro lado de la carretera, el exlíder hablaba solo con monosílabos. «<q s="sorensen">Mal. Frío. Error mío</q>», resumió. Ya en el hotel, más entero, confesó en inglés que <i s="sorensen">había cambiado de piñón demasiado pronto</i> y felicitó a su rival: «<q s="sorensen">Ibai fue más listo. <t v="2025-09-11">El jueves</t> seré yo</q>».

Luca Bettoni, director del Fjord, cargó contra la organización por no neutralizar el descenso. «<q s="dirdanes">Con diez metros de visibilidad esto no es deporte</q>», protestó <m s="dirdanes">el técnico italiano</m>. En un comunicado difundido <t v="2025-09-09">al anochecer</t>, <m s="equipo">el equipo noruego</m> rebajó el tono y precisó que <i s="equipo">no presentará reclamación alguna</i>.

<t v="2025-09-08">La víspera</t>, el belga Stef Op de Beeck se había roto la clavícula en el mismo puerto, bautizado por los corredores como «el Colador». Fue operado <t v="2025-09-08">el lunes por la noche</t> en Valdecilla.

En la cuneta aguantaban unas tres mil personas. «<q s="aficionado">No he visto pasar a nadie, pero ha merecido la pena</q>», decía <m s="aficionado">un aficionado de Torrelavega</m>.

El nuevo líder no pisaba un podio <t v="2022-07/..">desde julio de 2022</t>, cuando una mononucleosis lo tuvo once meses parado. «<q s="ibai">Entonces pensé en volver al taller de mi padre</q>», recordó <m s="ibai">Zubeldia</m>. La ronda descansa <t v="2025-09-10">mañana</t>, afronta <t v="2025-09-11">el jueves</t> una contrarreloj de 31 kilómetros en Torrelavega y acaba <t v="2025-09-14">el domingo</t> en Bilbao.

«<q s="dirdanes">Para entonces la niebla se habrá ido y quedarán las piernas</q>», advierte <m s="dirdanes">Bettoni</m>.
