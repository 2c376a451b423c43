---
id: fr-409
language: fr
agency: AFP
outlet: Sciences Océan Indien
domain: sciences-oi.example
authors: [Loïse Payet]
published: 2026-10-08T15:40:00+04:00
modified: null
dateline: {place: Saint-Denis de La Réunion, agency: AFP, date: null}
copyright: {holders: [AFP, Sciences Océan Indien], year: 2026, notice: "© AFP / Sciences Océan Indien 2026", licence: null, reserved: false}
tdm: null
speakers:
  hoarau: {name: Expédit Hoareau-Técher, kind: person, roles: [volcanologue, "directeur de l'observatoire du Piton de la Fournaise", Réunionnais]}
  nakamura: {name: Keiko Nakashima, kind: person, roles: [géophysicienne, Japonaise]}
  prefet: {name: Thibaut de Saint-Cirq, kind: person, roles: [préfet de La Réunion, préfet]}
  prefecture: {name: préfecture, kind: organisation, roles: []}
  guide: {name: Mylène Grondin, kind: person, roles: [guide]}
  randonneur: {name: un randonneur allemand, kind: unnamed, roles: []}
  doctorante: {name: Aïssatou Barry-Lemoine, kind: person, roles: [doctorante, jeune chercheuse]}
  observatoire: {name: observatoire volcanologique, kind: organisation, roles: [observatoire]}
notes: "éruption et prévision; géophysicienne japonaise, guide et doctorante comme elle, volcanologue, préfet et randonneur comme il; préfet et préfecture; observatoire et son directeur; fuseaux horaires; nom de modèle entre guillemets"
---
# Piton de la Fournaise : l'éruption prédite à l'heure près
## <m s="hoarau">Le directeur de l'observatoire</m> parle de « <q s="hoarau" type="mixed">chance préparée</q> »

Saint-Denis de La Réunion (AFP) - Ils l'avaient annoncée pour <t v="2026-10-07T22:00">mercredi à 22h00</t>. Le Piton de la Fournaise est entré en éruption <t v="2026-10-07T22:07">à 22h07 heure locale</t> (<t v="2026-10-07T18:07Z">18h07 GMT</t>). « <q s="hoarau">Sept minutes de retard, on mettra ça sur le compte des embouteillages</q> », a plaisanté <t v="2026-10-08">jeudi</t> <m s="hoarau">Expédit Hoareau-Técher</m>, qui dirige l'observatoire volcanologique.

<i s="observatoire">Jamais une éruption n'avait été prédite avec une telle précision</i>, selon <m s="observatoire">l'observatoire</m>. Le mérite en revient à un modèle baptisé « Margoz » et à celle qui l'a conçu, assise à 11.000 kilomètres de là.

« <q s="nakamura">J'ai mis le réveil, mais je ne dormais pas</q> », a raconté en visioconférence <m s="nakamura">Keiko Nakashima</m>. La géophysicienne y travaille <t v="2018/..">depuis 2018</t>. <m s="nakamura">Elle</m> a précisé que le programme écoutait le volcan « <q s="nakamura" type="mixed">comme on écoute un moteur</q> ». « <q s="nakamura">Quand le bruit change, on ne regarde pas le moteur. On s'en va.</q> »

Sur l'île, sa doctorante n'a pas attendu la consigne. <t v="2026-10-07">Mercredi midi</t>, Aïssatou Barry-Lemoine a couru jusqu'au parking du Pas de Bellecombe pour faire descendre les derniers marcheurs. « <q s="doctorante">J'ai dit que j'étais du volcan, ils ont cru que je vendais des glaces</q> », rit <m s="doctorante">la jeune chercheuse</m>.

Un randonneur allemand a refusé d'obtempérer. « <q s="randonneur">Je n'ai vu aucun panneau, et ma carte ne disait rien</q> », a-t-<m s="randonneur">il</m> plaidé. C'est une guide, Mylène Grondin, qui l'a convaincu. « <q s="guide" id="3">Je lui ai montré mes chaussures</q>, explique-t-<m s="guide">elle</m>, <q s="guide" id="3">elles ont fondu <t v="2007-04">en avril 2007</t>.</q> »

### Un préfet prudent

Le préfet, Thibaut de Saint-Cirq, a salué « <q s="prefet" type="mixed">un travail d'orfèvre</q> ». <m s="prefet">Il</m> a toutefois prévenu qu'<i s="prefet">un modèle ne remplacerait jamais un arrêté</i>. <m s="prefecture">La préfecture</m> a indiqué que <i s="prefecture">l'enclos resterait fermé <t v="../2026-10-20">jusqu'au 20 octobre</t></i>. « <q s="prefecture">Toute infraction sera punie de 135 euros d'amende</q> », avertit-<m s="prefecture">elle</m> dans un message diffusé <t v="2026-10-08T08:00">à 8h00</t>.

Reste à savoir si « Margoz » peut servir ailleurs. La Japonaise en doute. « <q s="nakamura">Chaque volcan parle sa langue, et le mien, à Kyushu, bégaie</q> », a-t-<m s="nakamura">elle</m> confié. Le Réunionnais est plus optimiste : d'après <m s="hoarau">lui</m>, <i s="hoarau">l'Etna et le Kilauea pourraient être équipés <t v="2027">dès 2027</t></i>.

La dernière éruption, <t v="2025-07">en juillet 2025</t>, n'avait été détectée que vingt minutes à l'avance. « <q s="doctorante">Ce jour-là, j'étais à la plage</q> », se souvient <m s="doctorante">Mme Barry-Lemoine</m>.
