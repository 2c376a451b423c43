---
id: fr-429
language: fr-LU
agency: null
outlet: Le Letzebuerger Matin
domain: letzebuerger-matin.example
authors: [Gaston Wagener]
published: 2026-07-06T17:30:00+02:00
modified: null
dateline: null
copyright: {holders: [Le Letzebuerger Matin], year: 2026, notice: "© 2026 Le Letzebuerger Matin S.A. Tous droits réservés", licence: null, reserved: true}
tdm: null
speakers:
  frieden: {name: Luc Frieden, kind: person, roles: [Premier ministre]}
  backes: {name: Nora Back, kind: person, roles: ["présidente de l'OGBL", syndicaliste]}
  bausch: {name: Claude Wiseler, kind: person, roles: [président de la Chambre, président]}
  frontaliere: {name: Aurélie Schoumacher, kind: person, roles: [frontalière, infirmière, Thionvilloise]}
  porteparole: {name: Marc Hoffelt, kind: person, roles: [porte-parole des CFL]}
  yuriko: {name: Yuriko Backes, kind: person, roles: [ministre de la Mobilité, ministre]}
  maire: {name: Rémy Dickert, kind: person, roles: [maire de Thionville]}
  usager: {name: un comptable, kind: unnamed, roles: []}
notes: "Luxembourg et frontaliers; Premier ministre, président de la Chambre, porte-parole, maire, comptable il; présidente syndicale, infirmière, ministre elle; noms proches Back et Backes; compagnie ferroviaire; gares et heures"
---
# Trains transfrontaliers : « <q s="frontaliere">J'ai vu naître un bébé sur le quai 4</q> »

Le 7h12 n'est pas passé, le 7h42 non plus. À Thionville, <t v="2026-07-06">lundi</t>, quelque six mille frontaliers ont attendu jusqu'à trois heures un train pour Luxembourg, après l'effondrement d'une caténaire à Bettembourg.

« <q s="frontaliere">J'ai vu naître un bébé sur le quai 4, et j'ai manqué ma relève</q> », raconte <m s="frontaliere">Aurélie Schoumacher</m>. La Thionvilloise est infirmière au Kirchberg. C'est elle qui a coupé le cordon, avec l'aide d'un comptable. « <q s="usager">Je tenais la lampe de mon téléphone</q> », précise <m s="usager">celui-ci</m>. « <q s="usager">J'ai dit que je débitais et qu'elle créditait, ça l'a fait rire.</q> »

Les CFL ont présenté leurs excuses. Selon <m s="porteparole">leur porte-parole</m>, Marc Hoffelt, <i s="porteparole">la chaleur a dilaté le câble <t v="2026-07-05">dès dimanche soir</t></i>. « <q s="porteparole" id="1">On l'a vu</q>, admet-<m s="porteparole">il</m>, <q s="porteparole" id="1">on a pensé qu'il tiendrait.</q> »

La ministre de la Mobilité, Yuriko Backes, a promis un rapport <t v="2026-07-10">pour vendredi</t>. « <q s="yuriko">Je prends ce train moi-même deux fois par semaine</q> », a-t-<m s="yuriko">elle</m> assuré. La présidente de l'OGBL n'en a pas cru un mot. « <q s="backes">Mme Backes prend le train comme je prends le thé, devant les photographes</q> », a cinglé <m s="backes">Nora Back</m>. <m s="backes">La syndicaliste</m> exige que <i s="backes">les heures perdues soient payées</i>.

À la Chambre, le président a dû rappeler les députés à l'ordre. « <q s="bausch">Nous ne sommes pas dans le 7h12, on peut s'asseoir</q> », a glissé <m s="bausch">Claude Wiseler</m>. <m s="frieden">Le Premier ministre</m>, interpellé, a concédé que le réseau était « <q s="frieden" type="mixed">à bout de souffle</q> ». Luc Frieden a annoncé <t v="2026">pour cette année</t> une rallonge de 90 millions. « <q s="frieden">On ne peut pas attirer 230.000 frontaliers et leur offrir un quai</q> », a-t-<m s="frieden">il</m> dit.

Côté français, on applaudit d'une main. Le maire de Thionville, Rémy Dickert, attend un parking <t v="2019/..">depuis 2019</t>. « <q s="maire">M. Frieden découvre le quai, bienvenue</q> », ironise <m s="maire">l'élu</m>. <m s="maire">Il</m> propose que <i s="maire">l'enfant, une fille, ait un abonnement à vie</i>.

La compagnie y réfléchit. En attendant, la mère se repose, et l'infirmière a fini sa garde <t v="2026-07-06T15:00">à 15 heures</t>. « <q s="frontaliere">Elle s'appelle Betty, comme Bettembourg</q> », dit <m s="frontaliere">Mme Schoumacher</m>. « <q s="frontaliere">Le train de retour, lui, n'avait que dix minutes de retard.</q> »
