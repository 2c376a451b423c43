---
id: fr-938
language: fr-BE
agency: Belga
outlet: "La Gazette de Meuse"
domain: la-gazette-de-meuse.example
authors: ["Pascal Lhoest"]
published: 2026-01-27T14:12:00+01:00
modified: null
dateline: null
copyright: {holders: ["La Gazette de Meuse"], year: 2026, notice: "© La Gazette de Meuse 2026", licence: null, reserved: false}
tdm: null
speakers:
  parquet: {name: "Damien Renson", kind: person, roles: ["procureur de division", "magistrat"]}
  voisine: {name: "Christiane", kind: person, roles: ["riveraine"]}
  karim: {name: "Karim El Idrissi", kind: person, roles: ["épicier"]}
  bourg: {name: "Vinciane Dethier", kind: person, roles: ["bourgmestre d’Amay-sur-Meuse"]}
  banque: {name: "Banque de Wallonie", kind: organisation, roles: []}
notes: "natural: Belgian crime report, explosion of a cash machine, prosecutor, neighbours, mayor"
---
# Distributeur soufflé à Amay-sur-Meuse: "<q s="voisine">J’ai cru que c’était le gaz</q>"

Il était 3h40, <t v="2026-01-27">mardi</t>, quand une explosion a réveillé tout le centre d’Amay-sur-Meuse. Le distributeur de billets de la Banque de Wallonie, rue du Pont, a été pulvérisé. Les auteurs, quatre hommes cagoulés selon les premiers témoignages, ont pris la fuite à bord d’une voiture puissante immatriculée en France.

"<q s="voisine">J’ai cru que c’était le gaz</q>", raconte <m s="voisine">Christiane</m>, qui habite juste au-dessus. "<q s="voisine">Le lustre est tombé sur la table. Je suis sortie en peignoir, et j’ai vu des billets qui volaient. Des billets de vingt, brûlés d’un côté.</q>"

La septuagénaire, veuve de l’ancien chef de gare, a été relogée chez sa sœur Josiane. <m s="voisine">Elle</m> dit qu’elle ne retournera pas dans son appartement "<q s="voisine" type="mixed">tant qu’il y aura de l’argent en dessous</q>".

En face, l’épicerie de Karim El Idrissi n’a plus de vitrine. "<q s="karim">C’est la deuxième fois en trois ans</q>", peste <m s="karim">le commerçant</m>. "<q s="karim">L’assurance m’a remboursé 60% la première fois. Là, ils vont me dire quoi? Que je devrais déménager la rue?</q>"

Le parquet de Liège, division Huy, est descendu sur les lieux avec le laboratoire de la police fédérale. "<q s="parquet">Nous sommes face à une équipe chevronnée, qui a utilisé un explosif solide et non du gaz</q>", a indiqué <m s="parquet">le procureur de division</m>, Damien Renson. "<q s="parquet">La charge était disproportionnée. Il y aurait pu avoir des morts.</q>"

<m s="parquet">Le magistrat</m> a confirmé qu’<i s="parquet">un véhicule incendié avait été retrouvé à Villers-le-Temple</i>. En revanche, <m s="parquet">il</m> n’a pas souhaité dire si les malfrats avaient emporté du butin, "<q s="parquet" type="mixed">dans l’intérêt de l’enquête</q>". Un juge d’instruction a été saisi.

### "<q s="bourg">On ne peut pas laisser les aînés sans cash</q>"

Il s’agissait du dernier distributeur de la commune. <m s="bourg">La bourgmestre</m>, Vinciane Dethier (Ensemble), craint que <i s="bourg">la banque ne le remplace pas</i>. "<q s="bourg">On ne peut pas laisser les aînés sans cash. Ils devront prendre le bus 85 pour retirer vingt euros</q>", déplore-t-<m s="bourg">elle</m>.

Elle a écrit <t v="2026-01-27">mardi matin</t> au ministre de l’Intérieur pour réclamer des caméras ANPR supplémentaires. "<q s="bourg">Mon prédécesseur, Guy Lambert, les avait déjà demandées <t v="2021">en 2021</t>. On lui avait répondu que nous n’étions pas prioritaires. Je voudrais savoir si nous le sommes maintenant.</q>"

<m s="banque">La Banque de Wallonie</m>, par la voix de son service de presse, assure que "<q s="banque" type="mixed">la sécurité des riverains est la première préoccupation</q>" du groupe. Auprès de l’agence Belga, <m s="banque">elle</m> précise qu’<i s="banque" via="Belga">aucune décision n’a été prise quant à l’avenir de l’agence</i>.

Sept attaques du même type ont été recensées en Belgique <t v="2025">l’an passé</t>, contre vingt-deux aux Pays-Bas. "<q s="parquet">C’est un phénomène qui se déplace, comme l’eau</q>", observe <m s="parquet">Damien Renson</m>. "<q s="parquet">Quand un pays se protège, le voisin a les pieds mouillés.</q>"

Karim El Idrissi a rouvert à midi, derrière des panneaux d’aggloméré.
