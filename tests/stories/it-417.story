---
id: it-417
language: it
agency: Askanews
outlet: Bit & Torre
domain: bitetorre.example
authors: []
published: 2025-10-30T21:48:00+01:00
modified: null
dateline: {place: Pisa, agency: askanews, date: 2025-10-30}
copyright: {holders: [Askanews], year: 2025, notice: "Askanews 2025. Testo e dati non utilizzabili per l'addestramento di modelli", licence: null, reserved: true}
tdm: reserved
speakers:
  ceo: {name: Margherita Lisi, kind: person, roles: [amministratrice delegata, ad, informatica]}
  cugino: {name: Tancredi Lisi, kind: person, roles: [direttore scientifico, cofondatore, cugino]}
  voxa: {name: Voxa, kind: organisation, roles: [azienda, start-up]}
  garante: {name: Garante per la privacy, kind: organisation, roles: [Garante, Autorità]}
  urso: {name: Adolfo Urso, kind: person, roles: [ministro delle Imprese]}
  menichetti: {name: Carla Menichetti, kind: person, roles: [doppiatrice]}
  exdip: {name: un ex dipendente, kind: unnamed, roles: []}
notes: start-up cloning voices, two cousins of one surname (she runs it, he is the scientist), voice actress also she, regulator, minister, former employee, funding round in quarters, product names in marks
---
# Voxa ferma il servizio di clonazione delle voci dopo lo stop del Garante

Pisa, <t v="2025-10-30">30 ott.</t> (askanews) – La start-up pisana Voxa ha sospeso <t v="2025-10-30">oggi</t> il servizio che permette di clonare una voce con sei secondi di registrazione. La decisione segue il provvedimento con cui <m s="garante">il Garante per la privacy</m> aveva stabilito che <i s="garante">il consenso raccolto dall'azienda non è valido</i>.

“<q s="ceo">Obbediamo, anche se non condividiamo una riga di quel documento</q>”, ha scritto ai clienti <m s="ceo">l'amministratrice delegata Margherita Lisi</m>. <m s="ceo">L'informatica</m>, 33 anni, ha spiegato che <i s="ceo">nessun dato lascerà i server di Peccioli</i>.

Più battagliero il cugino Tancredi, cofondatore e direttore scientifico. “<q s="cugino" via="askanews">Se clonare una voce è un furto, allora ogni imitatore andrebbe arrestato</q>”, ha detto <m s="cugino">Tancredi Lisi</m> ad askanews. Secondo <m s="cugino">lui</m>, <i s="cugino">il provvedimento sarà annullato <t v="2026-21">entro la primavera</t></i>.

Il caso era nato dalla denuncia di Carla Menichetti, doppiatrice romana, che <t v="2025-08-22">il 22 agosto</t> si era sentita pubblicizzare un materasso. “<q s="menichetti" id="1">Ero io, ma più giovane</q> – racconta <m s="menichetti">la donna</m> – <q s="menichetti" id="1">e soprattutto non ero pagata</q>”. Menichetti ha chiesto un risarcimento di 200mila euro. Ai Lisi dà appuntamento in tribunale: “<q s="menichetti">Lì parlerò con la mia</q>”.

<m s="exdip">Un ex dipendente</m> sostiene che <i s="exdip">i vertici sapevano dei rischi <t v="2025-03/..">da marzo</t></i>. “<q s="exdip">Ne avevamo discusso in una riunione chiamata ‘Sirena’</q>”, riferisce. <m s="ceo">L'ad</m> smentisce: “<q s="ceo">Sirena era il nome del ristorante</q>”.

Del caso si è occupato anche il ministro delle Imprese. “<q s="urso">L'innovazione italiana va accompagnata, non spenta</q>”, ha affermato <m s="urso">Adolfo Urso</m> a margine di un convegno. <m s="garante">L'Autorità</m> ha replicato <t v="2025-10-30">in serata</t> che <i s="garante">accompagnare non significa chiudere gli occhi</i>.

<m s="voxa">Voxa</m>, che ha raccolto 28 milioni di euro <t v="2025-34">nel secondo trimestre</t>, comunica che <i s="voxa">riaprirà il servizio <t v="2025-11-17">il 17 novembre</t> con nuove garanzie</i>. La prima versione di “Eco”, il suo prodotto di punta, era uscita <t v="2023-09">nel settembre 2023</t>.
