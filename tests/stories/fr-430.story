---
id: fr-430
language: fr
agency: AFP
outlet: Le Kiosque économique
domain: kiosque-eco.example
authors: [Bastien Charrière]
published: 2026-10-13T20:40:00+02:00
modified: 2026-10-14T07:15:00+02:00
dateline: {place: Paris, agency: AFP, date: 2026-10-13}
copyright: null
tdm: null
speakers:
  gouv: {name: François Villeroy de Galhau, kind: person, roles: [ancien gouverneur de la Banque de France]}
  min: {name: Roland Lescure, kind: person, roles: ["ministre de l'Économie", ministre]}
  rapporteure: {name: Eva Sas-Lemoine, kind: person, roles: [rapporteure spéciale]}
  president: {name: Éric Coquerel, kind: person, roles: [président de la commission des Finances, député insoumis]}
  hcfp: {name: Haut Conseil des finances publiques, kind: organisation, roles: [Haut Conseil]}
  amiel: {name: David Amiel, kind: person, roles: [ministre des Comptes publics]}
  medef: {name: Patrick Martin, kind: person, roles: [patron des patrons]}
  fmi: {name: FMI, kind: organisation, roles: []}
  economiste: {name: Anne-Laure Kiechel-Roux, kind: person, roles: [économiste]}
  retraite: {name: un retraité de la SNCF, kind: unnamed, roles: []}
notes: "budget; deux ministres (Économie, Comptes publics), deux présidents (commission, Medef), ancien gouverneur, tous il; rapporteure et économiste elle; Haut Conseil et FMI; avis et amendements; personnages réels, propos inventés"
---
# Budget <t v="2027">2027</t> : <m s="min">Lescure</m> défend « <q s="min" type="mixed">un effort, pas une saignée</q> »

Paris, <t v="2026-10-13">13 oct 2026</t> (AFP) - Le ministre de l'Économie, Roland Lescure, a présenté <t v="2026-10-13">mardi</t> un projet de budget qui prévoit 28 milliards d'euros d'économies <t v="2027">l'an prochain</t>. « <q s="min">C'est un effort, pas une saignée</q> », a-t-<m s="min">il</m> martelé devant la commission des Finances.

Son collègue des Comptes publics, assis à sa gauche, a détaillé les coupes. « <q s="amiel">Chaque euro a été regardé dans les yeux</q> », a déclaré <m s="amiel">David Amiel</m>. <m s="amiel">Il</m> a assuré que <i s="amiel">le déficit reviendrait à 4,6% du PIB <t v="2027">en 2027</t></i>, après 5% <t v="2026">cette année</t>.

Le président de la commission a laissé parler les deux hommes avant de fondre sur le premier. « <q s="president" id="1">Monsieur le ministre, vous appelez effort ce que les autres supportent</q>, a ironisé <m s="president">Éric Coquerel</m>, <q s="president" id="1">et courage ce que vous leur prenez.</q> » <m s="president">Le député insoumis</m> a demandé que <i s="president">la taxe sur les hauts patrimoines soit remise aux voix <t v="2026-10-20">mardi prochain</t></i>.

La rapporteure spéciale, Eva Sas-Lemoine, a pointé une erreur de calcul. « <q s="rapporteure">À la page 47, il manque un milliard, ou bien il y en a un de trop</q> », a-t-<m s="rapporteure">elle</m> relevé. M. Amiel a feuilleté ses notes. « <q s="amiel">Madame la rapporteure a raison, c'est un de trop</q> », a-t-<m s="amiel">il</m> reconnu, déclenchant les rires.

### Le Haut Conseil sceptique

<m s="hcfp">Le Haut Conseil des finances publiques</m> juge la prévision de croissance « <q s="hcfp" type="mixed">volontariste</q> ». Dans son avis, <m s="hcfp">il</m> souligne que <i s="hcfp">la consommation a stagné <t v="2026-35">au troisième trimestre</t></i>. <m s="fmi">Le FMI</m>, lui, a estimé que la France devait « <q s="fmi" type="mixed">rétablir sa crédibilité avant de rétablir ses comptes</q> ».

« <q s="gouv" via="Les Echos">Nous empruntons pour payer les intérêts de ce que nous avons emprunté, cela porte un nom</q> », avait averti <t v="2026-10-12">la veille</t>, dans Les Echos, <m s="gouv">l'ancien gouverneur de la Banque de France</m>, François Villeroy de Galhau. Interrogé sur ce nom, M. Lescure a refusé de le prononcer. « <q s="min">Je laisse à mon ami François le goût du vocabulaire</q> », a-t-<m s="min">il</m> éludé.

Du côté des entreprises, <m s="medef">le patron des patrons</m> s'est dit « <q s="medef" type="mixed">soulagé à moitié</q> ». <m s="medef">Patrick Martin</m> redoute que <i s="medef">la surtaxe sur les grands groupes ne devienne permanente</i>. « <q s="medef">En France, le provisoire a de l'ancienneté</q> », a-t-<m s="medef">il</m> raillé.

Pour l'économiste Anne-Laure Kiechel-Roux, le débat passe à côté de l'essentiel. « <q s="economiste">On compte les miettes et l'on ne parle pas du pain</q> », résume-t-<m s="economiste">elle</m>.

À la sortie de l'Assemblée, un retraité de la SNCF avait attendu deux heures pour voir passer le cortège. « <q s="retraite">Lequel des deux est le ministre ?</q> » a demandé <m s="retraite">l'homme</m>. On lui a répondu qu'ils l'étaient l'un et l'autre. « <q s="retraite">Voilà déjà une économie</q> », a-t-<m s="retraite">il</m> dit.
