---
id: it-702
language: it
agency: ANSA
outlet: Corriere dell'Adriatico Nuovo
domain: corriere-adriatico-nuovo.example
authors: []
published: 2026-04-29T21:10:00+02:00
modified: null
dateline: {place: Trieste, agency: ANSA, date: 2026-04-29}
copyright: {holders: [ANSA], year: null, notice: "Riproduzione riservata © Copyright ANSA", licence: null, reserved: true}
tdm: null
speakers:
  moretti: {name: Silvia Morandini, kind: person, roles: [ministra degli Esteri]}
  hodzic: {name: Emir Hodžić, kind: person, roles: [inviato dell'Onu]}
  onu: {name: Onu, kind: organisation, roles: []}
  tok: {name: Marat Tokabaev, kind: person, roles: [presidente kazako]}
  xu: {name: Xu Fang, kind: person, roles: [portavoce del ministero degli Esteri cinese]}
  kiev: {name: Kiev, kind: organisation, roles: []}
  dragan: {name: Dragan Petković, kind: person, roles: [premier serbo]}
  farnesina: {name: Farnesina, kind: organisation, roles: []}
  starr: {name: Helen Starkey, kind: person, roles: [leader laburista]}
  cremlino: {name: Cremlino, kind: organisation, roles: []}
  portuale: {name: un gruista, kind: unnamed, roles: []}
  zanon: {name: Piero Zanon, kind: person, roles: [economista della Cattolica]}
  ambasciatore: {name: Colin Hardwick, kind: person, roles: [ambasciatore americano]}
notes: lungo pezzo di diplomazia ed economia; molte nazioni e cariche; relative fra nome e verbo; frammento dell'occhiello ripetuto; Putin, Erdogan e Zelensky solo nominati; la Farnesina e il Cremlino come fonti
---
# Porti, <m s="onu">l'Onu</m>: "<q s="onu">Trieste è la chiave</q>"

(ANSA) - TRIESTE, <t v="2026-04-29">29 APR</t> - Il corridoio per i cereali ucraini passerà da Trieste. Lo hanno deciso <t v="2026-04-29">oggi</t> i delegati di nove Paesi, riuniti nel palazzo del Lloyd, dopo una notte di trattative che i tecnici hanno ribattezzato "la notte dei timbri".

"<q s="hodzic">Trieste è la chiave di una porta che nessuno trovava</q>", ha detto <m s="hodzic">l'inviato dell'Onu</m>, Emir Hodžić, che <t v="2026-04-30">domani</t> vedrà ad Ankara il presidente turco Erdogan. <m s="hodzic">Il diplomatico bosniaco</m> ha spiegato che <i s="hodzic">i primi convogli partiranno <t v="2026-05-18">il 18 maggio</t></i>.

La ministra degli Esteri, Silvia Morandini, che ha presieduto la sessione finale, ha parlato di "<q s="moretti" type="mixed">un successo con molti padri e qualche madre</q>". "<q s="moretti">L'Italia non chiede medaglie, chiede treni</q>", ha aggiunto. <m s="farnesina">La Farnesina</m> precisa in una nota che <i s="farnesina">i costi saranno divisi in parti uguali</i>.

Soddisfatta anche l'Ucraina. <m s="kiev">Kiev</m> fa sapere che <i s="kiev">il presidente Zelensky firmerà a distanza</i>. Più fredda la reazione russa: <m s="cremlino">il Cremlino</m> sostiene che <i s="cremlino">nessuno ha chiesto il parere di Mosca</i>. Vladimir Putin, che <t v="2026-04-28">ieri</t> ha ricevuto a Kazan il presidente kazako, non ha fatto commenti.

### Il Kazakistan nel corridoio

Proprio il presidente kazako, Marat Tokabaev, ha sorpreso tutti con una telefonata in vivavoce. "<q s="tok">Se il binario arriva fino a noi, noi arriviamo fino a voi</q>", ha promesso <m s="tok">il capo dello Stato</m>. Secondo <m s="tok">Tokabaev</m>, <i s="tok">il grano delle steppe può viaggiare con quello del Dnipro</i>.

A Belgrado, dove il tracciato dovrebbe passare, il premier Dragan Petković frena. "<q s="dragan" id="5">Un corridoio</q>", ha osservato <m s="dragan">il premier serbo</m>, "<q s="dragan" id="5">ha sempre qualcuno che dorme nella stanza accanto</q>". <m s="dragan">Petković</m> ha ricordato che <i s="dragan">il suo Parlamento deve ancora votare</i>.

### "<q s="xu" type="mixed">Geografia creativa</q>"

Pechino, che controlla due terminal del Pireo, teme la concorrenza. La portavoce del ministero degli Esteri cinese, Xu Fang, ha liquidato il progetto come "<q s="xu" type="mixed">un esercizio di geografia creativa</q>". <m s="xu">La portavoce</m> ha poi assicurato che <i s="xu">la Cina resterà un partner affidabile</i>.

Da Washington è arrivato l'appoggio dell'amministrazione. "<q s="ambasciatore">Siamo con chi mette in moto i treni, non con chi conta le traversine</q>", ha affermato <m s="ambasciatore">l'ambasciatore americano a Roma</m>, Colin Hardwick. A Londra la leader laburista, Helen Starkey, il cui partito è all'opposizione solo <t v="2026-03/..">da marzo</t>, ha chiesto al governo "<q s="starr" type="mixed">una sedia a quel tavolo</q>".

Restano i numeri. Il piano, noto come "Grano Express", vale 800 milioni. "<q s="zanon">Ottocento milioni sono un inizio, i binari ne mangiano il doppio</q>", avverte <m s="zanon">Piero Zanon</m>, economista della Cattolica, che non risparmia una stoccata alla burocrazia. A suo giudizio <i s="zanon">il vero ostacolo è lo "scartamento", non quello dei treni</i>.

Sul Molo VII, intanto, si lavora. "<q s="portuale">Qui il grano lo aspettavamo prima della politica</q>", dice <m s="portuale">un gruista</m>, mentre sul gancio dondola un cartello con la scritta "Benvenuto pane". Il gruista ha il turno lungo, poi va a vedere la Triestina.
(ANSA).
