---
id: es-422
language: es-AR
agency: Noticias Argentinas
outlet: La Posta Rural
domain: lapostarural.example
authors: []
published: 2025-07-28T19:22:00-03:00
modified: null
dateline: null
copyright: {holders: [Noticias Argentinas], year: 2025, notice: "© Noticias Argentinas 2025", licence: null, reserved: false}
tdm: null
speakers:
  milei: {name: Javier Milei, kind: person, roles: [presidente, mandatario]}
  pino: {name: Nicolás Pino, kind: person, roles: [titular de la Sociedad Rural, ruralista]}
  kicillof: {name: Axel Kicillof, kind: person, roles: [gobernador bonaerense]}
  caputo: {name: Luis Caputo, kind: person, roles: [ministro de Economía]}
  tambera: {name: Estela Bossio, kind: person, roles: [tambera]}
  federacion: {name: Federación Agraria, kind: organisation, roles: []}
  vendedor: {name: un vendedor de choripanes, kind: unnamed, roles: []}
notes: president at the rural show, mandatario and gobernador and ministro and titular all he, one woman farmer, federation as speaker, quotes from the box of the stadium, X via, unnamed vendor
---
# <m s="milei">Milei</m> en La Rural: "<q s="milei">Las retenciones no vuelven mientras yo respire</q>"

El presidente Javier Milei anunció <t v="2025-07-26">el sábado</t> en la Exposición Rural de Palermo una rebaja permanente de los derechos de exportación, que para la soja pasan del 33 al 26 por ciento.

"<q s="milei">Las retenciones no vuelven mientras yo respire</q>", exclamó <m s="milei">el mandatario</m> ante una tribuna que lo aplaudió de pie. Dijo además que <i s="milei">el campo fue durante veinte años la caja de la política</i>.

Minutos antes lo había recibido el titular de la Sociedad Rural. "<q s="pino">Usted prometió y nosotros esperamos; <t v="2025-07-26">hoy</t> cumplió y nosotros sembramos</q>", lo elogió <m s="pino">Nicolás Pino</m>. <m s="pino">El ruralista</m> reclamó, sin embargo, que <i s="pino">se arreglen los caminos antes de la cosecha gruesa</i>.

El gobernador bonaerense no fue invitado. "<q s="kicillof" id="1" via="X">A mí me dejaron afuera</q>", ironizó <m s="kicillof">Axel Kicillof</m> en X, "<q s="kicillof" id="1" via="X">pero a las inundaciones también, y nadie las aplaudió</q>". Aseguró que <i s="kicillof">la Provincia tiene dos millones de hectáreas bajo el agua <t v="2025-05/..">desde mayo</t></i>.

Consultado por el costo fiscal, el ministro de Economía lo relativizó. "<q s="caputo">Se paga solo con más actividad</q>", dijo <m s="caputo">Luis Caputo</m>. Según <m s="caputo">él</m>, <i s="caputo">el superávit <t v="2025">de este año</t> no corre peligro</i>.

<m s="federacion">La Federación Agraria</m> advirtió que <i s="federacion">los chicos quedaron afuera del reparto</i>. Lo mismo piensa Estela Bossio, tambera de Trenque Lauquen, que llegó en colectivo. "<q s="tambera">A la leche nadie le baja nada, ni siquiera la espuma</q>", se quejó <m s="tambera">ella</m> mientras esperaba el saludo de Pino. El saludo no llegó.

Sobre la calle Sarmiento, un vendedor de choripanes hacía su propia cuenta. "<q s="vendedor">Un sábado con Presidente vendo el doble, con lluvia la mitad</q>", resumió.

El decreto se publicará <t v="2025-07-31">el jueves</t>. La última vez que un jefe de Estado había hablado en ese palco dos años seguidos fue <t v="2017">en 2017</t>. El toro campeón, "Nuestro Honor", pesó 1.084 kilos.
