---
id: es-411
language: es
agency: Europa Press
outlet: Diario de la Bahía
domain: diariodelabahia.example
authors: []
published: 2026-03-12T14:31:00+01:00
modified: null
dateline: {place: SEVILLA, agency: EUROPA PRESS, date: 2026-03-12}
copyright: {holders: [Europa Press], year: 2026, notice: "© 2026 Europa Press. Está expresamente prohibida la redistribución y la redifusión de este contenido sin su previo y expreso consentimiento.", licence: null, reserved: true}
tdm: reserved
speakers:
  presidente: {name: Joaquín Villalba, kind: person, roles: [presidente de la Junta de Andalucía, jefe del Ejecutivo andaluz]}
  cobo: {name: Ángeles Pareja Cobo, kind: person, roles: [portavoz del Grupo Socialista, dirigente socialista]}
  niebla: {name: Inmaculada Niebla, kind: person, roles: [portavoz de Por Andalucía, exalcaldesa de Conil]}
  rincon: {name: Manuel Rincón, kind: person, roles: [portavoz de Vox]}
  consejera: {name: Rocío Hernando, kind: person, roles: [consejera de Salud]}
  satse: {name: Satse, kind: organisation, roles: [sindicato de enfermería]}
notes: ordinary regional parliament copy in the perfect tense, three portavoces (two women), president answers each, fragment quotes inside paraphrases, silent councillor of economy in between, union statement
---
# <m s="presidente">Villalba</m> asegura que <i s="presidente">Salud contratará a 1.900 enfermeras <t v="2026-09-30">antes de octubre</t></i>

SEVILLA, <t v="2026-03-12">12 Mar.</t> (EUROPA PRESS) -

El presidente de la Junta de Andalucía, Joaquín Villalba, ha anunciado <t v="2026-03-12">este jueves</t> en el Pleno del Parlamento un plan de choque para reducir las listas de espera sanitarias. Durante la sesión de control, <m s="presidente">Villalba</m> ha asegurado que <i s="presidente">el Servicio Andaluz de Salud contratará a 1.900 enfermeras <t v="2026-09-30">antes de octubre</t></i>.

"<q s="presidente">No vamos a esconder los problemas, vamos a resolverlos</q>", ha manifestado en respuesta a la portavoz del Grupo Socialista, Ángeles Pareja Cobo, que le había preguntado por los 210.000 pacientes pendientes de una operación. <m s="presidente">El jefe del Ejecutivo andaluz</m> ha reconocido que "<q s="presidente" type="mixed">queda mucho por hacer</q>", si bien ha precisado que <i s="presidente">la demora media ha bajado en 14 días <t v="2025-06/..">desde junio</t></i>.

<m s="cobo">La dirigente socialista</m> ha lamentado que el anuncio llegue "<q s="cobo" type="mixed">tarde, mal y en vísperas de elecciones</q>". "<q s="cobo">Lleva usted siete años diciendo que está en ello</q>", ha reprochado a Villalba, al que ha instado a pedir perdón. Asimismo, ha advertido de que <i s="cobo">uno de cada cinco centros de salud cerrará por las tardes <t v="2026-22">este verano</t></i>.

Por su parte, la portavoz de Por Andalucía, Inmaculada Niebla, ha puesto el foco en la provincia de Cádiz. "<q s="niebla">En La Janda hay un pediatra para 3.400 niños, y está de baja</q>", ha señalado <m s="niebla">la exalcaldesa de Conil</m>, que ha mostrado desde su escaño un calendario con citas <t v="2027">para 2027</t>. "<q s="niebla">Eso ya no es una lista de espera, es una lista de olvidados</q>", ha añadido.

El presidente ha evitado entrar en ese caso concreto y ha remitido a la consejera de Salud, Rocío Hernando. Preguntada en los pasillos, <m s="consejera">Hernando</m> ha confirmado que <i s="consejera">la plaza está vacante <t v="2025-12-01/..">desde el 1 de diciembre</t></i> y que <i s="consejera">se cubrirá <t v="2026-W12">la próxima semana</t></i>. "<q s="consejera">No hay pediatras en la bolsa, y no los puedo fabricar</q>", ha apostillado.

Antes, <m s="rincon">el portavoz de Vox</m>, Manuel Rincón, había acusado al Gobierno andaluz de "<q s="rincon" type="mixed">copiar el programa del PSOE con diez años de retraso</q>". <m s="presidente">Villalba</m> le ha contestado que <i s="presidente">prefiere copiar a esperar</i>, una frase que ha provocado los aplausos de los suyos y que el titular de Economía, Tomás Ledesma, ha seguido con gesto serio.

En un comunicado, <m s="satse">el sindicato de enfermería Satse</m> ha valorado el anuncio, aunque ha recordado que <i s="satse">la plantilla necesita 5.000 profesionales más para alcanzar la media nacional</i>. "<q s="satse">Es un paso, pero un paso corto</q>", ha concluido.
