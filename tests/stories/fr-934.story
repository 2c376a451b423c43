---
id: fr-934
language: fr
agency: null
outlet: "La Provence Libre"
domain: la-provence-libre.example
authors: ["Bruno Scotto"]
published: 2026-02-12T20:40:00+01:00
modified: null
dateline: null
copyright: {holders: ["La Provence Libre"], year: 2026, notice: "© La Provence Libre 2026", licence: null, reserved: false}
tdm: null
speakers:
  santoni: {name: "Robert Santoni", kind: person, roles: ["ancien maire de Valréal"]}
  proc: {name: "Émilie Rostagne", kind: person, roles: ["procureure"]}
  presid: {name: "Jean-Luc Villard", kind: person, roles: ["président du tribunal"]}
  avo: {name: "Paul Casanova", kind: person, roles: ["avocat de Robert Santoni"]}
  gay: {name: "Sylvie Gayraud", kind: person, roles: ["ancienne directrice des services"]}
notes: "natural: criminal court report, former mayor accused of favouritism (regional daily)"
---
# Deux ans de prison avec sursis requis contre l’ancien maire de Valréal
## Robert Santoni, 71 ans, était jugé <t v="2026-02-12">jeudi</t> à Avignon pour favoritisme dans l’attribution du marché de la piscine municipale.

Il est arrivé avec une canne et un classeur bleu. Pendant quatre heures, <t v="2026-02-12">jeudi</t>, Robert Santoni a répondu debout, refusant la chaise que lui proposait le président. « <q s="santoni">J’ai été maire dix-neuf ans, je peux bien tenir un après-midi</q> », a lancé <m s="santoni">l’ancien maire de Valréal</m>.

On lui reproche d’avoir communiqué à son ami d’enfance, l’entrepreneur Henri Blachère, le montant des offres concurrentes pour la construction de la piscine, un chantier de 6,4 millions d’euros. Blachère est mort <t v="2024">en 2024</t>, avant d’avoir pu être jugé.

« <q s="presid">Vous l’avez appelé onze fois la veille de l’ouverture des plis. De quoi parliez-vous ?</q>, demande <m s="presid">le président</m>, Jean-Luc Villard.

— <q s="santoni">De sa femme, qui était malade. Et du loto du club de rugby</q>, répond <m s="santoni">le prévenu</m>.

— <q s="presid">Onze fois ?</q>

— <q s="santoni">Elle était très malade.</q> »

Dans la salle, quelques rires, vite éteints. <m s="santoni">L’ex-élu</m> jure qu’il n’a « <q s="santoni" type="mixed">pas touché un centime</q> », ce que l’accusation ne conteste pas. <m s="santoni">Il</m> admet « <q s="santoni" type="mixed">des maladresses</q> », « <q s="santoni" type="mixed">une confusion des genres</q> », mais certainement pas un délit.

À la barre, Sylvie Gayraud, son ancienne directrice des services, raconte avoir découvert le dossier ouvert sur le bureau du maire. « <q s="gay" id="1">Je lui ai dit que c’était interdit. Il m’a répondu que Valréal n’était pas Paris</q>, rapporte <m s="gay">cette femme de 58 ans</m>, mutée trois mois plus tard à la médiathèque. <q s="gay" id="1">J’ai aimé travailler avec lui. C’est pour cela que je suis allée voir la gendarmerie en pleurant.</q> »

Pour <m s="proc">la procureure</m>, Émilie Rostagne, <i s="proc">l’absence d’enrichissement n’efface rien</i>. « <q s="proc" id="2">Le favoritisme, ce n’est pas seulement prendre pour soi, c’est donner à l’un ce qui appartient à tous</q>, a-t-<m s="proc">elle</m> martelé dans son réquisitoire. <q s="proc" id="2">Trois entreprises ont travaillé pour rien. L’une d’elles, la maison Teyssèdre, a licencié neuf personnes.</q> »

<m s="proc">Elle</m> a requis deux ans d’emprisonnement avec sursis, 30 000 euros d’amende et cinq ans d’inéligibilité, une peine « <q s="proc" type="mixed">ferme sur le principe, mesurée pour l’homme</q> ».

La défense a plaidé la relaxe. « <q s="avo" id="61">On vous demande de condamner un répertoire téléphonique</q>, a ironisé <m s="avo">Me Paul Casanova</m>. <q s="avo" id="61">Pas un écrit, pas un virement, pas un témoin de la conversation. Rien.</q> » <m s="avo">L’avocat</m> a rappelé que <i s="avo">l’offre de Blachère était aussi la mieux notée techniquement</i> et que <i s="avo">la piscine accueille <t v="2026-02-12">aujourd’hui</t> 60 000 nageurs par an</i>.

Le dernier mot revenait à Robert Santoni. Il a refermé son classeur. « <q s="santoni">Henri n’est plus là pour se défendre, alors je le ferai pour deux. C’était un bon maçon.</q> »

Jugement <t v="2026-03-19">le 19 mars</t>.
