---
id: fr-872
language: fr
agency: AFP
outlet: Le Phare de l'Ouest
domain: phare-ouest.example
authors: [Maud Kerviel]
published: 2026-10-08T18:05:00+02:00
modified: null
dateline: {place: Nantes, agency: AFP, date: 2026-10-08}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  accuse: {name: Kévin Lautrec, kind: person, roles: [accusé]}
  presidente: {name: Hélène Masson, kind: person, roles: [présidente de la cour]}
  avgen: {name: Bertrand Quéméner, kind: person, roles: [avocat général]}
  defense: {name: Inès Tahar, kind: person, roles: [avocate de l'accusé]}
  mere: {name: Sylvie Bonnaud, kind: person, roles: [mère de la victime]}
  pc: {name: Olivier Prigent, kind: person, roles: [avocat de la famille]}
  expert: {name: Marc Delahousse, kind: person, roles: [psychiatre, expert]}
notes: trial; accused, presiding judge asking, prosecutor, lawyers of both sides, mother; French guillemets, present tense
---
# Procès Lautrec : « <q s="accuse">Je ne me reconnais pas dans ce garçon-là</q> »

Nantes, <t v="2026-10-08">8 oct 2026</t> (AFP) - Au troisième jour de son procès devant la cour d'assises de Loire-Atlantique, Kévin Lautrec a reconnu <t v="2026-10-08">jeudi</t> avoir frappé Dylan Bonnaud, sans vouloir sa mort.

« <q s="accuse">J'ai donné un coup de poing, un seul</q> », souffle <m s="accuse">l'accusé</m>, 24 ans, chemise blanche et voix à peine audible. « <q s="presidente">Un seul ? Le légiste en compte onze</q> », rétorque <m s="presidente">la présidente</m>, Hélène Masson. « <q s="accuse">Je ne me reconnais pas dans ce garçon-là</q> », finit par répondre <m s="accuse">le jeune homme</m>.

<m s="presidente">La magistrate</m> lui rappelle qu'<i s="presidente">il avait envoyé un message à sa sœur vingt minutes après les faits</i> : « <q s="accuse">J'ai fait une énorme connerie</q> ».

Sur le banc des parties civiles, Sylvie Bonnaud serre une photo contre elle. « <q s="mere" id="1">Mon fils rentrait du travail</q> », dit à la barre <m s="mere">la mère de la victime</m>, « <q s="mere" id="1">il avait acheté des croissants pour le lendemain</q> ». <m s="mere">Elle</m> assure qu'<i s="mere">elle ne pardonnera pas</i>.

L'expert psychiatre, Marc Delahousse, décrit une personnalité « <q s="expert" type="mixed">immature et impulsive</q> », mais écarte toute abolition du discernement. Selon <m s="expert">le praticien</m>, le risque de récidive est « <q s="expert" type="mixed">modéré</q> ».

Dans son réquisitoire, l'avocat général Bertrand Quéméner a réclamé dix-huit ans de réclusion. « <q s="avgen">On ne frappe pas onze fois par accident</q> », a-t-<m s="avgen">il</m> martelé. <m s="avgen">Le représentant du parquet</m> a considéré que <i s="avgen">l'alcool n'excusait rien</i>.

Pour Me Olivier Prigent, conseil de la famille, « <q s="pc">ce procès n'est pas celui d'une bagarre, c'est celui d'un lynchage</q> ».

Me Inès Tahar, qui défend Kévin Lautrec, a plaidé la requalification des faits. « <q s="defense">La colère n'est pas la préméditation</q> », a lancé <m s="defense">l'avocate</m> aux jurés. « <q s="defense" via="Ouest Info">Il sait qu'il va payer et il le veut</q> », avait-<m s="defense">elle</m> confié <t v="2026-10-07">la veille</t> à Ouest Info.

Le verdict est attendu <t v="2026-10-09">vendredi</t> en fin de journée.
