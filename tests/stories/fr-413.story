---
id: fr-413
language: fr-CA
agency: La Presse Canadienne
outlet: "Le Quotidien de l'Abitibi"
domain: quotidienabitibi.example
authors: ["Patrice Bergeron-Cyr, La Presse Canadienne"]
published: 2026-06-08T18:20:00-04:00
modified: 2026-06-08T19:05:00-04:00
dateline: {place: "VAL-D'OR", agency: La Presse Canadienne, date: null}
copyright: {holders: [La Presse Canadienne], year: 2026, notice: "© La Presse Canadienne, 2026. Tous droits réservés.", licence: null, reserved: true}
tdm: reserved
speakers:
  pm: {name: Marc-André Thivierge, kind: person, roles: [premier ministre, chef caquiste]}
  mairesse: {name: Céline Brindamour-Roy, kind: person, roles: [mairesse de Senneterre, mairesse]}
  sopfeu: {name: SOPFEU, kind: organisation, roles: []}
  porteparole: {name: Josée Gravel-Larue, kind: person, roles: [porte-parole de la SOPFEU, prévisionniste]}
  ministre: {name: Kathleen Ouimette, kind: person, roles: [ministre de la Sécurité publique]}
  chef: {name: Adrienne Papatie, kind: person, roles: [cheffe]}
  pq: {name: Paul-Émile Sansregret, kind: person, roles: [député péquiste, péquiste]}
  citoyen: {name: un résident de Senneterre, kind: unnamed, roles: []}
  croix: {name: Croix-Rouge, kind: organisation, roles: []}
notes: "feux de forêt; mairesse, ministre, porte-parole, cheffe toutes elle; premier ministre, député et résident il; SOPFEU et Croix-Rouge organisations; questions de journalistes; temps d'évacuation avec heures; usage québécois"
---
# Feux de forêt: le premier ministre appelle au calme, la mairesse de Senneterre réclame l'armée

VAL-D'OR — Plus de 2600 personnes ont dû quitter Senneterre et les environs <t v="2026-06-08">lundi</t> alors qu'un incendie de 18 000 hectares s'approchait à moins de cinq kilomètres des premières maisons.

La mairesse, Céline Brindamour-Roy, a ordonné l'évacuation <t v="2026-06-08T04:30">à 4h30</t>, avant même d'avoir reçu l'avis de Québec. «<q s="mairesse">J'ai regardé par la fenêtre et je n'ai pas eu besoin d'un avis</q>», a-t-<m s="mairesse">elle</m> expliqué en point de presse. <m s="mairesse">Elle</m> demande que <i s="mairesse">l'armée soit déployée <t v="2026-06-10">d'ici mercredi</t></i>.

De passage à Val-d'Or, le premier ministre Marc-André Thivierge n'a pas fermé la porte. «<q s="pm">L'armée, c'est une option, ce n'est pas la première</q>», a déclaré <m s="pm">le chef caquiste</m>. «<q s="pm">On a 480 pompiers sur le terrain et ils font une job extraordinaire.</q>» <m s="pm">M. Thivierge</m> a indiqué que <i s="pm">des renforts du Nouveau-Brunswick arriveraient <t v="2026-06-09">dès mardi</t></i>.

À son côté, la ministre de la Sécurité publique n'a presque rien dit. Questionnée en anglais sur les délais, <m s="ministre">Kathleen Ouimette</m> a reconnu que <i s="ministre">l'alerte avait été envoyée 50 minutes trop tard</i>. «<q s="ministre" id="1">C'est une erreur humaine</q>», a-t-<m s="ministre">elle</m> précisé, «<q s="ministre" id="1">et l'humain en question, il pleure <t v="2026-06-08/..">depuis ce matin</t>.</q>»

Selon <m s="sopfeu">la SOPFEU</m>, <i s="sopfeu">le brasier a doublé de taille <t v="2026-06-07/2026-06-08">dans la nuit de dimanche à lundi</t></i>. «<q s="porteparole">On espérait de la pluie, on a eu de la foudre sèche</q>», a résumé <m s="porteparole">sa porte-parole</m>, Josée Gravel-Larue. La prévisionniste ne voit pas d'accalmie <t v="2026-06-12">avant vendredi</t>. «<q s="porteparole">Après ça, je commence à lire dans le marc de café.</q>»

À Lac-Simonnet, où les aînés ont été transportés par avion <t v="2026-06-07">la veille</t>, la cheffe Adrienne Papatie a un goût amer. «<q s="chef"><t v="2023">En 2023</t>, on nous a évacués les derniers. <t v="2026">Cette année</t>, on n'a pas attendu qu'on nous appelle</q>», a-t-<m s="chef">elle</m> affirmé. <m s="croix">La Croix-Rouge</m> a fait savoir qu'<i s="croix">elle hébergeait 900 personnes à l'aréna d'Amos</i>.

L'opposition n'est pas restée muette. <m s="pq">Le député péquiste Paul-Émile Sansregret</m> accuse le premier ministre d'«<q s="pq" type="mixed">arriver avec ses bottes neuves</q>». «<q s="pm">Mes bottes, je les ai <t v="2019/..">depuis 2019</t></q>», lui a répondu <m s="pm">ce dernier</m>, visiblement piqué.

Au centre d'hébergement, un résident de Senneterre avait emporté son orignal empaillé. «<q s="citoyen">Ma femme a pris les photos, moi j'ai pris Gilles</q>», a dit <m s="citoyen">l'homme</m>. Il espère rentrer <t v="2026-06-24">pour la Saint-Jean</t>. Mme Brindamour-Roy, elle, n'a rien promis. «<q s="mairesse">Je vais être la dernière à partir et la première à revenir</q>», a juré <m s="mairesse">la mairesse</m>.
