---
id: es-427
language: es
agency: AFP
outlet: Panorama del Mar
domain: panoramadelmar.example
authors: []
published: 2026-06-08T17:12:00+02:00
modified: null
dateline: {place: Niza, agency: AFP, date: 2026-06-08}
copyright: {holders: [AFP], year: 2026, notice: "© 2026 AFP", licence: null, reserved: false}
tdm: null
speakers:
  ministra: {name: Solène Arnoux, kind: person, roles: [ministra francesa del Mar]}
  prieto: {name: Silvana Prieto, kind: person, roles: [oceanógrafa, científica]}
  chileno: {name: Máximo Bórquez, kind: person, roles: [delegado chileno, chileno]}
  fiyiano: {name: Semi Tuivaga, kind: person, roles: [ministro de Pesca de Fiyi]}
  noruego: {name: un negociador noruego, kind: unnamed, roles: []}
  ong: {name: Mar Vivo, kind: organisation, roles: [ONG]}
notes: treaty of the sea, delegates by nationality, two ministers (ministra del Mar, ministro de Pesca), oceanographer and minister both she, unnamed Norwegian, NGO
---
# El tratado de alta mar pasa su primer examen con "<q s="ministra" type="mixed">nota suficiente</q>"

Niza, <t v="2026-06-08">8 Jun</t> (AFP) - Los 84 países que han ratificado el tratado de protección de alta mar acordaron <t v="2026-06-08">el lunes</t> en Niza las reglas para crear los primeros santuarios en aguas internacionales, pero dejaron para más adelante la cuestión del dinero.

"<q s="ministra">Es una nota suficiente, no brillante</q>", valoró <m s="ministra">la ministra francesa del Mar</m>, Solène Arnoux, al cerrar la sesión. Recordó que <i s="ministra">el texto entró en vigor <t v="2026-01-17">el 17 de enero</t></i>.

La oceanógrafa Silvana Prieto, de 84 años, que ha pasado 7.000 horas bajo el agua, fue menos generosa. "<q s="prieto">Los peces no ratifican, los peces esperan</q>", afirmó <m s="prieto">la científica</m>. Al pasar junto a ella, la ministra le dio la razón. "<q s="ministra">Lleva usted esperando más que todos nosotros</q>", le dijo.

El delegado chileno, Máximo Bórquez, defendió la candidatura de Valparaíso como sede. "<q s="chileno" id="1">Tenemos el puerto, tenemos la voluntad</q>", enumeró <m s="chileno">Bórquez</m>, "<q s="chileno" id="1">y tenemos peor café, lo que garantiza reuniones cortas</q>". La decisión se tomará <t v="2026-08">en agosto</t>.

Menos bromas hizo el ministro de Pesca de Fiyi. <m s="fiyiano">Semi Tuivaga</m> advirtió que <i s="fiyiano">su país no puede vigilar solo un mar del tamaño de Alemania</i>. "<q s="fiyiano">Nos piden que cuidemos el banco y no nos dan ni el silbato</q>", lamentó <m s="fiyiano">el ministro</m>.

<m s="noruego">Un negociador noruego</m> explicó que <i s="noruego">el fondo común se discutirá <t v="2027-01">en enero del año que viene</t></i>. "<q s="noruego">Hemos hablado de todo menos de cifras; es decir, no hemos hablado</q>", reconoció bajo anonimato.

Para <m s="ong">la ONG Mar Vivo</m>, el acuerdo es "<q s="ong" type="mixed">una red con agujeros</q>".

La primera zona protegida podría ser el llamado "Domo Térmico", frente a Centroamérica. Según <m s="chileno">el chileno</m>, <i s="chileno">hay consenso para aprobarla <t v="2026-36">en el último trimestre</t></i>.
