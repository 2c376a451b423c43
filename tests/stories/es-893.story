---
id: es-893
language: es-MX
agency: Notimex
outlet: El Sol del Bajío
domain: soldelbajio.example
authors: [Araceli Montaño]
published: 2025-02-04T11:10:00-06:00
modified: null
dateline: {place: León, agency: Notimex, date: 2025-02-04}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  barragan: {name: Óscar Barragán, kind: person, roles: [presidente de la Cámara del Calzado]}
  nava: {name: Patricia Nava, kind: person, roles: [directora general de Cuerova]}
  linares: {name: Sergio Linares, kind: person, roles: [analista de Banco Meridiano]}
  se: {name: Secretaría de Economía, kind: organisation, roles: []}
  tovar: {name: Eduardo Tovar, kind: person, roles: [subsecretario de Industria]}
notes: economy; shoe industry and tariffs, chamber, company, union, analyst
---
# Industria del calzado alerta por aranceles; <m s="barragan">la Cámara</m> pide "<q s="barragan" type="mixed">reglas parejas</q>"

León, <t v="2025-02-04">4 Feb</t> (Notimex).- <m s="barragan">El presidente de la Cámara del Calzado</m>, Óscar Barragán, advirtió que <i s="barragan">el sector podría perder 12 mil empleos si se mantiene la entrada de zapato asiático a precios subvaluados</i>.

En conferencia de prensa, <m s="barragan">el dirigente empresarial</m> expuso que <i s="barragan">las importaciones crecieron 38 por ciento <t v="2024">el año pasado</t></i>. "<q s="barragan">No pedimos protección, pedimos reglas parejas</q>", dijo.

"<q s="barragan">Hay pares que entran declarados en dos dólares</q>", puntualizó <m s="barragan">Barragán</m>. "<q s="barragan">Con eso no se paga ni la suela</q>".

Cuerova, la mayor fabricante del estado, cerró <t v="2025-01">en enero</t> una de sus cuatro plantas. <m s="nava">Su directora general</m>, Patricia Nava, explicó que <i s="nava">la decisión respondió a la caída de pedidos de las tiendas departamentales</i>.

"<q s="nava">Es la decisión más dolorosa que hemos tomado en cuarenta años</q>", afirmó <m s="nava">la empresaria</m>, quien descartó más recortes por ahora. <m s="nava">Nava</m> precisó que <i s="nava">a los 310 trabajadores despedidos se les liquidó conforme a la ley</i>.

### La respuesta oficial

<m s="se">La Secretaría de Economía</m> informó por medio de un comunicado que <i s="se">analiza un arancel temporal de 25 por ciento</i>. "<q s="se">La medida se publicará en las próximas semanas</q>", señaló <m s="se">la dependencia</m>.

El subsecretario de Industria, Eduardo Tovar, se reunirá <t v="2025-02-06">el jueves</t> con los productores. "<q s="tovar" via="Radio Fórmula del Bajío">Vamos a León a escuchar y a traer soluciones</q>", adelantó <m s="tovar">el funcionario</m> en entrevista con Radio Fórmula del Bajío.

Para <m s="linares">Sergio Linares</m>, analista de Banco Meridiano, <i s="linares">el arancel llega tarde</i>. "<q s="linares">Cuando una fábrica cierra, las máquinas se venden y no regresan</q>", consideró <m s="linares">el especialista</m>.

De acuerdo con <m s="linares">Linares</m>, <i s="linares">el consumidor pagaría hasta 15 por ciento más por un par de zapatos escolares</i>.

Al respecto, <m s="barragan">el líder de los zapateros</m> aseguró que <i s="barragan">los fabricantes absorberán parte del alza</i>.
