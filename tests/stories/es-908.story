---
id: es-908
language: es-ES
agency: null
outlet: "Set y Punto"
domain: setypunto.example
authors: ["Nerea Cobo"]
published: 2025-01-10T09:30:00+01:00
modified: null
dateline: null
copyright: {holders: ["Set y Punto"], year: 2025, notice: "© 2025 Set y Punto", licence: null, reserved: false}
tdm: null
speakers:
  amat: {name: "Clara Amat", kind: person, roles: ["tenista"]}
  tia: {name: "Rosa", kind: person, roles: ["tía y entrenadora de Clara Amat"]}
notes: "natural: Q&A interview with a tennis player"
---
# <m s="amat">Clara Amat</m>: "<q s="amat">El año pasado estuve a una semana de dejarlo</q>"

## La tenista catalana, 58ª del mundo, debuta el lunes en Melbourne tras superar una lesión de muñeca

Clara Amat (Manresa, <t v="2001">2001</t>) contesta al teléfono desde Melbourne, donde son las siete de la tarde y todavía hace 33 grados. Acaba de entrenarse con la danesa Freja Lund, su compañera de dobles. <t v="2025-01-13">El lunes</t> se medirá en primera ronda a la estadounidense Kayla Brandt, a quien nunca ha ganado.

¿Cómo se encuentra?

<q s="amat">Muy bien. Cansada, pero contenta de estar cansada. El año pasado por estas fechas llevaba una férula y veía los partidos en el sofá de mi tía.</q>

Llegó a decir que pensó en retirarse.

<q s="amat">Estuve a una semana. Había mirado la matrícula de Fisioterapia y todo. El doctor Serra me dijo que la muñeca tenía arreglo, pero que tenía que parar seis meses. Con 23 años, seis meses son una vida.</q>

¿Quién la convenció?

<q s="amat">Nadie me convenció. Mi tía Rosa, que me entrena desde los nueve años, me dijo: "<q s="tia">Haz lo que quieras, pero haz algo</q>". Al día siguiente bajé al club y pegué con la izquierda durante una hora. Fatal, claro. Pero me reí.</q>

Ha vuelto con otro saque.

<q s="amat">A la fuerza ahorcan. Ahora saco más con las piernas. Lo hemos trabajado con Jordi Pla, que viene del voleibol. Las rivales dicen que no se lee tan bien como antes.</q>

¿Le molesta que la comparen con Arancha o con Conchita?

<q s="amat">Me hace gracia. Mi padre tiene un póster de Conchita en el taller. No he ganado nada todavía, así que no hay nada que comparar.</q>

Brandt dijo ayer que jugar contra usted es como ir al dentista.

(Ríe) <q s="amat">Es lo más bonito que me ha dicho una rival. Le he perdido tres veces, alguna muela le habré tocado.</q>

¿Qué le parece que el circuito acabe a finales de noviembre?

<q s="amat">Una barbaridad. Lo hablamos en el vestuario y casi todas pensamos lo mismo. El problema es que la que está la 150 no puede permitirse descansar, y la que está la quinta sí. Y en las reuniones habla la quinta.</q>

¿Un objetivo para este año?

<q s="amat">Jugar 20 torneos sin mirar la muñeca. Si lo consigo, el ranking me da igual. Bueno, no me da igual, pero ya me entiende.</q>
