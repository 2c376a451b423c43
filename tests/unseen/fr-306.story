---
id: fr-306
language: fr
agency: null
outlet: Le Peloton
domain: lepeloton.example
authors: [Gaëtan Kerlirzin]
published: 2026-07-20T22:30:00+02:00
modified: null
dateline: null
copyright: {holders: [Éditions du Peloton], year: 2026, notice: "© Éditions du Peloton 2026 – Reproduction interdite", licence: null, reserved: true}
tdm: reserved
speakers:
  lebihan: {name: Maël Le Bihan, kind: person, roles: [grimpeur breton, vainqueur d'étape, leader de la formation Armor-Crédit]}
  directeur: {name: Yvon Guichard, kind: person, roles: [directeur sportif d'Armor-Crédit, ancien maillot jaune]}
  moretti: {name: Sandro Moretti, kind: person, roles: [maillot jaune, Italien]}
  pere: {name: son père, kind: unnamed, roles: []}
  mecanicien: {name: son mécanicien, kind: unnamed, roles: []}
  medecin: {name: médecin de la course, kind: unnamed, roles: []}
notes: cycling stage report followed by a short interview with dashes before the answers, surname with article, jersey metonyms, via Eurosport and L'Équipe, nickname in marks, time gaps that are no dates
---
# Tour de France : <m s="lebihan">Le Bihan</m>, la main cassée et le bouquet, « <q s="lebihan">j'ai grimpé avec les dents</q> »

Il a fini la main gauche posée sur le guidon « <q s="mecanicien" type="mixed">comme un gant vide</q> », selon <m s="mecanicien">son mécanicien</m>. Maël Le Bihan (Armor-Crédit) a remporté <t v="2026-07-20">lundi</t> à Superbagnères la quinzième étape du Tour de France, cinq heures après une chute qui lui a brisé deux métacarpes.

« <q s="lebihan" via="Eurosport">J'ai grimpé avec les dents</q> », a soufflé <m s="lebihan">le grimpeur breton</m> au micro d'Eurosport. « <q s="lebihan">Je ne sentais plus ma main, alors je me suis dit que ce n'était pas la mienne.</q> »

Le maillot jaune, Sandro Moretti, deuxième à 11 secondes, a rendu hommage à son cadet. « <q s="moretti">S'il avait eu deux mains, j'aurais perdu deux minutes</q> », a plaisanté <m s="moretti">l'Italien</m>, qui conserve 1 min 47 sec d'avance au général.

Dans la voiture, Yvon Guichard avait songé à l'arrêter. « <q s="directeur" id="1" via="L'Équipe">Je lui ai crié de s'asseoir</q>, a raconté <m s="directeur">le directeur sportif</m> à L'Équipe, <q s="directeur" id="1" via="L'Équipe">et il m'a crié : “<q s="lebihan">Assieds-toi, toi !</q>”</q> » Pour <m s="directeur">cet ancien maillot jaune</m>, son protégé est « <q s="directeur" type="mixed">fait d'un bois qu'on ne vend plus</q> ».

<m s="medecin">Le médecin de la course</m> a précisé <t v="2026-07-20">dans la soirée</t> que <i s="medecin">le coureur, opéré <t v="2026-07-21">mardi</t> à Toulouse, ne prendrait pas le départ de la seizième étape</i>.

### « <q s="lebihan" type="mixed">Comme un dimanche de kermesse</q> »

Avant de monter dans l'ambulance, celui que le peloton appelle « le Bigorneau » a répondu à nos questions.

Quand avez-vous compris que vous alliez gagner ?

— <q s="lebihan">À la flamme rouge. Mon père m'avait dit <t v="2026-07-19">la veille</t> : “<q s="pere">Dans le dernier kilomètre, oublie tes jambes.</q>” J'ai oublié ma main, c'est encore mieux.</q>

Vous n'aviez plus levé les bras <t v="2024-09/..">depuis septembre 2024</t>. Le temps a-t-il été long ?

— <q s="lebihan">Très long. J'ai failli raccrocher <t v="2025-24">l'hiver dernier</t>. Et puis <t v="2026-07-20">ce matin</t>, il faisait beau, il y avait du monde, c'était comme un dimanche de kermesse.</q>

Reviendrez-vous sur le Tour ?

— <q s="lebihan"><t v="2027">L'an prochain</t>, oui. Avec des gants.</q>

Les coureurs observeront leur seconde journée de repos <t v="2026-07-21">mardi</t> avant de reprendre la route <t v="2026-07-22">mercredi</t> vers Carcassonne. L'arrivée à Paris est programmée <t v="2026-07-26">dimanche</t>.
