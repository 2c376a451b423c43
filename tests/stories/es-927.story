---
id: es-927
language: es-ES
agency: "Servimedia"
outlet: "Diario Parlamentario"
domain: diarioparlamentario.example
authors: []
published: 2025-03-12T13:15:00+01:00
modified: null
dateline: {place: "Madrid", agency: "Servimedia", date: 2025-03-12}
copyright: {holders: ["Diario Parlamentario"], year: 2025, notice: "© 2025 Diario Parlamentario", licence: null, reserved: false}
tdm: null
speakers:
  presidente: {name: "Andrés Salvatierra", kind: person, roles: ["presidente del Gobierno", "jefe del Ejecutivo"]}
  lider: {name: "Mercedes Ruano", kind: person, roles: ["líder de la oposición", "presidenta de Concordia"]}
  vicepresidenta: {name: "Pilar Echarri", kind: person, roles: ["vicepresidenta primera", "ministra de Hacienda"]}
  cano: {name: "Borja Cano", kind: person, roles: ["diputado de Patria Viva"]}
  presidenta: {name: "Rosa Manrique", kind: person, roles: ["presidenta del Congreso"]}
  rull: {name: "Oriol Rull", kind: person, roles: ["portavoz de Junts per la Terra", "portavoz"]}
  fuentes: {name: "fuentes de Moncloa", kind: unnamed, roles: []}
notes: "natural: parliament question time"
---
# <m s="presidente">Salvatierra</m> acusa a Ruano de "<q s="presidente" type="mixed">vivir de la bronca</q>" y <m s="lider">ella</m> le exige elecciones: "<q s="lider">Cada día que aguanta le cuesta al país 40 millones</q>"

MADRID, 12 (SERVIMEDIA).- <m s="presidente">El presidente del Gobierno</m>, Andrés Salvatierra, acusó <t v="2025-03-12">este miércoles</t> a la líder de la oposición, Mercedes Ruano, de "<q s="presidente" type="mixed">vivir de la bronca</q>" y descartó que <i s="presidente">vaya a adelantar las elecciones generales</i> por no contar con Presupuestos ni por la derrota del llamado "decreto ómnibus".

Durante la sesión de control en el Congreso, <m s="lider">Ruano</m> preguntó a Salvatierra si <i s="lider">piensa agotar la legislatura con las cuentas prorrogadas por segundo año consecutivo</i>. "<q s="lider">No tiene usted Presupuestos, no tiene mayoría y no tiene vergüenza</q>", espetó <m s="lider">la presidenta de Concordia</m>. "<q s="lider">Cada día que aguanta le cuesta al país 40 millones de euros en intereses</q>".

El jefe del Ejecutivo le contestó con una lista de indicadores. "<q s="presidente">Veintidós millones de personas trabajando, señora Ruano. Más que nunca. A lo mejor por eso se le ve a usted tan triste</q>", respondió entre aplausos de su bancada.

<m s="presidente">Salvatierra</m> agregó que <i s="presidente">el Gobierno presentará un proyecto de cuentas <t v="2025-06-30">antes de que acabe junio</t></i> y le recordó que el anterior presidente de Concordia, Rodrigo Alcázar, "<q s="presidente" type="mixed">gobernó catorce meses con los Presupuestos de otros y nadie le vio dimitir</q>".

La bronca subió de tono con la intervención de Borja Cano, diputado de Patria Viva, que llamó a la vicepresidenta primera "<q s="cano" type="mixed">cobradora del frac</q>". Pilar Echarri, que ese día cumplía años, no se inmutó. "<q s="vicepresidenta">He oído cosas peores en la cola de la pescadería, señoría, y de gente más educada</q>", replicó <m s="vicepresidenta">la ministra de Hacienda</m>.

<m s="vicepresidenta">Echarri</m> defendió que <i s="vicepresidenta">la presión fiscal en España sigue por debajo de la media europea</i> y anunció que <i s="vicepresidenta">la deflactación del IRPF para rentas bajas llegará al Consejo de Ministros <t v="2025-04">en abril</t></i>. "<q s="vicepresidenta">El que gana 18.000 euros va a pagar 310 menos. Díganle en su circunscripción que han votado en contra</q>", lanzó a la bancada de Concordia.

La presidenta del Congreso, Rosa Manrique, tuvo que llamar al orden en tres ocasiones. "<q s="presidenta">Señorías, se les está escuchando en los colegios</q>", advirtió en alusión a los alumnos que seguían el pleno desde la tribuna.

Más templado fue el tono del portavoz de Junts per la Terra, Oriol Rull, cuyo apoyo necesita el Ejecutivo. <m s="rull">El catalán</m> afirmó que su grupo "<q s="rull" type="mixed">no ha dado ningún cheque</q>" y reclamó que <i s="rull">se publiquen ya las balanzas fiscales</i>.

"<q s="rull">Nos han pedido paciencia dos veces. La paciencia no se prorroga, señor presidente, como los Presupuestos</q>", avisó. Salvatierra, en tono conciliador, se comprometió a recibirle en La Moncloa.

Ya en los pasillos, <m s="fuentes">fuentes de Moncloa</m> restaron importancia a la advertencia y señalaron que las conversaciones con Rull "<q s="fuentes" type="mixed">van mejor de lo que parece</q>". En las filas de Concordia no opinan lo mismo. "<q s="lider">Cuando alguien dice que van mejor de lo que parece es que van fatal</q>", comentó <m s="lider">Ruano</m> a los periodistas.

En declaraciones posteriores a Onda Cero, <m s="lider">la dirigente conservadora</m> aseguró que <i s="lider" via="Onda Cero">no descarta una moción de censura</i>. "<q s="lider" via="Onda Cero">Los números hoy no dan. Los números mañana ya veremos</q>", dijo.
