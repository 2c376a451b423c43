---
id: fr-905
language: fr-CA
agency: null
outlet: "La Gazette du Saguenay"
domain: la-gazette-du-saguenay.example
authors: ["Marie-Pier Tremblay"]
published: 2025-02-11T05:00:00-05:00
modified: null
dateline: null
copyright: {holders: ["La Gazette du Saguenay"], year: 2025, notice: "© La Gazette du Saguenay 2025", licence: null, reserved: false}
tdm: null
speakers:
  bouchard: {name: "Nathalie Bouchard", kind: person, roles: ["directrice de l'école primaire des Bouleaux", "directrice"]}
  gagnon: {name: "Steeve Gagnon", kind: person, roles: ["père de deux élèves"]}
  css: {name: "centre de services scolaire", kind: organisation, roles: []}
  tanguay: {name: "Patricia Tanguay", kind: person, roles: ["enseignante de quatrième année"]}
  bilan: {name: "ministère de l'Éducation", kind: organisation, roles: []}
  ministre: {name: "Julie Desrosiers", kind: person, roles: ["attachée de presse du ministre"]}
notes: "natural: Québec school story, several speakers, Québec style"
---
# Des élèves en manteau dans leur classe à Saint-Rosaire

Les quelque 210 élèves de l'école primaire des Bouleaux, à Saint-Rosaire, ont gardé leur manteau <t v="2025-02-10">lundi</t> pour suivre leurs cours. La chaudière de l'établissement, âgée de 42 ans, a rendu l'âme pendant la fin de semaine.

« <q s="bouchard">Quand je suis entrée <t v="2025-02-10T06:15">à 6 h 15</t>, il faisait 9 degrés dans le corridor</q> », raconte <m s="bouchard">la directrice</m>, Nathalie Bouchard.

« <q s="bouchard">J'ai pensé fermer, mais beaucoup de parents travaillent à l'usine et n'ont personne pour garder les petits.</q> »

La directrice a plutôt rassemblé tous les groupes dans le gymnase et dans la bibliothèque, deux locaux chauffés à l'électricité. Le service de garde a fourni du chocolat chaud.

« <q s="bouchard">Les enfants ont trouvé ça drôle, ils ont fait du camping! Les profs, un peu moins</q> », dit-<m s="bouchard">elle</m> en riant.

Enseignante de quatrième année, Patricia Tanguay a donné sa leçon de mathématiques assise par terre, au milieu de 24 élèves. « <q s="tanguay" id="51">On s'est débrouillés, on se débrouille toujours</q>, lance-t-<m s="tanguay">elle</m>. <q s="tanguay" id="51">Mais à un moment donné, il va falloir que quelqu'un s'occupe de nos écoles.</q> »

Steeve Gagnon, dont les deux filles fréquentent l'école, n'a pas du tout apprécié. « <q s="gagnon">Ça fait trois hivers qu'on nous dit que la chaudière va être changée. Ma plus jeune fait de l'asthme, je l'ai ramenée à la maison</q> », s'insurge <m s="gagnon">ce père de famille</m>.

<m s="gagnon">Il</m> a lancé <t v="2025-02-09">dimanche</t> une pétition en ligne. <m s="gagnon">Il</m> affirme que <i s="gagnon">plus de 600 personnes l'ont signée en une journée</i>.

« <q s="gagnon">Nathalie fait ce qu'elle peut avec ce qu'elle a. C'est pas elle, le problème</q> », précise-t-<m s="gagnon">il</m>.

### Un contrat accordé <t v="2025-21">ce printemps</t>

Par courriel, <m s="css">le centre de services scolaire</m> répond que <i s="css">le remplacement de l'appareil est prévu <t v="2025-22">l'été prochain</t></i>. Un contrat de 1,1 million de dollars doit être accordé <t v="2025-04">en avril</t>.

« <q s="css">Une chaudière temporaire sera installée <t v="2025-02-12">d'ici mercredi</t>. La sécurité des élèves n'a jamais été compromise</q> », écrit <m s="css">l'organisme</m>.

Au bureau du ministre de l'Éducation, on se dit « <q s="ministre" type="mixed">sensible</q> » à la situation. « <q s="ministre">Nous avons investi des sommes records dans le maintien de nos bâtiments</q> », fait valoir <m s="ministre">son attachée de presse</m>, Julie Desrosiers.

Selon <m s="bilan">le plus récent bilan du ministère</m>, <i s="bilan">61 % des écoles de la région sont en mauvais ou en très mauvais état</i>. <t v="2023">En 2023</t>, l'école Sainte-Famille, à Larouche-Nord, avait dû fermer onze jours pour une fuite d'eau.

En attendant, Nathalie Bouchard a demandé aux parents d'envoyer des pantoufles et un bon chandail. « <q s="bouchard" id="52">On annonce -27 <t v="2025-02-11">mardi</t>. Je touche du bois</q>, soupire-t-<m s="bouchard">elle</m>, <q s="bouchard" id="52">mais surtout pas la chaudière.</q> »
