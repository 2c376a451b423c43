---
id: fr-301
language: fr
agency: AFP
outlet: Le Courrier garonnais
domain: courrier-garonnais.example
authors: []
published: 2026-03-12T14:20:00+01:00
modified: 2026-03-12T17:05:00+01:00
dateline: {place: Toulouse, agency: AFP, date: 2026-03-12}
copyright: {holders: [AFP], year: 2026, notice: "© 2026 AFP. Tous droits de reproduction et de représentation réservés.", licence: null, reserved: true}
tdm: reserved
speakers:
  chu: {name: direction du CHU, kind: organisation, roles: []}
  bonnafous: {name: Hélène Bonnafous, kind: person, roles: [pédiatre, cheffe du service des urgences pédiatriques, praticienne]}
  syndicat: {name: Thierry Laborie, kind: person, roles: [secrétaire du syndicat Santé-Union au CHU]}
  ars: {name: agence régionale de santé, kind: organisation, roles: [ARS]}
  mere: {name: une mère de famille, kind: unnamed, roles: []}
  ministre: {name: Benoît Carrière, kind: person, roles: [ministre de la Santé]}
  interne: {name: un interne, kind: unnamed, roles: []}
notes: straight marks as AFP uses them, fragments in subordinate clauses, elision before the mark, role mentions for a woman doctor, via France Bleu, slang term in marks
---
# Toulouse: les urgences pédiatriques fermées la nuit faute de médecins

Toulouse, <t v="2026-03-12">12 mars 2026</t> (AFP) – Les urgences pédiatriques du CHU de Toulouse fermeront leurs portes chaque nuit de 20H00 à 08H00 <t v="2026-03-16/..">à compter de lundi</t>, en raison d'un manque "<q s="chu" type="mixed">critique</q>" de médecins, a annoncé <t v="2026-03-12">jeudi</t> <m s="chu">la direction de l'établissement</m>.

La mesure doit durer "<q s="chu" type="mixed">au moins six semaines</q>", précise <m s="chu">la direction</m> dans un communiqué. Les enfants seront orientés vers Montauban ou Albi, après un appel au 15.

"<q s="bonnafous" via="AFP">Nous étions dix-neuf <t v="2022">il y a quatre ans</t>, nous sommes sept</q>", a déclaré à l'AFP <m s="bonnafous">la cheffe du service</m>, Hélène Bonnafous. "<q s="bonnafous">À ce niveau, ce n'est plus de la médecine, c'est du tri.</q>"

<m s="bonnafous">La pédiatre</m> dit avoir alerté sa hiérarchie "<q s="bonnafous" type="mixed">onze fois par écrit</q>" <t v="2025-09/..">depuis septembre</t>. Une partie de l'équipe a déposé sa démission <t v="2026-02">le mois dernier</t>.

Pour <m s="syndicat">Thierry Laborie</m>, secrétaire du syndicat Santé-Union, cette fermeture est la conséquence d'"<q s="syndicat" type="mixed">une politique de rustines</q>". "<q s="syndicat" id="1">On nous parle d'attractivité</q>, s'agace-t-<m s="syndicat">il</m>, <q s="syndicat" id="1">mais un praticien gagne le double à trente kilomètres d'ici.</q>"

<m s="ars">L'agence régionale de santé</m> (ARS) a pour sa part reconnu une situation "<q s="ars" type="mixed">tendue mais maîtrisée</q>". <m s="ars">Elle</m> assure que <i s="ars">trois médecins militaires viendront en renfort <t v="2026-03-19/..">dès jeudi prochain</t></i>.

Devant l'hôpital Purpan, les familles hésitaient entre colère et résignation. "<q s="mere">Ma fille fait des crises d'asthme, et c'est toujours la nuit</q>", raconte <m s="mere">une mère de famille</m>, venue <t v="2026-03-12">jeudi matin</t> avec une pétition de 12.000 signatures.

Interrogé sur France Bleu, <m s="ministre">le ministre de la Santé</m> a promis "<q s="ministre" type="mixed" via="France Bleu">des solutions <t v="2026-03-20">d'ici au 20 mars</t></q>". "<q s="ministre" via="France Bleu">Aucun enfant ne restera sans soins</q>", a insisté <m s="ministre">Benoît Carrière</m>, qui doit se rendre sur place <t v="2026-03-17">mardi</t>.

Selon <m s="interne">un interne</m> qui a requis l'anonymat, <i s="interne">les gardes dépassent régulièrement vingt-quatre heures</i>. "<q s="interne">On appelle ça le “grand huit”, parce qu'on en sort malade</q>", lâche-t-<m s="interne">il</m>.

<t v="2023-22">À l'été 2023</t>, le service avait déjà suspendu son activité pendant dix jours. Un rassemblement est prévu <t v="2026-03-14T15:00">samedi à 15H00</t> place du Capitole.
