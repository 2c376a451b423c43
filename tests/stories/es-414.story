---
id: es-414
language: es
agency: EFE
outlet: Gol Norte
domain: golnorte.example
authors: []
published: 2024-11-08T14:05:00+01:00
modified: null
dateline: {place: Gijón, agency: EFE, date: 2024-11-08}
copyright: {holders: [EFE], year: null, notice: "(c) Agencia EFE", licence: null, reserved: false}
tdm: null
speakers:
  carrandi: {name: Nacho Carrandi, kind: person, roles: [entrenador del Sporting Playano, técnico, asturiano, preparador rojiblanco]}
  escobedo: {name: Iván Escobedo, kind: person, roles: [entrenador]}
  cueto: {name: Jony Cueto, kind: person, roles: [capitán]}
notes: press conference before a match, one coach speaks nearly always with floating quotes under many mentions (técnico, asturiano, preparador), the rival coach and players named in between, one sentence of the rival recalled, captain at the end
---
# <m s="carrandi">Carrandi</m>: "<q s="carrandi">El derbi no se juega, se sufre</q>"

Gijón, <t v="2024-11-08">8 nov</t> (EFE).- <m s="carrandi">El entrenador del Sporting Playano</m>, Nacho Carrandi, advirtió <t v="2024-11-08">este viernes</t> de que el Racing Marismas llega al derbi "<q s="carrandi" type="mixed">con la moral de los líderes</q>" y pidió el apoyo de la grada.

"<q s="carrandi">El derbi no se juega, se sufre</q>", dijo en rueda de prensa. "<q s="carrandi">Quien diga que es un partido más no ha vivido uno.</q>"

<m s="carrandi">El técnico</m> confirmó que <i s="carrandi">no podrá contar con Djuka ni con Pablo Insúa</i>, ambos lesionados <t v="2024-11-02">el sábado</t> en Cartagena. Sí regresa Jony Cueto, que cumplió sanción. "<q s="carrandi">Jony es el termómetro del vestuario; cuando él se ríe, los demás respiran</q>", apuntó.

Preguntado por <m s="escobedo">su homólogo cántabro</m>, Iván Escobedo, que <t v="2024-11-06">el miércoles</t> había asegurado que <i s="escobedo">el favorito juega en casa</i>, el asturiano sonrió. "<q s="carrandi">A Iván le conozco <t v="1997/..">desde 1997</t>, compartíamos piso en Avilés y nunca fregó un plato</q>", recordó. "<q s="carrandi">Si dice que somos favoritos, es que ha escondido algo.</q>"

Sobre el planteamiento, <m s="carrandi">el preparador rojiblanco</m> adelantó que <i s="carrandi">habrá dos cambios en el once</i>, sin desvelar nombres. Tampoco quiso hablar de su renovación. "<q s="carrandi" id="r">Tengo contrato <t v="../2025-06">hasta junio</t></q>", zanjó, "<q s="carrandi" id="r">y en este oficio eso queda muy lejos</q>".

Los rojiblancos no ganan al Racing <t v="2019-10-27/..">desde el 27 de octubre de 2019</t>. <t v="2019-10-27">Aquel domingo</t> Carrandi estaba en la grada con su padre, que falleció <t v="2022-04">en abril de 2022</t>. "<q s="carrandi">Me acordaré de él en el túnel, pero solo en el túnel</q>", confesó.

El capitán tomó la palabra a continuación. "<q s="cueto">Llevo quince días viendo fútbol desde el sofá y mi mujer me quiere fuera de casa</q>", bromeó <m s="cueto">Cueto</m>. A su juicio, el equipo "<q s="cueto" type="mixed">ha crecido sin hacer ruido</q>". También contó que <i s="cueto">el técnico le llamaba cada noche</i>.

El encuentro se disputará <t v="2024-11-09T18:30">mañana a las 18.30 horas</t> y será arbitrado por la riojana Eugenia Gil Soriano. Se han vendido 27.400 entradas, cifra que no se alcanzaba <t v="2018/..">desde 2018</t>.
