---
id: fr-408
language: fr-CH
agency: Keystone-ATS
outlet: Le Balancier
domain: lebalancier.example
authors: []
published: 2024-09-10T18:30:00+02:00
modified: null
dateline: {place: La Chaux-de-Fonds, agency: ATS, date: null}
copyright: {holders: [Keystone-ATS], year: 2024, notice: "© 2024 Keystone-ATS. Reproduction interdite", licence: null, reserved: true}
tdm: reserved
speakers:
  montavon: {name: Nathanaël Montavon, kind: person, roles: [directeur général de Courvallon, patron]}
  courvallon: {name: Courvallon, kind: organisation, roles: [manufacture, entreprise]}
  huguenin: {name: Séverine Huguenin-Virchaux, kind: person, roles: ["secrétaire régionale d'Unia", syndicaliste]}
  unia: {name: Unia, kind: organisation, roles: [syndicat]}
  conseillere: {name: Maude Jaquier, kind: person, roles: ["conseillère d'Etat", ministre, Neuchâteloise]}
  horloger: {name: Werner Amstutz, kind: person, roles: [doyen des horlogers, horloger]}
  cp: {name: Convention patronale, kind: organisation, roles: []}
  analyste: {name: Pascale Rey-Mermet, kind: person, roles: [analyste à la Banque du Jura]}
  ouvriere: {name: une régleuse, kind: unnamed, roles: []}
notes: "réduction de l'horaire de travail dans l'horlogerie; syndicaliste, conseillère d'Etat, analyste et régleuse comme elle, directeur et doyen comme il; manufacture et syndicat; guillemets suisses serrés; semestre, trimestre"
---
# Horlogerie: Courvallon passe au chômage partiel

La Chaux-de-Fonds (ATS) La manufacture Courvallon met 310 de ses 480 employés au chômage partiel <t v="2024-10-01/..">dès le 1er octobre</t>. <m s="courvallon">L'entreprise</m> a expliqué <t v="2024-09-10">mardi</t> que <i s="courvallon">ses ventes en Asie avaient chuté de 42% <t v="2024-01/2024-06">au premier semestre</t></i>.

«<q s="montavon">Nous remontons le ressort avant qu'il ne casse</q>», a illustré <m s="montavon">son directeur général</m>, Nathanaël Montavon. <m s="montavon">Il</m> a exclu que <i s="montavon">la mesure débouche sur des licenciements <t v="../2025-21">jusqu'au printemps</t></i>. «<q s="montavon">Après, je suis horloger, pas astrologue.</q>»

Séverine Huguenin-Virchaux n'a pas goûté la formule. «<q s="huguenin" id="1">Il n'est pas horloger non plus</q>», a cinglé <m s="huguenin">la secrétaire régionale d'Unia</m>, «<q s="huguenin" id="1">il vient des yogourts.</q>» De l'avis de <m s="huguenin">la syndicaliste</m>, <i s="huguenin">la marque paie surtout sa course au luxe</i>. <m s="unia">Le syndicat</m> demande que <i s="unia">la perte de salaire de 20% soit compensée</i>.

Dans les ateliers, les regards se tournent vers Werner Amstutz, 64 ans, dont 47 dans la maison. «<q s="horloger">J'ai connu <t v="1975">1975</t> et <t v="1982">1982</t>, là on a jeté les machines par la fenêtre</q>», rappelle <m s="horloger">le doyen</m>. «<q s="horloger">Cette fois on les couvre d'un drap. C'est mieux.</q>» À côté de lui, une régleuse range ses brucelles. «<q s="ouvriere">Werner part à la retraite <t v="2025-01">en janvier</t>, moi j'ai deux gosses</q>», dit <m s="ouvriere">celle-ci</m> sans lever la tête.

### Le canton s'en mêle

La conseillère d'Etat Maude Jaquier a reçu le directeur <t v="2024-09-09">lundi soir</t>. <m s="conseillere">Elle</m> a affirmé qu'il lui avait montré des chiffres «<q s="conseillere" type="mixed">pas encore publics et pas encore bons</q>». «<q s="conseillere" via="RTN">Je préfère un patron qui pleure à un patron qui ment</q>», a-t-<m s="conseillere">elle</m> confié à RTN.

Pour <m s="analyste">Pascale Rey-Mermet</m>, analyste à la Banque du Jura, le creux était prévisible. «<q s="analyste">On a vendu aux Chinois trois montres par poignet</q>», relève-t-<m s="analyste">elle</m>. <m s="cp">La Convention patronale</m> table, elle, sur une reprise <t v="2025-34">au deuxième trimestre 2025</t>. <m s="cp">Elle</m> rappelle que <i s="cp">la branche avait mis dix-huit mois à se relever <t v="2009">en 2009</t></i>.

La Neuchâteloise n'a pas promis d'argent. «<q s="conseillere">Le canton peut prolonger les indemnités, il ne peut pas acheter les montres</q>», a glissé <m s="conseillere">la ministre</m>. «<q s="huguenin">Elle en porte pourtant une au poignet</q>», a observé <m s="huguenin">Mme Huguenin-Virchaux</m>. Vérification faite, c'était une Courvallon, modèle «Lendemain».
