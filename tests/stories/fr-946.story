---
id: fr-946
language: fr
agency: null
outlet: "Le Grand Parisien"
domain: le-grand-parisien.example
authors: ["Ophélie Mercier"]
published: 2026-10-02T06:45:00+02:00
modified: null
dateline: null
copyright: {holders: ["Le Grand Parisien"], year: 2026, notice: "© Le Grand Parisien 2026", licence: null, reserved: false}
tdm: null
speakers:
  principal: {name: "Ludovic Charrier", kind: person, roles: ["principal du collège"]}
  ines: {name: "Inès", kind: person, roles: ["élève de 3e"]}
  noam: {name: "Noam", kind: person, roles: ["élève de 5e"]}
  prof: {name: "Mme Tessier", kind: person, roles: ["professeure de mathématiques"]}
  parent: {name: "Rachid Hamdi", kind: person, roles: ["représentant des parents d’élèves"]}
  cherch: {name: "Vanessa Couturier", kind: person, roles: ["sociologue"]}
notes: "natural: school feature: phones locked away in a secondary school, head, pupils, parent, researcher"
---
# « <q s="ines">Au début, j’avais mal au pouce</q> » : un mois sans téléphone au collège Joliot-Curie de Draveil

À 8h10, la file s’étire devant le portail. Chaque élève glisse son portable dans une pochette grise, qu’un aimant verrouille d’un claquement sec. Il ne la rouvrira qu’à la sortie.

« <q s="ines" id="61">Au début, j’avais mal au pouce. Je vous jure, un réflexe, comme si je scrollais dans le vide</q>, raconte <m s="ines">Inès</m>, 14 ans, en 3e. <q s="ines" id="61">Maintenant je joue au Uno. Au Uno ! Ma grande sœur se fout de moi.</q> »

Dans la cour, le bruit a changé. Ludovic Charrier, le principal, en est persuadé. « <q s="principal">Avant, j’entendais des notifications. Là, j’entends des cris, des disputes, des ballons. C’est épuisant et c’est formidable</q> », s’enthousiasme-t-<m s="principal">il</m>. <m s="principal">Ce fils d’instituteurs</m> dit avoir compté trois bagarres en septembre, contre onze <t v="2025-09">un an plus tôt</t>, « <q s="principal" type="mixed">toutes filmées</q> ».

L’idée est née d’un drame. <t v="2025-01">En janvier 2025</t>, la photo d’une élève de 4e, Louna, avait circulé dans tout l’établissement. L’adolescente a changé d’académie. « <q s="principal">Je n’ai rien vu venir. Je passais à côté d’eux et ils se la montraient sous mon nez</q> », dit <m s="principal">le chef d’établissement</m>, qui s’en veut encore.

Au premier rang des sceptiques figurait Rachid Hamdi, élu d’une liste de parents. « <q s="parent">Je me suis dit : et s’il y a un attentat ? Et si mon fils rate le bus ?</q> », détaille <m s="parent">ce conducteur de RER</m>. Son fils Noam, en 5e, a tranché. « <q s="noam">Papa, si je rate le bus, j’attends le suivant</q> », lui a répondu <m s="noam">le garçon</m>, d’après le récit que tous deux en font.

<m s="parent">Le père</m> reconnaît aujourd’hui que <i s="parent">les soirées sont plus calmes</i> et que <i s="parent">Noam parle à table</i>. « <q s="parent">De Minecraft, mais il parle.</q> »

Chez les enseignants, l’expérience n’a pas convaincu tout le monde. <m s="prof">Mme Tessier</m>, professeure de mathématiques, regrette « <q s="prof" type="mixed">une mesure d’affichage</q> ». « <q s="prof" id="62">On dépense 24 000 euros en pochettes et il pleut dans ma salle depuis Pâques. Les élèves malins ont deux téléphones, un vrai et un vieux Nokia qu’ils donnent le matin</q>, assure-t-<m s="prof">elle</m>. <q s="prof" id="62">Demandez-leur, ils vous le diront.</q> »

Nous avons demandé. Inès rougit. « <q s="ines">Pas moi.</q> »

Que dit la science ? La sociologue Vanessa Couturier, qui suit vingt collèges pilotes avec l’équipe de Pierre Manin, invite à la prudence. « <q s="cherch" id="63">L’effet sur les notes est quasi nul, en tout cas à court terme. L’effet sur le sommeil est réel, mais seulement si la maison suit</q>, analyse <m s="cherch">la chercheuse</m>. <q s="cherch" id="63">L’école ne peut pas débrancher seule.</q> »

Selon <m s="cherch">elle</m>, <i s="cherch">les élèves les plus isolés sont ceux qui souffrent le plus de l’interdiction, parce que leurs amis sont ailleurs</i>. Louna, par exemple, n’avait que son téléphone pour parler à sa cousine.

Le conseil départemental décidera <t v="2026-12">en décembre</t> s’il étend le dispositif à 40 établissements. Ludovic Charrier a déjà commandé des jeux de société. « <q s="principal">Le Monopoly, non. Ça finit mal.</q> »
