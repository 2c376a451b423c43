---
id: es-891
language: es-AR
agency: Télam
outlet: La Gaceta del Litoral
domain: gacetadellitoral.example
authors: [Ramiro Ledesma]
published: 2025-08-21T13:40:00-03:00
modified: null
dateline: {place: Paraná, agency: Télam, date: 2025-08-21}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  sabbatini: {name: Mariela Sabbatini, kind: person, roles: [fiscal, fiscal de la causa]}
  cuello: {name: Rubén Cuello, kind: person, roles: [exintendente]}
  ferro: {name: Gustavo Ferro, kind: person, roles: [abogado defensor, defensor de Cuello]}
  oddone: {name: Silvia Oddone, kind: person, roles: [jueza]}
  fuente: {name: una fuente judicial, kind: unnamed, roles: []}
  viera: {name: Nélida Viera, kind: person, roles: [exempleada municipal, testigo]}
notes: court story with prosecutor, defence, judge, a witness and an unnamed source
---
# <m s="sabbatini">La fiscal</m> pidió siete años de prisión para el exintendente Cuello: "<q s="sabbatini">Robó a los que menos tienen</q>"

Paraná, <t v="2025-08-21">21 agosto</t> (Télam) - La fiscal Mariela Sabbatini solicitó <t v="2025-08-21">hoy</t> siete años de prisión para el exintendente de Villa Aurora Rubén Cuello, acusado de desviar fondos destinados a comedores escolares.

"<q s="sabbatini">El acusado robó a los que menos tienen</q>", sostuvo <m s="sabbatini">Sabbatini</m> durante su alegato, que se extendió por casi cuatro horas.

<m s="sabbatini">La funcionaria</m> indicó que <i s="sabbatini">entre <t v="2017/2019">2017 y 2019</t> se emitieron 143 facturas falsas por alimentos que nunca llegaron</i>. "<q s="sabbatini">Había chicos que almorzaban té con pan</q>", remarcó.

El abogado defensor, Gustavo Ferro, rechazó la acusación y pidió la absolución. "<q s="ferro">No hay una sola firma de mi cliente en esas facturas</q>", dijo <m s="ferro">el letrado</m>.

Para <m s="ferro">Ferro</m>, la investigación fue "<q s="ferro" type="mixed">una cacería política</q>" impulsada por el actual gobierno municipal. <m s="ferro">El defensor</m> agregó que <i s="ferro">los peritos contables trabajaron con fotocopias</i>.

Cuello, de 61 años, siguió la audiencia sentado en la primera fila, junto a su esposa. "<q s="cuello">Soy inocente y lo voy a demostrar</q>", manifestó <m s="cuello">el exjefe comunal</m> al retirarse del tribunal.

### La testigo

La principal prueba es el testimonio de Nélida Viera, exempleada municipal, quien declaró <t v="2025-08-19">el martes</t>. <m s="viera">La mujer</m> relató que <i s="viera">el entonces intendente le ordenaba cargar los remitos con fecha atrasada</i>. "<q s="viera">Yo tenía miedo de perder el trabajo</q>", admitió <m s="viera">Viera</m> ante el tribunal.

<m s="fuente">Una fuente judicial</m> dijo a Télam que <i s="fuente" via="Télam">el fallo podría conocerse <t v="2025-08-31">antes de fin de mes</t></i>. "<q s="fuente" via="Télam">La prueba es abundante, pero el tribunal quiere revisar los peritajes</q>", comentó <m s="fuente">el informante</m>.

La jueza Silvia Oddone, que preside el tribunal, convocó a las partes para <t v="2025-08-28">el jueves próximo</t>. "<q s="oddone">Ese día el acusado tendrá la última palabra</q>", anticipó <m s="oddone">la magistrada</m>.
