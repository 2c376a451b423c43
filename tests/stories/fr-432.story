---
id: fr-432
language: fr-CA
agency: La Presse Canadienne
outlet: Le Rivage acadien
domain: rivageacadien.example
authors: [Mathieu LeBouthillier-Haché]
published: 2025-10-02T19:30:00-03:00
modified: null
dateline: {place: "CARAQUET, N.-B.", agency: La Presse Canadienne, date: null}
copyright: {holders: [Le Rivage acadien], year: 2025, notice: "© 2025 Le Rivage acadien", licence: null, reserved: false}
tdm: null
speakers:
  ministre: {name: Joanne Thompson, kind: person, roles: [ministre fédérale des Pêches, ministre]}
  premiere: {name: Susan Holt, kind: person, roles: [première ministre du Nouveau-Brunswick, première ministre]}
  pecheur: {name: Yvon-Guy Lanteigne, kind: person, roles: [homardier, "président de l'Union des pêcheurs"]}
  chef: {name: Rebecca Knockwood-Levi, kind: person, roles: ["cheffe d'Esgenoôpetitj"]}
  mpo: {name: Pêches et Océans Canada, kind: organisation, roles: []}
  biologiste: {name: Denis Chiasson-Arseneau, kind: person, roles: [biologiste, chercheur]}
  usine: {name: Bernadette Doiron, kind: person, roles: ["directrice d'usine"]}
  grc: {name: GRC, kind: organisation, roles: []}
  aide: {name: un aide-pêcheur, kind: unnamed, roles: []}
notes: "pêche au homard; ministre fédérale, première ministre, cheffe, directrice toutes elle; homardier, biologiste, aide-pêcheur il; ministère et GRC; parlure acadienne; première ministre contre ministre; quais et saisons"
---
# Homard : les pêcheurs acadiens veulent « <q s="pecheur" type="mixed">la même montre pour tout le monde</q> »

CARAQUET, N.-B. — La tension monte dans la baie des Chaleurs, où quelque deux cents pêcheurs ont bloqué <t v="2025-10-02">jeudi</t> le quai de Caraquet pour protester contre la pêche d'automne autorisée à une communauté mi'kmaw.

« <q s="pecheur">On veut la même montre pour tout le monde</q> », a lancé <m s="pecheur">Yvon-Guy Lanteigne</m>, président de l'Union des pêcheurs. « <q s="pecheur">La saison, c'est la saison.</q> » <m s="pecheur">Le homardier</m> soutient que <i s="pecheur">ses membres ont perdu le tiers de leurs prises <t v="2022/..">depuis 2022</t></i>.

La cheffe d'Esgenoôpetitj a refusé de porter le blâme. « <q s="chef" id="1">Un jugement de la Cour suprême n'a pas de saison</q>, a rétorqué <m s="chef">Rebecca Knockwood-Levi</m>, <q s="chef" id="1">il est bon à l'année.</q> » <m s="chef">Elle</m> a rappelé que <i s="chef">sa communauté n'avait que onze bateaux</i>.

La ministre fédérale des Pêches, Joanne Thompson, a demandé du calme depuis Ottawa. « <q s="ministre">Personne ne va régler ça avec des remorques en travers d'un quai</q> », a-t-<m s="ministre">elle</m> affirmé. La première ministre du Nouveau-Brunswick aurait souhaité qu'elle vienne le dire en personne. « <q s="premiere">J'ai pris la route, c'est quatre heures, il y a de bons restaurants</q> », a fait valoir <m s="premiere">Susan Holt</m>, arrivée sur place <t v="2025-10-02T12:00">à midi</t>. <m s="premiere">Elle</m> a annoncé que <i s="premiere">les deux parties se rencontreraient <t v="2025-10-06">lundi</t> à Bathurst</i>.

<m s="mpo">Pêches et Océans Canada</m> a confirmé que <i s="mpo">trois cents casiers sans étiquette avaient été saisis <t v="2025-09-30">mardi</t></i>. <m s="biologiste">Le biologiste Denis Chiasson-Arseneau</m> croit que <i s="biologiste">le vrai coupable est ailleurs</i>. « <q s="biologiste">L'eau a pris deux degrés, le homard monte vers le nord sans demander de permis</q> », a expliqué <m s="biologiste">le chercheur</m>.

À l'usine, les chaudrons sont froids. « <q s="usine">J'ai 140 filles à la maison et pas une livre à cuire</q> », s'est désolée <m s="usine">la directrice</m>, Bernadette Doiron. « <q s="usine">Moi, un homard, je lui demande pas son statut.</q> »

<m s="grc">La GRC</m> a précisé qu'<i s="grc">aucune arrestation n'avait été effectuée</i>. En fin de journée, un aide-pêcheur de 19 ans a traversé la barricade avec une boîte de café pour l'autre camp. « <q s="aide">Mon meilleur chum est de l'autre bord</q> », a-t-<m s="aide">il</m> expliqué. « <q s="aide">Il prend deux sucres.</q> »
