---
id: es-415
language: es-MX
agency: EFE
outlet: Capital Norteña
domain: capitalnortena.example
authors: []
published: 2025-07-14T13:10:00-06:00
modified: 2025-07-14T16:00:00-06:00
dateline: {place: Ciudad de México, agency: EFE, date: 2025-07-14}
copyright: {holders: [EFE], year: 2025, notice: "© EFE 2025. Reproducción prohibida", licence: null, reserved: true}
tdm: reserved
speakers:
  sheinbaum: {name: Claudia Sheinbaum, kind: person, roles: [presidenta de México, mandataria, gobernante]}
  ebrard: {name: Marcelo Ebrard, kind: person, roles: [secretario de Economía]}
  trump: {name: Donald Trump, kind: person, roles: [presidente, republicano]}
  escobosa: {name: Ramiro Escobosa, kind: person, roles: [presidente de la Asociación de Tomateros de Sinaloa, sinaloense]}
  comercio: {name: Departamento de Comercio, kind: organisation, roles: []}
  negociador: {name: un negociador mexicano, kind: unnamed, roles: []}
  luengas: {name: Beatriz Luengas, kind: person, roles: [exsubsecretaria de Comercio, abogada]}
notes: tariffs, three presidents (of Mexico, the United States and of an association), mandataria and former deputy minister both she, letter and Truth Social as sources, unnamed negotiator, morning press conference in marks
---
# <m s="sheinbaum">Sheinbaum</m> pide "<q s="sheinbaum" type="mixed">cabeza fría</q>" ante el arancel del 30 % anunciado por Trump

Ciudad de México, <t v="2025-07-14">14 jul</t> (EFE).- <m s="sheinbaum">La presidenta de México</m>, Claudia Sheinbaum, llamó <t v="2025-07-14">este lunes</t> a mantener la "<q s="sheinbaum" type="mixed">cabeza fría</q>" después de que su homólogo estadounidense anunciara aranceles del 30 % <t v="2025-08-01/..">a partir del 1 de agosto</t>.

"<q s="sheinbaum">Vamos a llegar a un acuerdo, y si no llegamos tenemos un plan</q>", expresó <m s="sheinbaum">la mandataria</m> durante su conferencia matutina, conocida como "la mañanera del pueblo". <m s="sheinbaum">La gobernante</m> recordó que <i s="sheinbaum">México ya sorteó amenazas parecidas <t v="2025-02">en febrero</t> y <t v="2025-04">en abril</t></i>.

Donald Trump había comunicado la medida <t v="2025-07-12">el sábado</t> en una carta. "<q s="trump" via="Truth Social">México me ha estado ayudando en la frontera, pero lo que ha hecho no es suficiente</q>", escribió <m s="trump">el republicano</m>, que difundió el texto en Truth Social. En ella advirtió de que <i s="trump">cualquier represalia se sumaría al 30 %</i>.

La misiva sorprendió a la delegación que <t v="2025-07-11">el viernes</t> se había reunido en Washington con funcionarios del Departamento de Comercio. "<q s="ebrard">Nos la anticiparon en la mesa y dijimos que no estábamos de acuerdo</q>", relató <m s="ebrard">el secretario de Economía</m>, Marcelo Ebrard, que participó en la conferencia por videoenlace. Según <m s="negociador">un negociador mexicano</m>, <i s="negociador">la reunión duró menos de una hora</i>. "<q s="negociador">Nos ofrecieron café y una fecha</q>", resumió <m s="negociador">la fuente</m>.

<m s="ebrard">Ebrard</m> insistió en que <i s="ebrard">el 87 % de las exportaciones cubiertas por el T-MEC seguiría exento</i>. Beatriz Luengas, exsubsecretaria de Comercio, no comparte ese optimismo. "<q s="luengas" via="EFE">La carta no menciona el tratado ni una sola vez, y en una carta así lo que no está también es mensaje</q>", señaló <m s="luengas">la abogada</m> a EFE.

A la incertidumbre general se añade la del jitomate, que <t v="2025-07-14/..">desde este lunes</t> paga una cuota compensatoria del 17 %. "<q s="escobosa">Nos subieron el precio de la caja antes de cosecharla</q>", protestó <m s="escobosa">el presidente de la Asociación de Tomateros de Sinaloa</m>, Ramiro Escobosa. <m s="escobosa">El sinaloense</m> estimó que <i s="escobosa">peligran 50.000 empleos <t v="2025/2026">entre 2025 y 2026</t></i>.

En una nota, <m s="comercio">el Departamento de Comercio</m> justificó la cuota en que <i s="comercio">los productores mexicanos venden por debajo del costo</i>.

Preguntada por si viajará a Washington, <m s="sheinbaum">la presidenta</m> descartó que <i s="sheinbaum">haya una reunión a la vista</i>, aunque dejó la puerta abierta a una llamada. "<q s="sheinbaum">El teléfono siempre sirve</q>", dijo. La última conversación entre ambos tuvo lugar <t v="2025-06-17">el 17 de junio</t>.
