---
id: fr-415
language: fr
agency: AFP
outlet: Conakry Éco
domain: conakry-eco.example
authors: []
published: 2025-05-16T17:26:00Z
modified: null
dateline: {place: Conakry, agency: AFP, date: null}
copyright: null
tdm: null
speakers:
  directeur: {name: Cheick Oumar Kourouma, kind: person, roles: [directeur des ressources humaines de Boké Minerals]}
  boke: {name: Boké Minerals, kind: organisation, roles: [compagnie, société minière]}
  syndic: {name: Fatou Bintou Sylla-Camara, kind: person, roles: [secrétaire générale du Syndicat des mines, syndicaliste]}
  ministre: {name: Bachir Tounkara, kind: person, roles: [ministre des Mines, général, officier]}
  chinois: {name: Zheng Haibo, kind: person, roles: [directeur général de Boké Minerals, Chinois]}
  chef: {name: El Hadj Mody Bah, kind: person, roles: [doyen du village de Hamdallaye, doyen]}
  mineur: {name: "un conducteur d'engins", kind: unnamed, roles: []}
  ong: {name: Mariama Djélo Baldé, kind: person, roles: ["coordinatrice de l'ONG Terres vives", militante]}
notes: "grève minière en Guinée; syndicaliste et militante elle, directeur, ministre général, Chinois, doyen et conducteur il; titre religieux El Hadj; société et ONG à côté de leurs dirigeants; dates de pluies; sans copyright"
---
# Guinée : la grève s'étend dans la bauxite, l'État menace

Conakry (AFP) - La grève qui paralyse <t v="2025-05-12/..">depuis lundi</t> le principal site de Boké Minerals, dans le nord-ouest de la Guinée, s'est étendue <t v="2025-05-16">vendredi</t> à deux autres mines de bauxite, et le gouvernement a menacé de retirer leur permis aux sociétés qui ne trouveraient pas d'accord.

« <q s="ministre">Une mine qui ne produit pas est un trou</q> », a déclaré <m s="ministre">le ministre des Mines</m>, le général Bachir Tounkara, à la télévision nationale. « <q s="ministre">La République ne loue pas des trous.</q> » <m s="ministre">L'officier</m> a donné aux parties <t v="2025-05-19">jusqu'à lundi</t> pour s'entendre.

Les 3.400 salariés réclament une prime de poussière et l'intégration des journaliers. « <q s="syndic" id="1" via="AFP">Nos camarades toussent rouge</q>, a affirmé à l'AFP <m s="syndic">la secrétaire générale du Syndicat des mines</m>, Fatou Bintou Sylla-Camara, <q s="syndic" id="1" via="AFP">et on leur vend les masques.</q> » <m s="syndic">Elle</m> soutient que <i s="syndic">quatre délégués ont été licenciés <t v="2025-05-14">mercredi</t> par SMS</i>.

Boké Minerals, détenue à 85% par des capitaux chinois, dément. <m s="boke">La compagnie</m> évoque « <q s="boke" type="mixed">des fins de contrat sans lien avec le mouvement</q> ». <m s="directeur">Son directeur des ressources humaines</m>, Cheick Oumar Kourouma, a néanmoins promis que <i s="directeur">les quatre dossiers seraient réexaminés</i>. « <q s="directeur">Nous sommes entre frères, on ne se jette pas le portail à la figure</q> », a-t-<m s="directeur">il</m> dit.

Son supérieur a été moins fraternel. <m s="chinois">Le directeur général</m>, Zheng Haibo, a écrit aux grévistes que <i s="chinois">chaque jour d'arrêt coûtait deux millions de dollars</i>. « <q s="chinois">Cet argent ne reviendra pas <t v="2025-06">en juin</t> avec la pluie</q> », a averti <m s="chinois">le Chinois</m>. <m s="syndic">La syndicaliste</m> lui a répondu sur les ondes : « <q s="syndic">Il compte les dollars, nous comptons les radios des poumons.</q> »

### Les villages s'en mêlent

À Hamdallaye, les camions passent d'ordinaire toutes les deux minutes. Le silence réjouit le doyen, El Hadj Mody Bah. « <q s="chef">Cela fait cinq jours que nos poules sont de nouveau blanches</q> », constate <m s="chef">le vieil homme</m>. <m s="chef">Il</m> souhaite pourtant que <i s="chef">le travail reprenne <t v="2025-06-06">avant la Tabaski</t></i>, car ses trois fils sont chauffeurs.

L'ONG Terres vives a publié <t v="2025-05-15">jeudi</t> des mesures de particules six fois supérieures aux normes. « <q s="ong">L'État regarde ailleurs parce qu'ailleurs est l'endroit où il encaisse</q> », a accusé <m s="ong">sa coordinatrice</m>, Mariama Djélo Baldé. <m s="ministre">Le général</m> a qualifié la militante d'« <q s="ministre" type="mixed">écologiste d'aéroport</q> ». « <q s="ong">Je n'ai jamais pris l'avion</q> », a-t-<m s="ong">elle</m> rétorqué.

Au piquet, un conducteur d'engins comptait les heures. « <q s="mineur">Si la patronne dit de tenir, on tient</q> », a-t-<m s="mineur">il</m> confié. La patronne, pour lui, c'est Mme Sylla-Camara. « <q s="mineur">Elle a conduit le 100 tonnes avant moi.</q> »

La Guinée est <t v="2017/..">depuis 2017</t> le premier exportateur mondial de bauxite. Une grève similaire avait duré onze jours <t v="2022-04">en avril 2022</t>.
