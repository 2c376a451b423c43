---
id: it-423
language: it
agency: AGI
outlet: Il Diario Estero
domain: ildiarioestero.example
authors: []
published: 2024-06-10T08:25:00+02:00
modified: 2024-06-10T10:40:00+02:00
dateline: {place: Parigi, agency: AGI, date: 2024-06-10}
copyright: {holders: [AGI], year: null, notice: "© Riproduzione riservata AGI", licence: null, reserved: true}
tdm: null
speakers:
  macron: {name: Emmanuel Macron, kind: person, roles: [presidente francese, capo dello Stato]}
  bardella: {name: Jordan Bardella, kind: person, roles: [presidente del Rassemblement National]}
  lepen: {name: Marine Le Pen, kind: person, roles: [capogruppo]}
  hidalgo: {name: Anne Hidalgo, kind: person, roles: [sindaca di Parigi]}
  scholz: {name: Olaf Scholz, kind: person, roles: [cancelliere]}
  consigliere: {name: un consigliere dell'Eliseo, kind: unnamed, roles: []}
  studentessa: {name: una studentessa di Nanterre, kind: unnamed, roles: []}
notes: dissolution of the assembly with real figures, two presidents (of the state, of a party), two women (capogruppo, sindaca), two night time addresses, metonym Eliseo, unnamed counsellor and student
---
# Francia al voto anticipato, la scommessa di <m s="macron">Macron</m>: “<q s="macron">Ho fiducia nel nostro popolo</q>”

AGI - Parigi, <t v="2024-06-10">10 giu.</t> - Emmanuel Macron ha sciolto <t v="2024-06-09">ieri sera</t> l'Assemblea nazionale, un'ora dopo la chiusura dei seggi per le europee. Si voterà <t v="2024-06-30">il 30 giugno</t> e <t v="2024-07-07">il 7 luglio</t>.

“<q s="macron">Ho fiducia nel nostro popolo, che saprà fare la scelta più giusta per sé e per le generazioni future</q>”, ha detto <m s="macron">il presidente francese</m> in un discorso televisivo di cinque minuti. <m s="macron">Il capo dello Stato</m> ha riconosciuto che <i s="macron">non può fare finta di niente</i>.

A incassare il successo è stato Jordan Bardella. “<q s="bardella" id="1">Il divario è un'umiliazione</q> – ha dichiarato <m s="bardella">il presidente del Rassemblement National</m> – <q s="bardella" id="1">e adesso siamo pronti a governare</q>”. Al suo fianco, in silenzio per una volta, la capogruppo. Poi anche lei ha preso il microfono: “<q s="lepen">Siamo pronti a esercitare il potere, se i francesi ce lo affidano</q>”, ha scandito <m s="lepen">Marine Le Pen</m>.

<m s="consigliere">Un consigliere dell'Eliseo</m> riferisce che <i s="consigliere">la decisione era nota a quattro persone <t v="2024-06-06/..">da giovedì</t></i>. “<q s="consigliere">Il primo ministro l'ha saputo quando si stava annodando la cravatta</q>”, confida.

Sconcerto all'Hotel de Ville. “<q s="hidalgo" via="France Info">Un'elezione a poche settimane dai Giochi è uno scherzo che non fa ridere</q>”, ha attaccato <m s="hidalgo">la sindaca di Parigi</m> a France Info. Per <m s="hidalgo">Anne Hidalgo</m> <i s="hidalgo">i sedicimila agenti previsti per i seggi mancheranno allo stadio</i>.

Da Berlino, dove la sua Spd ha toccato il minimo storico, il cancelliere ha escluso di imitare l'alleato. “<q s="scholz">No, neanche per un secondo</q>”, ha risposto <m s="scholz">Olaf Scholz</m> a chi glielo chiedeva.

In place de la République, <t v="2024-06-09T23:00~">verso le 23</t>, qualche centinaio di giovani. “<q s="studentessa">Mi ero iscritta a un esame <t v="2024-07-01">per il primo luglio</t>, ora so già il titolo</q>”, scherza <m s="studentessa">una studentessa di Nanterre</m>. Ha appeso al collo un cartello con la scritta “Svegliatevi”.

L'ultimo scioglimento, voluto da Jacques Chirac <t v="1997-04-21">il 21 aprile 1997</t>, portò la sinistra al governo. “<q s="macron">Non mi chiamo Jacques</q>”, avrebbe detto <m s="macron">Macron</m> ai suoi <t v="2024-06-09">in serata</t>.
