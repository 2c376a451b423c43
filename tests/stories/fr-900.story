---
id: fr-900
language: fr
agency: null
outlet: "L’Écho du Penthièvre"
domain: l-echo-du-penthievre.example
authors: ["Gwenaëlle Morvan"]
published: 2025-03-12T07:10:00+01:00
modified: null
dateline: null
copyright: {holders: ["L’Écho du Penthièvre"], year: 2025, notice: "© L’Écho du Penthièvre 2025", licence: null, reserved: false}
tdm: null
speakers:
  lebras: {name: "Christian Le Bras", kind: person, roles: ["maire"]}
  hamon: {name: "Sylvie Hamon", kind: person, roles: ["adjointe aux finances"]}
  armor: {name: "Armor Structure", kind: organisation, roles: ["bureau d’études"]}
  prigent: {name: "Loïc Prigent", kind: person, roles: ["élu d’opposition", "conseiller d’opposition"]}
notes: "natural: council report (regional daily), curly apostrophes, nbsp guillemets"
---
# Plouvarec. Le conseil vote une hausse de la taxe foncière
## Réunis <t v="2025-03-11">mardi soir</t>, les élus ont adopté le budget <t v="2025">2025</t>. L’opposition a voté contre.

La séance promettait d’être animée, elle l’a été. Le conseil municipal de Plouvarec a adopté <t v="2025-03-11">mardi soir</t>, par 15 voix contre 4, un budget de 4,2 millions d’euros et une augmentation de 3 % de la taxe foncière sur le bâti.

« <q s="lebras">Ce n’est jamais de gaieté de cœur que l’on augmente les impôts</q> », a prévenu <m s="lebras">le maire</m>, Christian Le Bras, en ouvrant les débats. « <q s="lebras">Mais nous n’avons pas touché aux taux <t v="2016/..">depuis 2016</t>, et les dépenses d’énergie ont doublé.</q> »

<m s="hamon">L’adjointe aux finances</m>, Sylvie Hamon, a détaillé les chiffres pendant une demi-heure. <m s="hamon">Elle</m> a indiqué que <i s="hamon">la facture de gaz de l’école était passée de 18 000 à 37 000 €</i>.

« <q s="hamon">On a déjà baissé le chauffage dans la salle des fêtes et éteint l’éclairage public à 22 h. Il n’y a plus grand-chose à gratter</q> », a-t-<m s="hamon">elle</m> expliqué.

« <q s="hamon">Pour un foyer moyen, cela représente 26 € de plus sur l’année. Je ne dis pas que ce n’est rien.</q> »

### « <q s="prigent">Une solution de facilité</q> »

L’argument n’a pas convaincu Loïc Prigent, chef de file de la minorité. « <q s="prigent">C’est une solution de facilité</q> », a regretté <m s="prigent">le conseiller d’opposition</m>, qui aurait préféré un report des travaux de la mairie, estimés à 600 000 €.

« <q s="prigent" id="1">Les gens ont du mal à finir le mois</q>, a-t-<m s="prigent">il</m> poursuivi, <q s="prigent" id="1">et nous, on refait la façade.</q> »

<m s="prigent">Il</m> a aussi demandé <i s="prigent">pourquoi la commune n’avait pas sollicité le fonds vert de l’État</i>.

« <q s="lebras">Le dossier est déposé <t v="2025-01/..">depuis janvier</t>, monsieur Prigent, vous étiez en commission quand nous en avons parlé</q> », lui a répondu <m s="lebras">le maire</m>.

<i s="armor">La façade de la mairie, fissurée depuis les pluies de <t v="2023-24">l’hiver 2023</t>, menace de perdre des pierres</i>, selon <m s="armor">le bureau d’études Armor Structure</m>. Le trottoir est fermé aux piétons <t v="2025-02/..">depuis février</t>.

« <q s="lebras" id="51">Si une pierre tombe sur un enfant, c’est moi qui irai devant le juge</q>, a insisté <m s="lebras">Christian Le Bras</m>. <q s="lebras" id="51">Ces travaux, on ne peut pas les repousser.</q> »

### La boulangerie reprise <t v="2025-22">cet été</t>

Autre sujet à l’ordre du jour, la boulangerie de la place, fermée <t v="2024-10/..">depuis octobre</t> et le départ en retraite de Jean et Annick Kerhoas. La commune a acheté les murs et vient de signer avec un jeune couple de Lamballe, Mathis et Enora Le Goff.

« <q s="lebras">Ils ont 27 ans, ils sont passionnés, et ils ont tout de suite aimé le bourg</q> », s’est réjoui <m s="lebras">le maire</m>. L’ouverture est annoncée <t v="2025-07-01">pour le 1er juillet</t>.

Le loyer sera gratuit les six premiers mois, une mesure votée à l’unanimité. « <q s="prigent">Pour une fois que nous sommes d’accord, il faut le noter !</q> » a souri <m s="prigent">Loïc Prigent</m>.

Prochain conseil <t v="2025-04-15">mardi 15 avril</t>, à 20 h.
