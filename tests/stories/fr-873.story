---
id: fr-873
language: fr
agency: La Presse Canadienne
outlet: Le Fleuve
domain: lefleuve.example
authors: [Josiane Thivierge]
published: 2026-04-30T16:48:00-04:00
modified: null
dateline: {place: QUÉBEC, agency: La Presse Canadienne, date: 2026-04-30}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  ministre: {name: Gabriel Lachance, kind: person, roles: [ministre de l'Économie]}
  deputee: {name: Maude Trépanier, kind: person, roles: [députée de Rimbeau, porte-parole de l'opposition]}
  bois: {name: Boisacier, kind: organisation, roles: [entreprise, papetière]}
  pdg: {name: Scott McAllister, kind: person, roles: [président et chef de la direction de Boisacier]}
  syndicat: {name: Réjean Ouellet, kind: person, roles: [président du syndicat]}
  mairesse: {name: Nathalie Imbeault, kind: person, roles: [mairesse de Rimbeau]}
  travailleuse: {name: Manon Dubé, kind: person, roles: [opératrice]}
notes: Quebec plant closure; premier, MNA, company by email, union, mayor; guillemets with spaces, feminised roles
---
# Fermeture de Boisacier : Québec promet de ne pas « <q s="ministre" type="mixed">abandonner Rimbeau</q> »

QUÉBEC — Le ministre de l'Économie, Gabriel Lachance, s'est engagé <t v="2026-04-30">jeudi</t> à trouver un repreneur pour l'usine de Boisacier, dont la fermeture laissera 310 personnes sans emploi sur la Côte-Nord.

« <q s="ministre">On ne va pas abandonner Rimbeau</q> », a-t-<m s="ministre">il</m> affirmé en mêlée de presse à l'Assemblée nationale. <m s="ministre">M. Lachance</m> a révélé que <i s="ministre">deux entreprises, dont une finlandaise, avaient communiqué avec son bureau</i>.

La députée de Rimbeau, Maude Trépanier, ne décolère pas. « <q s="deputee">Le ministre savait <t v="2026-02/..">depuis février</t> et il s'est tu</q> », a dénoncé <m s="deputee">l'élue péquiste</m>. <m s="deputee">Elle</m> réclame que <i s="deputee">le gouvernement débloque une aide d'urgence <t v="2026-05-08">d'ici une semaine</t></i>.

Dans un courriel transmis à La Presse Canadienne, <m s="bois">Boisacier</m> explique que les tarifs américains ont rendu l'usine « <q s="bois" type="mixed" via="La Presse Canadienne">structurellement déficitaire</q> ». « <q s="pdg">C'est la décision la plus difficile de ma carrière</q> », écrit <m s="pdg">le président et chef de la direction de l'entreprise</m>, Scott McAllister.

Le grand patron n'a pas convaincu le syndicat. « <q s="syndicat" id="1">Ils ont empoché 40 millions de subventions</q> », a rappelé <m s="syndicat">son président</m>, Réjean Ouellet, « <q s="syndicat" id="1">et ils s'en vont avec les machines</q> ». Selon <m s="syndicat">M. Ouellet</m>, <i s="syndicat">les travailleurs ont appris la nouvelle par texto</i>.

À l'entrée de l'usine, Manon Dubé fumait une dernière cigarette. « <q s="travailleuse">Mon père a travaillé ici, mon chum aussi</q> », a raconté <m s="travailleuse">l'opératrice de 49 ans</m>. « <q s="travailleuse">Qu'est-ce que vous voulez que je fasse, que je déménage à Longueuil ?</q> »

La mairesse, Nathalie Imbeault, a pour sa part parlé d'un « <q s="mairesse" type="mixed">deuil collectif</q> ». « <q s="mairesse">Une ville, ce n'est pas juste une usine, mais ça prend une usine</q> », a-t-<m s="mairesse">elle</m> laissé tomber.

Le comité de reclassement se réunira <t v="2026-05-05">mardi</t>. Boisacier, fondée <t v="1958">en 1958</t>, produisait le papier vendu sous la marque « Nordet ».
