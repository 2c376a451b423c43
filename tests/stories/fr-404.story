---
id: fr-404
language: fr-CA
agency: La Presse Canadienne
outlet: "L'Écho du Bas-Richelieu"
domain: echobasrichelieu.example
authors: []
published: 2026-01-19T17:48:00-05:00
modified: null
dateline: {place: SOREL-TRACY, agency: null, date: null}
copyright: null
tdm: null
speakers:
  nadeau: {name: Marie-Soleil Nadeau, kind: person, roles: [infirmière-chef, "lanceuse d'alerte", infirmière]}
  pdgsante: {name: Claudette Bourgoin, kind: person, roles: [présidente-directrice générale du CISSS, gestionnaire]}
  ministre: {name: Étienne-Alexis Robichaud, kind: person, roles: [ministre de la Santé, ministre]}
  critique: {name: Fatoumata Kanté, kind: person, roles: [porte-parole libérale en santé]}
  ciss: {name: CISSS du Bas-Richelieu, kind: organisation, roles: []}
  fille: {name: Manon Péloquin, kind: person, roles: ["fille d'un patient"]}
  syndicat: {name: Fédération des soignantes du Québec, kind: organisation, roles: [syndicat]}
  medecin: {name: un urgentologue, kind: unnamed, roles: []}
notes: "urgences débordées; infirmière, gestionnaire, porte-parole libérale, fille de patient comme elle; ministre et urgentologue comme il; sigle comme locuteur; sans copyright; tirets et guillemets droits"
---
# "<q s="fille">Mon père est mort dans un corridor</q>": une infirmière de Sorel-Tracy brise le silence

SOREL-TRACY — Elle a pris onze photos avec son téléphone, et cela lui a coûté son poste. Suspendue <t v="2026-01-14/..">depuis mercredi dernier</t>, l'infirmière-chef Marie-Soleil Nadeau a décidé de parler quand même. "<q s="nadeau">J'ai compté 31 civières et une seule toilette</q>", a-t-<m s="nadeau">elle</m> raconté <t v="2026-01-19">lundi</t> devant l'hôpital.

La présidente-directrice générale du CISSS, Claudette Bourgoin, s'est défendue une heure plus tard dans la même neige. "<q s="pdgsante">Personne n'est puni pour avoir dit la vérité, on est puni pour avoir photographié des patients</q>", a fait valoir <m s="pdgsante">la gestionnaire</m>. <m s="pdgsante">Elle</m> soutient que <i s="pdgsante">le taux d'occupation était de 140 pour cent et non de 212</i>.

Sur l'une des images, on voit un homme en jaquette sous un babillard. Sa fille l'a reconnu dans le journal. "<q s="fille">Mon père est mort dans un corridor, en dessous d'une affiche sur le lavage des mains</q>", s'est révoltée <m s="fille">Manon Péloquin</m>, présente au rassemblement. Les deux femmes sont tombées dans les bras l'une de l'autre. "<q s="nadeau">Il m'avait demandé l'heure trois fois</q>", se rappelle <m s="nadeau">la lanceuse d'alerte</m>, "<q s="fille">et elle lui avait donné sa montre</q>", complète <m s="fille">Mme Péloquin</m>.

À Québec, le dossier a dominé la période de questions. "<q s="critique">Le ministre va-t-il suspendre les photos ou les civières?</q>" a demandé <m s="critique">la porte-parole libérale en santé</m>, Fatoumata Kanté. <m s="ministre">Étienne-Alexis Robichaud</m> a répliqué que <i s="ministre">la députée avait la mémoire courte</i>. "<q s="ministre">Son parti a fermé 22 lits à Sorel <t v="2015">en 2015</t></q>", a martelé <m s="ministre">le ministre de la Santé</m>.

Un urgentologue qui a requis l'anonymat donne raison aux deux. "<q s="medecin">Elle a raison de parler, et lui aussi</q>", dit <m s="medecin">le médecin</m>. "<q s="medecin">Ils parlent juste pas de la même chose.</q>"

<m s="syndicat">La Fédération des soignantes du Québec</m> a déposé un grief <t v="2026-01-16">vendredi</t>. <m s="syndicat">Le syndicat</m> prétend que la suspension vise "<q s="syndicat" type="mixed">à faire peur aux autres</q>". "<q s="syndicat">Ça ne marchera pas, on est déjà toutes épuisées</q>", peut-on lire dans son communiqué.

<m s="ciss">Le CISSS du Bas-Richelieu</m> répond que la mesure est "<q s="ciss" type="mixed">administrative</q>" et sera revue <t v="2026-02-02">le 2 février</t>. Robichaud, lui, se rendra sur place <t v="2026-01-23">vendredi</t>. Mme Nadeau l'attendra. "<q s="nadeau">Je lui ferai visiter le corridor</q>", a promis <m s="nadeau">l'infirmière</m>. "<q s="nadeau">Sans cellulaire.</q>"

La Presse Canadienne
