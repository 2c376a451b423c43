---
id: it-930
language: it-IT
agency: null
outlet: "Corriere della Laguna"
domain: corrierelaguna.example
authors: ["Irene Boscolo"]
published: 2026-04-07T19:30:00+02:00
modified: null
dateline: null
copyright: null
tdm: null
speakers:
  sindaca: {name: "Marta Zennaro", kind: person, roles: ["sindaca di Cavallera"]}
  allenatore: {name: "Dino Pavan", kind: person, roles: ["allenatore del Cavallera"]}
  presidente: {name: "Ugo Salvagno", kind: person, roles: ["presidente della società"]}
  tifoso: {name: "Nico Varisco", kind: person, roles: ["tifoso"]}
notes: "one-word answers and fragments; charges and nicknames in marks are no speech"
---
# Stadio di Cavallera, <m s="sindaca">la sindaca</m>: «<q s="sindaca">No</q>» al trasloco

«<q s="sindaca">No</q>», ha risposto <t v="2026-04-07">martedì</t> <m s="sindaca">la sindaca Marta Zennaro</m> a chi le chiedeva se la squadra avrebbe giocato altrove. «<q s="sindaca">Mai</q>», ha aggiunto <m s="sindaca">la prima cittadina</m>.

<m s="allenatore">L'allenatore Dino Pavan</m> si è detto «<q s="allenatore" type="mixed">sereno</q>». «<q s="allenatore">Vedremo</q>», ha tagliato corto <m s="allenatore">il tecnico</m>. Poi <m s="allenatore">Pavan</m> ha definito il nuovo impianto «<q s="allenatore" type="mixed">inutile</q>».

<m s="presidente">Il presidente della società, Ugo Salvagno</m>, si dice «<q s="presidente" type="mixed">deluso</q>» e «<q s="presidente" type="mixed">stanco</q>». Secondo <m s="presidente">l'imprenditore</m>, <i s="presidente">lo stadio perde ventimila euro a partita</i>. «<q s="presidente">Basta</q>», ha scandito <m s="presidente">Salvagno</m>, che è indagato per «falso in bilancio» e «turbativa d'asta».

Il vecchio campo, che tutti chiamano «la fossa», fu aperto <t v="1931">nel 1931</t>. «<q s="tifoso">Sacro</q>», lo definisce <m s="tifoso">Nico Varisco</m>, tifoso da quarant'anni. «<q s="tifoso">Punto</q>», conclude <m s="tifoso">lui</m>.

<m s="sindaca">Zennaro</m> si è detta «<q s="sindaca" type="mixed">fiduciosa</q>» e ha annunciato che <i s="sindaca">il bando sarà pubblicato <t v="2026-05">a maggio</t></i>.
