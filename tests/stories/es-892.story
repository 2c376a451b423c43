---
id: es-892
language: es
agency: Europa Press
outlet: La Voz del Estrecho
domain: vozdelestrecho.example
authors: []
published: 2025-11-06T20:05:00+01:00
modified: null
dateline: {place: ALGECIRAS (CÁDIZ), agency: Europa Press, date: 2025-11-06}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  luque: {name: Antonio Luque, kind: person, roles: [presidente de la Autoridad Portuaria]}
  naviera: {name: Trasfretana, kind: organisation, roles: []}
  melgar: {name: Rocío Melgar, kind: person, roles: [portavoz de Salvamento Marítimo]}
  benali: {name: Samira Benali, kind: person, roles: [pasajera]}
  pasajero: {name: otro pasajero, kind: unnamed, roles: []}
  ap: {name: Autoridad Portuaria, kind: organisation, roles: []}
  ferrer: {name: Ignacio Ferrer, kind: person, roles: [capitán del buque]}
notes: disaster; fire on a ferry, captain, harbour authority, passengers, ministry
---
# Evacuados 214 pasajeros de un ferri tras un incendio en la sala de máquinas

ALGECIRAS (CÁDIZ), <t v="2025-11-06">6 Nov.</t> (EUROPA PRESS) - <i s="ap">Los 214 pasajeros del ferri 'Punta Almina' han sido evacuados <t v="2025-11-06">este jueves</t> después de que se declarase un incendio en la sala de máquinas, sin que haya que lamentar heridos graves</i>, según ha informado <m s="ap">la Autoridad Portuaria</m>.

<m s="luque">El presidente de la Autoridad Portuaria</m>, Antonio Luque, ha explicado que <i s="luque">el fuego se originó a las 7.40 horas, cuando el buque se encontraba a tres millas de la costa</i>. "<q s="luque">La tripulación actuó de manera ejemplar</q>", ha destacado <m s="luque">Luque</m>.

<i s="melgar">Nueve personas han sido atendidas por inhalación de humo</i>, ha detallado <m s="melgar">la portavoz de Salvamento Marítimo</m>, Rocío Melgar. "<q s="melgar">Todas están fuera de peligro y seis ya han vuelto a casa</q>", ha precisado <m s="melgar">la portavoz</m>.

<m s="melgar">Melgar</m> ha indicado que <i s="melgar">en el rescate participaron tres embarcaciones y un helicóptero</i>.

"<q s="benali">Nos despertó la sirena y el pasillo ya estaba lleno de humo</q>", ha relatado <m s="benali">Samira Benali</m>, una de las viajeras, a su llegada a puerto. "<q s="benali">Lo primero que hice fue buscar los chalecos de los niños</q>", ha añadido <m s="benali">esta vecina de Ceuta</m>.

"<q s="pasajero">Nadie nos dijo nada durante veinte minutos</q>", se ha quejado <m s="pasajero">otro pasajero</m>, que ha preferido no dar su nombre.

La naviera, Trasfretana, ha negado cualquier retraso en el aviso. En un comunicado, <m s="naviera">la compañía</m> ha asegurado que el protocolo se activó "<q s="naviera" type="mixed">en menos de tres minutos</q>", y que <i s="naviera">abrirá una investigación interna</i>.

"<q s="ferrer">En treinta años de mar nunca había visto un fuego así</q>", ha confesado por su parte <m s="ferrer">el capitán</m>, Ignacio Ferrer, el último en abandonar el barco. Según <m s="ferrer">el marino</m>, <i s="ferrer">las puertas cortafuegos evitaron una tragedia</i>.

<m s="luque">Luque</m> ha anunciado que <i s="luque">el buque será remolcado <t v="2025-11-07">este viernes</t> al dique exterior</i>. "<q s="luque">La prioridad ahora es evitar un vertido</q>", ha concluido.
