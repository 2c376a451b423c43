---
id: es-408
language: es-UY
agency: null
outlet: Búsqueda del Sur
domain: busquedadelsur.example
authors: [Fabián Olivera, Gimena Techera]
published: 2025-11-13T06:00:00-03:00
modified: null
dateline: null
copyright: {holders: [Búsqueda del Sur], year: 2025, notice: "© Búsqueda del Sur 2025. Derechos reservados", licence: null, reserved: true}
tdm: reserved
speakers:
  labat: {name: Guillermo Labat, kind: person, roles: [presidente del Banco Central, economista]}
  presidente: {name: Orsi, kind: person, roles: [presidente de la República]}
  abuelo: {name: mi abuelo, kind: unnamed, roles: []}
  ministro: {name: Gabriel Oddone, kind: person, roles: [ministro de Economía]}
  exportador: {name: un exportador de carne, kind: unnamed, roles: []}
  camara: {name: Cámara de Industrias, kind: organisation, roles: []}
notes: interview with B and dash turns inside an article; two presidents (of the bank and of the republic); economista; unnamed exporter; grandfather quoted in an answer; questions untagged
---
# <m s="labat">Presidente del Banco Central</m>: “<q s="labat">El dólar no necesita un padre, necesita paciencia</q>”
## <m s="labat">Guillermo Labat</m> descarta que <i s="labat">la baja de tasas haya terminado</i>

Guillermo Labat recibe en el piso ocho, con la ventana abierta y un mate que no convida. Es economista, tiene 59 años y preside el Banco Central <t v="2025-03/..">desde marzo</t>. <t v="2025-11-11">El martes</t>, la autoridad monetaria bajó la tasa de referencia por cuarta vez, a 8%, y <t v="2025-11-12">ayer</t> el dólar cayó a su menor valor <t v="2023-06/..">desde junio de 2023</t>.

<m s="camara">La Cámara de Industrias</m> sostiene que <i s="camara">así se pierde un puesto de trabajo por hora</i>. “<q s="exportador">Labat mira la inflación y nosotros miramos el precipicio</q>”, comenta <m s="exportador">un exportador de carne</m> que prefiere no dar el nombre.

—¿Usted qué mira?

—<q s="labat">Las dos cosas, pero con lentes distintos. La inflación está en 4,2% y eso lo nota el que cobra un sueldo. El precipicio lo veo anunciado <t v="199X/..">desde los noventa</t>.</q>

—El presidente Orsi quiere que se haga algo con el tipo de cambio. ¿Lo sintió como un reproche?

—<q s="labat">Hablamos <t v="2025-11-07">el viernes</t>. Me dijo: “<q s="presidente">Guillermo, vos hacé lo tuyo</q>”. El dólar no necesita un padre, necesita paciencia.</q>

—¿Y el ministro de Economía?

—<q s="labat">Con Gabriel nos conocemos de la facultad. Él quiere crecer y yo quiero que el crecimiento no se evapore. No es una pelea, es una división de tareas.</q>

—La próxima reunión es <t v="2025-12-22">el 22 de diciembre</t>. ¿Regalo de Navidad?

—<q s="labat">Mi abuelo, que era almacenero en Tala, decía: “<q s="abuelo">El fiado se anota con lápiz</q>”. Yo también escribo con lápiz.</q>

Consultado por Búsqueda del Sur, el ministro de Economía, Gabriel Oddone, respaldó al jerarca. “<q s="ministro">Guillermo tiene la rara virtud de aburrir a los mercados</q>”, afirmó. Añadió que <i s="ministro">el gobierno no modificará la meta <t v="2026">para 2026</t></i>.

<m s="presidente">Orsi</m>, en cambio, insistió <t v="2025-11-12">el miércoles</t> en que <i s="presidente">los productores tienen razón en quejarse</i>. “<q s="presidente">La plata no da para todo, pero el dólar tampoco</q>”, bromeó <m s="presidente">el presidente de la República</m> en Durazno.

De vuelta en el piso ocho, al escuchar la grabación, el economista cierra la ventana. “<q s="labat">Anóteme eso con lápiz</q>”, pide.
