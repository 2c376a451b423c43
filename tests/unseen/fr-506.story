---
id: fr-506
language: fr
agency: null
outlet: "Sport & Campus"
domain: sport-campus.example
authors: [Maëlys Dorvault]
published: 2027-06-06T23:10:00+02:00
modified: null
dateline: null
copyright: {holders: ["Sport & Campus"], year: 2027, notice: "CC BY 4.0 Sport & Campus, 2027", licence: CC-BY-4.0, reserved: false}
tdm: allowed
speakers:
  capitaine: {name: Oumou Sangaré-Petit, kind: person, roles: [capitaine]}
  entraineuse: {name: Gaëlle Kermorvant, kind: person, roles: [entraîneuse]}
  arbitre: {name: Bérénice Lacaze, kind: person, roles: []}
  adverse: {name: Solène Etchegaray, kind: person, roles: [capitaine de Pau]}
  pere: {name: Seydou Sangaré, kind: person, roles: ["père d'Oumou Sangaré-Petit"]}
  presid: {name: Hubert Gallois-Mercier, kind: person, roles: ["président de l'université", président]}
  remplacante: {name: Zoé, kind: person, roles: []}
  supporters: {name: les supporters palois, kind: group, roles: []}
  speaker: {name: le speaker, kind: unnamed, roles: []}
notes: "finale universitaire de rugby féminin racontée minute par minute au présent; presque toutes elle (capitaine, capitaine adverse, entraîneuse, arbitre, remplaçante); « la capitaine » ambiguë; père de même nom; cris du stade; minutes de jeu comme pièges de temps"
---
# Finale au couteau à Gerland

1re minute. Il pleut. — <q s="arbitre">Vous me les brisez menu avec vos protège-dents</q>, dit <m s="arbitre">Bérénice Lacaze</m> aux deux capitaines. <q s="arbitre">Souriez, qu'on en finisse.</q> Elles sourient.

9e minute. Essai de Pau. Solène Etchegaray aplatit sous les poteaux. « <q s="supporters">Ossau ! Ossau !</q> » hurlent <m s="supporters">les supporters palois</m>, qui sont onze.

17e. Oumou Sangaré-Petit réunit ses filles. <m s="capitaine">Elle</m> leur dit que <i s="capitaine">personne ne leur a rien volé et qu'il suffit d'aller le reprendre</i>. On le saura plus tard : elle avait lu la phrase dans un roman.

34e. Lyon égalise. Au micro, <m s="speaker">le speaker</m> s'étrangle : « <q s="speaker">Mesdames et messieurs, la droite du numéro 9 !</q> » C'était un coup de pied du gauche.

Mi-temps. Seydou Sangaré est venu de Vénissieux en service, avec le bus. Il montre son uniforme. « <q s="pere">J'ai dit au dépôt que la ligne était déviée</q> », confie <m s="pere">le père de la capitaine</m>. « <q s="pere">Par le cœur.</q> »

52e. Carton jaune. L'entraîneuse lyonnaise, Gaëlle Kermorvant, conteste. — <q s="entraineuse">Elle a glissé !</q> — <q s="arbitre">Elle a glissé avec l'épaule, Gaëlle.</q> <m s="entraineuse">Kermorvant</m> marmonne qu'<i s="entraineuse">elle a soigné cette épaule <t v="2027-06-05">samedi</t> et qu'elle ne mérite pas ça</i>.

71e. Zoé entre. Elle n'a pas joué <t v="2027-02/..">depuis février</t>, elle passe le barreau <t v="2027-09">en septembre</t>. Premier ballon, premier essai. « <q s="remplacante">J'ai fermé les yeux</q> », jure-t-<m s="remplacante">elle</m>.

80e. 24-22. Les deux capitaines restent assises dos à dos, dans la boue. Ce qu'elles se sont dit, chacune l'a raconté à sa façon.

« <q s="adverse">Je lui ai demandé où elle avait trouvé ce coup de pied</q> », dit <m s="adverse">la Paloise</m>. « <q s="adverse">Elle m'a répondu : “<q s="capitaine">Dans un bus.</q>”</q> »

« <q s="capitaine">Elle m'a proposé sa chaussette, la mienne était restée au fond d'une mêlée</q> », assure <m s="capitaine">la Lyonnaise</m>. « <q s="capitaine">J'ai accepté, je ne la rendrai pas.</q> »

Le président de l'université a remis la coupe en costume clair. <m s="presid">Hubert Gallois-Mercier</m> a promis que <i s="presid">les vestiaires auraient l'eau chaude <t v="2027-10">en octobre</t></i>. « <q s="entraineuse">Il l'avait promis <t v="2025">en 2025</t></q> », a soufflé <m s="entraineuse">l'entraîneuse</m>. « <q s="entraineuse">Mais cette fois il est mouillé.</q> »
