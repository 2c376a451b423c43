---
id: es-902
language: es-MX
agency: null
outlet: "La Crónica de Sotavento"
domain: cronicadesotavento.example
authors: ["Rosalba Cházaro"]
published: 2025-06-24T18:40:00-06:00
modified: null
dateline: {place: "Xalapa", agency: null, date: 2025-06-24}
copyright: {holders: ["La Crónica de Sotavento"], year: 2025, notice: "© 2025 La Crónica de Sotavento", licence: null, reserved: false}
tdm: null
speakers:
  gobernadora: {name: "Leticia Armenta", kind: person, roles: ["gobernadora", "mandataria estatal"]}
  fiscal: {name: "Ernesto Palafox", kind: person, roles: ["fiscal general del estado"]}
  alcalde: {name: "Rogelio Tun", kind: person, roles: ["presidente municipal de Tlacoapan", "alcalde"]}
  vecina: {name: "una comerciante", kind: unnamed, roles: []}
  colectivo: {name: "Rastros de Esperanza", kind: organisation, roles: ["colectivo"]}
  zamudio: {name: "María Zamudio", kind: person, roles: ["vocera del colectivo"]}
notes: "natural: security, governor's press conference, residents"
---
# Descarta Armenta toque de queda en Tlacoapan; llegan 300 elementos de la Guardia Nacional

Xalapa, Ver.- <m s="gobernadora">La gobernadora Leticia Armenta</m> descartó que <i s="gobernadora">en Tlacoapan haya toque de queda</i>, luego de que comercios y escuelas permanecieran cerrados <t v="2025-06-23/2025-06-24">desde el lunes</t> por los enfrentamientos entre grupos armados que dejaron cuatro muertos.

“<q s="gobernadora">No hay toque de queda. Lo que hay es miedo, que es muy respetable, y al miedo se le combate con presencia</q>”, dijo en su conferencia de los martes.

<m s="gobernadora">La mandataria</m> informó que <i s="gobernadora">300 elementos de la Guardia Nacional arribaron <t v="2025-06-24">esta madrugada</t> al municipio</i> y que permanecerán ahí “<q s="gobernadora" type="mixed">el tiempo que sea necesario</q>”.

“<q s="gobernadora">Hablé anoche con el alcalde, hablé con el general. Estamos coordinados</q>”, aseguró.

Cuestionada sobre la renuncia de 22 policías municipales, <m s="gobernadora">Armenta</m> reconoció que la corporación “<q s="gobernadora" type="mixed">estaba muy debilitada</q>” y adelantó que <i s="gobernadora">el mando será asumido de manera temporal por un oficial de la Marina</i>.

A su lado, <m s="fiscal">el fiscal general del estado</m>, Ernesto Palafox, precisó que <i s="fiscal">tres de las víctimas ya fueron identificadas y entregadas a sus familiares</i>. La cuarta, un joven de entre 18 y 20 años, sigue en calidad de desconocida.

“<q s="fiscal">Tenemos a dos personas detenidas con armas largas. Una de ellas contaba con orden de aprehensión vigente en Puebla</q>”, detalló. Sin embargo, se negó a revelar a qué grupo pertenecen.

Según <m s="fiscal">el funcionario</m>, <i s="fiscal">la disputa es por el control de la tala clandestina en la sierra</i>.

### “<q s="vecina">Abrimos tantito y cerramos</q>”

En el centro de Tlacoapan las calles lucían casi vacías <t v="2025-06-24">este martes</t>. En el mercado Hidalgo apenas una docena de locatarios levantó la cortina.

“<q s="vecina">Abrimos tantito y cerramos. Yo vendo flores, si no las vendo hoy las tiro</q>”, contó <m s="vecina">una comerciante</m> que pidió omitir su nombre. “<q s="vecina">El lunes nos quedamos tiradas en el piso como una hora. Mi nieta no ha querido comer</q>”.

<m s="alcalde">El presidente municipal</m>, Rogelio Tun, llamó a la calma en un video difundido en Facebook. “<q s="alcalde" via="Facebook">Les pido que salgan sólo a lo indispensable. Ya no estamos solos</q>”, expresó <m s="alcalde">el alcalde</m>, quien canceló las fiestas de San Pedro, previstas para <t v="2025-06-29">este domingo</t>.

<m s="colectivo">El colectivo Rastros de Esperanza</m>, que busca a personas desaparecidas en la zona, exigió en un comunicado que <i s="colectivo">se garantice el acceso de las familias a los predios asegurados</i>.

“<q s="colectivo">La sierra no es sólo escenario de balaceras: es donde están nuestros hijos</q>”, señala <m s="colectivo">el texto</m>.

<m s="zamudio">Su vocera</m>, María Zamudio, dijo por teléfono que <i s="zamudio">tenían programada una jornada de búsqueda <t v="2025-06-28">para el sábado</t></i>. “<q s="zamudio">Ahora nos dicen que no hay condiciones. Nunca ha habido condiciones y siempre hemos ido</q>”, lamentó.

<m s="gobernadora">Armenta</m> indicó que <i s="gobernadora">recibirá a las madres <t v="2025-06-27">el viernes</t> en Palacio de Gobierno</i>.
