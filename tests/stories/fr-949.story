---
id: fr-949
language: fr-BE
agency: null
outlet: "Le Matin de Bruxelles"
domain: le-matin-de-bruxelles.example
authors: ["Geneviève Tassin"]
published: 2026-11-09T14:05:00+01:00
modified: null
dateline: null
copyright: {holders: ["Le Matin de Bruxelles"], year: 2026, notice: "© Le Matin de Bruxelles 2026", licence: null, reserved: false}
tdm: null
speakers:
  mukas: {name: "Espérance Mukasine", kind: person, roles: ["romancière", "lauréate"]}
  jury: {name: "Philippe Grandjean-Moulin", kind: person, roles: ["président du jury"]}
  edit: {name: "Louise Verhaegen", kind: person, roles: ["éditrice"]}
  vasse: {name: "Tristan Vasseur", kind: person, roles: ["romancier"]}
  libraire: {name: "Benoît Dujardin", kind: person, roles: ["libraire"]}
notes: "natural: literary prize (Belgian cultural pages), winner, jury, publisher, loser"
---
# Le prix Rossel-Delvaux à Espérance Mukasine: « <q s="mukas">Ma mère va croire que j'ai gagné au Lotto</q> »

Elle a commandé un thé, puis un deuxième, et n'a touché à aucun des deux. Quand le téléphone a sonné, <t v="2026-11-09T12:48">lundi à 12h48</t>, Espérance Mukasine a cru à un démarcheur. « <q s="mukas">J'ai failli raccrocher. Un monsieur me félicitait, j'attendais qu'il me propose une pompe à chaleur</q> », raconte <m s="mukas">la romancière liégeoise</m> au premier étage d'une brasserie de la place Sainte-Catherine.

C'était Philippe Grandjean-Moulin, le président du jury du prix Rossel-Delvaux, qui venait de la couronner au troisième tour pour « La Maison sans clé », face à Tristan Vasseur. Le vote fut serré, six voix contre quatre. « <q s="jury" id="61">Nous nous sommes disputés comme on doit se disputer pour un livre</q>, sourit <m s="jury">l'académicien</m>. <q s="jury" id="61">Ce roman fait entrer chez nous une langue que nous n'avions pas.</q> »

« La Maison sans clé » suit quatre générations de femmes entre Butare et Seraing. Une matière que la lauréate, 39 ans, a longtemps tenue à distance. « <q s="mukas">Je ne voulais pas être l'écrivaine du génocide. J'avais 7 ans, je me rappelle surtout d'un sac de billes</q> », dit-<m s="mukas">elle</m>.

Arrivée en Belgique <t v="1995">en 1995</t> avec sa mère, Immaculée, aide-soignante, <m s="mukas">elle</m> explique avoir appris le français « <q s="mukas" type="mixed">avec les Schtroumpfs et les publicités pour lessive</q> ». « <q s="mukas">Ma mère va croire que j'ai gagné au Lotto. Pour elle, un livre, ça ne se vend pas, ça se prête.</q> »

Son éditrice, Louise Verhaegen, cache mal sa joie. Sa petite maison namuroise, Le Héron, n'avait jamais décroché de grand prix en vingt-deux ans. « <q s="edit">On va réimprimer à 15 000. Jusqu'ici, mon record, c'est un guide des champignons</q> », plaisante <m s="edit">cette ancienne professeure</m>. <m s="edit">Elle</m> confie qu'<i s="edit">une grande maison parisienne avait refusé le manuscrit en jugeant son titre trop triste</i>.

Le finaliste malheureux a été beau joueur. « <q s="vasse" via="Facebook">Si je devais perdre, autant que ce soit contre celle-là</q> », a écrit <m s="vasse">Tristan Vasseur</m> sur Facebook. L'auteur des « Hivers flamands », donné favori par tous les libraires, avait déjà échoué <t v="2021">en 2021</t> contre Nathalie Skow.

À Liège, Benoît Dujardin n'a plus un seul exemplaire. <m s="libraire">Le libraire</m>, chez qui elle a travaillé trois ans, se souvient d'une employée « <q s="libraire" type="mixed">catastrophique</q> ». « <q s="libraire">Elle lisait les livres au lieu de les ranger. Je l'ai gardée pour ça.</q> »

Et <t v="2026-11-10">demain</t> ? Espérance Mukasine donne cours de néerlandais dans une école de promotion sociale d'Herstal et n'a pas l'intention d'arrêter. Elle a une classe à 18 heures. « <q s="mukas">Il y a Mohamed, qui passe son examen de carreleur vendredi. Il se fiche complètement du prix Rossel-Delvaux, et il a raison.</q> »
