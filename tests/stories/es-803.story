---
id: es-803
language: es
agency: EFE
outlet: La Voz del Pacífico
domain: la-voz-del-pacifico.example
authors: []
published: 2026-05-14T19:25:00-05:00
modified: null
dateline: {place: Lima, agency: EFE, date: 2026-05-14}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  saravia: {name: Lucio Saravia, kind: person, roles: [presidente de Perú, mandatario, jefe de Estado]}
  cuadros: {name: Milagros Cuadros, kind: person, roles: [ministra de Vivienda]}
  quispe: {name: Eleuterio Quispe, kind: person, roles: [alcalde de Huancapata, burgomaestre]}
  justina: {name: Justina Mamani, kind: person, roles: [damnificada]}
  indeci: {name: Instituto Nacional de Defensa Civil, kind: organisation, roles: [Indeci]}
  cruzroja: {name: un voluntario de la Cruz Roja, kind: unnamed, roles: []}
notes: Latin American disaster; president, minister, mayor, survivor, institute; simple past; double quotes
---
# Un alud deja al menos 19 muertos en el sur de Perú

Lima, <t v="2026-05-14">14 may</t> (EFE).- <i s="indeci">Al menos 19 personas murieron y 34 siguen desaparecidas a causa de un alud que sepultó <t v="2026-05-13">la noche del miércoles</t> parte del pueblo de Huancapata, en la región peruana de Apurímac</i>, según informó <m s="indeci">el Instituto Nacional de Defensa Civil</m> (Indeci).

El presidente de Perú, Lucio Saravia, llegó <t v="2026-05-14">este jueves</t> a la zona en helicóptero. "<q s="saravia">No los vamos a dejar solos</q>", prometió <m s="saravia">el mandatario</m> a un grupo de familiares que lo increpó por la falta de maquinaria. "<q s="saravia">Entiendo la rabia, yo también la tendría</q>", agregó.

<m s="saravia">Saravia</m> anunció que <i s="saravia">el Gobierno declarará el estado de emergencia en cuatro provincias</i>. Lo acompañaba la ministra de Vivienda, Milagros Cuadros, que reconoció que <i s="cuadros">el pueblo figuraba <t v="2019/..">desde 2019</t> en un mapa de riesgo</i>. "<q s="cuadros">Se recomendó reubicarlo y no se hizo. Eso hay que decirlo</q>", admitió <m s="cuadros">la ministra</m>.

"<q s="quispe" id="5">Mandé once oficios a Lima</q>", reclamó por su lado <m s="quispe">el alcalde</m>, Eleuterio Quispe, "<q s="quispe" id="5">y me contestaron dos</q>". <m s="quispe">El burgomaestre</m> aseguró que <i s="quispe">en la zona alta viven todavía 60 familias</i>.

Justina Mamani perdió a su esposo y a dos de sus hermanas. "<q s="justina" via="EFE">Sonó como un avión y después no había casas</q>", relató <m s="justina">la mujer</m> a EFE mientras removía el barro con las manos. "<q s="justina">Nadie nos avisó</q>", insistió.

Los equipos de rescate trabajan a más de 3.800 metros de altitud y con temperaturas bajo cero. "<q s="cruzroja">Cada hora cuenta y ya llevamos demasiadas</q>", afirmó <m s="cruzroja">un voluntario de la Cruz Roja</m> que pidió no ser identificado.

<m s="indeci">El Indeci</m> precisó que <i s="indeci">tres puentes colapsaron y que la carretera a Abancay permanecerá cerrada <t v="../2026-05-17">hasta el domingo</t></i>. EFE
