---
id: fr-947
language: fr
agency: AFP
outlet: "Congo Dépêches"
domain: congo-depeches.example
authors: []
published: 2026-04-07T18:20:00+01:00
modified: null
dateline: {place: "Kinshasa", agency: AFP, date: 2026-04-07}
copyright: {holders: ["AFP"], year: 2026, notice: © AFP 2026 - Reproduction interdite, licence: null, reserved: true}
tdm: null
speakers:
  mamie: {name: "Mamie Lukusa", kind: person, roles: ["vendeuse de poisson"]}
  tresor: {name: "Trésor Ilunga", kind: person, roles: ["étudiant"]}
  gouv: {name: "Daniel Mabiala", kind: person, roles: ["gouverneur de Kinshasa"]}
  croix: {name: "Ghislaine Mputu", kind: person, roles: ["responsable de la Croix-Rouge"]}
  sante: {name: "ministère de la Santé", kind: organisation, roles: []}
  geo: {name: "Raphaël Tshimanga", kind: person, roles: ["hydrologue"]}
notes: "natural: AFP-like reportage, floods in Kinshasa, residents, governor, Red Cross"
---
# RDC: à Kinshasa, les sinistrés des inondations entre boue et colère

Assise sur un réfrigérateur renversé, Mamie Lukusa contemple ce qui était son salon. L'eau est montée en une heure, dans la nuit <t v="2026-04-04/2026-04-05">de samedi à dimanche</t>, et il n'en reste qu'une vase grise où surnagent des casseroles.

"<q s="mamie" via="AFP">J'ai pris les enfants, j'ai laissé le poisson. Trois congélateurs de poisson, tout mon capital</q>", raconte à l'AFP <m s="mamie">cette commerçante de 47 ans</m>, dans le quartier de Ndanu. "<q s="mamie" via="AFP">Qui va me rendre ça? Le gouverneur?</q>"

<i s="sante">Au moins 61 personnes ont péri et 14.000 foyers ont été détruits</i>, selon <m s="sante">un bilan provisoire du ministère de la Santé</m>. <m s="sante">Le ministère</m> a indiqué <t v="2026-04-07">mardi</t> que le bilan risquait de "<q s="sante" type="mixed">s'alourdir</q>" et qu'<i s="sante">il craignait une flambée de choléra</i>.

A quelques mètres, Trésor Ilunga fait la navette avec une pirogue de fortune, taillée dans une cuve. "<q s="tresor">On demande 500 francs aux gens qui ont, et rien aux mamans</q>", explique <m s="tresor">l'étudiant en droit</m>, 23 ans. Son ami Plamedi, avec qui il avait sorti de l'eau une vingtaine de voisins, a été emporté par le courant <t v="2026-04-05">dimanche</t> à l'aube. "<q s="tresor">Il ne savait pas nager. Il n'a jamais voulu le dire.</q>"

La rivière Ndjili, qui a déjà débordé <t v="2025-04">l'an dernier</t>, est enserrée par des constructions anarchiques. En visite <t v="2026-04-06">lundi</t>, le gouverneur Daniel Mabiala a pointé la responsabilité des habitants. "<q s="gouv">On ne construit pas dans le lit d'une rivière, la rivière finit toujours par se coucher</q>", a-t-<m s="gouv">il</m> déclaré, hué par une foule qui réclamait des vivres.

<m s="gouv">Il</m> a promis le relogement de 3.000 familles dans le stade Tata-Raphaël et annoncé que les maisons bâties sans permis seraient démolies "<q s="gouv" type="mixed">sans pitié</q>".

Des propos que <m s="croix">Ghislaine Mputu</m>, de la Croix-Rouge, juge "<q s="croix" type="mixed">malheureux</q>". "<q s="croix">Ces gens ont acheté leur parcelle, ils ont des papiers avec des cachets. Quelqu'un a vendu, quelqu'un a signé</q>", fait-<m s="croix">elle</m> remarquer. <m s="croix">Elle</m> évoque des "<q s="croix" type="mixed">besoins immenses</q>": eau potable, bâches, moustiquaires.

L'hydrologue Raphaël Tshimanga, de l'université de Kinshasa, avait alerté les autorités dans un rapport remis <t v="2025-11">en novembre</t>. "<q s="geo" via="AFP">Il dort dans un tiroir</q>", regrette <m s="geo">le scientifique</m>, joint par l'AFP. D'après <m s="geo">lui</m>, <i s="geo" via="AFP">la capitale, qui compte 17 millions d'habitants, ne dispose d'aucun réseau d'évacuation digne de ce nom depuis l'indépendance</i>.

"<q s="geo">La pluie n'est pas plus forte qu'il y a vingt ans. C'est la ville qui n'a plus de trous pour la boire.</q>"

La nuit tombe sur Ndanu. Un pasteur prêche au mégaphone, un groupe électrogène tousse. Mamie Lukusa refuse de partir au stade, où sa soeur Fifi dort déjà. "<q s="mamie">Si je pars, demain on dira que la parcelle est vide</q>", souffle-t-<m s="mamie">elle</m>.
