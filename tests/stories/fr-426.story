---
id: fr-426
language: fr
agency: AFP
outlet: "Tribune d'Auvergne"
domain: tribune-auvergne.example
authors: []
published: 2026-02-24T19:50:00+01:00
modified: null
dateline: {place: Clermont-Ferrand, agency: AFP, date: 2026-02-24}
copyright: {holders: [AFP], year: 2026, notice: "© 2026 AFP. Reproduction interdite.", licence: null, reserved: true}
tdm: null
speakers:
  michelon: {name: Florent Menegoz, kind: person, roles: [président du groupe Pneuvolcan, président du groupe, industriel]}
  pneu: {name: Pneuvolcan, kind: organisation, roles: [groupe, manufacturier]}
  cfe: {name: Séverine Bouteloup, kind: person, roles: [déléguée, cadre]}
  sud: {name: Nicolas Robert-Fayolle, kind: person, roles: [délégué SUD, ouvrier]}
  maire: {name: Olivier Bianchi, kind: person, roles: [maire de Clermont-Ferrand, maire]}
  ministre: {name: Marc Ferracci, kind: person, roles: ["ministre de l'Industrie", ministre]}
  ouvriere: {name: Josette Chambon, kind: person, roles: [ouvrière retraitée, retraitée]}
  region: {name: Fabrice Pannekoucke, kind: person, roles: [président de région]}
  prefete: {name: Joëlle Laporterie, kind: person, roles: [préfète, préfète du Puy-de-Dôme]}
  deputee: {name: une députée, kind: unnamed, roles: []}
notes: "fermeture d'usine; deux présidents (groupe, région) et deux délégués syndicaux; déléguée, préfète, retraitée et députée elle; groupe il; rôle « le président » à résoudre; négociation, CSE"
---
# Pneuvolcan ferme son site de Cataroux : 900 emplois supprimés, <m s="maire">le maire</m> parle de « <q s="maire" type="mixed">trahison</q> »

Clermont-Ferrand, <t v="2026-02-24">24 fév 2026</t> (AFP) - Le fabricant de pneumatiques Pneuvolcan a annoncé <t v="2026-02-24">mardi</t> la fermeture <t v="2027">d'ici à la fin 2027</t> de son usine historique de Clermont-Ferrand. « <q s="michelon">Ce site perd 40 millions par an, je ne peux pas demander aux autres de les gagner à sa place</q> », a justifié <m s="michelon">le président du groupe</m>, Florent Menegoz.

<m s="pneu">Le manufacturier</m> assure qu'<i s="pneu">chaque salarié se verra proposer un reclassement</i>. Dans l'atelier, on en doute. « <q s="sud">On m'a montré une carte de la Roumanie</q> », raconte <m s="sud">Nicolas Robert-Fayolle</m>, délégué SUD. Son homologue de la CFE-CGC, qui siégeait <t v="2026-02-24">le matin même</t> au comité social et économique, confirme la scène. « <q s="cfe" id="1">Il ne manquait que les épingles</q> », dit <m s="cfe">Séverine Bouteloup</m>, « <q s="cfe" id="1">et la date du bus.</q> »

Le maire, Olivier Bianchi, n'a été prévenu que vingt minutes avant l'annonce. « <q s="maire">C'est une trahison, et elle a été envoyée par mail</q> », a-t-<m s="maire">il</m> tonné. <m s="maire">Il</m> a fait valoir que <i s="maire">la ville avait cédé des terrains pour un euro <t v="2018">en 2018</t></i>.

Le président de région, lui, a choisi la prudence. « <q s="region">Je connais Florent Menegoz, il ne ferme pas une usine par plaisir</q> », a déclaré <m s="region">Fabrice Pannekoucke</m>. Une députée présente à ses côtés a fait la moue : « <q s="deputee">Par plaisir, non, par dividende.</q> »

Le ministre de l'Industrie a convoqué l'industriel <t v="2026-02-26">jeudi</t> à Bercy. <m s="ministre">Marc Ferracci</m> veut « <q s="ministre" type="mixed">des garanties écrites, site par site</q> ». La préfète du Puy-de-Dôme sera de la réunion. <m s="prefete">Joëlle Laporterie</m> a indiqué qu'<i s="prefete">une cellule d'appui ouvrirait <t v="2026-03-02">dès lundi</t></i>.

### Une plaque à démonter

Devant la grille, Josette Chambon tenait une photo <t v="1971">de 1971</t>. Elle a passé quarante ans à la gomme. « <q s="ouvriere">On nous disait que le caoutchouc ne s'use que si l'on s'en sert</q> », glisse <m s="ouvriere">la retraitée</m>. « <q s="ouvriere">Ils ne s'en servent plus, alors ça s'use quand même.</q> »

Interrogé par l'AFP sur son propre salaire, <m s="michelon">le président du groupe</m> a répondu qu'<i s="michelon" via="AFP">il le gelait <t v="../2028">jusqu'en 2028</t></i>. « <q s="sud">Le mien aussi est gelé</q> », a commenté <m s="sud">l'ouvrier</m>. « <q s="sud">Depuis que je le connais.</q> »

Un premier rassemblement est prévu <t v="2026-02-28">samedi</t>. <m s="cfe">Mme Bouteloup</m> a prévenu que <i s="cfe">les cadres en seraient</i>. « <q s="cfe">Nous sommes aussi des salariés, il arrive qu'on l'oublie, nous les premiers</q> », a-t-<m s="cfe">elle</m> reconnu.
