---
id: fr-921
language: fr
agency: null
outlet: "Le Journal des Entrepreneurs"
domain: le-journal-des-entrepreneurs.example
authors: ["Mathilde Rocher"]
published: 2025-06-18T09:30:00+02:00
modified: null
dateline: null
copyright: {holders: ["Le Journal des Entrepreneurs"], year: 2025, notice: "© Le Journal des Entrepreneurs 2025", licence: null, reserved: false}
tdm: null
speakers:
  ines: {name: "Inès Cortès", kind: person, roles: ["cofondatrice d’Algaïa", "dirigeante"]}
  paul: {name: "Paul-Henri Lasserre", kind: person, roles: ["cofondateur d’Algaïa", "chimiste"]}
  fonds: {name: "Judith Meyer", kind: person, roles: ["associée du fonds Cap Horizon"]}
  client: {name: "Gilles Tanguy", kind: person, roles: ["fabricant de barquettes"]}
notes: "natural: start-up feature"
---
# Algaïa lève 9 millions d’euros pour remplacer le plastique par des algues

Dans le hangar de Saint-Pol, ça sent la marée et la confiture. Inès Cortès soulève le couvercle d’une cuve. « <q s="ines">C’est là que tout se passe, et ce n’est pas très photogénique</q>, prévient-<m s="ines">elle</m>. »

La jeune pousse bretonne vient de boucler un tour de table de 9 millions d’euros, mené par le fonds Cap Horizon. De quoi construire une usine capable de produire 1 200 tonnes par an d’un film à base d’algues brunes.

« <q s="ines"><t v="2022">Il y a trois ans</t>, on faisait nos essais dans la cuisine de mes parents. Ma mère a perdu deux casseroles</q> », raconte <m s="ines">la dirigeante de 31 ans</m>, ancienne consultante.

L’idée vient de son associé, Paul-Henri Lasserre, chimiste, rencontré à un mariage. « <q s="ines">Paul-Henri m’a parlé d’alginates pendant tout le repas. Le lendemain, je démissionnais.</q> »

<m s="ines">Elle</m> précise que <i s="ines">l’entreprise compte <t v="2025-06-18">aujourd’hui</t> 26 salariés</i> et qu’<i s="ines">elle en recrutera quarante <t v="2026-12">d’ici fin 2026</t></i>.

Le procédé, protégé par deux brevets, n’utilise ni solvant ni eau douce. « <q s="paul" id="51">Les algues poussent sans engrais, sans arrosage et sans nous demander notre avis</q>, résume <m s="paul">Paul-Henri Lasserre</m>. <q s="paul" id="51">Le plus difficile a été de trouver un film qui résiste à la graisse.</q> »

<m s="paul">Le chimiste</m>, qui avait travaillé dix ans chez un géant allemand de l’emballage, admet que <i s="paul">le coût reste deux fois supérieur à celui du plastique</i>. « <q s="paul">À pleine capacité, on sera à 20 % près. La réglementation fera le reste</q> », assure-t-<m s="paul">il</m>.

### Premiers clients

Trois industriels se sont engagés. À Vannes, Gilles Tanguy, fabricant de barquettes, a commandé 40 tonnes. « <q s="client">Au début, je n’y croyais pas, je l’avoue. Mais Inès est têtue, elle m’a rappelé onze fois</q>, s’amuse-t-<m s="client">il</m>. »

« <q s="client">On a laissé un sandwich dedans pendant une semaine. Le sandwich a lâché avant la barquette.</q> »

Pour Judith Meyer, associée de Cap Horizon, le dossier s’est imposé de lui-même. « <q s="fonds">Nous avons vu quarante projets de ce type. La plupart avaient un beau discours, celui-ci avait un produit</q> », tranche <m s="fonds">l’investisseuse</m>.

<m s="fonds">Elle</m> ajoute que <i s="fonds">le fonds est entré pour au moins sept ans</i>.

La concurrence existe pourtant : le norvégien Tangora a levé 25 millions <t v="2025-03">en mars</t>, et son patron, Erik Solheim, vise aussi la France. « <q s="ines" id="52">Erik m’a envoyé un petit mot de félicitations, très élégant</q>, sourit <m s="ines">Inès Cortès</m>. <q s="ines" id="52">Je lui ai répondu qu’il y avait assez d’algues pour tout le monde.</q> »

La première pierre sera posée <t v="2025-09">en septembre</t>. « <q s="ines">Et <t v="2025-09">ce jour-là</t>, j’offre des casseroles neuves à ma mère.</q> »
