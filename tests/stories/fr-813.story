---
id: fr-813
language: fr
agency: null
outlet: Le Nouvel Écho de Lausanne
domain: le-nouvel-echo-de-lausanne.example
authors: [Aline Favre]
published: 2026-11-05T08:00:00+01:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  rochat: {name: Daniel Rochat, kind: person, roles: [alpiniste, guide]}
  claire: {name: Claire-Lise, kind: person, roles: [épouse]}
  berthod: {name: Samuel Berthod, kind: person, roles: [guide, compagnon de cordée]}
  editrice: {name: Nadine Cuendet, kind: person, roles: [éditrice]}
notes: feature portrait, Swiss; mountaineer, wife, guide colleague, publisher; « » and title traps, pronouns
---
# Daniel Rochat, l'homme qui redescend

A 68 ans, Daniel Rochat publie « Le sens de la pente », récit d'une vie passée à renoncer. Car l'alpiniste vaudois, quatorze expéditions au compteur, a fait demi-tour onze fois sous le sommet.

« <q s="rochat">J'ai longtemps eu honte, maintenant j'en fais un livre</q> », sourit-<m s="rochat">il</m> dans la cuisine de son chalet des Ormonts. Aux murs, aucune photo de drapeau planté. « <q s="rochat">Les sommets, c'est pour les autres</q> », lâche <m s="rochat">le guide</m> en servant le café.

Son épouse, Claire-Lise, l'écoute en épluchant des pommes. « <q s="claire">Moi, ces onze demi-tours, je les ai tous fêtés</q> », glisse-t-<m s="claire">elle</m>. <m s="claire">Elle</m> raconte qu'<i s="claire">elle gardait pour chaque retour une bouteille de chasselas</i>.

<t v="1996">En 1996</t>, à trois cents mètres du sommet du Makalu, c'est Rochat qui donne le signal. Samuel Berthod, son compagnon de cordée, lui en a voulu pendant des années. « <q s="berthod">Je l'ai traité de lâche, devant les sherpas</q> », se souvient <m s="berthod">Berthod</m>. « <q s="berthod">Le lendemain, une avalanche a balayé le couloir. Je lui dois trente ans de vie</q>. »

De cet épisode, l'intéressé parle peu. « <q s="rochat" id="8">On ne décide pas avec sa tête</q>, explique-t-<m s="rochat">il</m>, <q s="rochat" id="8">on décide avec ses pieds</q>. »

Le manuscrit a d'abord été refusé par quatre maisons. « <q s="editrice">Un alpiniste qui n'arrive pas en haut, ça ne se vend pas, paraît-il</q> », s'amuse <m s="editrice">son éditrice</m>, Nadine Cuendet. D'après <m s="editrice">elle</m>, <i s="editrice">3000 exemplaires se sont écoulés en deux semaines</i>.

Et le sommet, alors ? L'alpiniste regarde par la fenêtre. « <q s="rochat">Il est toujours là, non ?</q> »
