---
id: fr-701
language: fr
agency: null
outlet: La Gazette des Confins
domain: gazette-des-confins.example
authors: [Mathilde Orsenne]
published: 2026-03-09T06:00:00+01:00
modified: null
dateline: null
copyright: {holders: [La Gazette des Confins], year: 2026, notice: "© La Gazette des Confins 2026", licence: null, reserved: false}
tdm: null
speakers:
  vautrel: {name: Anselme Vautrel, kind: person, roles: [philosophe]}
  tante: {name: ma tante Odile, kind: unnamed, roles: []}
  moi: {name: la chroniqueuse, kind: unnamed, roles: []}
notes: opinion column; coined terms, ironic marks, book and film titles, nickname and words as words beside one quote of a dead thinker, one of an aunt and one of the columnist as je
---
# Éloge de la « petite panne »
## Chronique. On nous promet un monde « sans friction ». Et si la friction était ce qui nous reste de commun ?

Il existe, dans la langue de mon fournisseur d'accès, deux catégories : la « petite panne », qui dure une heure, et « l'incident généralisé », qui dure tant que personne n'appelle. Entre les deux s'étend le territoire de ce que les ingénieurs nomment la « dégradation acceptable ». J'y habite <t v="2019/..">depuis 2019</t>.

<t v="2026-03-05">Jeudi dernier</t>, donc, plus rien. Plus de « contenus », plus de « recommandé pour vous », plus de ces « souvenirs » que le téléphone fabrique avec les photos qu'on a oublié d'effacer. Dans l'escalier, des voisins que je ne connaissais que par leur paillasson sont sortis un à un. Le monsieur du quatrième, dit « l'Amiral » parce qu'il porte une casquette, avait des bougies. On a parlé, c'était presque « convivial », au sens où l'entendent les promoteurs immobiliers, mais sans promoteur.

Le philosophe Anselme Vautrel avait vu venir la chose. « <q s="vautrel">La machine ne nous relie que le jour où elle s'arrête</q> », écrivait-<m s="vautrel">il</m> dans « Les Mains vides », un petit livre <t v="1931">de 1931</t> que plus personne ne lit. On l'avait rangé parmi les « réactionnaires », avec cette paresse qui range tout. Il n'était que lent, ce qui, à l'époque comme <t v="2026-03-09">aujourd'hui</t>, passait pour une opinion.

Je ne défends pas la bougie. Je me méfie même beaucoup du mot « authentique », qu'on imprime maintenant sur les paquets de chips, et de son cousin « vrai », comme dans « vrais gens ». Le « retour à l'essentiel » est un produit, il se vend au mètre carré. Quant à la « déconnexion », elle a ses coachs, ses forfaits, et bientôt sans doute sa Légion d'honneur.

Mais enfin, il s'est passé quelque chose. Ma tante Odile, qui a connu les coupures <t v="1953">de 1953</t>, m'a rappelée quand la ligne est revenue. « <q s="tante">Alors, tu as vu des gens ?</q> », a-t-<m s="tante">elle</m> demandé. « <q s="moi">J'en ai même entendu</q> », ai-<m s="moi">je</m> répondu, un peu fière.

Dans « La Nuit des lampistes », ce film admirable et introuvable, un village entier attend le courant comme d'autres attendent Godot. Il ne vient pas, et personne ne songe à partir. Les « experts » de l'affiche y voyaient une fable sur le « lien social ». C'était plutôt l'histoire de douze personnes qui, faute de mieux, se regardent.

La lumière est revenue <t v="2026-03-05T22:00~">vers vingt-deux heures</t>. Chacun est rentré chez soi retrouver son « expérience utilisateur ». L'Amiral a soufflé ses bougies, sans hâte, une par une. <t v="2026-03-06">Le lendemain</t>, mon opérateur m'a offert deux gigaoctets « en geste commercial ». J'aurais préféré deux heures de panne.
