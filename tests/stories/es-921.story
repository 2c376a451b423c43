---
id: es-921
language: es-AR
agency: null
outlet: "Tribuna Deportiva"
domain: tribunadeportiva.example
authors: ["Nahuel Sarmiento"]
published: 2025-09-21T22:40:00-03:00
modified: null
dateline: null
copyright: {holders: ["Tribuna Deportiva"], year: 2025, notice: "© 2025 Tribuna Deportiva", licence: null, reserved: false}
tdm: null
speakers:
  vergara: {name: "Claudio Vergara", kind: person, roles: ["técnico de Atlético Las Heras", "entrenador"]}
  ibanez: {name: "Matías Ibáñez", kind: person, roles: ["arquero", "capitán"]}
  quinteros: {name: "Brian Quinteros", kind: person, roles: ["delantero"]}
  domenech: {name: "Pablo Domenech", kind: person, roles: ["técnico de Sportivo"]}
notes: "natural: match report, local league"
---
# Atlético lo dio vuelta en el final y sueña: “<q s="quinteros">Le prometí este gol a mi hermano</q>”

Cuando el partido se moría y la gente empezaba a buscar la salida, apareció Brian “Pulga” Quinteros. El pibe, que había entrado a los 38 del segundo tiempo, metió dos goles en cuatro minutos y Atlético Las Heras le ganó 2-1 a Sportivo Maipú del Sur un clásico que tenía perdido.

Había arrancado mejor la visita. A los 17, tras un córner de Leguizamón, Facundo Troncoso cabeceó solo y puso el 1-0. Atlético no reaccionaba y el uruguayo Nelson Piriz se perdió el segundo abajo del arco.

“<q s="vergara">En el entretiempo no grité. Les pregunté si querían que los padres les hablaran mañana de este partido o no</q>”, contó después <m s="vergara">Claudio Vergara</m>, técnico del Albinegro. “<q s="vergara">Hay que decir la verdad: el primer tiempo fue muy malo, y el responsable soy yo, porque puse cinco atrás por miedo</q>”.

El cambio de Quinteros por el capitán Sosa fue recibido con silbidos. <m s="vergara">Vergara</m> lo explicó así: “<q s="vergara">Sosa no daba más, tenía un calambre. Y Brian en la semana las metía todas. No hay mucha ciencia</q>”.

A los 44, el delantero de 18 años aprovechó un rebote y empató. A los 48 recibió de Ferreyra, enganchó hacia adentro y la clavó en el ángulo. Se fue corriendo a la platea y señaló a alguien.

“<q s="quinteros">Le prometí este gol a mi hermano, que mañana se opera de la rodilla</q>”, dijo <m s="quinteros">el goleador</m>, con la camiseta en la cabeza y la voz ronca. “<q s="quinteros">Él jugaba mucho mejor que yo. Me enseñó ese enganche en el patio de mi abuela</q>”.

¿Qué pensó cuando la agarró en el segundo? “<q s="quinteros">Nada. Si pensaba, se la daba a otro</q>”.

<m s="ibanez">Matías Ibáñez</m>, de buena tarea, sostuvo que <i s="ibanez">el equipo ganó porque no se desordenó</i>. “<q s="ibanez" via="TyC">En otro momento, nos hacían el segundo y nos volvíamos locos</q>”, le dijo <m s="ibanez">el arquero</m> a TyC. “<q s="ibanez" via="TyC">Ahora hay que bajar un cambio, porque no ganamos nada</q>”.

En la vereda de enfrente había bronca. <m s="domenech">Pablo Domenech</m>, DT de Sportivo, apuntó contra el árbitro Gastón Riquelme por un penal no cobrado a Piriz. “<q s="domenech" via="Radio Libertador">Lo vio todo el estadio menos él. Después dicen que uno llora</q>”, se quejó en Radio Libertador. Aun así, reconoció que <i s="domenech" via="Radio Libertador">su equipo se metió demasiado atrás</i>: “<q s="domenech" via="Radio Libertador">Cuando entró el chico no lo tomamos. Eso no es culpa del árbitro</q>”.

Con el triunfo, Atlético quedó segundo, a dos puntos de Huracán del Oeste, su próximo rival. <m s="vergara">Vergara</m> avisó que <i s="vergara">Quinteros va a volver al banco</i>. “<q s="vergara">Tiene 18 años. Si lo pongo de titular lo matan ustedes, no los defensores</q>”, les dijo a los periodistas.

El goleador se enteró en la zona mixta y se encogió de hombros. “<q s="quinteros">Que me ponga cuando quiera. Yo <t v="2025-09-22">mañana</t> tengo que estar en el sanatorio a las siete</q>”.
