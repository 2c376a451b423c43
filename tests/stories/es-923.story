---
id: es-923
language: es-ES
agency: null
outlet: "Economía al Día"
domain: economiaaldia.example
authors: ["Raquel Montiel"]
published: 2025-06-11T12:00:00+02:00
modified: null
dateline: null
copyright: {holders: ["Economía al Día"], year: 2025, notice: "© 2025 Economía al Día", licence: null, reserved: false}
tdm: null
speakers:
  cer: {name: "Consumidores en Red", kind: organisation, roles: ["asociación"]}
  tena: {name: "Gonzalo Tena", kind: person, roles: ["portavoz de Consumidores en Red"]}
  mina: {name: "Mina Ortega", kind: person, roles: ["afectada", "administrativa"]}
  aerolinea: {name: "VuelaFácil", kind: organisation, roles: ["aerolínea"]}
  ministerio: {name: "fuentes de la cartera de Consumo", kind: unnamed, roles: []}
  abogada: {name: "Beatriz Lanza", kind: person, roles: ["abogada", "especialista en consumo"]}
notes: "natural: consumer news: hidden fees"
---
# Consumidores en Red denuncia a VuelaFácil por cobrar la maleta de mano a 14.000 pasajeros

<m s="cer">La asociación Consumidores en Red</m> ha denunciado a la aerolínea VuelaFácil ante el Ministerio de Consumo al entender que <i s="cer">la compañía impone un suplemento que la ley prohíbe</i>. Según <m s="cer">la entidad</m>, <i s="cer">más de 14.000 viajeros habrían pagado entre 38 y 60 euros por subir a bordo la maleta de cabina</i> en los últimos doce meses.

El caso que ha encendido la mecha es el de Mina Ortega, administrativa de Móstoles. El pasado <t v="2025-05-02">2 de mayo</t> volaba a Tenerife con su madre, que va en silla de ruedas. "<q s="mina">En la puerta de embarque me dijeron que la bolsa no cabía. No la midieron. Cuando pedí el metro, la chica me contestó que el metro era ella</q>", relata.

Pagó 96 euros por dos bultos. "<q s="mina">Me los cobraron con una tarjeta que yo ni sabía que tenía saldo. Mi madre lloraba de vergüenza</q>", añade <m s="mina">la pasajera</m>, que grabó la escena con el móvil. El vídeo suma dos millones de reproducciones.

"<q s="tena">No es un error de una empleada, es un modelo de negocio</q>", sostiene <m s="tena">Gonzalo Tena</m>, portavoz de la asociación. "<q s="tena">Los trabajadores nos han contado que cobran una comisión por maleta. Tenemos cuatro testimonios y un correo interno</q>".

<m s="tena">Tena</m> recomienda guardar la tarjeta de embarque, pedir el tique y reclamar por escrito en el plazo de un mes. Recuerda que <i s="tena">el Tribunal de Justicia de la UE estableció <t v="2014">en 2014</t> que el equipaje de mano es un elemento indispensable del transporte</i>, siempre que tenga un peso y unas dimensiones razonables.

VuelaFácil, por su parte, ha remitido un comunicado en el que defiende que sus tarifas son "<q s="aerolinea" type="mixed">transparentes y voluntarias</q>". "<q s="aerolinea">El pasajero conoce en todo momento el precio de cada servicio. Esta compañía niega que existan comisiones</q>", reza <m s="aerolinea">el texto</m>.

Para <m s="abogada">Beatriz Lanza</m>, abogada especialista en consumo, <i s="abogada">la empresa lo tiene difícil</i>. "<q s="abogada">Voluntario es el zumo de tomate. Sin ropa interior no se viaja voluntariamente</q>", ironiza <m s="abogada">la letrada</m>. No obstante, advierte de que <i s="abogada">los procedimientos sancionadores son lentos</i>: el último, contra AirLunas, tardó tres años y medio y terminó en una multa de 107 millones que aún está recurrida.

<m s="ministerio">Fuentes de la cartera de Consumo</m> confirman que la denuncia "<q s="ministerio" type="mixed">se está estudiando</q>". No hay, por ahora, fecha para una resolución.

Mina Ortega, mientras tanto, ha recuperado su dinero. Se lo devolvió la empresa <t v="2025-06-09">el lunes</t>, sin explicación, tras publicarse el vídeo. "<q s="mina">Noventa y seis euros clavados</q>", dice. "<q s="mina">Ahora les reclamo los taxis. Y que le pidan perdón a mi madre</q>".
