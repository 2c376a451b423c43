---
id: fr-835
language: fr
agency: null
outlet: Ouest Matin
domain: ouest-matin.example
authors: []
published: 2026-03-30
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  zak: {name: "Zakaria Chehade", kind: person, roles: ["professeur"]}
  sam: {name: "Samia", kind: person, roles: []}
notes: témoignage à la première personne sur plusieurs paragraphes, un seul homme parle, puis sa sœur
---
# TÉMOIGNAGE. « <q s="zak">La nuit, on compte les avions</q> »

Zakaria Chehade, 37 ans, professeur d'anglais, vit à Tel Rahma avec sa femme et trois enfants. Il nous a joint par téléphone.

« <q s="zak" id="2">Le pire, c'est la nuit. On est dans le noir, on sursaute à chaque explosion. Mon fils de sept ans ne parle plus depuis mardi.</q>

« <q s="zak" id="2">Je le tiens dans mes bras. Dire ce qu'on ressent dans ces moments-là, je ne sais pas le faire. J'ai peur que mes enfants restent seuls.</q>

« <q s="zak" id="2">Le jour, on oublie un peu. On fait la queue pour l'eau, on répare ce qui peut l'être.</q> »

### La batterie des voisins

Le professeur possède un panneau solaire, le seul de la rue.

« <q s="zak" id="3">Tous les matins, les voisins viennent charger leurs téléphones. À midi, on mange ce qu'on trouve. Hier, c'était des aubergines.</q>

« <q s="zak" id="3">Vous savez, nous ne sommes pas que des chiffres. Mes étudiantes avaient des rêves.</q> »

Sa sœur Samia a pris la route du sud. « <q s="sam">Je lui ai dit de venir, il ne veut pas laisser la maison</q> », regrette-t-<m s="sam">elle</m>.

Zakaria Chehade n'en démord pas. « <q s="zak">Où serait la logique ? On n'est en sécurité nulle part</q> », répond-<m s="zak">il</m>.
