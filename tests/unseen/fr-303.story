---
id: fr-303
language: fr-BE
agency: Belga
outlet: La Gazette de la Sambre
domain: gazette-sambre.example
authors: []
published: 2025-11-24T18:10:00+01:00
modified: 2025-11-24T19:55:00+01:00
dateline: {place: Bruxelles, agency: Belga, date: null}
copyright: {holders: [Agence Belga], year: 2025, notice: "© 2025 Agence Belga. Tous droits réservés", licence: null, reserved: true}
tdm: null
speakers:
  cheminots: {name: Fabienne Lecocq, kind: person, roles: [présidente de la CSP-Rail]}
  sncb: {name: SNCB, kind: organisation, roles: []}
  porteparole: {name: Dimitri Vandael, kind: person, roles: [porte-parole de la SNCB]}
  ministre: {name: Jean-Marc Delhez, kind: person, roles: [ministre fédéral de la Mobilité, libéral]}
  navetteurs: {name: navetteurs.be, kind: organisation, roles: [association]}
  etudiante: {name: Yasmine, kind: person, roles: [étudiante en droit]}
  police: {name: police, kind: organisation, roles: []}
  infrabel: {name: Infrabel, kind: organisation, roles: []}
notes: Belgian copy with guillemets, train numbers and percentages, a user with a given name only, headline with a colon and organisation, sic and folk name in marks, day and clock ranges
---
# Grève du rail : un train sur trois <t v="2025-11-25">ce mardi</t>, prévient la SNCB

Bruxelles (Belga) – La circulation des trains sera « <q s="sncb" type="mixed">fortement perturbée</q> » <t v="2025-11-24T22:00/2025-11-26T22:00">de lundi 22h00 à mercredi 22h00</t>, indique <m s="sncb">la SNCB</m>, qui table sur un train IC sur trois et un omnibus sur cinq.

Les syndicats protestent contre la réforme des pensions, dont le volet consacré au personnel roulant sera examiné <t v="2025-11-27">jeudi</t> en commission de la Chambre.

« <q s="cheminots">On ne conduit pas un train de nuit à 66 ans</q> », résume <m s="cheminots">Fabienne Lecocq</m>, présidente de la CSP-Rail. <m s="cheminots">La syndicaliste</m> accuse le ministre de la Mobilité d'avoir « <q s="cheminots" type="mixed">fermé la porte à double tour</q> » après trois semaines de discussions.

L'intéressé dément. « <q s="ministre" id="1" via="La Première">La porte est ouverte</q>, a assuré <m s="ministre">Jean-Marc Delhez</m> <t v="2025-11-24">lundi matin</t> sur La Première, <q s="ministre" id="1" via="La Première">mais je ne négocie pas avec un pistolet sur la tempe.</q> » <m s="ministre">Le libéral</m> a rappelé que <i s="ministre">les conducteurs engagés <t v="../2010">jusqu'en 2010</t> ne sont pas concernés par l'allongement des carrières</i>.

À la SNCB, on se dit « <q s="porteparole" type="mixed">pris entre le marteau et l'enclume</q> », selon les mots de <m s="porteparole">son porte-parole Dimitri Vandael</m>. « <q s="porteparole">Nos clients ne font pas la différence entre un préavis politique et un préavis d'entreprise, et je les comprends</q> », ajoute-t-<m s="porteparole">il</m>.

<m s="infrabel">Infrabel</m>, le gestionnaire du réseau, fait savoir pour sa part que <i s="infrabel">sept cabines de signalisation sur dix pourraient fonctionner</i>.

### « <q s="etudiante" type="mixed">La loterie</q> »

Du côté des usagers, la lassitude domine. D'après <m s="navetteurs">l'association navetteurs.be</m>, <i s="navetteurs">c'est le quatorzième jour de grève <t v="2025-01/..">depuis janvier</t></i>. « <q s="navetteurs">À ce rythme, l'abonnement annuel devrait être remboursé d'un mois</q> », calcule-t-<m s="navetteurs">elle</m>.

Gare de Namur, Yasmine, étudiante en droit à Louvain, consultait <t v="2025-11-24">lundi</t> l'application de la SNCB. « <q s="etudiante">J'appelle ça la loterie, sauf qu'ici personne ne gagne</q> », soupire <m s="etudiante">la jeune femme</m>, qui a un examen <t v="2025-11-26T08:30">mercredi à 8h30</t>. Le P-train de 6h41, surnommé « le bétailler » (sic) par ses habitués, est d'ores et déjà supprimé.

Une manifestation nationale est annoncée <t v="2025-12-12">le vendredi 12 décembre</t> à Bruxelles. <i s="police">La précédente avait réuni 80.000 personnes <t v="2025-10">le mois dernier</t></i>, selon <m s="police">la police</m>. (Belga)
