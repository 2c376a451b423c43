---
id: it-419
language: it
agency: Italpress
outlet: Neve Fresca
domain: nevefresca.example
authors: []
published: 2026-02-12T16:30:00+01:00
modified: null
dateline: {place: "CORTINA D'AMPEZZO", agency: ITALPRESS, date: null}
copyright: {holders: [Italpress], year: 2026, notice: "© 2026 Italpress", licence: null, reserved: false}
tdm: null
speakers:
  nadia: {name: Nadia Oberhofer, kind: person, roles: [campionessa olimpica di superG, altoatesina, 24enne]}
  svizzera: {name: Corinne Zurbrugg, kind: person, roles: [svizzera, rivale]}
  tecnico: {name: Gianluca Rulfi, kind: person, roles: [direttore tecnico]}
  rosa: {name: Rosa Oberhofer, kind: person, roles: [madre, signora]}
  malago: {name: Giovanni Malagò, kind: person, roles: []}
  buonfiglio: {name: Luciano Buonfiglio, kind: person, roles: [numero uno del Coni]}
  medico: {name: il medico della squadra, kind: unnamed, roles: []}
notes: Olympic super-G, athlete and her mother share a surname, Swiss rival, two presidents, technical director, team doctor unnamed, hundredths of seconds as no times, quotes in German translated
---
# Milano Cortina, Oberhofer d'oro in superG: “<q s="nadia">Mia madre non ha guardato</q>”

CORTINA D'AMPEZZO (ITALPRESS) - Nadia Oberhofer è campionessa olimpica di superG. Sull'Olimpia delle Tofane l'altoatesina ha preceduto <t v="2026-02-12">oggi</t> di quattro centesimi la svizzera Corinne Zurbrugg.

“<q s="nadia">Mia madre non ha guardato, ha pelato patate <t v="2026-02-12">tutta la mattina</t></q>”, ha raccontato <m s="nadia">la 24enne</m>, ancora con gli scarponi ai piedi. “<q s="nadia">Quando ho tagliato il traguardo ho pensato a lei e al purè.</q>” <t v="2024-02-17">Il 17 febbraio 2024</t> si era rotta il ginocchio a Crans-Montana. “<q s="medico">Le dissi che avrebbe potuto camminare</q>”, ricorda <m s="medico">il medico della squadra</m>.

La rivale l'ha abbracciata a lungo. “<q s="svizzera">Quattro centesimi sono un battito di ciglia, e io ho ciglia lunghe</q>”, ha scherzato <m s="svizzera">Zurbrugg</m>. <m s="svizzera">La svizzera</m> ha ammesso che <i s="svizzera">la porta numero 27 le è costata l'oro</i>.

In albergo, a San Candido, Rosa Oberhofer non ha ancora acceso la televisione. “<q s="rosa" via="Italpress">Me l'ha detto il postino, e il postino non scherza mai</q>”, spiega all'Italpress <m s="rosa">la signora</m>. Assicura che <i s="rosa">guarderà la gara <t v="2026-02-15">domenica</t></i>, a cucina chiusa.

Secondo <m s="tecnico">il direttore tecnico Gianluca Rulfi</m>, <i s="tecnico">la vittoria è nata <t v="2025-22">in estate</t> in Argentina</i>. “<q s="tecnico">Là ha smesso di chiedersi se il ginocchio tenesse</q>”, osserva. <m s="tecnico">Il tecnico</m> ha aggiunto che <i s="tecnico">correrà anche il gigante</i>.

Sul podio improvvisato nel parterre si sono affacciati due presidenti. “<q s="malago" id="1">Questa medaglia</q> – ha detto <m s="malago">Giovanni Malagò</m>, che guida la Fondazione Milano Cortina – <q s="malago" id="1">ripaga anche le polemiche sulla pista</q>”. <m s="buonfiglio">Il numero uno del Coni</m>, Luciano Buonfiglio, ha preferito i conti: “<q s="buonfiglio">È la quinta d'oro <t v="2026-02-06/..">da venerdì</t>, nessuno ci dava oltre tre</q>”.

La campionessa ha lasciato il traguardo <t v="2026-02-12T14:00~">verso le 14</t> per il controllo antidoping. “<q s="nadia">Lì almeno nessuno mi chiede del ginocchio</q>”, ha riso. L'ultima italiana a vincere il superG ai Giochi, <t v="2002">nel 2002</t>, era stata Daniela Ceccarelli. Il casco con la scritta “Purè” andrà al museo di Brunico.
