---
id: fr-860
language: fr
agency: AFP
outlet: La Dépêche du Rhône
domain: la-depeche-du-rhone.example
authors: []
published: 2026-06-17T18:55:00+02:00
modified: null
dateline: {place: Lyon, agency: AFP, date: 2026-06-17}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  marchetti: {name: Paul Marchetti, kind: person, roles: [ancien chirurgien, accusé]}
  vasseur: {name: Élodie Vasseur, kind: person, roles: [présidente de la cour]}
  bonnard: {name: Hugues Bonnard, kind: person, roles: [avocat de la défense]}
  rey: {name: Nadia Rey, kind: person, roles: [ancienne patiente, partie civile]}
  parquet: {name: Solène Guidoux, kind: person, roles: [avocate générale]}
notes: trial; presiding judge, accused, lawyer, prosecutor, civil party; inverted incises
---
# Procès du chirurgien de Lyon : "<q s="marchetti">je n'ai jamais voulu nuire</q>"

Lyon, <t v="2026-06-17">17 juin 2026</t> (AFP) - L'ancien chirurgien Paul Marchetti, jugé pour des opérations inutiles sur 29 patients, a demandé pardon <t v="2026-06-17">mercredi</t> devant la cour criminelle du Rhône, sans convaincre les parties civiles.

"<q s="marchetti">Je n'ai jamais voulu nuire</q>", a lancé d'une voix faible <m s="marchetti">l'accusé</m>, 61 ans. "<q s="marchetti">J'ai cru bien faire et je me suis trompé</q>", a-t-<m s="marchetti">il</m> ajouté, en se tournant vers les bancs du public.

"<q s="vasseur">Vous vous êtes trompé vingt-neuf fois ?</q>", lui a demandé <m s="vasseur">la présidente</m>, Élodie Vasseur. "<q s="marchetti">C'est ce que disent les experts</q>", a répondu <m s="marchetti">M. Marchetti</m>.

À la barre, Nadia Rey a raconté sa vie depuis son opération de la colonne, <t v="2018">en 2018</t>. "<q s="rey" id="5">Je ne porte plus mes enfants</q>", a témoigné <m s="rey">cette ancienne patiente</m>, "<q s="rey" id="5">je ne dors plus sans morphine</q>". Selon <m s="rey">elle</m>, <i s="rey">le médecin lui avait promis qu'elle marcherait au bout d'une semaine</i>.

L'avocate générale, Solène Guidoux, a estimé que <i s="parquet">l'appât du gain était le seul mobile</i>. Elle a dénoncé "<q s="parquet" type="mixed">une médecine à la chaîne</q>" et rappelé que <i s="parquet">l'accusé facturait jusqu'à huit interventions par jour</i>.

"<q s="bonnard">On ne juge pas un homme d'affaires, on juge un médecin dépassé</q>", a rétorqué <m s="bonnard">Me Hugues Bonnard</m>, qui défend le praticien. <m s="bonnard">L'avocat</m> a fait valoir que <i s="bonnard">la clinique connaissait les alertes <t v="2016/..">depuis 2016</t></i>.

Le verdict est attendu <t v="2026-06-26">le 26 juin</t>.
