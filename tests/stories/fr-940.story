---
id: fr-940
language: fr
agency: null
outlet: "L’Observateur de Tunis"
domain: l-observateur-de-tunis.example
authors: ["Hajer Ben Romdhane"]
published: 2026-11-05T15:25:00+01:00
modified: null
dateline: null
copyright: {holders: ["L’Observateur de Tunis"], year: 2026, notice: "© L’Observateur de Tunis 2026", licence: null, reserved: false}
tdm: null
speakers:
  mabrouk: {name: "Mabrouk Ghrissi", kind: person, roles: ["oléiculteur"]}
  fathia: {name: "Fathia", kind: person, roles: ["cueilleuse"]}
  jemni: {name: "Lotfi Jemni", kind: person, roles: ["président de la Chambre des exportateurs"]}
  ministre: {name: "Ezzeddine Chaouachi", kind: person, roles: ["ministre de l’Agriculture"]}
  utap: {name: "Union des agriculteurs", kind: organisation, roles: []}
notes: "natural: Tunisian press: drought and dates/olive oil prices, farmers, union, minister"
---
# Huile d’olive : une récolte record, des producteurs au bord de la faillite
## À Sfax et à Zarzis, le kilo d’olives se négocie sous 900 millimes. « <q s="mabrouk">C’est moins que le prix du tri</q> », se lamente <m s="mabrouk">un oléiculteur</m>.

Mabrouk Ghrissi attrape une branche et la secoue. La pluie d’olives noires sur le filet vert devrait le réjouir. « <q s="mabrouk">Une année comme celle-ci, mon père en a vu deux dans sa vie. Et moi, je prie pour que ça s’arrête</q> », dit <m s="mabrouk">cet agriculteur de Bir Ali</m>.

La Tunisie s’apprête à produire plus de 400 000 tonnes d’huile, un record. Mais les cours ont fondu de moitié en un an. <t v="2026-11-02">Lundi</t>, au marché de Gremda, le kilo s’échangeait entre 750 et 900 millimes. « <q s="mabrouk" id="61">C’est moins que le prix du tri</q>, insiste <m s="mabrouk">le sexagénaire</m>. <q s="mabrouk" id="61">Je paie les ouvrières 35 dinars la journée, le camion 120. Faites le calcul.</q> »

Sa belle-sœur Fathia, qui dirige une équipe de douze cueilleuses, écoute en nouant son foulard. « <q s="fathia">On nous dit chaque année que c’est la dernière. En attendant, nos dos sont les mêmes</q> », glisse-t-<m s="fathia">elle</m>.

Pour <m s="utap">l’Union des agriculteurs</m>, <i s="utap">la responsabilité en incombe à l’Office de l’huile, qui n’achète presque plus</i>. « <q s="utap">L’État a disparu du marché au pire moment</q> », fustige <m s="utap">l’organisation</m>, qui parle d’une campagne « <q s="utap" type="mixed">sacrifiée</q> » et demande un prix plancher de 1,5 dinar.

Les exportateurs réfutent toute entente. <m s="jemni">Lotfi Jemni</m>, le président de leur chambre, rappelle que <i s="jemni">l’Espagne et la Turquie ont elles aussi des cuves pleines</i>. « <q s="jemni">Personne, à Bari ou à Malaga, ne va nous faire de cadeau. On vend en vrac une huile que d’autres mettent en bouteille avec un joli paysage toscan</q> », regrette-t-<m s="jemni">il</m>.

Selon <m s="jemni">lui</m>, <i s="jemni">la solution passe par le conditionnement</i>. « <q s="jemni">Aujourd’hui, 12 % de notre huile part en bouteille. À 30 %, on ne parlerait plus de crise.</q> »

### 50 millions de dinars

Interpellé <t v="2026-11-04">mercredi</t> à l’Assemblée par la députée Olfa Maatoug, <m s="ministre">le ministre de l’Agriculture</m>, Ezzeddine Chaouachi, a annoncé que <i s="ministre">l’Office disposerait d’une ligne de crédit de 50 millions de dinars pour acheter et stocker</i>. <m s="ministre">Il</m> s’est dit « <q s="ministre" type="mixed">pleinement conscient de la détresse des petits</q> ».

« <q s="ministre" id="62">Nous ne laisserons pas l’olivier devenir une malédiction</q>, a-t-<m s="ministre">il</m> ajouté. <q s="ministre" id="62">Mais je ne peux pas décréter le prix que paie une ménagère à Milan.</q> »

Mme Maatoug a quitté l’hémicycle avant la fin de sa réponse.

Au moulin de Hencha, on tourne jour et nuit. Les camions attendent dix-huit heures sur le bas-côté, et l’olive chauffe. Mabrouk a renoncé à y aller. Il pressera de quoi remplir les jarres de la famille, et laissera le reste sur l’arbre.

« <q s="mabrouk">Mon fils Anis est à Lyon, il livre des repas à vélo. Il m’envoie de l’argent pour que je paie les cueilleuses. Vous trouvez ça normal ?</q> »
