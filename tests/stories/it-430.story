---
id: it-430
language: it
agency: Askanews
outlet: Clima Domani
domain: climadomani.example
authors: []
published: 2026-08-19T17:30:00+02:00
modified: null
dateline: {place: Courmayeur, agency: askanews, date: 2026-08-19}
copyright: {holders: [Askanews], year: 2026, notice: "askanews © 2026", licence: null, reserved: false}
tdm: null
speakers:
  glaciologo: {name: Fabrizio Trolio, kind: person, roles: [glaciologo]}
  sindaco: {name: Alexis Vallet, kind: person, roles: [sindaco, primo cittadino]}
  perret: {name: Simone Perret, kind: person, roles: [albergatrice, valdostana]}
  testolin: {name: Renzo Testolin, kind: person, roles: [presidente della Regione]}
  fondazione: {name: Fondazione Montagna sicura, kind: organisation, roles: []}
  guida: {name: una guida alpina, kind: unnamed, roles: []}
notes: glacier risk, woman called Simone (name that is male in Italian), glaciologist and mayor (lui), president of the region, mountain guide in grammatical feminine who is a man (la guida ... lui), foundation, evacuation times
---
# Il ghiacciaio si muove, evacuata la Val Ferret. <m s="glaciologo">Il glaciologo</m>: “<q s="glaciologo">Un metro e mezzo al giorno</q>”

Courmayeur, <t v="2026-08-19">19 ago.</t> (askanews) – La Val Ferret è chiusa <t v="2026-08-19T06:00/..">dalle 6 di questa mattina</t>. Un seracco da 450mila metri cubi minaccia di staccarsi dal ghiacciaio di Planpincieux.

“<q s="glaciologo">Avanza di un metro e mezzo al giorno, <t v="2020">nel 2020</t> erano cinquanta centimetri</q>”, ha spiegato <m s="glaciologo">Fabrizio Trolio</m> durante il sopralluogo. Secondo <m s="fondazione">la Fondazione Montagna sicura</m>, per cui lavora, <i s="fondazione">il crollo potrebbe avvenire <t v="2026-08-23">entro domenica</t></i>.

“<q s="sindaco" id="1">Ho firmato l'ordinanza <t v="2026-08-19T04:00">alle quattro</t></q> – ha raccontato <m s="sindaco">il sindaco Alexis Vallet</m> – <q s="sindaco" id="1">e <t v="2026-08-19T05:00">alle cinque</t> avevo già trenta insulti in segreteria</q>”. <m s="sindaco">Il primo cittadino</m> ha assicurato che <i s="sindaco">le 64 persone evacuate saranno ospitate gratis</i>.

Tra queste c'è Simone Perret, albergatrice. “<q s="perret">È la quarta volta <t v="2019/..">dal 2019</t>, ormai la valigia ce l'ho sotto il bancone</q>”, dice <m s="perret">la valdostana</m>. <m s="perret">Lei</m> precisa che <i s="perret">non ce l'ha con nessuno</i>, nemmeno con il ghiaccio.

Una guida alpina, che lassù accompagna i clienti da trent'anni, scuote la testa. “<q s="guida">Il ghiacciaio parla, basta stare zitti</q>”, afferma <m s="guida">l'uomo</m>. La guida preferisce non dare il nome.

Il presidente della Regione ha chiesto lo stato di emergenza. “<q s="testolin">Non si governa una montagna, la si ascolta con gli strumenti</q>”, ha affermato <m s="testolin">Renzo Testolin</m>. Per <m s="testolin">lui</m>, <i s="testolin">serviranno due milioni <t v="2026">quest'anno</t></i>.

Trolio tornerà in quota <t v="2026-08-20">domani all'alba</t>. A chi gli domanda se abbia paura risponde con un numero: “<q s="glaciologo">Zero virgola tre. È l'errore del radar</q>”. Il radar, chiamato “Mario”, è acceso <t v="2019-09/..">dal settembre 2019</t>.
