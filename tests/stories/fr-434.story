---
id: fr-434
language: fr
agency: AFP
outlet: Le Carnet des Tribunaux
domain: carnet-tribunaux.example
authors: []
published: 2025-09-18T13:30:00+02:00
modified: null
dateline: {place: Bruxelles, agency: AFP, date: null}
copyright: null
tdm: null
speakers:
  cjue: {name: "Cour de justice de l'Union européenne", kind: organisation, roles: [CJUE]}
  requerante: {name: Annelies Vandenbossche, kind: person, roles: [requérante, caissière gantoise, Gantoise]}
  avocate: {name: Emma Torrisi-Lecomte, kind: person, roles: [avocate de la requérante, avocate]}
  enseigne: {name: Frisko, kind: organisation, roles: [enseigne]}
  patron: {name: Baudouin Stevenart, kind: person, roles: [directeur Belgique de Frisko, directeur]}
  avocat2: {name: Dariusz Ziółkowski, kind: person, roles: [avocat général]}
  syndicat: {name: Myriam Djegham-Lens, kind: person, roles: [secrétaire nationale de la CNE, syndicaliste]}
  federation: {name: Comeos, kind: organisation, roles: [fédération du commerce]}
  collegue: {name: un collègue, kind: unnamed, roles: []}
notes: "droit du travail européen; requérante, avocate, secrétaire syndicale elle, directeur, avocat général, collègue il; « avocate » contre « avocat général »; Cour et enseigne elle; cité d'arrêt; ville comme gentilé"
---
# La justice européenne donne raison à une caissière filmée à son insu

Bruxelles (AFP) - <i s="cjue">Un employeur ne peut pas laisser un logiciel noter le sourire de ses salariés</i>, a jugé <t v="2025-09-18">jeudi</t> <m s="cjue">la Cour de justice de l'Union européenne</m>, saisie par une caissière gantoise.

« <q s="requerante">Je souris quand je veux, et je ne voulais pas</q> », a commenté <m s="requerante">Annelies Vandenbossche</m> à la sortie de l'audience, à Luxembourg. La Gantoise avait été licenciée <t v="2022-12">en décembre 2022</t> par l'enseigne Frisko, après trois avertissements émis par une caméra.

Dans son arrêt, <m s="cjue">la CJUE</m> considère que <i s="cjue">l'expression d'un visage est une donnée personnelle sensible</i>. <m s="cjue">Elle</m> parle d'« <q s="cjue" type="mixed">une surveillance de l'âme par le muscle</q> », une formule empruntée à son avocat général. Dariusz Ziółkowski l'avait forgée <t v="2025-04">en avril</t>. « <q s="avocat2">Je croyais qu'ils l'enlèveraient</q> », a-t-<m s="avocat2">il</m> avoué, ravi.

L'avocate de la requérante a travaillé gratuitement. « <q s="avocate" id="1">Il a fallu expliquer à onze juges ce qu'est un sourire commercial</q>, raconte <m s="avocate">Emma Torrisi-Lecomte</m>, <q s="avocate" id="1">aucun ne faisait ses courses lui-même.</q> » D'après <m s="avocate">elle</m>, <i s="avocate">quarante mille caissières sont concernées rien qu'en Belgique</i>.

Frisko a pris acte. <m s="enseigne">L'enseigne</m> a indiqué que <i s="enseigne">le dispositif « Bonne humeur » était débranché <t v="2023/..">depuis 2023</t></i>. Son directeur Belgique n'a pas fait amende honorable pour autant. « <q s="patron">Le client qui paie a le droit de ne pas être grondé par un visage</q> », a soutenu <m s="patron">Baudouin Stevenart</m>. Mme Vandenbossche l'a entendu. « <q s="requerante">Monsieur Stevenart, vous ne souriez pas beaucoup</q> », lui a-t-<m s="requerante">elle</m> fait remarquer.

<m s="federation">Comeos</m>, la fédération du commerce, redoute que <i s="federation">l'arrêt n'interdise aussi de compter les clients</i>. Pour Myriam Djegham-Lens, secrétaire nationale de la CNE, c'est « <q s="syndicat" type="mixed">la victoire de la commissure</q> ». <m s="syndicat">La syndicaliste</m> a demandé que <i s="syndicat">le Parlement légifère <t v="2025-12-31">avant la fin de l'année</t></i>.

Un collègue avait fait le voyage en car. « <q s="collegue">La machine me donnait dix sur dix, j'ai une paralysie faciale</q> », a-t-<m s="collegue">il</m> expliqué.

La caissière a retrouvé du travail dans une librairie. Elle y est payée <t v="2024-03/..">depuis mars 2024</t> pour se taire et conseiller. « <q s="requerante">Les gens me disent que je suis très souriante</q> », assure <m s="requerante">la Gantoise</m>.
