---
id: fr-912
language: fr
agency: null
outlet: "Loire-Océan Quotidien"
domain: loire-ocean-quotidien.example
authors: ["Ronan Guérin"]
published: 2025-06-17T06:00:00+02:00
modified: null
dateline: null
copyright: {holders: ["Loire-Océan Quotidien"], year: 2025, notice: "© Loire-Océan Quotidien 2025", licence: null, reserved: false}
tdm: null
speakers:
  bijou: {name: "Dominique Aubry", kind: person, roles: ["bijoutier", "commerçant"]}
  proc: {name: "Hélène Sarrazin", kind: person, roles: ["procureure de Saint-Nazaire"]}
  voisine: {name: "Lucie Tessier", kind: person, roles: ["coiffeuse"]}
  maire: {name: "David Pellerin", kind: person, roles: ["maire"]}
notes: "natural: crime/police and witnesses (regional daily)"
---
# Herbignac-sur-Loire. Braquage à la bijouterie : « <q s="bijou">Ils savaient exactement ce qu’ils voulaient</q> »
## Deux hommes ont dérobé une centaine de montres <t v="2025-06-16">lundi matin</t>. Ils sont toujours recherchés.

Le rideau est baissé, le trottoir couvert d’éclats de verre. <t v="2025-06-16">Lundi</t>, <t v="2025-06-16T09:10">vers 9 h 10</t>, deux hommes casqués ont attaqué à la masse la bijouterie Aubry, rue du Port, avant de s’enfuir à scooter.

Dominique Aubry venait d’ouvrir. « <q s="bijou">J’étais en train d’installer la vitrine des alliances quand j’ai entendu un énorme choc</q> », raconte <m s="bijou">le commerçant</m>, encore pâle.

« <q s="bijou">Ils ont été très calmes. Ils savaient exactement ce qu’ils voulaient. Ça a duré une minute et demie.</q> »

Son apprentie, Manon, 19 ans, s’est réfugiée dans l’arrière-boutique. Elle a été prise en charge par une psychologue. « <q s="bijou">Elle a eu le réflexe d’appuyer sur l’alarme. Je lui dois beaucoup</q> », confie-t-<m s="bijou">il</m>.

Le préjudice serait d’environ 180 000 €. <m s="bijou">Il</m> indique que <i s="bijou">c’est la troisième attaque en onze ans</i>. « <q s="bijou">La première fois, on se relève. La troisième, on se demande si ça vaut le coup.</q> »

De l’autre côté de la rue, Lucie Tessier coiffait une cliente. « <q s="voisine" id="51">On a d’abord cru à un accident</q>, témoigne <m s="voisine">la coiffeuse</m>. <q s="voisine" id="51">Quand j’ai vu la masse, j’ai fermé à clé et j’ai appelé le 17.</q> »

<m s="voisine">Elle</m> assure que <i s="voisine">l’un des hommes avait déjà été vu dans la rue <t v="2025-06-14">samedi</t></i>.

### Le scooter retrouvé

Le scooter, volé <t v="2025-06">début juin</t> à Guérande, a été retrouvé brûlé dans un chemin creux, à 4 km du bourg. Une enquête pour vol à main armée en bande organisée a été confiée à la brigade de recherches.

« <q s="proc">Des prélèvements ont été effectués et les images de vidéoprotection sont en cours d’exploitation</q> », a indiqué <m s="proc">la procureure de Saint-Nazaire</m>, Hélène Sarrazin, dans un communiqué.

<m s="proc">La magistrate</m> a précisé que <i s="proc">personne n’avait été blessé</i> et que <i s="proc">l’arme aperçue par les témoins pourrait être factice</i>. Elle appelle toute personne ayant filmé la scène à se présenter à la gendarmerie.

<m s="maire">Le maire</m>, David Pellerin, s’est rendu sur place en fin de matinée. « <q s="maire" id="52">Dominique, c’est une figure du bourg, sa famille tient ce magasin <t v="1962/..">depuis 1962</t></q>, a-t-<m s="maire">il</m> rappelé. <q s="maire" id="52">On va tout faire pour qu’il reste.</q> »

<m s="maire">L’élu</m> a promis deux caméras supplémentaires rue du Port <t v="2025">avant la fin de l’année</t>. La mesure, repoussée <t v="2024">l’an dernier</t> faute de budget, sera présentée au conseil <t v="2025-07-03">le 3 juillet</t>.

En attendant, les clients défilent, avec un mot, un café, des fleurs. « <q s="bijou">Je vais rouvrir, au moins pour eux</q> », lâche <m s="bijou">Dominique Aubry</m>.
