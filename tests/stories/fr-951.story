---
id: fr-951
language: fr
agency: null
outlet: "Le Figuier"
domain: le-figuier.example
authors: ["Constance de Brémond"]
published: 2026-11-18T18:30:00+01:00
modified: null
dateline: null
copyright: {holders: ["Le Figuier"], year: 2026, notice: "© Le Figuier 2026", licence: null, reserved: false}
tdm: null
speakers:
  lanvin: {name: "Charles Lanvin", kind: person, roles: ["premier ministre"]}
  oumari: {name: "Leïla Oumari", kind: person, roles: ["présidente du groupe de La Gauche unie", "députée"]}
  besson: {name: "Rodolphe Besson", kind: person, roles: ["président du groupe national"]}
  sante: {name: "Catherine Pujos", kind: person, roles: ["ministre de la Santé"]}
  perchoir: {name: "Hubert Mérieux", kind: person, roles: ["président de l’Assemblée"]}
  dep: {name: "un député centriste", kind: unnamed, roles: ["député centriste"]}
  conseiller: {name: "un conseiller de l’exécutif", kind: unnamed, roles: []}
notes: "natural: question time in the French National Assembly, several deputies and ministers, fragments in the paraphrase"
---
# À l’Assemblée, <m s="lanvin">Lanvin</m> défend un budget « <q s="lanvin" type="mixed">de vérité</q> » sous les quolibets

RÉCIT - La séance de questions au gouvernement a viré <t v="2026-11-18">mercredi</t> au procès du premier ministre, à cinq jours du vote sur la Sécurité sociale.

Il avait prévenu ses proches : « <q s="lanvin">Ils veulent du sang, je leur donnerai des chiffres.</q> » Charles Lanvin a tenu parole. Vingt minutes durant, <m s="lanvin">le premier ministre</m> a égrené les milliards, défendant un budget « <q s="lanvin" type="mixed">de vérité</q> » et accusant ses adversaires de préférer « <q s="lanvin" type="mixed">la poésie comptable</q> ».

C’est Leïla Oumari qui a ouvert le feu. « <q s="oumari" id="61">Vous avez trouvé 4 milliards sur le dos des malades et pas un centime sur celui des actionnaires</q>, a lancé <m s="oumari">la présidente du groupe de La Gauche unie</m>. <q s="oumari" id="61">Un patient atteint d’un cancer paiera <t v="2027">l’an prochain</t> 180 euros de plus. Regardez-le dans les yeux, Monsieur Lanvin !</q> »

Brouhaha à droite. « <q s="perchoir">Mes chers collègues, on n’entend plus que vous</q> », a soupiré <m s="perchoir">le président de l’Assemblée</m>, Hubert Mérieux.

À la députée de Seine-Saint-Denis, qui citait un rapport de l’économiste Michel Astorg, <m s="lanvin">le chef du gouvernement</m> a opposé un démenti sec : « <q s="lanvin">M. Astorg s’est trompé de ligne. Cela arrive aux meilleurs, et il n’en est pas loin.</q> » Les malades en affection de longue durée, a-t-<m s="lanvin">il</m> assuré, « <q s="lanvin" type="mixed">ne paieront pas un euro de plus</q> ».

La ministre de la Santé, Catherine Pujos, que l’on dit réservée sur la mesure, a volé à son secours. <m s="sante">Elle</m> a rappelé que le doublement des franchises avait été « <q s="sante" type="mixed">proposé par un gouvernement de gauche</q> » <t v="2013">en 2013</t>. « <q s="sante">Vous l’aviez voté, Madame Oumari. Vous étiez assise au troisième rang</q> », a-t-<m s="sante">elle</m> cinglé, sous les applaudissements.

À l’autre bout de l’hémicycle, Rodolphe Besson savourait. « <q s="besson">Vous gouvernez avec les voix de ceux qui vous insultent</q> », a moqué <m s="besson">le président du groupe national</m>. <m s="besson">Il</m> a confirmé que ses 112 députés voteraient la censure, « <q s="besson" type="mixed">d’où qu’elle vienne</q> ».

Dans les couloirs, la majorité ne cachait pas son inquiétude. « <q s="dep">Charles a été bon, mais on ne gagne pas un vote à l’applaudimètre</q> », confiait <m s="dep">un député centriste</m>. Selon <m s="dep">ce pilier de la commission des finances</m>, <i s="dep">il manque encore onze voix</i>. Le nom de Jean-Baptiste Rolland, ancien ministre du Budget débarqué <t v="2026-09">en septembre</t>, revient avec insistance parmi les mutins.

« <q s="conseiller">Rolland se venge, mais il ne fera pas tomber la maison, il veut y revenir</q> », veut croire <m s="conseiller">un conseiller de l’exécutif</m>.

Le premier ministre, lui, refuse de brandir l’article 49.3. « <q s="lanvin" id="62">J’ai donné ma parole au Parlement, je n’en ai qu’une</q>, a-t-<m s="lanvin">il</m> répété à la sortie. <q s="lanvin" id="62">Si je dois tomber, ce sera debout, et sur un texte.</q> » Puis il a traversé la cour, seul, sous un parapluie prêté par un huissier.
