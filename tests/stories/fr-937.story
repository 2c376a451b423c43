---
id: fr-937
language: fr-CH
agency: null
outlet: "La Tribune lémanique"
domain: la-tribune-lemanique.example
authors: ["Grégoire Python"]
published: 2026-05-21T17:45:00+02:00
modified: null
dateline: null
copyright: {holders: ["La Tribune lémanique"], year: 2026, notice: "© La Tribune lémanique 2026", licence: null, reserved: false}
tdm: null
speakers:
  fed: {name: "Fédération horlogère", kind: organisation, roles: []}
  brandt: {name: "Isabelle Brandt", kind: person, roles: ["directrice générale de Brandt & Fils"]}
  rochat: {name: "Philippe Rochat", kind: person, roles: ["sous-traitant", "patron de Rochat Microtechnique"]}
  unia: {name: "Raffaele Conti", kind: person, roles: ["responsable horlogerie au syndicat Unitas"]}
  keller: {name: "Simon Keller", kind: person, roles: ["analyste à la Banque de Vevey"]}
  seco: {name: "Seco", kind: organisation, roles: []}
notes: "natural: Swiss watch exports and customs duties (business pages)"
---
# Les exportations horlogères plongent, «<q s="rochat">on a déjà éteint deux machines sur trois</q>»

Le recul est brutal. <i s="fed"><t v="2026-04">En avril</t>, les exportations horlogères suisses ont chuté de 17,4% sur un an, à 1,78 milliard de francs</i>, a indiqué <t v="2026-05-21">jeudi</t> <m s="fed">la Fédération horlogère</m>.

Le marché américain s'effondre de 43%, et la Chine ne prend pas le relais. <m s="fed">L'organisation faîtière</m>, basée à Bienne, évoque «<q s="fed" type="mixed">un effet de base défavorable</q>» mais reconnaît que «<q s="fed" type="mixed">le second semestre s'annonce difficile</q>».

Dans la vallée de Joux, on n'a pas attendu les statistiques. «<q s="rochat">On a déjà éteint deux machines sur trois</q>», soupire <m s="rochat">Philippe Rochat</m>, dont l'atelier fabrique des vis de barillet pour une dizaine de marques. Ses 34 employés sont au chômage partiel <t v="2026-03/..">depuis mars</t>.

«<q s="rochat">Les grandes maisons ne nous disent rien. Un matin, la commande de 20 000 pièces devient une commande de 4000, et c'est tout.</q>» <m s="rochat">Le patron</m> estime qu'il pourra tenir «<q s="rochat" type="mixed">jusqu'aux foins</q>», pas plus. Son père, Edgar, avait traversé la crise du quartz en vendant des pièces pour les magnétoscopes. «<q s="rochat">Moi, je n'ai même plus de magnétoscopes</q>», plaisante-t-<m s="rochat">il</m> à moitié.

A Genève, Isabelle Brandt se veut plus sereine. «<q s="brandt" id="61">Nous faisons 5000 montres par an et nous avons des listes d'attente</q>, relève <m s="brandt">la directrice générale de Brandt & Fils</m>. <q s="brandt" id="61">Un client qui attend depuis trois ans ne renonce pas pour 31% de droits de douane. Il râle, puis il paie.</q>»

Dans un entretien au «Temps économique», <m s="brandt">elle</m> avait pourtant admis <t v="2026-04">le mois dernier</t> que <i s="brandt" via="Temps économique">la marque avait gelé les embauches</i>. «<q s="brandt">Geler n'est pas supprimer</q>», précise-t-<m s="brandt">elle</m> aujourd'hui.

### Un conseiller fédéral attendu à Washington

Les regards se tournent vers Berne. <m s="seco">Le Seco</m> rappelle que <i s="seco">la durée d'indemnisation en cas de réduction de l'horaire de travail a été portée à vingt-quatre mois</i>. Il a traité 412 demandes de la branche <t v="2026-01/..">depuis janvier</t>, soit trois fois plus qu'<t v="2025">en 2025</t>.

Pour <m s="unia">Raffaele Conti</m>, responsable horlogerie au syndicat Unitas, <i s="unia">cela ne suffira pas</i>. «<q s="unia" id="62">Les dividendes du groupe Helveor ont augmenté de 9% <t v="2026-04">en avril</t>, pendant que des régleuses de 55 ans touchent 80% de leur salaire</q>, s'indigne-t-<m s="unia">il</m>. <q s="unia" id="62">Qu'on ne vienne pas nous parler d'effort partagé.</q>» Contacté, Helveor n'a pas souhaité s'exprimer.

Le conseiller fédéral Martin Gisler doit se rendre à Washington <t v="2026-06-09">le 9 juin</t>. Simon Keller, analyste à la Banque de Vevey, n'en attend pas de miracle: «<q s="keller">Dans le meilleur des cas, on revient à 15%. Les années fastes, il faut en faire son deuil.</q>»

<m s="keller">Il</m> note que <i s="keller">les montres de plus de 3000 francs résistent nettement mieux que les autres</i>. Le problème, selon <m s="keller">lui</m>, «<q s="keller" type="mixed">c'est le ventre de l'industrie, pas sa tête</q>».

Philippe Rochat, lui, a inscrit son apprenti Dylan à un cours de soudure médicale. «<q s="rochat">Les stimulateurs cardiaques, au moins, ce n'est pas une mode.</q>»
