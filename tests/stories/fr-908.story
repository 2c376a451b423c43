---
id: fr-908
language: fr
agency: null
outlet: "Le Soleil de Ouagadougou"
domain: le-soleil-de-ouagadougou.example
authors: ["Aminata Sawadogo"]
published: 2025-06-16T09:00:00Z
modified: null
dateline: null
copyright: {holders: ["Le Soleil de Ouagadougou"], year: 2025, notice: "© Le Soleil de Ouagadougou 2025", licence: null, reserved: false}
tdm: null
speakers:
  zongo: {name: "Salif Zongo", kind: person, roles: ["président de la coopérative Wend-Panga"]}
  ouedraogo: {name: "Mariam Ouédraogo", kind: person, roles: ["productrice"]}
  kabore: {name: "Issa Kaboré", kind: person, roles: ["agronome"]}
  dir: {name: "Rasmané Compaoré", kind: person, roles: ["directeur régional de l'Agriculture"]}
notes: "natural: agriculture feature (West African daily)"
---
# Oignon de Koudrogo : la chambre froide qui change tout

A Koudrogo, à une centaine de kilomètres de la capitale, la récolte d'oignons a longtemps été une course contre la montre. <t v="2025-02/..">Depuis février</t>, une chambre froide solaire de 60 tonnes permet aux producteurs d'attendre de meilleurs prix.

"<q s="zongo">Avant, on vendait à n'importe quel prix, parce que l'oignon n'attend pas. Les commerçants le savaient et ils venaient en dernier</q>", explique <m s="zongo">Salif Zongo</m>, président de la coopérative Wend-Panga.

"<q s="zongo">Cette année, nous avons vendu le sac à 22 000 francs <t v="2025-05">en mai</t>. <t v="2024">L'année dernière</t>, c'était 9 000.</q>"

La coopérative compte 318 membres, dont près des deux tiers sont des femmes. Mariam Ouédraogo, 41 ans et mère de cinq enfants, cultive un demi-hectare au bord du barrage.

"<q s="ouedraogo">J'ai pu payer la scolarité de mes deux filles d'un seul coup</q>", dit <m s="ouedraogo">cette productrice</m>. "<q s="ouedraogo">Mon mari ne croyait pas au projet. Maintenant, c'est lui qui raconte tout aux voisins !</q>"

<m s="ouedraogo">Elle</m> précise qu'<i s="ouedraogo">elle paie 500 francs par sac et par mois pour le stockage</i>.

L'installation a coûté 48 millions de francs CFA, financés à 70% par un fonds de développement, le reste par les membres. La technique a été mise au point avec l'équipe du Dr Issa Kaboré, agronome à l'université.

"<q s="kabore">Le froid seul ne suffit pas. Un oignon mal séché pourrit, même à quatre degrés</q>", avertit <m s="kabore">le chercheur</m>. Selon <m s="kabore">lui</m>, <i s="kabore">les pertes après récolte atteignaient 40% dans la zone</i> ; <i s="kabore">elles sont tombées à 8%</i>.

"<q s="kabore" id="1">Le plus dur n'a pas été la technique</q>", poursuit-<m s="kabore">il</m>, "<q s="kabore" id="1">mais la confiance. Il fallait que chacun accepte de laisser sa récolte dans un bâtiment commun.</q>"

### Une deuxième chambre <t v="2026">en 2026</t>

<m s="dir">Le directeur régional de l'Agriculture</m>, Rasmané Compaoré, a visité le site <t v="2025-06-12">jeudi dernier</t>. <m s="dir">Il</m> a annoncé qu'<i s="dir">une deuxième chambre serait construite <t v="2026">en 2026</t> dans la commune voisine de Tansèga</i>.

"<q s="dir">Ce que Koudrogo a réussi, d'autres peuvent le faire</q>", a-t-<m s="dir">il</m> déclaré devant les producteurs. "<q s="dir">L'Etat vous accompagnera, mais c'est à vous de garder cet outil vivant.</q>"

Les importations d'oignons, venues surtout du Niger et des Pays-Bas, restent un souci. Le précédent directeur, Paul Nikiéma, avait proposé de les suspendre pendant la récolte, sans être suivi.

Salif Zongo voit déjà plus loin. Il rêve d'une petite unité de séchage et d'une marque à lui. "<q s="zongo">L'oignon de Koudrogo, tout le monde le connaît au marché, mais il n'a pas de nom</q>", regrette-t-<m s="zongo">il</m>.

"<q s="zongo">Un produit sans nom, c'est un enfant sans acte de naissance.</q>"
