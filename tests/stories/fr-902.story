---
id: fr-902
language: fr
agency: null
outlet: "L’Équinoxe Sport"
domain: l-equinoxe-sport.example
authors: ["Julien Castagnet"]
published: 2025-09-22T00:14:00+02:00
modified: null
dateline: null
copyright: {holders: ["L’Équinoxe Sport"], year: 2025, notice: "© L’Équinoxe Sport 2025", licence: null, reserved: false}
tdm: null
speakers:
  marchand: {name: "Fabien Marchand", kind: person, roles: ["entraîneur du Stade Vernois"]}
  diarra: {name: "Moussa Diarra", kind: person, roles: ["attaquant"]}
  okoye: {name: "Paulo Teixeira", kind: person, roles: ["entraîneur de Montalier", "technicien portugais"]}
notes: "natural: football match and press conference"
---
# Vernois renverse Montalier dans le temps additionnel : « <q s="marchand">On n’a jamais lâché</q> »

Menés au score pendant plus d’une heure, les Vernois se sont imposés 2-1 <t v="2025-09-21">dimanche soir</t> contre Montalier, grâce à un doublé de Moussa Diarra (88e, 90e + 4). Ils remontent à la sixième place.

Le stade des Charmilles n’y croyait plus. Dominés dans l’entrejeu, maladroits devant le but, les hommes de Fabien Marchand semblaient partis pour une troisième défaite de rang, après l’ouverture du score de Kévin Santoro (21e).

« <q s="marchand">Je suis fier de mes joueurs, parce qu’on n’a jamais lâché</q> », a réagi <m s="marchand">l’entraîneur</m> en conférence de presse.

« <q s="marchand">La première période n’était pas bonne, il faut le dire. On jouait à reculons. À la mi-temps, j’ai juste demandé aux gars de se faire plaisir.</q> »

Entré à la 70e minute à la place de Lucas Ferreyra, touché à la cuisse, Moussa Diarra a changé le cours de la partie. L’attaquant de 19 ans n’avait joué que douze minutes cette saison.

« <q s="marchand" id="1">Moussa travaille énormément</q>, a salué <m s="marchand">Marchand</m>. <q s="marchand" id="1">Il arrive le premier, il part le dernier. Il a eu des moments difficiles <t v="2025-22">cet été</t>, avec ce prêt qui ne s’est pas fait. <t v="2025-09-21">Ce soir</t>, il est récompensé.</q> »

<m s="marchand">Le technicien</m> a précisé que <i s="marchand">Ferreyra passerait des examens <t v="2025-09-22">lundi</t></i> et qu’<i s="marchand">il serait sans doute absent trois semaines</i>.

### « <q s="diarra">J’ai pensé à ma mère</q> »

Le héros de la soirée, lui, avait du mal à réaliser. « <q s="diarra" id="51">Sur le deuxième, je ferme les yeux et je frappe</q>, a rigolé <m s="diarra">Moussa Diarra</m> en zone mixte. <q s="diarra" id="51">Quand j’ai vu le filet trembler, j’ai pensé à ma mère, qui était en tribune pour la première fois.</q> »

« <q s="diarra">Le coach me parle tous les jours. Il m’avait dit que mon heure viendrait.</q> »

Arrivé du centre de formation de Bamako <t v="2022">en 2022</t>, <m s="diarra">le jeune avant-centre</m> assure que <i s="diarra">son avenir est à Vernois</i>. « <q s="diarra">Je ne pense pas au mercato. Je veux jouer, c’est tout</q> », a-t-<m s="diarra">il</m> conclu, avant de rejoindre ses coéquipiers.

Dans le camp d’en face, l’ambiance était évidemment tout autre. « <q s="okoye" id="52">C’est cruel</q>, a soupiré <m s="okoye">Paulo Teixeira</m>. <q s="okoye" id="52">On fait quatre-vingt-cinq minutes presque parfaites et on repart avec rien.</q> »

<m s="okoye">Le technicien portugais</m> a refusé d’accabler son gardien, Bastien Loriot, fautif sur l’égalisation. « <q s="okoye">Il nous a sauvés trois fois avant. Je ne vais pas lui tomber dessus pour un ballon qui glisse</q> », a-t-<m s="okoye">il</m> dit.

<m s="okoye">Il</m> a en revanche regretté un penalty « <q s="okoye" type="mixed">évident</q> » non sifflé sur Santoro à la 63e minute. L’arbitre, Mme Élodie Vasseur, ne l’avait pas jugé fautif après consultation de la vidéo.

Vernois se déplacera à Brécy <t v="2025-09-27">samedi</t>. Montalier, qui reste quatorzième, recevra le leader, Saint-Aubert.
