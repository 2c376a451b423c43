---
id: fr-918
language: fr
agency: null
outlet: "Le Figuier"
domain: le-figuier.example
authors: ["Aude Marescot"]
published: 2025-10-08T11:00:00+02:00
modified: null
dateline: null
copyright: {holders: ["Le Figuier"], year: 2025, notice: "© Le Figuier 2025", licence: null, reserved: false}
tdm: null
speakers:
  nadir: {name: "Leïla Nadir", kind: person, roles: ["réalisatrice", "cinéaste"]}
  cassel: {name: "Jean-Paul Rousset", kind: person, roles: ["comédien"]}
  gp: {name: "Ahmed Nadir", kind: person, roles: ["grand-père de la cinéaste"]}
  delbos: {name: "Marc Delbos", kind: person, roles: ["cinéaste", "membre du jury"]}
  prod: {name: "Étienne Vial", kind: person, roles: ["producteur"]}
notes: "natural: film piece with interview passages"
---
# Leïla Nadir, la mer pour mémoire
## Avec « Les Eaux mortes », en salle <t v="2025-10-08">ce mercredi</t>, la cinéaste signe un premier film d’une rare délicatesse. Rencontre.

Elle arrive en avance, commande un thé qu’elle ne boira pas. Leïla Nadir, 33 ans, a le trac. « <q s="nadir" id="51">À Cannes, c’était presque plus simple</q>, dit-<m s="nadir">elle</m>. <q s="nadir" id="51">Là, ce sont les vrais gens.</q> »

Son film raconte le retour d’une jeune femme dans le port algérien où son grand-père fut gardien de phare. Ni pamphlet, ni album de famille. « <q s="nadir">Je voulais filmer ce que l’on ne dit pas à table.</q> »

Ce grand-père, elle l’a à peine connu. Ahmed Nadir est mort <t v="1998">en 1998</t>, quand elle avait 6 ans. Il lui a laissé une boîte en fer, des cahiers, une montre arrêtée.

« <q s="nadir" id="52">Il notait tout : le vent, les bateaux, le prix du poisson. Jamais un sentiment</q>, raconte <m s="nadir">la réalisatrice</m>. <q s="nadir" id="52">Sauf une fois, le jour du départ de mon père. Il a écrit : "<q s="gp">Mer calme.</q>" J’ai compris qu’il fallait que je fasse ce film.</q> »

Il lui aura fallu sept ans. <m s="nadir">Elle</m> confie que <i s="nadir">trois producteurs ont renoncé avant qu’elle ne rencontre Étienne Vial</i>.

« <q s="prod" id="53">J’ai lu le scénario dans un train, j’ai raté ma gare</q>, se souvient <m s="prod">ce dernier</m>. <q s="prod" id="53">Leïla n’écrit pas des dialogues, elle écrit des silences. Ce n’est pas ce qu’il y a de plus facile à financer.</q> »

### Un rôle écrit pour lui

Dans le rôle du vieux gardien, Jean-Paul Rousset, 81 ans, bouleverse sans forcer. <m s="nadir">Elle</m> assure que <i s="nadir">le rôle a été écrit pour lui, sans le lui dire</i>.

« <q s="nadir">Je le voyais au théâtre quand j’étais étudiante, au poulailler. Jamais je n’aurais osé l’appeler. C’est ma mère qui a trouvé son adresse !</q> »

Le comédien a répondu par une carte postale, en trois mots. « <q s="cassel">Quand partons-nous ?</q> »

Joint par téléphone, <m s="cassel">Jean-Paul Rousset</m> parle du tournage comme d’une cure. « <q s="cassel" id="54">Elle a l’âge de mes petits-enfants et l’autorité d’un amiral</q>, s’amuse-t-<m s="cassel">il</m>. <q s="cassel" id="54">On obéit et on en redemande.</q> » Il dit n’avoir jamais autant aimé un plateau.

Certains ont reproché au film sa lenteur. La critique du festival avait été partagée, et <m s="delbos">le cinéaste Marc Delbos</m>, membre du jury, avait parlé d’un objet « <q s="delbos" type="mixed">trop sage</q> ». La réalisatrice hausse les épaules.

« <q s="nadir">Marc est venu me voir après, il a été très franc. On peut ne pas aimer. Mais sage, non. Demandez à mon père</q> », répond-<m s="nadir">elle</m>.

Son père, justement, a vu le film <t v="2025-09">en septembre</t>, à Marseille, au dernier rang. <m s="nadir">Elle</m> précise qu’<i s="nadir">il n’a rien dit pendant tout le générique</i>.

« <q s="nadir">Puis il m’a demandé si j’avais mangé. Chez nous, c’est une critique excellente.</q> »
