---
id: fr-907
language: fr-BE
agency: null
outlet: "Le Vif Brabançon"
domain: le-vif-brabancon.example
authors: ["Laurent Claessens"]
published: 2025-03-11T19:45:00+01:00
modified: null
dateline: null
copyright: {holders: ["Le Vif Brabançon"], year: 2025, notice: "© Le Vif Brabançon 2025", licence: null, reserved: false}
tdm: null
speakers:
  vdb: {name: "Koen Vandenbroucke", kind: person, roles: ["directeur de Sitronic Belgique", "directeur"]}
  maes: {name: "Fabienne Maes", kind: person, roles: ["secrétaire permanente"]}
  ouvrier: {name: "Mourad Aït Saïd", kind: person, roles: ["opérateur"]}
  mr: {name: "Pierre-Yves Dumont", kind: person, roles: ["ministre wallon de l'Économie", "ministre"]}
notes: "natural: union dispute (Belgian paper)"
---
# Sitronic supprime 214 emplois à Nivelles : « <q s="maes">Un coup de massue</q> »

Un conseil d'entreprise extraordinaire, vingt minutes de réunion et un silence de plomb. La direction de Sitronic a annoncé <t v="2025-03-11">mardi matin</t> son intention de fermer la ligne de production de Nivelles, où travaillent 214 personnes.

« <q s="maes">C'est un coup de massue. On s'attendait à des mauvaises nouvelles, pas à ça</q> », a réagi <m s="maes">Fabienne Maes</m>, secrétaire permanente CSC.

« <q s="maes" id="51"><t v="2024-12">En décembre</t>, on nous jurait encore que Nivelles était le site le plus rentable du groupe</q>, a-t-<m s="maes">elle</m> ajouté. <q s="maes" id="51">Les travailleurs ont fait tous les efforts qu'on leur a demandés.</q> »

Le travail s'est arrêté aussitôt. Un piquet a été installé devant les grilles, autour d'un brasero.

Mourad Aït Saïd y a passé l'après-midi. Opérateur <t v="1999/..">depuis 1999</t>, il a connu quatre directeurs et deux restructurations. « <q s="ouvrier">J'ai formé des jeunes qui viennent d'acheter une maison. Qu'est-ce que je leur dis, moi, <t v="2025-03-11">ce soir</t> ?</q> »

« <q s="ouvrier" id="52">On n'est pas en colère contre Koen, il a découvert ça quasiment en même temps que nous</q>, assure-t-<m s="ouvrier">il</m>. <q s="ouvrier" id="52">La décision vient de l'Allemagne.</q> »

<m s="vdb">Le directeur de Sitronic Belgique</m>, Koen Vandenbroucke, a invoqué la chute de la demande dans l'automobile. <m s="vdb">Il</m> a expliqué que <i s="vdb">l'usine tournait à 55 % de ses capacités <t v="2024-07/..">depuis juillet</t></i>.

« <q s="vdb" id="53">Aucune décision définitive ne sera prise avant la fin de la procédure Renault</q>, a-t-<m s="vdb">il</m> tenu à préciser. <q s="vdb" id="53">Mais je ne veux pas donner de faux espoirs aux gens.</q> »

Le bureau d'études, qui occupe une soixantaine d'ingénieurs, n'est pas concerné. « <q s="vdb">Il sera même renforcé</q> », a promis <m s="vdb">le directeur</m>.

### Task force

En déplacement à Mons, <m s="mr">le ministre wallon de l'Économie</m>, Pierre-Yves Dumont, a dit avoir appris la nouvelle par un appel de la direction. « <q s="mr">Trois minutes, montre en main</q> », a-t-<m s="mr">il</m> raconté au micro de plusieurs radios.

<m s="mr">Il</m> a fait savoir qu'<i s="mr">une task force serait réunie <t v="2025-03-13">jeudi</t></i> et que <i s="mr">la Région examinerait les aides versées au groupe <t v="2019/..">depuis 2019</t></i>, soit 6,3 millions d'euros. « <q s="mr">L'argent public n'est pas un pourboire</q> », a-t-<m s="mr">il</m> martelé.

L'opposition socialiste, elle, reproche au gouvernement de n'avoir rien vu venir. L'ancienne ministre Véronique Lambot avait alerté sur la situation du site <t v="2023">en 2023</t>.

Les syndicats rencontreront la direction <t v="2025-03-14">vendredi</t>. « <q s="maes">On ira avec des questions, et on ne sortira pas sans réponses</q> », a averti <m s="maes">Fabienne Maes</m>. D'ici là, pas une palette ne quittera l'usine.
