---
id: fr-407
language: fr
agency: null
outlet: Le Messager du Verdon
domain: messager-verdon.example
authors: [Elsa Barthélemy-Roche]
published: 2025-08-18
modified: null
dateline: null
copyright: {holders: [Le Messager du Verdon], year: null, notice: "© Le Messager du Verdon - Toute reproduction même partielle interdite", licence: null, reserved: true}
tdm: null
speakers:
  gerard: {name: Gérard Maunier, kind: person, roles: [loueur de pédalos, retraité de la Marine]}
  kim: {name: Kimberley Sauze, kind: person, roles: [surveillante de baignade, étudiante]}
  pere: {name: un père de famille néerlandais, kind: unnamed, roles: []}
  petite: {name: Lotte, kind: person, roles: [fillette, petite Néerlandaise]}
  capitaine: {name: Sandra Imbert, kind: person, roles: [capitaine de gendarmerie, gendarme]}
  maire: {name: Régis Arnoux-Blanc, kind: person, roles: [maire, élu]}
  samu: {name: Samu, kind: organisation, roles: []}
notes: "sauvetage au lac; fillette, surveillante et capitaine comme elle, loueur, père et maire comme il; prénom seul; citation en tête sans source; nationalité comme rôle; jour seul comme date de publication"
---
# Lac de Sainte-Croix : sauvée par une étudiante et un pédalo

« <q s="kim">Il n'y avait plus que son chapeau.</q> »

Kimberley Sauze en tremble encore. <t v="2025-08-17">Dimanche</t>, <t v="2025-08-17T16:20~">vers 16h20</t>, cette étudiante de 20 ans, surveillante de baignade pour l'été, a plongé dans le lac de Sainte-Croix pour en sortir une fillette de six ans. « <q s="kim">J'ai vu le chapeau, j'ai pas vu la tête, j'ai sauté</q> », résume-t-<m s="kim">elle</m>.

Le vent s'était levé d'un coup, ce vent que les habitués surnomment « le Farceur ». La petite Néerlandaise dérivait sur un flamant rose gonflable quand il s'est retourné. « <q s="pere">Je nageais, je nageais, et elle reculait</q> », raconte <m s="pere">son père</m>, dans un français parfait.

C'est là qu'intervient Gérard Maunier. <m s="gerard">Le loueur de pédalos</m> jure qu'<i s="gerard">il n'avait pas couru <t v="1998/..">depuis 1998</t></i>. Il a pourtant traversé la plage, poussé sa plus grosse machine à l'eau et rejoint la jeune femme à deux cents mètres du bord. « <q s="gerard" id="1">Elle tenait la gosse à bout de bras</q>, dit <m s="gerard">le retraité de la Marine</m>, <q s="gerard" id="1">comme on tient un trophée.</q> »

Sur le pédalo, la surveillante a pratiqué un massage. L'enfant a craché, pleuré, puis parlé. « <q s="petite">Waar is mijn flamingo?</q> » a demandé <m s="petite">Lotte</m>. Personne n'a compris, sauf le père, resté sur la rive, à qui on l'a répété. « <q s="pere">Elle voulait savoir où était le flamant, alors j'ai su que tout allait bien</q> », sourit <m s="pere">ce dernier</m>.

<m s="samu">Le Samu</m> a confirmé que <i s="samu">la fillette pourrait quitter l'hôpital de Draguignan <t v="2025-08-19">mardi</t></i>. Selon <m s="capitaine">la capitaine Sandra Imbert</m>, <i s="capitaine">c'est le onzième sauvetage <t v="2025-06/..">depuis juin</t> sur le lac, deux fois plus qu'<t v="2024">en 2024</t></i>. « <q s="capitaine">Un jouet gonflable n'est pas un bateau</q> », martèle <m s="capitaine">la gendarme</m>. « <q s="capitaine">Je le dis tous les ans, je le dirai sur ma tombe.</q> »

Le maire veut aller plus loin. <m s="maire">Régis Arnoux-Blanc</m> a annoncé qu'<i s="maire">il interdirait les bouées géantes <t v="2026-06-01/..">à compter du 1er juin 2026</t></i>. « <q s="gerard">Et les pédalos, il les interdit aussi ?</q> » s'étrangle <m s="gerard">le loueur</m>. « <q s="maire">Pas celui-là</q> », a répondu en riant <m s="maire">l'élu</m>, qui remettra aux deux sauveteurs la médaille de la commune <t v="2025-08-24">dimanche prochain</t>.

Kimberley Sauze, elle, repart <t v="2025-09-01">lundi 1er septembre</t> à Lyon. Elle étudie le droit. « <q s="kim">On m'avait dit que c'était un job tranquille</q> », dit <m s="kim">la jeune femme</m>. Le flamant rose a été retrouvé <t v="2025-08-18">ce lundi</t> au barrage, intact.
