---
id: fr-890
language: fr
agency: AFP
outlet: Le Matin des Alpes
domain: matin-des-alpes.example
authors: []
published: 2024-02-14T17:40:00+01:00
modified: null
dateline: null
copyright: {holders: [AFP], year: 2024, notice: "© 2024 AFP", licence: null, reserved: false}
tdm: null
speakers:
  vasseur: {name: Hélène Vasseur, kind: person, roles: [directrice de l'usine]}
  morand: {name: Jérôme Morand, kind: person, roles: [délégué CGT]}
  ouvriere: {name: une ouvrière, kind: unnamed, roles: []}
  maire: {name: Patrick Delmas, kind: person, roles: [maire de Saint-Avre-le-Bas]}
notes: feature with fragments inside clauses; role, pronoun and unnamed worker
---
# A Saint-Avre-le-Bas, l'usine de skis tourne au ralenti

L'atelier de finition n'a rouvert que <t v="2024-02-14">mercredi</t>, après trois semaines d'arrêt. « <q s="vasseur">Nous n'avons pas de neige, donc nous n'avons pas de commandes</q> », résume <m s="vasseur">Hélène Vasseur</m>, directrice de l'usine Tercel.

Arrivée <t v="2019">en 2019</t>, <m s="vasseur">elle</m> dit avoir connu « <q s="vasseur" type="mixed">deux bons hivers sur cinq</q> » et promet qu'<i s="vasseur">aucun des 140 emplois ne sera supprimé <t v="2024">cette année</t></i>.

<m s="morand">Jérôme Morand</m>, délégué CGT, n'y croit guère. « <q s="morand" id="1">On nous a dit la même chose l'an dernier</q> », rappelle-t-<m s="morand">il</m>, « <q s="morand" id="1">et onze intérimaires sont partis</q> ». <m s="morand">Le syndicaliste</m> réclame « <q s="morand" type="mixed">des garanties écrites</q> » avant toute négociation.

A la sortie des vestiaires, <m s="ouvriere">une ouvrière</m> confie que <i s="ouvriere">beaucoup de ses collègues cherchent déjà ailleurs</i>. « <q s="ouvriere">Moi, je reste, j'ai ma maison ici</q> », ajoute-t-<m s="ouvriere">elle</m>.

Pour <m s="maire">le maire</m>, Patrick Delmas, la fermeture serait « <q s="maire" type="mixed">un coup terrible</q> » pour la vallée, qui a déjà perdu sa papeterie <t v="2011">en 2011</t>.

La mairie doit recevoir la direction <t v="2024-02-20">mardi prochain</t>. « <q s="vasseur">Je viendrai avec des chiffres</q> », assure <m s="vasseur">la directrice</m>.
