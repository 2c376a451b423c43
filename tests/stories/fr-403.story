---
id: fr-403
language: fr
agency: Reuters
outlet: Boursorama-Sud
domain: boursorama-sud.example
authors: [Hortense Guéguen]
published: 2026-07-24T08:12:00+02:00
modified: null
dateline: {place: PARIS, agency: Reuters, date: 2026-07-24}
copyright: {holders: [Reuters], year: 2026, notice: "(c) Copyright Thomson Reuters 2026. Click for restrictions.", licence: null, reserved: true}
tdm: reserved
speakers:
  ardennec: {name: Ardennec, kind: organisation, roles: [équipementier, groupe]}
  pdg: {name: Grégoire Mazurel, kind: person, roles: ["directeur général d'Ardennec", patron]}
  presid: {name: Sixtine de Broglie-Lannes, kind: person, roles: ["présidente du conseil d'administration"]}
  daf: {name: Wassila Hamdani, kind: person, roles: [directrice financière]}
  source: {name: une source bancaire, kind: unnamed, roles: []}
  analyste: {name: Joris Vandeputte, kind: person, roles: [analyste chez Kerbel]}
  cgt: {name: Mickaël Rollin, kind: person, roles: [délégué CGT, syndicaliste]}
  bercy: {name: "ministère de l'Économie", kind: organisation, roles: [Bercy]}
  berlin: {name: Stahlfeder, kind: organisation, roles: []}
notes: "résultats semestriels; directeur général, analyste, délégué comme il, groupe comme il; présidente et directrice financière comme elle; source bancaire féminine par grammaire; ministère et Bercy; semestres et exercices; un rival allemand"
---
# Ardennec abaisse ses prévisions, <m s="pdg">le patron</m> évoque « <q s="pdg" type="mixed">un trou d'air, pas une chute</q> »

PARIS, <t v="2026-07-24">24 juillet</t> (Reuters) - L'équipementier automobile Ardennec a revu en baisse <t v="2026-07-24">vendredi</t> ses objectifs <t v="2026">pour 2026</t>, invoquant l'effondrement de la demande chinoise, et ouvert la porte à un rapprochement avec son rival allemand Stahlfeder.

<m s="ardennec">Le groupe</m> dit dans un communiqué qu'<i s="ardennec">il vise désormais une marge opérationnelle de 3,5%</i>, contre 5% auparavant. <m s="ardennec">Il</m> ajoute que <i s="ardennec">ses ventes ont reculé de 11% <t v="2026-01/2026-06">au premier semestre</t></i>.

« <q s="pdg">C'est un trou d'air, pas une chute</q> », a déclaré à des journalistes <m s="pdg">le directeur général</m>, Grégoire Mazurel. « <q s="pdg">Dans un trou d'air, on attache sa ceinture et on ne saute pas.</q> »

La directrice financière, Wassila Hamdani, a été plus concrète. « <q s="daf">Nous gelons les embauches <t v="2026-09/..">à partir de septembre</t></q> », a-t-<m s="daf">elle</m> annoncé lors de la même conférence téléphonique. Les économies atteindront, selon <m s="daf">elle</m>, « <q s="daf" type="mixed">pas loin de 150 millions d'euros</q> » <t v="2027">l'an prochain</t>.

<m s="source">Une source bancaire</m> a indiqué à Reuters que <i s="source" via="Reuters">des discussions avec Stahlfeder avaient débuté <t v="2026-06">le mois dernier</t> à Strasbourg</i>. « <q s="source">Les deux présidentes se tutoient, c'est déjà ça</q> », a-t-<m s="source">elle</m> plaisanté. <m s="berlin">Stahlfeder</m> a répondu par courriel qu'<i s="berlin">il ne commentait pas les rumeurs de marché</i>.

La présidente du conseil, Sixtine de Broglie-Lannes, n'a pas démenti. « <q s="presid" id="2">Un conseil d'administration</q>, a-t-<m s="presid">elle</m> dit, <q s="presid" id="2">est payé pour tout regarder.</q> » <m s="presid">Elle</m> a souligné que <i s="presid">le mandat de M. Mazurel courait <t v="../2028">jusqu'en 2028</t></i>.

Pour Joris Vandeputte, analyste chez Kerbel, la phrase n'a rien d'anodin. « <q s="analyste">Quand une présidente rappelle la date d'expiration de son directeur, c'est qu'elle a regardé l'étiquette</q> », écrit-<m s="analyste">il</m> dans une note intitulée « Le yaourt ».

### BERCY AUX AGUETS

<m s="bercy">Le ministère de l'Économie</m> a fait savoir qu'il serait « <q s="bercy" type="mixed">attentif à l'emploi</q> ». Ardennec compte 9.400 salariés en France, dont 1.200 à Charleville-Mézières, où la production a été arrêtée <t v="2026-07-23">jeudi</t>.

« <q s="cgt">On nous parle de ceinture, mais c'est nous qui la serrons</q> », a réagi <m s="cgt">Mickaël Rollin</m>, délégué CGT du site ardennais. <m s="cgt">Le syndicaliste</m> affirme que <i s="cgt">la direction lui avait juré le contraire <t v="2026-04-30">le 30 avril</t></i>. « <q s="cgt">Mazurel est venu, il a serré des mains, il a mangé des frites.</q> »

Le titre perdait 14% à l'ouverture. L'exercice <t v="2025">2025</t> s'était soldé par un bénéfice net de 210 millions d'euros.

(Hortense Guéguen, édité par Blaise Ternisien)
