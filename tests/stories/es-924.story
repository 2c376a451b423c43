---
id: es-924
language: es-CO
agency: null
outlet: "Semana Deportiva"
domain: semanadeportiva.example
authors: ["Andrés Felipe Gómez"]
published: 2025-03-30T08:00:00-05:00
modified: null
dateline: null
copyright: {holders: ["Semana Deportiva"], year: 2025, notice: "© 2025 Semana Deportiva", licence: null, reserved: false}
tdm: null
speakers:
  quiroga: {name: "Edwin Quiroga", kind: person, roles: ["ciclista", "escarabajo"]}
  ana: {name: "Ana Tulia", kind: person, roles: ["madre de Edwin Quiroga"]}
  lopera: {name: "Ramiro Lopera", kind: person, roles: ["entrenador"]}
  fabio: {name: "Fabio Parra Sáenz", kind: person, roles: ["excampeón", "director deportivo"]}
  medico: {name: "Jairo Niño", kind: person, roles: ["médico deportólogo"]}
  rival: {name: "Jonas Maes", kind: person, roles: ["ciclista belga"]}
notes: "natural: profile of a cyclist"
---
# El repartidor de Ventaquemada que va a correr el Giro

Edwin Quiroga conoció el mar a los 22 años. Fue en una concentración en Cartagena. “<q s="quiroga">Me metí hasta las rodillas y me salí. Yo soy de páramo: a mí me ponen a nadar y me hundo</q>”, recuerda <m s="quiroga">el ciclista boyacense</m>, que el próximo <t v="2025-05-09">9 de mayo</t> tomará la salida en el Giro de Italia con el equipo Gobik-Bancalia.

Hace cuatro años repartía domicilios en una bicicleta de hierro. Subía arroz, pollo y gaseosas a los barrios altos de Tunja. Un cliente lo cronometró.

“<q s="lopera">Pedí un caldo de costilla y llegó hirviendo. Me pasé seis meses pidiendo caldo. Después le tomé el tiempo y pensé que el reloj estaba dañado</q>”, dice <m s="lopera">Ramiro Lopera</m>, exentrenador de la Liga de Boyacá y desde entonces su padrino. Lopera le regaló su primera bicicleta de carbono. Se la había dejado su hermano Efraín, que corrió tres Vueltas a Colombia en los ochenta y murió de un infarto.

“<q s="quiroga">Don Ramiro me dijo que esa bicicleta ya sabía ganar, que yo solo tenía que no estorbarle</q>”.

Ganó, en efecto. La Vuelta de la Juventud <t v="2022">en 2022</t> y el Clásico RCN <t v="2023">un año más tarde</t>. En Europa ha sido segundo en la Vuelta a Asturias, detrás del belga Jonas Maes.

“<q s="rival" via="Het Nieuwsblad">No sabía quién era. En el último puerto se puso a hablarme en español y no paró. Creo que me estaba contando su vida</q>”, contó <m s="rival">Maes</m> al diario flamenco Het Nieuwsblad.

Los datos asombran a los médicos. <m s="medico">Jairo Niño</m>, deportólogo del equipo, explica que <i s="medico">su capacidad pulmonar está entre las más altas que ha registrado</i>. “<q s="medico">Pero lo que no sale en la prueba es que este muchacho no conoce la pereza. Hay que mandarlo a descansar con una orden firmada</q>”, agrega <m s="medico">el especialista</m>.

En la casa de Ventaquemada, su mamá, doña Ana Tulia, sigue ordeñando siete vacas. Se levanta a las tres. Nunca lo ha visto correr, asegura, porque en las carreras “<q s="ana" type="mixed">uno ve pasar un montón de señores y ya</q>”. “<q s="ana">Y porque me da susto, para qué le miento. El papá de él se mató bajando en bicicleta</q>”.

Quiroga tenía cuatro años cuando ocurrió. Prefiere no hablar del tema, pero reconoce que <i s="quiroga">por eso baja mal</i>. “<q s="quiroga">Subiendo soy yo. Bajando soy mi papá</q>”, dice, y mira para otro lado.

Fabio Parra Sáenz, que ahora dirige el equipo, no le pide milagros. “<q s="fabio">Va a aprender. El Giro son tres semanas y los colombianos nos desesperamos a los cuatro días</q>”, advierte <m s="fabio">el excampeón</m>. Según <m s="fabio">él</m>, <i s="fabio">la meta es que Edwin llegue a Roma entre los quince primeros</i>.

Él tiene otra. En la pared de su cuarto en Girona pegó el perfil de la etapa 16 con un papelito. “<q s="quiroga">Ahí dice: mamá, prenda el televisor</q>”.
