---
id: fr-961
language: fr-FR
agency: AFP
outlet: "Sportif du Nord"
domain: sportifdunord.example
authors: []
published: 2026-05-04T22:15:00+02:00
modified: null
dateline: {place: Roubaix, agency: AFP, date: null}
copyright: null
tdm: null
speakers:
  coureuse: {name: "Inès Deroubaix", kind: person, roles: ["championne de France"]}
  entraineur: {name: "Paul Castelain", kind: person, roles: ["entraîneur"]}
  rivale: {name: "Marit Solheim", kind: person, roles: ["coureuse norvégienne"]}
  medecin: {name: "Alain Vantomme", kind: person, roles: ["médecin de l'équipe"]}
notes: "short replies after a race: one word in marks with its reporting clause, media named as carriers"
---
# Cyclisme : <m s="coureuse">Deroubaix</m> « <q s="coureuse" type="mixed">vidée</q> » mais victorieuse à Roubaix

Roubaix (AFP) - « <q s="coureuse">Vidée</q> », a soufflé <m s="coureuse">Inès Deroubaix</m> en descendant de son vélo, <t v="2026-05-04">lundi</t>, après avoir gagné au sprint la plus longue édition de la course.

« <q s="coureuse">Incroyable</q> », a posté un peu plus tard <m s="coureuse">la championne de France</m> sur son compte Instagram. Son maillot, couvert de boue, ne laissait plus voir aucun sponsor.

<m s="entraineur">Son entraîneur, Paul Castelain</m>, n'y croyait plus. « <q s="entraineur">Fini</q> », a-t-<m s="entraineur">il</m> murmuré en voyant sa coureuse crever à douze kilomètres de l'arrivée. « <q s="entraineur" via="Radio Flandre">Respect</q> », a-t-<m s="entraineur">il</m> résumé sur Radio Flandre.

La deuxième, <m s="rivale">la Norvégienne Marit Solheim</m>, s'est dite « <q s="rivale" type="mixed">déçue</q> » puis, après avoir revu l'arrivée, « <q s="rivale" type="mixed">battue par plus forte</q> ». « <q s="rivale">Bravo</q> », a-t-<m s="rivale">elle</m> glissé à la gagnante sur le podium.

« <q s="rivale">Peut-être</q> », a répondu <m s="rivale">la Scandinave</m> à un journaliste qui lui demandait si elle reviendrait <t v="2027">en 2027</t>.

<m s="medecin">Le médecin de l'équipe, Alain Vantomme</m>, a indiqué que <i s="medecin">la blessure au genou était superficielle</i>. « <q s="medecin">Rien</q> », a-t-<m s="medecin">il</m> insisté. La course, surnommée « la dure », compte désormais 27 secteurs pavés.
