---
id: fr-427
language: fr
agency: AFP
outlet: Sécurité Info
domain: securiteinfo.example
authors: []
published: 2025-11-03T18:15:00+01:00
modified: null
dateline: {place: Dijon, agency: AFP, date: null}
copyright: {holders: [AFP], year: 2025, notice: "© AFP 2025", licence: null, reserved: false}
tdm: reserved
speakers:
  beccuau: {name: Marie-Agnès Dujardin-Roy, kind: person, roles: [procureure de Dijon, procureure]}
  directrice: {name: "Philippine d'Orsenne", kind: person, roles: [présidente du musée Calvière, présidente du musée]}
  dati: {name: Albane Rouvray, kind: person, roles: [ministre de la Culture, ministre]}
  cour: {name: Cour des comptes, kind: organisation, roles: []}
  avocat: {name: Réda Ghilaci-Morel, kind: person, roles: [Me, pénaliste]}
  agent: {name: une agente de surveillance, kind: unnamed, roles: []}
  bijoutier: {name: Maxence Houbigant, kind: person, roles: [joaillier]}
  syndicaliste: {name: Élise Muller-Vidal, kind: person, roles: [représentante syndicale]}
  suspect: {name: "l'un des deux suspects", kind: unnamed, roles: []}
notes: "vol de bijoux dans un musée; procureure, présidente du musée, ministre, agente, syndicaliste toutes elle; avocat, suspect, joaillier il; rapport de la Cour des comptes; nacelle et couronne; heures"
---
# Vol au musée Calvière : les deux suspects ont « <q s="beccuau" type="mixed">commencé à parler</q> »

Dijon (AFP) - Deux hommes interpellés après le vol de six joyaux au musée Calvière de Dijon ont « <q s="beccuau" type="mixed">commencé à parler, chacun de l'autre</q> », a indiqué <t v="2025-11-03">lundi</t> <m s="beccuau">la procureure de Dijon</m>. Le butin, estimé à 19 millions d'euros, reste introuvable. « <q s="beccuau">On ne porte pas un diadème au marché, quelqu'un finira par le remarquer</q> », a lancé <m s="beccuau">Marie-Agnès Dujardin-Roy</m>.

Entendu pendant quatre heures, l'un des deux suspects a eu ce mot, rapporté par son conseil : « <q s="suspect">J'ai tenu la nacelle, je ne savais pas où elle montait.</q> » « <q s="avocat">Mon client est un homme qui tient des échelles</q> », a insisté <m s="avocat">Me Réda Ghilaci-Morel</m>. <m s="avocat">Le pénaliste</m> soutient qu'<i s="avocat">il n'a pas vu les vitrines</i>.

La présidente du musée était attendue au Sénat. « <q s="directrice" id="1">On nous a volés en plein jour</q>, a concédé <m s="directrice">Philippine d'Orsenne</m>, <q s="directrice" id="1">et je n'ai pas l'intention de chercher une autre formule.</q> » <m s="directrice">Elle</m> a confirmé que <i s="directrice">la caméra de la cour n'avait pas été remplacée</i>.

« <q s="dati">La sécurité d'un musée national ne peut pas dépendre d'une ampoule</q> », a réagi <m s="dati">la ministre de la Culture</m>, Albane Rouvray, qui a rappelé avoir réclamé un audit <t v="2025-01">en janvier</t>. Les deux femmes ne se sont pas adressé la parole dans le couloir.

La Cour des comptes doit publier son rapport <t v="2025-11-06">jeudi</t>. Dans une version provisoire, <m s="cour">elle</m> juge que le retard pris dans les équipements est « <q s="cour" type="mixed">considérable</q> ».

### « <q s="agent">On a d'abord fait sortir les gens</q> »

Une agente de surveillance qui se trouvait dans la salle des Parures <t v="2025-10-19">le 19 octobre</t> a accepté de raconter ces six minutes. « <q s="agent">On a d'abord fait sortir les gens, puis on a regardé les couronnes</q> », dit <m s="agent">cette femme de 52 ans</m>, sous le couvert de l'anonymat. « <q s="agent">L'un des hommes m'a saluée de la tête. C'est ça qui ne passe pas.</q> »

<m s="syndicaliste">Élise Muller-Vidal</m>, représentante syndicale, affirme que <i s="syndicaliste">deux cents postes de gardien ont disparu <t v="2010/..">depuis 2010</t></i>. « <q s="syndicaliste">On a acheté des tablettes et vendu des chaises</q> », regrette-t-<m s="syndicaliste">elle</m>.

Les joyaux peuvent-ils être démontés ? Le joaillier Maxence Houbigant le redoute. « <q s="bijoutier">Une émeraude de Joséphine, retaillée, ce n'est plus qu'une émeraude</q> », explique-t-<m s="bijoutier">il</m>. Selon <m s="bijoutier">lui</m>, <i s="bijoutier">la couronne de la reine Hortense, tombée dans la fuite, pourra être restaurée <t v="2026">l'an prochain</t></i>.

<m s="beccuau">La procureure</m> a précisé que <i s="beccuau">quatre personnes restaient recherchées</i>. « <q s="beccuau">Il y a toujours quelqu'un qui parle</q> », a observé <m s="beccuau">Mme Dujardin-Roy</m>. « <q s="beccuau">Nous avons le temps d'écouter.</q> »
