---
id: it-210
language: it
agency: ANSA
outlet: Spazio Lettori
domain: spazio-lettori.example
authors: [Dario Melchiorre]
published: 2025-10-21T19:30:00+02:00
modified: null
dateline: null
copyright: {holders: [Spazio Lettori Edizioni], year: 2025, notice: "Spazio Lettori Edizioni, tutti i diritti riservati, 2025 – con contributi ANSA", licence: null, reserved: true}
tdm: null
speakers:
  autrice: {name: Benedetta Solinas, kind: person, roles: [scrittrice, vincitrice]}
  giuria: {name: giuria del premio Marenostrum, kind: organisation, roles: []}
  presgiuria: {name: Ermanno Da Rold, kind: person, roles: [presidente della giuria, critico]}
  editore: {name: Vito Loconsole, kind: person, roles: [editore, pugliese]}
  rivale: {name: Tiziano Ferrante, kind: person, roles: [scrittore, finalista]}
  padre: {name: mio padre, kind: unnamed, roles: []}
  libreria: {name: Libreria Ulisse di Nuoro, kind: organisation, roles: []}
notes: "literary prize; many titles in marks, publisher house next to its publisher, jury versus president, ANSA as via, words of a dead father remembered, a pen name in marks"
---
# Il premio Marenostrum a Solinas: «<q s="autrice">Lo dedico a chi legge in corriera</q>»

È «La sarta dei venti» di Benedetta Solinas il romanzo vincitore della quarantesima edizione del Marenostrum. La scrittrice nuorese ha battuto per tre voti «Nessuno al molo» di Tiziano Ferrante.

«<q s="autrice">Lo dedico a chi legge in corriera</q>», ha detto <m s="autrice">la vincitrice</m> ricevendo <t v="2025-10-20">lunedì sera</t>, a Cagliari, il delfino d'argento. «<q s="autrice" id="1">È lì che ho imparato</q>, ha proseguito, <q s="autrice" id="1">quaranta curve all'andata e quaranta al ritorno</q>».

<m s="giuria">La giuria</m> ne ha lodato «<q s="giuria" type="mixed">la lingua asciutta e l'orecchio assoluto</q>». Il presidente, Ermanno Da Rold, ha però confessato di non averla votata. «<q s="presgiuria">Ho preferito Ferrante e ho perso, succede anche ai critici</q>», ha ammesso <m s="presgiuria">Da Rold</m>.

«<q s="rivale">Allora offra lui la cena</q>», ha commentato <m s="rivale">Ferrante</m>, che ha abbracciato la collega. <m s="rivale">Lo scrittore</m> ha detto all'ANSA che il libro di Solinas è “<q s="rivale" type="mixed" via="ANSA">il più coraggioso della cinquina</q>”.

Il romanzo, pubblicato <t v="2025-03">a marzo</t> da Sassolini, racconta di una cucitrice di vele <t v="193X">negli anni Trenta</t>. Era stato rifiutato da undici editori. «<q s="editore">Io l'ho letto in una notte e la mattina le ho telefonato dal bagno per non svegliare i bambini</q>», ricorda <m s="editore">il pugliese Vito Loconsole</m>, che ha fondato la Sassolini in un garage.

### «<q s="autrice">Firmavo “Mistral”</q>»

Solinas, 43 anni, lavora all'anagrafe. Per anni ha pubblicato racconti online con lo pseudonimo di «Mistral». «<q s="autrice" via="ANSA">Mio padre diceva: “<q s="padre">Scrivi pure, ma timbra il cartellino</q>”</q>», ha ricordato <m s="autrice">lei</m> all'ANSA. «<q s="autrice">Ho fatto tutte e due le cose</q>».

Sui social ha esultato <m s="libreria">la Libreria Ulisse di Nuoro</m>: «<q s="libreria" via="Instagram">Abbiamo finito le copie, abbiate pietà</q>», si legge su Instagram.

<m s="autrice">La scrittrice</m> ha annunciato che <i s="autrice">tornerà allo sportello <t v="2025-10-23">giovedì</t></i>. Il prossimo libro? Uscirà <t v="2027">nel 2027</t> e si chiamerà «Marca da bollo».

La scorsa edizione, <t v="2024-10">nell'ottobre 2024</t>, era andata a «Il conto dei sassi» di Lea Marchetti.
