---
id: it-301
language: it
agency: ANSA
outlet: Giornale del Carso
domain: giornaledelcarso.example
authors: []
published: 2026-04-14T18:37:00+02:00
modified: null
dateline: {place: TRIESTE, agency: ANSA, date: 2026-04-14}
copyright: {holders: [ANSA], year: null, notice: "Riproduzione riservata © Copyright ANSA", licence: null, reserved: true}
tdm: null
speakers:
  demarchi: {name: Fulvio De Marchi, kind: person, roles: [presidente dell'Autorità portuale]}
  ferluga: {name: Katia Ferluga, kind: person, roles: [segretaria provinciale della Cgil, sindacalista]}
  cgil: {name: Cgil, kind: organisation, roles: []}
  azienda: {name: Alpe Adria Container, kind: organisation, roles: []}
  regione: {name: Massimo Zuliani, kind: person, roles: [assessore regionale alle Infrastrutture, esponente leghista]}
  operaio: {name: un gruista di 54 anni, kind: unnamed, roles: []}
  mit: {name: Mit, kind: organisation, roles: [ministero]}
  fonti: {name: fonti vicine al dossier, kind: group, roles: []}
notes: ANSA style with straight marks and double hyphen incise inside the marks, si legge, secondo fonti, Cgil and Mit as short names, project name in marks
---
# Porto di Trieste, 140 esuberi al terminal. <m s="cgil">Cgil</m>, "<q s="cgil">pronti al blocco</q>"

(ANSA) - TRIESTE, <t v="2026-04-14">14 APR</t> - La società Alpe Adria Container ha comunicato <t v="2026-04-14">oggi</t> ai sindacati l'avvio della procedura di licenziamento collettivo per 140 dei 520 lavoratori del molo VII del porto di Trieste.

Alla base della decisione, si legge nella lettera, c'è "<q s="azienda" type="mixed">il calo strutturale dei traffici</q>" dal Mar Rosso. <m s="azienda">L'azienda</m>, che <t v="2025">nel 2025</t> ha movimentato 610mila container, il 18% in meno <t v="2024">sull'anno precedente</t>, si dice "<q s="azienda" type="mixed">disponibile a ogni soluzione che riduca l'impatto sociale</q>".

"<q s="ferluga" id="1">Lo abbiamo saputo con una mail</q> - ha detto <m s="ferluga">la segretaria provinciale della Cgil</m>, Katia Ferluga - <q s="ferluga" id="1">mentre eravamo seduti al tavolo per parlare di assunzioni</q>". <m s="ferluga">La sindacalista</m> ha annunciato che <i s="ferluga">i portuali incroceranno le braccia <t v="2026-04-17">venerdì</t> per l'intera giornata</i>. "<q s="ferluga">Se non basta, siamo pronti al blocco dei varchi</q>", ha aggiunto.

Il presidente dell'Autorità portuale, Fulvio De Marchi, ha convocato le parti <t v="2026-04-16T11:00">giovedì alle 11</t>. "<q s="demarchi">Un terminal in concessione <t v="../2052">fino al 2052</t> non si svuota dall'oggi al domani</q>", ha osservato.

A giudizio di <m s="demarchi">De Marchi</m>, l'azienda "<q s="demarchi" type="mixed">ha il dovere di mostrare i numeri</q>". Più duro l'assessore regionale alle Infrastrutture, Massimo Zuliani, secondo <m s="regione">il quale</m> <i s="regione">la concessione si può revocare</i>. "<q s="regione">Non facciamo da bancomat a nessuno</q>", ha tagliato corto <m s="regione">l'esponente leghista</m>.

Ai cancelli, al cambio turno <t v="2026-04-14T13:00">delle 13</t>, l'umore è nero. "<q s="operaio">Sono entrato qui <t v="1994">nel '94</t>, quando si scaricava ancora a spalla</q>", racconta <m s="operaio">un gruista di 54 anni</m>. "<q s="operaio">Troppo vecchio per ricominciare, troppo giovane per la pensione</q>".

<m s="fonti">Fonti vicine al dossier</m> riferiscono che <i s="fonti">la casa madre di Amburgo starebbe trattando la cessione del terminal a un fondo degli Emirati</i>. Nessun commento dall'azienda.

Il Mit "<q s="mit" type="mixed">segue con attenzione la vicenda</q>", ha fatto sapere <t v="2026-04-14">in serata</t> <m s="mit">una nota del ministero</m>. Il progetto di ampliamento "Adria 2030", finanziato dal Pnrr con 180 milioni, resta per ora sulla carta: i lavori dovevano partire <t v="2025-23">lo scorso autunno</t>. (ANSA).
