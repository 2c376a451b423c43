---
id: it-401
language: it
agency: ANSA
outlet: Il Sagrato
domain: ilsagrato.example
authors: []
published: 2025-10-19T17:45:00+02:00
modified: null
dateline: {place: CITTÀ DEL VATICANO, agency: ANSA, date: 2025-10-19}
copyright: {holders: [ANSA], year: null, notice: "RIPRODUZIONE RISERVATA © Copyright ANSA", licence: null, reserved: true}
tdm: reserved
speakers:
  leone: {name: Leone XIV, kind: person, roles: [Papa, Pontefice, Santo Padre]}
  parolin: {name: Pietro Parolin, kind: person, roles: [segretario di Stato vaticano, cardinale, capo della diplomazia d'Oltretevere]}
  zanchetta: {name: Ulderico Zanchetta, kind: person, roles: [cardinale, arcivescovo emerito, porporato veneto]}
  sala: {name: sala stampa vaticana, kind: organisation, roles: []}
  suora: {name: Immacolata Ferrigni, kind: person, roles: [missionaria, religiosa, suor]}
  gendarme: {name: un gendarme, kind: unnamed, roles: []}
notes: Angelus, pope under four names, two cardinals (il cardinale by recency), a nun who is an addressee and then speaks, press office denies, straight quotes with dash incise
---
# <m s="leone">Il Papa</m>: "<q s="leone">La pace non è una tregua tra due guerre</q>"
## Appello per il Kivu all'Angelus. <m s="parolin">Parolin</m>: "<q s="parolin">La Santa Sede è pronta a mediare</q>"

(ANSA) - CITTÀ DEL VATICANO, <t v="2025-10-19">19 OTT</t> - "<q s="leone" id="1">La pace non è una tregua tra due guerre</q> - ha detto <m s="leone">il Papa</m> all'Angelus - <q s="leone" id="1">né un affare tra chi vende le armi e chi compra il silenzio</q>". Davanti a quarantamila fedeli, Leone XIV ha rivolto un appello per il Kivu, nell'est della Repubblica democratica del Congo, dove <t v="2025-10-15">mercoledì scorso</t> un attacco contro un ospedale ha fatto almeno trenta morti.

In prima fila c'era suor Immacolata Ferrigni, missionaria a Bukavu <t v="1998/..">dal 1998</t>. Il Pontefice l'ha salutata per nome e le ha chiesto di alzarsi. "<q s="leone">Questa donna ha medicato soldati di tutti gli eserciti</q>", ha spiegato alla folla. <m s="suora">Lei</m>, poco dopo, ha minimizzato: "<q s="suora">Ho finito le bende anch'io, come tutti</q>". <m s="suora">La religiosa</m> ha raccontato ai giornalisti che <i s="suora">nell'ospedale di Bukavu si opera con la luce dei telefonini <t v="2025-10-09/..">dal 9 ottobre</t></i>.

A margine di un convegno alla Gregoriana è intervenuto anche il segretario di Stato vaticano. "<q s="parolin">La Santa Sede è pronta a mediare, se le parti lo chiedono</q>", ha affermato <m s="parolin">il cardinale Pietro Parolin</m>. Alla domanda se una delle parti si sia già fatta avanti, <m s="parolin">il capo della diplomazia d'Oltretevere</m> ha risposto che "<q s="parolin" type="mixed">certe porte si aprono solo se nessuno le guarda</q>".

Meno cauto il cardinale Ulderico Zanchetta, arcivescovo emerito e a lungo nunzio a Kinshasa. "<q s="zanchetta">Chi bombarda una sala parto non cerca mediatori, cerca complici</q>", ha scandito <m s="zanchetta">il porporato veneto</m> nell'omelia della messa a San Zeno. Per <m s="zanchetta">il cardinale</m>, che ha compiuto 79 anni <t v="2025-10-17">venerdì</t>, <i s="zanchetta">l'Europa deve smettere di comprare il coltan di contrabbando</i>.

<t v="2025-10-18">Sabato</t> un quotidiano congolese aveva scritto di un viaggio lampo del Santo Padre a Goma. <m s="sala">La sala stampa vaticana</m> ha fatto sapere che <i s="sala">nessuna visita è in programma</i> e ha definito l'indiscrezione "<q s="sala" type="mixed">priva di ogni fondamento</q>". Il Papa sarà comunque in Africa <t v="2026-21">nella primavera prossima</t>.

La recita si è conclusa con un imprevisto. Uno striscione con la scritta "Basta passerelle" è stato srotolato dal colonnato. "<q s="gendarme">Ci hanno messo più tempo ad appenderlo che noi a toglierlo</q>", ha scherzato <m s="gendarme">un gendarme</m>. <m s="leone">Leone XIV</m>, già rientrato, ha poi fatto sapere che <i s="leone">voleva leggerlo</i>. (ANSA).
