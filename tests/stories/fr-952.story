---
id: fr-952
language: fr
agency: null
outlet: "Nord-Est Actu"
domain: nord-est-actu.example
authors: ["Aurore Lacroix"]
published: 2026-08-06T21:15:00+02:00
modified: null
dateline: null
copyright: {holders: ["Nord-Est Actu"], year: 2026, notice: "© Nord-Est Actu 2026", licence: null, reserved: false}
tdm: null
speakers:
  proc: {name: "Anne-Laure Wendling", kind: person, roles: ["procureure de la République de Charleville"]}
  gend: {name: "Marc Dutertre", kind: person, roles: ["commandant du groupement de gendarmerie"]}
  jeannot: {name: "Jeannot Petitjean", kind: person, roles: ["chasseur à la retraite"]}
  maire: {name: "Martine Bauwens", kind: person, roles: ["maire de Haulmont"]}
  tante: {name: "Cindy", kind: person, roles: ["tante de l'enfant"]}
notes: "natural: missing child found alive, prosecutor's press conference, gendarme, finder, mayor (regional site)"
---
# Ardennes. Timéo, 5 ans, retrouvé vivant après 43 heures en forêt
## Le garçonnet, disparu <t v="2026-08-04">mardi</t> d'un camping de Haulmont, a été découvert <t v="2026-08-06">ce jeudi</t> dans un ancien abri de bûcherons. Il est « <q s="proc" type="mixed">en bonne santé</q> », selon <m s="proc">la procureure</m>.

« <q s="proc">Timéo est vivant, il a demandé des frites.</q> » C'est par ces mots qu'<m s="proc">Anne-Laure Wendling</m> a ouvert sa conférence de presse, <t v="2026-08-06T17:00">jeudi à 17 heures</t>, sous les applaudissements des bénévoles massés devant la mairie.

<m s="proc">La procureure de la République de Charleville</m> a indiqué que <i s="proc">l'enfant souffrait d'une légère déshydratation et de griffures aux jambes</i>. Hospitalisé à Reims, il a pu parler à ses parents, Kévin et Laura, que les enquêteurs avaient longuement entendus <t v="2026-08-05">mercredi</t>.

« <q s="proc">Je veux être très claire, parce que j'ai lu des horreurs sur les réseaux sociaux. À aucun moment les parents n'ont été soupçonnés</q> », a insisté <m s="proc">la magistrate</m>. L'enquête pour disparition inquiétante sera close « <q s="proc" type="mixed">dans les prochains jours</q> ».

Le garçon a été localisé par Jeannot Petitjean, 74 ans, un chasseur à la retraite qui connaît chaque chemin du massif. « <q s="jeannot">Moi, je ne cherchais pas un petit, je cherchais où j'irais si j'avais peur de l'orage</q> », raconte <m s="jeannot">le septuagénaire</m>, la casquette à la main. « <q s="jeannot">Il y avait une chaussure devant l'abri. Je me suis assis par terre. Je n'osais pas rentrer.</q> »

À l'intérieur, Timéo dormait sous des sacs de jute. <m s="jeannot">Jeannot</m> dit lui avoir donné « <q s="jeannot" type="mixed">la moitié d'un sandwich au pâté</q> » avant d'appeler les secours. « <q s="jeannot">Il m'a demandé si j'étais un voleur d'enfants. Je lui ai dit non, je suis un voleur de champignons. Ça l'a fait rire.</q> »

### Deux cents gendarmes mobilisés

Plus de 200 militaires, un hélicoptère et trois équipes cynophiles étaient engagés <t v="2026-08-04/..">depuis mardi soir</t>. « <q s="gend" id="61">La chienne Plume a marqué deux fois au bord du ruisseau, et on a perdu la piste à cause de la pluie</q>, explique <m s="gend">le colonel Marc Dutertre</m>, qui commande le groupement. <q s="gend" id="61">Sans la mémoire des anciens, nous y serions encore.</q> »

<m s="gend">L'officier</m> précise que <i s="gend">l'abri ne figurait sur aucune carte</i>. Il avait été construit <t v="195X">dans les années 1950</t> par un certain Émile Gossart, oublié de tous. Sauf de Jeannot, son neveu.

Au camping, on s'embrasse et on pleure. Cindy, la tante de l'enfant, n'a pas dormi depuis deux nuits. « <q s="tante">Sa mère l'avait quitté des yeux une minute, le temps de rincer une salade. Une minute ! Qu'on ne vienne pas lui faire la morale</q> », prévient <m s="tante">la jeune femme</m>.

La maire, Martine Bauwens, a elle aussi craqué à l'annonce de la nouvelle. <m s="maire">L'élue</m> confie qu'<i s="maire">elle pensait sans cesse à la petite Élodie Marchal, disparue dans le même bois <t v="1994">en 1994</t> et jamais retrouvée</i>. « <q s="maire">Les vieux du village n'ont que ce prénom à la bouche. <t v="2026-08-06">Ce soir</t>, ils en ont un autre.</q> »

Un apéritif est prévu <t v="2026-08-08">samedi</t> sur la place. Jeannot Petitjean a promis d'y passer, à une condition. « <q s="jeannot">Pas de discours. Et pas de médaille, ça fait des trous dans les vestes.</q> »
