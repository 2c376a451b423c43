---
id: it-874
language: it
agency: ANSA
outlet: Il Corriere delle Colline
domain: corriere-colline.example
authors: []
published: 2026-03-18T16:40:00+01:00
modified: null
dateline: {place: TORINO, agency: ANSA, date: 2026-03-18}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  pm: {name: Carla Donadio, kind: person, roles: [pubblico ministero]}
  difensore: {name: Filippo Sartori, kind: person, roles: [avvocato difensore di Brandi]}
  vedova: {name: Hanane Idrissi, kind: person, roles: [vedova dell'operaio]}
  brandi: {name: Gualtiero Brandi, kind: person, roles: [titolare della fonderia, imputato]}
  sindacato: {name: Luca Pastorino, kind: person, roles: [segretario provinciale dei metalmeccanici]}
  perito: {name: Massimo Ferrero, kind: person, roles: [perito, ingegnere]}
notes: trial for a workplace death; judge reading, defence, prosecutor, widow, union; straight quotes; secondo quanto
---
# Operaio morto in fonderia, chiesti sei anni per il titolare

(ANSA) - TORINO, <t v="2026-03-18">18 MAR</t> - La procura di Torino ha chiesto <t v="2026-03-18">oggi</t> sei anni di carcere per Gualtiero Brandi, titolare della fonderia in cui <t v="2024-07">nel luglio del 2024</t> morì l'operaio Said Idrissi.

"<q s="pm">Quella pressa era una trappola e tutti lo sapevano</q>", ha detto <m s="pm">il pubblico ministero Carla Donadio</m> nella requisitoria. <m s="pm">Il magistrato</m> ha ricordato che <i s="pm">le protezioni erano state smontate per aumentare la produzione</i>.

Il perito, l'ingegner Massimo Ferrero, aveva confermato la ricostruzione. "<q s="perito" id="1">Sarebbe bastata una fotocellula da trecento euro</q>", ha osservato <m s="perito">Ferrero</m> in aula, "<q s="perito" id="1">e l'operaio sarebbe vivo</q>".

Di diverso avviso <m s="difensore">il difensore</m>, Filippo Sartori: "<q s="difensore">Il mio assistito non metteva piede in reparto da mesi</q>". Secondo <m s="difensore">il legale</m>, <i s="difensore">la responsabilità è del capoturno</i>.

L'imputato ha reso dichiarazioni spontanee. "<q s="brandi">Said era come un figlio per me</q>", ha affermato <m s="brandi">Brandi</m>, interrotto dalle proteste del pubblico.

"<q s="vedova">Un figlio non si manda a morire</q>", ha replicato all'uscita <m s="vedova">la vedova</m>, Hanane Idrissi. <m s="vedova">La donna</m> ha spiegato che <i s="vedova">nessuno dell'azienda l'ha mai cercata</i>. "<q s="vedova">Nemmeno un fiore</q>", ha aggiunto.

Il segretario provinciale dei metalmeccanici, Luca Pastorino, ha parlato di "<q s="sindacato" type="mixed">strage silenziosa</q>". "<q s="sindacato">Nella nostra provincia sono undici morti in due anni</q>", ha denunciato <m s="sindacato">il sindacalista</m>.

La sentenza è attesa <t v="2026-04-02">per il 2 aprile</t>. (ANSA).
