---
id: es-811
language: es
agency: EFE
outlet: El Faro del Cantábrico
domain: el-faro-del-cantabrico.example
authors: []
published: 2026-02-24T21:35:00+01:00
modified: null
dateline: {place: Bilbao, agency: EFE, date: 2026-02-24}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  zubiaur: {name: Mikel Zubiaur, kind: person, roles: [entrenador del Getxo, técnico]}
  paredes: {name: Álvaro Paredes, kind: person, roles: [delantero, capitán del Getxo]}
  montero: {name: Julián Montero, kind: person, roles: [entrenador del Real Almadén]}
  arana: {name: Begoña Arana, kind: person, roles: [presidenta del Getxo]}
notes: football; two coaches, captain, president; «», dash incises, dropped subjects
---
# El Getxo tumba al líder y sueña con Europa

Bilbao, <t v="2026-02-24">24 feb</t> (EFE).- El Getxo derrotó <t v="2026-02-24">este martes</t> por 2-1 al Real Almadén, líder de LaLiga, con un gol de Álvaro Paredes en el minuto 94, y se coloca a dos puntos de los puestos europeos.

«<q s="zubiaur">Es una noche que la gente no va a olvidar</q>», dijo <m s="zubiaur">el entrenador del Getxo</m>, Mikel Zubiaur, que reconoció que su equipo había sufrido «<q s="zubiaur" type="mixed">muchísimo</q>» en la primera parte. «<q s="zubiaur" id="3">Al descanso</q> —confesó— <q s="zubiaur" id="3">les dije que el partido estaba donde queríamos</q>». Y bromeó: «<q s="zubiaur">Les mentí</q>».

Paredes, autor de los dos tantos, dedicó la victoria a su padre, fallecido <t v="2026-01">el mes pasado</t>. «<q s="paredes">Cuando vi entrar el balón miré al cielo</q>», contó <m s="paredes">el delantero</m> con la voz quebrada. <m s="paredes">El capitán</m> admitió que <i s="paredes">estuvo a punto de pedir el cambio por unas molestias</i>.

En el bando visitante, Julián Montero no buscó excusas. «<q s="montero">Nos han ganado en ganas, y eso es lo que más me duele</q>», lamentó. <m s="montero">El preparador madrileño</m> descartó que <i s="montero">la derrota afecte al liderato</i>. «<q s="montero">Quedan catorce jornadas y seguimos arriba</q>», recordó.

La presidenta, Begoña Arana, bajó al vestuario para felicitar a los jugadores. «<q s="arana">Llevábamos once años sin ganarle al Almadén</q>», explicó <m s="arana">la mandataria</m>, que aseguró que la renovación de Zubiaur «<q s="arana" type="mixed">está hecha</q>».

El técnico, preguntado por su futuro, se limitó a sonreír. «<q s="zubiaur">De eso habla la presidenta, que manda más que yo</q>», zanjó.
