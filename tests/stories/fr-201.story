---
id: fr-201
language: fr
agency: AFP
outlet: Le Progrès du Forez
domain: progresduforez.example
authors: []
published: 2025-10-15T18:42:00+02:00
modified: 2025-10-15T20:15:00+02:00
dateline: {place: Montbrison, agency: AFP, date: 2025-10-15}
copyright: {holders: [AFP], year: 2025, notice: "© 2025 AFP - Tous droits réservés", licence: null, reserved: true}
tdm: reserved
speakers:
  berthier: {name: Solange Berthier, kind: person, roles: [déléguée CGT, syndicaliste]}
  direction: {name: Laboratoires Orphane, kind: organisation, roles: [direction, groupe]}
  pdg: {name: Thibault Crozet-Marchal, kind: person, roles: [PDG des Laboratoires Orphane]}
  ministre: {name: Aurélien Pastre, kind: person, roles: ["ministre de l'Industrie"]}
  bercy: {name: Bercy, kind: organisation, roles: []}
  salarie: {name: un technicien de maintenance, kind: unnamed, roles: []}
  maire: {name: Nadia Chérif, kind: person, roles: [maire de Montbrison]}
  fnc: {name: Marius Delorme, kind: person, roles: [président de la Ligue des patients, médecin]}
notes: "plant closure; Bercy as metonym, company versus its chief, \"a-t-il martelé\" inversions, a union beside its delegate, opening mixed quote in a subordinate clause, slogan of placards, product name in marks"
---
# Orphane ferme son usine de Montbrison, « <q s="berthier" type="mixed">un coup de poignard</q> » selon <m s="berthier">une syndicaliste</m>

Montbrison, <t v="2025-10-15">15 octobre 2025</t> (AFP) - Les Laboratoires Orphane ont annoncé <t v="2025-10-15">mercredi</t> la fermeture <t v="2026-06-30">le 30 juin 2026</t> de leur usine de Montbrison, qui emploie 412 personnes et fabrique le sirop « Toussane ».

« <q s="berthier">C'est un coup de poignard</q> », a réagi <m s="berthier">Solange Berthier</m>, déléguée CGT, à la sortie d'un comité social et économique houleux. « <q s="berthier" id="1">On nous a fait former nos remplaçants slovaques</q>, a-t-<m s="berthier">elle</m> dénoncé, <q s="berthier" id="1">et personne n'a osé nous le dire en face.</q> »

Dans un communiqué, <m s="direction">le groupe</m> invoque « <q s="direction" type="mixed">la chute durable des volumes</q> » et précise que <i s="direction">chaque salarié se verra proposer un reclassement</i>. Son PDG, Thibault Crozet-Marchal, n'avait pas fait le déplacement. « <q s="pdg" via="Les Affaires du matin">Je comprends la colère, mais l'émotion ne remplit pas un carnet de commandes</q> », a-t-<m s="pdg">il</m> déclaré au quotidien Les Affaires du matin.

### « Pas de sirop, pas de paix »

Devant les grilles, où des pancartes proclamaient « Pas de sirop, pas de paix », les ouvriers brûlaient des palettes. « <q s="salarie">J'ai acheté ma maison <t v="2025-04">en avril</t>, ils venaient de nous remettre une médaille</q> », soupire <m s="salarie">un technicien de maintenance</m>.

A Paris, <m s="bercy">Bercy</m> a fait savoir que <i s="bercy">les aides versées <t v="2021">en 2021</t>, soit 6 millions d'euros, devraient être remboursées</i>. Le ministre de l'Industrie, Aurélien Pastre, est attendu sur place <t v="2025-10-17">vendredi</t>. « <q s="ministre">Je viens avec des solutions, pas avec des mouchoirs</q> », a assuré <m s="ministre">M. Pastre</m> à l'Assemblée.

« <q s="maire">Qu'il vienne aussi avec un repreneur</q> », a répliqué <m s="maire">la maire de Montbrison</m>, Nadia Chérif, pour qui <i s="maire">la ville perdra un dixième de ses emplois</i>.

D'après <m s="fnc">Marius Delorme</m>, président de la Ligue des patients, <i s="fnc">des ruptures de stock sont à craindre <t v="2025-24">cet hiver</t></i>. <m s="fnc">Le médecin</m> se dit « <q s="fnc" type="mixed">sidéré</q> » par le calendrier.

Les salariés de l'usine, ouverte <t v="1964">en 1964</t>, se prononceront <t v="2025-10-16">jeudi matin</t> sur la grève. Le groupe, coté à Francfort, a dégagé <t v="2024">l'an dernier</t> un bénéfice de 380 millions d'euros.
