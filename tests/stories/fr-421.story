---
id: fr-421
language: fr
agency: AFP
outlet: Gazette du Levant
domain: gazettedulevant.example
authors: []
published: 2026-05-19T22:10:00+03:00
modified: 2026-05-19T23:40:00+03:00
dateline: {place: Beyrouth, agency: AFP, date: 2026-05-19}
copyright: {holders: [AFP], year: 2026, notice: "© 2026 AFP", licence: null, reserved: false}
tdm: null
speakers:
  salam: {name: Nawaf Salam, kind: person, roles: [Premier ministre libanais, chef du gouvernement, ancien juge international]}
  aoun: {name: Joseph Aoun, kind: person, roles: [président libanais, "chef de l'Etat", "ancien commandant de l'armée"]}
  qassem: {name: Naïm Qassem, kind: person, roles: [secrétaire général du Hezbollah, chef du Hezbollah]}
  hezbollah: {name: Hezbollah, kind: organisation, roles: [mouvement chiite]}
  barrot: {name: Jean-Noël Barrot, kind: person, roles: [chef de la diplomatie française]}
  hennis: {name: Jeanine Hennis-Plasschaert, kind: person, roles: ["coordinatrice spéciale de l'ONU", Néerlandaise]}
  armee: {name: armée libanaise, kind: organisation, roles: [armée]}
  habitante: {name: une habitante de Khiam, kind: unnamed, roles: []}
  frere: {name: son frère, kind: unnamed, roles: []}
notes: "Liban; chef de l'Etat, chef du gouvernement, chef du Hezbollah, chef de la diplomatie tous il et tous « chef »; coordinatrice et habitante elle; armée et mouvement; chaîne Al-Manar; échos de discours"
---
# Liban : <m s="qassem">le chef du Hezbollah</m> refuse de « <q s="qassem" type="mixed">rendre une seule balle</q> »

Beyrouth, <t v="2026-05-19">19 mai 2026</t> (AFP) - Le chef du Hezbollah, Naïm Qassem, a rejeté <t v="2026-05-19">mardi</t> le nouveau calendrier de désarmement adopté par le gouvernement libanais, tandis que le président Joseph Aoun appelait à « <q s="aoun" type="mixed">ne pas confondre courage et surenchère</q> ».

« <q s="qassem" via="Al-Manar">Nous ne rendrons pas une seule balle tant qu'un seul soldat ennemi foulera notre sol</q> », a déclaré <m s="qassem">M. Qassem</m> dans un discours diffusé par la chaîne Al-Manar. <m s="qassem">Il</m> a accusé le Premier ministre d'« <q s="qassem" type="mixed">exécuter une feuille de route écrite ailleurs</q> ».

Visé, Nawaf Salam a répliqué dans l'heure. « <q s="salam" id="1">La décision a été prise à Beyrouth</q>, a-t-<m s="salam">il</m> souligné, <q s="salam" id="1">par un conseil des ministres où siègent ses amis.</q> » <m s="salam">L'ancien juge international</m> a rappelé que <i s="salam">l'armée devait achever la deuxième phase <t v="2026-08">avant fin août</t></i>.

L'armée, elle, a fait état de progrès. <m s="armee">Elle</m> a indiqué dans un communiqué que <i s="armee">neuf mille roquettes avaient été saisies au sud du Litani <t v="2025-09/..">depuis septembre</t></i>. Son ancien commandant, devenu chef de l'Etat, lui a rendu hommage depuis le palais de Baabda. « <q s="aoun">Je connais chacun de ses officiers, aucun ne cherche la guerre avec ses cousins</q> », a dit <m s="aoun">Joseph Aoun</m>.

A Paris, <m s="barrot">le chef de la diplomatie française</m> a jugé que la crédibilité du Liban se jouait « <q s="barrot" type="mixed">maintenant et pas après l'été</q> ». Jean-Noël Barrot se rendra à Beyrouth <t v="2026-05-25">lundi</t>. « <q s="barrot">La France aide ceux qui décident</q> », a-t-<m s="barrot">il</m> insisté. « <q s="barrot">Elle ne décide pas à leur place.</q> »

### Entre deux feux

La coordinatrice spéciale de l'ONU a rencontré séparément les quatre hommes ou leurs émissaires. « <q s="hennis">Chacun m'a dit qu'il attendait un geste de l'autre</q> », a constaté <m s="hennis">Jeanine Hennis-Plasschaert</m>. <m s="hennis">La Néerlandaise</m> a averti que <i s="hennis">le mandat de la Finul s'achèverait <t v="2026-12-31">le 31 décembre</t> quoi qu'il arrive</i>. « <q s="hennis">Après cette date, ils n'auront plus personne à qui se plaindre.</q> »

Dans le village de Khiam, un drone a frappé une camionnette <t v="2026-05-18">lundi soir</t>, faisant deux morts. « <q s="habitante">Ils parlent de nos armes à la télévision, mais nous, nous n'avons plus de télévision</q> », lâche <m s="habitante">une habitante</m> devant sa maison éventrée. Son frère hausse les épaules. « <q s="frere">Moi, ce que je veux rendre, c'est les clés</q> », dit-<m s="frere">il</m>.

<m s="hezbollah">Le mouvement chiite</m> a affirmé <t v="2026-05-19">en soirée</t> que les propos de son secrétaire général avaient été « <q s="hezbollah" type="mixed">déformés</q> ». Interrogé sur cette mise au point, <m s="salam">le chef du gouvernement</m> a eu un sourire. « <q s="salam">Je m'en tiens à l'original</q> », a-t-<m s="salam">il</m> répondu.

Les négociations indirectes avec Israël, entamées <t v="2025-12">en décembre</t> à Naqoura, doivent reprendre <t v="2026-05-28">jeudi 28 mai</t>.
