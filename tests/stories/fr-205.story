---
id: fr-205
language: fr-CA
agency: La Presse Canadienne
outlet: Le Soleil de la Manicouagan
domain: soleilmanicouagan.example
authors: [Éloïse Tremblay-Roy]
published: 2023-11-09T16:40:00-05:00
modified: null
dateline: {place: "BAIE-COMEAU, Qc", agency: null, date: null}
copyright: {holders: [La Presse Canadienne], year: 2023, notice: "© 2023 La Presse Canadienne. Tous droits réservés.", licence: null, reserved: true}
tdm: null
speakers:
  maire: {name: Réjean Gagnon, kind: person, roles: [maire de Baie-Comeau]}
  ministre: {name: Geneviève Harvey, kind: person, roles: [ministre des Ressources naturelles]}
  alcoa: {name: Aluminium du Nord, kind: organisation, roles: [compagnie]}
  pdg: {name: Kevin Dupuis, kind: person, roles: ["vice-président d'Aluminium du Nord"]}
  csn: {name: Syndicat des métallos de la Côte, kind: organisation, roles: [syndicat]}
  marco: {name: Marco Ouellet, kind: person, roles: [président du syndicat]}
  innu: {name: conseil de Pessamit, kind: organisation, roles: [conseil innu]}
  chef: {name: Marielle Vollant, kind: person, roles: [cheffe de Pessamit]}
  retraitee: {name: "une retraitée de l'usine", kind: unnamed, roles: []}
notes: "aluminium smelter lockout; Québec French, union versus president, council versus chief, inversion, \"Mme\", quote split by an incise inside the marks, straight apostrophes, floating first quote"
---
# Lock-out à Baie-Comeau : « <q s="marco">Ils ont barré la porte de notre maison</q> »

BAIE-COMEAU, Qc — La compagnie Aluminium du Nord a mis en lock-out <t v="2023-11-09">jeudi</t> les 870 employés de son aluminerie. Les serrures ont été changées <t v="2023-11-08/2023-11-09">dans la nuit de mercredi à jeudi</t>.

« <q s="marco">Ils ont barré la porte de notre maison pendant qu'on dormait</q> », s'est indigné <m s="marco">Marco Ouellet</m>, président du Syndicat des métallos de la Côte. La convention collective était échue <t v="2023-06-30/..">depuis le 30 juin</t>. « <q s="marco" id="1">On ne demandait pas la lune</q>, a-t-<m s="marco">il</m> ajouté, <q s="marco" id="1">on demandait un régime de retraite.</q> »

Dans un courriel, <m s="alcoa">la compagnie</m> évoque « <q s="alcoa" type="mixed">un impact financier insoutenable</q> ». Son vice-président, Kevin Dupuis, s'est montré plus conciliant. « <q s="pdg">La table est encore mise, il y a des chaises pour tout le monde</q> », a-t-<m s="pdg">il</m> soutenu. Selon <m s="pdg">lui</m>, <i s="pdg">la production reprendra <t v="2024-01">en janvier</t></i>.

La ministre des Ressources naturelles, Geneviève Harvey, a refusé de trancher. « <q s="ministre">Le gouvernement n'est ni d'un bord ni de l'autre</q> », a assuré <m s="ministre">Mme Harvey</m> à l'Assemblée nationale. « <q s="maire">Il est du bord du robinet, c'est lui qui fournit l'électricité</q> », lui a répondu <m s="maire">le maire de Baie-Comeau</m>, Réjean Gagnon.

### Pessamit s'invite

Le dossier a rebondi chez les voisins innus. <m s="innu">Le conseil de Pessamit</m> réclame « <q s="innu" type="mixed">une part des tonnes et des redevances</q> ». La cheffe, Marielle Vollant, a fait savoir que <i s="chef">l'aluminerie s'alimente à une rivière qui est sur ses terres ancestrales</i>. « <q s="chef">Nous aussi, on a été mis dehors</q> », a-t-<m s="chef">elle</m> rappelé.

<m s="csn">Le syndicat</m> promet que <i s="csn">les piquets tiendront jusqu'aux Fêtes</i>. Sur la ligne de piquetage, <m s="retraitee">une retraitée de l'usine</m> distribuait du sucre à la crème. « <q s="retraitee">J'ai fait le lock-out <t v="1998">de 1998</t>, j'ai encore mon manteau</q> », a-t-<m s="retraitee">elle</m> lancé.

Un feu de baril brûlait sous une pancarte marquée « Ouvert pour les affaires ». La prochaine rencontre est prévue <t v="2023-11-14">mardi</t>.

Avec La Presse Canadienne
