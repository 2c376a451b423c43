---
id: it-202
language: it
agency: null
outlet: Curva Nord Est
domain: curvanordest.example
authors: [Ivan Bortoluzzi]
published: 2024-11-24T23:10:00+01:00
modified: 2024-11-25T00:02:00+01:00
dateline: null
copyright: {holders: [Curva Nord Est srl], year: 2024, notice: "© 2024 Curva Nord Est srl. Tutti i diritti riservati", licence: null, reserved: true}
tdm: null
speakers:
  mister: {name: Corrado Valmassoi, kind: person, roles: [allenatore del Treviso Lagune, tecnico]}
  capitano: {name: Samuele De Faveri, kind: person, roles: [capitano, difensore]}
  okonjo: {name: Emeka Okonjo, kind: person, roles: [attaccante, nigeriano]}
  pres: {name: Adriana Zoppas, kind: person, roles: [presidente del club]}
  rivale: {name: Fabrizio Mengoni, kind: person, roles: ["allenatore dell'Anconitana Mare"]}
  tifosi: {name: tifosi della curva, kind: group, roles: []}
notes: "match report; dash incise inside guillemets, clubs beside cues that do not speak, via broadcaster, two coaches, chant in marks, nickname"
---
# Treviso Lagune, impresa al 94'. <m s="okonjo">Okonjo</m>: «<q s="okonjo">Ho calciato a occhi chiusi</q>»
## L'Anconitana cade dopo undici turni, <m s="mister">Valmassoi</m> avverte: «<q s="mister">Non siamo ancora salvi</q>»

Una girata al volo, la palla che bacia il palo e lo stadio che viene giù. Il Treviso Lagune batte l'Anconitana Mare per 2-1 e lascia l'ultimo posto in classifica per la prima volta <t v="2024-09/..">da settembre</t>.

«<q s="okonjo" id="1">Ho calciato a occhi chiusi</q> – ha confessato <m s="okonjo">Emeka Okonjo</m> –, <q s="okonjo" id="1">poi ho sentito il boato e ho capito</q>».

L'attaccante nigeriano, arrivato <t v="2024-08-30">il 30 agosto</t> dalla seconda divisione belga, non segnava <t v="2024-10-06/..">dal 6 ottobre</t>. «<q s="okonjo" via="Sport Veneto">A mia madre avevo promesso un gol prima di Natale</q>», ha detto a Sport Veneto <m s="okonjo">il numero 9</m>, che i compagni chiamano «Dottore» per via degli occhiali.

In panchina Corrado Valmassoi non ha esultato. «<q s="mister" id="2">Tre punti sono tre punti</q>», ha commentato <m s="mister">il tecnico</m>, «<q s="mister" id="2">ma <t v="2024-12-01">domenica</t> a Cesena si riparte da zero</q>». Valmassoi, che <t v="2024-11-20">mercoledì</t> era stato a un passo dall'esonero, ha ringraziato la società. «<q s="mister">La presidente mi ha guardato negli occhi e non mi ha chiesto niente</q>».

Adriana Zoppas era in tribuna, accanto al figlio. «<q s="pres">Chi voleva cacciarlo aveva buone ragioni, io ne avevo una migliore: nessuno conosce questi ragazzi come lui</q>», ha spiegato <m s="pres">la presidente del club</m>.

### Il rigore contestato

Sul pareggio dell'Anconitana pesa un rigore generoso. «<q s="capitano">L'ho toccato? Sì, con l'ombra</q>», ha ironizzato <m s="capitano">capitan De Faveri</m>, ammonito nell'occasione. <m s="capitano">Il difensore</m> sostiene che <i s="capitano">l'arbitro non abbia voluto rivedere le immagini</i>.

Di parere opposto Fabrizio Mengoni. «<q s="rivale">Il fallo è netto e <t v="2024-11-24">stasera</t> parliamo di quello per non parlare della partita</q>», ha tagliato corto <m s="rivale">l'allenatore dell'Anconitana</m>. <m s="mister">Valmassoi</m> gli ha fatto sapere che <i s="mister">non intende rispondere</i>; <m s="rivale">lui</m>, uscendo, ha parlato di «<q s="rivale" type="mixed">eleganza a gettone</q>».

<m s="tifosi">I tifosi della curva</m>, dopo il fischio finale, hanno chiesto «<q s="tifosi" type="mixed">rispetto per chi viene anche in ultima posizione</q>». Sul muro dei distinti resta lo striscione di sempre: «Sempre più Lagune».

Nel Treviso rientrerà <t v="2024-12-01">domenica prossima</t> Sandri, fermo <t v="2024-10/..">da ottobre</t>. L'Anconitana, che <t v="2024-11-28">giovedì</t> recupera la gara con il Pescara, resta prima con 29 punti. Il Treviso Lagune ne ha 11.
