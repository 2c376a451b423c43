---
id: fr-950
language: fr
agency: null
outlet: "Le Quotidien de la Teranga"
domain: le-quotidien-de-la-teranga.example
authors: ["Mame Diarra Sarr"]
published: 2026-03-16T17:00:00Z
modified: null
dateline: null
copyright: {holders: ["Le Quotidien de la Teranga"], year: 2026, notice: "© Le Quotidien de la Teranga 2026", licence: null, reserved: false}
tdm: null
speakers:
  thiam: {name: "Aliou Thiam", kind: person, roles: ["sélectionneur national", "coach"]}
  diop: {name: "Serigne Diop", kind: person, roles: ["président de la Fédération"]}
  ndour: {name: "Cheikh Ndour", kind: person, roles: ["attaquant"]}
notes: "natural: Senegalese paper, national coach’s squad press conference, one speaker, federation, absent player"
---
# Aliou Thiam : "<q s="thiam">En équipe nationale, il n’y a pas de carte d’abonnement</q>"

Le sélectionneur national a publié <t v="2026-03-16">ce lundi</t> la liste des 25 joueurs retenus pour affronter le Togo et le Soudan. Avec une absence qui a occupé l’essentiel du face-à-face avec la presse, celle de Cheikh Ndour.

"<q s="thiam">Je savais que vous alliez commencer par là</q>", a souri <m s="thiam">Aliou Thiam</m> en prenant place au centre de Guéréo. "<q s="thiam">Cheikh n’a joué que 140 minutes en deux mois avec son club. En équipe nationale, il n’y a pas de carte d’abonnement.</q>"

<m s="thiam">Le coach</m> a tenu à préciser qu’<i s="thiam">il avait appelé le joueur avant de rendre la liste publique</i>. "<q s="thiam">La conversation a duré vingt minutes. Il était déçu, et c’est normal. Un joueur content de ne pas être convoqué, je ne le rappelle jamais.</q>"

Meilleur buteur de l’histoire des Lions avec 41 réalisations, Ndour avait manqué un penalty décisif <t v="2026-01">en janvier</t> à Rabat. Pour <m s="thiam">Thiam</m>, <i s="thiam">cet épisode n’a rien à voir avec son choix</i>. "<q s="thiam">Même Baba Camara, que vous aimez tous, en a raté deux. On n’efface pas dix ans avec un poteau</q>", a-t-<m s="thiam">il</m> rappelé.

A la pointe de l’attaque, il lance le jeune Pape Mbaye, 18 ans, que son adjoint Lamine Gaye suivait <t v="2024/..">depuis deux ans</t> à l’académie de Saly. "<q s="thiam">Lamine me cassait la tête avec ce garçon. Je suis allé le voir, j’ai tenu un quart d’heure avant de sortir mon carnet</q>", raconte <m s="thiam">l’ancien défenseur</m>.

Sur les blessés, le technicien s’est voulu rassurant. <m s="thiam">Il</m> a indiqué que <i s="thiam">le gardien Edmond Faye passerait une IRM <t v="2026-03-18">mercredi</t> à Dakar</i>. "<q s="thiam">Je ne suis pas médecin. Si on me dit non, c’est non, et Ablaye jouera.</q>"

Interrogé au sujet des primes impayées de la CAN, <m s="thiam">il</m> a botté en touche, renvoyant à "<q s="thiam" type="mixed">ceux qui tiennent le chéquier</q>".

Présent dans la salle, le président de la Fédération, Me Serigne Diop, a pris le micro. "<q s="diop">Les joueurs seront réglés avant le 31. L’Etat a fait sa part, nous ferons la nôtre</q>", a-t-<m s="diop">il</m> promis. Et de lancer à l’adresse des journalistes : "<q s="diop">Ecrivez-le avec la date, comme ça vous pourrez me gronder.</q>"

Dans la soirée, Cheikh Ndour a réagi sur sa page Facebook, sans amertume apparente. "<q s="ndour" via="Facebook">Le coach m’a parlé comme un grand frère. Je serai devant ma télé avec mon maillot</q>", a écrit <m s="ndour">l’attaquant</m>, 33 ans. "<q s="ndour">Dieu est le meilleur des planificateurs.</q>"

Les deux rencontres se joueront à guichets fermés. Le sélectionneur, dont le contrat expire <t v="2026-07">en juillet</t>, n’a pas souhaité évoquer son avenir. "<q s="thiam">Demandez à Me Diop</q>", a-t-<m s="thiam">il</m> conclu en montrant du doigt son voisin, qui regardait ses chaussures.
