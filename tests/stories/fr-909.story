---
id: fr-909
language: fr
agency: null
outlet: "Numéria"
domain: numeria.example
authors: ["Hugo Lantier"]
published: 2025-09-23T10:12:00+02:00
modified: null
dateline: null
copyright: {holders: ["Numéria"], year: 2025, notice: "© Numéria 2025", licence: null, reserved: false}
tdm: null
speakers:
  lin: {name: "Grace Lin", kind: person, roles: ["directrice produit d’Orbea"]}
  moreau: {name: "Stéphane Moreau", kind: person, roles: ["patron d’Orbea France"]}
  orbea: {name: "Orbea", kind: organisation, roles: ["fabricant", "marque"]}
  cons: {name: "Aurore Vignal", kind: person, roles: ["association Conso Libre"]}
notes: "natural: tech product news (web magazine)"
---
# Orbea dévoile un téléphone que l’on répare avec une pièce de monnaie

Le fabricant Orbea a présenté <t v="2025-09-22">lundi</t> à Berlin le Folio 4, un smartphone dont la batterie, l’écran et le port de charge se remplacent sans tournevis. Il sera vendu <t v="2025-10-21/..">à partir du 21 octobre</t>, à 549 euros.

« <q s="lin">Nous avons voulu un téléphone que votre grand-mère puisse réparer toute seule</q> », a lancé <m s="lin">la directrice produit</m>, Grace Lin, avant d’ouvrir l’appareil sur scène avec une pièce de deux euros.

Le changement de batterie lui a pris 41 secondes. « <q s="lin">Mon record est de 29 secondes, mais je n’avais pas trois cents journalistes devant moi</q> », a-t-<m s="lin">elle</m> plaisanté.

Côté technique, l’appareil embarque un écran de 6,3 pouces, 8 Go de mémoire et un double capteur de 50 mégapixels. <i s="orbea">L’autonomie, point faible du Folio 3, grimpe à deux jours</i>, selon <m s="orbea">la marque</m>.

Orbea promet huit ans de mises à jour et des pièces disponibles pendant dix ans. « <q s="orbea">Chaque composant sera vendu à prix coûtant, sans exception</q> », assure <m s="orbea">l’entreprise</m> dans un communiqué.

### Un marché étroit

Reste à convaincre au-delà d’un cercle de fidèles. <t v="2024">L’an dernier</t>, Orbea a vendu 310 000 téléphones en Europe, une goutte d’eau face aux géants du secteur.

« <q s="moreau">Je ne vais pas vous raconter qu’on va détrôner qui que ce soit</q> », sourit <m s="moreau">Stéphane Moreau</m>, patron de la filiale française, rencontré après la conférence.

« <q s="moreau">Nos clients gardent leur téléphone cinq ans et demi en moyenne. C’est de ça que je suis fier.</q> »

<m s="moreau">Il</m> reconnaît que la photo restera « <q s="moreau" type="mixed">en dessous</q> » des modèles les plus chers. En revanche, <m s="moreau">il</m> affirme que <i s="moreau">la filiale est rentable <t v="2024-12/..">depuis décembre</t></i>.

Son prédécesseur, Yann Delpierre, parti chez un concurrent <t v="2023">en 2023</t>, avait lancé un abonnement qui n’a jamais trouvé son public. L’offre est abandonnée. « <q s="moreau">Les gens veulent posséder leur téléphone, pas le louer</q> », tranche <m s="moreau">Stéphane Moreau</m>.

Les associations de consommateurs applaudissent. « <q s="cons" id="51">C’est la preuve que l’on peut faire autrement</q>, estime <m s="cons">Aurore Vignal</m>, de Conso Libre. <q s="cons" id="51">Quand un industriel vous dira que ce n’est pas possible, vous pourrez lui montrer le Folio.</q> »

<m s="cons">Elle</m> regrette seulement que <i s="cons">la coque reste en plastique neuf à 40 %</i>.

Grace Lin, elle, a quitté la scène sur une pirouette. « <q s="lin">Faites-le tomber, s’il vous plaît. C’est fait pour ça.</q> »
