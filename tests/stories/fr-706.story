---
id: fr-706
language: fr
agency: null
outlet: L'Éclaireur des Vallées
domain: eclaireur-vallees.example
authors: [Gaspard Thévenin]
published: 2026-05-04T18:00:00+02:00
modified: null
dateline: null
copyright: {holders: [L'Éclaireur des Vallées], year: null, notice: "© L'Éclaireur des Vallées", licence: null, reserved: false}
tdm: null
speakers:
  ministre: {name: Solène Marchadier, kind: person, roles: [ministre de la Transition]}
  maire: {name: Jean-Luc Borie, kind: person, roles: [maire de Tarnac-le-Vieux]}
  prefet: {name: préfet, kind: unnamed, roles: []}
notes: political column in which true fragments of a minister, a mayor and a prefect stand among coined slogans, ironic marks, words as words and titles; curly and angle marks
---
# La « sobriété heureuse » des autres

On connaît la chanson. Chaque printemps, un ministère découvre la « sobriété ». Le mot est bien choisi : il suppose qu'avant, on était ivre. <t v="2026-04-30">Jeudi</t>, devant un parterre de « référents » et de « têtes de réseau », <m s="ministre">Solène Marchadier</m> a promis aux campagnes « <q s="ministre" type="mixed">un chemin, pas une punition</q> ». Le chemin s'appelle « Plan Vallées 2035 ». La punition n'a pas encore de nom.

Sur le papier, tout est « co-construit ». Dans les faits, le « diagnostic partagé » a été rédigé à Paris et partagé par courriel. À Tarnac-le-Vieux, 214 habitants et deux « zones blanches », le maire a lu les 180 pages. « <q s="maire">J'y ai trouvé onze fois le mot résilience et pas une fois le mot autobus</q> », constate <m s="maire">Jean-Luc Borie</m>. On l'a classé parmi les « grincheux ». C'est un homme qui compte.

La « sobriété », à vrai dire, Tarnac la pratique <t v="1962/..">depuis 1962</t>, date de la fermeture de la gare. On y répare, on y prête, on y marche. Cela s'appelait la pauvreté ; c'est devenu un « mode de vie inspirant », avec reportage dans « Campagnes & Cie » et photographie d'un panier.

Le préfet, lui, parle la langue du plan. <m s="prefet">Il</m> a vanté « <q s="prefet" type="mixed">une ingénierie de proximité</q> » et « <q s="prefet" type="mixed">des solutions à hauteur d'hommes</q> ». Traduisons. La première est un numéro de téléphone. Quant à la hauteur, elle se mesure, pour l'instant, depuis une berline.

Que la ministre soit sincère, je n'en doute pas. <m s="ministre">Elle</m> a même reconnu que <i s="ministre">l'État avait beaucoup fermé</i>. Mais son chemin ressemble à ceux du « Petit Poucet » : il est semé de miettes, et les oiseaux de Bercy ont faim.

Reste le mot de la fin, que l'on doit au maire. On lui demandait ce qu'il ferait d'une « enveloppe exceptionnelle ». « <q s="maire">Je regarderais d'abord s'il y a quelque chose dedans</q> », a-t-<m s="maire">il</m> répondu.
