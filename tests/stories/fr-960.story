---
id: fr-960
language: fr-FR
agency: null
outlet: "L'Écho du Vercors"
domain: echoduvercors.example
authors: ["Maud Perrachon"]
published: 2026-03-12T18:40:00+01:00
modified: null
dateline: null
copyright: null
tdm: null
speakers:
  maire: {name: "Étienne Bosquet", kind: person, roles: ["maire de Saint-Aubin-des-Roches"]}
  prefete: {name: "Claudine Reval", kind: person, roles: ["préfète de la Drôme"]}
  opposante: {name: "Sabine Quenot", kind: person, roles: ["présidente du collectif Eaux vives"]}
  directeur: {name: "Raoul Massenet", kind: person, roles: ["directeur général d'Aquavert"]}
notes: "one-word answers and fragments: a mayor and a bottling plant; words of a charge are no speech"
---
# Forage de Saint-Aubin : <m s="maire">le maire</m> dit « <q s="maire" type="mixed">non</q> » et s'explique

À la question que tout le village lui posait depuis l'automne, <m s="maire">Étienne Bosquet</m> a répondu <t v="2026-03-12">jeudi</t> en un mot. « <q s="maire">Non</q> », a lâché <m s="maire">le maire de Saint-Aubin-des-Roches</m> devant le conseil municipal. La commune ne vendra pas sa source.

« <q s="maire">Jamais</q> », a-t-<m s="maire">il</m> ajouté quand on lui a demandé si le vote pouvait être refait. <m s="maire">L'élu</m> s'est dit « <q s="maire" type="mixed">serein</q> », malgré la plainte déposée contre lui.

En face, <m s="directeur">le directeur général d'Aquavert, Raoul Massenet</m>, se dit « <q s="directeur" type="mixed">surpris</q> » et même « <q s="directeur" type="mixed">trahi</q> » par une commune qui avait, selon <m s="directeur">lui</m>, <i s="directeur">donné son accord de principe <t v="2025-06">en juin 2025</t></i>. « <q s="directeur" via="Dauphiné Matin">Absurde</q> », a-t-<m s="directeur">il</m> tranché dans Dauphiné Matin.

Le groupe emploie 62 personnes dans la vallée. Il a ouvert une enquête interne pour « corruption » et « faux en écriture », deux délits qu'un ancien chef de site est soupçonné d'avoir commis.

<m s="opposante">Sabine Quenot</m>, qui préside le collectif Eaux vives, savoure. « <q s="opposante">Enfin</q> », souffle <m s="opposante">la retraitée</m>. <m s="opposante">Elle</m> juge le vote « <q s="opposante" type="mixed">historique</q> » et « <q s="opposante" type="mixed">sans appel</q> ».

« <q s="opposante">Oui</q> », répond-<m s="opposante">elle</m> aussi quand on lui demande si elle a eu peur de perdre. « <q s="opposante">Tous les soirs.</q> »

<m s="prefete">La préfète, Claudine Reval</m>, a appelé les deux camps à « <q s="prefete" type="mixed">la retenue</q> ». « <q s="prefete">Stop</q> », a écrit <m s="prefete">la haute fonctionnaire</m> après que des pneus ont été crevés devant l'usine. <m s="prefete">Elle</m> a assuré <i s="prefete">qu'aucun permis de forage ne serait signé avant <t v="2026-23">l'automne</t></i>.
