---
id: fr-923
language: fr
agency: null
outlet: "Communiqué Express"
domain: communique-express.example
authors: []
published: 2025-09-22T11:00:00+02:00
modified: null
dateline: null
copyright: {holders: ["Communiqué Express"], year: 2025, notice: "© Communiqué Express 2025", licence: null, reserved: false}
tdm: null
speakers:
  dumas: {name: "Véronique Dumas", kind: person, roles: ["présidente de Transvalis", "présidente"]}
  pilote: {name: "Marc Ollivier", kind: person, roles: ["directeur du programme"]}
  min: {name: "Sébastien Grange", kind: person, roles: ["ministre délégué aux Transports", "ministre"]}
  region: {name: "Nadège Castel", kind: person, roles: ["vice-présidente de la Région", "élue"]}
notes: "natural: press-release like news (company and ministry)"
---
# Transvalis met en service son premier autocar à hydrogène entre Poitiers et La Rochelle

Le groupe Transvalis annonce la mise en service, <t v="2025-09-22">ce lundi 22 septembre</t>, du premier autocar à hydrogène exploité sur une ligne régulière en Nouvelle-Aquitaine. Quatre véhicules supplémentaires seront livrés <t v="2026-06">d’ici juin 2026</t>.

« <q s="dumas" id="51">Ce lancement est l’aboutissement de quatre années de travail avec nos partenaires</q>, déclare <m s="dumas">Véronique Dumas</m>, présidente de Transvalis. <q s="dumas" id="51">Il prouve que la transition énergétique peut être fiable, confortable et accessible à tous.</q> »

D’une capacité de 59 places, le véhicule dispose d’une autonomie de 500 kilomètres. Il effectuera trois allers-retours par jour, au tarif habituel de 2,30 euros.

« <q s="dumas">Nos conducteurs l’ont adopté dès les premiers essais. Le silence à bord les a surpris.</q> »

L’hydrogène est produit à Niort par électrolyse, à partir d’électricité éolienne. <m s="pilote">Le directeur du programme</m>, Marc Ollivier, indique que <i s="pilote">la station peut ravitailler dix véhicules par jour</i>.

« <q s="pilote" id="52">Un plein prend douze minutes, à peine plus qu’un plein de gazole</q>, détaille-t-<m s="pilote">il</m>. <q s="pilote" id="52">C’est ce qui a fait la différence avec la batterie sur cette ligne.</q> »

L’investissement s’élève à 7,8 millions d’euros, dont 3,1 millions apportés par l’État et la Région. La station porte le nom de René Chauvet, fondateur de l’entreprise <t v="1954">en 1954</t>.

### Un engagement de l’État

Présent à l’inauguration, <m s="min">le ministre délégué aux Transports</m>, Sébastien Grange, a salué « <q s="min" type="mixed">une première qui en appelle d’autres</q> ».

« <q s="min" id="53">Je souhaite que, partout, les lignes du quotidien soient les premières à bénéficier de l’innovation</q>, a-t-<m s="min">il</m> ajouté. <q s="min" id="53">L’autocar est le transport de ceux qui n’ont pas de gare. Ils méritent ce qu’il y a de mieux.</q> »

<m s="min">Le ministre</m> a confirmé qu’<i s="min">un appel à projets de 60 millions d’euros serait ouvert <t v="2025-11-01">le 1er novembre</t></i>.

Pour la Région, Nadège Castel, vice-présidente chargée des mobilités, s’est dite « <q s="region" type="mixed">particulièrement fière</q> » de ce partenariat.

« <q s="region" id="54">Notre objectif est clair : plus un seul autocar diesel <t v="2032">en 2032</t></q>, a rappelé <m s="region">l’élue</m>. <q s="region" id="54">Véronique Dumas et ses équipes nous montrent que c’est possible.</q> »

Une enquête de satisfaction sera menée auprès des voyageurs <t v="2025-12">en décembre</t>. Selon <m s="pilote">Marc Ollivier</m>, <i s="pilote">les résultats seront rendus publics</i>.

Fondé à Saintes, Transvalis emploie 2 300 personnes et transporte chaque année 31 millions de voyageurs. Le groupe a réalisé <t v="2024">en 2024</t> un chiffre d’affaires de 214 millions d’euros.

« <q s="dumas" id="55">Nous ne nous arrêterons pas là</q>, conclut <m s="dumas">Véronique Dumas</m>. <q s="dumas" id="55"><t v="2026">L’an prochain</t>, nous ouvrirons une deuxième ligne vers Angoulême.</q> »
