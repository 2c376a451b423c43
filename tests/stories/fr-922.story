---
id: fr-922
language: fr-CH
agency: null
outlet: "24 Minutes"
domain: minutes.example
authors: ["Nicolas Favre"]
published: 2025-03-13T13:15:00+01:00
modified: null
dateline: null
copyright: {holders: ["24 Minutes"], year: 2025, notice: "© 24 Minutes 2025", licence: null, reserved: false}
tdm: null
speakers:
  institut: {name: "Institut Demos", kind: organisation, roles: ["institut"]}
  golay: {name: "Anne-Laure Golay", kind: person, roles: ["politologue"]}
  rossi: {name: "Fabio Rossi", kind: person, roles: ["conseiller national socialiste"]}
  keller: {name: "Beat Keller", kind: person, roles: ["directeur de l'Union patronale"]}
  passante: {name: "Martine Bovet", kind: person, roles: ["vendeuse"]}
notes: "natural: opinion poll and reactions (Swiss web news)"
---
# 57% des Suisses pour la semaine de quatre jours
## La semaine de quatre jours séduit surtout les moins de 35 ans et les Romands. Le patronat parle d'un «<q s="keller" type="mixed">mirage</q>».

<i s="institut">Une majorité de Suisses serait prête à passer à la semaine de quatre jours, même avec une légère baisse de salaire</i>, selon <m s="institut">un sondage de l'Institut Demos</m> publié <t v="2025-03-13">jeudi</t>, réalisé auprès de 2180 personnes.

Au total, 57% des personnes interrogées se disent favorables au principe, 36% y sont opposées, les autres ne se prononcent pas. L'écart est net entre la Suisse romande (66%) et la Suisse alémanique (53%).

"<q s="golay">C'est la première fois que le oui dépasse 50% dans les deux régions</q>", relève <m s="golay">la politologue Anne-Laure Golay</m>, qui a dirigé l'enquête.

"<q s="golay"><t v="2020">Il y a cinq ans</t>, la question faisait sourire. La pandémie est passée par là, et les jeunes parents ne reviendront pas en arrière.</q>"

<m s="golay">Elle</m> souligne cependant que <i s="golay">le soutien tombe à 31% si le salaire devait baisser de plus de 10%</i>. L'institut donne une marge d'erreur de 2,2 points.

Pour les syndicats et la gauche, le résultat tombe à pic. Le conseiller national socialiste Fabio Rossi a déposé une motion <t v="2025-W10">la semaine dernière</t>. "<q s="rossi">Les gens nous disent qu'ils sont fatigués. Il serait temps que Berne les écoute</q>", affirme <m s="rossi">le Tessinois</m>.

"<q s="rossi">Je ne demande pas la lune, je demande un essai pilote de deux ans</q>", poursuit-<m s="rossi">il</m>. Une première tentative de sa collègue Barbara Hunziker avait échoué <t v="2023">en 2023</t>, à onze voix près.

Le ton est tout autre du côté de l'Union patronale. "<q s="keller">C'est un mirage. Qui va soigner les malades le cinquième jour, qui va conduire les trains?</q>" demande <m s="keller">son directeur</m>, Beat Keller.

<m s="keller">Il</m> rappelle qu'<i s="keller">il manque déjà 80'000 travailleurs dans le pays</i>. "<q s="keller">Chaque entreprise est libre d'essayer. Mais une règle pour tous serait une erreur, et je le dis avec beaucoup de respect pour M. Rossi</q>", ajoute-t-<m s="keller">il</m>.

### "<q s="passante">Le lundi, je ferais le jardin</q>"

Dans les rues de Lausanne, les avis sont partagés. Martine Bovet, 52 ans, vendeuse, en rêve. "<q s="passante">Le lundi, je ferais le jardin, et le samedi, je serais moins sur les genoux</q>", dit-<m s="passante">elle</m>.

"<q s="passante">Mais ma patronne, elle, elle a déjà de la peine à trouver quelqu'un pour cinq jours.</q>"

Le Conseil national se penchera sur la motion <t v="2025-22">cet été</t>. Selon <m s="golay">Anne-Laure Golay</m>, <i s="golay">ses chances sont minces</i>: "<q s="golay">Entre un sondage et un vote, il y a une campagne. Et la campagne, on l'a vu, peut tout changer.</q>"
