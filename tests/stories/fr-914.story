---
id: fr-914
language: fr
agency: AFP
outlet: "Le Républicain"
domain: le-republicain.example
authors: []
published: 2025-11-16T20:31:00+01:00
modified: null
dateline: {place: "Limoges", agency: "AFP", date: 2025-11-16}
copyright: {holders: ["Le Républicain"], year: 2025, notice: "© Le Républicain 2025", licence: null, reserved: false}
tdm: null
speakers:
  vasseur: {name: "Laurent Vasseur", kind: person, roles: ["Premier ministre", "chef du gouvernement"]}
  delorme: {name: "Isabelle Delorme", kind: person, roles: ["cheffe de file des députés socialistes"]}
  perrin: {name: "Rémi Perrin", kind: person, roles: ["porte-parole du parti d'opposition Horizon national"]}
  cgt: {name: "Bruno Lacaze", kind: person, roles: ["responsable syndical"]}
  entourage: {name: "entourage du Premier ministre", kind: unnamed, roles: []}
notes: "natural: political speech and reactions, agency-like copy"
---
# Hôpital, école, impôts: <m s="vasseur">le Premier ministre Laurent Vasseur</m> promet "<q s="vasseur" type="mixed">une année utile</q>"

Limoges, <t v="2025-11-16">16 nov 2025</t> (AFP) - <m s="vasseur">Le Premier ministre Laurent Vasseur</m> a promis <t v="2025-11-16">dimanche</t> de faire de <t v="2026">2026</t> "<q s="vasseur" type="mixed">une année utile</q>", lors d'un discours de près d'une heure à Limoges, s'attirant aussitôt les critiques de la gauche et de l'extrême droite.

"<q s="vasseur">Les Français ne nous demandent pas de commenter, ils nous demandent d'agir</q>", a lancé <m s="vasseur">le chef du gouvernement</m> devant environ 1.200 personnes réunies au palais des sports.

"<q s="vasseur">Je ne suis pas venu vous vendre du rêve. Je suis venu vous dire ce que nous ferons, quand, et avec quel argent</q>", a-t-<m s="vasseur">il</m> poursuivi.

Au chapitre de la santé, il a confirmé la création de 5.000 postes d'infirmières. <m s="vasseur">Il</m> a aussi annoncé que <i s="vasseur">chaque sous-préfecture disposerait d'une maison médicale <t v="2027-12">d'ici fin 2027</t></i>.

Sur les impôts, M. Vasseur a exclu toute hausse pour les ménages. "<q s="vasseur">Ni la TVA, ni l'impôt sur le revenu, ni un nouvel habillage. Je le dis devant vous et je m'y tiendrai</q>", a-t-<m s="vasseur">il</m> insisté, sous les applaudissements.

Il a en revanche évité le sujet des retraites, sur lequel son prédécesseur, Philippe Aubain, avait chuté <t v="2025-06">en juin</t>.

"<q s="entourage">Ce n'était ni le lieu ni le moment. Chaque chose en son temps</q>", a justifié <m s="entourage">son entourage</m>.

A gauche, <m s="delorme">la cheffe de file des députés socialistes Isabelle Delorme</m> a fustigé "<q s="delorme" type="mixed">un catalogue sans prix</q>".

"<q s="delorme" via="France Inter">Cinq mille infirmières, très bien, mais il en manque trente mille et personne ne postule, parce qu'elles sont mal payées</q>", a-t-<m s="delorme">elle</m> réagi sur France Inter. "<q s="delorme">Il découvre l'hôpital comme on découvre une île.</q>"

Pour <m s="perrin">Rémi Perrin</m>, porte-parole d'Horizon national, "<q s="perrin">les Français ont assisté à une heure de langue de bois</q>". <m s="perrin">Il</m> a prédit que <i s="perrin">le gouvernement tomberait sur le budget <t v="2025-12-25">avant Noël</t></i>.

Même scepticisme du côté des syndicats. "<q s="cgt" via="AFP">On prend acte des postes, on attend les décrets</q>", a dit à l'AFP <m s="cgt">Bruno Lacaze</m>, responsable syndical au CHU de Limoges. "<q s="cgt">Dans mon service, on a fermé huit lits <t v="2025-11-10">lundi</t>. Ça, il n'en a pas parlé.</q>"

Le Premier ministre doit recevoir les chefs de parti <t v="2025-11-18/2025-11-19">mardi et mercredi</t>. Selon <m s="entourage">son entourage</m>, <i s="entourage">il leur soumettra un calendrier précis</i>.

"<q s="vasseur">Ma porte est ouverte, mais je ne vais pas la tenir <t v="../2026-21">jusqu'au printemps</t></q>", a-t-<m s="vasseur">il</m> glissé en quittant la salle.

leb/arp/cbn
