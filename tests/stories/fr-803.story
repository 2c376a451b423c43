---
id: fr-803
language: fr
agency: AFP
outlet: Dimanche Sport
domain: dimanche-sport.example
authors: []
published: 2026-02-08T22:50:00+01:00
modified: null
dateline: {place: Montpellier, agency: AFP, date: 2026-02-08}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  carrere: {name: Bastien Carrère, kind: person, roles: [entraîneur du Montpellier Racing, technicien]}
  tuilagi: {name: Semi Vunipala-Roux, kind: person, roles: [capitaine, troisième ligne]}
  dufau: {name: Pierre-Jean Dufau, kind: person, roles: [manager de Bayonne-Adour]}
  lasserre: {name: Gilles Lasserre, kind: person, roles: [président du club, patron du club]}
notes: rugby; coach, captain, visitor coach, president; short quotes without verb; pronouns
---
# Rugby: Montpellier se relance, Bayonne-Adour s'enfonce

Montpellier, <t v="2026-02-08">8 fév 2026</t> (AFP) - Le Montpellier Racing a mis fin à une série de quatre défaites en dominant Bayonne-Adour (27-13), <t v="2026-02-08">dimanche soir</t> en clôture de la 16e journée.

Menés de dix points à la pause, les Héraultais ont tout renversé en un quart d'heure, portés par leur troisième ligne Semi Vunipala-Roux, auteur d'un doublé. "<q s="tuilagi">A la mi-temps, on s'est regardés et on a compris qu'on ne pouvait pas rentrer chez nous comme ça</q>", a raconté <m s="tuilagi">le capitaine</m>.

Bastien Carrère, très menacé <t v="2026-01/..">depuis janvier</t>, avait le sourire. "<q s="carrere">Ce n'est qu'un match, mais c'est le nôtre</q>", a soufflé <m s="carrere">l'entraîneur</m> au micro de Canal Ovalie. "<q s="carrere">Les garçons ont répondu avec le coeur. Le reste viendra</q>".

Interrogé sur son avenir, <m s="carrere">il</m> a assuré n'avoir "<q s="carrere" type="mixed">aucune inquiétude</q>". Son président a été moins catégorique: "<q s="lasserre">On fera le point <t v="2026-06">en juin</t>, comme prévu</q>", a indiqué <m s="lasserre">Gilles Lasserre</m>, qui a tout de même salué "<q s="lasserre" type="mixed">une réaction d'orgueil</q>".

Côté basque, la soirée laissera des traces. "<q s="dufau">On donne le match, il n'y a pas d'autre mot</q>", a pesté <m s="dufau">Pierre-Jean Dufau</m>. <m s="dufau">Le manager</m> a regretté que ses joueurs aient "<q s="dufau" type="mixed">oublié le plan de jeu</q>" après la pause. A propos de l'arbitrage, <m s="dufau">il</m> n'a pas voulu s'étendre: "<q s="dufau">Si je parle, je suis suspendu</q>".

Quatorzième et dernier, son club compte désormais six points de retard sur le premier non-relégable. "<q s="dufau">Mathématiquement, rien n'est fait</q>", veut croire <m s="dufau">l'ancien demi de mêlée</m>.

Montpellier se déplacera <t v="2026-02-14">samedi prochain</t> à Brive. Vunipala-Roux, sorti en boitant à la 70e minute, passera des examens <t v="2026-02-09">lundi</t>. "<q s="tuilagi">Une béquille, rien de méchant</q>", a-t-<m s="tuilagi">il</m> rassuré.
