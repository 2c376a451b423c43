---
id: fr-204
language: fr
agency: Belga
outlet: "L'Écho de Hesbaye"
domain: echodehesbaye.example
authors: []
published: 2025-02-12T09:18:00+01:00
modified: null
dateline: null
copyright: {holders: [Belga, "L'Écho de Hesbaye"], year: 2025, notice: "© 2025 Belga / L'Écho de Hesbaye", licence: null, reserved: false}
tdm: null
speakers:
  procureure: {name: Els Verlinden, kind: person, roles: [procureure du Roi]}
  avocat: {name: Grégory Wathelet, kind: person, roles: [avocat de Franz Lemmens]}
  lemmens: {name: Franz Lemmens, kind: person, roles: [échevin des Finances]}
  bourgmestre: {name: Carine Lemmens, kind: person, roles: [bourgmestre]}
  ecolo: {name: Liste Verte, kind: organisation, roles: [opposition]}
  houbart: {name: Jean-Noël Houbart, kind: person, roles: [chef de file de la Liste Verte]}
  commune: {name: commune de Warnant-Fize, kind: organisation, roles: []}
  temoin: {name: une employée communale, kind: unnamed, roles: []}
notes: "local scandal with mayor and alderman sharing a surname (not related), office of prosecutor, opposition list next to its leader, two speakers in one sentence, via RTBF-like radio, \"tel que rapporté par\""
---
# Fausses factures à Warnant-Fize : <m s="lemmens">l'échevin des Finances</m> nie tout « <q s="lemmens" type="mixed">en bloc</q> »

L'échevin des Finances de Warnant-Fize, Franz Lemmens, a été inculpé <t v="2025-02-11">mardi soir</t> de faux et de détournement. Le préjudice est évalué à 340.000 euros <t v="2019/2024">entre 2019 et 2024</t>.

« <q s="procureure">Les factures concernent des sacs de sel que personne n'a jamais vus</q> », a déclaré <m s="procureure">la procureure du Roi</m>, Els Verlinden, lors d'un point presse. <m s="procureure">Elle</m> a ajouté que <i s="procureure">quatre comptes avaient été bloqués <t v="2025-02-10">lundi</t></i>.

L'échevin a été remis en liberté sous conditions. « <q s="lemmens" via="Radio Meuse">Je nie en bloc, et je dors très bien</q> », a-t-<m s="lemmens">il</m> confié à Radio Meuse. Son avocat, Me Grégory Wathelet, dénonce « <q s="avocat" type="mixed">un dossier monté dans un bureau de vote</q> ». Pour <m s="avocat">l'avocat</m>, <i s="avocat">la plainte a été déposée pour salir son client</i>.

La bourgmestre Carine Lemmens, qui n'a aucun lien de parenté avec lui, se serait bien passée de l'homonymie. « <q s="bourgmestre">On m'appelle de Bruxelles pour me demander si je suis en prison</q> », soupire <m s="bourgmestre">la bourgmestre</m>.

« <q s="bourgmestre" id="1">La commune se portera partie civile</q> », a-t-<m s="bourgmestre">elle</m> annoncé, « <q s="bourgmestre" id="1">et ce sera fait <t v="2025-02-14">d'ici vendredi</t></q> ». Tel que rapporté par La Gazette hesbignonne, <m s="temoin">une employée communale</m> avait alerté sa hiérarchie <t v="2023-09">en septembre 2023</t> : « <q s="temoin" via="La Gazette hesbignonne">On paie du sel en pleine canicule</q> ».

### Démission réclamée

L'opposition ne décolère pas. « <q s="houbart">Il doit partir</q> », exige <m s="houbart">Jean-Noël Houbart</m>, chef de file de la Liste Verte, tandis que <m s="lemmens">M. Lemmens</m> jure : « <q s="lemmens">Je resterai jusqu'au bout</q> ». Dans un tract distribué <t v="2025-02-12">mercredi</t> au marché, <m s="ecolo">la Liste Verte</m> affirme que <i s="ecolo">trois autres marchés publics posent question</i>.

<m s="commune">La commune</m> a confirmé de son côté que <i s="commune">le contrat avec la société Salinor était suspendu</i>. L'entreprise, établie à Seraing, n'a pas répondu aux sollicitations. Le conseil communal se réunira <t v="2025-02-17T20:00">lundi à 20h</t>. A l'ordre du jour figure, ironie du sort, le plan « Neige 2025 ».

(Belga)
