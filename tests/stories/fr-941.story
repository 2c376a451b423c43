---
id: fr-941
language: fr
agency: null
outlet: "L’Équipée"
domain: l-equipee.example
authors: ["Maxence Thouvenin"]
published: 2026-07-09T08:00:00+02:00
modified: null
dateline: null
copyright: {holders: ["L’Équipée"], year: 2026, notice: "© L’Équipée 2026", licence: null, reserved: false}
tdm: null
speakers:
  garnier: {name: "Éloi Garnier", kind: person, roles: ["coureur", "maillot blanc"]}
  pere: {name: "Didier", kind: person, roles: ["père d’Éloi Garnier"]}
  ds: {name: "Kristof Maes", kind: person, roles: ["directeur sportif"]}
notes: "natural: profile of a cyclist before a stage race, single main speaker, coach and father"
---
# Éloi Garnier, le maillot blanc qui n’aimait pas le vélo

À 22 ans, le Jurassien est la révélation de la première semaine. Il y a six ans, il voulait être pâtissier.

Il a des mollets de coq et une mémoire d’éléphant. « <q s="garnier"><t v="2020-07-09">Le 9 juillet 2020</t>, j’ai mangé une tarte aux myrtilles au col de la Savine, et j’ai vu passer le Tour du Jura cadets. J’ai trouvé ça ridicule</q> », rigole <m s="garnier">Éloi Garnier</m>, affalé sur le lit d’un hôtel de zone commerciale, près de Tarbes.

Quatrième du général à 1 min 12 de Tadej Vrhovec, le coureur de la formation Lumio-Ardoise est, <t v="2026-07-09">ce jeudi</t>, l’attraction de l’étape pyrénéenne. Ça l’amuse et ça l’inquiète. « <q s="garnier" id="61">Hier, une dame m’a tendu son bébé pour que je le signe</q>, raconte-t-<m s="garnier">il</m>. <q s="garnier" id="61">Je vous jure. J’ai signé le bavoir.</q> »

Le gamin de Saint-Laurent a grandi au-dessus de la scierie familiale. Son père, Didier, ancien fondeur de bon niveau, rêvait pour lui de ski nordique. « <q s="pere">Il ne tenait pas debout. Un vrai Bambi</q> », confirme <m s="pere">l’intéressé</m> au téléphone. C’est pour muscler ses jambes qu’on l’a mis sur une selle, à 16 ans, après une fracture du genou.

« <q s="garnier" id="62">Je pleurais dans les bosses</q>, reconnaît <m s="garnier">le maillot blanc</m>. <q s="garnier" id="62">Pas de douleur. D’ennui. J’avais mon CAP à passer, je révisais mes recettes en pédalant.</q> » Il a décroché le diplôme, mention bien, et un premier bouquet la même semaine.

Kristof Maes, qui a dirigé Lars Bakken et Pello Arrizabalaga avant lui, l’a repéré sur une course de village, à Arbois. <m s="ds">Le directeur sportif belge</m> se souvient d’un coureur « <q s="ds" type="mixed">assis tout de travers, avec un maillot trop grand</q> », parti seul à soixante kilomètres de l’arrivée.

« <q s="ds">Je lui ai demandé pourquoi il avait attaqué si tôt. Il m’a répondu qu’il avait un gâteau au four. Là, je me suis dit : celui-là, je le prends.</q> »

Depuis, <m s="garnier">Garnier</m> dit avoir appris à « <q s="garnier" type="mixed">aimer la souffrance des autres</q> », une formule qu’il regrette aussitôt. « <q s="garnier">Ne l’écrivez pas comme ça. Disons que je souffre, mais que je regarde si ça fait plus mal à mon voisin.</q> »

Le dopage ? <m s="garnier">Il</m> assure qu’<i s="garnier">il s’est fait contrôler 31 fois <t v="2026-01/..">depuis janvier</t></i> et que <i s="garnier">cela ne le dérange pas</i>. Il cite Bakken, suspendu quatre ans <t v="2022">en 2022</t>, dont il avait le poster. « <q s="garnier">Je l’ai décroché. Ma mère a mis un calendrier des pompiers à la place.</q> »

Pense-t-il à la victoire ? Le Jurassien esquive. « <q s="garnier">Vrhovec, quand il accélère, on dirait qu’il y a une descente que les autres ne voient pas. Moi, je vise le top 10. Et un bon boulanger à Loudenvielle.</q> »

Maes, dans le couloir, a l’oreille qui traîne. « <q s="ds">Il ment très mal</q> », souffle-t-<m s="ds">il</m>.
