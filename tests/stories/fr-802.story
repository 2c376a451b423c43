---
id: fr-802
language: fr
agency: AFP
outlet: L'Observateur judiciaire
domain: l-observateur-judiciaire.example
authors: []
published: 2026-01-20T18:45:00+01:00
modified: null
dateline: {place: Grenoble, agency: AFP, date: 2026-01-20}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  fabre: {name: Yannick Fabre, kind: person, roles: [accusé, ancien moniteur de ski]}
  delorme: {name: Sophie Delorme, kind: person, roles: [présidente de la cour d'assises, magistrate]}
  picard: {name: Antoine Picard, kind: person, roles: [avocat général]}
  mere: {name: Véronique Maillard, kind: person, roles: [mère de la victime]}
  lacombe: {name: Me Raphaël Lacombe, kind: person, roles: [avocat de la défense]}
  nasri: {name: Me Leïla Nasri, kind: person, roles: [avocate de la famille Maillard, partie civile]}
notes: criminal trial; accused, prosecutor, lawyers on both sides, mother of the victim, presiding judge; « » with incises
---
# Procès de l'avalanche des Sept-Lacs : « <q s="fabre">Je vis avec eux tous les jours</q> », dit <m s="fabre">l'accusé</m>

« <q s="fabre">Je n'ai pas vu le danger, et je devais le voir</q> » : Yannick Fabre, ancien moniteur de ski, a reconnu <t v="2026-01-20">mardi</t> devant la cour d'assises de l'Isère une part de responsabilité dans la mort de trois lycéens, emportés par une avalanche <t v="2022-02-17">le 17 février 2022</t>.

Debout à la barre, les mains croisées dans le dos, l'homme de 47 ans a parlé près d'une heure. « <q s="fabre" id="2">Ce matin-là</q>, a-t-<m s="fabre">il</m> raconté, <q s="fabre" id="2">le bulletin annonçait un risque 3. J'avais skié la combe la veille, elle tenait</q>. »

« <q s="delorme">Pourquoi n'avoir pas fait demi-tour à la barrière ?</q> », l'interroge <m s="delorme">la présidente</m>, Sophie Delorme. Silence. « <q s="fabre">Les gamins avaient tellement envie</q> », finit par répondre <m s="fabre">M. Fabre</m>.

L'avocat général Antoine Picard a relevé que <i s="picard">deux autres groupes avaient renoncé à la sortie</i>. « <q s="picard">Vous étiez le seul professionnel de la montagne, et vous êtes le seul à être passé</q> », a martelé <m s="picard">le magistrat</m>.

Au premier rang, Véronique Maillard ne quitte pas l'accusé des yeux. Elle a perdu son fils Hugo, 16 ans. « <q s="mere">Il ne m'a jamais écrit, pas une ligne</q> », a-t-<m s="mere">elle</m> confié pendant une suspension. <m s="mere">La mère de famille</m> a expliqué qu'elle n'attendait « <q s="mere" type="mixed">plus rien</q> » du procès.

Son avocate, Me Leïla Nasri, se dit au contraire « <q s="nasri" type="mixed">soulagée d'entendre enfin le mot faute</q> ». « <q s="nasri">Il aura fallu quatre ans</q> », souligne-t-<m s="nasri">elle</m>.

La défense, elle, plaidera l'erreur d'appréciation. « <q s="lacombe" id="9">Mon client n'est pas un assassin</q>, a insisté <m s="lacombe">Me Raphaël Lacombe</m>, <q s="lacombe" id="9">c'est un homme qui s'est trompé et qui le paie depuis chaque nuit</q>. » <m s="lacombe">Le pénaliste</m> estime que <i s="lacombe">la station, qui n'avait pas fermé la combe, aurait dû comparaître elle aussi</i>.

Le verdict est attendu <t v="2026-01-23">vendredi</t>. L'accusé, qui comparaît libre, encourt cinq ans d'emprisonnement.
