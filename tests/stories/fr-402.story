---
id: fr-402
language: fr-BE
agency: Belga
outlet: La Meuse des Vallées
domain: meusedesvallees.example
authors: [Delphine Crahay]
published: 2024-06-20T18:25:00+02:00
modified: null
dateline: null
copyright: {holders: [Belga, La Meuse des Vallées], year: 2024, notice: "© 2024 - Belga / La Meuse des Vallées", licence: null, reserved: false}
tdm: null
speakers:
  accuse: {name: Jordan Wéry, kind: person, roles: [accusé]}
  mere: {name: Béatrice Hansenne, kind: person, roles: [mère de la victime, partie civile]}
  presidente: {name: Anne-Catherine Dejardin, kind: person, roles: ["présidente de la cour d'assises", magistrate]}
  avocate: {name: Laetitia Ghislain, kind: person, roles: [avocate de la défense, pénaliste]}
  avocat: {name: Vincent Closset, kind: person, roles: [avocat général]}
  veuve: {name: Marjorie Wéry, kind: person, roles: ["sœur de l'accusé"]}
  expert: {name: "l'un des deux psychologues", kind: unnamed, roles: []}
  jure: {name: Fabrice Lothe, kind: person, roles: [patron du café, cafetier]}
notes: "assises de Liège; présidente, avocate, mère, sœur comme elle, accusé et avocat général et cafetier comme il; frère et sœur de même nom; âge comme rôle; questions et réponses à l'audience"
---
# Assises de Liège : « <q s="mere">Il ne m'a pas regardée une seule fois</q> »

Au quatrième jour de son procès pour le meurtre de Kevin Hansenne, Jordan Wéry a fini par parler. Peu, et le nez dans ses chaussures. « <q s="accuse">Je voulais juste qu'il se taise</q> », a dit <m s="accuse">l'accusé</m> <t v="2024-06-20">jeudi</t> devant la cour d'assises de Liège.

Les faits remontent à <t v="2022-08-13/2022-08-14">la nuit du 13 au 14 août 2022</t>. <t v="2022-08-13">Ce soir-là</t>, au café « Le Perron » de Hannut, une dispute éclate à propos d'une dette de 300 euros. « <q s="jure">Ils rigolaient encore <t v="2022-08-14T00:00">à minuit</t></q> », se souvient <m s="jure">le patron</m>, Fabrice Lothe. <m s="jure">Le cafetier</m> raconte qu'<i s="jure">il a entendu un bruit de verre <t v="2022-08-14T01:10~">vers 1h10</t></i>. « <q s="jure">Quand je suis sorti, l'un était par terre et l'autre pleurait.</q> »

La présidente a pressé l'accusé de questions.

« <q s="presidente">Pourquoi n'avez-vous pas appelé les secours ?</q> » a demandé <m s="presidente">Anne-Catherine Dejardin</m>.

« <q s="accuse">Je n'avais plus de batterie.</q> »

« <q s="presidente">Il y avait quatorze téléphones dans ce café, Monsieur Wéry</q> », a fait observer <m s="presidente">la magistrate</m>.

Sur le banc des parties civiles, Béatrice Hansenne serrait une photo. « <q s="mere">Il ne m'a pas regardée une seule fois, pas même quand j'ai dit le prénom de mon fils</q> », a-t-<m s="mere">elle</m> soufflé à la suspension. L'avocate de la défense est venue vers elle. <m s="avocate">Laetitia Ghislain</m> lui a dit que <i s="avocate">son client n'en avait pas la force</i>. « <q s="mere">Moi non plus je n'en ai pas la force, et je suis là</q> », lui a répondu <m s="mere">la mère de la victime</m>.

<m s="expert">L'un des deux psychologues</m> décrit le trentenaire comme « <q s="expert" type="mixed">un enfant de neuf ans dans un corps de maçon</q> ». <i s="expert">Le risque de récidive serait faible</i>, selon <m s="expert">lui</m>.

La sœur de l'accusé a défendu son frère avec maladresse. « <q s="veuve" id="5">Jordan, quand il boit</q>, a expliqué <m s="veuve">Marjorie Wéry</m>, <q s="veuve" id="5">il est plus lui-même.</q> » Des murmures ont parcouru la salle. <m s="presidente">La présidente</m> a rappelé que <i s="presidente">le public n'avait pas la parole</i>.

Dans son réquisitoire, attendu <t v="2024-06-24">lundi</t>, l'avocat général devrait réclamer une peine de trente ans. « <q s="avocat">Je n'ai pas entendu un regret, j'ai entendu une excuse</q> », a déjà prévenu <m s="avocat">Vincent Closset</m>. <m s="avocate">La pénaliste</m>, elle, plaidera <t v="2024-06-25">mardi</t>. « <q s="avocate">Il y a des gens qui regrettent sans faire de phrases</q> », a-t-<m s="avocate">elle</m> glissé.

Le verdict est espéré <t v="2024-06-28">pour le vendredi 28 juin</t>. (Belga)
