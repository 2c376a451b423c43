---
id: fr-501
language: fr-BF
agency: AIB
outlet: Faso Culture
domain: fasoculture.example
authors: [Mamounata Zongo]
published: 2027-03-05T11:00:00Z
modified: null
dateline: {place: Ouagadougou, agency: AIB, date: 2027-03-04}
copyright: {holders: [Faso Culture], year: null, notice: "Reproduction interdite sans l'accord écrit de Faso Culture", licence: null, reserved: true}
tdm: null
speakers:
  salif: {name: Salifou Nikiéma, kind: person, roles: [doyen]}
  awa: {name: Awa Bationo, kind: person, roles: [comédienne, héroïne du film]}
  ministre: {name: Rasmané Ilboudo, kind: person, roles: [ministre de la Culture]}
  griot: {name: Koumba Diabaté, kind: person, roles: [griotte]}
  jury: {name: jury du Fespaco, kind: organisation, roles: []}
  presjury: {name: Mahamat-Nour Abakar, kind: person, roles: [président du jury, Tchadien]}
  proj: {name: le projectionniste, kind: unnamed, roles: []}
  grandmere: {name: "la grand-mère d'Awa Bationo", kind: unnamed, roles: []}
notes: "festival de cinéma à Ouagadougou; cérémonie racontée, toast, conte et proverbe rapportés, lettre d'un absent lue par une autre; titres de films entre guillemets; cinéaste absent puis présent; comédienne et griotte comme elle"
---
# Et le Yennenga va à… un absent
## À 91 ans, le doyen du cinéma burkinabè a préféré rester à Koudougou

Ouagadougou, <t v="2027-03-04">4 mars 2027</t> (AIB) – La salle s'est levée, les tambours ont roulé, et personne n'est monté sur scène. Le lauréat dormait. « <q s="awa">Il m'a dit de ne pas le réveiller si on gagnait, seulement si on perdait</q> », a révélé au micro <m s="awa">Awa Bationo</m>, l'héroïne de « La Dernière Bobine », en recevant l'étalon d'or à sa place.

Puis la comédienne a déplié une feuille. L'auteur, Salifou Nikiéma, l'avait dictée <t v="2027-03-03">la veille</t>.

« <q s="salif" id="1">Mes enfants, quand j'ai tourné mon premier film, <t v="1966">en 1966</t>, il y avait deux caméras dans le pays et l'une appartenait à un évêque.</q>

« <q s="salif" id="1">J'ai emprunté celle de l'évêque. Je ne l'ai jamais rendue. S'il y a un prêtre dans la salle, qu'il parle maintenant.</q> »

Un prêtre s'est levé, sous les rires. Rasmané Ilboudo aussi, mais pour applaudir. <m s="ministre">Le ministre de la Culture</m> a promis que <i s="ministre">l'État rachèterait la caméra</i>. « <q s="ministre">Et l'évêque avec, s'il le faut</q> », a-t-<m s="ministre">il</m> plaisanté.

Le jury avait délibéré quatre heures. <m s="presjury">Son président</m>, Mahamat-Nour Abakar, n'a pas caché que <i s="presjury">deux jurés étaient sortis fâchés</i>. « <q s="presjury">On m'a reproché de récompenser un âge</q> », a raconté <m s="presjury">le Tchadien</m>. « <q s="presjury">J'ai répondu qu'à cet âge-là, c'est l'âge qui vous récompense.</q> » Dans ses attendus, <m s="jury">le jury</m> loue « <q s="jury" type="mixed">une œuvre qui marche pieds nus</q> ».

Il restait à chanter. La griotte Koumba Diabaté a entonné la louange des Nikiéma, jusqu'à la septième génération, avant de s'arrêter net devant Awa Bationo. « <q s="griot">Toi, qui t'a appris à pleurer sans bouger le visage ?</q> » lui a-t-<m s="griot">elle</m> lancé. « <q s="awa">Ma grand-mère disait : “<q s="grandmere">L'eau du puits ne fait pas de bruit.</q>”</q> » La réponse a fait taire jusqu'aux tambours.

Le film raconte la fin d'un cinéma de quartier, « Le Guimbi ». Le projectionniste y joue son propre rôle. « <q s="proj">On m'a payé pour faire ce que je fais gratuitement <t v="1989/..">depuis 1989</t></q> », s'étonne-t-<m s="proj">il</m>.

<t v="2027-03-05">Ce vendredi</t>, au petit matin, nous avons appelé Koudougou. Le vieil homme a décroché à la première sonnerie. Avait-il entendu la nouvelle ? « <q s="salif">J'ai entendu les tambours</q> », a affirmé <m s="salif">le doyen</m>. Cent kilomètres les séparaient. « <q s="salif">Vous ne me croyez pas ? Vous n'avez jamais fait de cinéma.</q> »

« La Dernière Bobine » sortira <t v="2027-23">à l'automne</t>. La prochaine édition du festival se tiendra <t v="2029">en 2029</t>, et selon <m s="ministre">le ministre</m>, <i s="ministre">l'évêque sera invité</i>.
