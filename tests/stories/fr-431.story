---
id: fr-431
language: fr
agency: AFP
outlet: "Politique & Société"
domain: politique-societe.example
authors: []
published: 2026-06-30T20:55:00+02:00
modified: null
dateline: {place: Lille, agency: AFP, date: 2026-06-30}
copyright: {holders: [AFP], year: 2026, notice: "© 2026 AFP. Tous droits réservés.", licence: null, reserved: true}
tdm: reserved
speakers:
  brunel: {name: Capucine Desrousseaux, kind: person, roles: [candidate à la mairie de Lille, candidate, députée]}
  sortant: {name: Arnaud Deslandes, kind: person, roles: [maire sortant, maire, successeur de Martine Aubry]}
  aubry: {name: Martine Aubry, kind: person, roles: [ancienne maire]}
  rival: {name: Violette Spillebout-Hennart, kind: person, roles: [sénatrice]}
  juge: {name: tribunal administratif, kind: organisation, roles: []}
  rapporteur: {name: Sylvain Quaghebeur, kind: person, roles: [rapporteur public]}
  avocat: {name: Norbert Lallemant-Roy, kind: person, roles: [Me, avocat du maire]}
  militant: {name: un militant, kind: unnamed, roles: []}
  prefet: {name: Bertrand Gaume, kind: person, roles: [préfet du Nord, préfet]}
notes: "annulation d'élection; candidate, ancienne maire, sénatrice elle, « la maire » / « le maire »; rapporteur, avocat, préfet il; tribunal il; rôles proches maire sortant et ancienne maire; jugement cité"
---
# Lille : l'élection municipale annulée, <m s="brunel">la candidate battue</m> savoure « <q s="brunel" type="mixed">quinze voix et un tampon</q> »

Lille, <t v="2026-06-30">30 juin 2026</t> (AFP) - Le tribunal administratif de Lille a annulé <t v="2026-06-30">mardi</t> l'élection municipale <t v="2026-03-22">du 22 mars</t>, remportée de quinze voix par le maire sortant. <m s="juge">Le tribunal</m> relève que <i s="juge">vingt-trois procurations portaient le même tampon</i>.

« <q s="brunel">Quinze voix et un tampon, voilà à quoi tenait cette ville</q> », a réagi <m s="brunel">Capucine Desrousseaux</m>, arrivée deuxième. <m s="brunel">La députée</m> a promis que <i s="brunel">sa liste serait la même <t v="2026-09">en septembre</t></i>.

<m s="sortant">Arnaud Deslandes</m>, qui reste en fonctions, a annoncé qu'<i s="sortant">il saisirait le Conseil d'Etat</i>. « <q s="sortant" id="1">On me reproche un tampon que je n'ai jamais tenu</q>, s'est défendu <m s="sortant">le maire</m>, <q s="sortant" id="1">dans un bureau où je n'ai jamais voté.</q> » <m s="avocat">Son avocat</m> a dénoncé « <q s="avocat" type="mixed">un jugement à l'encre sympathique</q> ».

À l'audience, <t v="2026-06-16">le 16 juin</t>, le rapporteur public, Sylvain Quaghebeur, avait pourtant conclu au rejet. <m s="rapporteur">Il</m> avait estimé que la fraude n'était « <q s="rapporteur" type="mixed">ni massive ni certaine</q> ». « <q s="avocat">Il y a des jours où l'on préfère le rapporteur au juge</q> », a soupiré <m s="avocat">Me Norbert Lallemant-Roy</m>.

La sénatrice centriste n'a pas caché sa joie. Violette Spillebout-Hennart avait terminé troisième, à deux mille voix. « <q s="rival">Il y a maintenant deux perdants et moi</q> », a-t-<m s="rival">elle</m> ironisé. « <q s="rival">Je pars avec un avantage psychologique.</q> »

### Une ancienne maire sort du silence

Martine Aubry n'avait pas parlé depuis un an. <t v="2026-06-30">Mardi soir</t>, <m s="aubry">l'ancienne maire</m> a dit sur ICI Nord que <i s="aubry">la ville méritait mieux qu'un feuilleton</i>. « <q s="aubry" via="ICI Nord">J'ai été élue quatre fois, on ne m'a jamais demandé de recompter</q> », a-t-<m s="aubry">elle</m> rappelé. Interrogée sur son successeur, <m s="aubry">elle</m> a ajouté : « <q s="aubry">Je lui ai laissé les clés, pas les tampons.</q> »

La formule a fait mouche chez Mme Desrousseaux, qui l'a reprise à son compte. « <q s="brunel">Je l'aurais inventée si elle avait été de moi</q> », a reconnu <m s="brunel">la candidate</m>.

<m s="prefet">Le préfet du Nord</m>, Bertrand Gaume, a indiqué que <i s="prefet">le scrutin se tiendrait au plus tard <t v="2026-09-27">le 27 septembre</t></i> en l'absence d'appel. Devant le beffroi, un militant repliait des affiches. « <q s="militant">Je ne les jette pas</q> », a-t-<m s="militant">il</m> dit. « <q s="militant">Il suffira de changer la date.</q> »
