---
id: fr-830
language: fr
agency: null
outlet: Le Journal du Littoral
domain: journal-du-littoral.example
authors: []
published: 2026-11-05T08:15:00+01:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  meteo: {name: "Météo-Atlantique", kind: organisation, roles: []}
  pref: {name: "préfecture de la Côte-d'Albâtre", kind: organisation, roles: []}
  teix: {name: "Amandine Texier", kind: person, roles: ["chargée de communication"]}
  gorve: {name: "Philippe de Gorvan", kind: person, roles: ["maire du Cap-Roux", "maire", "élu"]}
  ost: {name: "Didier Lacaze", kind: person, roles: ["ostréiculteur"]}
  rive: {name: "une riveraine", kind: unnamed, roles: []}
notes: intempéries locales, incises au présent, lieux entre les noms, l'élu et le maire pour le même homme
---
# Tempête Bruno : « <q s="gorve">On en paie les pots cassés</q> », se désole le maire du Cap-Roux

Après le passage de Bruno, les plages entre la jetée de Grand Pilar et le Sémaphore resteront fermées jusqu'à dimanche.

Vendredi matin, des vents soutenus sont attendus « <q s="meteo" type="mixed">sur la côte et dans les terres</q> », précise <m s="meteo">Météo-Atlantique</m>. Le département reste en « vigilance jaune ».

Jusqu'en fin de matinée, « <q s="pref">les conditions seront réunies pour une forte houle</q> », estime <m s="pref">la préfecture de la Côte-d'Albâtre</m>, dans un communiqué. Le fameux « sentier des Douaniers » est interdit aux promeneurs.

Au Banc d'Arcins, une partie des parcs à huîtres est ensablée. « <q s="teix" id="3">Notre crainte est de savoir ce qu'il en restera pour Noël</q>, explique <m s="teix">Amandine Texier</m>, chargée de communication au comité de la conchyliculture. <q s="teix" id="3">Nous n'avons pas pu sortir les bateaux.</q> »

« <q s="ost">J'ai vingt tonnes là-dessous</q> », soupire Didier Lacaze, ostréiculteur depuis trente ans à Port-Gravette. « <q s="ost">Si ça continue, je vends.</q> »

Au Cap-Roux, les dernières intempéries ont accéléré l'érosion. « <q s="gorve" id="5">En une semaine, on a perdu trois mètres</q>, pointe <m s="gorve">Philippe de Gorvan</m>, le maire de la commune. <q s="gorve" id="5">C'est préoccupant.</q> »

Par précaution, les terrains de sport de Grand Pilar sont fermés eux aussi. Une décision prise « <q s="gorve" id="6">en rapport avec la présence de nombreux vacanciers</q>, indique <m s="gorve">l'élu</m>. <q s="gorve" id="6">Il y a parmi eux des gens qui n'ont jamais vu la mer en colère.</q> »

C'est la quatrième tempête depuis la fin de l'été. « <q s="gorve">On en paie les pots cassés, et ce n'est pas fini</q> », déplore <m s="gorve">le maire</m>.

Rue du Phare, <m s="rive">une riveraine</m> balaie le sable devant sa porte. « <q s="rive">Ça fait partie du charme</q> », sourit-<m s="rive">elle</m>.
