---
id: fr-831
language: fr
agency: null
outlet: Chroniques du Pouvoir
domain: chroniques-du-pouvoir.example
authors: []
published: 2026-02-10
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  dirig: {name: "un dirigeant de la majorité", kind: unnamed, roles: []}
  proche: {name: "un proche d'Édouard Varenne", kind: unnamed, roles: []}
  chir: {name: "un ancien du parti gaulliste", kind: unnamed, roles: []}
  tenor: {name: "un ténor de la droite", kind: unnamed, roles: []}
  delv: {name: "Jean-Marc Delvaux", kind: person, roles: ["haut-commissaire"]}
  minis: {name: "une ministre", kind: unnamed, roles: []}
notes: portrait politique, sources anonymes qui parlent d'un homme nommé, surnoms entre guillemets
---
# Jean-Marc Delvaux, le monsieur Logement qui agace et rassure

Face à la colère des locataires, Jean-Marc Delvaux tient bon. Qualifié de « <q s="dirig" type="mixed" via="Courrier parisien">vieux sage de la maison</q> » par <m s="dirig">un dirigeant de la majorité</m> dans un portrait du Courrier parisien, le haut-commissaire sait se rendre utile.

« <q s="proche">Redoutable en manœuvres</q> », selon <m s="proche">un proche d'Édouard Varenne</m>, Jean-Marc Delvaux a connu cinq présidents. Venu du parti gaulliste, il en a gardé le goût des « coups à trois bandes ».

Tous n'en gardent pas le même souvenir. <m s="chir">Un ancien du parti gaulliste</m> se rappelle le surnom que lui donnait le patron. « <q s="chir">Il l'appelait le Grand Duc, parce qu'il ne dort jamais</q> », lâche-t-<m s="chir">il</m>.

« <q s="tenor">Malgré leurs disputes, le patron l'a toujours repêché</q> », ajoute <m s="tenor">un ténor de la droite</m>. « <q s="tenor">Cela dit bien ce qu'il valait</q> », met-<m s="tenor">il</m> en perspective.

Au gouvernement, on se veut plus prudent. Pour <m s="minis">une ministre</m>, Delvaux est « <q s="minis" type="mixed">un homme d'un autre siècle</q> », mais « <q s="minis" type="mixed">il connaît les couloirs mieux que personne</q> ».

Lui ne s'émeut guère. « <q s="delv" via="Courrier parisien">J'ai été enterré onze fois</q> », a confié <m s="delv">l'intéressé</m> lundi au Courrier parisien. « <q s="delv">À la douzième, j'apporterai les fleurs.</q> »

Quant à sa réforme, baptisée « Toit pour tous », il promet <i s="delv">qu'elle sera votée avant l'été</i>.
