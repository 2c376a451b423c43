---
id: es-805
language: es
agency: EFE
outlet: Gaceta de las Artes
domain: gaceta-de-las-artes.example
authors: []
published: 2026-10-02T10:05:00+02:00
modified: null
dateline: {place: San Sebastián, agency: EFE, date: 2026-10-02}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  oria: {name: Ainhoa Oria, kind: person, roles: [cineasta, directora]}
  llorente: {name: Blanca Llorente, kind: person, roles: [actriz, intérprete]}
  mestre: {name: Quim Mestre, kind: person, roles: [director del certamen]}
notes: culture feature; director, actress, festival head, writer; titles in marks as traps, one-sided interview
---
# Ainhoa Oria: «<q s="oria">El cine rural no es un género, es mi casa</q>»

San Sebastián, <t v="2026-10-02">2 oct</t> (EFE).- La cineasta navarra Ainhoa Oria presenta <t v="2026-10-02">este viernes</t> en el festival «La sal y la lana», un drama sobre tres hermanas que heredan un rebaño y que supone su regreso a la dirección nueve años después de «Trashumantes».

«<q s="oria" via="EFE">Me costó mucho volver, tenía miedo de repetirme</q>», confiesa en una entrevista con EFE <m s="oria">la directora</m>, que rodó en el valle de Roncal con un equipo de apenas veinte personas.

Oria (Pamplona, 1979) se crio entre ovejas. Su padre era pastor y de él tomó el título. «<q s="oria" id="3">Decía siempre que de la sal y de la lana no se hace nadie rico</q>, recuerda, <q s="oria" id="3">y tenía toda la razón</q>».

La película está protagonizada por Blanca Llorente, ganadora de un Goya por «Cuarto menguante». <m s="llorente">La actriz</m> explica que <i s="llorente">aprendió a esquilar durante el rodaje</i>. «<q s="llorente">A la tercera oveja ya no me temblaban las manos; a la décima me temblaba todo</q>», bromea.

De Oria dice que es «<q s="llorente" type="mixed">exigente hasta la desesperación</q>». «<q s="llorente">Pero luego te abraza, y se te olvida</q>», matiza <m s="llorente">Llorente</m>.

<m s="mestre">El director del certamen</m>, Quim Mestre, considera que <i s="mestre">la cinta es una de las grandes apuestas de esta edición</i>. «<q s="mestre">Hay planos que parecen Millet</q>», opina.

La cineasta prefiere no hablar de premios. «<q s="oria">He venido a enseñar una película, no a un concurso de belleza</q>», zanja. Tampoco le gusta la etiqueta de «nuevo cine rural». «<q s="oria">Cuando alguien rueda en Malasaña nadie lo llama nuevo cine urbano</q>», ironiza.

<i s="oria" id="9">Su próximo proyecto</i>, avanza, <i s="oria" id="9">será una comedia</i>. «<q s="oria">Me lo debo</q>», concluye <m s="oria">Ainhoa Oria</m>.
