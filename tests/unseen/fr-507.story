---
id: fr-507
language: fr-MA
agency: null
outlet: "Carnets d'Essaouira"
domain: carnets-essaouira.example
authors: [Salma Ouazzani-Perret]
published: 2027-04-22
modified: null
dateline: null
copyright: {holders: ["Carnets d'Essaouira", Salma Ouazzani-Perret], year: 2027, notice: "© Carnets d'Essaouira et l'auteure, avril 2027. Droits réservés", licence: null, reserved: true}
tdm: null
speakers:
  maalem: {name: Driss Azoulay-Guinea, kind: person, roles: [Moulay, luthier, maître, maâlem]}
  apprentie: {name: Inès Tounsi-Levasseur, kind: person, roles: [apprentie, ingénieure du son]}
  voisin: {name: Hammou, kind: person, roles: [voisin]}
  touriste: {name: un touriste marseillais, kind: unnamed, roles: []}
  maalema: {name: Asmaa Hamzaoui-Bel, kind: person, roles: [musicienne]}
  ministere: {name: ministère de la Culture, kind: organisation, roles: []}
  pere: {name: le père du luthier, kind: unnamed, roles: []}
  lettre: {name: Randall Weston-Hale, kind: person, roles: [pianiste de Brooklyn, pianiste]}
notes: "reportage au présent et au passé, atelier de guembri; paroles proverbiales, lettre ancienne d'un pianiste mort, message vocal, dialogue rapide sans incise; apprentie et musicienne elle, luthier, voisin, touriste il; honorifique Moulay; ministère il"
---
# L'homme qui écoute les planches

« <q s="maalem">Tape.</q> »

Je tape. « <q s="maalem">Plus bas. Là. Tu entends le chat ?</q> » Je n'entends pas le chat. Moulay Driss Azoulay-Guinea soupire, reprend la planche d'acajou et la repose parmi les muettes.

Il est luthier rue Ibn Khaldoun, à Essaouira, <t v="1978/..">depuis 1978</t>. Il fabrique quatre guembris par an, jamais cinq. Pourquoi quatre ? « <q s="maalem">Mon père disait : “<q s="pere">Le cinquième, tu le fais pour l'argent.</q>”</q> » Il a besoin d'argent, pourtant, et ne s'en cache pas.

À l'établi voisin, une jeune femme ponce en silence. Inès Tounsi-Levasseur était ingénieure du son à Lyon. <m s="apprentie">Elle</m> raconte qu'<i s="apprentie">elle est venue pour trois jours, <t v="2024-10">en octobre 2024</t></i>. « <q s="apprentie">Le premier mois il m'a fait balayer</q> », dit <m s="apprentie">l'apprentie</m>. « <q s="apprentie">Le deuxième aussi, mais en écoutant.</q> »

— <q s="voisin">Il est fou, le maître !</q> crie de la rue <m s="voisin">Hammou</m>, qui vend des sardines. — <q s="maalem">Il est sourd, le poisson !</q>

C'est ainsi tous les matins.

Un touriste marseillais entre et veut acheter l'instrument du fond. Le luthier refuse. « <q s="touriste">Je double le prix</q> », insiste <m s="touriste">l'homme</m>. « <q s="maalem">Alors c'est moi qui ne peux plus me le payer</q> », répond <m s="maalem">le maâlem</m>.

L'instrument du fond est réservé. Asmaa Hamzaoui-Bel l'étrennera au festival, <t v="2027-06-24">le 24 juin</t>. Elle a laissé un message sur le téléphone de l'atelier, que l'apprentie me fait entendre. « <q s="maalema">Dites-lui que la troisième corde me parle dans mon sommeil</q> », y souffle <m s="maalema">la musicienne</m>. « <q s="maalema">Dites-lui qu'elle a raison.</q> »

<m s="ministere">Le ministère de la Culture</m> a fait savoir <t v="2027-03">le mois dernier</t> que <i s="ministere">le métier serait inscrit au patrimoine vivant</i>. Une plaque est arrivée. Moulay Driss l'a tapée du doigt. Elle ne sonne pas.

Au mur, sous verre, il garde une lettre <t v="1969">de 1969</t>, en anglais. Un pianiste de Brooklyn, Randall Weston-Hale, y remercie le père. « <q s="lettre">Votre guembri est arrivé avec une fêlure</q> », écrit <m s="lettre">le pianiste</m>. « <q s="lettre">Ne la réparez pas, c'est par là que j'entre.</q> »

Je repars <t v="2027-04-18">le dimanche</t>, à la nuit. Sur le seuil, <m s="apprentie">l'ancienne ingénieure</m> me dit que <i s="apprentie">le chat, elle ne l'a entendu qu'au bout d'un an</i>. « <q s="apprentie">Un chat qui s'étire, dans le bois</q> », précise-t-<m s="apprentie">elle</m>. « <q s="apprentie">Après, on ne peut plus ne pas l'entendre.</q> »
