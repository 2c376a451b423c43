---
id: it-414
language: it
agency: AGI
outlet: Terra & Frantoio
domain: terraefrantoio.example
authors: []
published: 2025-01-21T15:48:00+01:00
modified: null
dateline: {place: Lecce, agency: AGI, date: 2025-01-21}
copyright: {holders: [AGI], year: 2025, notice: "AGI 2025 - riproduzione riservata", licence: null, reserved: true}
tdm: null
speakers:
  coldiretti: {name: Coldiretti Puglia, kind: organisation, roles: [organizzazione agricola]}
  cavallo: {name: Alfonso Cavallo, kind: person, roles: [presidente]}
  olivicoltrice: {name: Consiglia Maggiore, kind: person, roles: [olivicoltrice, settantenne]}
  assessore: {name: Donato Pentassuglia, kind: person, roles: [assessore]}
  ricercatrice: {name: Maria Saponari, kind: person, roles: [ricercatrice del Cnr, scienziata]}
  ministro: {name: Francesco Lollobrigida, kind: person, roles: [ministro]}
  nipote: {name: il nipote di Consiglia Maggiore, kind: unnamed, roles: []}
notes: olive disease, organisation next to its president, two women (grower of 70 and researcher), regional assessore and minister (il ministro absent), nephew quoted, data in the mouth of the organisation, olive varieties and species in marks
---
# Xylella, trovato un focolaio nel Barese. <m s="coldiretti">Coldiretti</m>: “<q s="coldiretti">Siamo all'anno zero</q>”

AGI - Lecce, <t v="2025-01-21">21 gen.</t> - Sei ulivi infetti dalla Xylella fastidiosa sono stati individuati <t v="2025-01-17">venerdì scorso</t> nelle campagne tra Bitonto e Palo del Colle, cuore dell'olivicoltura barese finora risparmiato dal batterio. “<q s="coldiretti">Siamo all'anno zero, ma con dodici anni sulle spalle</q>”, denuncia <m s="coldiretti">Coldiretti Puglia</m> in una nota.

<m s="cavallo">Il presidente dell'organizzazione agricola</m>, Alfonso Cavallo, chiede che <i s="cavallo">le eradicazioni comincino subito</i>. “<q s="cavallo" via="AGI">Se aspettiamo un altro mese, l'insetto vola e noi restiamo a terra</q>”, ha detto all'AGI. <m s="cavallo">Cavallo</m> stima che <i s="cavallo">il danno complessivo abbia superato i due miliardi di euro</i>.

Consiglia Maggiore il suo danno lo conosce al metro. La settantenne possiede a Gallipoli ottanta ulivi, tutti secchi <t v="2016/..">dal 2016</t>. “<q s="olivicoltrice" id="1">Mio nipote mi ripete: ‘<q s="nipote">Nonna, tagliali e metti i pannelli</q>’</q> – racconta <m s="olivicoltrice">l'olivicoltrice</m> – <q s="olivicoltrice" id="1">e io gli rispondo che l'ombra dei pannelli non profuma</q>”.

Secondo <m s="ricercatrice">Maria Saponari</m>, ricercatrice del Cnr, <i s="ricercatrice">il nuovo focolaio dista quaranta chilometri da quello più vicino</i>. “<q s="ricercatrice">Significa che qualcuno ha trasportato una pianta</q>”, osserva. <m s="ricercatrice">La scienziata</m> ricorda che <i s="ricercatrice">due cultivar, la Leccino e la Favolosa, convivono con il batterio</i>, e invita a non considerarle immortali.

Dalla Regione arriva una data. <m s="assessore">L'assessore all'Agricoltura Donato Pentassuglia</m> ha garantito che <i s="assessore">i tagli saranno completati <t v="2025-02-10">entro il 10 febbraio</t></i>. “<q s="assessore">Nessuno pensi di fermare le motoseghe con i ricorsi</q>”, ha avvertito. Il riferimento è al comitato “Giù le mani dai patriarchi”, che <t v="2025-01-20">lunedì</t> ha bloccato una strada vicinale.

Critico con l'assessore è il ministro. “<q s="ministro" via="Telenorba">Su questo fronte la Puglia ha perso troppi treni</q>”, ha affermato <m s="ministro">Francesco Lollobrigida</m> a Telenorba. <m s="assessore">Pentassuglia</m> gli ha risposto che <i s="assessore">i fondi nazionali sono fermi <t v="2023-12/..">dal dicembre 2023</t></i>. “<q s="assessore">Il treno lo guidava lui</q>”, ha aggiunto.

<m s="coldiretti">L'organizzazione</m> calcola che <i s="coldiretti">ventuno milioni di piante siano già morte</i>. <t v="2013-10">Nell'ottobre del 2013</t>, quando il batterio fu identificato, erano ottomila ettari; ora sono il 40 per cento del territorio regionale.

“<q s="olivicoltrice">Io non ho fretta</q>”, conclude <m s="olivicoltrice">Maggiore</m>. “<q s="olivicoltrice">Sotto uno, il più vecchio, è ricresciuto un pollone. L'ho legato con il nastro di mia nuora.</q>” (AGI)
