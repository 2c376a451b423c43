---
id: fr-801
language: fr
agency: AFP
outlet: Le Courrier du Val
domain: le-courrier-du-val.example
authors: []
published: 2026-03-12T14:20:00+01:00
modified: null
dateline: {place: Rouen, agency: AFP, date: 2026-03-12}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  vasseur: {name: Hélène Vasseur, kind: person, roles: [ministre déléguée à l'Industrie]}
  brunet: {name: Thierry Brunet, kind: person, roles: [délégué CGT, syndicaliste]}
  norvelec: {name: Norvelec, kind: organisation, roles: [groupe, équipementier]}
  kessler: {name: Martin Kessler, kind: person, roles: [directeur général de Norvelec, dirigeant]}
  salarie: {name: une salariée de la ligne d'assemblage, kind: unnamed, roles: []}
  source: {name: une source syndicale, kind: unnamed, roles: []}
  aubry: {name: Mathilde Aubry-Lenoir, kind: person, roles: [députée écologiste de Seine-Maritime, élue]}
notes: industrial plan; minister, union, management, deputy, two unnamed sources; pronouns and roles
---
# Norvelec: l'Etat "<q s="vasseur" type="mixed">ne laissera pas tomber</q>" les salariés de Rouen, assure <m s="vasseur">Hélène Vasseur</m>

Rouen, <t v="2026-03-12">12 mars 2026</t> (AFP) - La ministre déléguée à l'Industrie Hélène Vasseur a promis <t v="2026-03-12">jeudi</t> que <i s="vasseur">l'Etat examinerait toutes les offres de reprise de l'usine Norvelec de Rouen</i>, dont la fermeture menace 430 emplois.

"<q s="vasseur" id="1">Nous ne laisserons pas tomber les salariés</q>", a affirmé <m s="vasseur">Mme Vasseur</m> à l'issue d'une rencontre avec l'intersyndicale à la préfecture. "<q s="vasseur">Deux industriels se sont manifestés, il faut leur laisser le temps de travailler</q>", a-t-<m s="vasseur">elle</m> ajouté, refusant de donner leurs noms.

Le groupe, qui fabrique des câbles pour l'automobile, avait annoncé <t v="2026-02">en février</t> l'arrêt du site <t v="2026-12">fin décembre</t>, invoquant "<q s="norvelec" type="mixed">un effondrement durable des volumes</q>".

"<q s="brunet">On nous a baladés pendant deux ans</q>", a réagi Thierry Brunet, délégué CGT. Pour <m s="brunet">le syndicaliste</m>, la direction a "<q s="brunet" type="mixed">organisé la baisse de charge</q>" au profit de l'usine polonaise. <m s="brunet">M. Brunet</m> a également dénoncé "<q s="brunet" type="mixed">le silence assourdissant</q>" du constructeur, principal client du site.

Une accusation que rejette le directeur général, Martin Kessler. "<q s="kessler" via="AFP">Aucune commande n'a été transférée vers la Pologne</q>", a-t-<m s="kessler">il</m> déclaré à l'AFP. <m s="kessler">Le dirigeant</m> a rappelé que <i s="kessler">Norvelec avait investi 12 millions d'euros à Rouen <t v="2021/..">depuis 2021</t></i>.

Devant les grilles, où brûlaient quelques palettes, la colère le disputait à la lassitude. "<q s="salarie">J'ai 54 ans, qui va me reprendre ?</q>", soupire <m s="salarie">une salariée de la ligne d'assemblage</m>, entrée dans l'entreprise à sa majorité.

Selon <m s="source">une source syndicale</m>, <i s="source">l'un des deux repreneurs potentiels est un groupe italien spécialisé dans les batteries</i>. Ni le ministère ni la direction n'ont souhaité commenter cette information.

La députée écologiste de Seine-Maritime Mathilde Aubry-Lenoir, présente au rassemblement, a demandé l'ouverture d'une enquête parlementaire. "<q s="aubry">L'argent public versé <t v="2023">en 2023</t> doit être remboursé</q>", a lancé <m s="aubry">l'élue</m> sous les applaudissements.

Une nouvelle réunion est prévue <t v="2026-03-24">le 24 mars</t> à Bercy.
