---
id: fr-928
language: fr
agency: null
outlet: "L’Est Sportif"
domain: l-est-sportif.example
authors: ["Quentin Meyer"]
published: 2025-02-13T16:50:00+01:00
modified: null
dateline: null
copyright: {holders: ["L’Est Sportif"], year: 2025, notice: "© L’Est Sportif 2025", licence: null, reserved: false}
tdm: null
speakers:
  keita: {name: "Sékou Keïta", kind: person, roles: ["entraîneur du FC Moselange", "technicien"]}
notes: "natural: football press conference, one speaker paragraph after paragraph"
---
# FC Moselange. Sékou Keïta : « <q s="keita">On joue pour l’histoire du club</q> »
## L’entraîneur mosellan s’est présenté devant la presse <t v="2025-02-13">ce jeudi</t>, à deux jours du quart de finale de Coupe contre Lorvant.

La salle de presse du stade Émile-Friant n’avait plus connu pareille affluence <t v="2009/..">depuis 2009</t>. À l’avant-veille du quart de finale contre Lorvant, pensionnaire de l’élite, Sékou Keïta s’est assis, a regardé les caméras et s’est mis à rire.

« <q s="keita">Vous étiez où quand on jouait à Sarre-Union devant quarante personnes ?</q> » a-t-<m s="keita">il</m> lancé.

L’entraîneur de Moselange, leader de National 2, est un homme heureux. Son équipe a éliminé deux clubs professionnels, sans encaisser le moindre but.

« <q s="keita">Je ne parle pas d’exploit. L’exploit, c’est quand on a eu de la chance. Mes joueurs ont été meilleurs, deux fois.</q> »

Interrogé sur l’état de ses troupes, <m s="keita">le technicien</m> a confirmé que <i s="keita">Jordan Schmitt était forfait</i>. Touché au genou <t v="2025-02-11">mardi</t>, le capitaine passera une IRM <t v="2025-02-14">vendredi</t>.

« <q s="keita">Jordan a pleuré dans mon bureau. Il est né à trois cents mètres d’ici, il ramassait les ballons dans ce stade. Je lui ai dit qu’il serait sur le banc, à côté de moi, en survêtement</q>, a raconté <m s="keita">Keïta</m>. »

Pour le remplacer, le jeune Bilel Amrani, 18 ans, tient la corde. Il n’a disputé que trois matchs avec l’équipe première.

« <q s="keita" id="51">Bilel n’a peur de rien, c’est sa qualité et son défaut</q>, a souri <m s="keita">l’ancien milieu de terrain</m>. <q s="keita" id="51">À son âge, moi, j’avais peur de tout.</q> »

De Lorvant, il a vu six matchs <t v="2025-W07">cette semaine</t>. Il se méfie de l’ailier danois Mikkel Thorsen, auteur de onze buts, et de l’entraîneur adverse, Vincent Carole, qu’il a connu joueur, à Nancy.

« <q s="keita">Vincent était déjà insupportable à l’entraînement, il voulait tout gagner, même les toros. On s’est appelés <t v="2025-02-12">hier soir</t>. Il m’a souhaité bonne chance, mais pas trop.</q> »

<m s="keita">Il</m> a ajouté que <i s="keita">Lorvant restait largement favori</i>, avec un budget trente fois supérieur. « <q s="keita">Sur dix matchs, ils en gagnent neuf. On n’en joue qu’un</q>, a-t-<m s="keita">il</m> résumé. »

Le président, Alain Kremer, a promis une prime exceptionnelle en cas de qualification. Le sujet n’a pas semblé l’intéresser.

« <q s="keita">Les gars ne courent pas pour ça. Le gardien est facteur, Schmitt travaille à la mairie. Ils jouent pour l’histoire du club, pour pouvoir raconter ça à leurs enfants.</q> »

Sur son propre avenir, alors que deux clubs de Ligue 2 l’auraient approché, <m s="keita">l’entraîneur</m> a assuré qu’il n’avait « <q s="keita" type="mixed">parlé à personne</q> ».

« <q s="keita">J’ai un contrat <t v="../2026">jusqu’en 2026</t>, une maison, un chien. Posez-moi la question <t v="2025-05">en mai</t>.</q> »

Les 9 400 billets se sont vendus en quarante minutes. Sa mère, Fanta, 79 ans, sera dans la tribune Nord. <m s="keita">Il</m> a précisé qu’<i s="keita">elle n’avait jamais regardé un match jusqu’au bout</i>.

« <q s="keita">Elle prie pendant la première période et elle critique pendant la seconde. Personne ne connaît mieux mes défauts</q>, a conclu <m s="keita">Sékou Keïta</m>, avant de filer sur le terrain. »

Coup d’envoi <t v="2025-02-15T20:45">samedi à 20 h 45</t>.
