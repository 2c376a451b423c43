---
id: fr-433
language: fr
agency: AFP
outlet: Afrique Centrale Info
domain: afrique-centrale-info.example
authors: []
published: 2026-08-11T18:40:00+01:00
modified: null
dateline: {place: Libreville, agency: AFP, date: 2026-08-11}
copyright: {holders: [AFP], year: null, notice: "© AFP", licence: null, reserved: false}
tdm: null
speakers:
  oligui: {name: Brice Oligui Nguema, kind: person, roles: [président, "chef de l'Etat", général]}
  ondo: {name: Alain-Claude Bilie-By-Nze, kind: person, roles: [opposant, ancien Premier ministre]}
  ministre: {name: Laurence Ndong-Mba, kind: person, roles: [porte-parole du gouvernement]}
  greffier: {name: Firmin Obame-Essono, kind: person, roles: [président du syndicat des enseignants, professeur de mathématiques]}
  mere: {name: une mère de quatre enfants, kind: unnamed, roles: []}
  unesco: {name: Unesco, kind: organisation, roles: []}
  eveque: {name: Jean-Patrick Iba-Ba, kind: person, roles: [Mgr, archevêque de Libreville, prélat]}
  eleve: {name: Grâce, kind: person, roles: [élève de terminale]}
  syndicat: {name: Conasysed, kind: organisation, roles: [syndicat]}
notes: "grève scolaire au Gabon; chef de l'Etat, opposant, syndicaliste, archevêque il; porte-parole, mère, élève elle; ancien Premier ministre; syndicat et son président; réseaux sociaux; année scolaire"
---
# Gabon : l'école à l'arrêt, <m s="oligui">le président</m> promet « <q s="oligui" type="mixed">un tableau et une craie avant un palais</q> »

Libreville, <t v="2026-08-11">11 août 2026</t> (AFP) - A un mois de la rentrée, les enseignants gabonais ont reconduit <t v="2026-08-11">mardi</t> une grève commencée <t v="2026-01">en janvier</t>, malgré l'intervention du chef de l'Etat.

« <q s="oligui">Il y aura un tableau et une craie avant un palais</q> », a lancé <t v="2026-08-10">lundi soir</t> <m s="oligui">Brice Oligui Nguema</m> à la télévision nationale. <m s="oligui">Le général</m> a assuré que <i s="oligui">les rappels de solde seraient versés <t v="2026-08-31">avant la fin du mois</t></i>.

Les intéressés n'y croient guère. « <q s="greffier" id="1">On nous a déjà payés en discours</q>, a répondu <m s="greffier">Firmin Obame-Essono</m>, <q s="greffier" id="1">la banque ne les prend pas.</q> » Le professeur de mathématiques préside le Conasysed. <m s="syndicat">Le syndicat</m> affirme que <i s="syndicat">quatre mille dossiers dorment au Trésor <t v="2015/..">depuis 2015</t></i>.

La porte-parole du gouvernement s'est agacée. « <q s="ministre">M. Obame-Essono sait compter, qu'il compte ce que nous avons régularisé</q> », a déclaré <m s="ministre">Laurence Ndong-Mba</m>. Selon <m s="ministre">elle</m>, <i s="ministre">sept mille enseignants ont été intégrés <t v="2025">l'an dernier</t></i>.

L'opposant Alain-Claude Bilie-By-Nze a sauté sur l'occasion. « <q s="ondo" via="Facebook">Un pays qui inaugure des échangeurs et ferme des classes sait où il va, mais il y va sans lire les panneaux</q> », a écrit <m s="ondo">l'ancien Premier ministre</m> sur Facebook. On lui a rappelé qu'il avait gouverné. « <q s="ondo">C'est bien pour cela que je reconnais la route</q> », a-t-<m s="ondo">il</m> répliqué.

Dans le quartier de Nzeng-Ayong, une mère de quatre enfants a organisé un cours sous un manguier. « <q s="mere">Je n'ai que le brevet, mais le brevet, je l'ai</q> », dit-<m s="mere">elle</m>. La plus grande l'assiste. Grâce devait passer le bac <t v="2026-07">en juillet</t>. « <q s="eleve">Je révise en expliquant</q> », raconte <m s="eleve">l'élève de terminale</m>. « <q s="eleve">Quand les petits comprennent, c'est que j'ai compris.</q> »

L'Unesco évalue à 480.000 le nombre d'élèves sans cours. <m s="unesco">Elle</m> avertit qu'<i s="unesco">une année blanche coûterait un point de croissance</i>. L'archevêque de Libreville a proposé sa médiation. « <q s="eveque">Le Seigneur lui-même a enseigné sans salaire, mais il n'avait pas de loyer</q> », a glissé <m s="eveque">Mgr Jean-Patrick Iba-Ba</m>. Le prélat recevra les deux parties <t v="2026-08-13">jeudi</t>.
