---
id: es-401
language: es
agency: EFE
outlet: La Gaceta de Chamberí
domain: gacetadechamberi.example
authors: []
published: 2025-03-05T15:42:00+01:00
modified: 2025-03-05T18:10:00+01:00
dateline: {place: Madrid, agency: EFE, date: 2025-03-05}
copyright: {holders: [EFE], year: 2025, notice: "© EFE 2025. Está expresamente prohibida la redistribución y la redifusión de todo o parte de los contenidos de los servicios de EFE, sin previo y expreso consentimiento.", licence: null, reserved: true}
tdm: reserved
speakers:
  ansorena: {name: Leire Ansorena, kind: person, roles: [ministra, titular del ramo]}
  pastrana: {name: Gloria Pastrana, kind: person, roles: [consejera madrileña de Vivienda, dirigente popular]}
  cobos: {name: Rafael Cobos Lara, kind: person, roles: [consejero andaluz]}
  ferrater: {name: Neus Ferrater, kind: person, roles: [consejera catalana, republicana]}
  ministerio: {name: Ministerio de Vivienda, kind: organisation, roles: [departamento]}
  asistente: {name: uno de los asistentes, kind: unnamed, roles: []}
notes: role before name (la ministra only in headline), three women in office close together, two consejeras, subject drop, ministry next to its minister, unnamed participant
---
# "<q s="ansorena">Quien no aplique la ley tendrá que explicarlo</q>", advierte <m s="ansorena">la ministra</m> a las comunidades
## <m s="pastrana">La consejera madrileña</m> replica que <i s="pastrana">no aceptará lecciones</i> y abandona la reunión antes del final

Madrid, <t v="2025-03-05">5 mar</t> (EFE).- La conferencia sectorial de vivienda terminó <t v="2025-03-05">este miércoles</t> sin acuerdo y con una silla vacía. La titular del ramo, Leire Ansorena, presentó a las comunidades un reparto de 1.300 millones de euros condicionado a la declaración de zonas tensionadas, y la consejera madrileña de Vivienda, Gloria Pastrana, se levantó de la mesa al cabo de hora y media.

"<q s="pastrana">No he venido a firmar un contrato de adhesión</q>", dijo <m s="pastrana">Pastrana</m> a los periodistas en la puerta del ministerio. A juicio de <m s="pastrana">la dirigente popular</m>, <i s="pastrana">el Gobierno castiga precisamente a quienes más construyen</i>.

Dentro, la ministra siguió con el orden del día. "<q s="ansorena">Lamento que se haya ido, porque quedaba lo que más le interesaba</q>", comentó después en rueda de prensa. <m s="ansorena">Ansorena</m>, que ocupa el cargo <t v="2023-11/..">desde noviembre de 2023</t>, garantizó que <i s="ansorena">ninguna comunidad perderá un euro <t v="2025">este año</t></i>, aunque matizó que <i s="ansorena">en el próximo reparto las cosas serán distintas</i>.

El consejero andaluz, Rafael Cobos Lara, se quedó, pero no se calló. "<q s="cobos" id="1">La ley se puede cumplir</q>", señaló, "<q s="cobos" id="1">sin que nadie nos mire por encima del hombro</q>".

Más cómoda se sintió la consejera catalana, Neus Ferrater. "<q s="ferrater">Nosotros declaramos las zonas <t v="2024-03">en marzo del año pasado</t> y el alquiler ha dejado de subir</q>", sostuvo. Preguntada por la marcha de su colega madrileña, <m s="ferrater">la republicana</m> fue tajante: "<q s="ferrater">Las llaves de los pisos no se consiguen dando portazos</q>".

<m s="asistente">Uno de los asistentes</m> relató que <i s="asistente">el momento más tenso se vivió cuando se proyectó un mapa con los incumplimientos</i>. "<q s="asistente">Se oyó a alguien decir que aquello parecía un parte de guerra</q>", añadió.

Según <m s="ministerio">el Ministerio de Vivienda</m>, <i s="ministerio">los contratos en las áreas declaradas bajaron un 4,9 % <t v="2024-36">en el cuarto trimestre</t></i>. <m s="ministerio">El departamento</m> precisó que <i s="ministerio">los datos de la Comunidad de Madrid no están disponibles</i>, una coletilla que en el sector se conoce ya como "la nota de Madrid".

La ministra volverá a reunir a las comunidades <t v="2025-03-27">el 27 de marzo</t>. <m s="pastrana">Pastrana</m> anunció <t v="2025-03-05">por la tarde</t> que <i s="pastrana">enviará a un director general</i>. "<q s="ansorena">Le guardaremos el sitio</q>", respondió <m s="ansorena">Ansorena</m> al enterarse.
