---
id: fr-901
language: fr
agency: null
outlet: "Le Franc Parisien"
domain: le-franc-parisien.example
authors: ["Thomas Béraud"]
published: 2025-05-15T18:22:00+02:00
modified: null
dateline: null
copyright: {holders: ["Le Franc Parisien"], year: 2025, notice: "© Le Franc Parisien 2025", licence: null, reserved: false}
tdm: null
speakers:
  akim: {name: "Karim Belhadj", kind: person, roles: ["ancien chauffeur", "prévenu"]}
  presid: {name: "présidente", kind: person, roles: ["présidente du tribunal"]}
  veuve: {name: "Martine Roussel", kind: person, roles: ["veuve de la victime"]}
  proc: {name: "Antoine Delcourt", kind: person, roles: ["procureur"]}
  avocat: {name: "Inès Wahbi", kind: person, roles: ["avocate de la défense"]}
notes: "natural: court report (national popular daily)"
---
# Accident mortel de Trélon-sur-Marne : deux ans de prison avec sursis requis contre le chauffeur du bus
## Le conducteur, qui regardait son téléphone, avait fauché un retraité sur un passage piéton <t v="2023-12">en décembre 2023</t>. Il a demandé pardon à la famille.

Il s’avance à la barre les mains jointes, dans un costume trop grand. Karim Belhadj, 44 ans, était jugé <t v="2025-05-15">ce jeudi</t> par le tribunal correctionnel de Meaux (Seine-et-Marne) pour homicide involontaire.

<t v="2023-12-14">Le 14 décembre 2023</t>, <t v="2023-12-14T17:50">vers 17 h 50</t>, son bus avait percuté Daniel Roussel, 71 ans, qui traversait devant la boulangerie de Trélon-sur-Marne. Ancien instituteur, bien connu des habitants, il était mort dans la nuit à l’hôpital.

« <q s="akim">J’ai baissé les yeux deux secondes. Deux secondes, et j’ai détruit une famille</q> », souffle <m s="akim">le prévenu</m>.

L’enquête a établi qu’il venait de recevoir un message de son épouse. « <q s="presid">Vous saviez que c’était interdit ?</q> » l’interroge <m s="presid">la présidente</m>. « <q s="akim">Oui, madame. Je le répétais moi-même aux jeunes que je formais.</q> »

Chauffeur pendant dix-huit ans, sans le moindre accident, Karim Belhadj a démissionné <t v="2024-02">deux mois après les faits</t>. <m s="akim">Il</m> raconte qu’<i s="akim">il n’a plus jamais pris le volant</i>.

« <q s="akim">Je passe à pied devant le cimetière. Je n’ose pas entrer</q> », confie-t-<m s="akim">il</m> d’une voix à peine audible.

Au premier rang, Martine Roussel serre la main de sa fille. Quand vient son tour, elle déplie une feuille, puis la range.

« <q s="veuve">Daniel était quelqu’un de doux. Il n’aurait pas voulu que l’on mette cet homme en prison</q> », dit-<m s="veuve">elle</m>.

« <q s="veuve">Mais je veux que l’on comprenne que chaque soir, à six heures, j’attends encore la clé dans la serrure.</q> »

La salle se tait. <m s="veuve">La septuagénaire</m> ajoute qu’<i s="veuve">elle a reçu une lettre du chauffeur <t v="2024-22">l’été dernier</t></i>, et qu’<i s="veuve">elle l’a gardée</i>.

### « <q s="proc">Un geste banal, des conséquences irréparables</q> »

Dans ses réquisitions, <m s="proc">le procureur Antoine Delcourt</m> a demandé deux ans de prison avec sursis et l’interdiction définitive d’exercer une profession de conducteur.

« <q s="proc" id="51">C’est un geste banal, que beaucoup d’entre nous ont fait, avec des conséquences irréparables</q>, a-t-<m s="proc">il</m> souligné. <q s="proc" id="51">Un professionnel qui transporte quarante personnes doit être irréprochable.</q> »

<m s="avocat">L’avocate de la défense</m>, Me Inès Wahbi, n’a pas contesté les faits. « <q s="avocat">Mon client ne cherche aucune excuse. Il vous a dit la vérité dès la première minute de sa garde à vue</q> », a plaidé <m s="avocat">Me Wahbi</m>, qui a décrit un homme « <q s="avocat" type="mixed">hanté</q> » et suivi par un psychiatre.

Selon <m s="avocat">elle</m>, <i s="avocat">l’éclairage du passage piéton était en panne <t v="2023-11/..">depuis trois semaines</t> au moment du drame</i>. La mairie l’a fait réparer <t v="2023-12-15">le lendemain</t>.

Invité à parler le dernier, <m s="akim">Karim Belhadj</m> s’est tourné vers la famille : « <q s="akim">Pardon. Je n’ai pas d’autre mot.</q> »

Le jugement sera rendu <t v="2025-06-12">le 12 juin</t>.
