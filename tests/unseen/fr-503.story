---
id: fr-503
language: fr-BE
agency: Belga
outlet: Wetstraat en français
domain: wetstraat-fr.example
authors: [Aurore Dewandre]
published: 2026-10-21T22:55:00+02:00
modified: null
dateline: null
copyright: {holders: [Belga], year: 2026, notice: "Belga © 2026 – Les reproductions et l'extraction de données sont interdites", licence: null, reserved: true}
tdm: reserved
speakers:
  dewever: {name: Bart De Wever, kind: person, roles: [Premier ministre, Anversois, locataire du 16]}
  syndicat: {name: Thierry Bodson, kind: person, roles: [syndicaliste]}
  liberale: {name: Sophie Van Caeneghem, kind: person, roles: [vice-Première libérale, ministre du Budget]}
  socialiste: {name: Khadija Oulad-Amar, kind: person, roles: [cheffe de groupe socialiste]}
  vlaams: {name: Wouter Dhaeseleer, kind: person, roles: [nationaliste]}
  banque: {name: Banque nationale, kind: organisation, roles: []}
  cabinet: {name: un membre du cabinet, kind: unnamed, roles: []}
  palais: {name: Palais royal, kind: organisation, roles: []}
  huissiere: {name: Nelly Scheerlinck, kind: person, roles: [huissière de la Chambre, doyenne des huissiers]}
notes: "récit d'une nuit budgétaire en Belgique, présent et passé mêlés; 16 rue de la Loi comme métonymie; Premier ministre réel, autres inventés; ministre du Budget, cheffe de groupe et huissière elle; syndicaliste et député il; citations en néerlandais; heures précises et jours"
---
# Budget : dix-sept heures, deux pizzas et pas d'accord

Il est <t v="2026-10-21T05:50">5h50</t>, <t v="2026-10-21">mercredi</t>, quand la porte du 16, rue de la Loi s'ouvre. « <q s="dewever">Goeiemorgen</q> », dit <m s="dewever">Bart De Wever</m>. Et plus rien.

Le Premier ministre ne parlera que sept heures plus tard, à la Chambre. Entre-temps, tout le monde aura parlé pour lui. « <q s="cabinet">Il est descendu à la cave <t v="2026-10-21T03:00">à trois heures</t>, on a cru qu'il partait, il cherchait du Coca</q> », raconte <m s="cabinet">un membre du cabinet</m>. Au petit matin, sa vice-Première libérale l'a retrouvé devant une carte de <t v="1648">1648</t>. « <q s="liberale">Je lui ai dit : “<q s="liberale">Bart, c'est un tableau Excel qu'il nous faut.</q>”</q> » Sophie Van Caeneghem en rit encore, ou feint d'en rire.

Il manque 3,2 milliards. <m s="banque">La Banque nationale</m> avait prévenu <t v="2026-09">en septembre</t> que <i s="banque">le déficit frôlerait les 6% <t v="2027">en 2027</t></i>. La ministre du Budget voulait geler l'index, son partenaire nationaliste taxer les comptes-titres, et chacun tenait l'autre par le rapport de la veille.

À la tribune, <t v="2026-10-21T13:00">à 13 heures</t>, l'Anversois fut bref. « <q s="dewever" id="1">Il n'y a pas d'accord</q>, a-t-<m s="dewever">il</m> concédé, <q s="dewever" id="1">il y a un désaccord beaucoup mieux documenté.</q> » <m s="dewever">Il</m> a annoncé qu'<i s="dewever">il retournerait voir le Roi <t v="2026-10-23">vendredi</t> si rien ne bougeait</i>.

Khadija Oulad-Amar l'attendait. « <q s="socialiste">Vous aviez promis un budget <t v="2026-10-13">pour le 13 octobre</t> et la sobriété en toutes choses</q> », a attaqué <m s="socialiste">la cheffe de groupe socialiste</m>. « <q s="socialiste">Vous avez tenu sur les pizzas.</q> » Wouter Dhaeseleer, dans l'autre opposition, n'a pas eu un mot pour elle. <m s="vlaams">Le nationaliste</m> reproche au chef du gouvernement, naguère des siens par l'idée, d'être devenu « <q s="vlaams" type="mixed">un Belge comme les autres</q> ». L'intéressé a souri. « <q s="dewever">C'est la chose la plus dure qu'on m'ait dite <t v="2026-10-20/..">depuis hier</t></q> », a-t-<m s="dewever">il</m> répliqué.

Dehors, la FGTB battait la semelle. <m s="syndicat">Thierry Bodson</m> l'a juré au mégaphone : <i s="syndicat">l'index ne passerait pas l'hiver, ou le gouvernement non plus</i>. « <q s="syndicat">On a les frites, on a les chaises, on a le temps</q> », a ajouté <m s="syndicat">le syndicaliste</m>, invitant la vice-Première à « <q s="syndicat" type="mixed">descendre goûter</q> ». Elle est descendue. « <q s="liberale" id="2">Trop salées</q> », a-t-<m s="liberale">elle</m> tranché, « <q s="liberale" id="2">comme vos revendications.</q> »

<m s="palais">Le Palais royal</m> a fait savoir que le souverain suivait la situation « <q s="palais" type="mixed">de près et à jeun</q> », ce qui fut corrigé dans l'heure en « <q s="palais" type="mixed">de près</q> ».

<t v="2026-10-21T22:00">À 22 heures</t>, les mêmes sont remontés. Nelly Scheerlinck leur a tenu la porte, comme aux sept gouvernements précédents. « <q s="huissiere">Celui-ci essuie ses pieds</q> », a confié <m s="huissiere">la doyenne des huissiers</m> en désignant du menton le locataire du 16. « <q s="huissiere">C'est un signe, mais je ne sais plus de quoi.</q> »
