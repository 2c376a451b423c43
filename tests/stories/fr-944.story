---
id: fr-944
language: fr
agency: null
outlet: "Franceradio Info"
domain: franceradio-info.example
authors: ["La rédaction"]
published: 2026-10-08T18:50:00+02:00
modified: null
dateline: null
copyright: {holders: ["Franceradio Info"], year: 2026, notice: "© Franceradio Info 2026", licence: null, reserved: false}
tdm: null
speakers:
  dgac: {name: "DGAC", kind: organisation, roles: []}
  sncta: {name: "Yannick Prigent", kind: person, roles: ["secrétaire national du syndicat des contrôleurs"]}
  tavernier: {name: "Guillaume Tavernier", kind: person, roles: ["ministre délégué aux Transports"]}
  doyle: {name: "Ryan Doyle", kind: person, roles: ["patron de la compagnie Skylark"]}
  amel: {name: "Amel", kind: person, roles: ["passagère"]}
  mazieres: {name: "Bruno Mazières", kind: person, roles: ["sénateur"]}
notes: "natural: live blog, air traffic controllers’ strike, one entry after another"
---
# DIRECT. Grève des contrôleurs aériens : « <q s="tavernier">La porte reste ouverte</q> », assure <m s="tavernier">le ministre</m>

### <t v="2026-10-08T18:45">18h45</t> : ce qu’il faut retenir

Près d’un vol sur deux a été annulé <t v="2026-10-08">aujourd’hui</t> au départ d’Orly, de Marseille et de Nice. Le mouvement est reconduit <t v="2026-10-09">vendredi</t>.

### <t v="2026-10-08T18:10">18h10</t> : le ministre répond aux syndicats

Guillaume Tavernier, le ministre délégué aux Transports, était l’invité du « 18/20 » de Franceradio Info. « <q s="tavernier" via="Franceradio Info">La porte reste ouverte, mais on n’entre pas dans une négociation en cassant les vitres</q> », a-t-<m s="tavernier">il</m> lancé. <m s="tavernier">Il</m> a proposé une réunion <t v="2026-10-12">lundi</t> et jugé le préavis « <q s="tavernier" type="mixed">disproportionné</q> ».

Interrogé sur la pointeuse, il a nié vouloir revenir sur le régime des contrôleurs. « <q s="tavernier">Il s’agit de savoir qui est à son poste. Dans n’importe quelle entreprise, c’est le minimum.</q> »

### <t v="2026-10-08T16:55">16h55</t> : « <q s="doyle">La France prend l’Europe en otage</q> »

Le patron de la compagnie à bas coûts Skylark, Ryan Doyle, ne décolère pas. « <q s="doyle" via="X">La France prend l’Europe en otage pour la quatorzième fois de l’année</q> », écrit-<m s="doyle">il</m> sur X, où il réclame la démission du ministre. <i s="doyle" via="X">Sa compagnie a dû annuler 310 vols, dont la moitié ne faisaient que survoler le pays</i>, précise-t-<m s="doyle">il</m>.

### <t v="2026-10-08T15:30">15h30</t> : une passagère bloquée à Orly témoigne

Amel devait rejoindre Oran pour le mariage de sa sœur Yasmine. Elle attend depuis l’aube avec ses deux enfants. « <q s="amel" via="Franceradio Info">Le mariage, c’est <t v="2026-10-09">demain</t>. On m’a proposé un vol <t v="2026-10-11">dimanche</t>. Je fais quoi, dimanche, je mange les restes ?</q> », se désole <m s="amel">la jeune femme</m> au micro de Franceradio Info.

### <t v="2026-10-08T14:05">14h05</t> : « <q s="mazieres" type="mixed">un droit de grève dévoyé</q> »

<m s="mazieres">Le sénateur Bruno Mazières</m> dénonce « <q s="mazieres" type="mixed">un droit de grève dévoyé</q> ». <m s="mazieres">L’élu de Vendée</m> rappelle que <i s="mazieres">la proposition de loi sur le service minimum, votée <t v="2024">en 2024</t> au Sénat, n’a jamais été inscrite à l’ordre du jour de l’Assemblée</i>. « <q s="mazieres">Qu’attend-on ? Que les touristes prennent le bateau ?</q> »

### <t v="2026-10-08T11:20">11h20</t> : les grévistes défendent leur mouvement

Pour <m s="sncta">Yannick Prigent</m>, le secrétaire national du principal syndicat, <i s="sncta">la grève n’a rien à voir avec la pointeuse</i>. « <q s="sncta" id="61">On a des radars de l’époque du Minitel et des collègues qui enchaînent sept jours</q>, affirme-t-<m s="sncta">il</m>. <q s="sncta" id="61">Ce que nous demandons, c’est que vous arriviez entiers.</q> »

<m s="sncta">Le syndicaliste</m> dit avoir prévenu le prédécesseur de M. Tavernier, Patrick Lemaire, « <q s="sncta" type="mixed">par trois fois</q> », sans réponse.

### <t v="2026-10-08T08:00">8 heures</t> : 48 % de vols annulés

<m s="dgac">La DGAC</m> fait savoir que <i s="dgac">48 % des vols sont supprimés à Orly, 50 % à Marseille et 65 % à Bastia</i>. « <q s="dgac">Malgré ces mesures préventives, des perturbations et des retards sont à prévoir</q> », ajoute <m s="dgac">l’administration</m>, qui invite les voyageurs à reporter leur déplacement.
