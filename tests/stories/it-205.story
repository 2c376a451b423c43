---
id: it-205
language: it
agency: LaPresse
outlet: LaPresse
domain: lapresse-cronaca.example
authors: []
published: 2025-02-19T20:35:00+01:00
modified: null
dateline: {place: Palermo, agency: LaPresse, date: 2025-02-19}
copyright: {holders: [LaPresse], year: null, notice: "© Copyright LaPresse - Riproduzione Riservata", licence: null, reserved: true}
tdm: reserved
speakers:
  procuratore: {name: Michele Abbate, kind: person, roles: [procuratore capo di Palermo]}
  boss: {name: Calogero Pisciotta, kind: person, roles: [boss, "'u Dutturi"]}
  collaboratore: {name: un collaboratore di giustizia, kind: unnamed, roles: []}
  gdf: {name: Renato Sforza, kind: person, roles: [colonnello]}
  avvocata: {name: Loredana Sciortino, kind: person, roles: [avvocata, legale di Pisciotta]}
  imprenditore: {name: Giacomo Lo Verde, kind: person, roles: [imprenditore]}
  antiracket: {name: Libero Banco, kind: organisation, roles: [associazione antiracket]}
notes: "mafia arrests; wiretap words (via none), dialect nickname in marks, operation name in marks, police corps beside its colonel, prosecutor's office, typographic marks"
---
# Mafia, 31 arresti a Palermo. <m s="boss">Il boss</m> intercettato: “<q s="boss">Qua comando io pure dal letto</q>”

Palermo, <t v="2025-02-19">19 feb.</t> (LaPresse) – Trentuno persone sono finite in manette <t v="2025-02-19">all’alba di oggi</t> nell’ambito dell’operazione “Farmacia”, che ha azzerato il mandamento di Brancaccio Nord. Al vertice, secondo <m s="procuratore">il procuratore capo Michele Abbate</m>, <i s="procuratore">c’era un uomo di 83 anni immobilizzato in un letto di ospedale</i>.

“<q s="boss">Qua comando io pure dal letto</q>”, dice Calogero Pisciotta, detto “u Dutturi”, in una conversazione registrata <t v="2024-10-03">il 3 ottobre</t>. Poi, a un nipote: “<q s="boss">Digli che la febbre passa, i debiti no</q>”.

“<q s="procuratore" id="1">Abbiamo ascoltato per quattordici mesi una cosca che parlava di medicine</q>”, ha spiegato <m s="procuratore">Abbate</m> in conferenza stampa, “<q s="procuratore" id="1">ma le ricette erano estorsioni</q>”.

Le imprese taglieggiate sono almeno quaranta. Solo tre hanno denunciato. “<q s="imprenditore">Mi chiesero il due per cento e io dissi che ero malato anch’io</q>”, ha raccontato <m s="imprenditore">Giacomo Lo Verde</m>, titolare di una ditta di traslochi, che ha perso due camion in un incendio <t v="2023-07">nel luglio 2023</t>. <m s="imprenditore">L’imprenditore</m> vive sotto scorta <t v="2023-11/..">dal novembre successivo</t>.

Determinanti sono state anche le parole di <m s="collaboratore">un collaboratore di giustizia</m>: “<q s="collaboratore">Il Dottore faceva la visita, e chi non pagava guariva male</q>”.

### “<q s="gdf" type="mixed">Un welfare criminale</q>”

“<q s="gdf">Dai conti emerge un vero welfare criminale</q>”, ha osservato <m s="gdf">il colonnello della Guardia di Finanza Renato Sforza</m>. Sono stati sequestrati beni per 11 milioni. <m s="gdf">L’ufficiale</m> ha aggiunto che <i s="gdf">la cosca versava 800 euro al mese alle famiglie dei detenuti</i>.

Respinge ogni addebito la difesa. “<q s="avvocata">Il mio assistito non riconosce i figli, figuriamoci un mandamento</q>”, ha dichiarato <m s="avvocata">l’avvocata Loredana Sciortino</m>, che ha annunciato ricorso al Riesame <t v="2025-02-24">entro lunedì</t>.

L’associazione antiracket Libero Banco si costituirà parte civile. “<q s="antiracket">Tre denunce su quaranta non sono una vittoria, sono un inizio</q>”, si legge in <m s="antiracket">una nota dell’associazione</m>.

Gli interrogatori di garanzia cominceranno <t v="2025-02-21">venerdì</t> nel carcere di Pagliarelli. Pisciotta, già condannato <t v="1996">nel 1996</t>, sarà sentito in ospedale.
