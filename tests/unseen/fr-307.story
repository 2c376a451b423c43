---
id: fr-307
language: fr
agency: AFP
outlet: L'Indépendant de la Loire
domain: independant-loire.example
authors: [Solène Marchadier]
published: 2025-12-15T12:04:00+01:00
modified: 2025-12-15T16:48:00+01:00
dateline: null
copyright: {holders: [L'Indépendant de la Loire], year: 2025, notice: "© L'Indépendant de la Loire 2025 (avec AFP)", licence: null, reserved: false}
tdm: null
speakers:
  procureure: {name: Nathalie Sauvageot, kind: person, roles: [procureure de la République de Nevers, magistrate]}
  conservateur: {name: Hugues de Montferrand, kind: person, roles: [conservateur du musée de la Faïence]}
  gardien: {name: un gardien, kind: unnamed, roles: []}
  enquete: {name: une source proche de l'enquête, kind: unnamed, roles: []}
  ministere: {name: ministère de la Culture, kind: organisation, roles: []}
  maire: {name: Alain Baudouin, kind: person, roles: [maire de Nevers, édile]}
  riveraine: {name: une riveraine, kind: unnamed, roles: []}
notes: theft report, unnamed sources, via BFMTV and ici Nièvre, le parquet and the prosecutor as one, work titles in marks, imperfect of quoting, night interval, conditional of rumour
---
# Vol au musée de Nevers : « <q s="conservateur">On nous a arraché trois siècles</q> »

Quatre pièces de faïence du XVIIe siècle, dont le célèbre « Grand plat au cavalier », ont été dérobées <t v="2025-12-13/2025-12-14">dans la nuit de samedi à dimanche</t> au musée de la Faïence de Nevers. Le préjudice est estimé à 1,8 million d'euros.

« <q s="conservateur">On nous a arraché trois siècles en six minutes</q> », se désole <m s="conservateur">le conservateur</m>, Hugues de Montferrand, qui a découvert les vitrines brisées <t v="2025-12-14T07:00~">dimanche vers 7 heures</t>.

Selon <m s="procureure">la procureure de la République</m>, Nathalie Sauvageot, <i s="procureure">trois individus cagoulés sont entrés par une verrière <t v="2025-12-14T03:12">à 3h12</t></i>. « <q s="procureure">Ils savaient exactement ce qu'ils cherchaient</q> », a indiqué <m s="procureure">la magistrate</m> lors d'une conférence de presse <t v="2025-12-15">lundi matin</t>. L'alarme, « <q s="procureure" type="mixed">défaillante <t v="2025-11-28/..">depuis le 28 novembre</t></q> », n'a pas sonné.

Un point que conteste la mairie. « <q s="maire" via="ici Nièvre">L'alarme était en maintenance, ce n'est pas la même chose</q> », a rectifié sur ici Nièvre <m s="maire">le maire</m>, Alain Baudouin. <m s="maire">L'édile</m> refuse « <q s="maire" type="mixed">qu'on fasse le procès de la ville avant celui des voleurs</q> ».

Sous le couvert de l'anonymat, <m s="gardien">un gardien</m> livre une autre version. « <q s="gardien" id="1" via="BFMTV">On le disait à chaque réunion</q>, confiait-<m s="gardien">il</m> <t v="2025-12-14">dimanche soir</t> à BFMTV, <q s="gardien" id="1" via="BFMTV">et à chaque réunion on nous parlait du budget.</q> »

D'après <m s="enquete">une source proche de l'enquête</m>, <i s="enquete">une camionnette volée à Moulins a été retrouvée calcinée près de Decize</i>. Les malfaiteurs pourraient appartenir à une équipe déjà soupçonnée du vol du « Christ aux orties », à Autun, <t v="2025-22">l'été dernier</t>.

Place du musée, les habitants n'en reviennent pas. « <q s="riveraine">J'ai cru que c'étaient les éboueurs</q> », raconte <m s="riveraine">une riveraine</m> réveillée par le bruit. « <q s="riveraine">Je me suis rendormie, vous pensez si je m'en veux.</q> »

<m s="ministere">Le ministère de la Culture</m> a fait savoir qu'<i s="ministere">une mission d'inspection serait dépêchée sur place <t v="2025-12-17">mercredi</t></i>. L'enquête, ouverte pour vol en bande organisée, a été confiée à la police judiciaire de Dijon et à l'office spécialisé, l'OCBC. Le musée, qui devait inaugurer son exposition « Bleu de Nevers » <t v="2025-12-19">vendredi</t>, restera fermé <t v="../2026-01-05">jusqu'au 5 janvier</t>.
