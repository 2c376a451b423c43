---
id: fr-834
language: fr
agency: null
outlet: Le Quotidien du Monde
domain: quotidien-du-monde.example
authors: []
published: 2026-11-01T20:40:00+01:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  oman: {name: "Oman", kind: organisation, roles: []}
  koweit: {name: "Koweït", kind: organisation, roles: []}
  jord: {name: "Jordanie", kind: organisation, roles: []}
  borr: {name: "José Barral", kind: person, roles: ["chef de la diplomatie européenne"]}
  griff: {name: "Martin Griffon", kind: person, roles: ["chef des opérations humanitaires"]}
  hag: {name: "Dan Hagen", kind: person, roles: ["contre-amiral", "porte-parole de l'armée"]}
  milit: {name: "militaires", kind: group, roles: []}
  front: {name: "Front du Sud", kind: organisation, roles: []}
notes: international, participes présents, plusieurs États dans une phrase, par la voix de, intertitre cité
---
# Frappes sur Mahra : l'indignation monte dans la région

Ce mercredi devait être une journée de « deuil » et de grève générale. Le Front du Sud a déploré la mort de « <q s="front" type="mixed">familles entières</q> ».

### « <q s="griff">Une phase plus terrifiante encore</q> »

La frappe a causé un vif émoi, <m s="oman">Oman</m> condamnant « <q s="oman" type="mixed">avec la plus grande fermeté le ciblage du camp</q> », quand <m s="koweit">le Koweït</m> dénonçait un « <q s="koweit" type="mixed">nouveau massacre</q> ». Contre « <q s="jord" type="mixed">une guerre qui tue des innocents</q> », <m s="jord">la Jordanie</m> avait rappelé son ambassadeur.

Le chef de la diplomatie européenne, José Barral, s'est dit « <q s="borr" type="mixed">consterné par le nombre des victimes</q> », rappelant que « <q s="borr">le droit de se défendre doit toujours être pesé</q> ».

L'ONU, par la voix du chef de ses opérations humanitaires, <m s="griff">Martin Griffon</m>, avait déploré une « <q s="griff" type="mixed">atrocité</q> » dans une enclave où « <q s="griff">les combats sont entrés dans une phase plus terrifiante encore</q> ».

« <q s="hag">Cela fait deux semaines que nous appelons les habitants à partir</q> », s'est défendu <m s="hag">le contre-amiral Dan Hagen</m>, porte-parole de l'armée. Un chef du Front aurait été visé. Selon <m s="milit">les militaires</m>, celui-ci se trouvait dans « <q s="milit" type="mixed">un vaste réseau de souterrains</q> ».

« <q s="hag" id="12">Nous faisons de notre mieux</q>, jure <m s="hag">Dan Hagen</m>, <q s="hag" id="12">mais la façon dont l'ennemi a bâti ses tunnels nous pose un défi.</q> »

Près de la frontière, le poste de « la Porte verte » est resté ouvert trois heures.
