---
id: it-418
language: it
agency: ANSA
outlet: Volo Libero
domain: vololibero.example
authors: []
published: 2026-01-12T19:15:00+01:00
modified: 2026-01-12T20:02:00+01:00
dateline: {place: MALPENSA, agency: ANSA, date: 2026-01-12}
copyright: {holders: [ANSA], year: 2026, notice: "© ANSA 2026 - Tutti i diritti riservati", licence: null, reserved: true}
tdm: reserved
speakers:
  comandante: {name: Ilenia Rovati, kind: person, roles: [comandante, pilota]}
  passeggero: {name: Georges Nakhle, kind: person, roles: [passeggero, ingegnere]}
  sea: {name: Sea, kind: organisation, roles: []}
  enac: {name: Pierluigi Di Palma, kind: person, roles: [presidente dell'Enac]}
  torre: {name: torre di controllo, kind: organisation, roles: []}
  assistente: {name: un'assistente di volo, kind: unnamed, roles: []}
notes: emergency landing, woman pilot under masculine noun (il comandante / la pilota), flight attendant and a silent child also she, passenger by nationality, dialogue between cockpit and tower, president of a body, aircraft models with numbers as no dates
---
# Malpensa, atterraggio d'emergenza senza carrello anteriore. <m s="passeggero">Un passeggero</m>: "<q s="passeggero">Silenzio, poi un applauso infinito</q>"

(ANSA) - MALPENSA, <t v="2026-01-12">12 GEN</t> - Un Airbus A321 con 174 persone a bordo, partito da Beirut <t v="2026-01-12T09:35">alle 9.35</t>, è atterrato <t v="2026-01-12T13:18">alle 13.18</t> a Malpensa senza il carrello anteriore. Sei passeggeri hanno riportato contusioni.

"<q s="comandante">Mi sono detta: piano, come quando si posa un neonato</q>", ha raccontato ai cronisti <m s="comandante">la pilota</m>, Ilenia Rovati, comasca, 41 anni. Per quaranta minuti aveva girato sul lago Maggiore per consumare carburante.

Nelle registrazioni si ascolta <m s="torre">la torre di controllo</m> chiedere: "<q s="torre">Confermate anime a bordo?</q>". "<q s="comandante">Centosettantaquattro, e un gatto</q>", risponde <m s="comandante">lei</m>.

Georges Nakhle, ingegnere libanese, sedeva alla fila 3. "<q s="passeggero" id="1">C'è stato un silenzio che non avevo mai sentito</q> - dice <m s="passeggero">l'uomo</m> - <q s="passeggero" id="1">poi un odore di ferro e un applauso infinito</q>". Accanto a lui una bambina di otto anni, che viaggiava sola, ha voluto sapere se si poteva rifare. "<q s="assistente">Le ho risposto che <t v="2026-01-12">per oggi</t> bastava</q>", sorride <m s="assistente">un'assistente di volo</m>, ancora con la coperta sulle spalle. <m s="assistente">La donna</m> ha spiegato che <i s="assistente">le procedure di evacuazione sono durate 82 secondi</i>.

Il presidente dell'Enac ha elogiato l'equipaggio. "<q s="enac">È stata una manovra da manuale, anzi da aggiungere al manuale</q>", ha affermato <m s="enac">Pierluigi Di Palma</m>. Per <m s="enac">lui</m> <i s="enac">è presto per indicare le cause</i>. L'Agenzia per la sicurezza del volo ha aperto un'inchiesta e ha sequestrato le scatole nere.

<m s="sea">La Sea</m> comunica che <i s="sea">la pista 35R resterà chiusa <t v="../2026-01-13T06:00">fino alle 6 di domani</t></i>. I voli cancellati sono 61. Sullo stesso scalo un episodio analogo si verificò <t v="2008">nel 2008</t>.

Il comandante Rovati, che vola <t v="2009/..">dal 2009</t>, tornerà in servizio <t v="2026-01-19">lunedì prossimo</t>. "<q s="comandante">Prima però porto mio figlio sullo slittino</q>", ha confidato. A chi la chiamava "eroina" ha chiesto di cambiare parola. (ANSA).
