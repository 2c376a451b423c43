---
id: fr-435
language: fr
agency: AFP
outlet: "Ciel & Terre Magazine"
domain: cieletterre.example
authors: [Ysaline Quéméneur]
published: 2026-02-20T11:05:00+01:00
modified: null
dateline: {place: Kourou, agency: AFP, date: 2026-02-19}
copyright: {holders: [AFP], year: null, notice: "© AFP - Agence France-Presse", licence: null, reserved: false}
tdm: null
speakers:
  adenot: {name: Sophie Adenot, kind: person, roles: [astronaute française, astronaute]}
  pesquet: {name: Thomas Pesquet, kind: person, roles: [astronaute, Normand]}
  esa: {name: Agence spatiale européenne, kind: organisation, roles: [ESA]}
  aschbacher: {name: Josef Aschbacher, kind: person, roles: ["directeur général de l'ESA", Autrichien]}
  hathaway: {name: Jack Hathaway, kind: person, roles: [pilote de la capsule, Américain]}
  meir: {name: Jessica Meir, kind: person, roles: [commandante de la mission, commandante, Américaine]}
  mere: {name: la mère de Sophie Adenot, kind: unnamed, roles: []}
  directrice: {name: Marie-Anne Clair-Dubourg, kind: person, roles: [directrice du Centre spatial guyanais, directrice]}
  ecoliere: {name: une écolière de Kourou, kind: unnamed, roles: []}
notes: "espace, personnages réels et propos inventés; deux astronautes femmes (commandante, astronaute), directrice, mère, écolière elle; Pesquet, pilote, directeur général il; liaison avec l'ISS; ESA elle; GMT et heure locale"
---
# Depuis la Station, <m s="adenot">Sophie Adenot</m> raconte « <q s="adenot" type="mixed">un silence plein de ventilateurs</q> »

Kourou, <t v="2026-02-19">19 fév 2026</t> (AFP) - Cinq jours après son arrivée à bord de la Station spatiale internationale, la deuxième Française de l'espace s'est entretenue <t v="2026-02-19">jeudi</t> avec deux cents écoliers réunis au Centre spatial guyanais.

« <q s="adenot">On imagine le silence, c'est un silence plein de ventilateurs</q> », a décrit <m s="adenot">Sophie Adenot</m>. « <q s="adenot">La nuit, je mets des bouchons et je flotte dans mon placard.</q> »

A ses côtés à l'écran, la commandante de la mission s'amusait. « <q s="meir" id="1">Sophie chante en réparant</q>, a dit en français <m s="meir">Jessica Meir</m>, <q s="meir" id="1">nous avons beaucoup réparé.</q> » <m s="meir">L'Américaine</m> a confirmé que <i s="meir">le système de recyclage avait eu une panne <t v="2026-02-17">mardi</t></i>. Le pilote de la capsule, Jack Hathaway, a levé un pouce à l'envers. « <q s="hathaway">Elle chante juste, c'est la tuyauterie qui chante faux</q> », a tranché <m s="hathaway">celui-ci</m>.

Thomas Pesquet, venu animer la séance, l'avait formée. « <q s="pesquet">Je lui ai donné un seul conseil, ne jamais lâcher sa cuillère</q> », a raconté <m s="pesquet">le Normand</m>. « <q s="pesquet">Elle l'a perdue le premier jour.</q> » L'intéressée a protesté : « <q s="adenot">Je l'ai retrouvée, elle était dans la manche de Jack !</q> »

<m s="esa">L'Agence spatiale européenne</m> a précisé que <i s="esa">la Française mènerait deux cents expériences <t v="../2026-10">jusqu'en octobre</t></i>. Son directeur général a profité de l'occasion pour réclamer des crédits. « <q s="aschbacher">L'Europe a les cuillères, il lui manque la cuisine</q> », a lancé <m s="aschbacher">Josef Aschbacher</m>. <m s="aschbacher">L'Autrichien</m> a répété que <i s="aschbacher">la décision sur un vaisseau habité serait prise <t v="2028">en 2028</t></i>.

Une écolière de Kourou avait préparé sa question <t v="2026-01/..">depuis janvier</t>. « <q s="ecoliere">Est-ce que vous voyez ma maison ?</q> » a-t-<m s="ecoliere">elle</m> demandé. « <q s="adenot">Je vois le fleuve et je vois la lumière au bout, c'est toi ?</q> » a répondu <m s="adenot">l'astronaute</m>.

La liaison a pris fin <t v="2026-02-19T14:20">à 14h20</t> (<t v="2026-02-19T17:20Z">17h20 GMT</t>). <m s="directrice">La directrice du centre</m>, Marie-Anne Clair-Dubourg, a indiqué que <i s="directrice">trois autres rendez-vous étaient prévus</i>. Au fond de la salle, une femme pliait soigneusement un mouchoir. « <q s="mere">Elle ne m'a pas dit si elle mangeait</q> », a glissé <m s="mere">la mère de Sophie Adenot</m>. « <q s="mere">Je lui demanderai <t v="2026-02-22">dimanche</t>.</q> »
