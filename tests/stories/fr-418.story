---
id: fr-418
language: fr-BE
agency: Belga
outlet: Le Plat Pays Agricole
domain: platpays-agricole.example
authors: []
published: 2025-03-28T17:50:00+01:00
modified: null
dateline: {place: Namur, agency: Belga, date: null}
copyright: {holders: [Belga], year: 2025, notice: "© Belga 2025. Tous droits réservés.", licence: null, reserved: true}
tdm: null
speakers:
  ministre: {name: Anne-Catherine Dalcq, kind: person, roles: ["ministre wallonne de l'Agriculture", ministre]}
  fugea: {name: Fugea, kind: organisation, roles: [syndicat]}
  porteparole: {name: Hugues Falys-Wanet, kind: person, roles: [porte-parole de la Fugea, éleveur]}
  fwa: {name: Marianne Streel-Gilson, kind: person, roles: [présidente de la FWA]}
  afsca: {name: Afsca, kind: organisation, roles: [agence]}
  veto: {name: Clément Dosogne, kind: person, roles: [vétérinaire]}
  eleveuse: {name: Odette Lambiotte, kind: person, roles: [éleveuse à Gedinne, septuagénaire]}
  petitfils: {name: Bastien Lambiotte, kind: person, roles: ["petit-fils d'Odette Lambiotte"]}
  loup: {name: un chasseur de la région, kind: unnamed, roles: []}
notes: "langue bleue; ministre, présidente, éleveuse elle, porte-parole, vétérinaire, petit-fils et chasseur il; grand-mère et petit-fils de même nom; sigles; agence elle, syndicat il; saison et vaccination; belgicismes nonante"
---
# Langue bleue: la vaccination sera obligatoire <t v="2025-06-01/..">dès le 1er juin</t>

Namur (Belga) <i s="ministre">La vaccination des bovins et des ovins contre la langue bleue sera obligatoire en Belgique</i>, a confirmé <t v="2025-03-28">vendredi</t> <m s="ministre">la ministre wallonne de l'Agriculture</m>, Anne-Catherine Dalcq. « <q s="ministre">Nous avons perdu nonante mille bêtes <t v="2024">l'an dernier</t>, nous n'avons plus le luxe d'attendre</q> », a-t-<m s="ministre">elle</m> justifié.

Le vaccin sera remboursé à hauteur de 75%. C'est trop peu pour la Fugea. « <q s="porteparole">On nous oblige à acheter un parapluie après l'averse</q> », a réagi <m s="porteparole">son porte-parole</m>, Hugues Falys-Wanet. <m s="fugea">Le syndicat</m> réclame que <i s="fugea">la Région prenne en charge l'intégralité des doses</i>.

La présidente de la FWA s'est montrée plus conciliante. « <q s="fwa" id="1">La ministre a fait la moitié du chemin</q> », a estimé <m s="fwa">Marianne Streel-Gilson</m>, « <q s="fwa" id="1">qu'elle ne s'arrête pas pour pique-niquer.</q> » <m s="fwa">Elle</m> a rappelé que <i s="fwa">les éleveurs avançaient l'argent sur leur trésorerie</i>.

<m s="afsca">L'Afsca</m> prévoit que <i s="afsca">le moucheron vecteur réapparaîtra <t v="2025-05">en mai</t></i>. <m s="afsca">L'agence</m> avertit, dans une note aux vétérinaires, qu'<i s="afsca">un deuxième sérotype, le huit, circule depuis la France</i>. « <q s="veto">Il faudra deux piqûres par bête et par sérotype, faites le compte</q> », soupire <m s="veto">Clément Dosogne</m>, vétérinaire à Beauraing. « <q s="veto">J'ai commandé des gants et un nouveau dos.</q> »

À Gedinne, Odette Lambiotte a enterré trente-deux brebis <t v="2024-22">l'été dernier</t>. « <q s="eleveuse">Elles avaient toutes un nom, c'est une bêtise, on ne devrait pas</q> », regrette <m s="eleveuse">la septuagénaire</m>. Son petit-fils, qui reprend la ferme <t v="2026">l'an prochain</t>, a recommencé avec des numéros. « <q s="petitfils">Mamy dit 14 comme on dirait Joséphine</q> », sourit <m s="petitfils">Bastien Lambiotte</m>. « <q s="eleveuse">La 14 me regarde</q> », rétorque <m s="eleveuse">sa grand-mère</m>.

Le gibier pourrait aussi servir de réservoir. <m s="loup">Un chasseur de la région</m> affirme que <i s="loup">des cerfs ont été retrouvés morts <t v="2025-W12">la semaine dernière</t></i>. « <q s="loup">Personne ne les pique, ceux-là</q> », fait-<m s="loup">il</m> remarquer.

La ministre n'a pas exclu une aide supplémentaire. <m s="ministre">Mme Dalcq</m> a indiqué qu'<i s="ministre">elle rencontrerait les banques <t v="2025-04-03">jeudi prochain</t></i>. « <q s="porteparole">Les banques, c'est l'autre parasite</q> », a ironisé <m s="porteparole">l'éleveur</m>, en sortant de la réunion.

Lors de la première épidémie, <t v="2006-08">en août 2006</t>, la maladie était restée cantonnée au pays de Herve. Le plan « Zéro Bleu » court <t v="../2027">jusqu'en 2027</t>.
