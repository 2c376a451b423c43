---
id: fr-401
language: fr
agency: AFP
outlet: Le Fil de Paris
domain: lefildeparis.example
authors: []
published: 2025-12-02T21:34:00+01:00
modified: 2025-12-02T22:10:00+01:00
dateline: {place: Paris, agency: AFP, date: 2025-12-02}
copyright: {holders: [AFP], year: 2025, notice: "© 2025 AFP. Tous droits de reproduction et de représentation réservés.", licence: null, reserved: true}
tdm: reserved
speakers:
  vernay: {name: Clotilde Vernay-Brun, kind: person, roles: [ministre du Travail, locataire de la rue de Grenelle, ministre]}
  sabatier: {name: Florence Sabatier, kind: person, roles: [présidente du groupe écologiste, députée de la Drôme]}
  premier: {name: Antoine Garrigou, kind: person, roles: [Premier ministre, chef du gouvernement]}
  lecoz: {name: Ronan Le Cozic, kind: person, roles: [rapporteur, député breton]}
  cfdt: {name: CFDT, kind: organisation, roles: [centrale]}
  elysee: {name: Élysée, kind: organisation, roles: []}
  conseiller: {name: "un conseiller de l'exécutif", kind: unnamed, roles: []}
  medef: {name: Bénédicte Aumont, kind: person, roles: [vice-présidente du Medef]}
notes: "débat parlementaire; ministre, présidente de groupe et dirigeante patronale comme elle; Premier ministre et rapporteur comme il; locataire de la rue de Grenelle, chef du gouvernement; centrale comme elle; télévision et lettre comme lieux de parole"
---
# Assurance chômage : <m s="vernay">la ministre du Travail</m> ne renonce « <q s="vernay" type="mixed">à rien, sauf au calendrier</q> »

Paris, <t v="2025-12-02">2 déc 2025</t> (AFP) - La réforme de l'assurance chômage attendra. La ministre du Travail, Clotilde Vernay-Brun, a annoncé <t v="2025-12-02">mardi</t> devant les députés le report du texte <t v="2026-21">au printemps</t>, sous les huées d'une partie de l'hémicycle.

« <q s="vernay">Je ne renonce à rien, sauf au calendrier</q> », a-t-<m s="vernay">elle</m> lancé en réponse à la présidente du groupe écologiste, Florence Sabatier, qui l'accusait de « <q s="sabatier" type="mixed">gouverner à la gomme</q> ».

<m s="sabatier">La députée de la Drôme</m> n'a pas désarmé. « <q s="sabatier" id="1">Madame la ministre, vous reportez</q>, a-t-<m s="sabatier">elle</m> ironisé, <q s="sabatier" id="1">comme d'autres respirent.</q> »

À sa gauche, le Premier ministre hochait la tête. <m s="premier">Antoine Garrigou</m> avait pourtant promis <t v="2025-11-20">le 20 novembre</t>, dans une lettre aux partenaires sociaux, que <i s="premier">le projet serait voté <t v="2025-12-25">avant Noël</t></i>. « <q s="premier">Une lettre engage celui qui la signe</q> », y écrivait <m s="premier">le chef du gouvernement</m>.

Interrogé sur ce revirement à la sortie du Palais-Bourbon, <m s="premier">il</m> a assuré qu'<i s="premier">il gardait toute sa confiance à la locataire de la rue de Grenelle</i>. <m s="lecoz">Le rapporteur du texte</m>, Ronan Le Cozic, s'est montré moins charitable. « <q s="lecoz">J'ai appris le report par une alerte sur mon téléphone, entre le fromage et le dessert</q> », a confié <m s="lecoz">le député breton</m>.

### « <q s="conseiller">Trop de fronts</q> »

À l'Élysée, on se garde de commenter. « <q s="elysee">Le président n'est pas le rapporteur du rapporteur</q> », fait valoir <m s="elysee">le palais</m>. Mais un conseiller de l'exécutif résume l'état d'esprit qui règne au sommet : « <q s="conseiller">On avait ouvert trop de fronts, il fallait en fermer un. Elle a tiré la courte paille.</q> »

Les syndicats respirent. <m s="cfdt">La CFDT</m> salue « <q s="cfdt" type="mixed">une décision de bon sens</q> ». Dans un communiqué, <m s="cfdt">la centrale</m> rappelle toutefois qu'<i s="cfdt">elle maintient la journée d'action <t v="2025-12-11">du jeudi 11 décembre</t></i>. À en croire <m s="cfdt">elle</m>, <i s="cfdt">six salariés sur dix désapprouvent le projet</i>.

Le patronat, lui, fulmine. « <q s="medef" via="BFMTV">Nous avons fait notre part du chemin, nous attendons la ministre au carrefour <t v="2025-21/..">depuis le printemps</t></q> », a déploré sur BFMTV <m s="medef">la vice-présidente du Medef</m>, Bénédicte Aumont. <m s="medef">Elle</m> a jugé que <i s="medef">chaque mois perdu coûtait 200 millions d'euros</i>.

La réplique est venue <t v="2025-12-02">dans la soirée</t>, sur France 2. « <q s="vernay" via="France 2">Mme Aumont compte très bien l'argent des autres</q> », a rétorqué <m s="vernay">la ministre</m>. <m s="vernay">Elle</m> a précisé que <i s="vernay">les négociations reprendraient <t v="2026-01-12">le lundi 12 janvier</t></i>.

La durée d'indemnisation avait déjà été réduite <t v="2023-02">en février 2023</t>. Le texte, baptisé « Travail pour tous » par son auteure, prévoit une nouvelle baisse de trois mois.
