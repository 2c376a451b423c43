---
id: fr-424
language: fr-CH
agency: AWP
outlet: Placement Romand
domain: placementromand.example
authors: []
published: 2025-08-05T08:25:00+02:00
modified: 2025-08-05T11:50:00+02:00
dateline: {place: Lausanne, agency: awp, date: null}
copyright: {holders: [AWP], year: null, notice: "© AWP Agence de presse économique et financière SA", licence: null, reserved: false}
tdm: reserved
speakers:
  lemania: {name: Lemania Pharma, kind: organisation, roles: [groupe, laboratoire]}
  pdg: {name: Stéphane Kaeser-Dubuis, kind: person, roles: [directeur général, CEO]}
  cfo: {name: Giulia Bernasconi-Rey, kind: person, roles: [directrice financière, CFO, Tessinoise]}
  president: {name: Rolf Aeschlimann, kind: person, roles: [président du conseil, président]}
  vontobel: {name: Noémie Chételat, kind: person, roles: [analyste chez Vontavel, analyste]}
  actares: {name: Fondation Ethos-Léman, kind: organisation, roles: [fondation]}
  keller: {name: Karin Keller-Sutter, kind: person, roles: [présidente de la Confédération]}
  syna: {name: Syna, kind: organisation, roles: [syndicat]}
  source: {name: une source proche du conseil, kind: unnamed, roles: []}
notes: "résultats semestriels suisses; droits de douane américains; directeur général et président il, CFO, analyste, présidente de la Confédération elle; président/présidente de deux corps; source proche; groupe il, fondation elle; trimestres"
---
# Lemania Pharma: bénéfice en baisse, <m s="pdg">le patron</m> juge les droits de douane «<q s="pdg" type="mixed">absurdes mais gérables</q>»

Lausanne (awp) - Le laboratoire vaudois Lemania Pharma a vu son bénéfice net reculer de 18% à 241 millions de francs <t v="2025-01/2025-06">au premier semestre</t>. <m s="lemania">Le groupe</m> a confirmé <t v="2025-08-05">mardi</t> que <i s="lemania">sa croissance annuelle serait comprise entre 2 et 4%</i>, «<q s="lemania" type="mixed">hors effets de change et hors surprises</q>».

La surprise est venue de Washington. Les droits de douane de 39% imposés à la Suisse entrent en vigueur <t v="2025-08-07">jeudi</t>. «<q s="pdg">C'est absurde, mais c'est gérable</q>», a estimé <m s="pdg">le directeur général</m>, Stéphane Kaeser-Dubuis, en conférence téléphonique. «<q s="pdg">Nous avons neuf mois de stock dans le New Jersey.</q>»

La directrice financière a été moins catégorique. <m s="cfo">Giulia Bernasconi-Rey</m> a indiqué que <i s="cfo">chaque trimestre de surtaxe coûterait 35 millions</i>. «<q s="cfo" id="1">Je dors bien</q>», a ajouté <m s="cfo">la Tessinoise</m>, «<q s="cfo" id="1">mais je dors sur un oreiller de liquidités.</q>»

Le président du conseil, Rolf Aeschlimann, s'en est pris à Berne. «<q s="president" via="NZZ">On a envoyé négocier des gens qui comptent en fromages</q>», a-t-<m s="president">il</m> grincé dans la NZZ. La présidente de la Confédération n'a pas goûté la sortie. «<q s="keller">M. Aeschlimann a mon numéro, il pourra me donner des cours</q>», a répondu <m s="keller">Karin Keller-Sutter</m>. <m s="keller">Elle</m> a assuré que <i s="keller">les discussions se poursuivraient <t v="../2025-08-07">jusqu'à jeudi</t> et au-delà</i>.

A l'interne, le ton de l'ancien banquier passe mal. <m s="source">Une source proche du conseil</m> affirme que <i s="source">le directeur général a menacé de démissionner <t v="2025-07">en juillet</t></i>. «<q s="source">Rolf parle, Stéphane répare</q>», résume-t-<m s="source">elle</m>. <m s="lemania">Lemania</m> «<q s="lemania" type="mixed">ne commente pas les bruits de couloir</q>».

Pour Noémie Chételat, analyste chez Vontavel, les chiffres sont meilleurs qu'ils n'en ont l'air. «<q s="vontobel">Si on enlève le dollar, la grippe et le président, c'est un très bon semestre</q>», écrit-<m s="vontobel">elle</m>. <m s="vontobel">L'analyste</m> relève que <i s="vontobel">la marge a progressé <t v="2025-34">au deuxième trimestre</t></i>.

La Fondation Ethos-Léman réclame une assemblée extraordinaire. <m s="actares">Elle</m> estime que <i s="actares">M. Aeschlimann, en poste <t v="2013/..">depuis 2013</t>, n'est plus indépendant</i>. Syna s'inquiète pour les 1900 emplois d'Aigle. «<q s="syna">Le stock dans le New Jersey, ce sont nos heures supplémentaires</q>», note <m s="syna">le syndicat</m>.

A la Bourse suisse, le titre gagnait 1,4% <t v="2025-08-05T11:30">à 11h30</t>. Interrogé sur son avenir, Stéphane Kaeser-Dubuis a botté en touche. «<q s="pdg">Je serai là pour les résultats <t v="2025-35">du troisième trimestre</t></q>», a-t-<m s="pdg">il</m> dit. «<q s="president">Moi aussi</q>», a glissé <m s="president">le président</m>, assis à sa droite.
