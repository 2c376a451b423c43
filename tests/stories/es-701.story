---
id: es-701
language: es
agency: EFE
outlet: Diario del Estrecho Sur
domain: diario-estrecho-sur.example
authors: []
published: 2026-02-24T19:30:00+01:00
modified: null
dateline: {place: Madrid, agency: EFE, date: 2026-02-24}
copyright: {holders: [EFE], year: null, notice: "© EFE", licence: null, reserved: false}
tdm: null
speakers:
  albornoz: {name: Lucía Albornoz, kind: person, roles: [ministra española de Asuntos Exteriores]}
  kassim: {name: Nurlan Kassimov, kind: person, roles: [presidente de Kazajistán]}
  han: {name: Han Yu, kind: person, roles: [portavoz del Ministerio de Exteriores chino]}
  benhaddou: {name: Karim Benhaddou, kind: person, roles: [canciller marroquí]}
  kremlin: {name: Kremlin, kind: organisation, roles: []}
  rabat: {name: Rabat, kind: organisation, roles: []}
  whitlock: {name: James Whitlock, kind: person, roles: [líder laborista británico]}
  mrosek: {name: Birgit Mrosek, kind: person, roles: [comisaria europea de Comercio, alemana]}
  patron: {name: Antonio Barea, kind: person, roles: [patrón mayor de Barbate]}
  fuente: {name: una fuente diplomática, kind: unnamed, roles: []}
  oposicion: {name: Ramón Quiroga, kind: person, roles: [portavoz del PP en la comisión de Exteriores]}
notes: largo texto de diplomacia y economía; muchos cargos y países; subordinadas de relativo entre nombre y verbo; fragmento del título repetido; Putin, Trump y el presidente ruso solo nombrados; canciller marroquí con pronombre caído
---
# Madrid y Rabat desbloquean el gas con un pacto "<q s="benhaddou" type="mixed">sin perdedores</q>"

Madrid, <t v="2026-02-24">24 feb</t> (EFE) - España y Marruecos acordaron <t v="2026-02-24">este martes</t> reabrir el gasoducto del Estrecho <t v="2026-07-01/..">a partir del 1 de julio</t>, tras nueve meses de cierre y una mediación inesperada, la de Kazajistán.

"<q s="albornoz">Hemos tardado demasiado, pero hemos llegado</q>", declaró <m s="albornoz">la ministra de Asuntos Exteriores</m>, Lucía Albornoz, que <t v="2026-02-24">este mediodía</t> recibió a su homólogo en el palacio de Viana. <m s="albornoz">La ministra</m> subrayó que <i s="albornoz">el precio quedará ligado al mercado holandés</i>.

El canciller marroquí, Karim Benhaddou, con quien Albornoz no se veía <t v="2025-05/..">desde mayo</t>, habló de un acuerdo "<q s="benhaddou" type="mixed">sin perdedores y sin fotografías de más</q>". "<q s="benhaddou">El gas no tiene pasaporte</q>", añadió. <m s="rabat">Rabat</m> aseguró en un comunicado que <i s="rabat">pagará los atrasos en dos plazos</i>.

### El factor kazajo

El presidente de Kazajistán, Nurlan Kassimov, que <t v="2026-02-23">la víspera</t> había sido recibido por Vladímir Putin en Sochi, actuó de garante. "<q s="kassim">Nosotros ponemos el gas y ustedes ponen el tubo</q>", resumió <m s="kassim">el mandatario kazajo</m> ante los periodistas. <m s="kremlin">El Kremlin</m> se limitó a señalar que <i s="kremlin">no es parte del contrato</i>.

La operación, que los negociadores bautizaron como "el trasvase", ha irritado a Argel. Una fuente diplomática restó importancia al enfado. "<q s="fuente">Es un enfado de calendario, se pasa en verano</q>", afirmó <m s="fuente">esta fuente</m>, que pidió no ser identificada.

En Bruselas, la comisaria europea de Comercio, Birgit Mrosek, pidió ver la letra pequeña. "<q s="mrosek" id="2">No es desconfianza</q>", matizó <m s="mrosek">la alemana</m>, "<q s="mrosek" id="2">es mi trabajo</q>". Según <m s="mrosek">Mrosek</m>, <i s="mrosek">los servicios jurídicos tardarán un mes</i>.

### "<q s="han" type="mixed">Ruido ajeno</q>"

La empresa china que explota la terminal de Tánger también tendrá que firmar. <m s="han">El portavoz del Ministerio de Exteriores chino</m>, Han Yu, aseguró que <i s="han">Pekín respeta los contratos</i> y tachó de "<q s="han" type="mixed">ruido ajeno</q>" las críticas del presidente estadounidense, Donald Trump, a la presencia de su país en el puerto.

Desde Londres, <m s="whitlock">el líder laborista</m>, James Whitlock, cuyo partido quiere un acuerdo parecido para Gibraltar, celebró que "<q s="whitlock" type="mixed">alguien en el Estrecho sepa contar moléculas</q>". En Downing Street no hubo comentarios.

Menos entusiasmo mostró la oposición. "<q s="oposicion">Nos venden como victoria volver al punto de partida</q>", lamentó <m s="oposicion">Ramón Quiroga</m>, portavoz del PP en la comisión de Exteriores. <m s="oposicion">El diputado</m> anunció que <i s="oposicion">pedirá la comparecencia de Albornoz</i>.

### Los barcos esperan

El pacto incluye un anexo pesquero, el llamado "papel azul", que permitirá volver a faenar a 92 barcos andaluces. En Barbate no se fían. "<q s="patron">He visto más anexos que atunes</q>", ironizó <m s="patron">Antonio Barea</m>, patrón mayor del puerto. Su barco, el "Virgen sola", lleva amarrado <t v="2025-10/..">desde octubre</t>.

Albornoz, que viajará <t v="2026-02-26">el jueves</t> a Argel y que <t v="2026-02-25">mañana</t> comparecerá en el Congreso, prometió a los pescadores una fecha. "<q s="albornoz">No les daré un papel azul, les daré un día del calendario</q>", dijo. efe
