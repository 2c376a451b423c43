---
id: es-402
language: es-CO
agency: null
outlet: El Faro de Barranquilla
domain: farodebarranquilla.example
authors: [Yesenia Polo]
published: 2024-10-17T20:05:00-05:00
modified: null
dateline: null
copyright: {holders: [El Faro de Barranquilla], year: 2024, notice: "Copyright © 2024 El Faro de Barranquilla. Prohibida su reproducción total o parcial", licence: null, reserved: true}
tdm: null
speakers:
  manotas: {name: Hernán Manotas, kind: person, roles: [exfiscal, acusado, exjefe de la seccional Atlántico]}
  fiscal: {name: Clemencia Barraza, kind: person, roles: [fiscal, fiscal del caso]}
  defensor: {name: Edgardo Visbal, kind: person, roles: [abogado de Manotas, penalista]}
  jueza: {name: Amira Chams, kind: person, roles: [jueza Cuarta]}
  testigo: {name: Wilson Cantillo, kind: person, roles: [testigo, antiguo conductor del exfiscal]}
  viuda: {name: Zoraida Mercado, kind: person, roles: [viuda]}
notes: trial with a former prosecutor and the present prosecutor (exfiscal against la fiscal), defence lawyer and accused both "el", testimony in the past perfect, term in curly marks, words of the accused quoted by a witness
---
# <m s="manotas">Exfiscal</m> niega sobornos ante la jueza: “<q s="manotas">Lo que recibí fueron mangos</q>”

El exjefe de la seccional Atlántico de la Fiscalía negó <t v="2024-10-17">este jueves</t> haber cobrado por archivar procesos contra contratistas. Se había presentado sin corbata y con un cuaderno escolar bajo el brazo.

“<q s="manotas">A mí nadie me dio un peso. Lo que recibí fueron mangos de la finca de un amigo</q>”, declaró <m s="manotas">Hernán Manotas</m> en la octava sesión del juicio, que se adelanta en Barranquilla <t v="2024-08/..">desde agosto</t>. <m s="manotas">El acusado</m> insistió en que <i s="manotas">las llamadas interceptadas hablan de fruta y no de plata</i>.

La fiscal del caso, Clemencia Barraza, no ocultó la risa. “<q s="fiscal">Doctor, ¿cuatrocientos millones en mangos?</q>”, le preguntó. <m s="manotas">Manotas</m> respondió que <i s="manotas">no llevaba la cuenta</i>.

Para <m s="fiscal">Barraza</m>, <i s="fiscal">la palabra “mangos” era la clave con la que los contratistas nombraban cada pago</i>. La funcionaria leyó en voz alta once mensajes enviados <t v="2019-02/2021-06">entre febrero de 2019 y junio de 2021</t>.

### El conductor

<t v="2024-10-17">Por la mañana</t> había declarado Wilson Cantillo, antiguo conductor del exfiscal. “<q s="testigo">El doctor me decía: ‘<q s="manotas">Cantillo, recoja la cosecha</q>’, y yo iba y traía la bolsa</q>”, contó. Aseguró que <i s="testigo">jamás la abrió</i>, pero que <i s="testigo">una vez se le rompió en el andén</i>. “<q s="testigo">Y ahí no había fruta, doctora.</q>”

Edgardo Visbal, abogado de Manotas, atacó la credibilidad del testigo. “<q s="defensor" id="1">Este señor fue despedido por robarse la gasolina</q>”, recordó <m s="defensor">el penalista</m>, “<q s="defensor" id="1">y viene a cobrarse el despido</q>”. La jueza Cuarta, Amira Chams, lo llamó al orden. “<q s="jueza">Aquí las preguntas terminan en signo de interrogación</q>”, le advirtió <m s="jueza">ella</m>.

<m s="defensor">El defensor</m> anunció que <i s="defensor">pedirá la nulidad de lo actuado <t v="2024-10-21">el próximo lunes</t></i>.

### En la última fila

Zoraida Mercado no se ha perdido una audiencia. Su esposo, un contratista que denunció los cobros, apareció muerto <t v="2022-05-29">el 29 de mayo de 2022</t> en un caso que sigue sin resolverse. “<q s="viuda">Yo no quiero oír de mangos, quiero oír quién dio la orden</q>”, dice. Cuando el exfiscal pasó a su lado, <m s="viuda">la viuda</m> le gritó que <i s="viuda">algún día tendría que mirarla a la cara</i>.

Él siguió de largo. El juicio se reanuda <t v="2024-10-22T08:30">el martes 22 a las 8:30 de la mañana</t> y la sentencia se espera <t v="2024-12">para diciembre</t>.
