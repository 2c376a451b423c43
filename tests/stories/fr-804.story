---
id: fr-804
language: fr
agency: Reuters
outlet: Affaires & Marchés
domain: affaires-marches.example
authors: [Camille Ortiz]
published: 2026-04-15T17:32:00+02:00
modified: null
dateline: {place: PARIS, agency: Reuters, date: 2026-04-15}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  marchetti: {name: Paolo Marchetti, kind: person, roles: [gouverneur de la Banque centrale, banquier central]}
  lindholm: {name: Eva Lindholm, kind: person, roles: [ministre des Finances finlandaise]}
  roche: {name: Benoît Laroche, kind: person, roles: [économiste chez Aurel Patrimoine]}
  dubreuil: {name: Aurélie Dubreuil, kind: person, roles: [porte-parole du gouvernement]}
  source: {name: une source proche des discussions, kind: unnamed, roles: []}
  fmi: {name: FMI, kind: organisation, roles: []}
notes: central banking and politics, Reuters style; governor, minister, economists, IMF, a source; told Reuters, told a paper
---
# <i s="marchetti">Une baisse des taux <t v="2026-06">en juin</t> n'est pas acquise</i>, prévient <m s="marchetti">Marchetti</m>

PARIS, <t v="2026-04-15">15 avril</t> (Reuters) - Le gouverneur de la Banque centrale, Paolo Marchetti, a déclaré <t v="2026-04-15">mercredi</t> que <i s="marchetti">la hausse des prix de l'énergie pourrait retarder une nouvelle baisse des taux</i>, douchant les espoirs des marchés.

"<q s="marchetti">Nous ne sommes engagés sur aucune trajectoire</q>", a dit <m s="marchetti">le banquier central</m> lors d'une conférence à Sciences Po. "<q s="marchetti">Ceux qui voient dans nos projections une promesse se trompent de lecture.</q>"

<m s="marchetti">Paolo Marchetti</m> a ajouté que l'inflation sous-jacente restait "<q s="marchetti" type="mixed">obstinément</q>" au-dessus de l'objectif.

L'euro s'est apprécié de 0,4% après ces propos, tandis que le CAC 40 cédait 0,9% en clôture.

"<q s="roche">Le message est on ne peut plus clair : le mois de juin est mort</q>", commente Benoît Laroche, économiste chez Aurel Patrimoine. Selon <m s="roche">lui</m>, <i s="roche">le conseil est plus divisé qu'il ne l'admet</i>.

Deux camps s'opposent en effet. La ministre des Finances finlandaise, Eva Lindholm, a jugé dans un entretien au Handelsposten qu'une baisse prématurée serait "<q s="lindholm" type="mixed" via="Handelsposten">la pire des erreurs</q>". "<q s="lindholm" via="Handelsposten">On ne gagne pas un marathon en s'arrêtant au quarantième kilomètre</q>", a-t-<m s="lindholm">elle</m> dit au quotidien.

A Paris, le gouvernement plaide au contraire pour un geste rapide. "<q s="dubreuil">L'économie a besoin d'air</q>", a déclaré <m s="dubreuil">la porte-parole du gouvernement</m>, Aurélie Dubreuil, à l'issue du conseil des ministres, tout en se gardant de "<q s="dubreuil" type="mixed">donner des leçons</q>" à Francfort.

<m s="source">Une source proche des discussions</m> a dit à Reuters que <i s="source" via="Reuters">trois gouverneurs au moins s'opposeraient à une baisse <t v="2026-06">en juin</t></i>. "<q s="source" via="Reuters">Paolo n'a pas la majorité, et il le sait</q>", a-t-<m s="source">elle</m> ajouté.

Le FMI a abaissé <t v="2026-04-14">mardi</t> sa prévision de croissance pour la zone euro à 0,9% <t v="2026">cette année</t>. <m s="fmi">L'institution</m> estime que <i s="fmi">le choc énergétique coûtera 0,3 point de croissance</i>.

(Camille Ortiz, édité par Jean-Marc Vidal)
