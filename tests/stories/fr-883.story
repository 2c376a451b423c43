---
id: fr-883
language: fr
agency: null
outlet: Santé et Jardins
domain: sante-et-jardins.example
authors: []
published: 2026-03-12T18:30:00+02:00
modified: null
dateline: {place: Lyon, agency: null, date: 2026-03-12}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  aude: {name: Aude Fargeon, kind: person, roles: [toxicologue]}
  remy: {name: Rémy Castelnau, kind: person, roles: [agronome]}
  anse: {name: Agence du médicament vétérinaire, kind: organisation, roles: [agence]}
  opp: {name: les opposants au produit, kind: group, roles: []}
notes: magazine piece, terms in marks, two experts in turn, one called by her trade
---
# Faut-il avoir peur du cuivre ?

Pour nourrir « la planète jardin », les particuliers ont longtemps cru au « tout bio ». Mais le cuivre, baptisé « bouillie bordelaise », est classé parmi les produits « à surveiller ».

« <q s="aude">Le danger est une propriété de la substance, le risque dépend de la dose</q> », rappelle <m s="aude">la toxicologue Aude Fargeon</m>. « <q s="remy">Au jardin, on en met souvent trois fois trop</q> », regrette quant à lui <m s="remy">Rémy Castelnau</m>, agronome à Montpellier.

Pour <m s="aude">la toxicologue</m>, « <q s="aude" type="mixed">interdire le cuivre reviendrait à interdire les casseroles</q> ». Le « principe de précaution », inscrit dans la loi, ne dit rien des doses.

Le sol, ce « second estomac » de la plante, garde le métal pendant des décennies. « <q s="aude">Les vers de terre en souffrent les premiers</q> », précise <m s="aude">la spécialiste</m>. L'expression « terre morte » est pourtant « <q s="remy" type="mixed">exagérée</q> », nuance <m s="remy">l'agronome</m>.

Saisie de la question, <m s="anse">l'Agence du médicament vétérinaire</m> a rendu un avis en janvier. « <q s="anse">Aucun effet n'a été observé aux doses autorisées</q> », écrit <m s="anse">l'agence</m>. <m s="opp">Les opposants au produit</m> dénoncent un rapport « <q s="opp" type="mixed">sous influence</q> ».

« <q s="remy" id="9">Il y a des solutions simples</q>, explique <m s="remy">Rémy Castelnau</m>. <q s="remy" id="9">Aérer, tailler, choisir des variétés rustiques.</q> » Et de conseiller la fameuse « rotation des cultures ».

Reste la question des jardins « partagés », où les « anciens » ne jurent que par leurs recettes.
