---
id: it-207
language: it
agency: ANSA
outlet: Il Resto del Chianti
domain: ilrestodelchianti.example
authors: []
published: 2025-05-12T16:20:00+02:00
modified: 2025-05-12T18:44:00+02:00
dateline: {place: FIRENZE, agency: ANSA, date: 2025-05-12}
copyright: {holders: [ANSA], year: 2025, notice: "© 2025 ANSA. Riproduzione riservata", licence: null, reserved: true}
tdm: null
speakers:
  prefetta: {name: Gabriella Nocentini, kind: person, roles: [prefetta di Firenze]}
  vannini: {name: Leonardo Vannini, kind: person, roles: [sindaco di Greve Alta]}
  geologa: {name: Chiara Baldi, kind: person, roles: ["geologa dell'Università di Siena"]}
  protezione: {name: Protezione civile, kind: organisation, roles: []}
  autostrade: {name: Tirreno Autostrade, kind: organisation, roles: [concessionaria]}
  camionista: {name: Dragan Petrović, kind: person, roles: [camionista]}
  pm: {name: Procura di Firenze, kind: organisation, roles: []}
  progettista: {name: il progettista del viadotto, kind: unnamed, roles: []}
notes: "bridge closure, prefecture and university next to cues, clock times in the lead, prosecutor's office speaks, foreign name, \"a suo dire\", mixed fragments with que, indirect questions not tagged"
---
# Ponte sulla A29 chiuso per una crepa, <m s="prefetta">la prefetta</m>: "<q s="prefetta">Scelta obbligata</q>"

(ANSA) - FIRENZE, <t v="2025-05-12">12 MAG</t> - È chiuso al traffico <t v="2025-05-12T04:30/..">dalle 4.30 di oggi</t> il viadotto di Greve Alta, sulla A29. Una crepa di undici centimetri è stata individuata <t v="2025-05-11">domenica sera</t> da un drone.

"<q s="prefetta">È una scelta obbligata, non ci sono margini</q>", ha detto <m s="prefetta">la prefetta di Firenze</m>, Gabriella Nocentini, al termine della riunione del comitato. Ai sindaci ha chiesto "<q s="prefetta" type="mixed">pazienza e strade pulite</q>".

Il primo ad accorgersi del danno, a suo dire, è stato un camionista serbo. "<q s="camionista" id="1">Sono sceso a fumare</q>", ha raccontato <m s="camionista">Dragan Petrović</m> in un'area di servizio, "<q s="camionista" id="1">e ho visto il cielo dove doveva esserci cemento</q>".

La concessionaria Tirreno Autostrade assicura che <i s="autostrade">l'ultima ispezione, <t v="2025-03">a marzo</t>, non aveva rilevato anomalie</i>. "<q s="autostrade">Collaboriamo con la magistratura</q>", aggiunge <m s="autostrade">la società</m> in una nota. <m s="pm">La Procura di Firenze</m> ha aperto un fascicolo e ha ordinato il sequestro dei registri. "<q s="pm">Vogliamo sapere chi ha firmato e quando</q>", fanno sapere <m s="pm">gli inquirenti</m>.

### "<q s="geologa">Il versante si muove</q>"

Per <m s="geologa">Chiara Baldi</m>, geologa dell'Università di Siena, <i s="geologa">la causa è nel terreno</i>. "<q s="geologa">Il versante si muove di tre millimetri l'anno, lo scrivemmo già <t v="2018">nel 2018</t></q>", sottolinea <m s="geologa">la docente</m>. Lo studio, finanziato dalla Regione, si intitolava "Pilastri d'argilla".

Il sindaco di Greve Alta, Leonardo Vannini, è preoccupato per i pendolari. "<q s="vannini">Da noi passano dodicimila auto al giorno, la provinciale ne regge tremila</q>", ha calcolato. Secondo <m s="vannini">Vannini</m>, <i s="vannini">le scuole apriranno un'ora dopo <t v="../2025-05-16">fino a venerdì</t></i>. "<q s="vannini">Ai genitori dico: andate in bici</q>", ha scherzato <m s="vannini">il primo cittadino</m>.

<m s="protezione">La Protezione civile</m> ha confermato che <i s="protezione">non risultano feriti</i>. I tecnici decideranno <t v="2025-05-15">giovedì</t> se sia possibile riaprire una corsia. Il viadotto, costruito <t v="1968/1971">tra il 1968 e il 1971</t>, era stato definito dal <m s="progettista">suo progettista</m> "<q s="progettista" type="mixed">una stringa tra due scarpe</q>". (ANSA).
