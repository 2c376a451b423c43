---
id: fr-814
language: fr
agency: AFP
outlet: Le Fil du Sahel
domain: le-fil-du-sahel.example
authors: []
published: 2026-07-21T13:30:00+00:00
modified: null
dateline: {place: Niamey, agency: AFP, date: 2026-07-21}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  maiga: {name: Issoufou Maïga, kind: person, roles: [porte-parole du gouvernement]}
  armee: {name: état-major, kind: organisation, roles: [armée]}
  hassane: {name: Aïssata Hassane, kind: person, roles: [opposante, présidente du parti Renouveau]}
  bloc: {name: Communauté des Etats du fleuve, kind: organisation, roles: [CEF]}
  habitant: {name: un habitant, kind: unnamed, roles: []}
  diplomate: {name: un diplomate en poste dans la capitale, kind: unnamed, roles: []}
notes: African politics and security; government spokesman, army, opposition, regional bloc, resident, diplomat; pronoun and role
---
# Niger: au moins 27 soldats tués dans une attaque près de la frontière malienne

Niamey, <t v="2026-07-21">21 juil 2026</t> (AFP) - <i s="armee">Au moins 27 soldats ont été tués <t v="2026-07-20">lundi</t> dans l'attaque d'un poste militaire de l'ouest du Niger</i>, a annoncé <t v="2026-07-21">mardi</t> <m s="armee">l'état-major</m>, qui évoque une riposte "<q s="armee" type="mixed">vigoureuse</q>".

"<q s="armee">Plus de soixante assaillants ont été neutralisés</q>", affirme <m s="armee">l'armée</m> dans un communiqué lu à la télévision.

Un deuil national de trois jours a été décrété. "<q s="maiga">La nation ne se laissera pas intimider</q>", a déclaré <m s="maiga">le porte-parole du gouvernement</m>, Issoufou Maïga. <m s="maiga">Il</m> a accusé "<q s="maiga" type="mixed">des puissances tapies dans l'ombre</q>" de soutenir les groupes armés, sans les nommer.

Joint par l'AFP, <m s="habitant">un habitant</m> d'un village voisin a raconté que <i s="habitant" via="AFP">les tirs avaient duré près de quatre heures</i>. "<q s="habitant" via="AFP">Nous avons vu passer des dizaines de motos, puis un hélicoptère</q>", a-t-<m s="habitant">il</m> témoigné.

L'opposante Aïssata Hassane, dont le parti a été suspendu <t v="2025">l'an dernier</t>, a demandé des comptes aux autorités. "<q s="hassane" via="Facebook">Combien de fils encore avant que l'on dise la vérité au peuple ?</q>", a-t-<m s="hassane">elle</m> écrit sur Facebook. Pour <m s="hassane">l'ancienne ministre</m>, la stratégie du régime "<q s="hassane" type="mixed">a échoué</q>".

<m s="diplomate">Un diplomate en poste dans la capitale</m> souligne que <i s="diplomate">c'est la quatrième attaque de cette ampleur <t v="2026-01/..">depuis janvier</t></i>. "<q s="diplomate">L'armée est courageuse, mais elle est seule</q>", observe-t-<m s="diplomate">il</m>.

La Communauté des Etats du fleuve (CEF) a condamné une attaque "<q s="bloc" type="mixed">lâche et barbare</q>". <m s="bloc">L'organisation régionale</m> a annoncé qu'<i s="bloc">une réunion d'urgence se tiendrait <t v="2026-07-25">samedi</t> à Accra</i>.
