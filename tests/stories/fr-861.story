---
id: fr-861
language: fr-CH
agency: null
outlet: Le Courrier du Léman
domain: le-courrier-du-leman.example
authors: [Aline Perrenoud]
published: 2026-02-03T17:10:00+01:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  favre: {name: Didier Favre, kind: person, roles: [conseiller d'Etat vaudois, ministre des Infrastructures]}
  jaquet: {name: Sandrine Jaquet, kind: person, roles: [porte-parole des Chemins de fer du Léman]}
  association: {name: Laurent Monnier, kind: person, roles: [président de l'Association des usagers du rail]}
notes: Swiss politics and transport; conseiller d'Etat, railway company, association; via RTS-like radio
---
# Vaud veut sa propre ligne de nuit, les CFL sceptiques

<i s="favre">Le canton de Vaud financera seul un train de nuit entre Lausanne et Barcelone si la Confédération ne bouge pas</i>, a annoncé <t v="2026-02-03">mardi</t> <m s="favre">le conseiller d'Etat Didier Favre</m>. «<q s="favre">Nous avons assez attendu Berne</q>», a-t-<m s="favre">il</m> dit devant la presse.

Le projet coûterait 14 millions de francs par an. «<q s="favre">C'est le prix d'un giratoire et demi</q>», plaisante <m s="favre">le ministre des Infrastructures</m>, qui assure que <i s="favre">deux communes sont prêtes à participer</i>.

Les Chemins de fer du Léman (CFL) se montrent plus réservés. «<q s="jaquet">Il n'y a tout simplement pas de voitures-lits sur le marché</q>», relève <m s="jaquet">leur porte-parole</m>, Sandrine Jaquet. D'après <m s="jaquet">elle</m>, <i s="jaquet">une mise en service avant <t v="2030">2030</t> est exclue</i>.

Interrogé par Radio Romandie, <m s="association">Laurent Monnier</m> salue au contraire un «<q s="association" type="mixed" via="Radio Romandie">geste fort</q>». Le président de l'Association des usagers du rail regrette toutefois que <i s="association">le canton n'ait pas consulté ses voisins</i>. «<q s="association" id="6">Genève aurait payé</q>, glisse-t-<m s="association">il</m>, <q s="association" id="6">encore fallait-il l'appeler</q>.»

Didier Favre promet une décision <t v="2026-21">au printemps</t>. <m s="favre">Le Vaudois</m> n'exclut pas un référendum: «<q s="favre">Si le peuple dit non, nous rangerons les oreillers</q>».
