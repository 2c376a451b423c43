---
id: es-904
language: es-CO
agency: "Colprensa"
outlet: "El Diario de Occidente"
domain: diariodeoccidente.example
authors: []
published: 2025-05-20T16:50:00-05:00
modified: null
dateline: null
copyright: {holders: ["El Diario de Occidente"], year: 2025, notice: "© 2025 El Diario de Occidente", licence: null, reserved: false}
tdm: null
speakers:
  arboleda: {name: "Gildardo Arboleda", kind: person, roles: ["vocero de Dignidad Cafetera del Quindío"]}
  ministra: {name: "Martha Lucía Cifuentes", kind: person, roles: ["ministra de Agricultura"]}
  hoyos: {name: "Julián Hoyos", kind: person, roles: ["gerente del Comité de Cafeteros"]}
  rua: {name: "Blanca Nidia Rúa", kind: person, roles: ["caficultora"]}
  gobernador: {name: "Camilo Marulanda", kind: person, roles: ["gobernador del Quindío"]}
  policia: {name: "Policía de Carreteras", kind: organisation, roles: []}
notes: "natural: coffee growers' protest"
---
# Cafeteros levantan bloqueo en La Línea tras acuerdo con el Gobierno

Tras 39 horas de cierre, <t v="2025-05-20">este martes</t> hacia el mediodía volvió a pasar el primer camión por el sector de Versalles, en la vía Armenia-Ibagué. Los caficultores que bloqueaban la carretera aceptaron levantar el “plantón” tras la propuesta que les llevó en persona la ministra de Agricultura, Martha Lucía Cifuentes.

“<q s="arboleda">No es todo lo que pedíamos, pero es un papel firmado y con fechas. Otras veces nos íbamos con un apretón de manos</q>”, dijo <m s="arboleda">Gildardo Arboleda</m>, vocero de Dignidad Cafetera del Quindío.

El documento contempla un subsidio del 40 % para la compra de fertilizantes y la refinanciación de las deudas con el Banco Agrario. Además, se creará una mesa técnica que se reunirá por primera vez <t v="2025-06-03">el 3 de junio</t>.

<m s="arboleda">Arboleda</m> explicó que <i s="arboleda">el bulto de urea pasó de 98.000 a 176.000 pesos en menos de un año</i>. “<q s="arboleda">Con el precio interno como está, uno diría que el cafetero anda feliz. Pero lo que entra por un lado se va por el otro, y el que tiene tres hectáreas no alcanza a guardar ni un peso</q>”.

Sobre los daños a dos peajes, el dirigente se desmarcó. “<q s="arboleda">Eso no fue gente nuestra y así se lo dijimos a la Policía</q>”, sostuvo.

<m s="ministra">La ministra Cifuentes</m> agradeció la disposición de los manifestantes y aseguró que <i s="ministra">los recursos están disponibles en el presupuesto <t v="2025">de este año</t></i>.

“<q s="ministra">Aquí no vinimos a echar discursos. Vinimos con los números y con el ministro de Hacienda al teléfono</q>”, afirmó <m s="ministra">la funcionaria</m> ante unos 800 campesinos. También anunció que <i s="ministra">el ICA reforzará el control contra la venta de abonos adulterados</i>.

### Pérdidas millonarias

De acuerdo con <m s="gobernador">el gobernador Camilo Marulanda</m>, <i s="gobernador">el departamento perdió cerca de 11.000 millones de pesos por cuenta de los bloqueos</i>. <m s="gobernador">El mandatario</m> pidió que el diálogo se dé “<q s="gobernador" type="mixed">sin carreteras de por medio</q>”.

El Comité de Cafeteros, que no participó en la protesta, respaldó las peticiones. <m s="hoyos">Su gerente</m>, Julián Hoyos, advirtió que <i s="hoyos">si no se fertiliza <t v="2025-06">en junio</t> la cosecha de fin de año podría caer hasta un 25 %</i>.

“<q s="hoyos" via="Colprensa">El árbol no espera. Lo que usted no le dé ahora se lo cobra en octubre</q>”, indicó en diálogo con Colprensa.

A la orilla de la vía, mientras recogía el plástico del cambuche, <m s="rua">Blanca Nidia Rúa</m> recordaba que <i s="rua">en el paro de <t v="2013">2013</t> también estuvo allí, entonces con su esposo, Ancízar, fallecido hace cuatro años</i>.

“<q s="rua">Yo quedé con la finca y con las deudas. Las deudas han crecido más que el café</q>”, bromeó <m s="rua">la mujer</m>, de 61 años, que vive en la vereda El Caimo. “<q s="rua">Si no cumplen, aquí nos vuelven a ver. Ya sabemos armar el toldo</q>”.

<m s="policia">La Policía de Carreteras</m> informó que <i s="policia">el paso es alterno, a un carril, mientras se retiran los escombros</i>.
