---
id: it-890
language: it
agency: ANSA
outlet: Gazzetta del Golfo
domain: gazzetta-golfo.example
authors: []
published: 2024-05-22T19:10:00+02:00
modified: null
dateline: {place: Napoli, agency: ANSA, date: 2024-05-22}
copyright: {holders: [ANSA], year: 2024, notice: "© Copyright ANSA", licence: null, reserved: true}
tdm: null
speakers:
  ferrante: {name: Carla Ferrante, kind: person, roles: [procuratrice]}
  avvocato: {name: Luigi Esposito Raimo, kind: person, roles: [avvocato]}
  greco: {name: Antonio Grecoli, kind: person, roles: [imprenditore]}
notes: court story; lawyer speaks for the accused, fragments, dropped subject
---
# Appalti nel porto, chiesti sei anni per l'imprenditore Grecoli

(ANSA) - NAPOLI, <t v="2024-05-22">22 MAG</t> - Sei anni di reclusione: è la richiesta della procuratrice Carla Ferrante al termine della requisitoria nel processo sugli appalti del porto. «<q s="ferrante">Le gare erano decise prima ancora di essere bandite</q>», ha detto <m s="ferrante">Ferrante</m> davanti al collegio.

<m s="ferrante">La procuratrice</m> ha parlato di un «<q s="ferrante" type="mixed">sistema collaudato</q>» e ha sostenuto che <i s="ferrante">l'imputato ne era il regista</i>.

Antonio Grecoli, imprenditore di 58 anni, era in aula. «<q s="greco">Non ho mai pagato nessuno</q>», ha dichiarato <m s="greco">l'imprenditore</m> all'uscita. «<q s="greco">Ho fiducia nei giudici</q>», ha aggiunto.

Secondo <m s="avvocato">il suo difensore</m>, l'avvocato Luigi Esposito Raimo, <i s="avvocato">le intercettazioni non provano nulla</i>. «<q s="avvocato" id="1">Sono frasi staccate dal contesto</q>», ha spiegato <m s="avvocato">il legale</m>, «<q s="avvocato" id="1">e lo dimostreremo</q>».

La sentenza è attesa <t v="2024-06-14">il 14 giugno</t>.
