---
id: fr-811
language: fr
agency: AFP
outlet: La Tribune du Littoral
domain: la-tribune-du-littoral.example
authors: []
published: 2026-06-02T16:48:00+02:00
modified: null
dateline: {place: Strasbourg, agency: AFP, date: 2026-06-02}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  kallio: {name: Riikka Kallio, kind: person, roles: [commissaire européenne à la Pêche]}
  legoff: {name: Erwan Le Goff, kind: person, roles: [eurodéputé, élu breton]}
  santos: {name: Marta Santos Rey, kind: person, roles: [eurodéputée socialiste espagnole]}
  ong: {name: BlueSea, kind: organisation, roles: [ONG]}
  bruun: {name: Anders Bruun, kind: person, roles: [directeur de BlueSea]}
  londres: {name: Londres, kind: organisation, roles: []}
notes: European Parliament debate; commissioner, two MEPs, group leader, NGO; metonyms, mixed quotes
---
# Pêche: Bruxelles propose de fermer quatre zones en Atlantique, les élus bretons vent debout

Strasbourg (Parlement européen), <t v="2026-06-02">2 juin 2026</t> (AFP) - La Commission européenne a proposé <t v="2026-06-02">mardi</t> d'interdire le chalutage dans quatre zones de l'Atlantique Nord-Est, une mesure aussitôt jugée "<q s="legoff" type="mixed">suicidaire</q>" par <m s="legoff">l'eurodéputé breton Erwan Le Goff</m>.

"<q s="kallio" id="1">Si nous ne faisons rien</q>", a averti <m s="kallio">la commissaire européenne à la Pêche</m>, Riikka Kallio, devant les eurodéputés, "<q s="kallio" id="1">il n'y aura bientôt plus de pêcheurs parce qu'il n'y aura plus de poissons</q>". <m s="kallio">La Finlandaise</m> a précisé que <i s="kallio">les fermetures seraient limitées à trois ans</i> et assorties d'aides "<q s="kallio" type="mixed">substantielles</q>".

Elle n'a pas convaincu. "<q s="legoff">On condamne nos ports sur la foi d'un modèle mathématique</q>", a lancé <m s="legoff">M. Le Goff</m>. "<q s="legoff">A Lorient, trente bateaux ne passeront pas l'hiver</q>", a ajouté <m s="legoff">l'élu</m>, chiffres à l'appui.

La socialiste espagnole Marta Santos Rey s'est montrée plus nuancée. <m s="santos">Elle</m> a estimé que la proposition allait "<q s="santos" type="mixed">dans le bon sens</q>" mais qu'elle arrivait "<q s="santos" type="mixed">sans étude d'impact sérieuse</q>". "<q s="santos">On ne peut pas demander à une famille de Vigo d'attendre les conclusions d'un comité</q>", a fait valoir <m s="santos">l'eurodéputée</m>.

A l'inverse, <m s="ong">l'ONG BlueSea</m> a salué "<q s="ong" type="mixed">un premier pas</q>". "<q s="bruun">Trois ans, c'est court, mais c'est trois ans de plus que rien</q>", a commenté <m s="bruun">son directeur</m>, Anders Bruun. Selon <m s="ong">l'organisation</m>, <i s="ong">les stocks de cabillaud ont chuté de 60% <t v="2010/..">depuis 2010</t></i>.

La proposition doit encore être adoptée par les Etats membres. <m s="londres">Londres</m>, qui partage la gestion d'une des quatre zones, a indiqué qu'<i s="londres">il attendrait le texte définitif pour se prononcer</i>.
