---
id: fr-917
language: fr-CA
agency: null
outlet: "Le Devoir du Matin"
domain: le-devoir-du-matin.example
authors: ["Simon Labrecque"]
published: 2025-05-16T04:00:00-04:00
modified: null
dateline: null
copyright: {holders: ["Le Devoir du Matin"], year: 2025, notice: "© Le Devoir du Matin 2025", licence: null, reserved: false}
tdm: null
speakers:
  lavoie: {name: "Catherine Lavoie", kind: person, roles: ["ministre de la Santé", "ministre"]}
  pelletier: {name: "Marc-André Pelletier", kind: person, roles: ["député de Rimouski-Nord", "critique libéral en santé"]}
  fortin: {name: "Hugues Fortin", kind: person, roles: ["premier ministre"]}
  ouellet: {name: "Véronique Ouellet", kind: person, roles: ["porte-parole de Québec solidaire"]}
  roy: {name: "Dre Anne-Sophie Roy", kind: person, roles: ["présidente de l’association des urgentologues"]}
notes: "natural: parliament debate (Québec)"
---
# Urgences : la ministre Lavoie sous le feu des critiques

La ministre de la Santé, Catherine Lavoie, a passé un mauvais moment <t v="2025-05-15">jeudi</t> à l’Assemblée nationale. Pendant toute la période des questions, l’opposition l’a talonnée sur la fermeture, de nuit, de six salles d’urgence.

« <q s="pelletier">Est-ce que la ministre peut dire à une femme enceinte de Sainte-Luce où elle doit aller accoucher <t v="2025-05-15">ce soir</t>?</q> » a demandé <m s="pelletier">le député libéral Marc-André Pelletier</m>.

« <q s="lavoie" id="51">Je comprends l’inquiétude des gens du Bas-Saint-Laurent, j’y suis née</q>, a répondu <m s="lavoie">Mme Lavoie</m>. <q s="lavoie" id="51">Mais une urgence sans médecin, ce n’est pas une urgence, c’est une fausse promesse.</q> »

<m s="lavoie">La ministre</m> a soutenu que <i s="lavoie">ces fermetures étaient temporaires</i> et que <i s="lavoie">les services reviendraient à la normale <t v="2025-09">en septembre</t></i>.

Le critique libéral n’en a rien cru. « <q s="pelletier">C’est exactement ce qu’elle nous disait <t v="2024-05">en mai de l’an dernier</t>. J’ai les citations ici</q> », a-t-<m s="pelletier">il</m> rétorqué en brandissant une liasse de feuilles.

« <q s="pelletier">Trois ministres en quatre ans, et chaque fois les mêmes réponses, lues sur les mêmes cartons.</q> »

Le ton a monté d’un cran quand Véronique Ouellet, de Québec solidaire, a évoqué le cas de Gérald Dubé, un homme de 82 ans mort après onze heures d’attente à l’hôpital de Matane-Est. Le président de la Chambre, François Garneau, a dû rappeler deux fois les députés à l’ordre.

« <q s="ouellet" id="52">M. Dubé avait un nom, une femme, des petits-enfants</q>, a dit <m s="ouellet">la députée</m>, visiblement émue. <q s="ouellet" id="52">Sa famille ne veut pas des condoléances du gouvernement. Elle veut des médecins.</q> »

Mme Lavoie a offert ses sympathies à la famille, mais elle a refusé de commenter le dossier, dont le coroner est saisi. « <q s="lavoie">Je n’utiliserai jamais le deuil d’une famille pour marquer un point ici</q> », a-t-<m s="lavoie">elle</m> lancé.

### Le premier ministre à la rescousse

<m s="fortin">Le premier ministre</m>, Hugues Fortin, a fini par se lever. <m s="fortin">Il</m> a indiqué que <i s="fortin">Catherine Lavoie avait toute sa confiance</i> et qu’elle avait « <q s="fortin" type="mixed">hérité</q> » d’un réseau fragilisé par vingt ans de coupes.

« <q s="fortin">Elle ne cherche pas des coupables, elle cherche des solutions. J’aimerais que ce soit contagieux</q> », a-t-<m s="fortin">il</m> dit.

En mêlée de presse, la ministre a annoncé l’envoi de 14 médecins dépanneurs dans l’est de la province <t v="2025-06-01/..">à compter du 1er juin</t>.

L’association des urgentologues a accueilli la nouvelle sans enthousiasme. « <q s="roy" id="53">C’est un diachylon</q>, résume <m s="roy">sa présidente</m>, la Dre Anne-Sophie Roy. <q s="roy" id="53">Quatorze médecins pour six urgences, faites le calcul. Personne ne prend de vacances <t v="2025-22">cet été</t>.</q> »

<m s="roy">La Dre Roy</m> estime qu’<i s="roy">il en faudrait au moins le double</i>.
