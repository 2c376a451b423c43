---
id: es-911
language: es-AR
agency: null
outlet: "Diario Zona Sur"
domain: diariozonasur.example
authors: ["Leandro Pizzuto"]
published: 2025-06-02T12:15:00-03:00
modified: null
dateline: null
copyright: {holders: ["Diario Zona Sur"], year: 2025, notice: "© 2025 Diario Zona Sur", licence: null, reserved: false}
tdm: null
speakers:
  aguilar: {name: "Norma Aguilar", kind: person, roles: ["actriz"]}
  hijo: {name: "Tomás", kind: person, roles: ["hijo", "productor"]}
  brizuela: {name: "Osvaldo Brizuela", kind: person, roles: ["director"]}
  asociacion: {name: "Asociación de Actores", kind: organisation, roles: []}
  bertolotti: {name: "Ricardo Bertolotti", kind: person, roles: ["actor"]}
  familia: {name: "la familia de Bertolotti", kind: group, roles: []}
  secretaria: {name: "Lucía Marengo", kind: person, roles: ["secretaria de Cultura de la Nación"]}
notes: "natural: obituary of an actor, with tributes"
---
# Murió Ricardo Bertolotti, el actor que hizo reír a tres generaciones

Ricardo Bertolotti, el inolvidable Don Nicola de “La pensión de Boedo”, murió <t v="2025-06-01">en la noche del domingo</t> a los 88 años en su casa de Adrogué. Estaba acompañado por su familia.

La noticia la dio su hijo Tomás, productor de televisión, en su cuenta de Instagram. “<q s="hijo" via="Instagram">Se fue el viejo, sin ruido, como le gustaba salir de escena. Gracias por todo el amor que le dieron</q>”, escribió.

Hijo de un zapatero calabrés y de una planchadora, había nacido en Lanús <t v="1937">en 1937</t>. Trabajó de cadete, de vendedor de enciclopedias y de utilero en el Teatro Roma de Avellaneda. Una noche de <t v="1959">1959</t> faltó el galán cómico y el director, Aldo Spinelli, lo mandó al escenario con la letra en la mano. “<q s="bertolotti" via="Radio Nacional">No me acordé de una sola palabra. Inventé todo. La gente se mataba de risa y Spinelli se mataba, a secas</q>”, recordó en una entrevista con Radio Nacional <t v="2014">en 2014</t>.

Desde entonces hizo más de cuarenta películas y una docena de ciclos de televisión. Nunca ganó un Martín Fierro de Oro, cosa que le daba más gracia que bronca. “<q s="bertolotti">Tengo una repisa vacía y una panza llena</q>”, solía decir.

Las redes se llenaron de mensajes. “<q s="aguilar">Era el más generoso de todos. Si el chiste era mejor en tu boca, te lo regalaba</q>”, lo despidió <m s="aguilar">Norma Aguilar</m>, su esposa en la ficción durante once temporadas. <m s="aguilar">La actriz</m>, de 84 años, contó que <i s="aguilar">hablaban por teléfono todos los lunes</i>. “<q s="aguilar">Hoy es lunes y no sé qué hacer</q>”.

<m s="brizuela">Osvaldo Brizuela</m>, que lo dirigió en “El andén de enfrente”, su único protagónico dramático, aseguró que <i s="brizuela">el cine argentino lo desaprovechó</i>.

“<q s="brizuela">Le ofrecían siempre el tano que grita. Y él podía hacer un silencio de dos minutos y dejarte de cama</q>”, dijo <m s="brizuela">el realizador</m> a este diario. “<q s="brizuela">Cuando filmamos la escena de la estación, el cameraman lloraba. Tuvimos que repetir porque se movía el cuadro</q>”.

<m s="asociacion">La Asociación de Actores</m> lo recordó como “<q s="asociacion" type="mixed">un afiliado de la primera hora</q>” y destacó que <i s="asociacion">fue uno de los firmantes de la lista de reclamos de <t v="1984">1984</t></i>. En tanto, <m s="secretaria">la secretaria de Cultura de la Nación</m>, Lucía Marengo, expresó en un comunicado: “<q s="secretaria">Nos enseñó que el humor popular puede ser una forma de la ternura</q>”.

Bertolotti se había retirado <t v="2017">en 2017</t>, después de la muerte de su mujer, la vestuarista Elba Ponce. Pasaba los días jugando al ajedrez en el club Brown. Quería que lo velaran ahí.

“<q s="hijo">Nos pidió que sirviéramos vermut y que nadie hablara más de tres minutos</q>”, dijo <m s="hijo">Tomás</m> en la puerta de la casa. “<q s="hijo">Lo del vermut lo vamos a cumplir</q>”.

El velatorio será <t v="2025-06-03">este martes</t> de 9 a 18. <m s="familia">La familia</m> pidió que <i s="familia">no se envíen flores</i>.
