---
id: fr-903
language: fr
agency: AFP
outlet: "Actu Monde Direct"
domain: actu-monde-direct.example
authors: []
published: 2025-10-08T16:40:00+02:00
modified: null
dateline: {place: "Nairobi", agency: "AFP", date: 2025-10-08}
copyright: {holders: ["AFP"], year: 2025, notice: "© 2025 AFP - Tous droits réservés", licence: null, reserved: true}
tdm: null
speakers:
  barasa: {name: "Faith Barasa", kind: person, roles: ["commerçante"]}
  kip: {name: "Samuel Kiprono", kind: person, roles: ["infirmier"]}
  gouv: {name: "Joseph Wekesa", kind: person, roles: ["gouverneur"]}
  onu: {name: "Marta Lindqvist", kind: person, roles: ["porte-parole du bureau des affaires humanitaires de l'ONU"]}
  police: {name: "police", kind: organisation, roles: []}
  nu: {name: "ONU", kind: organisation, roles: []}
  temoins: {name: "témoins", kind: group, roles: []}
notes: "natural: AFP copy, foreign conflict with residents' voices, straight quotes"
---
# Kenya: au moins neuf morts dans des affrontements pour l'accès à l'eau

Nairobi, <t v="2025-10-08">8 oct 2025</t> (AFP) - <i s="police">Au moins neuf personnes ont été tuées et une vingtaine blessées <t v="2025-10-06/..">depuis lundi</t> dans des affrontements entre éleveurs et agriculteurs dans le nord du Kenya</i>, a annoncé <t v="2025-10-08">mercredi</t> <m s="police">la police</m>.

Les violences ont éclaté autour d'un forage de la localité de Lokorio, à environ 400 kilomètres de la capitale, dans une région frappée par la sécheresse.

"<q s="barasa" via="AFP">On a entendu des coups de feu vers quatre heures du matin. On a pris les enfants et on a couru</q>", a raconté à l'AFP <m s="barasa">Faith Barasa</m>, commerçante de 36 ans, jointe par téléphone.

"<q s="barasa">Ma boutique a brûlé. Mon frère est resté pour sauver les chèvres. Nous n'avons plus de nouvelles de lui</q>", a-t-<m s="barasa">elle</m> ajouté.

<i s="temoins">Des centaines d'habitants se sont réfugiés dans l'école primaire et dans l'église du village voisin de Saritai</i>, selon <m s="temoins">des témoins</m>.

A l'hôpital, le personnel dit manquer de tout. "<q s="kip">Nous avons reçu onze blessés par balle en une seule nuit et nous n'avons que deux lits de soins intensifs</q>", a déclaré <m s="kip">Samuel Kiprono</m>, infirmier.

"<q s="kip">Il n'y a plus de sang, plus d'anesthésiques. Ceux qui peuvent marcher, on les renvoie chez eux</q>", a-t-<m s="kip">il</m> poursuivi.

Selon <m s="kip">lui</m>, <i s="kip">deux des blessés sont morts <t v="2025-10-07">mardi soir</t> faute de transfert vers la capitale du comté</i>.

<m s="gouv">Le gouverneur</m>, Joseph Wekesa, a décrété un couvre-feu de dix jours et appelé les deux communautés "<q s="gouv" type="mixed">à la retenue</q>".

"<q s="gouv" id="1">Ceux qui ont armé ces jeunes seront poursuivis</q>", a-t-<m s="gouv">il</m> affirmé devant la presse, "<q s="gouv" id="1">quel que soit leur rang</q>". <m s="gouv">M. Wekesa</m> a assuré que <i s="gouv">des renforts étaient en route</i> et que <i s="gouv">trois camions-citernes seraient envoyés <t v="2025-10-10">d'ici vendredi</t></i>.

Son prédécesseur, David Loper, battu <t v="2022">en 2022</t>, est accusé par plusieurs élus locaux d'attiser les tensions. Il n'a pas pu être joint <t v="2025-10-08">mercredi</t>.

<m s="police">La police</m> a indiqué que <i s="police">quatorze personnes avaient été arrêtées et sept fusils saisis</i>.

Les affrontements pour les pâturages et les points d'eau sont fréquents dans cette région aride, où les armes à feu circulent largement. <t v="2024-03">En mars 2024</t>, dix-sept personnes y avaient péri.

<m s="nu">L'ONU</m> s'est dite "<q s="nu" type="mixed">profondément préoccupée</q>" par la situation. "<q s="onu">Il s'agit de la troisième saison des pluies manquée d'affilée. Les familles ont perdu jusqu'à 80% de leur bétail</q>", a souligné <m s="onu">Marta Lindqvist</m>, porte-parole de son bureau des affaires humanitaires.

"<q s="onu">Sans eau, il n'y aura pas de paix</q>", a-t-<m s="onu">elle</m> prévenu.

str-jkm/bro/ayv
