---
id: fr-948
language: fr
agency: null
outlet: "Starlettes"
domain: starlettes.example
authors: ["Manon Gillet"]
published: 2026-03-20T10:30:00+01:00
modified: null
dateline: null
copyright: {holders: ["Starlettes"], year: 2026, notice: "© Starlettes 2026", licence: null, reserved: false}
tdm: null
speakers:
  rivoire: {name: "Bastien Rivoire", kind: person, roles: ["acteur", "comédien"]}
  elsa: {name: "Elsa Montclar", kind: person, roles: ["actrice", "ex-compagne de Bastien Rivoire"]}
  prod: {name: "Gaumel", kind: organisation, roles: []}
notes: "natural: celebrity web news: actor’s burn-out, told a magazine and on TV, ex-wife, fans"
---
# Bastien Rivoire sort du silence : « <q s="rivoire">Je ne pouvais plus monter un escalier</q> »

Il avait disparu des écrans <t v="2025-06/..">depuis juin</t>. Bastien Rivoire, le commissaire Mercadier de la série « Quai des ombres », se livre pour la première fois sur son burn-out après neuf mois de silence.

« <q id="70" s="rivoire" via="Paris Semaine">Je ne pouvais plus monter un escalier, ni lire un texte, ni choisir un yaourt</q>, confie à « Paris Semaine » <m s="rivoire">le comédien de 44 ans</m>. <q id="70" s="rivoire" via="Paris Semaine">Un matin, sur le tournage, on m’a demandé de pleurer. J’ai pleuré pendant trois jours.</q> »

Hospitalisé près de Grenoble, il a refusé toutes les visites, sauf celle de son frère Hugo. C’est ce dernier qui a prévenu la production, Gaumel, dont <m s="rivoire">il</m> salue aujourd’hui « <q s="rivoire" type="mixed">l’élégance</q> ».

<m s="prod">La société</m> avait fait savoir à l’époque, dans un communiqué laconique, que le tournage était suspendu « <q s="prod" type="mixed">pour raisons de santé</q> ».

### « <q s="elsa">Je l’ai vu s’éteindre</q> »

Son ex-compagne, Elsa Montclar, mère de leurs jumelles Rose et Nina, 6 ans, est revenue sur cette période <t v="2026-03-19">jeudi soir</t> sur le plateau de « C’est ce soir ». « <q s="elsa" id="61">Je l’ai vu s’éteindre comme une ampoule</q>, a-t-<m s="elsa">elle</m> déclaré, émue, face à Sophie Daviaud. <q s="elsa" id="61">Les filles me demandaient si papa avait perdu sa voix.</q> »

<m s="elsa">L’actrice</m>, séparée de lui <t v="2024/..">depuis 2024</t>, a assuré qu’ils étaient restés « <q s="elsa" type="mixed">très proches</q> » et qu’<i s="elsa">elle ne laisserait personne salir leur histoire</i>. Une allusion à peine voilée à la biographie non autorisée signée Yvan Carrel, à paraître <t v="2026-04">en avril</t>.

Ce livre, Bastien Rivoire ne le lira pas. « <q s="rivoire">Je connais la fin</q> », s’amuse-t-<m s="rivoire">il</m>.

Sur Instagram, où il n’avait rien posté en neuf mois, l’acteur a partagé une photo de ses chaussures de randonnée. « <q s="rivoire" via="Instagram">Je remonte. Doucement, mais je remonte. Merci pour vos mots, je les ai tous lus, même les méchants.</q> » Plus de 400 000 « likes » en une nuit, et un cœur de Marion Delage, sa partenaire dans « La Fille du passeur ».

De là à annoncer un retour ? Les fans de « Quai des ombres » devront patienter. <m s="rivoire">Il</m> indique que <i s="rivoire">son contrat l’autorise à reprendre <t v="2026-09">en septembre</t></i>, mais que <i s="rivoire">rien n’est signé</i>. « <q s="rivoire">Mercadier est un type qui ne dort jamais. Moi, j’ai enfin réappris à dormir. On n’est plus très compatibles, tous les deux.</q> »

En attendant, il s’est remis à l’ébénisterie, le métier de son grand-père Lucien. Il a fabriqué deux petits lits. « <q s="rivoire">C’est la première chose que je finis depuis des années.</q> »
