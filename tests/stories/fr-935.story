---
id: fr-935
language: fr
agency: null
outlet: "Le Midi Ovale"
domain: le-midi-ovale.example
authors: ["Cédric Pujol"]
published: 2026-04-19T23:10:00+02:00
modified: null
dateline: null
copyright: {holders: ["Le Midi Ovale"], year: 2026, notice: "© Le Midi Ovale 2026", licence: null, reserved: false}
tdm: null
speakers:
  lacaze: {name: "Vincent Lacaze", kind: person, roles: ["manager de Castelnau"]}
  teixeira: {name: "Mathieu Teixeira", kind: person, roles: ["capitaine de Castelnau", "demi de mêlée"]}
  odell: {name: "Brian O’Dell", kind: person, roles: ["entraîneur de Biarriz-Côte"]}
  fabre: {name: "Lucas Fabre", kind: person, roles: ["ouvreur"]}
  president: {name: "Jacques Estève", kind: person, roles: ["président de Castelnau"]}
notes: "natural: rugby match report and press conference (southern paper)"
---
# Top 14. <m s="lacaze">Vincent Lacaze</m> (Castelnau) : « <q s="lacaze">On a joué avec le frein à main pendant soixante minutes</q> »

Un essai à la sirène, une transformation du bord de la touche et un stade qui s’embrase : Castelnau a arraché la victoire (24-22), <t v="2026-04-19">dimanche soir</t>, contre Biarriz-Côte. Pas de quoi dérider son manager.

« <q s="lacaze" id="61">Je suis content pour les gens, pas pour le rugby</q>, a grincé <m s="lacaze">Vincent Lacaze</m> en s’asseyant devant les micros. <q s="lacaze" id="61">On a joué avec le frein à main pendant soixante minutes. Face à une équipe plus tueuse, on rentre à la maison avec trente points dans la valise.</q> »

Menés 22-10 à un quart d’heure de la fin, les siens ont dû leur salut à l’entrée de Lucas Fabre, 19 ans, formé au club et lancé à la place de Nacho Ibarra. « <q s="lacaze">Nacho avait un genou en vrac, il ne fallait pas insister. Le petit, lui, ne sait pas encore qu’on peut perdre. Ça aide.</q> »

L’ancien talonneur n’a pas voulu s’étendre sur l’arbitrage de M. Rouvière, qui a distribué trois cartons jaunes à ses joueurs. <m s="lacaze">Il</m> a simplement glissé que le club « <q s="lacaze" type="mixed">demanderait des explications</q> » à la Ligue. « <q s="lacaze">Gentiment. Je tiens à mon banc de touche</q> », a-t-<m s="lacaze">il</m> souri.

### « <q s="fabre">J’ai pensé à mon grand-père</q> »

Le héros du soir avait, lui, encore de la boue jusqu’aux oreilles. « <q s="fabre" id="62">Je n’ai rien entendu, ni les sifflets ni la sirène</q>, a raconté <m s="fabre">Fabre</m>. <q s="fabre" id="62">J’ai pensé à mon grand-père, qui me faisait buter entre deux platanes, et j’ai tapé.</q> »

<m s="fabre">L’ouvreur</m> a précisé qu’<i s="fabre">il n’avait pas dormi de la nuit, persuadé qu’il ne serait pas sur la feuille de match</i>. Son capitaine, Mathieu Teixeira, ne tarit pas d’éloges. « <q s="teixeira">Il m’a demandé dans quel coin je préférais qu’il la mette. J’ai cru qu’il plaisantait</q> », se marre <m s="teixeira">le demi de mêlée</m>.

Teixeira s’est montré plus grave au sujet de Paul Sénac, évacué sur civière à la 34e minute. « <q s="teixeira">On a eu des nouvelles à la pause, il bougeait les jambes. Franchement, le reste, à ce moment-là, on s’en fichait.</q> »

Dans le camp basque, on digérait mal. « <q s="odell">Le rugby est cruel, mais il est rarement injuste</q> », a philosophé <m s="odell">Brian O’Dell</m>, l’entraîneur irlandais. Selon <m s="odell">lui</m>, son équipe a « <q s="odell" type="mixed">cessé de jouer</q> » dès qu’elle a pris douze points d’avance.

« <q s="odell">C’est une erreur de débutants. Vincent doit bien rire.</q> »

Vincent ne riait pas. Il reste cinq journées, et Castelnau, douzième, ne compte que trois longueurs d’avance sur le barragiste. <m s="president">Le président</m>, Jacques Estève, a confirmé <t v="2026-04-19">dimanche</t> que son manager, en fin de contrat, serait « <q s="president" type="mixed">là <t v="2026-09">en septembre</t>, quoi qu’il arrive</q> ».

L’intéressé a été mis au courant par un confrère d’« Ovale Hebdo ». « <q s="lacaze">Quoi qu’il arrive ? Jacques est optimiste. Moi, je vais déjà voir si ma voiture démarre.</q> »
