---
id: fr-302
language: fr-CA
agency: La Presse Canadienne
outlet: L'Écho de la Côte-Nord
domain: echo-cotenord.example
authors: [Mylène Tremblay-Hudon]
published: 2025-11-05T17:48:00-05:00
modified: null
dateline: {place: QUÉBEC, agency: null, date: null}
copyright: {holders: [La Presse Canadienne], year: 2025, notice: "© La Presse Canadienne, 2025", licence: null, reserved: false}
tdm: null
speakers:
  gagnon: {name: Sylvie Gagnon-Roy, kind: person, roles: [ministre des Transports, élue de Charlevoix]}
  michaud: {name: Étienne Michaud, kind: person, roles: [député péquiste de Duplessis, porte-parole de l'opposition]}
  vg: {name: vérificatrice générale, kind: unnamed, roles: []}
  innue: {name: Réginald Vollant, kind: person, roles: [chef du Conseil des Innus de Uashat]}
  camionneur: {name: Bobby Jourdain, kind: person, roles: [camionneur]}
  chambre: {name: Chambre de commerce de Sept-Îles, kind: organisation, roles: []}
notes: Quebec parliamentary copy, curly and guillemet nesting, a report of an officer without a name, dash incise, title of a song and a project name in marks
---
# Pont sur le Saguenay : Québec repousse encore l'échéance
## « <q s="gagnon">Je ne promettrai pas une date que je ne peux pas tenir</q> », dit <m s="gagnon">la ministre Gagnon-Roy</m>

QUÉBEC — Le gouvernement du Québec ne s'engage plus à livrer le pont sur le Saguenay <t v="2032">en 2032</t>. <i s="gagnon">L'étude d'opportunité, attendue <t v="2025-10-31">pour le 31 octobre</t>, ne sera déposée que <t v="2025-24">l'hiver prochain</t></i>, a confirmé <t v="2025-11-05">mercredi</t> <m s="gagnon">la ministre des Transports</m>.

« <q s="gagnon" id="1">Je ne promettrai pas une date que je ne peux pas tenir</q>, a déclaré <m s="gagnon">Sylvie Gagnon-Roy</m> en mêlée de presse à l'Assemblée nationale. <q s="gagnon" id="1">Les sols sont plus complexes que prévu.</q> »

<m s="gagnon">L'élue de Charlevoix</m> a toutefois soutenu que <i s="gagnon">le projet demeurait une priorité</i>.

Ces explications n'ont pas convaincu l'opposition. « <q s="michaud">Ça fait cinquante ans que les sols sont complexes</q> », a ironisé <m s="michaud">le député péquiste de Duplessis</m>, Étienne Michaud. À son avis, le gouvernement « <q s="michaud" type="mixed">joue à cache-cache</q> » avec la Côte-Nord.

Dans un rapport rendu public <t v="2025-05">en mai dernier</t>, <m s="vg">la vérificatrice générale</m> déplorait déjà « <q s="vg" type="mixed">l'absence d'un échéancier crédible</q> » et notait que <i s="vg">les coûts avaient été révisés quatre fois <t v="2018/..">depuis 2018</t></i>.

Le chef du Conseil des Innus de Uashat, Réginald Vollant, a dit comprendre l'impatience des citoyens, mais demande à être consulté. « <q s="innue">On ne veut pas être informés à la fin, on veut être là au début</q> », a-t-<m s="innue">il</m> fait valoir en entrevue.

### Des heures d'attente

Entre Baie-Sainte-Catherine et Tadoussac, un seul lien : le traversier. <t v="2025-10-11/2025-10-13">Durant le long congé de l'Action de grâce</t>, l'attente a atteint quatre heures.

« <q s="camionneur">J'ai un lit dans mon camion et il sert surtout là</q> », lance <m s="camionneur">Bobby Jourdain</m>, qui fait la route deux fois par semaine. « <q s="camionneur">Ma blonde appelle ça “ma maison de campagne”.</q> »

<m s="chambre">La Chambre de commerce de Sept-Îles</m> estime que <i s="chambre">l'absence de pont coûte 90 millions $ par an à la région</i>. « <q s="chambre">Chaque report a un prix, et ce sont nos membres qui le paient</q> », a-t-<m s="chambre">elle</m> écrit dans un communiqué.

Le ministère a dépensé 37 millions $ en études pour le projet baptisé « Trait d'union ». <m s="michaud">M. Michaud</m> promet de talonner la ministre <t v="2025-11-06">dès jeudi</t>, à la période de questions.
