---
id: fr-926
language: fr-BE
agency: null
outlet: "L’Appel de Bruxelles"
domain: l-appel-de-bruxelles.example
authors: ["Delphine Wouters"]
published: 2025-10-10T07:00:00+02:00
modified: null
dateline: null
copyright: {holders: ["L’Appel de Bruxelles"], year: 2025, notice: "© L’Appel de Bruxelles 2025", licence: null, reserved: false}
tdm: null
speakers:
  claes: {name: "Geert Claes", kind: person, roles: ["ministre"]}
  bilal: {name: "Bilal Janssens", kind: person, roles: ["rappeur", "chanteur"]}
notes: "natural: interview written as feature (musician), single speaker with names of others between"
---
# Bilal Janssens : « <q s="bilal">Je suis rentré à la maison</q> »
## Trois ans après un burn-out, le rappeur bruxellois revient avec « Commune », un disque apaisé enregistré chez ses parents.

Il ouvre lui-même la porte, en chaussettes. Au mur du salon, une photo de mariage, un diplôme d’infirmière, un disque d’or. « <q s="bilal">Ma mère l’a mis à côté de la chaudière, pour que je reste humble</q> », rigole <m s="bilal">Bilal Janssens</m>.

À 31 ans, le rappeur de Schaerbeek a déjà connu deux vies. La première l’a mené, à 22 ans, des cafés de la chaussée de Haecht aux grandes salles françaises. La seconde a commencé <t v="2022-10">en octobre 2022</t>, dans une loge de Lyon, où il n’a pas pu se lever.

« <q s="bilal">J’entendais les gens crier mon nom et je regardais mes lacets. Je n’arrivais plus à les faire</q>, raconte-t-<m s="bilal">il</m>. »

Le concert a été annulé, puis la tournée. Son manager de l’époque, Nico Vermeulen, a appelé ses parents, qui sont venus le chercher en voiture.

« <q s="bilal">Nico aurait pu me pousser sur scène, d’autres l’auraient fait. Il m’a sauvé la vie, je pèse mes mots.</q> »

Suivent des mois de silence. <m s="bilal">Il</m> explique qu’<i s="bilal">il a dormi, beaucoup</i>, et qu’<i s="bilal">il a réappris à cuisiner avec sa grand-mère, Zohra</i>. Le studio, c’est son père, Luc, ancien électricien à la STIB, qui l’a construit dans la cave.

« <q s="bilal">Il ne m’a rien demandé. Un matin, j’ai entendu la foreuse. Trois semaines plus tard, il y avait une cabine avec une petite lampe rouge.</q> »

### « <q s="bilal">Je n’écris plus contre</q> »

« Commune », son quatrième album, sort <t v="2025-10-10">ce vendredi</t>. Douze titres, dont un en néerlandais, sur les voisins, le tram 55, les frites du dimanche. On est loin de la rage de « Béton armé », vendu à 180 000 exemplaires.

« <q s="bilal">À 20 ans, j’écrivais contre : contre l’école, contre la police, contre mon père aussi, un peu. Je n’écris plus contre, j’écris vers.</q> »

La chanson « Zohra », dédiée à sa grand-mère, morte <t v="2025-02">en février</t>, est la plus belle du disque. <m s="bilal">Il</m> avoue qu’<i s="bilal">il ne peut pas encore la chanter en public</i>.

« <q s="bilal">Elle l’a entendue une fois, dans la cuisine. Elle a dit que la musique était trop forte et elle a repris du thé. C’était son style.</q> »

Et les autres ? Le succès de ses cadets, Lily B. ou Moziz, ne lui fait pas d’ombre. « <q s="bilal" id="51">Moziz est plus fort que moi, il a une technique monstrueuse</q>, reconnaît <m s="bilal">le chanteur</m>. <q s="bilal" id="51">Je l’ai dit à ma maison de disques, ça les a moyennement amusés.</q> »

La politique, en revanche, l’agace. <m s="claes">Un ministre</m>, Geert Claes, avait qualifié ses textes de « <q s="claes" type="mixed">danger public</q> » <t v="2019">en 2019</t>. Bilal Janssens préfère en sourire.

« <q s="bilal">Sa fille est venue me demander un autographe. On a fait la paix.</q> »

Il remontera sur scène <t v="2025-11-28">le 28 novembre</t>, dans une salle de 300 places, à Molenbeek. Une seule date. <m s="bilal">Il</m> assure que <i s="bilal">tout est complet</i> et que <i s="bilal">la suite dépendra de son sommeil</i>.

« <q s="bilal" id="52">Je ne veux plus remplir des salles, je veux les entendre respirer</q>, dit-<m s="bilal">il</m> en refermant la porte. <q s="bilal" id="52">Et puis, je dois être rentré pour le souper.</q> »
