---
id: fr-925
language: fr
agency: null
outlet: "La Dépêche du Lot-Haut"
domain: la-depeche-du-lot-haut.example
authors: ["Émilie Cazals"]
published: 2025-12-02T18:40:00+01:00
modified: null
dateline: null
copyright: {holders: ["La Dépêche du Lot-Haut"], year: 2025, notice: "© La Dépêche du Lot-Haut 2025", licence: null, reserved: false}
tdm: null
speakers:
  josette: {name: "Josette Malirat", kind: person, roles: ["responsable de l’antenne des Paniers solidaires", "bénévole"]}
  kevin: {name: "Kévin", kind: person, roles: ["bénéficiaire"]}
  gerant: {name: "Philippe Bonnafous", kind: person, roles: ["directeur du supermarché"]}
  paniers: {name: "Paniers solidaires", kind: organisation, roles: ["association"]}
  etudiante: {name: "Awa Traoré", kind: person, roles: ["étudiante bénévole"]}
notes: "natural: charity story"
---
# Figeac-le-Haut. Aux Paniers solidaires, « <q s="josette">on n’a jamais vu autant de monde</q> »

Il est à peine <t v="2025-12-02T08:30">8 h 30</t> et la file s’étire déjà devant l’ancienne caserne. <t v="2025-12-02">Ce mardi</t>, les Paniers solidaires ouvrent leur campagne d’hiver. À l’intérieur, une douzaine de bénévoles trient les conserves.

« <q s="josette" id="51">On n’a jamais vu autant de monde un premier jour</q>, constate <m s="josette">Josette Malirat</m>, responsable de l’antenne <t v="2011/..">depuis quatorze ans</t>. <q s="josette" id="51"><t v="2020">Il y a cinq ans</t>, on servait 80 familles. <t v="2025-12-02">Aujourd’hui</t>, c’est 215.</q> »

La retraitée, ancienne postière, connaît presque tout le monde par son prénom. Elle embrasse l’un, gronde l’autre, glisse un paquet de gâteaux dans le sac d’une petite fille.

« <q s="josette">Les gens ont honte, la première fois. Alors on parle d’autre chose, du rugby, du temps. Après, ça va mieux.</q> »

Le public change. <m s="josette">Elle</m> observe que <i s="josette">les retraités et les salariés à temps partiel sont de plus en plus nombreux</i>. « <q s="josette">J’ai vu arriver mon ancien chef de bureau. Il pleurait. Moi aussi</q>, souffle-t-<m s="josette">elle</m>. »

Kévin, 28 ans, est intérimaire dans l’aéronautique. Il vient pour la deuxième fois, avec sa fille de 3 ans sur les épaules. « <q s="kevin">Je travaille, je ne fume pas, je ne sors pas. Et le 15 du mois, il reste 40 €</q>, dit-<m s="kevin">il</m>. »

« <q s="kevin">Josette m’a dit de ne pas attendre d’être au fond du trou. Elle a bien fait.</q> »

### Moins de dons, plus de besoins

Le problème, c’est l’approvisionnement. Les invendus des grandes surfaces ont fondu. Dans son dernier bilan, <m s="paniers">l’association</m> écrit que <i s="paniers">les dons alimentaires ont reculé de 18 % en un an dans le département</i>.

« <q s="paniers">Sans un sursaut de générosité, nous devrons réduire les colis <t v="2026-01/..">dès le mois de janvier</t></q> », avertit-<m s="paniers">elle</m>.

Philippe Bonnafous, qui dirige le supermarché de la route de Cahors, offre une palette par semaine. « <q s="gerant" id="52">On jette moins, donc on donne moins, c’est tout le paradoxe</q>, explique <m s="gerant">le directeur</m>. <q s="gerant" id="52">J’ai demandé à mes clients de faire un geste en caisse, et ils ont été formidables.</q> »

<m s="gerant">Il</m> indique que <i s="gerant">la collecte du <t v="2025-11-29/2025-11-30">week-end dernier</t> a rapporté 2,4 tonnes</i>.

Parmi les nouveaux bénévoles, Awa Traoré, 20 ans, étudiante en soins infirmiers. « <q s="etudiante"><t v="2024">L’an dernier</t>, c’est moi qui venais chercher un colis. Je sais ce que ça fait d’attendre dehors</q>, confie-t-<m s="etudiante">elle</m> en servant le café. »

« <q s="etudiante">Madame Malirat, c’est un peu notre mamie à tous. Quand elle s’énerve, personne ne bouge.</q> »

La mamie en question rougit, proteste, retourne à ses cartons. Elle devait passer la main <t v="2026-06">en juin</t>, mais son successeur, Bernard Puech, a renoncé pour raisons de santé. « <q s="josette" id="53">Tant que mes genoux tiennent, je reste</q>, promet <m s="josette">Josette Malirat</m>. <q s="josette" id="53">Et si les genoux lâchent, il y a des chaises.</q> »

Les dons peuvent être déposés à la caserne <t v="2025-12-06">samedi</t> <t v="2025-12-06T09:00/2025-12-06T17:00">de 9 h à 17 h</t>.
