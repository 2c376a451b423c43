---
id: fr-882
language: fr
agency: AFP
outlet: Echo du Matin
domain: echo-du-matin.example
authors: []
published: 2026-09-03T18:30:00+02:00
modified: null
dateline: {place: Paris, agency: AFP, date: 2026-09-03}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  barker: {name: Tom Ashdown, kind: person, roles: [Premier ministre néo-zélandais]}
  pdg: {name: Lars Enqvist, kind: person, roles: [PDG de Nordfrakt]}
  nord: {name: Nordfrakt, kind: organisation, roles: [groupe suédois]}
  obs: {name: Observatoire de la santé, kind: organisation, roles: []}
  drc: {name: Mireille Castaing, kind: person, roles: [directrice du Village des sports]}
  min: {name: ministère bolivien de la Défense, kind: organisation, roles: []}
notes: newsfeed of short entries, each has its own people; a name inside a relative clause is not the speaker
---
# Le fil info : les principales infos de ce jeudi 3 septembre

8h52 - Nordfrakt revoit ses prévisions à la baisse

Le transporteur suédois a vu son bénéfice chuter de 12 % au deuxième trimestre. Le marché européen devrait rester « <q s="nord" type="mixed">sous tension jusqu'à la fin de l'année</q> », indique-t-<m s="nord">il</m> dans un communiqué. « <q s="pdg">Nous avons les reins solides</q> », assure <m s="pdg">le PDG</m>, Lars Enqvist.

8h40 - Le Premier ministre néo-zélandais veut « <q s="barker" type="mixed">ouvrir un chapitre</q> » avec le Chili

Tom Ashdown, qui rencontrera vendredi le président chilien Rodrigo Valdivieso, affirme qu'<m s="barker">il</m> souhaite « <q s="barker" type="mixed">ouvrir un chapitre</q> » dans les relations entre les deux pays, dans une tribune publiée par le journal El Faro.

« <q s="barker">Le président Valdivieso et moi-même parlerons de pêche, de climat et de commerce</q> », écrit <m s="barker">le chef du gouvernement travailliste</m>. « <q s="barker">Nos deux pays ont l'océan en partage</q> », souligne-t-<m s="barker">il</m>.

8h21 - Le Village des sports ouvre ses portes

Le site va accueillir 6.000 athlètes. « <q s="drc">Tout est prêt</q> », a assuré <m s="drc">la directrice du Village des sports</m>, Mireille Castaing, qui a accueilli le champion Hugo Lestrade. <m s="drc">Elle</m> a promis « <q s="drc" type="mixed">une fête populaire</q> ».

7h55 - Les délais d'attente « <q s="obs" type="mixed">se sont dégradés</q> » aux urgences

Les délais d'attente aux urgences « <q s="obs" type="mixed">se sont dégradés</q> » en 2025, avec une moyenne de cinq heures, « <q s="obs" type="mixed">du jamais vu</q> », selon <m s="obs">l'Observatoire de la santé</m>.

7h30 - La Bolivie annonce avoir intercepté un avion

« <q s="min">L'appareil transportait 400 kilos de cocaïne</q> », rapporte <m s="min">le ministère bolivien de la Défense</m>. <m s="min">Il</m> précise que deux pilotes « <q s="min" type="mixed">ont été arrêtés</q> ».
