---
id: fr-425
language: fr
agency: AFP
outlet: Pacifique Matin
domain: pacifique-matin.example
authors: [Vaea Tehuiotoa]
published: 2026-02-13T16:45:00+11:00
modified: null
dateline: {place: Nouméa, agency: AFP, date: null}
copyright: {holders: [AFP], year: 2026, notice: "© AFP 2026", licence: null, reserved: false}
tdm: null
speakers:
  maire: {name: Élisabeth Waheo, kind: person, roles: [maire de Houaïlou, maire, édile]}
  commissaire: {name: Jacques Billant, kind: person, roles: [haut-commissaire de la République, haut-commissaire]}
  prevision: {name: Thibaud Carayon, kind: person, roles: [prévisionniste]}
  chef: {name: Wassissi Nonaro, kind: person, roles: [grand chef, vieux]}
  infirmiere: {name: Marie-Paule Tjibaou-Naisseline, kind: person, roles: [infirmière]}
  ministre: {name: Naïma Moutchou, kind: person, roles: [ministre des Outre-mer, ministre]}
  eec: {name: société Enercal, kind: organisation, roles: [société]}
  jeune: {name: un lycéen, kind: unnamed, roles: []}
notes: "cyclone en Nouvelle-Calédonie; maire, infirmière, ministre elle; haut-commissaire, prévisionniste, grand chef, lycéen il; société et Météo-France; heures locales et heure de Paris; saison australe évitée; noms kanak"
---
# Cyclone Osai : la Nouvelle-Calédonie panse ses plaies, la côte est « <q s="maire" type="mixed">coupée du monde</q> »

Nouméa (AFP) - <i s="commissaire">Le cyclone Osai a traversé la Nouvelle-Calédonie <t v="2026-02-12/2026-02-13">dans la nuit de jeudi à vendredi</t>, faisant deux morts et privant d'électricité 40.000 foyers</i>, a indiqué <m s="commissaire">le haut-commissaire de la République</m>.

« <q s="commissaire">Le pire est passé, le plus long commence</q> », a déclaré <m s="commissaire">Jacques Billant</m> lors d'un point de presse <t v="2026-02-13T11:00">à 11h00</t> (<t v="2026-02-13T01:00+01:00">01h00 à Paris</t>). <m s="commissaire">Il</m> a confirmé que <i s="commissaire">les deux victimes, un couple de retraités, avaient été emportées par une rivière à Ponérihouen</i>.

Sur la côte est, les routes ont disparu. « <q s="maire" id="1">Nous sommes coupés du monde</q>, a témoigné par téléphone satellitaire <m s="maire">la maire de Houaïlou</m>, Élisabeth Waheo, <q s="maire" id="1">mais le monde ne s'en est pas encore aperçu.</q> » <m s="maire">L'édile</m> affirme que <i s="maire">trois tribus n'ont plus d'eau potable</i>.

Le grand chef Wassissi Nonaro a ouvert sa case à soixante personnes. « <q s="chef">La case a bougé, elle a parlé, elle n'est pas tombée</q> », dit <m s="chef">le vieux</m>. « <q s="chef">Le lycée, lui, avait coûté un milliard.</q> » Un lycéen qui l'écoutait a confirmé la chose. « <q s="jeune">Le toit du gymnase est chez ma tante</q> », a-t-<m s="jeune">il</m> précisé.

Météo-France Nouvelle-Calédonie avait placé l'île en alerte 2 <t v="2026-02-11">dès mercredi</t>. « <q s="prevision">On avait la trajectoire, on n'avait pas la vitesse</q> », concède <m s="prevision">le prévisionniste Thibaud Carayon</m>. Des rafales à 210 km/h ont été mesurées, selon <m s="prevision">lui</m>, « <q s="prevision" type="mixed">avant que l'appareil ne s'envole</q> ».

### Un accouchement à la bougie

Au dispensaire de Canala, une infirmière a mis au monde des jumeaux sans médecin. « <q s="infirmiere">J'avais une lampe, deux bougies et la belle-mère</q> », raconte <m s="infirmiere">Marie-Paule Tjibaou-Naisseline</m>. « <q s="infirmiere">La belle-mère voulait les appeler Osai et Osaïa, j'ai dit non.</q> »

La ministre des Outre-mer est attendue <t v="2026-02-15">dimanche</t>. <m s="ministre">Naïma Moutchou</m> a assuré que <i s="ministre">l'état de catastrophe naturelle serait reconnu <t v="2026-02-18">d'ici mercredi</t></i>. « <q s="ministre" via="Outre-mer La 1ère">Aucun village ne sera oublié</q> », a-t-<m s="ministre">elle</m> promis sur Outre-mer La 1ère. La maire de Houaïlou l'a entendue. « <q s="maire">Elle a dit village, ici ce sont des tribus</q> », a relevé <m s="maire">Mme Waheo</m>. « <q s="maire">Mais si elle apporte de l'eau, elle peut dire ce qu'elle veut.</q> »

<m s="eec">La société Enercal</m> prévoit que <i s="eec">le courant sera rétabli à Nouméa <t v="2026-02-14">samedi soir</t></i>. Pour l'intérieur, elle ne s'avance pas.

Le dernier cyclone d'une telle force, Erica, avait frappé l'archipel <t v="2003-03-14">le 14 mars 2003</t>.
