---
id: it-505
language: it
agency: ANSA
outlet: Rassegna Salute
domain: rassegnasalute.example
authors: []
published: 2026-01-09T10:10:00+01:00
modified: null
dateline: null
copyright: {holders: [ANSA, Rassegna Salute], year: 2026, notice: "© 2026 ANSA - Rassegna Salute", licence: null, reserved: false}
tdm: null
speakers:
  ema: {name: Ema, kind: organisation, roles: []}
  farmacologa: {name: Ginevra Calderoli, kind: person, roles: [farmacologa, esperta]}
  antonella: {name: Antonella, kind: person, roles: [paziente]}
  farmacista: {name: un farmacista di Rho, kind: unnamed, roles: []}
  nordvik: {name: Nordvik, kind: organisation, roles: [azienda]}
  ministro: {name: Orazio Schillaci, kind: person, roles: [ministro]}
notes: explainer in questions as crossheads, answers mix plain prose with quotes by a farmacologa and a patient with first name only, agency and company, minister in a past statement, many ella ambiguous, drug names in marks
---
# Penne dimagranti, cosa cambia <t v="2026-02/..">da febbraio</t>

Le penne a base di «tirvelutide», il farmaco contro l'obesità della danese Nordvik, passano <t v="2026-02-01/..">dal primo febbraio</t> a carico dei pazienti, tranne in tre casi. Ecco quali e perché.

### Chi paga?

Quasi tutti. La rimborsabilità resta per il diabete di tipo 2, per chi ha avuto un infarto e per l'obesità grave. «<q s="farmacologa">È un criterio severo ma leggibile</q>», spiega <m s="farmacologa">Ginevra Calderoli</m>, farmacologa a Verona. La spesa mensile è di 290 euro. <m s="antonella">Antonella</m>, che non vuole dire il cognome, ha già fatto i conti: «<q s="antonella">O la penna o il riscaldamento</q>».

### È sicuro?

<m s="ema">L'Ema</m> ha concluso <t v="2025-12-12">il 12 dicembre</t> che <i s="ema">i benefici superano i rischi</i>. Restano sotto esame i casi di pancreatite. <m s="farmacologa">L'esperta</m> ricorda che <i s="farmacologa">nausea e vomito colpiscono un paziente su cinque</i>. Lei stessa li prescrive con prudenza. «<q s="farmacologa">Quando qualcuno vuole perdere tre chili prima di Pasqua, chiudo il ricettario</q>».

### Perché in farmacia non si trova?

Perché la domanda è triplicata. «<q s="farmacista">Ho una lista d'attesa con 46 nomi, due sono di mia moglie</q>», rivela <m s="farmacista">un farmacista di Rho</m>. <m s="nordvik">L'azienda</m> assicura che <i s="nordvik">le scorte torneranno normali <t v="2026-34">nel secondo trimestre</t></i>. <t v="2025-07">A luglio</t> aveva promesso lo stesso <t v="2025-23">per l'autunno</t>.

### Che cosa dice il governo?

Poco. L'ultima dichiarazione del ministro è <t v="2025-11-26">del 26 novembre</t>. «<q s="ministro">Non rimborsiamo la prova costume</q>», disse <m s="ministro">Orazio Schillaci</m> in Senato. La frase non piacque alle associazioni.

### E chi smette?

Riprende peso, di solito. La paziente incontrata all'inizio ha perso 31 chili e ne teme il ritorno. «<q s="antonella">Non ho paura di ingrassare</q>», precisa <m s="antonella">lei</m>. «<q s="antonella">Ho paura che me lo facciano notare.</q>» La farmacologa allarga le braccia. Secondo <m s="farmacologa">Calderoli</m>, <i s="farmacologa">servirebbe un percorso con dietisti e psicologi, che il tariffario non prevede</i>.
