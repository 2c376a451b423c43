---
id: fr-931
language: fr
agency: AFP
outlet: "Info Continue"
domain: info-continue.example
authors: []
published: 2026-04-14T11:02:00+02:00
modified: null
dateline: {place: "Paris", agency: AFP, date: 2026-04-14}
copyright: {holders: ["AFP"], year: 2026, notice: © 2026 AFP. Tous droits réservés, licence: null, reserved: true}
tdm: null
speakers:
  valmy: {name: "Antoine Valmy", kind: person, roles: ["ministre des Transports"]}
  rocque: {name: "Béatrice Rocque", kind: person, roles: ["sénatrice", "présidente du groupe écologiste"]}
  perrot: {name: "Damien Perrot", kind: person, roles: ["porte-parole du Front citoyen"]}
  fntr: {name: "Fédération des transporteurs", kind: organisation, roles: []}
  ent: {name: "l'entourage du Premier ministre", kind: unnamed, roles: []}
notes: "natural: AFP copy, minister on BFMTV about fuel tax, reactions"
---
# Péage au kilomètre: <m s="valmy">Valmy</m> juge la mesure "<q s="valmy" type="mixed">inéluctable</q>" mais exclut une application avant 2028

Le ministre des Transports Antoine Valmy a défendu <t v="2026-04-14">mardi</t> le principe d'un péage au kilomètre pour les poids lourds, une mesure "<q s="valmy" type="mixed">inéluctable</q>" selon <m s="valmy">lui</m>, tout en écartant son entrée en vigueur <t v="../2028">avant 2028</t>.

"<q s="valmy" via="BFMTV">On ne peut pas continuer à faire payer l'entretien des routes par ceux qui ne les abîment pas</q>", a déclaré <m s="valmy">M. Valmy</m> sur BFMTV. "<q s="valmy" via="BFMTV">Un camion de 40 tonnes use la chaussée comme dix mille voitures, c'est de la physique, pas de l'idéologie.</q>"

<m s="valmy">Le ministre</m> a précisé que <i s="valmy">le produit de la taxe, estimé à 1,2 milliard d'euros par an, serait intégralement affecté aux routes et au fret ferroviaire</i>. "<q s="valmy">Pas un centime n'ira boucher les trous du budget</q>", a-t-<m s="valmy">il</m> promis.

Interrogé sur le précédent de l'écotaxe, abandonnée <t v="2014">en 2014</t> par Ségolène Royal après la révolte des "bonnets rouges", <m s="valmy">il</m> a dit avoir "<q s="valmy" type="mixed">retenu la leçon</q>".

"<q s="valmy">A l'époque, on avait installé les portiques avant de convaincre. Nous ferons l'inverse</q>", a-t-<m s="valmy">il</m> ajouté, assurant que <i s="valmy">les régions seraient libres d'adopter ou non le dispositif</i>.

<m s="fntr">La Fédération des transporteurs</m>, qui réunit 3.400 entreprises, a aussitôt dénoncé "<q s="fntr" type="mixed">une déclaration de guerre</q>".

"<q s="fntr">Nos marges sont de 1,5%. Avec ce péage, une entreprise sur cinq disparaîtra en deux ans</q>", affirme <m s="fntr">l'organisation</m> dans un communiqué, où <m s="fntr">elle</m> réclame un rendez-vous "<q s="fntr" type="mixed">sans délai</q>" avec le Premier ministre Luc Jourdain.

A gauche, <m s="rocque">la présidente du groupe écologiste au Sénat</m>, Béatrice Rocque, a au contraire regretté "<q s="rocque" type="mixed">un calendrier de renoncement</q>". "<q s="rocque"><t v="2028">2028</t>, c'est après la présidentielle. Autrement dit, c'est jamais</q>", a-t-<m s="rocque">elle</m> ironisé devant la presse.

Pour <m s="perrot">Damien Perrot</m>, porte-parole du Front citoyen, le gouvernement "<q s="perrot" type="mixed" via="X">veut faire les poches des routiers français pendant que les camions étrangers traversent le pays gratuitement</q>". "<q s="perrot" via="X">Les bonnets rouges ne sont pas loin</q>", a-t-<m s="perrot">il</m> averti sur X.

L'arbitrage n'est pas rendu à Matignon. "<q s="ent" via="AFP">Le ministre a exprimé une conviction personnelle</q>", a indiqué à l'AFP <m s="ent">l'entourage du Premier ministre</m>. "<q s="ent" via="AFP">Aucune décision ne sera prise avant la conférence de financement de <t v="2026-06">juin</t></q>", a ajouté <m s="ent">cette source</m>.

Face à l'insistance de la journaliste Claire Hennebert, M. Valmy avait pris soin de ne pas évoquer Luc Jourdain, avec lequel ses relations sont notoirement fraîches.

"<q s="valmy">Je ne suis pas ministre pour être aimé des lobbies</q>", avait-<m s="valmy">il</m> conclu.
