---
id: fr-936
language: fr-CA
agency: null
outlet: "La Presse Libre de Québec"
domain: la-presse-libre-de-quebec.example
authors: ["Audrey-Ann Gauthier"]
published: 2026-02-03T05:00:00-05:00
modified: null
dateline: null
copyright: {holders: ["La Presse Libre de Québec"], year: 2026, notice: "© La Presse Libre de Québec 2026", licence: null, reserved: false}
tdm: null
speakers:
  bouchard: {name: "Karine Bouchard", kind: person, roles: ["infirmière", "présidente du syndicat local"]}
  theriault: {name: "Réjean Thériault", kind: person, roles: ["retraité", "patient"]}
  cisss: {name: "CISSS", kind: organisation, roles: []}
  dubois: {name: "Christian Dubois-Morin", kind: person, roles: ["ministre de la Santé"]}
  nadeau: {name: "Joëlle Nadeau", kind: person, roles: ["députée libérale"]}
  urg: {name: "Félix Arsenault", kind: person, roles: ["chef de l’urgence"]}
notes: "natural: Québec emergency room overflow, nurse, patients, minister, opposition"
---
# Urgence de Rimouski: 41 heures sur une civière, «<q s="theriault">pis personne pour me dire pourquoi</q>»

Le taux d’occupation de l’urgence de l’hôpital de Rimouski a atteint 212 % <t v="2026-02-02">lundi</t>. Des patients sont installés dans les corridors, dans une salle de réunion et, depuis le week-end, dans l’ancienne chapelle.

Réjean Thériault, 77 ans, y a passé 41 heures. «<q s="theriault" id="61">On m’a couché en dessous de saint Joseph</q>, raconte <m s="theriault">le retraité de Trois-Pistoles</m>, encore essoufflé. <q s="theriault" id="61">J’étais là pour mes poumons, pis personne pour me dire pourquoi on ne me montait pas à l’étage.</q>»

Sa fille Manon a fini par lui apporter un oreiller. «<q s="theriault">Les petites gardes-malades, je n’ai rien contre elles. Elles courent. Il y en a une qui pleurait en arrière du rideau.</q>»

La présidente du syndicat local, Karine Bouchard, elle-même infirmière, dit ne pas être surprise. «<q s="bouchard">Ça fait deux ans qu’on le dit, qu’on l’écrit, qu’on le crie</q>», lance-t-<m s="bouchard">elle</m>. <m s="bouchard">Elle</m> soutient que <i s="bouchard">56 postes sont vacants</i> et que <i s="bouchard">les quarts de 16 heures sont redevenus la norme</i>.

«<q s="bouchard"><t v="2026-02-01">Dimanche</t>, ma collègue est rentrée à sept heures du matin et on l’a barrée dans l’hôpital jusqu’à onze heures du soir. Elle a un bébé de huit mois.</q>»

Au <m s="cisss">CISSS</m>, on parle d’une situation «<q s="cisss" type="mixed">exceptionnelle</q>», liée à une éclosion de grippe dans trois résidences pour aînés. «<q s="cisss">Aucun patient n’a été privé de soins requis par son état</q>», affirme <m s="cisss">l’établissement</m> dans un courriel, où il invite la population à appeler d’abord le 811.

Le chef de l’urgence, le Dr Félix Arsenault, ne mâche pas ses mots. «<q s="urg" id="62">La grippe arrive chaque hiver, ce n’est pas une météorite</q>, laisse tomber <m s="urg">le médecin</m>. <q s="urg" id="62">Le problème, ce n’est pas la porte d’entrée, c’est la porte de sortie. J’ai 38 patients qui attendent une place en hébergement.</q>»

<m s="urg">Il</m> craint qu’<i s="urg">un drame survienne</i>, comme à l’hôpital de Matane, où Ghislain Otis est mort <t v="2025-12">en décembre</t> dans la salle d’attente.

### «<q s="dubois" type="mixed">Inacceptable</q>», dit <m s="dubois">le ministre</m>

De passage à Lévis, <m s="dubois">le ministre de la Santé</m>, Christian Dubois-Morin, a jugé la situation «<q s="dubois" type="mixed">inacceptable</q>». «<q s="dubois">Si c’était ma mère, je serais fâché. Je suis fâché</q>», a-t-<m s="dubois">il</m> dit en mêlée de presse.

<m s="dubois">Il</m> a annoncé qu’<i s="dubois">une équipe volante de 15 infirmières serait dépêchée dans le Bas-Saint-Laurent <t v="2026-02-06">d’ici vendredi</t></i>. Questionné sur la date d’ouverture de la maison des aînés promise par sa prédécesseure, Sonia Lavallée, il a éludé.

«<q s="nadeau" via="Radio-Canada">Quinze infirmières pour une semaine, c’est un plasteur sur une jambe de bois</q>», a réagi <m s="nadeau">la députée libérale Joëlle Nadeau</m> à l’émission Info-Réveil de Radio-Canada. Elle réclame un débat d’urgence dès la reprise des travaux parlementaires.

M. Thériault, lui, a reçu son congé <t v="2026-02-03">mardi</t>. Avant de partir, il a demandé à voir la chapelle une dernière fois. «<q s="theriault">J’ai fait ma première communion là-dedans. Je pensais pas y revenir en jaquette.</q>»
