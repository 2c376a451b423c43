---
id: fr-206
language: fr
agency: AFP
outlet: Journal des Antilles et du Large
domain: journaldesantilles.example
authors: []
published: 2024-09-02T13:10:00-04:00
modified: 2024-09-02T15:00:00-04:00
dateline: {place: Fort-de-France, agency: AFP, date: 2024-09-02}
copyright: {holders: [AFP, Journal des Antilles et du Large], year: 2024, notice: "© 2024 AFP / Journal des Antilles et du Large", licence: null, reserved: false}
tdm: reserved
speakers:
  prefet: {name: Olivier Sainte-Croix, kind: person, roles: [préfet de Martinique]}
  prefecture: {name: préfecture, kind: organisation, roles: []}
  meteo: {name: Météo Caraïbes, kind: organisation, roles: [service météorologique]}
  cyclo: {name: Yvonne Lafleur, kind: person, roles: [prévisionniste de Météo Caraïbes]}
  maire: {name: Justin Nestor, kind: person, roles: [maire de Sainte-Luce]}
  patron: {name: Alex Marie-Joseph, kind: person, roles: [patron du port de plaisance]}
  pecheur: {name: un pêcheur du Marin, kind: unnamed, roles: []}
  dalo: {name: Doris Labeau, kind: person, roles: ["directrice de l'hôpital Pierre-Zobda"]}
  hopital: {name: hôpital Pierre-Zobda, kind: organisation, roles: []}
notes: "hurricane with nested announcements; agency next to a forecaster, hospital named after a person next to its director, storm name, prefect, local-time zone -04:00, \"M. Nestor\", weekday future, alert levels in marks"
---
# Ouragan Dora : la Martinique en « alerte violette », <m s="prefet">le préfet</m> demande de « <q s="prefet" type="mixed">rester chez soi</q> »

Fort-de-France, <t v="2024-09-02">2 septembre 2024</t> (AFP) - L'ouragan Dora, de catégorie 3, passera <t v="2024-09-03">mardi matin</t> à une trentaine de kilomètres au sud de la Martinique. L'île a été placée en « alerte violette » <t v="2024-09-02T10:00">lundi à 10h</t>.

« <q s="prefet">Il faut rester chez soi et n'en sortir que sur consigne</q> », a déclaré <m s="prefet">le préfet de Martinique</m>, Olivier Sainte-Croix. Selon <m s="prefecture">la préfecture</m>, <i s="prefecture">quarante et un abris ont été ouverts</i>.

« <q s="cyclo" id="1">Dora a la tête d'un ouragan et les épaules d'un autre</q> », a décrit <m s="cyclo">Yvonne Lafleur</m>, prévisionniste de Météo Caraïbes, « <q s="cyclo" id="1">car ses vents sont décalés au nord-est</q> ». <m s="meteo">Le service météorologique</m> prévoit que <i s="meteo">la mer atteindra six mètres à Sainte-Luce</i>.

A Sainte-Luce, justement, le maire Justin Nestor a fait couper l'électricité sur le front de mer. « <q s="maire">J'ai préféré l'obscurité à l'incendie</q> », a expliqué <m s="maire">M. Nestor</m>. <m s="maire">Il</m> a raconté avoir « <q s="maire" type="mixed">sorti deux touristes de l'eau avec une gaffe</q> ».

### Dernières amarres

Au Marin, les bateaux ont été amarrés à quatre points. « <q s="patron">On a tout attaché, sauf la peur</q> », a plaisanté <m s="patron">Alex Marie-Joseph</m>, patron du port de plaisance. A côté de lui, <m s="pecheur">un pêcheur du Marin</m> hochait la tête. « <q s="pecheur">Moi j'attache aussi la peur, ça tient chaud</q> », a-t-<m s="pecheur">il</m> répliqué.

L'hôpital Pierre-Zobda reste ouvert. Sa directrice, Doris Labeau, a prévenu que <i s="dalo">les opérations prévues <t v="../2024-09-04">jusqu'à mercredi</t> sont annulées</i>. « <q s="dalo">J'ai demandé aux soignants de venir dormir sur place <t v="2024-09-02">ce soir</t></q> », a indiqué <m s="dalo">Mme Labeau</m>. Sur son site, <m s="hopital">l'établissement</m> ajoute que <i s="hopital">les urgences restent accessibles</i>.

Interrogé sur les compagnies aériennes, <m s="prefet">M. Sainte-Croix</m> a répondu que <i s="prefet">l'aéroport serait fermé <t v="2024-09-02T18:00/..">à partir de 18h</t></i>. Le trafic reprendra au mieux <t v="2024-09-04">mercredi</t>. <t v="2007-08">En août 2007</t>, l'ouragan Dean avait fait trois morts dans l'île.
