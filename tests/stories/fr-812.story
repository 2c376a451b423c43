---
id: fr-812
language: fr
agency: Belga
outlet: Le Matin de Namur
domain: le-matin-de-namur.example
authors: []
published: 2026-09-23T20:14:00+02:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  moreau: {name: Stéphanie Moreau, kind: person, roles: [ministre de la Santé]}
  hanquet: {name: Philippe Hanquet, kind: person, roles: [directeur général du CHU, directeur]}
  delvaux: {name: Carine Delvaux, kind: person, roles: [déléguée CSC, syndicaliste]}
  opposition: {name: Olivier Rausin, kind: person, roles: [chef de file de l'opposition, chef de groupe]}
  patients: {name: Ligue des patients, kind: organisation, roles: [association]}
notes: Belgian local politics and health; minister, hospital director, union delegate, opposition leader, patient association; straight quotes
---
# Fermeture de la maternité de Sambreville: "<q s="moreau">La sécurité n'est pas négociable</q>", répond <m s="moreau">la ministre</m>

La ministre de la Santé, Stéphanie Moreau, a défendu <t v="2026-09-23">mercredi</t> au Parlement la fermeture de la maternité de Sambreville, prévue <t v="2027-01-01">le 1er janvier</t>.

"<q s="moreau">La sécurité des mères et des bébés n'est pas négociable</q>", a répondu <m s="moreau">Mme Moreau</m> aux députés qui l'interpellaient. <m s="moreau">Elle</m> a rappelé que <i s="moreau">moins de 400 accouchements y avaient été pratiqués <t v="2025">l'an dernier</t></i>. "<q s="moreau">En dessous de ce seuil, les équipes perdent la main</q>", a-t-<m s="moreau">elle</m> ajouté.

Dans l'opposition, Olivier Rausin a parlé d'"<q s="opposition" type="mixed">abandon en rase campagne</q>". <m s="opposition">Le chef de groupe</m> reproche à la ministre d'avoir "<q s="opposition" type="mixed">mis les communes devant le fait accompli</q>". "<q s="opposition">On apprend la fin d'un service public par un tweet</q>", a-t-<m s="opposition">il</m> ironisé.

Du côté de l'hôpital, on assure avoir tout tenté. "<q s="hanquet">Nous avons publié onze offres d'emploi pour des gynécologues, nous avons reçu une seule candidature</q>", explique <m s="hanquet">le directeur général</m>, Philippe Hanquet. <m s="hanquet">Il</m> affirme qu'<i s="hanquet">aucun licenciement n'est prévu</i>.

Les syndicats en doutent. "<q s="delvaux">On nous avait dit la même chose pour la pédiatrie</q>", grince <m s="delvaux">Carine Delvaux</m>, déléguée CSC. <m s="delvaux">La syndicaliste</m> annonce un arrêt de travail <t v="2026-09-29">mardi prochain</t>. "<q s="delvaux">Les sages-femmes ne sont pas des pions</q>", conclut-<m s="delvaux">elle</m>.

<m s="patients">La Ligue des patients</m>, enfin, demande que <i s="patients">des navettes soient organisées vers Namur et Charleroi</i>. "<q s="patients">Quarante minutes de route en plein travail, c'est long</q>", relève <m s="patients">l'association</m>.
