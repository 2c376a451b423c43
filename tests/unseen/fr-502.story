---
id: fr-502
language: fr
agency: null
outlet: La Chronique du Palais
domain: chronique-palais.example
authors: [Blandine Fauconnier]
published: 2026-03-27T07:30:00+01:00
modified: null
dateline: null
copyright: {holders: [Blandine Fauconnier], year: 2026, notice: "Texte : Blandine Fauconnier, 2026. Licence CC BY-NC-ND 4.0", licence: CC-BY-NC-ND-4.0, reserved: false}
tdm: reserved
speakers:
  juge: {name: Maryvonne Tessier-Loth, kind: person, roles: [présidente, juge]}
  prevenu: {name: Lucas G., kind: person, roles: [prévenu, étudiant]}
  voisine: {name: Arlette Pommier, kind: person, roles: [plaignante, voisine, octogénaire]}
  procureur: {name: le procureur, kind: unnamed, roles: []}
  avocat: {name: Kévin Rochebrune, kind: person, roles: [avocat, Me]}
  huissier: {name: "l'huissière", kind: unnamed, roles: []}
  coq: {name: Raymond Pommier, kind: person, roles: [mari de la plaignante]}
notes: "chronique d'audience en dialogues à tirets sans guillemets, incises entre virgules; présidente, plaignante et huissière comme elle, prévenu, procureur, avocat et mari comme il; initiale du prévenu; coq nommé comme une personne; heures"
---
# Le coq, l'étudiant et la voisine

Tribunal de police de Cahors, <t v="2026-03-26">jeudi</t>, <t v="2026-03-26T09:00">neuf heures</t>. Lucas G., vingt-deux ans, comparaît pour tapage nocturne. La plaignante a mis un chapeau.

— <q s="juge">Monsieur, vous jouez de la trompette ?</q> demande <m s="juge">la présidente</m>.

— <q s="prevenu">Du bugle, madame.</q>

— <q s="juge">C'est moins fort ?</q>

— <q s="prevenu" id="2">C'est plus rond</q>, dit <m s="prevenu">l'étudiant</m>, <q s="prevenu" id="2">ça passe mieux à travers les murs.</q>

Rires. Maryvonne Tessier-Loth a vingt ans de métier et ne rit pas. Elle lit la plainte : « <q s="voisine">Il joue à l'heure où mon coq dort et mon coq, du coup, chante à l'heure où je dors.</q> » Signé Arlette Pommier, quatre-vingt-trois ans.

L'octogénaire se lève sans qu'on l'en prie. <m s="voisine">Elle</m> explique que <i s="voisine">la chose a commencé <t v="2025-09-21">le 21 septembre</t>, jour de la Saint-Matthieu, et n'a plus cessé</i>.

— <q s="voisine" id="4">J'ai rien contre la musique</q>, précise-t-<m s="voisine">elle</m>. <q s="voisine" id="4">Mon mari aimait Verchuren.</q>

— <q s="coq">J'aime toujours</q>, fait <m s="coq">une voix au fond</m>.

C'est Raymond, le mari, que tout le monde croyait mort. L'huissière le prie de se taire. « <q s="huissier">Monsieur, ici on parle quand on est cité</q> », souffle-t-<m s="huissier">elle</m>.

Le procureur, lui, voudrait rentrer déjeuner. <m s="procureur">Il</m> rappelle que <i s="procureur">la loi ne distingue pas le bugle de la perceuse</i>. Il requiert cent cinquante euros.

Me Kévin Rochebrune se dresse. C'est sa première audience, et il a préparé Montaigne.

— <q s="avocat">Madame la présidente, qui nous dit que le coq n'est pas en cause ? On poursuit l'homme et l'on ménage l'animal.</q>

— <q s="juge">Maître, vous demandez une expertise du coq ?</q>

— <q s="avocat">Je la demande</q>, répond <m s="avocat">l'avocat</m>, tout pâle.

La juge suspend <t v="2026-03-26T10:15">à dix heures et quart</t>. Dans le couloir, le jeune homme s'approche de la vieille dame. <m s="prevenu">Il</m> lui dit que <i s="prevenu">son bugle était celui de son grand-père</i>. <m s="voisine">Elle</m> lui demande s'<i s="voisine">il connaît « Perles de cristal »</i>. Il ne connaît pas.

À la reprise, <m s="voisine">la plaignante</m> annonce qu'<i s="voisine">elle retire sa plainte si le prévenu apprend le morceau <t v="2026-04-05">pour Pâques</t></i>.

— <q s="juge">Le tribunal n'a rien entendu, mais il aurait aimé</q>, dit enfin <m s="juge">Mme Tessier-Loth</m>, qui relaxe.

Raymond Pommier attendait dehors. « <q s="coq">Le coq s'appelle Aimé</q> », nous a-t-<m s="coq">il</m> confié. « <q s="coq">Elle ne l'a pas dit, de peur qu'on le convoque.</q> »
