---
id: fr-704
language: fr
agency: null
outlet: Planches et Velours
domain: planches-et-velours.example
authors: [Corentin Aubrac]
published: 2026-01-20T10:00:00+01:00
modified: null
dateline: null
copyright: {holders: [Planches et Velours], year: 2026, notice: "Copyright Planches et Velours 2026", licence: null, reserved: false}
tdm: null
speakers:
  saulnier: {name: Irène Saulnier, kind: person, roles: [actrice, comédienne]}
  mere: {name: sa mère, kind: unnamed, roles: []}
  delcourt: {name: Bernard Delcourt, kind: person, roles: [metteur en scène]}
  habilleuse: {name: Josette, kind: person, roles: [habilleuse]}
  jelen: {name: Paul Jelen, kind: person, roles: [directeur du théâtre des Forges]}
notes: portrait of an actress; remembered words of mother, director and dresser nested in her speech; lines of plays and title words in marks that nobody says as a source; she and the dresser both elle
---
# <m s="saulnier">Irène Saulnier</m> : « <q s="saulnier">J’ai attendu qu’on me donne des rôles de vieille, ils sont meilleurs</q> »

Elle arrive en avance, commande un chocolat, s’excuse auprès de la chaise qu’elle a heurtée. À 78 ans, Irène Saulnier remonte sur scène <t v="2026-01-22">jeudi</t> dans « Les Tantes », au théâtre des Forges, où elle avait débuté <t v="1969">en 1969</t> avec une seule réplique : « Madame, les chevaux sont là. »

De cette première fois, elle garde un programme taché et une leçon. « <q s="saulnier">Ma mère était dans la salle. À la sortie, elle m’a dit : “<q s="mere">On t’a bien vue.</q>” Pas entendue, vue</q> », raconte <m s="saulnier">la comédienne</m>. La mère, couturière à Nevers, tenait le théâtre pour un « métier du soir ». La fille en a fait un sacerdoce, mot qu’elle déteste autant que « carrière » et « icône ».

<t v="197X">Dans les années 1970</t>, elle fut de toutes les aventures de la « bande du Canal », cette troupe sans argent où l’on jouait « La Mouette » dans un hangar à bateaux. Le metteur en scène Bernard Delcourt l’y appelait « la Duchesse ». « <q s="delcourt">Elle entrait, et on déplaçait le décor</q> », disait <m s="delcourt">celui-ci</m> peu avant sa mort, <t v="2004">en 2004</t>. <m s="saulnier">Elle</m> corrige : « <q s="saulnier">Il déplaçait surtout les fauteuils, pour les créanciers.</q> »

Le cinéma l’a employée à contrecœur. Le grand public connaît d’elle une gifle, dans « Le Notaire de Sancerre », et une phrase, « Vous n’aurez pas la maison », que des inconnus lui récitent dans le train. « <q s="saulnier">Je réponds qu’ils peuvent l’avoir, la toiture est à refaire</q> », sourit-<m s="saulnier">elle</m>.

### « <q s="saulnier">Elle savait tout avant moi</q> »

Dans sa loge, une photographie : celle de Josette, son habilleuse pendant trente ans. « <q s="saulnier">Elle savait tout avant moi. Un soir d’Athalie, elle me serre le corset et murmure : “<q s="habilleuse">Ce soir, ne fais pas la reine, sois-la.</q>” J’ai eu neuf rappels.</q> » On a reproché à l’actrice cette simplicité, un jeu « blanc » d’après les uns, « minéral » d’après les autres ; elle a découpé les deux adjectifs pour les coller sur son miroir.

Pour « Les Tantes », elle a demandé des répétitions courtes et un souffleur. <m s="jelen">Paul Jelen</m>, qui dirige le théâtre des Forges et qui fut son élève, assure qu’<i s="jelen">elle connaissait le texte avant tout le monde</i>. « <q s="jelen">Le souffleur, c’est elle</q> », s’amuse-t-<m s="jelen">il</m>. Il l’a vue reprendre un jeune premier sur le seul mot « pourtant », vingt minutes durant.

La pièce raconte trois sœurs qui vident un appartement. On y entend « On ne jette pas un chapeau » et « La mer n’était pas si loin », répliques qui feront peut-être, à leur tour, leur chemin dans les trains. Irène Saulnier n’y tient pas. <m s="saulnier">Elle</m> répète que <i s="saulnier">ce rôle sera le dernier</i>. Puis, en remettant son manteau : « <q s="saulnier">Je l’ai déjà dit <t v="2011">en 2011</t>, notez-le.</q> »
