---
id: es-423
language: es
agency: Europa Press
outlet: Archivo y Museo
domain: archivoymuseo.example
authors: []
published: 2023-09-21T13:05:00+02:00
modified: null
dateline: {place: BARCELONA, agency: EUROPA PRESS, date: 2023-09-21}
copyright: {holders: [Europa Press], year: 2023, notice: "© 2023 Europa Press", licence: null, reserved: false}
tdm: reserved
speakers:
  manresa: {name: Elvira Manresa, kind: person, roles: [directora del museo]}
  cardona: {name: Pau Cardona, kind: person, roles: [conservador]}
  rius: {name: Ágata Rius, kind: person, roles: [viuda, donante]}
  toni: {name: Toni Claver, kind: person, roles: [hijo del pintor]}
  claver: {name: Antoni Claver, kind: person, roles: [pintor]}
  patronato: {name: Patronato, kind: organisation, roles: []}
  vigilante: {name: un vigilante, kind: unnamed, roles: []}
notes: donation of paintings, dead painter and his son of one name (Antoni, Toni), widow is the stepmother, director and widow both she, trustees as speaker, paintings' titles in marks, quote of the dead painter remembered by two
---
# El legado Claver llega al museo entre abrazos y una demanda

BARCELONA, <t v="2023-09-21">21 Sep.</t> (EUROPA PRESS) -

El Museu del Segle ha presentado <t v="2023-09-21">este jueves</t> las 112 obras del pintor Antoni Claver donadas por su viuda, Ágata Rius, una entrega que el hijo del artista ha llevado a los tribunales.

"<q s="rius">Antoni quería que estuvieran juntas, y conmigo no iban a estarlo siempre</q>", ha explicado <m s="rius">la donante</m> en la presentación. <m s="rius">Rius</m> ha recordado que <i s="rius">su marido dictó su voluntad <t v="2019-12-03">el 3 de diciembre de 2019</t></i>, dos semanas antes de morir. "<q s="rius">Me dijo: '<q s="claver">Que no me partan</q>'.</q>"

<m s="manresa">La directora del museo</m>, Elvira Manresa, ha calificado la colección de "<q s="manresa" type="mixed">columna vertebral que nos faltaba</q>". A su lado, el conservador Pau Cardona ha destacado tres lienzos, entre ellos "Mujer que no espera". "<q s="cardona" id="1">Hay un Claver antes de ese cuadro y otro después</q>", ha subrayado <m s="cardona">Cardona</m>, "<q s="cardona" id="1">y el de después es el nuestro</q>".

Ella se ha referido también al litigio. <m s="manresa">La directora</m> ha asegurado que <i s="manresa">el museo actuó de buena fe</i>.

Toni Claver, hijo del primer matrimonio, no ha asistido. En un escrito remitido a Europa Press sostiene que <i s="toni" via="Europa Press">su padre ya no reconocía a nadie en aquellas fechas</i>. "<q s="toni" via="Europa Press">A mí me dijo lo contrario: '<q s="claver">Repártelos entre quienes los miren</q>'</q>", escribe <m s="toni">el hijo del pintor</m>, que reclama 40 piezas. <m s="rius">La viuda</m> ha preferido no entrar en polémicas: "<q s="rius">Le guardo una silla y un café</q>".

En una nota, <m s="patronato">el Patronato</m> recuerda que <i s="patronato">la donación fue aceptada por unanimidad <t v="2022-11">en noviembre de 2022</t></i> y que <i s="patronato">el juez rechazó las medidas cautelares <t v="2023-09-15">el pasado viernes</t></i>.

Un vigilante que conoció al artista ha aportado la anécdota de la jornada. "<q s="vigilante">Venía los martes, se sentaba y dormía</q>", ha contado. "<q s="vigilante">Un día le pregunté y me contestó: '<q s="claver">Estoy trabajando</q>'.</q>"

La exposición "Entero" podrá verse <t v="2023-09-28/2024-02-25">del 28 de septiembre al 25 de febrero</t>. El juicio se celebrará <t v="2024-21">la próxima primavera</t>.
