---
id: fr-422
language: fr
agency: null
outlet: "L'Éclair de la Sarthe"
domain: eclair-sarthe.example
authors: [Jocelyn Pasquier]
published: 2026-06-14T21:20:00+02:00
modified: null
dateline: null
copyright: {holders: ["L'Éclair de la Sarthe"], year: 2026, notice: "© L'Éclair de la Sarthe, 2026", licence: null, reserved: false}
tdm: allowed
speakers:
  pilote: {name: Enzo Marchesseau, kind: person, roles: [pilote, Sarthois]}
  equipier: {name: Kaito Shibasaki, kind: person, roles: [Japonais, équipier]}
  equipiere: {name: Frederikke Lundsgaard, kind: person, roles: [Danoise]}
  ingenieure: {name: Judith Abensour, kind: person, roles: [ingénieure de course]}
  patron: {name: Guillaume Rocheteau, kind: person, roles: ["patron de l'écurie", "directeur de l'écurie"]}
  commissaire: {name: Jean-Yves Daunay, kind: person, roles: [directeur de course]}
  aco: {name: "Automobile Club de l'Ouest", kind: organisation, roles: []}
  pere: {name: "le père d'Enzo Marchesseau", kind: unnamed, roles: []}
  rival: {name: Lorenz Achleitner, kind: person, roles: [Autrichien, leader au petit matin]}
notes: "24 Heures du Mans; équipage de trois dont une femme, ingénieure à la radio; échanges radio; pilote, équipier, patron, directeur de course, rival, père il; nationalités comme seuls repères; heures de course et heures du jour"
---
# 24 Heures du Mans : « <q s="ingenieure">Enzo, il te reste un tour et pas d'essence</q> »

« <q s="ingenieure" id="1">Enzo, il te reste un tour</q> », a dit <m s="ingenieure">la voix dans le casque</m>, « <q s="ingenieure" id="1">et pas d'essence.</q> » Il était <t v="2026-06-14T15:56">15h56</t>, <t v="2026-06-14">dimanche</t>. La voix, celle de Judith Abensour, n'avait pas dormi <t v="2026-06-13/..">depuis samedi</t>.

« <q s="pilote">J'ai coupé le moteur dans toutes les descentes, et au Mans il n'y a pas de descentes</q> », raconte <m s="pilote">Enzo Marchesseau</m>. Le Sarthois de 23 ans a franchi la ligne à 40 km/h, avec onze secondes d'avance, devant un père en larmes et une Porsche en colère.

Au volant de celle-ci, Lorenz Achleitner n'a rien compris. « <q s="rival">Je le voyais grossir, grossir, et puis il y a eu le drapeau</q> », a soufflé <m s="rival">l'Autrichien</m>, leader au petit matin. <m s="rival">Il</m> a demandé que <i s="rival">la consommation du vainqueur soit vérifiée</i>. <m s="commissaire">Le directeur de course</m>, Jean-Yves Daunay, a répondu que <i s="commissaire">c'était déjà fait</i>.

L'équipage en était à son premier départ. Kaito Shibasaki avait tenu la nuit sous l'orage. « <q s="equipier">Je n'ai pas vu la piste, j'ai vu les feux rouges de la voiture devant et j'ai décidé de lui faire confiance</q> », dit <m s="equipier">le Japonais</m>. Frederikke Lundsgaard, elle, a réparé une portière avec du ruban adhésif, sur le bord de la piste, <t v="2026-06-14T04:10">à 4h10</t>. « <q s="equipiere">À l'école d'ingénieurs on appelle ça une solution</q> », plaisante <m s="equipiere">la Danoise</m>. « <q s="equipiere">Ici on appelle ça une victoire.</q> »

### Un stand de dix-neuf personnes

Le patron de l'écurie, Guillaume Rocheteau, avait hypothéqué son garage. <m s="patron">Il</m> assure que <i s="patron">sa femme l'a appris <t v="2026-06-12">vendredi</t></i>. « <q s="patron" id="2">Je lui ai dit que c'était un investissement</q>, confie-t-<m s="patron">il</m>, <q s="patron" id="2">elle m'a dit que c'était un divorce.</q> » <t v="2026-06-14">Dimanche soir</t>, elle débouchait le champagne.

<m s="aco">L'Automobile Club de l'Ouest</m> a annoncé que <i s="aco">332.000 spectateurs avaient assisté à l'épreuve</i>. L'un d'eux n'avait manqué aucune édition <t v="1969/..">depuis 1969</t>. C'est le père du vainqueur. « <q s="pere">Je lui ai appris à conduire sur le parking d'Arnage</q> », dit <m s="pere">ce dernier</m>. « <q s="pere">Il calait déjà.</q> »

L'ingénieure a fini par dormir, assise contre une pile de pneus. Quand on l'a réveillée pour le podium, <m s="ingenieure">elle</m> a demandé s'<i s="ingenieure">il restait un tour</i>. « <q s="pilote">Non, Judith</q> », lui a répondu <m s="pilote">le pilote</m>. « <q s="pilote">Il reste <t v="2027">l'année prochaine</t>.</q> »
