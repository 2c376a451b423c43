---
id: es-909
language: es-ES
agency: null
outlet: "El Correo del Guadalquivir"
domain: correodelguadalquivir.example
authors: ["Macarena Lobato"]
published: 2025-10-28T15:48:00+01:00
modified: null
dateline: null
copyright: {holders: ["El Correo del Guadalquivir"], year: 2025, notice: "© 2025 El Correo del Guadalquivir", licence: null, reserved: false}
tdm: null
speakers:
  fiscal: {name: "Dolores Aranda", kind: person, roles: ["fiscal"]}
  acusado: {name: "Manuel R. G.", kind: person, roles: ["acusado"]}
  hermana: {name: "Lourdes", kind: person, roles: ["hermana de la víctima"]}
  letrado: {name: "Fernando Casas", kind: person, roles: ["abogado de la defensa", "letrado"]}
  guardia: {name: "un agente de la Guardia Civil", kind: unnamed, roles: []}
notes: "natural: court: jury trial at the Audiencia"
---
# <m s="acusado">El acusado de matar a su socio en Carmona</m>: "<q s="acusado">Discutimos, pero yo me fui y él estaba vivo</q>"

La Audiencia Provincial de Sevilla ha comenzado <t v="2025-10-28">este martes</t> el juicio con jurado contra Manuel R. G., de 54 años, acusado de matar a su socio, Antonio Jesús Lara, en la nave que ambos compartían en Carmona <t v="2022-01-14">la noche del 14 de enero de 2022</t>.

El procesado, que se enfrenta a una petición de 19 años de cárcel, ha negado los hechos y ha contestado solo a las preguntas de su abogado. "<q s="acusado">Discutimos, sí, como tantas veces. Pero yo me fui a las nueve y él estaba vivo</q>", ha declarado.

Según <m s="acusado">el acusado</m>, <i s="acusado">la disputa se debió a una factura de 8.400 euros que no había cobrado</i>. Ha añadido que <i s="acusado">a la mañana siguiente regresó a la nave y se encontró el cuerpo</i>. "<q s="acusado">No llamé enseguida porque me quedé bloqueado. Estuve sentado en la furgoneta no sé cuánto tiempo</q>".

Para <m s="fiscal">la fiscal</m>, Dolores Aranda, <i s="fiscal">ese tiempo tiene una medida exacta: 47 minutos</i>. "<q s="fiscal">Cuarenta y siete minutos en los que el señor R. borró once mensajes de su teléfono y ninguno de ellos era de su mujer</q>", ha expuesto en su alegato inicial.

<m s="fiscal">La representante del Ministerio Público</m> ha sostenido ante el jurado, compuesto por cinco mujeres y cuatro hombres, que <i s="fiscal">el acusado tenía deudas de juego</i> y que <i s="fiscal">había suscrito cuatro meses antes un seguro de vida a nombre de Lara</i>. "<q s="fiscal">No les voy a pedir que crean a nadie. Les voy a pedir que miren las fechas</q>", ha dicho.

El letrado de la defensa, Fernando Casas, ha reclamado la absolución. <m s="letrado">Casas</m> ha recordado que <i s="letrado">no se ha hallado el arma</i> y que <i s="letrado">en la nave había huellas de al menos otras dos personas</i>. Ha calificado la instrucción de "<q s="letrado" type="mixed">perezosa</q>" y ha apuntado hacia un antiguo empleado, Ionel P., que se marchó a su país días después del crimen.

"<q s="letrado">A ese hombre nadie le ha tomado declaración. Nadie ha cogido un teléfono para llamarlo</q>", ha insistido.

El momento más tenso de la sesión ha llegado con la declaración de la hermana de la víctima, Lourdes, que ha pedido testificar tras un biombo. <m s="hermana">La mujer</m> ha relatado que Antonio Jesús "<q s="hermana" type="mixed">no dormía</q>" en las últimas semanas y que <i s="hermana">le había confesado que quería disolver la sociedad</i>.

"<q s="hermana">Le dije que hablara con un abogado y me contestó que Manolo era como un hermano</q>", ha recordado entre lágrimas.

También ha comparecido uno de los guardias civiles que acudieron al aviso. <m s="guardia">El agente</m> ha explicado que el acusado se mostraba "<q s="guardia" type="mixed">tranquilo, incluso demasiado</q>" y que <i s="guardia">llevaba ropa recién lavada</i>.

El juicio se reanudará <t v="2025-10-29">este miércoles</t> con la prueba pericial. A la salida, <m s="letrado">el abogado</m> ha asegurado a los periodistas que su cliente está "<q s="letrado" type="mixed">entero</q>".
