---
id: fr-406
language: fr
agency: AFP
outlet: Caraïbes Monde
domain: caraibes-monde.example
authors: []
published: 2026-04-22T23:05:00Z
modified: null
dateline: {place: Port-au-Prince, agency: AFP, date: 2026-04-22}
copyright: {holders: [AFP], year: 2026, notice: "© 2026 AFP", licence: null, reserved: false}
tdm: reserved
speakers:
  guterres: {name: António Guterres, kind: person, roles: ["secrétaire général de l'ONU", "chef de l'ONU", Portugais]}
  pm: {name: Wilner Desravines, kind: person, roles: [Premier ministre haïtien, chef du gouvernement]}
  kenyan: {name: Mwangi Njoroge, kind: person, roles: [commandant de la force multinationale, général, officier kényan]}
  rubio: {name: "département d'État", kind: organisation, roles: []}
  soeur: {name: Marie-Ange Cadet, kind: person, roles: [sœur, "directrice d'école", religieuse]}
  chef: {name: Ti-Blan, kind: person, roles: [chef de gang]}
  porteparole: {name: Stéphanie Joly-Mercier, kind: person, roles: [porte-parole du Programme alimentaire mondial]}
  pam: {name: Programme alimentaire mondial, kind: organisation, roles: [PAM]}
  diplomate: {name: une diplomate latino-américaine, kind: unnamed, roles: []}
notes: "visite de l'ONU en Haïti; chef de l'ONU, chef du gouvernement, chef de gang et général comme il; religieuse, porte-parole et diplomate comme elle; vidéo WhatsApp; surnom comme nom; agence onusienne et sa porte-parole"
---
# Haïti : <m s="guterres">le chef de l'ONU</m> redoute « <q s="guterres" type="mixed">un oubli organisé</q> »

Port-au-Prince, <t v="2026-04-22">22 avr 2026</t> (AFP) - Il est resté quatre heures, a changé deux fois d'hélicoptère et n'a pas quitté son gilet pare-balles. En visite éclair <t v="2026-04-22">mercredi</t> à Port-au-Prince, António Guterres a supplié la communauté internationale de ne pas détourner le regard d'Haïti.

« <q s="guterres">Ce que je crains, c'est moins l'oubli que l'oubli organisé</q> », a déclaré <m s="guterres">le secrétaire général de l'ONU</m> aux côtés du Premier ministre, Wilner Desravines. « <q s="guterres">On oublie par distraction une fois. Pas dix ans de suite.</q> »

Le chef du gouvernement, lui, a réclamé des actes. <m s="pm">Il</m> a rappelé que <i s="pm">les gangs contrôlaient toujours 80% de la capitale</i>. « <q s="pm">Monsieur le secrétaire général repart <t v="2026-04-22">ce soir</t>, eux ne repartent pas</q> », a-t-<m s="pm">il</m> souligné, s'attirant un hochement de tête du Portugais.

La force multinationale attend encore la moitié de ses blindés. <m s="kenyan">Son commandant</m>, le général Mwangi Njoroge, assure qu'<i s="kenyan">ils arriveront <t v="2026-06">en juin</t></i>. « <q s="kenyan" id="1">J'ai promis la même chose <t v="2025-12">en décembre</t></q>, concède <m s="kenyan">l'officier kényan</m>, <q s="kenyan" id="1">mais cette fois j'ai le numéro du bateau.</q> »

### Une vidéo en pleine visite

À peine l'hélicoptère de M. Guterres avait-il décollé qu'une vidéo circulait sur WhatsApp. « <q s="chef" via="WhatsApp">Il ne m'a pas salué, il est mal élevé</q> », y ricane <m s="chef">Ti-Blan</m>, chef du gang des « Cinq Sous », attablé devant une langouste. « <q s="chef">La prochaine fois, qu'il vienne sans casque.</q> »

La provocation n'a pas fait rire sœur Marie-Ange Cadet. La religieuse dirige une école de 600 élèves à la lisière du territoire de ce dernier. « <q s="soeur">Je l'ai eu en classe, il savait très bien dire bonjour</q> », confie <m s="soeur">la directrice</m>. <m s="soeur">Elle</m> raconte qu'<i s="soeur">il lui a fait porter des cahiers <t v="2025-12-25">à Noël</t></i>.

<m s="pam">Le Programme alimentaire mondial</m> avertit que <i s="pam">ses stocks seront épuisés <t v="2026-05">fin mai</t></i>. « <q s="porteparole">Nous avons du riz pour cinq semaines et des promesses pour cinq ans</q> », a détaillé <m s="porteparole">sa porte-parole</m>, Stéphanie Joly-Mercier. Une diplomate latino-américaine qui l'écoutait a levé les yeux au ciel : « <q s="diplomate">Les promesses, on les a toutes signées debout.</q> »

À Washington, <m s="rubio">le département d'État</m> a indiqué qu'<i s="rubio">il examinait une nouvelle contribution</i>. Le Conseil de sécurité doit se réunir <t v="2026-04-28">mardi prochain</t>. M. Guterres y prendra la parole. « <q s="guterres">Je leur raconterai l'école</q> », a-t-<m s="guterres">il</m> promis à la religieuse, venue le saluer sur le tarmac. « <q s="soeur">Racontez-leur plutôt les cahiers</q> », lui a soufflé <m s="soeur">celle-ci</m>.
