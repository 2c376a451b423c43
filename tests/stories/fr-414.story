---
id: fr-414
language: fr
agency: AFP
outlet: "Rail & Société"
domain: rail-societe.example
authors: []
published: 2026-01-29T12:35:00+01:00
modified: null
dateline: {place: Paris, agency: AFP, date: null}
copyright: {holders: [AFP], year: 2026, notice: "©2026AFP", licence: null, reserved: false}
tdm: null
speakers:
  delegue: {name: Erwan Quiniou, kind: person, roles: [délégué fédéral de SUD-Rail, cheminot]}
  pdg: {name: Mathilde Chastenet, kind: person, roles: [PDG de la SNCF]}
  sncf: {name: SNCF, kind: organisation, roles: [groupe, compagnie]}
  ministre: {name: Hugues Delmotte-Arnaud, kind: person, roles: [ministre des Transports, ministre]}
  fnaut: {name: Raymonde Tissier, kind: person, roles: [présidente de la Fédération des usagers, octogénaire]}
  cgt: {name: CGT-Cheminots, kind: organisation, roles: []}
  senateur: {name: Lucien Bonnafé-Ricard, kind: person, roles: [sénateur centriste, sénateur]}
  voyageuse: {name: une voyageuse, kind: unnamed, roles: []}
notes: "grève ferroviaire, style sobre; PDG, présidente d'usagers et voyageuse elle, aussi fédération et compagnie elle; délégué, ministre, sénateur il; syndicats; plages horaires et jours; formule attribuée dans le titre; citation d'un décret"
---
# Grève à la SNCF : trafic « <q s="sncf" type="mixed">fortement perturbé</q> » <t v="2026-01-30">vendredi</t>

Paris (AFP) - <i s="sncf">Un TGV sur deux et un TER sur trois circuleront <t v="2026-01-30">vendredi</t> en raison d'une grève contre la réorganisation des ateliers</i>, a annoncé <t v="2026-01-29">jeudi</t> <m s="sncf">la SNCF</m>, qui prévoit un trafic « <q s="sncf" type="mixed">fortement perturbé</q> ».

Le mouvement, lancé par SUD-Rail, doit débuter <t v="2026-01-29T19:00">jeudi à 19h00</t> et s'achever <t v="2026-01-31T08:00">samedi à 8h00</t>. « <q s="delegue">On nous demande de faire le même travail à deux là où nous étions cinq</q> », a dénoncé <m s="delegue">Erwan Quiniou</m>, délégué fédéral du syndicat. <m s="delegue">Le cheminot</m> a prévenu que <i s="delegue">l'appel serait reconduit <t v="2026-02-06">le 6 février</t> faute d'avancée</i>.

« <q s="pdg" via="RTL">Il n'y a aucune suppression de poste, il y a des déplacements de postes</q> », a répondu <m s="pdg">Mathilde Chastenet</m> sur RTL. <m s="pdg">La PDG de la SNCF</m> a assuré que tous les agents concernés s'étaient vu proposer « <q s="pdg" type="mixed">au moins deux affectations</q> ». « <q s="delegue">L'une à Calais, l'autre à Nice</q> », a ironisé en retour <m s="delegue">M. Quiniou</m>.

<m s="cgt">La CGT-Cheminots</m>, première organisation du groupe, n'appelle pas à cesser le travail. <m s="cgt">Elle</m> estime que « <q s="cgt" type="mixed">toutes les voies de la négociation n'ont pas été explorées</q> ».

### Le ministre « <q s="ministre" type="mixed">attentif</q> »

En déplacement à Dijon, <m s="ministre">le ministre des Transports</m> s'est dit « <q s="ministre" type="mixed">attentif, mais pas inquiet</q> ». <m s="ministre">Hugues Delmotte-Arnaud</m> a souligné que <i s="ministre">le dialogue social relevait de l'entreprise et non de l'État</i>. « <q s="ministre">Je ne conduis pas les trains, et c'est mieux pour tout le monde</q> », a-t-<m s="ministre">il</m> glissé.

La réponse n'a pas convaincu la Fédération des usagers. « <q s="fnaut">Cela fait quatre week-ends <t v="2025-12/..">depuis décembre</t>, on prend les voyageurs pour des ballots</q> », s'est agacée <m s="fnaut">sa présidente</m>, Raymonde Tissier. <m s="fnaut">L'octogénaire</m> a demandé que <i s="fnaut">les billets soient remboursés au double</i>. <m s="sncf">La compagnie</m> rembourse déjà « <q s="sncf" type="mixed">intégralement et sans frais</q> » jusqu'au départ.

Au Sénat, le centriste Lucien Bonnafé-Ricard a déposé une proposition de loi pour interdire les grèves aux départs en vacances. « <q s="senateur">Le droit de grève est sacré, les vacances d'hiver aussi</q> », a plaidé <m s="senateur">le sénateur</m>. Mme Chastenet s'est gardée de le soutenir. « <q s="pdg">Chacun son métier</q> », a-t-<m s="pdg">elle</m> coupé.

Gare de Lyon, <t v="2026-01-29">jeudi matin</t>, une voyageuse essayait d'avancer son départ. « <q s="voyageuse">Je vais à l'enterrement de mon oncle, il était aiguilleur</q> », a-t-<m s="voyageuse">elle</m> raconté. « <q s="voyageuse">Il aurait fait grève.</q> »

La précédente grève nationale remonte <t v="2025-12-11/2025-12-12">aux 11 et 12 décembre</t>. <m s="sncf">La SNCF</m> a indiqué que <i s="sncf">ses prévisions seraient actualisées <t v="2026-01-29T17:00">jeudi à 17h00</t></i>.
