---
id: fr-924
language: fr
agency: null
outlet: "Le Mondial"
domain: le-mondial.example
authors: ["Sophie Astier"]
published: 2025-06-14T10:00:00+02:00
modified: null
dateline: null
copyright: {holders: ["Le Mondial"], year: 2025, notice: "© Le Mondial 2025", licence: null, reserved: false}
tdm: null
speakers:
  ana: {name: "Ana Beltrão", kind: person, roles: ["aubergiste"]}
  joaquim: {name: "Joaquim Serra", kind: person, roles: ["pêcheur"]}
  maire: {name: "Teresa Vilaça", kind: person, roles: ["maire"]}
  couple: {name: "Marion Lefèvre", kind: person, roles: ["touriste"]}
notes: "natural: travel feature, several people quoted one after another, curly quotes “ ”"
---
# Aux Açores, l’île qui a dit non aux paquebots

Le ferry ne vient que trois fois par semaine, et encore, si la mer le veut bien. Sur le quai de Porto Velho, Ana Beltrão attend ses clients avec un parapluie et un chien. “<q s="ana">Ici, on vous promet tout sauf le soleil</q>”, sourit <m s="ana">l’aubergiste</m>.

Sa maison bleue compte cinq chambres. Elle l’a rachetée <t v="2014">en 2014</t>, après quinze ans passés à Clermont-Ferrand, comme aide-soignante.

“<q s="ana">J’ai gardé le français et la manie de faire du pot-au-feu. Les gens adorent, surtout quand il pleut.</q>”

L’île, 412 habitants, a fait parler d’elle <t v="2025-01">en janvier</t>. Par référendum, elle a refusé l’escale des paquebots de croisière, que lui proposait une compagnie américaine. Le non l’a emporté avec 71 % des voix.

“<q s="maire" id="51">On nous offrait quatre cent mille euros par an. Pour nous, c’est énorme</q>, reconnaît <m s="maire">Teresa Vilaça</m>, la maire. <q s="maire" id="51">Mais deux mille visiteurs d’un coup, cela voulait dire cinq touristes par habitant.</q>”

<m s="maire">Elle</m> raconte qu’<i s="maire">elle a elle-même hésité jusqu’au dernier soir</i>. Son prédécesseur, Manuel Furtado, avait signé une lettre d’intention <t v="2023">en 2023</t>, et plusieurs commerçants soutenaient le projet.

“<q s="maire">Manuel pensait aux emplois, et il n’avait pas tort. Nous ne sommes pas fâchés : il vient toujours prendre son café à la mairie.</q>”

### Le vent dans les hortensias

On marche beaucoup, ici. Un sentier de vingt-deux kilomètres fait le tour du volcan, entre les murs de pierre noire et les haies d’hortensias. On y croise plus de vaches que de randonneurs.

Marion Lefèvre, venue de Tours avec son compagnon Adrien, en est à son troisième séjour. “<q s="couple">La première fois, on est restés bloqués quatre jours à cause de la tempête. On a appris à jouer aux cartes en portugais</q>, raconte-t-<m s="couple">elle</m>.”

“<q s="couple">Ce qui me plaît, c’est que personne n’essaie de nous vendre quoi que ce soit.</q>”

Au port, Joaquim Serra, 67 ans, répare ses lignes sans lever les yeux. Il pêche le thon à la canne, comme son père. L’été, il emmène deux ou trois voyageurs à l’aube, pas plus.

“<q s="joaquim">Un bateau plein de gens qui parlent, ça ne pêche rien</q>”, grommelle-t-<m s="joaquim">il</m>.

<m s="joaquim">Il</m> a voté oui, pourtant, et il ne s’en cache pas. <m s="joaquim">Le pêcheur</m> explique que <i s="joaquim">ses deux fils sont partis à Toronto</i> et que <i s="joaquim">l’île aurait pu les retenir</i>. “<q s="joaquim">Maintenant, c’est décidé. Je respecte. Mais qu’on ne vienne pas me dire que le silence nourrit les jeunes.</q>”

La mairie mise désormais sur des séjours longs, avec une taxe de deux euros par nuit pour entretenir les sentiers. Selon <m s="maire">Teresa Vilaça</m>, <i s="maire">les réservations de <t v="2025-22">l’été</t> sont déjà en hausse de 20 %</i>.

Chez Ana Beltrão, c’est complet <t v="../2025-09">jusqu’en septembre</t>. L’aubergiste débarrasse la soupe, regarde le ciel, puis le chien. “<q s="ana" id="52">S’il dort, c’est qu’il fera beau</q>, assure-t-<m s="ana">elle</m>. <q s="ana" id="52">Il se trompe une fois sur deux, comme la météo.</q>”

### Y aller

Vols depuis Paris via Lisbonne et Ponta Delgada, puis ferry. Meilleure période : <t v="2025-05/2025-09">de mai à septembre</t>.
