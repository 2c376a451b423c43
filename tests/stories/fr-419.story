---
id: fr-419
language: fr
agency: AFP
outlet: "Monde & Foi"
domain: monde-foi.example
authors: [Bénédicte Lachaume]
published: 2025-10-24T19:20:00+02:00
modified: null
dateline: {place: Cité du Vatican, agency: AFP, date: 2025-10-24}
copyright: {holders: [AFP], year: 2025, notice: "© AFP 2025", licence: null, reserved: false}
tdm: null
speakers:
  leon: {name: Léon XIV, kind: person, roles: [pape, souverain pontife, Américain]}
  saintsiege: {name: Saint-Siège, kind: organisation, roles: []}
  bruni: {name: Matteo Bruni, kind: person, roles: [directeur du bureau de presse du Saint-Siège, porte-parole du Vatican]}
  archev: {name: Sarah Mullally, kind: person, roles: []}
  charles: {name: Charles III, kind: person, roles: [roi, souverain britannique, monarque]}
  palais: {name: palais de Buckingham, kind: organisation, roles: []}
  cardinal: {name: Kurt Koch, kind: person, roles: [cardinal, Suisse]}
  historienne: {name: Ornella Fioravanti-Hugo, kind: person, roles: [historienne]}
  fidele: {name: une religieuse irlandaise, kind: unnamed, roles: []}
notes: "visite royale au Vatican; pape, roi, cardinal et porte-parole il; souverain pontife et souverain britannique; archevêque femme, historienne et religieuse elle; Saint-Siège et palais; siècles et dates; latin cité"
---
# Au Vatican, <m s="charles">Charles III</m> prie avec le pape : « <q s="charles">Cinq siècles, c'est long pour un silence</q> »

Cité du Vatican, <t v="2025-10-24">24 oct 2025</t> (AFP) - Pour la première fois <t v="1534/..">depuis 1534</t>, un souverain britannique et un pape ont prié ensemble en public. « <q s="charles">Cinq siècles, c'est long pour un silence</q> », a confié <t v="2025-10-23">jeudi</t> <m s="charles">le roi Charles III</m> à la sortie de la chapelle Sixtine.

<m s="leon">Léon XIV</m> a parlé, lui, d'« <q s="leon" type="mixed">un moment qui appartient à ceux qui l'ont attendu sans le voir</q> ». Le souverain pontife avait accueilli son hôte d'une longue poignée de main. « <q s="leon">Majesté, vous êtes ici chez vous, et moi presque</q> », lui a glissé <m s="leon">l'Américain</m>, selon son porte-parole.

Matteo Bruni a relaté la scène aux journalistes. <m s="bruni">Le directeur du bureau de presse</m> a précisé que <i s="bruni">l'entretien privé avait duré 47 minutes et que le climat et la paix en avaient occupé l'essentiel</i>. « <q s="bruni">Ils ont aussi ri, ce qui n'était pas au programme</q> », a ajouté <m s="bruni">M. Bruni</m>.

À Londres, <m s="palais">le palais de Buckingham</m> a insisté sur le fait que <i s="palais">la visite ne modifiait en rien le statut de l'Église d'Angleterre</i>. Sarah Mullally, qui en prendra la tête <t v="2026-01">en janvier</t>, s'est réjouie sans réserve. « <q s="archev" via="BBC">J'aurais aimé être une souris dans cette chapelle, à condition que la souris sache le latin</q> », a plaisanté sur la BBC <m s="archev">la future archevêque de Canterbury</m>. <m s="archev">Elle</m> a exprimé l'espoir que <i s="archev">le dialogue reprenne aussi sur l'ordination des femmes</i>.

Sur ce point, le cardinal Kurt Koch a douché les attentes. « <q s="cardinal" id="1">Nous avons prié ensemble</q>, a rappelé <m s="cardinal">le Suisse</m>, <q s="cardinal" id="1">nous n'avons pas voté ensemble.</q> » Le Saint-Siège n'a pas souhaité compléter le propos.

### Un geste calculé

L'historienne Ornella Fioravanti-Hugo y voit un tournant. « <q s="historienne">Henri VIII voulait divorcer d'une femme, il a divorcé d'un continent</q> », résume-t-<m s="historienne">elle</m>. <m s="historienne">Elle</m> note que <i s="historienne">le monarque avait songé à ce voyage <t v="2009">dès 2009</t>, quand il n'était que prince</i>.

Sur la place, une religieuse irlandaise agitait deux petits drapeaux. « <q s="fidele">Ma grand-mère m'aurait tuée</q> », a-t-<m s="fidele">elle</m> avoué en riant. « <q s="fidele">Mais elle aurait regardé.</q> »

<m s="saintsiege">Le Saint-Siège</m> a annoncé <t v="2025-10-24">vendredi</t> que <i s="saintsiege">le pape avait reçu une invitation à se rendre au Royaume-Uni <t v="2027">en 2027</t></i>. Interrogé dans l'avion, <m s="charles">le roi</m> n'a pas démenti. « <q s="charles">J'ai laissé une carte</q> », a-t-<m s="charles">il</m> répondu. « <q s="charles">C'est à lui de choisir la date.</q> »
