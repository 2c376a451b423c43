---
id: it-904
language: it
agency: Adnkronos
outlet: "Adnkronos"
domain: adnkronos.example
authors: []
published: 2026-03-05T15:05:00+01:00
modified: 2026-03-05T16:22:00+01:00
dateline: {place: Roma, agency: Adnkronos, date: 2026-03-05}
copyright: {holders: ["Adnkronos"], year: null, notice: "© Riproduzione riservata Adnkronos", licence: null, reserved: true}
tdm: null
speakers:
  valli: {name: "Federico Valli", kind: person, roles: ["ministro dell'Istruzione"]}
  sorrentini: {name: "Giada Sorrentini", kind: person, roles: ["deputata dei Progressisti", "responsabile Scuola"]}
  presidi: {name: "Mario Guastella", kind: person, roles: ["presidente dell'associazione dei presidi"]}
  studenti: {name: "Rete studentesca", kind: organisation, roles: []}
  ricci: {name: "Antonella Ricciardi", kind: person, roles: ["senatrice", "relatrice del provvedimento"]}
notes: "natural: parliamentary reactions on smartphone ban (agency copy)"
---
# Scuola, stop ai cellulari anche all'intervallo. <m s="valli">Valli</m>: "<q s="valli">I ragazzi ci ringrazieranno</q>"

Roma, <t v="2026-03-05">5 mar.</t> (Adnkronos) - Con 97 voti favorevoli, 61 contrari e 9 astensioni il Senato ha approvato in via definitiva la legge che vieta l'uso degli smartphone nelle scuole superiori, intervallo compreso. Il divieto entrerà in vigore <t v="2026-09">a settembre</t>.

"<q s="valli"><t v="2026-03-05">Oggi</t> facciamo una scelta di civiltà</q>", dichiara in Aula <m s="valli">il ministro dell'Istruzione Federico Valli</m>. "<q s="valli" id="1">Le prove nelle duecento scuole che hanno aderito alla sperimentazione</q> - prosegue - <q s="valli" id="1">dicono che migliorano l'attenzione, i voti e persino il rumore: i corridoi sono tornati rumorosi, e io di questo sono felice</q>".

Il ministro ringrazia poi il suo predecessore, Lorenzo Palma, che <t v="2023">nel 2023</t> avviò il confronto con le famiglie. Sul fronte delle sanzioni, precisa che <i s="valli">nessuno studente verrà sospeso alla prima violazione</i>. "<q s="valli">Il telefono si ritira e si restituisce all'uscita, punto. Non servono i carabinieri, serve il buonsenso.</q>"

Soddisfatta <m s="ricci">la relatrice del provvedimento</m>, la senatrice Antonella Ricciardi: "<q s="ricci">Abbiamo ascoltato neuropsichiatri, insegnanti, genitori. Nessuno, ripeto nessuno, ci ha chiesto di lasciare le cose come stavano</q>".

Di segno opposto il commento dei Progressisti. "<q s="sorrentini" id="2">Una legge manifesto</q> - la definisce <m s="sorrentini">Giada Sorrentini</m>, responsabile Scuola del partito -, <q s="sorrentini" id="2">senza un euro per l'educazione digitale, senza un armadietto, senza una sola riga sugli adulti che stanno al telefono a tavola</q>". <m s="sorrentini">La deputata</m> fa notare che <i s="sorrentini">la metà degli istituti non ha nemmeno il personale per custodire gli apparecchi</i>.

Dubbi sull'applicazione arrivano anche dai dirigenti scolastici. "<q s="presidi" via="Adnkronos">Il principio è condivisibile, ma chi risponde se un telefono da 1.200 euro sparisce?</q>", osserva all'Adnkronos <m s="presidi">Mario Guastella</m>, presidente dell'associazione dei presidi. "<q s="presidi" via="Adnkronos">Aspettiamo le linee guida. Spero che non arrivino <t v="2026-08-31">il 31 agosto</t>, come al solito.</q>"

"<q s="studenti">Ci trattano come bambini di cinque anni e poi ci chiedono di votare a sedici</q>", scrive in una nota <m s="studenti">la Rete studentesca</m>, che annuncia per <t v="2026-03-13">venerdì 13 marzo</t> un presidio davanti al ministero. Secondo <m s="studenti">l'organizzazione</m> <i s="studenti">il divieto colpirà soprattutto i pendolari, che usano il telefono per gli orari dei treni</i>.

A stretto giro risponde <m s="valli">il ministro</m>: "<q s="valli">Gli orari dei treni? Magari fosse quello il problema. Li ricevo volentieri, <t v="2026-03-13">il 13</t> o quando vogliono. Con il telefono spento</q>".
