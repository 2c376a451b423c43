---
id: fr-929
language: fr
agency: AFP
outlet: "Le Temps d’Orient"
domain: le-temps-d-orient.example
authors: ["Karim Saadé"]
published: 2025-03-13T09:00:00+02:00
modified: null
dateline: null
copyright: {holders: ["Le Temps d’Orient"], year: 2025, notice: "© Le Temps d’Orient 2025", licence: null, reserved: false}
tdm: null
speakers:
  rima: {name: "Rima Khoury", kind: person, roles: ["institutrice"]}
  abou: {name: "Abou Fadi", kind: person, roles: ["agriculteur"]}
  onu: {name: "Lars Eklund", kind: person, roles: ["porte-parole de la mission de l’ONU"]}
  maire: {name: "Élias Nassar", kind: person, roles: ["président du conseil municipal"]}
  muni: {name: "municipalité", kind: organisation, roles: []}
  armee: {name: "armée", kind: organisation, roles: []}
  gamin: {name: "Jad", kind: person, roles: ["collégien"]}
notes: "natural: foreign conflict reportage with residents’ voices, one after another"
---
# Au Liban-Sud, le lent retour des habitants de Deir el-Zeitoun

Le panneau d’entrée du village est criblé d’éclats. Derrière, il n’y a plus grand-chose : des dalles effondrées, un figuier, un escalier qui ne mène nulle part. C’est là que Rima Khoury a garé sa voiture, <t v="2025-03-12">mercredi</t>, pour la première fois depuis cinq mois.

« <q s="rima" id="51">J’ai reconnu la maison à la couleur du carrelage</q>, raconte <m s="rima">cette institutrice de 45 ans</m>. <q s="rima" id="51">C’est ma mère qui l’avait choisi. Elle disait que le vert portait chance.</q> »

Sa mère, Salma, est morte <t v="2024-12">en décembre</t>, dans un appartement loué à Saïda. <m s="rima">Rima Khoury</m> confie qu’<i s="rima">elle lui avait promis de la ramener</i>.

« <q s="rima">Je viendrai l’enterrer ici, quand il y aura de nouveau un cimetière.</q> »

<i s="muni">Sur les 3 200 habitants que comptait Deir el-Zeitoun avant la guerre, moins de 400 sont revenus</i>, selon <m s="muni">la municipalité</m>. La plupart ne restent que la journée, faute d’eau et d’électricité.

Assis sur une chaise en plastique devant son pressoir, Abou Fadi, 71 ans, fait exception. Il dort dans sa remise <t v="2025-02/..">depuis la fin février</t>. « <q s="abou">Mes oliviers ont deux cents ans. Ils ont vu passer les Ottomans, les Français et tous les autres</q>, dit-<m s="abou">il</m>. »

« <q s="abou">On m’en a brûlé cent vingt. Il m’en reste quatre-vingts. C’est plus que ce qu’il me reste de dents.</q> »

<m s="abou">Le vieil homme</m> affirme que <i s="abou">plusieurs parcelles sont encore minées</i>. Son neveu Hassan, qui ramassait du bois, a perdu un pied <t v="2025-03-07">vendredi dernier</t>.

<m s="armee">L’armée</m> assure que <i s="armee">ses équipes ont neutralisé plus de 600 engins dans le secteur</i>. « <q s="armee">Nous demandons aux civils de ne pas s’éloigner des routes balisées</q>, indique-t-<m s="armee">elle</m> dans un communiqué. »

### L’école sous une tente

Sur la place, une tente blanche sert d’école à vingt-six enfants. Jad, 12 ans, y apprend le français avec un livre sans couverture. « <q s="gamin">Je préfère ici. À Beyrouth, les autres se moquaient de mon accent</q>, lâche <m s="gamin">le garçon</m>. »

Le président du conseil municipal, Élias Nassar, court d’un chantier à l’autre, deux téléphones à la main. « <q s="maire">On nous a promis des préfabriqués, des générateurs, des millions. J’attends toujours le premier sac de ciment</q>, s’emporte-t-<m s="maire">il</m>. »

« <q s="maire">Rima m’a demandé si l’école rouvrirait <t v="2025-09">en septembre</t>. Je n’ai pas su quoi lui dire.</q> »

<m s="maire">Il</m> estime que <i s="maire">la reconstruction coûtera au moins 40 millions de dollars</i>. Son prédécesseur, Georges Haddad, tué <t v="2024-10">en octobre</t> dans le bombardement de la mairie, avait laissé un plan d’urbanisme. Il n’en reste que des photos.

La mission de l’ONU, dont un poste domine la vallée, se veut prudente. « <q s="onu" id="52" via="AFP">Le calme tient, mais il est fragile</q>, a déclaré à l’AFP <m s="onu">son porte-parole</m>, Lars Eklund. <q s="onu" id="52" via="AFP">Chaque famille qui revient est une bonne nouvelle, et une responsabilité de plus.</q> »

<m s="onu">Il</m> a précisé que <i s="onu">deux tirs avaient été signalés <t v="2025-03-10/..">depuis lundi</t>, sans faire de victime</i>.

À la tombée du jour, les voitures repartent une à une vers le nord. Rima Khoury a ramassé trois carreaux verts, qu’elle enveloppe dans un foulard. « <q s="rima">Trois, c’est un début</q>, murmure-t-<m s="rima">elle</m>. »

Avec AFP
