---
id: fr-910
language: fr
agency: null
outlet: "Le Monde Savant"
domain: le-monde-savant.example
authors: ["Élise Barthélemy"]
published: 2025-11-13T18:00:00+01:00
modified: null
dateline: null
copyright: {holders: ["Le Monde Savant"], year: 2025, notice: "© Le Monde Savant 2025", licence: null, reserved: false}
tdm: null
speakers:
  renaud: {name: "Clara Renaud", kind: person, roles: ["écologue", "première auteure de l’étude", "chercheuse"]}
  haddad: {name: "Youssef Haddad", kind: person, roles: ["ornithologue"]}
  weiss: {name: "Thomas Weiss", kind: person, roles: ["biologiste à l’université de Zurich"]}
notes: "natural: science study (national daily)"
---
# Les mésanges des villes se couchent de plus en plus tard

Les oiseaux aussi font des nuits trop courtes. En suivant 412 mésanges charbonnières dans six agglomérations françaises, une équipe de chercheurs a montré que celles qui nichent près des lampadaires s’endorment en moyenne trente-huit minutes après leurs congénères des forêts.

Publiés <t v="2025-11-12">mercredi 12 novembre</t>, ces travaux reposent sur de minuscules balises, plus légères qu’un trombone, collées sur le dos des animaux <t v="2022/2024">entre 2022 et 2024</t>.

« <q s="renaud" id="51">Nous pensions trouver un effet, mais pas de cette ampleur</q>, s’étonne encore <m s="renaud">Clara Renaud</m>, écologue et première auteure de l’étude. <q s="renaud" id="51">Sur une saison, le manque de sommeil se compte en dizaines d’heures.</q> »

Les conséquences ne sont pas anodines. <m s="renaud">La chercheuse</m> explique que <i s="renaud">les couples les plus exposés élèvent 1,3 poussin de moins</i>.

« <q s="renaud">Un parent fatigué rapporte moins de chenilles au nid. C’est assez facile à imaginer pour qui a eu des enfants.</q> »

Le bruit, en revanche, ne semble pas jouer. Une hypothèse défendue <t v="2015">en 2015</t> par l’équipe de l’Américain Peter Holloway, qui voyait dans la circulation automobile la principale coupable, n’a pas été confirmée.

« <q s="renaud" id="52">Peter est le premier à nous avoir félicités</q>, précise <m s="renaud">Clara Renaud</m>. <q s="renaud" id="52">Ses données étaient bonnes. Il lui manquait la nuit.</q> »

### « <q s="haddad">Une étude remarquable</q> »

Youssef Haddad, ornithologue, qui n’a pas participé à ces travaux, salue « <q s="haddad" type="mixed">une étude remarquable</q> » par sa durée. « <q s="haddad">Suivre des oiseaux de 18 grammes pendant trois ans, c’est de l’orfèvrerie</q> », souligne-t-<m s="haddad">il</m>.

<m s="haddad">Il</m> rappelle cependant que <i s="haddad">la mésange charbonnière est une espèce très souple</i>. « <q s="haddad">Elle s’adapte à tout, ou presque. J’aimerais savoir ce qu’il en est du rougequeue ou du moineau, qui vont beaucoup moins bien.</q> »

A Zurich, <m s="weiss">le biologiste Thomas Weiss</m> se montre plus réservé. Selon <m s="weiss">lui</m>, <i s="weiss">la température, plus élevée en ville, pourrait expliquer une partie du décalage</i>. « <q s="weiss">Les auteurs en tiennent compte, mais avec une seule station météo par agglomération</q> », note-t-<m s="weiss">il</m>.

La bonne nouvelle, c’est que le phénomène est réversible. A Rennes, où l’éclairage de deux quartiers a été coupé la nuit <t v="2023-03/..">à partir de mars 2023</t>, les mésanges ont retrouvé un rythme normal en moins de trois semaines.

« <q s="renaud">C’est l’une des rares pollutions que l’on peut supprimer en appuyant sur un bouton</q> », conclut <m s="renaud">Clara Renaud</m>, dont l’équipe va maintenant s’intéresser aux chauves-souris.
