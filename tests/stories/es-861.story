---
id: es-861
language: es-AR
agency: null
outlet: La Voz del Litoral
domain: la-voz-del-litoral.example
authors: [Carolina Ibarra]
published: 2026-08-06T19:40:00-03:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  belgrano: {name: Martín Echagüe, kind: person, roles: [ministro de Economía, titular del Palacio de Hacienda]}
  uia: {name: Cámara de la Industria Textil, kind: organisation, roles: []}
  sosa: {name: Graciela Sosa, kind: person, roles: [secretaria general del sindicato textil, dirigente gremial]}
  pereyra: {name: Tomás Pereyra, kind: person, roles: [economista jefe de la consultora Delta]}
  pyme: {name: Norberto Ruiz, kind: person, roles: [dueño de una fábrica de frazadas en Rosario, empresario]}
notes: Argentine economy; minister, union, chamber, economist; via radio; Rioplatense cues
---
# Echagüe descartó frenar la apertura textil: “<q s="belgrano">La ropa tiene que bajar</q>”

El ministro de Economía, Martín Echagüe, descartó <t v="2026-08-06">este jueves</t> que el Gobierno vaya a dar marcha atrás con la baja de aranceles para la ropa importada y les pidió a los empresarios que “<q s="belgrano" type="mixed">se pongan a competir</q>”.

“<q s="belgrano" via="Radio Paraná">La ropa tiene que bajar, los argentinos pagan el doble que los chilenos</q>”, sostuvo <m s="belgrano">el funcionario</m> en diálogo con Radio Paraná. Según <m s="belgrano">Echagüe</m>, <i s="belgrano">los precios cayeron 8% en términos reales <t v="2026-01/..">desde enero</t></i>.

La respuesta del sector no tardó en llegar. En un comunicado, <m s="uia">la Cámara de la Industria Textil</m> advirtió que <i s="uia">están en riesgo 30.000 puestos de trabajo</i> y señaló que <i s="uia">una de cada cuatro máquinas está parada</i>.

“<q s="sosa">Cada semana cierra un taller</q>”, denunció <m s="sosa">Graciela Sosa</m>, secretaria general del sindicato textil. “<q s="sosa">Al ministro lo invito a que venga a explicarles a los compañeros eso de competir</q>”, agregó <m s="sosa">la dirigente gremial</m>, que anticipó que <i s="sosa">habrá un paro nacional <t v="2026-08-20">el 20 de agosto</t></i>.

Para <m s="pereyra">Tomás Pereyra</m>, economista jefe de la consultora Delta, <i s="pereyra">el impacto será desigual</i>. “<q s="pereyra">Las marcas grandes van a importar; las chicas, que no pueden, van a sufrir</q>”, explicó. El especialista remarcó que “<q s="pereyra" type="mixed">sin crédito no hay reconversión</q>”.

Norberto Ruiz fabrica frazadas en Rosario desde hace tres décadas y <t v="2026-07">el mes pasado</t> suspendió a la mitad de su personal. “<q s="pyme">Yo voté este cambio</q>”, admitió. “<q s="pyme">Pero así no llego a la primavera</q>”, se lamentó <m s="pyme">el empresario</m>.

El Gobierno estudia una línea de créditos para el sector, bautizada como “plan Telar”.
