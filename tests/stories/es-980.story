---
id: es-980
language: es-ES
agency: null
outlet: "El Faro del Norte"
domain: farodelnorte.example
authors: []
published: 2026-02-11T18:05:00+01:00
modified: null
dateline: null
copyright: null
tdm: null
speakers:
  a: {name: "Ana Urrutia", kind: person, roles: ["alcaldesa"]}
  b: {name: "Pedro Lanza", kind: person, roles: []}
  c: {name: "Luis Sotillo", kind: person, roles: ["presidente del sindicato"]}
  d: {name: "Elvira Mena", kind: person, roles: ["portavoz de los vecinos"]}
  e: {name: "Roque Díez", kind: person, roles: ["pescador"]}
  g: {name: "Marta Olmo", kind: person, roles: ["consejera de Pesca"]}
notes: "reactions in a list: name, office and a colon before the marks; a title behind a colon is no speech"
---
# Reacciones al cierre de la lonja

El cierre de la lonja, anunciado <t v="2026-02-11">este miércoles</t>, ha sacudido el puerto. Esto dicen sus protagonistas:

<m s="a">Ana Urrutia</m>, alcaldesa: "<q s="a">Es un mazazo</q>".

<m s="b">Pedro Lanza</m> (PSOE): "<q s="b">Una vergüenza</q>".

<m s="c">Luis Sotillo</m>, presidente del sindicato: "<q s="c">Esperamos respuestas</q>".

<m s="d">Elvira Mena</m>, portavoz de los vecinos: "<q s="d">Nadie nos ha llamado.</q>"

<m s="e">El pescador Roque Díez</m>: "<q s="e">¿Y ahora qué?</q>"

<m s="g">Marta Olmo</m>, consejera de Pesca: "<q s="g">Habrá ayudas para todos</q>".

Lea también nuestro reportaje: "La mar se jubila". El título del próximo: "Redes vacías".
