---
id: it-201
language: it
agency: ANSA
outlet: ANSA
domain: ansa-emiliaromagna.example
authors: []
published: 2025-09-10T17:48:00+02:00
modified: null
dateline: {place: MODENA, agency: ANSA, date: 2025-09-10}
copyright: {holders: [ANSA], year: null, notice: "Riproduzione riservata © Copyright ANSA", licence: null, reserved: true}
tdm: reserved
speakers:
  questore: {name: Rossana Melandri, kind: person, roles: [questora di Modena]}
  direttore: {name: Piergiorgio Zanasi, kind: person, roles: [direttore del museo, "storico dell'arte"]}
  custode: {name: Amedeo Tosi, kind: person, roles: [custode notturno]}
  sindaca: {name: Carlotta Benassi, kind: person, roles: [sindaca di Modena]}
  residente: {name: una residente di via Rismondo, kind: unnamed, roles: []}
  carabinieri: {name: carabinieri del Nucleo tutela, kind: organisation, roles: []}
  galleria: {name: Galleria Marescotti, kind: organisation, roles: ["casa d'aste"]}
notes: "museum theft; titles of paintings and a nickname in marks, an insurance company beside a cue without speaking, a rank before a name, dropped subject, the museum named next to its director"
---
# Furto al museo Fieschi, spariti due dipinti del Seicento. <m s="direttore">Il direttore</m>: "<q s="direttore">Sapevano dove andare</q>"

(ANSA) - MODENA, <t v="2025-09-10">10 SET</t> - Due tele del Seicento, la "Vergine del melograno" e il "Suonatore cieco", sono state rubate <t v="2025-09-09/2025-09-10">nella notte tra martedì e mercoledì</t> dal museo civico Fieschi di Modena. I ladri sono entrati da una finestra del cortile e in meno di sei minuti erano fuori.

"<q s="direttore">Sapevano dove andare e che cosa prendere</q>", ha detto <m s="direttore">il direttore del museo</m>, Piergiorgio Zanasi. "<q s="direttore" id="1">Hanno lasciato al suo posto un Guercino che vale il triplo</q>", ha osservato <m s="direttore">lo storico dell'arte</m>, "<q s="direttore" id="1">e questo ci fa pensare a un furto su commissione</q>".

L'allarme è scattato <t v="2025-09-10T02:40">alle 2.40</t>. A dare l'allerta anche il custode notturno, Amedeo Tosi, 58 anni, che si trovava al piano terra. "<q s="custode">Ho sentito un colpo secco e ho pensato al temporale</q>", ha raccontato agli agenti. Poi, ha aggiunto <m s="custode">Tosi</m>, "<q s="custode">ho visto una torcia muoversi dietro i vetri</q>".

La questora, Rossana Melandri, ha parlato con i cronisti davanti all'ingresso. <m s="questore">Melandri</m> ha spiegato che <i s="questore">le telecamere interne erano spente <t v="2025-09-05/..">da venerdì</t> per un guasto</i>. "<q s="questore">Non escludiamo un basista</q>", ha concluso.

Secondo <m s="carabinieri">i carabinieri del Nucleo tutela</m>, <i s="carabinieri">le due opere sono troppo note per finire sul mercato legale</i>. Le tele erano assicurate per 1,9 milioni con la compagnia Alpi Mutua, che <t v="2025-09-11">domani</t> manderà i suoi periti.

"<q s="residente">Alle tre c'era un furgone bianco col motore acceso, credevo fosse il fornaio</q>", ha riferito <m s="residente">una residente di via Rismondo</m>.

### "<q s="sindaca" type="mixed">Una ferita</q>"

La sindaca Carlotta Benassi ha parlato di "<q s="sindaca" type="mixed">una ferita per tutta la città</q>" e ha promesso che <i s="sindaca">il museo riaprirà <t v="2025-09-13">sabato</t></i>. Il Comune, ha detto rispondendo all'opposizione, "<q s="sindaca">aveva stanziato i fondi per il nuovo impianto già <t v="2025-05">a maggio</t></q>".

Il "Suonatore cieco" era arrivato al Fieschi <t v="1987">nel 1987</t> dopo un lungo contenzioso con gli eredi del conte Marescotti. <m s="galleria">La Galleria Marescotti</m>, casa d'aste fondata dalla stessa famiglia, ha comunicato che <i s="galleria">metterà a disposizione degli inquirenti il proprio archivio</i>.

<t v="2003">Nel 2003</t> dallo stesso museo era sparita una croce d'argento, ritrovata poi in un casolare. L'autore del colpo, un antiquario soprannominato "il Sacrestano", è morto <t v="2019">nel 2019</t>. (ANSA).
