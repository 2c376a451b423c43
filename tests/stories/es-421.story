---
id: es-421
language: es
agency: EFE
outlet: Tribunal Abierto
domain: tribunalabierto.example
authors: []
published: 2026-02-24T15:48:00+01:00
modified: null
dateline: {place: Valencia, agency: EFE, date: 2026-02-24}
copyright: {holders: [Agencia EFE], year: null, notice: "(c) Agencia EFE. Prohibida su reproducción sin autorización", licence: null, reserved: true}
tdm: reserved
speakers:
  arnau: {name: Vicent Arnau, kind: person, roles: [exgerente, acusado]}
  soler: {name: Paula Soler, kind: person, roles: [contable, coacusada]}
  fiscal: {name: Rafael Ibor, kind: person, roles: [fiscal]}
  letrado: {name: Joan Marc Esteve, kind: person, roles: [abogado de Arnau, letrado]}
  perita: {name: una perita de Hacienda, kind: unnamed, roles: []}
  presidenta: {name: la presidenta del tribunal, kind: unnamed, roles: []}
notes: two accused (el acusado, la coacusada), each defends against the other, pronouns decide, prosecutor and lawyer both he, presiding judge and tax expert unnamed women, subject drop over paragraphs
---
# Los dos acusados del caso Aigües se señalan mutuamente en el juicio

Valencia, <t v="2026-02-24">24 feb</t> (EFE).- El exgerente de la empresa pública Aigües del Palància y su contable se han acusado mutuamente <t v="2026-02-24">este martes</t> de haber desviado 2,3 millones de euros <t v="2013/2018">entre 2013 y 2018</t>.

"<q s="arnau">Yo firmaba lo que ella me ponía delante</q>", ha declarado <m s="arnau">Vicent Arnau</m> en la segunda sesión del juicio. <m s="arnau">El exgerente</m> ha sostenido que <i s="arnau">nunca tuvo acceso a las claves bancarias</i> y ha pedido perdón a los vecinos "<q s="arnau" type="mixed">por confiado</q>".

Paula Soler, sentada a un metro de él, ha negado con la cabeza. Llegado su turno, ha sido tajante. "<q s="soler">Las claves estaban en un papel amarillo debajo de su teclado</q>", ha dicho. <m s="soler">La contable</m> ha asegurado que <i s="soler">cada transferencia se hacía por orden verbal</i>. "<q s="soler">Me decía: '<q s="arnau">Paula, lo de siempre</q>'. Y lo de siempre eran nueve mil euros.</q>"

El fiscal, Rafael Ibor, le ha preguntado por qué no lo denunció. "<q s="soler">Porque tengo dos hijos y una hipoteca</q>", ha respondido. <m s="fiscal">Ibor</m> ha insistido: "<q s="fiscal">¿Y el apartamento de Jávea, también tiene hipoteca?</q>". <m s="soler">Ella</m> ha contestado que <i s="soler">era una herencia de su tía</i>.

La presidenta del tribunal ha tenido que pedir silencio. "<q s="presidenta">Esto no es un careo, aunque lo parezca</q>", ha advertido.

El abogado de Arnau, Joan Marc Esteve, ha aportado un informe caligráfico. Según <m s="letrado">el letrado</m>, <i s="letrado">catorce de las firmas son falsas</i>. "<q s="letrado" id="1">No digo quién las imitó</q>", ha matizado <m s="letrado">Esteve</m>, "<q s="letrado" id="1">digo que quien lo hizo era zurdo</q>". La coacusada, que es zurda, no se ha inmutado.

<m s="perita">Una perita de Hacienda</m> ha detallado que <i s="perita">el dinero pasó por tres sociedades</i>. "<q s="perita">Una de ellas, Marjal Blava, solo tuvo un apunte: la compra de un barco</q>", ha precisado. El barco se llama "Sin Factura".

<m s="fiscal">El fiscal</m> mantiene que <i s="fiscal">ambos actuaron de común acuerdo <t v="2013-06/..">desde junio de 2013</t></i> y pide siete años para cada uno. El juicio continuará <t v="2026-02-26">el jueves</t>, y está previsto que quede visto para sentencia <t v="2026-03-05">el 5 de marzo</t>.

A la salida, él ha bajado por la escalera y ella por el ascensor. "<q s="soler">Hasta en eso mentía, tiene vértigo</q>", ha comentado <m s="soler">la coacusada</m> a los periodistas.
