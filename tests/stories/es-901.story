---
id: es-901
language: es-ES
agency: null
outlet: "Deporte Diez"
domain: deportediez.example
authors: ["Álex Mondéjar"]
published: 2025-03-07T14:05:00+01:00
modified: null
dateline: null
copyright: {holders: ["Deporte Diez"], year: 2025, notice: "© 2025 Deporte Diez", licence: null, reserved: false}
tdm: null
speakers:
  ibarrola: {name: "Mikel Ibarrola", kind: person, roles: ["entrenador del Real Valdera", "técnico vasco"]}
notes: "natural: football press conference"
---
# <m s="ibarrola">Ibarrola</m>: «<q s="ibarrola">El que no esté enchufado el domingo se queda en casa</q>»

## El técnico del Real Valdera no se fía del colista y confirma la baja de Zoko Diabaté

Mikel Ibarrola compareció <t v="2025-03-07">este viernes</t> en la sala de prensa de la ciudad deportiva con el gesto serio. El Real Valdera llega a la visita al Llagostera, último clasificado, después de tres jornadas sin ganar y con la enfermería llena.

«<q s="ibarrola">No hay partido fácil. Si alguien piensa que vamos a ganar por el escudo, se equivoca de deporte</q>», avisó <m s="ibarrola">el entrenador</m>, que recordó que <i s="ibarrola">el Llagostera solo ha perdido dos encuentros en casa desde la llegada de Toni Carmona</i>.

<m s="ibarrola">El preparador vasco</m> dio por hecho que <i s="ibarrola">no podrá contar con Diabaté, lesionado en el sóleo</i>. «<q s="ibarrola">Zoko no está. Ha entrenado dos días al margen y no vamos a arriesgar con un chico de 20 años. Hablé con él y con su padre, y los tres lo vimos igual</q>».

Tampoco viajará Rubén Castaño, sancionado. Sí lo hará el argentino Lautaro Benvenuto, fichado <t v="2025-01">en enero</t> y todavía inédito. «<q s="ibarrola">Está para jugar media hora, una hora no</q>», precisó.

Sobre los rumores que le sitúan fuera del club <t v="2025-06">en junio</t>, fue tajante.

«<q s="ibarrola">Tengo contrato hasta <t v="2026">2026</t> y muchas ganas. Lo que digan en las tertulias no me quita el sueño. A mí me lo quita defender mal los córners</q>».

Y es que el Valdera ha encajado siete goles a balón parado <t v="2025">en lo que va de año</t>, más que nadie. <m s="ibarrola">Ibarrola</m> explicó que <i s="ibarrola">el cuerpo técnico ha dedicado dos sesiones completas a corregirlo</i>. «<q s="ibarrola" id="1">No es un problema de centímetros</q>», señaló, «<q s="ibarrola" id="1">es un problema de atención. Y la atención se entrena</q>».

También tuvo palabras para la grada, que despidió al equipo con pitos ante el Mirandilla. <m s="ibarrola">El de Getxo</m> cree que la afición «<q s="ibarrola" type="mixed">tiene razón</q>» en su enfado, aunque pidió «<q s="ibarrola" type="mixed">un poco de cariño</q>» para los jóvenes.

«<q s="ibarrola">El otro día vi llorar a Pau Serrat en el vestuario. Tiene 19 años. Que me silben a mí, que para eso cobro más</q>», bromeó.

Preguntado por el arbitraje de Soto Ferrán, designado para <t v="2025-03-09">el domingo</t>, prefirió no entrar. «<q s="ibarrola">Buen árbitro. Siguiente</q>».

El presidente, Joaquín Lledó, presenció el entrenamiento desde el banquillo y charló varios minutos con los capitanes. <m s="ibarrola">El técnico</m> le quitó hierro: «<q s="ibarrola">Viene cuando quiere, es su casa. Preguntó por el césped, que falta le hace</q>».

El Valdera se entrenará <t v="2025-03-08">mañana sábado</t> a puerta cerrada antes de viajar en autobús. <m s="ibarrola">Ibarrola</m> adelantó que <i s="ibarrola">dará la convocatoria a última hora</i> y que habrá «<q s="ibarrola" type="mixed">alguna sorpresa</q>» del filial.
