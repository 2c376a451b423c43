---
id: es-925
language: es-PE
agency: null
outlet: "El Diario del Norte"
domain: diariodelnorte.example
authors: ["Milagros Chunga"]
published: 2025-07-25T06:00:00-05:00
modified: null
dateline: null
copyright: {holders: ["El Diario del Norte"], year: 2025, notice: "© 2025 El Diario del Norte", licence: null, reserved: false}
tdm: null
speakers:
  socorro: {name: "Socorro Querevalú", kind: person, roles: ["cocinera"]}
  nieto: {name: "Junior", kind: person, roles: ["nieto de doña Socorro", "cocinero"]}
  mincetur: {name: "Verónica Salcedo Ríos", kind: person, roles: ["viceministra de Turismo"]}
  turista: {name: "Anne-Lise Moreau", kind: person, roles: ["turista francesa"]}
  chef: {name: "Mauricio Bacigalupo", kind: person, roles: ["chef"]}
  alcalde: {name: "Segundo Panta", kind: person, roles: ["alcalde de Catacaos", "burgomaestre"]}
  pescador: {name: "un pescador de La Tortuga", kind: unnamed, roles: []}
notes: "natural: gastronomy and tourism feature"
---
# Doña Socorro, la cocinera que puso a Catacaos en el mapa

## A sus 79 años, la dueña de la picantería El Chiroque recibirá la Orden del Sol

A las nueve de la mañana ya hay humo en el patio. Socorro Querevalú sopla el carbón con un abanico de paja y no permite que nadie más lo haga. «<q s="socorro">El fuego conoce la mano. Si sopla otro, se resiente</q>», dice <m s="socorro">ella</m>, sin mirarnos.

La picantería El Chiroque abrió <t v="1968">en 1968</t> con tres mesas y una bandera blanca, señal de que había chicha. Hoy tiene cuarenta y dos mesas, un letrero en inglés y una fila que los domingos da la vuelta a la esquina. <t v="2025-07-28">El próximo lunes</t>, en Palacio de Gobierno, su dueña recibirá la Orden del Sol.

«<q s="socorro" id="1">Cuando llamaron creí que era una estafa</q>», cuenta <m s="socorro">doña Socorro</m>, «<q s="socorro" id="1">de esas que te dicen que has ganado un carro. Le colgué dos veces a la señorita</q>».

Aprendió a cocinar con su madre, Petronila, que vendía seco de chabelo en el tren a Paita. De ella heredó las ollas y una costumbre: nunca escribir una receta. <m s="nieto">Su nieto Junior</m>, que estudió cocina en Lima, recuerda que <i s="nieto">al volver quiso pesar los ingredientes</i>.

«<q s="nieto">Le compré una balanza digital. Al día siguiente estaba en el corral, pesando gallinas</q>», ríe <m s="nieto">el joven</m>. «<q s="nieto">Mi abuela cocina de oído. Sabe que el pescado está por el ruido que hace</q>».

El salto a la fama llegó <t v="2016">en 2016</t>, cuando el chef Mauricio Bacigalupo la invitó a un festival en Copenhague. Fue con su propia leña. «<q s="chef">La aduana danesa nos tuvo cuatro horas. Ella se sentó encima de los sacos y no se movió. Al final los agentes terminaron comiendo</q>», rememora <m s="chef">Bacigalupo</m>, para quien la piurana es «<q s="chef" type="mixed">la mejor cocinera viva del país</q>».

Según <m s="mincetur">la viceministra de Turismo</m>, Verónica Salcedo Ríos, <i s="mincetur">Piura recibió <t v="2024">el año pasado</t> 1,3 millones de visitantes</i>, un 9% más que el año previo, y <i s="mincetur">uno de cada cuatro declaró que viajaba por la comida</i>. «<q s="mincetur">El plato ya no es lo que se come después de la ruina o de la playa. El plato es el motivo del viaje</q>», afirmó <m s="mincetur">la funcionaria</m> en la presentación de la campaña de Fiestas Patrias.

Anne-Lise Moreau, profesora jubilada de Lyon, es la prueba. Lleva tres días seguidos almorzando aquí. «<q s="turista">Tenía una reserva para ir a Máncora. La cancelé por el tamal verde</q>», confiesa en un español muy correcto. «<q s="turista">Mi marido se fue solo. Me manda fotos de tortugas</q>».

No todo es fiesta. El mero, estrella de la carta, escasea. «<q s="pescador">Antes uno salía a las cuatro y a las ocho estaba de vuelta. Hoy salgo dos días y traigo lo mismo</q>», se lamenta <m s="pescador">un pescador de La Tortuga</m> que la provee desde hace veinte años y que no quiere dar su nombre, porque faena sin permiso. <m s="socorro">La cocinera</m> asegura que <i s="socorro">prefiere retirar el plato antes que servir pescado chico</i>. «<q s="socorro">El que mata la cría se come el año que viene</q>».

También preocupa el agua. <m s="alcalde">El alcalde de Catacaos</m>, Segundo Panta, reconoce que el alcantarillado de la calle Comercio «<q s="alcalde" type="mixed">colapsa cada fin de semana largo</q>», pero asegura que <i s="alcalde">la obra será licitada <t v="2025-10">en octubre</t></i>. «<q s="alcalde">El éxito nos agarró con las cañerías de mi abuelo</q>», admite <m s="alcalde">el burgomaestre</m>.

A las tres, cuando se vacía la última olla, doña Socorro se quita por fin el mandil. ¿Qué hará con la medalla? «<q s="socorro">La voy a colgar en la cocina para que se ahúme</q>», responde. «<q s="socorro">Así agarra sabor</q>».
