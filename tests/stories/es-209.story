---
id: es-209
language: es
agency: Servimedia
outlet: Diario de Móstoles Norte
domain: mostolesnorte.example
authors: []
published: 2025-06-24T13:50:00+02:00
modified: 2025-06-24T14:40:00+02:00
dateline: {place: MADRID, agency: SERVIMEDIA, date: null}
copyright: {holders: [Servimedia], year: null, notice: "SERVIMEDIA", licence: null, reserved: false}
tdm: null
speakers:
  cermi: {name: Plataforma por la Accesibilidad, kind: organisation, roles: [plataforma]}
  pilar: {name: Pilar Escobedo, kind: person, roles: [presidenta de la Plataforma por la Accesibilidad]}
  ministra: {name: Elsa Torregrosa, kind: person, roles: [ministra de Derechos Sociales]}
  renfe: {name: Ferrovial Centro, kind: organisation, roles: [operadora]}
  viajera: {name: Ana Belén Cordero, kind: person, roles: [viajera, farmacéutica]}
  supremo: {name: Tribunal Supremo, kind: organisation, roles: [Sala de lo Contencioso]}
  pp: {name: Bloque Nacional, kind: organisation, roles: [partido]}
  portavoz: {name: Gonzalo Ibarreche, kind: person, roles: [portavoz de Bloque Nacional, diputado]}
notes: "court ruling; Servimedia style, tribunal as speaker, spokesman of a party and the party itself, organisation versus its president, \"a su entender\", via a station, clause fragments, a motto on a T-shirt, quoted law title"
---
# <m s="supremo">El Supremo</m> obliga a la operadora a adaptar los trenes: «<q s="supremo">No es un favor, es un derecho</q>»

MADRID (SERVIMEDIA) La Sala de lo Contencioso del Tribunal Supremo ha obligado a Ferrovial Centro a adaptar todos sus trenes <t v="2027-12-31">antes del 31 de diciembre de 2027</t>. La resolución se conoció <t v="2025-06-24">este martes</t> y responde a una demanda presentada <t v="2021-03">en marzo de 2021</t>.

En el fallo, de 58 páginas, <m s="supremo">el tribunal</m> recuerda que <i s="supremo">la ley de accesibilidad no admite excepciones por antigüedad</i>. «<q s="supremo">Subir a un tren no es un favor, es un derecho</q>», escribe <m s="supremo">la Sala</m>, que cita el informe «España sin escalones».

La demandante es Ana Belén Cordero, farmacéutica de Alcorcón que usa silla de ruedas. «<q s="viajera">Llevo catorce años llegando tarde por el mismo escalón</q>», dice <m s="viajera">Cordero</m>, con una camiseta que pone «Baje usted». Durante el juicio, <m s="viajera">la viajera</m> aportó 412 fotografías.

### Reacciones

La presidenta de la Plataforma por la Accesibilidad, Pilar Escobedo, ha celebrado la sentencia. «<q s="pilar" id="1">Nos han dado la razón tarde</q>», ha señalado <m s="pilar">Escobedo</m>, «<q s="pilar" id="1">pero nos la han dado por escrito</q>». Según <m s="pilar">ella</m>, <i s="pilar">hay otros doce trenes en lista de espera</i>. En un comunicado, <m s="cermi">la plataforma</m> ha reclamado «<q s="cermi" type="mixed">un calendario y no un discurso</q>».

Ferrovial Centro estudia recurrir. «<q s="renfe">La compañía acata el fallo, aunque no comparte su fundamento</q>», ha afirmado <m s="renfe">la operadora</m> en una nota remitida a los medios.

La ministra de Derechos Sociales, Elsa Torregrosa, ha confirmado en la Cadena Norte que <i s="ministra" via="Cadena Norte">el Gobierno pondrá 120 millones</i>. «<q s="ministra">No se puede pedir paciencia a quien espera en un andén</q>», ha apostillado <m s="ministra">la ministra</m>.

Desde la oposición, Gonzalo Ibarreche la ha acusado de oportunismo. «<q s="portavoz"><t v="2025-06-24">Hoy</t> presume de rampas</q>», ha ironizado <m s="portavoz">el portavoz de Bloque Nacional</m>. El partido ha registrado una pregunta parlamentaria <t v="2025-06-25">para el miércoles</t>, en la que <m s="pp">Bloque Nacional</m> exige que <i s="pp">se detalle el gasto</i>.

La primera demanda de este tipo se presentó <t v="2010">en 2010</t>. La Ley «Andando», que cumple <t v="2025-09">en septiembre</t> ocho años, obliga a adaptar también los autobuses.

(SERVIMEDIA)
