---
id: it-901
language: it
agency: null
outlet: "La Voce della Valcamina"
domain: vocedellavalcamina.example
authors: ["Sara Bettoni"]
published: 2026-02-26T07:10:00+01:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: "© Riproduzione riservata", licence: null, reserved: true}
tdm: null
speakers:
  rota: {name: "Marta Rota", kind: person, roles: ["sindaca di Bretto"]}
  pezzini: {name: "Angelo Pezzini", kind: person, roles: ["capogruppo di Bretto Domani", "ex vicesindaco"]}
  colombi: {name: "Dario Colombi", kind: person, roles: ["assessore ai Lavori pubblici"]}
  facchi: {name: "Ivana Facchinelli", kind: person, roles: ["titolare del panificio di via Ponte"]}
notes: "natural: town council, closed bridge (regional paper)"
---
# Bretto, il ponte resta chiuso fino all'estate. <m s="rota">La sindaca</m>: «<q s="rota">Non firmo finché non è sicuro</q>»
## Consiglio comunale infuocato <t v="2026-02-24">martedì sera</t>. L'opposizione: lavori affidati con sei mesi di ritardo

BRETTO Il ponte vecchio non riaprirà <t v="2026-04-05">per Pasqua</t>, come era stato promesso, e forse nemmeno <t v="2026-06-02">per il 2 giugno</t>. Lo ha comunicato <t v="2026-02-24">martedì sera</t> in consiglio comunale la sindaca Marta Rota, davanti a una sala consiliare che non si vedeva così piena dai tempi del referendum sulla fusione.

«<q s="rota">Le prove di carico hanno dato esito negativo sulla seconda campata</q>», ha spiegato <m s="rota">la prima cittadina</m>. «<q s="rota">Potrei riaprire a senso unico alternato, qualcuno me lo ha anche chiesto. Ma se succede qualcosa poi in tribunale ci vado io, e soprattutto al cimitero ci va qualcun altro.</q>»

Il cantiere, affidato alla Edilcamuna di Breno, era partito <t v="2025-11">a novembre</t>. I tecnici hanno trovato i ferri d'armatura corrosi in più punti. Serviranno altri 410mila euro, che si aggiungono agli 890mila già stanziati.

Duro l'intervento di Angelo Pezzini, capogruppo di Bretto Domani ed ex vicesindaco. «<q s="pezzini">Il progetto era pronto <t v="2024-12">nel dicembre del 2024</t>. Perché l'appalto è stato assegnato solo <t v="2025-09">a settembre</t>?</q>», ha chiesto. «<q s="pezzini">Sei mesi buttati via, e a pagarli sono i commercianti.</q>»

Per <m s="pezzini">Pezzini</m> <i s="pezzini">la giunta avrebbe dovuto chiedere subito alla Provincia un ponte provvisorio</i>. «<q s="pezzini">A Cividino l'hanno montato in ventidue giorni. Qui, invece, ci dicono di fare il giro da Losine.</q>»

Gli ha risposto <m s="colombi">l'assessore ai Lavori pubblici Dario Colombi</m>: «<q s="colombi">Il ponte provvisorio l'abbiamo chiesto, eccome. Ci hanno detto che gli argini non lo reggono. La lettera è protocollata, consigliere, se vuole gliela leggo</q>». <m s="colombi">Colombi</m> ha aggiunto che <i s="colombi">la Regione si è impegnata a coprire il 70 per cento della spesa aggiuntiva</i>.

La minoranza ha abbandonato l'aula prima del voto. La variazione di bilancio è passata con otto voti favorevoli e un astenuto.

Fuori, sotto i portici, c'era chi i conti li fa tutte le sere. <m s="facchi">Ivana Facchinelli</m>, titolare del panificio di via Ponte, dice che <i s="facchi">da quando ci sono le transenne ha perso quattro clienti su dieci</i>. «<q s="facchi">Mio padre ha aperto <t v="1961">nel '61</t>. Siamo sopravvissuti all'alluvione, al supermercato e al Covid</q>», racconta. «<q s="facchi">Non vorrei chiudere per dei bulloni.</q>»

Per le attività della zona il Comune ha previsto uno sconto sulla tassa rifiuti. La sindaca ha promesso anche un incontro pubblico, <t v="2026-03-12">il 12 marzo</t> all'oratorio, con i progettisti e con l'ingegner Paolo Sertori, che firmò la prima perizia.

«<q s="rota">So che la gente è arrabbiata, lo sono anch'io</q>», ha concluso <m s="rota">Rota</m>. «<q s="rota">Però non si può essere arrabbiati con il ferro arrugginito.</q>»
