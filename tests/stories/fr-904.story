---
id: fr-904
language: fr
agency: null
outlet: "Les Affaires du Jour"
domain: les-affaires-du-jour.example
authors: ["Camille Verdier"]
published: 2025-05-15T08:05:00+02:00
modified: null
dateline: null
copyright: {holders: ["Les Affaires du Jour"], year: 2025, notice: "© Les Affaires du Jour 2025", licence: null, reserved: false}
tdm: null
speakers:
  colas: {name: "Bénédicte Colas", kind: person, roles: ["directrice générale de Valmore"]}
  fin: {name: "Olivier Strauss", kind: person, roles: ["directeur financier"]}
  analyste: {name: "Nadia Ferhat", kind: person, roles: ["analyste chez Borel & Associés"]}
  groupe: {name: "Valmore", kind: organisation, roles: ["groupe"]}
notes: "natural: business results (financial paper)"
---
# Valmore relève ses objectifs après un premier trimestre porté par l’Asie

Le fabricant de cosmétiques Valmore a publié <t v="2025-05-15">jeudi</t> un chiffre d’affaires de 812 millions d’euros <t v="2025-33">au premier trimestre</t>, en hausse de 7,4 % à données comparables. Le consensus tablait sur 790 millions.

« <q s="colas">C’est un début d’année solide, dans un environnement qui ne l’est pas</q> », s’est félicitée <m s="colas">la directrice générale</m>, Bénédicte Colas, lors d’une conférence téléphonique.

L’Asie a progressé de 15 %, tirée par la Corée du Sud et l’Inde. L’Amérique du Nord, à l’inverse, a reculé de 2 %.

« <q s="colas">Nos clientes américaines n’ont pas disparu, elles attendent</q> », a-t-<m s="colas">elle</m> expliqué. « <q s="colas">Les distributeurs déstockent <t v="2025-01/..">depuis janvier</t>. Nous pensons que le point bas est derrière nous.</q> »

Le groupe vise désormais une croissance de 5 à 6 % <t v="2025">cette année</t>, contre 4 à 5 % auparavant. La marge opérationnelle devrait « <q s="groupe" type="mixed">se situer dans le haut de la fourchette</q> » annoncée <t v="2025-02">en février</t>, précise <m s="groupe">Valmore</m> dans un communiqué.

### Des droits de douane « <q s="fin" type="mixed">gérables</q> »

Interrogé sur les droits de douane américains, <m s="fin">le directeur financier</m>, Olivier Strauss, les a jugés « <q s="fin" type="mixed">gérables</q> ». <m s="fin">Il</m> a rappelé que <i s="fin">40 % des produits vendus aux États-Unis étaient fabriqués dans l’usine de l’Ohio</i>.

« <q s="fin">Nous avons augmenté nos prix de 3 % <t v="2025-04">en avril</t>, sans effet visible sur les volumes. S’il faut recommencer, nous le ferons</q>, a-t-<m s="fin">il</m> dit. »

<m s="fin">M. Strauss</m> a également indiqué que <i s="fin">le groupe avait constitué quatre mois de stocks</i>.

À la Bourse de Paris, l’action gagnait 5,8 % <t v="2025-05-15T09:30">à 9 h 30</t>, sa plus forte hausse <t v="2023/..">depuis deux ans</t>.

« <q s="analyste">La surprise vient des parfums, où l’on attendait une stagnation</q> », commente <m s="analyste">Nadia Ferhat</m>, analyste chez Borel & Associés. « <q s="analyste">Colas a eu raison de garder cette division quand tout le monde lui conseillait de la vendre.</q> »

<m s="analyste">Elle</m> estime toutefois que <i s="analyste">la valorisation laisse peu de place à la déception</i>.

Fondée <t v="1931">en 1931</t> à Grasse par Émile Valmore, l’entreprise est toujours contrôlée par ses descendants, qui détiennent 54 % des droits de vote. Le président du conseil, Hugues Valmore, 78 ans, doit passer la main <t v="2025-06">en juin</t>. Son neveu Aurélien est donné favori.

« <q s="colas">La famille décidera. Mon travail à moi, c’est de vendre des crèmes</q> », a éludé <m s="colas">Bénédicte Colas</m>, qui a elle-même été reconduite pour quatre ans <t v="2025-03">en mars</t>.

Prochain rendez-vous <t v="2025-07-24">le 24 juillet</t>, avec les résultats semestriels. « <q s="colas">D’ici là, nous aurons lancé deux nouveautés, dont une à laquelle je tiens beaucoup</q> », a-t-<m s="colas">elle</m> promis.
