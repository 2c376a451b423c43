---
id: it-428
language: it
agency: ANSA
outlet: Oltrefrontiera
domain: oltrefrontiera.example
authors: []
published: 2025-01-16T08:40:00+01:00
modified: 2025-01-16T12:55:00+01:00
dateline: {place: DOHA, agency: ANSA, date: 2025-01-16}
copyright: {holders: [ANSA], year: 2025, notice: "RIPRODUZIONE RISERVATA © Copyright ANSA 2025", licence: null, reserved: true}
tdm: reserved
speakers:
  qatar: {name: Mohammed bin Abdulrahman Al Thani, kind: person, roles: [premier del Qatar, mediatore]}
  biden: {name: Joe Biden, kind: person, roles: [presidente uscente]}
  trump: {name: Donald Trump, kind: person, roles: [presidente eletto]}
  netanyahu: {name: Benjamin Netanyahu, kind: person, roles: [premier israeliano]}
  hamas: {name: Hamas, kind: organisation, roles: []}
  guterres: {name: António Guterres, kind: person, roles: [segretario generale dell'Onu]}
  padre: {name: il padre di un ostaggio, kind: unnamed, roles: []}
  madre: {name: una madre, kind: unnamed, roles: []}
notes: truce, two presidents (uscente, eletto), two premiers, organisation, UN chief, unnamed father and mother in two places, Truth via, zones
---
# Gaza, annunciata la tregua. <m s="qatar">Il premier del Qatar</m>: "<q s="qatar">In vigore <t v="2025-01-19/..">da domenica</t></q>"

(ANSA) - DOHA, <t v="2025-01-16">16 GEN</t> - Israele e Hamas hanno raggiunto un'intesa per il cessate il fuoco e il rilascio degli ostaggi. "<q s="qatar">L'accordo entrerà in vigore <t v="2025-01-19">domenica</t></q>", ha annunciato <t v="2025-01-15">mercoledì sera</t> <m s="qatar">Mohammed bin Abdulrahman Al Thani</m>, premier del Qatar. <m s="qatar">Il mediatore</m> ha precisato che <i s="qatar">i primi 33 ostaggi saranno liberati in sei settimane</i>.

A Washington i due presidenti si sono contesi il merito. "<q s="biden">Questa è la cornice esatta che proposi <t v="2024-05">a maggio</t></q>", ha rivendicato <m s="biden">il presidente uscente</m>. A chi gli chiedeva se il successore avesse aiutato, <m s="biden">Joe Biden</m> ha replicato: "<q s="biden">È una battuta?</q>".

"<q s="trump" via="Truth">Un accordo epico, possibile solo grazie alla nostra vittoria <t v="2024-11">di novembre</t></q>", aveva scritto poco prima <m s="trump">Donald Trump</m> su Truth. <m s="trump">Il presidente eletto</m>, che si insedierà <t v="2025-01-20">il 20 gennaio</t>, ha aggiunto che <i s="trump" via="Truth">il suo inviato resterà nella regione</i>.

Più freddo il premier israeliano. <m s="netanyahu">L'ufficio di Benjamin Netanyahu</m> ha fatto sapere <t v="2025-01-16">stamattina</t> che <i s="netanyahu">il governo non si riunirà finché Hamas non accetterà ogni dettaglio</i>. <m s="hamas">Hamas</m> sostiene che <i s="hamas">il testo è già stato accettato</i>. "<q s="hamas">Non abbiamo chiesto virgole</q>", recita <m s="hamas">un comunicato</m>.

A Tel Aviv il padre di un ostaggio ha spento la radio. "<q s="padre">Ci crederò quando gli sentirò l'odore</q>", ha detto <m s="padre">l'uomo</m>. A Khan Yunis una madre ha contato i figli. "<q s="madre">Ne ho quattro su sei. Adesso almeno smetto di contare</q>", ha mormorato <m s="madre">lei</m>.

António Guterres ha invocato il rispetto degli impegni. Per <m s="guterres">il segretario generale dell'Onu</m>, <i s="guterres">seicento camion al giorno sono il minimo</i>. L'annuncio, atteso <t v="2025-01-13/..">da lunedì</t>, era slittato due volte. La conferma ufficiale è arrivata <t v="2025-01-15T19:00Z">alle 19 GMT di mercoledì</t>. (ANSA).
