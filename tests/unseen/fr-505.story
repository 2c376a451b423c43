---
id: fr-505
language: fr
agency: null
outlet: Le Grimoire hebdo
domain: grimoire-hebdo.example
authors: [Apolline Vasseur-Morin]
published: 2026-10-30
modified: null
dateline: null
copyright: {holders: [Le Grimoire hebdo], year: [2024, 2026], notice: "© Le Grimoire hebdo 2024-2026. Fouille de textes et de données interdite.", licence: null, reserved: true}
tdm: reserved
speakers:
  gardienne: {name: Pluvinage, kind: person, roles: [gardienne]}
  maire: {name: Octave Lenfant, kind: person, roles: [maire, élu]}
  spirite: {name: Zélie Montrachet, kind: person, roles: [médium]}
  pretre: {name: Courtade, kind: person, roles: [abbé, curé]}
  gendarme: {name: Steeve Maillot, kind: person, roles: [adjudant, gendarme]}
  morte: {name: Aglaé Boisrond, kind: person, roles: [aïeule, morte de 1893]}
  gamins: {name: les gamins, kind: group, roles: []}
  conservateur: {name: Hector Lagrue, kind: person, roles: [conservateur du musée, conservateur]}
notes: "chronique humoristique de Toussaint, récit au passé simple, tirets et guillemets mêlés; paroles d'une morte par une médium; voix anonyme qui se révèle être la gardienne; testament de 1893; l'adjudant et le maire; cris collectifs"
---
# La dame du caveau voulait son chapeau

La voix sortit du caveau Boisrond <t v="2026-10-28">mercredi</t>, un peu après la fermeture. « <q s="gardienne">Où l'avez-vous mis ?</q> » demanda-t-<m s="gardienne">elle</m>. Trois collégiens qui fumaient là n'attendirent pas la suite.

« <q s="gamins">On a couru jusqu'à la mairie !</q> » jurent <m s="gamins">les gamins</m>, qui ne couraient plus depuis la sixième. Octave Lenfant les reçut en pantoufles. Le maire de Brignac-le-Vieux est un esprit fort. « <q s="maire" id="1">Les morts ne votent pas</q> », trancha-t-<m s="maire">il</m>, « <q s="maire" id="1">donc ils ne parlent pas.</q> » Il envoya tout de même l'adjudant.

Steeve Maillot ne trouva rien, hormis une échelle. Dans son rapport, <m s="gendarme">le gendarme</m> note que <i s="gendarme">la dalle était tiède</i>. « <q s="gendarme">Je constate, je n'interprète pas</q> », nous a-t-<m s="gendarme">il</m> précisé.

<t v="2026-10-29">Jeudi</t>, le village avait sa médium. Zélie Montrachet vint de Limoges avec un guéridon pliant et ferma les yeux. <m s="morte">Aglaé Boisrond</m>, morte <t v="1893">en 1893</t>, parla par sa bouche : « <q s="morte">On m'a enterrée tête nue, moi qui avais le plus beau chapeau du canton.</q> »

— <q s="pretre">Demandez-lui lequel</q>, fit <m s="pretre">l'abbé Courtade</m>, intéressé.

— <q s="morte">Celui à plumes</q>, répondit <m s="morte">la défunte</m>.

L'abbé se tourna vers le conservateur. Hector Lagrue avait pâli. Il y a au musée, vitrine quatre, un chapeau à plumes sans étiquette, et au greffe un testament que lui seul avait lu. « <q s="morte">Je veux qu'on m'ensevelisse avec mon bibi d'autruche</q> », y dicte <m s="morte">l'aïeule</m> <t v="1893-02-04">le 4 février 1893</t>. <m s="conservateur">Le conservateur</m> admet aujourd'hui que son prédécesseur « <q s="conservateur" type="mixed">l'avait emprunté</q> ».

Restait la voix du mercredi. C'est la gardienne qui l'éclaircit, sans se faire prier. Mme Pluvinage nettoyait le caveau, comme chaque année avant la Toussaint, avec un thermos posé sur la dalle. « <q s="gardienne">Je cherchais mon balai</q> », expliqua-t-<m s="gardienne">elle</m>. « <q s="gardienne">J'ai crié : “<q s="gardienne">Où l'avez-vous mis ?</q>” parce que ces garnements me le cachent chaque année.</q> »

Et la médium, alors, comment savait-elle pour les plumes ? <m s="spirite">Zélie Montrachet</m> soutient que <i s="spirite">la défunte lui a tout dit</i>. « <q s="spirite">Et puis j'avais visité le musée en arrivant</q> », ajouta <m s="spirite">l'intéressée</m> en repliant son guéridon.

Le maire a pris un arrêté. Le chapeau sera rendu à sa propriétaire <t v="2026-11-02">lundi</t>, jour des morts. « <q s="maire">Cela ne crée pas de précédent</q> », avertit <m s="maire">l'élu</m>. « <q s="pretre">Avec elle, on ne sait jamais</q> », murmura <m s="pretre">le curé</m>.
