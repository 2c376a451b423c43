---
id: fr-805
language: fr
agency: AFP
outlet: Le Journal des Causses
domain: le-journal-des-causses.example
authors: [Romain Teissier]
published: 2026-08-19T11:05:00+02:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  garrigues: {name: Nathalie Garrigues, kind: person, roles: [préfète de la Lozère, représentante de l'Etat]}
  colonel: {name: Frédéric Montbrun, kind: person, roles: [colonel, commandant des opérations de secours]}
  fages: {name: Louis Fages, kind: person, roles: [maire de Saint-Privat-des-Causses]}
  prefecture: {name: préfecture, kind: organisation, roles: []}
  ingrid: {name: Ingrid Peeters, kind: person, roles: [vacancière]}
  interieur: {name: Marc-Antoine Delsol, kind: person, roles: [ministre de l'Intérieur, locataire de la place Beauvau]}
  meteo: {name: Météo-France, kind: organisation, roles: []}
notes: fire and evacuation; firefighter commander, prefect, mayor, campers, minister on television, Météo
---
# Incendie en Lozère : 1.200 hectares brûlés, le feu « <q s="colonel" type="mixed">contenu mais pas fixé</q> »

<i s="prefecture">L'incendie qui ravage <t v="2026-08-17/..">depuis lundi</t> le causse de Saint-Privat (Lozère) a parcouru 1.200 hectares et conduit à l'évacuation de 700 personnes</i>, a annoncé <t v="2026-08-19">mercredi</t> <m s="prefecture">la préfecture</m>.

« <q s="colonel">La nuit nous a aidés, le vent est tombé vers deux heures</q> », explique le colonel Frédéric Montbrun, qui dirige les opérations de secours. Mais <m s="colonel">l'officier</m> reste prudent : le feu est « <q s="colonel" type="mixed">contenu mais pas fixé</q> ».

Quatre cents pompiers et six avions sont mobilisés. <m s="garrigues">La préfète</m>, Nathalie Garrigues, a précisé qu'<i s="garrigues">aucune habitation n'avait été détruite à ce stade</i>. « <q s="garrigues">Je demande aux habitants de ne pas chercher à regagner leur maison</q> », a insisté <m s="garrigues">la représentante de l'Etat</m>, qui redoute « <q s="garrigues" type="mixed">une reprise dans l'après-midi</q> ».

D'après <m s="meteo">Météo-France</m>, <i s="meteo">les températures atteindront 38 degrés <t v="2026-08-20">jeudi</t></i>.

Au gymnase de Florac-le-Haut, où dorment 200 évacués, Ingrid Peeters berce son plus jeune fils. « <q s="ingrid">On a vu le ciel devenir orange et on a tout laissé, même les papiers</q> », témoigne <m s="ingrid">cette Belge de 38 ans</m>, en vacances au camping du Mas Vieux. « <q s="ingrid">Les gens d'ici ont été formidables</q> », ajoute-t-<m s="ingrid">elle</m>.

Le maire, Louis Fages, n'a pas dormi <t v="2026-08-17/..">depuis lundi</t>. « <q s="fages" id="f">J'ai 71 ans et je n'ai jamais vu ça</q> », lâche <m s="fages">l'élu</m>, casquette vissée sur le crâne, « <q s="fages" id="f">même <t v="2003">en 2003</t></q> ». À ses yeux, <i s="fages">l'abandon des pâturages a transformé le causse en poudrière</i>.

Invité de France Matin, le ministre de l'Intérieur, Marc-Antoine Delsol, a confirmé l'ouverture d'une enquête. « <q s="interieur" via="France Matin">La piste humaine est privilégiée</q> », a-t-<m s="interieur">il</m> dit. <i s="interieur">Le locataire de la place Beauvau se rendra sur place <t v="2026-08-20">jeudi</t></i>, a-t-<m s="interieur">il</m> annoncé.
