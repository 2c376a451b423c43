---
id: fr-942
language: fr
agency: null
outlet: "L’Écho des Causses"
domain: l-echo-des-causses.example
authors: ["Fabien Delmas"]
published: 2026-08-21T18:00:00+02:00
modified: null
dateline: null
copyright: {holders: ["L’Écho des Causses"], year: 2026, notice: "© L’Écho des Causses 2026", licence: null, reserved: false}
tdm: null
speakers:
  jourdan: {name: "Sabrina Jourdan", kind: person, roles: ["éleveuse"]}
  ofb: {name: "Office français de la biodiversité", kind: organisation, roles: []}
  prefete: {name: "Hélène Cazeneuve-Roy", kind: person, roles: ["préfète de la Lozère"]}
  asso: {name: "Thierry Maurel", kind: person, roles: ["président de l’association Vivre avec le loup"]}
  conf: {name: "Jean-Paul Vidal-Raynal", kind: person, roles: ["président de la chambre d’agriculture"]}
notes: "natural: wolf attack on a flock, breeders, prefect, association (regional daily)"
---
# Trente-deux brebis tuées sur le causse Méjean : "<q s="jourdan">Elles sont tombées de la falaise l’une après l’autre</q>"

Sabrina Jourdan n’a pas dormi depuis deux jours. Dans la nuit <t v="2026-08-18/2026-08-19">de mardi à mercredi</t>, son troupeau, parqué au-dessus des gorges de la Jonte, a été pris de panique. Trente-deux brebis sont mortes, six mordues à la gorge, les autres précipitées dans le vide.

"<q s="jourdan">Elles sont tombées de la falaise l’une après l’autre</q>", raconte <m s="jourdan">l’éleveuse de 38 ans</m>, installée à Hures-la-Parade <t v="2014/..">depuis 2014</t>. "<q s="jourdan">Au matin, j’en ai retrouvé une vivante, coincée sur une vire. C’est un grimpeur, Mathis, qui est allé me la chercher en rappel.</q>"

Ses deux patous, Ulysse et Nouga, n’ont rien pu faire. L’un d’eux est blessé à la patte. "<q s="jourdan">On me dit : prenez des chiens, mettez des filets. J’ai les chiens, j’ai les filets, et j’ai 32 cadavres</q>", s’emporte-t-<m s="jourdan">elle</m>.

Selon <m s="ofb">l’Office français de la biodiversité</m>, dont les agents sont montés <t v="2026-08-19">mercredi</t>, "<q s="ofb">la responsabilité du loup ne peut être écartée</q>", une formule administrative qui ouvre droit à indemnisation.

Le président de la chambre d’agriculture, Jean-Paul Vidal-Raynal, venu soutenir l’exploitante avec une quarantaine de confrères, a réclamé des tirs de prélèvement. "<q s="conf">Le Méjean n’est pas le Yellowstone. Ici, il y a des gens, et ils en ont assez de ramasser leurs bêtes à la pelle</q>", a-t-<m s="conf">il</m> tonné.

Il s’est fait applaudir en apostrophant la préfète, arrivée en fin de matinée, à qui <m s="conf">il</m> demande "<q s="conf" type="mixed">autre chose que des condoléances</q>".

Hélène Cazeneuve-Roy a choisi de ne pas polémiquer. "<q s="prefete">Je comprends la colère, je ne suis pas venue vous expliquer votre métier</q>", a répondu <m s="prefete">la représentante de l’Etat</m>, bottes aux pieds. <m s="prefete">Elle</m> a annoncé que <i s="prefete">deux lieutenants de louveterie seraient mobilisés dès <t v="2026-08-21">ce vendredi soir</t></i> et qu’<i s="prefete">une autorisation de tir de défense renforcée avait été signée</i>.

"<q s="prefete">Un loup, peut-être deux, pas davantage. Nous ne parlons pas d’une meute</q>", a-t-<m s="prefete">elle</m> précisé.

Du côté des naturalistes, on appelle à garder la tête froide. <m s="asso">Thierry Maurel</m>, qui préside l’association Vivre avec le loup, juge le drame "<q s="asso" type="mixed">épouvantable</q>" mais doute de l’efficacité des fusils. "<q s="asso">Tuer un animal au hasard, c’est souvent disperser les autres. Les Suisses en ont fait l’expérience</q>", fait-<m s="asso">il</m> valoir. D’après <m s="asso">lui</m>, <i s="asso">les attaques ont reculé de 20% là où un berger dort sur place</i>.

Un argument qui fait bondir Sabrina Jourdan. "<q s="jourdan">Qu’il vienne, M. Maurel. J’ai un lit de camp, je lui prête. Il verra, à trois heures du matin, comme c’est efficace.</q>"

La bergère ne sait pas si elle remontera ses 210 bêtes restantes. Son voisin Alain Bastide a rendu son bail <t v="2026-05">au mois de mai</t>, après trois attaques.
