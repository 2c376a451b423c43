---
id: fr-702
language: fr
agency: null
outlet: Le Matinal de l'Ouest
domain: matinal-ouest.example
authors: []
published: 2026-04-14T07:15:00+02:00
modified: 2026-04-14T12:40:00+02:00
dateline: null
copyright: {holders: [Le Matinal de l'Ouest], year: null, notice: "© Le Matinal de l'Ouest. Tous droits réservés.", licence: null, reserved: true}
tdm: reserved
speakers:
  boratov: {name: Daniyar Boratov, kind: person, roles: [président du Kazakhstan]}
  lunden: {name: Kristin Lunden, kind: person, roles: [ministre norvégienne de l'Énergie]}
  vidalin: {name: Hélène Vidalin, kind: person, roles: [PDG de Sodrelec]}
  ferreira: {name: Tomás Ferreira, kind: person, roles: [porte-parole du gouvernement portugais]}
  pekin: {name: Zhao Min, kind: person, roles: [porte-parole du ministère chinois des Affaires étrangères]}
  chine: {name: Pékin, kind: organisation, roles: []}
  okello: {name: Grace Okello, kind: person, roles: [présidente de l'Ouganda]}
  carvin: {name: Yann Carvin, kind: person, roles: [entraîneur de Lorient]}
  bce: {name: Matteo Brandi, kind: person, roles: [membre du directoire de la BCE]}
notes: live digest of unconnected items with clock heads; presidents, ministers and spokespersons of several countries; a pronoun in each item that must not reach into the item before; Macron and Poutine only met, never speaking; terms and a product name in marks
---
# L'essentiel de l'actualité <t v="2026-04-14">ce mardi 14 avril</t>

Les informations à retenir <t v="2026-04-14">ce matin</t>, minute par minute.

### <t v="2026-04-14T12:31">12h31</t> - Le président du Kazakhstan attendu à l'Élysée

Emmanuel Macron reçoit <t v="2026-04-14">ce mardi</t> le président du Kazakhstan, Daniyar Boratov, pour parler d'uranium et de corridors ferroviaires. « <q s="boratov">Nous vendons à tout le monde et nous n'appartenons à personne</q> », a prévenu <m s="boratov">le président kazakh</m> en descendant d'avion, deux jours après avoir vu Vladimir Poutine à Omsk. <m s="boratov">Il</m> a ajouté que <i s="boratov">trois contrats seraient signés</i>.

### <t v="2026-04-14T11:50">11h50</t> - Sodrelec dans le vert

Le fabricant de transformateurs Sodrelec a dégagé un bénéfice net de 41 millions d'euros <t v="2026-33">au premier trimestre</t>, en hausse de 12 %. Sa « feuille de route » reste inchangée. « <q s="vidalin">Le carnet est plein, ce sont les soudeurs qui manquent</q> », résume <m s="vidalin">Hélène Vidalin</m>, la PDG, dans un communiqué.

### <t v="2026-04-14T10:58">10h58</t> - Oslo ne veut plus de câbles

La Norvège ne renouvellera pas ses deux câbles électriques avec le Danemark. « <q s="lunden">Nos factures ne sont pas une variable d'ajustement</q> », a déclaré <m s="lunden">la ministre norvégienne de l'Énergie</m>, Kristin Lunden. Selon <m s="lunden">elle</m>, <i s="lunden">les liaisons actuelles suffisent</i>.

### <t v="2026-04-14T10:12">10h12</t> - Opération « Filet bleu » au large du Finistère

Deux chalutiers ont été déroutés vers Brest dans le cadre de l'opération « Filet bleu », annonce la préfecture maritime. Le patron du « Petit Mousse » a été entendu puis relâché.

### <t v="2026-04-14T09:40">9h40</t> - <m s="chine">Pékin</m> dénonce une « <q s="chine" type="mixed">mauvaise pièce</q> »

La Chine a convoqué l'ambassadeur d'Australie après la visite d'un sénateur à Taïwan. C'est une « <q s="pekin" type="mixed">mauvaise pièce jouée par de mauvais acteurs</q> », a cinglé <m s="pekin">le porte-parole du ministère chinois des Affaires étrangères</m>, Zhao Min. Canberra n'a pas réagi.

### <t v="2026-04-14T09:05">9h05</t> - Incendies : le Portugal en alerte

Le « plan chaleur » est activé dans quatre districts de l'Alentejo, une première en avril. Le porte-parole du gouvernement, Tomás Ferreira, a affirmé que les moyens aériens étaient « <q s="ferreira" type="mixed">dimensionnés pour juillet</q> ». « <q s="ferreira">Je demande à chacun de ranger son barbecue</q> », a-t-<m s="ferreira">il</m> lancé.

### <t v="2026-04-14T08:41">8h41</t> - L'Ouganda reporte ses élections locales

« <q s="okello">On ne vote pas les pieds dans l'eau</q>. » <m s="okello">La présidente de l'Ouganda</m>, Grace Okello, a justifié ainsi le report au <t v="2026-06-07">7 juin</t> du scrutin prévu <t v="2026-04-19">dimanche</t>, après les inondations du lac Kyoga. L'opposition, qui parle de « hold-up », doit se réunir <t v="2026-04-14">dans la journée</t>.

### <t v="2026-04-14T08:02">8h02</t> - La BCE ne se presse pas

« <q s="bce">Rien n'impose de bouger <t v="2026-06">en juin</t></q> », estime <m s="bce">Matteo Brandi</m>, membre du directoire de la Banque centrale européenne. <m s="bce">Il</m> rappelle que <i s="bce">l'inflation est revenue à 1,9 %</i>. L'euro reculait légèrement face au dollar.

### <t v="2026-04-14T07:15">7h15</t> - Lorient tient son exploit

Les « Merlus » ont éliminé le Borussia Dortmund aux tirs au but. « <q s="carvin">J'ai arrêté de regarder au troisième</q> », a avoué <m s="carvin">leur entraîneur</m>, Yann Carvin. La presse allemande parle du « fiasco de Bretagne ».
