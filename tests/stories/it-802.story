---
id: it-802
language: it
agency: Adnkronos
outlet: Il Foglio della Sera
domain: il-foglio-della-sera.example
authors: []
published: 2026-09-09T18:02:00+02:00
modified: null
dateline: {place: Roma, agency: Adnkronos, date: 2026-09-09}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  farnese: {name: Giulia Farnesi, kind: person, roles: [ministra dell'Istruzione, titolare dell'Istruzione]}
  tosi: {name: Andrea Tosi Bruni, kind: person, roles: [leader dell'opposizione]}
  pace: {name: Marcello Pace, kind: person, roles: [segretario dei Riformisti]}
  sindacato: {name: Loredana Cecchini, kind: person, roles: [segretaria generale della Cisl Scuola, sindacalista]}
  fonti: {name: fonti di maggioranza, kind: unnamed, roles: []}
notes: politics; minister, two opposition leaders, union leader, majority source; single and double marks, dash incise, adnkronos style
---
# Scuola, Farnesi: «<q s="farnese">Nessun taglio agli organici</q>». Opposizioni all'attacco

Roma, <t v="2026-09-09">9 set.</t> (Adnkronos) - «<q s="farnese">Non c'è e non ci sarà nessun taglio agli organici</q>». La ministra dell'Istruzione Giulia Farnesi respinge le accuse delle opposizioni durante il question time alla Camera. «<q s="farnese" id="2">I posti</q> — rivendica <m s="farnese">Farnesi</m> — <q s="farnese" id="2">sono gli stessi <t v="2025">dell'anno scorso</t>, con 90mila alunni in meno</q>».

Non la pensa così Andrea Tosi Bruni. «<q s="tosi">La ministra dà i numeri, ma sono quelli sbagliati</q>», attacca <m s="tosi">il leader dell'opposizione</m>, che definisce la riforma «<q s="tosi" type="mixed">una sforbiciata mascherata</q>». Per <m s="tosi">Tosi Bruni</m> «<q s="tosi" type="mixed">a pagare saranno le aree interne</q>».

Sulla stessa linea il segretario dei Riformisti, Marcello Pace: «<q s="pace">Si chiudono le scuole di montagna e si apre l'ennesimo tavolo</q>». <m s="pace">Pace</m> chiede che <i s="pace">la titolare dell'Istruzione riferisca di nuovo in Aula <t v="2026-09-15">entro martedì</t></i>.

<m s="fonti">Fonti di maggioranza</m> fanno notare che <i s="fonti">il dimensionamento era stato deciso dal governo precedente</i>. «<q s="fonti">Chi oggi protesta allora votò a favore</q>», osservano.

Critica anche la Cisl Scuola. «<q s="sindacato">Il problema non è solo quanti, è anche dove e come</q>», sottolinea <m s="sindacato">la segretaria generale</m>, Loredana Cecchini, secondo <m s="sindacato">cui</m> <i s="sindacato">i precari senza contratto sono ancora 45mila</i>. La sindacalista non esclude lo sciopero: «<q s="sindacato">Aspettiamo la convocazione, poi decideremo</q>».
