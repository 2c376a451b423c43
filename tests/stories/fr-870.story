---
id: fr-870
language: fr
agency: AFP
outlet: La Gazette des Deux Rives
domain: gazette-deux-rives.example
authors: []
published: 2026-01-20T19:12:00+01:00
modified: null
dateline: {place: Paris, agency: AFP, date: 2026-01-20}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  darmaux: {name: Élodie Charpin, kind: person, roles: [ministre du Travail]}
  cgt: {name: Luc Demaizière, kind: person, roles: [secrétaire général de l'Union des cheminots]}
  cfdt: {name: Samira Benhaddou, kind: person, roles: [numéro un de la Fédération des transports]}
  matignon: {name: Matignon, kind: organisation, roles: []}
  entourage: {name: l'entourage de la ministre, kind: unnamed, roles: []}
  usager: {name: Thierry, kind: person, roles: [comptable]}
  orgs: {name: les organisations, kind: group, roles: []}
  sncf: {name: direction de la compagnie, kind: organisation, roles: []}
notes: strike and government; minister, two union leaders with one closing at franceinfo-like radio, an entourage, incises
---
# Grève dans les transports : <m s="darmaux">Charpin</m> appelle à "<q s="darmaux" type="mixed">la responsabilité de chacun</q>"

Paris, <t v="2026-01-20">20 jan 2026</t> (AFP) - La ministre du Travail Élodie Charpin a exhorté <t v="2026-01-20">mardi</t> les syndicats à lever leur préavis de grève pour les vacances de février, sans convaincre <m s="orgs">les organisations</m>, qui dénoncent un "<q s="orgs" type="mixed">simulacre de dialogue</q>".

"<q s="darmaux">Personne ne comprendrait que des familles soient prises en otage</q>", a lancé <m s="darmaux">la ministre</m> à l'issue d'une réunion de trois heures. "<q s="darmaux">J'en appelle à la responsabilité de chacun</q>", a-t-<m s="darmaux">elle</m> insisté.

Luc Demaizière, secrétaire général de l'Union des cheminots, n'a pas caché sa déception. "<q s="cgt" id="1">On nous a servi du café et des diapositives</q>", a-t-<m s="cgt">il</m> ironisé sur le perron du ministère, "<q s="cgt" id="1">mais pas un euro</q>". <m s="cgt">Le syndicaliste</m> a assuré que <i s="cgt">le mouvement serait suivi par plus de 60% des conducteurs</i>.

Plus mesurée, la numéro un de la Fédération des transports, Samira Benhaddou, veut croire à une issue. "<q s="cfdt" via="Radio Seine">La porte n'est pas fermée, elle est entrouverte</q>", a-t-<m s="cfdt">elle</m> déclaré sur Radio Seine. Selon <m s="cfdt">elle</m>, <i s="cfdt">une prime de 400 euros suffirait à débloquer la situation</i>.

Dans <m s="entourage">l'entourage de la ministre</m>, on fait valoir que <i s="entourage">l'enveloppe salariale a déjà augmenté de 3,1% <t v="2025">l'an dernier</t></i>. "<q s="entourage">Il n'y a pas d'argent caché</q>", glisse-t-<m s="entourage">on</m>.

<m s="sncf">La direction de la compagnie</m> a pour sa part indiqué que <i s="sncf">le plan de transport serait connu <t v="2026-01-22">jeudi à 17H00</t></i>. <m s="matignon">Matignon</m> a fait savoir que le Premier ministre suivait le dossier "<q s="matignon" type="mixed">heure par heure</q>".

Gare de Lyon, les voyageurs oscillent entre lassitude et fatalisme. "<q s="usager">Chaque hiver, c'est la même chanson</q>", soupire <m s="usager">Thierry</m>, 52 ans, comptable, qui doit emmener ses enfants en Savoie <t v="2026-02-14">le 14 février</t>.

Une nouvelle rencontre est prévue <t v="2026-01-26">lundi</t>. "<q s="cgt">Nous irons, par politesse</q>", a prévenu <m s="cgt">M. Demaizière</m>.

<t v="2022-12">En décembre 2022</t>, un conflit mené par un "collectif" de contrôleurs avait privé de train 200.000 voyageurs.
