---
id: fr-832
language: fr
agency: null
outlet: Science et Quotidien
domain: science-et-quotidien.example
authors: []
published: 2026-06-21
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  card: {name: "Ana Lucia Carrasco", kind: person, roles: ["chercheuse en sciences politiques", "auteure de l'étude"]}
  oms: {name: "OMS", kind: organisation, roles: []}
  min: {name: "Olivier Verdier", kind: person, roles: ["ministre de la Santé"]}
  tiss: {name: "Paul Tissot", kind: person, roles: ["infectiologue"]}
  auteurs: {name: "les auteurs", kind: group, roles: []}
notes: vulgarisation, une chercheuse citée souvent sans verbe, deux-points sans verbe de parole, tweets et termes
---
# Comment une rumeur sur l'aspirine a fait le tour de l'Europe

Aussi contagieuse que le virus ? La crise a noyé le public dans une « <q s="oms" type="mixed">infodémie massive</q> », comme le disait <m s="oms">l'OMS</m> dès février. Une étude a suivi à la trace une seule de ces « infox ».

« <q s="card" via="Science et Quotidien">La désinformation a été l'une des marques de cette pandémie</q> », explique à Science et Quotidien <m s="card">Ana Lucia Carrasco</m>, chercheuse en sciences politiques et auteure de l'étude. « <q s="card">Mais toutes les fausses nouvelles ne sont pas des mensonges.</q> »

Le 14 mars, le ministre de la Santé Olivier Verdier avait mis en garde contre l'aspirine. « <q s="min">En cas de fièvre, prenez du paracétamol</q> », avait-<m s="min">il</m> écrit. En deux heures, la mise en garde passait la frontière.

Pour en mesurer l'effet, les chercheurs ont classé les messages les plus partagés. « <q s="card">D'habitude, ce sont des anonymes qui les propagent. Ici, c'était la source la plus fiable possible.</q> »

D'où venait l'affirmation ? D'un message vocal, qui circulait d'abord en Autriche sous le titre « À écouter d'urgence ». Chez nos voisins, elle n'a jamais été prise au sérieux : « <q s="card">L'université de Vienne a démenti dans l'heure.</q> » En France, l'affaire a tourné autrement avec « <q s="card" type="mixed">le tweet du ministre</q> », détaille <m s="card">Mme Carrasco</m>, qui développe : « <q s="card">Lutter contre une rumeur est très difficile quand elle a déjà un costume et une cravate.</q> »

Un autre expert relativise. « <q s="tiss">Il ne faut pas croire que les gens ont vidé les pharmacies</q> », tempère Paul Tissot, infectiologue à Nantes, qui n'a pas participé à l'étude.

Pour <m s="auteurs">les auteurs</m>, les journaux ont aussi leur part : ils auraient « <q s="auteurs" type="mixed">recopié avant de vérifier</q> ». « <q s="card">C'est humain, mais c'est ainsi que l'on perd un mois</q> », conclut <m s="card">la chercheuse</m>.
