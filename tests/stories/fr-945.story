---
id: fr-945
language: fr
agency: null
outlet: "Les Chiffres du Matin"
domain: les-chiffres-du-matin.example
authors: ["Arnaud Delcourt"]
published: 2026-09-17T07:15:00+02:00
modified: null
dateline: null
copyright: {holders: ["Les Chiffres du Matin"], year: 2026, notice: "© Les Chiffres du Matin 2026", licence: null, reserved: false}
tdm: null
speakers:
  hirsch: {name: "Caroline Hirsch", kind: person, roles: ["directrice générale de Pneurance"]}
  fo: {name: "Stéphane Bourdin", kind: person, roles: ["délégué central Force ouvrière"]}
  synd: {name: "syndicats", kind: group, roles: []}
  cgt: {name: "Nadège Fournet", kind: person, roles: ["élue CGT"]}
  armand: {name: "Sébastien Armand", kind: person, roles: ["ministre délégué à l’Industrie"]}
  analyste: {name: "un analyste parisien", kind: unnamed, roles: ["analyste"]}
  maire: {name: "Olivier Gasnier", kind: person, roles: ["maire de Cholerie"]}
  source: {name: "un proche du dossier", kind: unnamed, roles: []}
notes: "natural: job cuts at a tyre maker (business daily), management, union, minister, analyst"
---
# Pneurance va supprimer 1.250 postes en France, dont toute l’usine de Cholerie
## La directrice générale du fabricant de pneumatiques invoque la concurrence asiatique. <m s="synd">Les syndicats</m> dénoncent « <q s="synd" type="mixed">un abattage</q> ».

La rumeur courait <t v="2026-06/..">depuis juin</t>. Elle s’est confirmée <t v="2026-09-16">mercredi</t>, à 8 h 30, dans un amphithéâtre de Clermont : Pneurance fermera son site de Cholerie (Maine-et-Loire) <t v="2027">en 2027</t> et réduira les effectifs de deux autres usines. Au total, 1.250 postes disparaîtront.

« <q s="hirsch" id="61">Cette décision, nous l’avons repoussée tant que nous avons pu</q>, a déclaré <m s="hirsch">Caroline Hirsch</m>, la directrice générale, devant les élus du personnel. <q s="hirsch" id="61">Un pneu de camionnette fabriqué à Cholerie nous coûte 71 euros. Le même, importé de Thaïlande, se vend 58 euros en magasin.</q> »

Dans la foulée, <m s="hirsch">la dirigeante</m> a assuré lors d’une conférence téléphonique que personne ne serait « <q s="hirsch" type="mixed">laissé au bord de la route</q> », promettant des reclassements internes, des préretraites et un fonds de revitalisation de 40 millions d’euros. Et d’insister : « <q s="hirsch">Aucun départ contraint n’interviendra <t v="../2027-09">avant septembre 2027</t>.</q> »

Côté syndical, c’est la douche froide. « <q s="fo" id="62">Elle nous a lu un papier pendant onze minutes, puis elle est partie par la porte du fond</q>, s’étrangle <m s="fo">Stéphane Bourdin</m>, délégué central Force ouvrière. <q s="fo" id="62">Onze minutes pour 1.250 familles.</q> »

Le cégétiste Daniel Roche avait obtenu <t v="2022">en 2022</t> un accord garantissant les volumes jusqu’<t v="2028">en 2028</t>. Celle qui lui a succédé, Nadège Fournet, entend le faire respecter devant les tribunaux. « <q s="cgt">On a signé des baisses de salaire contre un engagement écrit. Nous, on a tenu parole. La parole d’en face, elle a la durée de vie d’un pneu lisse.</q> »

### Dividende maintenu

Le groupe a publié un bénéfice net de 312 millions d’euros <t v="2026-01/2026-06">au premier semestre</t>, en recul de 22 %. Le dividende sera maintenu. « <q s="analyste">C’est habile pour la Bourse, désastreux pour l’image</q> », résume <m s="analyste">un analyste parisien</m>. Le titre a gagné 3,8 % <t v="2026-09-16">mercredi</t>.

Selon <m s="source">un proche du dossier</m>, <i s="source">un repreneur chinois a visité Cholerie <t v="2026-21">au printemps</t></i>. « <q s="source">Il voulait les machines, pas les gens</q> », confie <m s="source">cette source</m>.

Au nom du gouvernement, prévenu la veille, <m s="armand">Sébastien Armand</m> a fait part de son « <q s="armand" type="mixed">mécontentement</q> ». Invité de Sud Radio, <m s="armand">le ministre délégué à l’Industrie</m> a exigé que <i s="armand" via="Sud Radio">le groupe rembourse les 28 millions d’euros de crédit d’impôt recherche perçus <t v="2023/..">depuis trois ans</t></i>. « <q s="armand" via="Sud Radio">L’argent public, ce n’est pas un pourboire</q> », a-t-<m s="armand">il</m> asséné.

<m s="hirsch">Caroline Hirsch</m>, qui avait reçu le ministre en mars à Clermont, lui a répondu sans le nommer : « <q s="hirsch">La recherche a été faite, les brevets sont là. On peut nous reprocher beaucoup de choses, pas d’avoir triché.</q> »

À Cholerie, 14.000 habitants, l’usine pèse un emploi sur quatre. Le maire, Olivier Gasnier, a passé la journée devant les grilles. « <q s="maire">Mon père y a fait trente-sept ans, j’y ai travaillé trois étés. Quand ça sent le caoutchouc, chez nous, on dit que ça sent la paie</q> », lâche-t-<m s="maire">il</m>, avant de monter dans un car pour Paris.
