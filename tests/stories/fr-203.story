---
id: fr-203
language: fr
agency: null
outlet: La Voix du Littoral
domain: voixdulittoral.example
authors: [Gwénolé Tanguy]
published: 2024-06-24T12:00:00+02:00
modified: null
dateline: null
copyright: {holders: [La Voix du Littoral], year: 2024, notice: "La Voix du Littoral, 2024. Toute reproduction interdite sans accord écrit de l'éditeur", licence: null, reserved: true}
tdm: null
speakers:
  skipper: {name: Hélène Corre, kind: person, roles: [skippeuse, navigatrice]}
  pere: {name: Yann Corre, kind: person, roles: [père de la navigatrice]}
  cross: {name: Cross Corsen, kind: organisation, roles: []}
  equipier: {name: Mattéo Ruiz, kind: person, roles: [équipier]}
  org: {name: Loïc Madec, kind: person, roles: [directeur de course]}
  armateur: {name: Oceanis Bois, kind: organisation, roles: [sponsor]}
  docteur: {name: le médecin de la course, kind: unnamed, roles: []}
notes: "yacht race; boats in marks next to cues never speak, father and daughter, sponsor as speaker on LinkedIn, floating quotes, Q-like exchange, \"raconte la navigatrice\", radio messages"
---
# « <q s="skipper">J'ai parlé au bateau comme à un cheval</q> » : <m s="skipper">Hélène Corre</m> raconte son sauvetage

Elle a passé dix-neuf heures sur la coque retournée de « Sterenn », au large de Fastnet. <t v="2024-06-23">Dimanche</t>, la skippeuse bretonne est rentrée à Roscoff, un bras en écharpe.

« <q s="skipper">J'ai parlé au bateau comme à un cheval. Je lui ai dit : ne t'en va pas.</q> »

Le drame s'est noué <t v="2024-06-20/2024-06-21">dans la nuit de jeudi à vendredi</t>. « Sterenn » filait à vingt nœuds quand la quille a cédé. « <q s="equipier">Un bruit de porte qu'on claque, et on était à l'envers</q> », se souvient <m s="equipier">Mattéo Ruiz</m>, son équipier. « <q s="equipier">Hélène riait. Je vous jure, elle riait.</q> »

« <q s="skipper">C'était nerveux</q> », corrige <m s="skipper">la navigatrice</m>.

<m s="cross">Le Cross Corsen</m> a reçu le signal de détresse <t v="2024-06-21T02:14">à 2h14</t>. <m s="cross">Il</m> a indiqué qu'<i s="cross">un creux de sept mètres avait retardé l'hélicoptère</i>. Le voilier concurrent « Fleur de Sel » s'est dérouté le premier. « <q s="org" id="1">C'est la règle et c'est l'honneur de la mer</q>, souligne <m s="org">Loïc Madec</m>, directeur de course, <q s="org" id="1">et le règlement leur rendra leurs heures.</q> »

A Roscoff, le père attendait sur le quai <t v="2024-06-22/..">depuis samedi</t>. « <q s="pere">Je lui ai appris à nager avant de lui apprendre à barrer</q> », confie <m s="pere">Yann Corre</m>, patron de pêche à la retraite. <m s="pere">Corre père</m> reconnaît qu'<i s="pere">il n'a rien mangé pendant deux jours</i>. « <q s="skipper">Ça ne se voit pas</q> », le taquine <m s="skipper">sa fille</m>.

### « Repartir »

Que va-t-il advenir du bateau ? <m s="armateur">Oceanis Bois</m>, son sponsor, s'est engagé à le remettre à l'eau. « <q s="armateur" via="LinkedIn">On ne lâche pas un équipage qui ne nous a pas lâchés</q> », a écrit <m s="armateur">l'entreprise</m> sur LinkedIn.

<m s="docteur">Le médecin de la course</m> juge pour sa part qu'« <q s="docteur" type="mixed">il faudra quatre mois de repos, et pas un de moins</q> ». Hélène Corre a déjà compté. « <q s="skipper">Quatre mois, ça fait <t v="2024-10-24">le 24 octobre</t>. La Transat des Abers part <t v="2024-11-03">le 3 novembre</t></q> », calcule-t-<m s="skipper">elle</m>.

Le mot « Repartir » est peint en bleu sur son casque, vestige de sa campagne <t v="2020">de 2020</t>. La coque de « Sterenn » a été prise en remorque <t v="2024-06-24">lundi matin</t>.
