---
id: es-910
language: es-MX
agency: null
outlet: "Capital y Mercado"
domain: capitalymercado.example
authors: ["Iván Olguín"]
published: 2025-04-25T10:20:00-06:00
modified: null
dateline: {place: "Monterrey", agency: null, date: 2025-04-25}
copyright: {holders: ["Capital y Mercado"], year: 2025, notice: "© 2025 Capital y Mercado", licence: null, reserved: false}
tdm: null
speakers:
  garza: {name: "Marcelo Garza Elizondo", kind: person, roles: ["director general de Grupo Panarte", "directivo"]}
  trevino: {name: "Laura Treviño", kind: person, roles: ["directora de Finanzas de Grupo Panarte"]}
  analista: {name: "Andrés Quintanilla", kind: person, roles: ["analista de Casa de Bolsa Cerralvo"]}
  empresa: {name: "Grupo Panarte", kind: organisation, roles: ["empresa", "panificadora"]}
notes: "natural: company results, conference call"
---
# Panarte crece 7% en ventas, pero el peso fuerte le pega a la utilidad

MONTERREY.- <m s="empresa">Grupo Panarte</m> reportó que <i s="empresa">sus ventas netas aumentaron 7.1% <t v="2025-33">durante el primer trimestre de 2025</t>, a 24 mil 310 millones de pesos</i>, impulsadas por México y por la integración de la brasileña Trigo Bom.

La utilidad neta, en cambio, retrocedió 11.8%, su tercera caída consecutiva.

“<q s="garza">El consumidor está cuidando el bolsillo y lo vemos en el canal de conveniencia, no en el tradicional. La tiendita sigue siendo la tiendita</q>”, comentó <m s="garza">Marcelo Garza Elizondo</m>, director general de la firma, en conferencia telefónica con analistas.

<m s="garza">El directivo</m> indicó que <i s="garza">la compañía no prevé nuevos aumentos de precio en el año</i>, luego del ajuste de 4% que aplicó <t v="2025-02">en febrero</t>.

“<q s="garza">Preferimos perder un punto de margen que perder un millón de hogares</q>”, subrayó.

Por su parte, <m s="trevino">la directora de Finanzas</m>, Laura Treviño, explicó que <i s="trevino">el impacto cambiario en las operaciones de Estados Unidos restó cerca de 190 millones de pesos al flujo operativo</i>. Agregó que <i s="trevino">la empresa mantiene coberturas de trigo hasta <t v="2025-10">octubre</t></i>.

“<q s="trevino" id="1">Si el tipo de cambio se queda donde está</q>”, dijo, “<q s="trevino" id="1">el segundo trimestre va a ser todavía retador. El segundo semestre debería verse distinto</q>”.

La emisora recortó su guía de inversión de mil 200 a 950 millones de dólares. El proyecto más afectado es la planta de Querétaro, cuya segunda línea se pospone. <m s="trevino">Treviño</m> aclaró que “<q s="trevino" type="mixed">no está cancelada</q>”.

### Reacción en Bolsa

Los títulos de Panarte caían 3.4% a media sesión <t v="2025-04-25">de este viernes</t>, a 58.90 pesos. A decir de <m s="analista">Andrés Quintanilla</m>, analista de Casa de Bolsa Cerralvo, <i s="analista">el mercado castiga más la guía que los resultados</i>.

“<q s="analista">Las ventas están en línea. Lo que no le gustó a nadie es que le metan el freno a Querétaro, porque ahí estaba la historia de crecimiento</q>”, consideró <m s="analista">el especialista</m>, que mantiene su recomendación de “neutral” con un precio objetivo de 64 pesos.

En su reporte, <m s="analista">Quintanilla</m> destacó que <i s="analista">la deuda equivale ya a 2.6 veces el flujo</i>, nivel que no se veía desde la compra de Hornos del Norte <t v="2019">en 2019</t>.

<m s="garza">Garza Elizondo</m>, quien relevó a su tío Alejandro hace año y medio, rechazó que <i s="garza">exista presión para vender el negocio de galletas</i>, como publicó Bloomberg. “<q s="garza">Las galletas se quedan en casa. No hay ningún banco contratado, y si lo hubiera se lo diría a ustedes antes que a un periódico</q>”, respondió.

Panarte celebrará su asamblea <t v="2025-04-30">el próximo miércoles</t>.
