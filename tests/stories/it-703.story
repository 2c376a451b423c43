---
id: it-703
language: it
agency: null
outlet: Notizie Lariane
domain: notizie-lariane.example
authors: []
published: 2026-01-15T07:00:00+01:00
modified: 2026-01-15T13:00:00+01:00
dateline: null
copyright: {holders: [Notizie Lariane], year: 2026, notice: "© 2026 Notizie Lariane", licence: null, reserved: false}
tdm: null
speakers:
  brivio: {name: Carla Brivio, kind: person, roles: [ministra della Salute]}
  mensah: {name: Kofi Mensah-Boateng, kind: person, roles: [presidente del Ghana]}
  lund: {name: Ingrid Lundqvist, kind: person, roles: [portavoce del governo svedese]}
  rota: {name: Gianmarco Rota, kind: person, roles: [amministratore delegato di Setificio Comasco]}
  saito: {name: Saito Kenji, kind: person, roles: [ministro giapponese della Difesa]}
  arpa: {name: Arpa Lombardia, kind: organisation, roles: []}
  vega: {name: Pilar Vega, kind: person, roles: [presidente del Cile]}
  pizzaiolo: {name: un pizzaiolo, kind: unnamed, roles: []}
notes: rassegna in diretta a orari; otto notizie slegate; presidente del Ghana e del Cile, portavoce svedese, ministro giapponese; soggetti caduti; bilancio di azienda; nome di operazione e di perturbazione; Mattarella e Meloni solo nominati
---
# Le notizie di <t v="2026-01-15">oggi, giovedì 15 gennaio</t>, in breve

<t v="2026-01-15T13:00">Ore 13.00</t> - Ticket, nessun aumento. "<q s="brivio">Non si fa cassa con le ricette</q>", ha detto <m s="brivio">la ministra della Salute</m>, Carla Brivio, al termine del Consiglio dei ministri. Ha poi annunciato che <i s="brivio">i medici di base saranno duemila in più</i>.

<t v="2026-01-15T12:20">Ore 12.20</t> - Il presidente del Ghana al Quirinale. Sergio Mattarella ha ricevuto il presidente del Ghana, Kofi Mensah-Boateng. "<q s="mensah">Non esportiamo più soltanto cacao, esportiamo cioccolato</q>", ha dichiarato <m s="mensah">il capo dello Stato africano</m>. <t v="2026-01-15">Nel pomeriggio</t> sarà in Vaticano.

<t v="2026-01-15T11:45">Ore 11.45</t> - Setificio Comasco, utili raddoppiati. Il gruppo chiude <t v="2025">il 2025</t> con 22 milioni di utile grazie alla linea "Notturno". "<q s="rota">La seta non era finita, era solo arrotolata</q>", scherza <m s="rota">l'amministratore delegato</m>, Gianmarco Rota. Il titolo guadagna il 5%.

<t v="2026-01-15T11:10">Ore 11.10</t> - Operazione "Carta Velina". La Guardia di Finanza ha sequestrato a Lecco false banconote da cinquanta euro. Sui fogli si leggeva "fac simile", ma molto in piccolo.

<t v="2026-01-15T10:30">Ore 10.30</t> - Stoccolma chiude l'ambasciata a Bamako. "<q s="lund">I nostri colleghi non possono lavorare dietro i sacchi di sabbia</q>", ha spiegato <m s="lund">la portavoce del governo svedese</m>, Ingrid Lundqvist. Secondo <m s="lund">Lundqvist</m>, <i s="lund">la decisione è temporanea</i>.

<t v="2026-01-15T09:50">Ore 9.50</t> - Arriva "Gelsomina". La perturbazione "Gelsomina" porterà neve fino a 300 metri. <m s="arpa">Arpa Lombardia</m> avverte che <i s="arpa">le strade del Triangolo Lariano saranno ghiacciate</i>. "<q s="pizzaiolo">Consegno in slitta</q>", ride <m s="pizzaiolo">un pizzaiolo</m> di Bellagio.

<t v="2026-01-15T09:05">Ore 9.05</t> - Tokyo, più fondi alla Marina. Il ministro giapponese della Difesa, Saito Kenji, ha definito l'aumento "<q s="saito" type="mixed">un ombrello, non una spada</q>". Giorgia Meloni lo incontrerà <t v="2026-02">a febbraio</t>.

<t v="2026-01-15T08:15">Ore 8.15</t> - Santiago, via libera al litio pubblico. "<q s="vega">Il deserto è di chi ci nasce</q>", ha esultato <m s="vega">la presidente del Cile</m>, Pilar Vega. Ha aggiunto che <i s="vega">la legge entrerà in vigore <t v="2026-03-01">il primo marzo</t></i>. In Borsa si prepara la "corsa bianca".
