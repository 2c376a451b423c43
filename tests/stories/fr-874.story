---
id: fr-874
language: fr
agency: AFP
outlet: Le Progrès du Sud
domain: progres-du-sud.example
authors: []
published: 2026-05-12T18:44:00+02:00
modified: null
dateline: {place: Marseille, agency: AFP, date: 2026-05-12}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  prefete: {name: Claire Vasseur, kind: person, roles: [préfète maritime]}
  capitaine: {name: Dominique Orsini, kind: person, roles: [commandant de bord]}
  passagere: {name: Nadia Ferhat, kind: person, roles: [passagère]}
  compagnie: {name: Corsica Azur, kind: organisation, roles: [compagnie]}
  procureur: {name: Laurent Mézières, kind: person, roles: [procureur de Marseille]}
  syndicat: {name: Paul Giacomoni, kind: person, roles: [délégué du syndicat des marins]}
notes: ferry fire; prefect, captain, passenger, company, prosecutor; straight quotes, inverted pronouns, postposed clause without marks
---
# Incendie sur un ferry au large de Marseille : 640 passagers évacués

Marseille, <t v="2026-05-12">12 mai 2026</t> (AFP) - Les 640 passagers du "Monte Rosso" ont été évacués sains et saufs <t v="2026-05-12">mardi</t> après un incendie en salle des machines, à douze milles de Marseille.

"<q s="prefete">Nous sommes passés très près d'un drame</q>", a déclaré à la presse <m s="prefete">la préfète maritime</m>, Claire Vasseur. <i s="prefete">L'alerte a été donnée à 4H12</i>, a-t-<m s="prefete">elle</m> précisé.

Le commandant de bord, Dominique Orsini, a été le dernier à quitter le navire. "<q s="capitaine">L'équipage a fait ce pour quoi il s'entraîne tous les mois</q>", a-t-<m s="capitaine">il</m> sobrement commenté.

Nadia Ferhat voyageait avec ses deux filles. "<q s="passagere" id="1">On nous a réveillées en criant</q>", raconte <m s="passagere">cette Bastiaise de 36 ans</m>, "<q s="passagere" id="1">il y avait une odeur de caoutchouc brûlé</q>". <m s="passagere">Elle</m> dit avoir perdu tous ses bagages. "<q s="passagere">Mais mes filles sont là</q>", souffle-t-<m s="passagere">elle</m>.

<m s="compagnie">La compagnie Corsica Azur</m> a assuré dans un communiqué que <i s="compagnie">le bateau avait passé tous les contrôles <t v="2026-03">en mars</t></i>. Une version contestée par le syndicat des marins : "<q s="syndicat">On signale des fuites de carburant depuis des mois</q>", s'emporte <m s="syndicat">son délégué</m>, Paul Giacomoni.

<i s="procureur">Une enquête a été ouverte pour mise en danger de la vie d'autrui</i>, a annoncé en fin de journée <m s="procureur">le procureur de Marseille</m>, Laurent Mézières. "<q s="procureur">Il est trop tôt pour parler de faute</q>", a tempéré <m s="procureur">le magistrat</m>.

Le "Monte Rosso", lancé <t v="1998">en 1998</t>, devait être remplacé <t v="2027">l'an prochain</t>.
