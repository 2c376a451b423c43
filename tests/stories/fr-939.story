---
id: fr-939
language: fr
agency: null
outlet: "Le Quotidien du Wouri"
domain: le-quotidien-du-wouri.example
authors: ["Armand Ngassa"]
published: 2026-10-13T19:30:00+01:00
modified: null
dateline: null
copyright: {holders: ["Le Quotidien du Wouri"], year: 2026, notice: "© Le Quotidien du Wouri 2026", licence: null, reserved: false}
tdm: null
speakers:
  ateba: {name: "Solange Ateba", kind: person, roles: ["avocate de Joseph Mbarga"]}
  gouv: {name: "René-Claude Essono", kind: person, roles: ["ministre de la Communication", "porte-parole du gouvernement"]}
  parti: {name: "Alliance pour le changement", kind: organisation, roles: []}
  tchoua: {name: "Daniel Tchoua", kind: person, roles: ["secrétaire général de l’Alliance pour le changement"]}
  eveque: {name: "Antoine Belinga", kind: person, roles: ["évêque", "président de la Conférence épiscopale"]}
  marchande: {name: "Brigitte", kind: person, roles: ["vendeuse de beignets"]}
notes: "natural: Cameroon-like opposition arrest, government statement, lawyer, reactions of party and bishop"
---
# Arrestation de Joseph Mbarga: «<q s="ateba">On ne m’a pas laissée le voir</q>», dénonce <m s="ateba">son avocate</m>

L’opposant Joseph Mbarga a été interpellé <t v="2026-10-12">lundi</t> vers 22 heures à son domicile de Bonapriso, à Douala, trois jours après la proclamation des résultats de l’élection présidentielle, qu’il conteste.

«<q s="ateba">Des hommes en civil ont escaladé le portail. Ils n’ont présenté ni mandat ni badge</q>», a affirmé <t v="2026-10-13">mardi</t> <m s="ateba">Me Solange Ateba</m> au cours d’un point de presse. «<q s="ateba">J’ai passé la nuit devant la Légion de gendarmerie. On ne m’a pas laissée le voir.</q>»

<m s="ateba">L’avocate</m> indique que <i s="ateba">son client, âgé de 66 ans et diabétique, n’a pas reçu ses médicaments</i>. «<q s="ateba">Si quelque chose lui arrive, chacun prendra ses responsabilités</q>», a-t-<m s="ateba">elle</m> prévenu.

Du côté des autorités, on justifie l’opération par des appels répétés à l’insurrection. «<q s="gouv">M. Mbarga n’est pas au-dessus des lois. Il est entendu dans le cadre d’une enquête régulièrement ouverte par le parquet</q>», a déclaré <m s="gouv">le ministre de la Communication</m>, René-Claude Essono, à la télévision nationale.

<m s="gouv">Le porte-parole du gouvernement</m> soutient que <i s="gouv">quatre policiers ont été blessés <t v="2026-10-11">dimanche</t> par des partisans de l’opposant à New-Bell</i>. <m s="gouv">Il</m> a appelé la population à vaquer «<q s="gouv" type="mixed">sereinement</q>» à ses occupations.

Une version que balaie l’Alliance pour le changement. «<q s="parti">Le pouvoir a peur d’un homme qui ne possède qu’un mégaphone</q>», écrit <m s="parti">le parti</m> dans un communiqué. Son secrétaire général, Daniel Tchoua, que le préfet du Wouri avait placé en résidence surveillée, a réussi à contourner la coupure du réseau.

«<q s="tchoua" via="RFI">Nous avons les procès-verbaux de 18 000 bureaux de vote. Le président Mbarga est arrivé en tête dans six régions sur dix</q>», a-t-<m s="tchoua">il</m> assuré à RFI, ajoutant que <i s="tchoua" via="RFI">les marches prévues <t v="2026-10-17">samedi</t> étaient maintenues</i>. «<q s="tchoua" via="RFI">Elles seront pacifiques. Ce sont eux qui ont les fusils, pas nous.</q>»

### «<q s="marchande">Nous, on veut seulement vendre</q>»

A Douala, la plupart des boutiques sont restées fermées <t v="2026-10-13">mardi</t>. Au carrefour Ndokoti, Brigitte, vendeuse de beignets, a tout de même allumé son feu. «<q s="marchande" id="61">Nous, on veut seulement vendre. La politique ne paie pas la farine</q>, lâche <m s="marchande">cette mère de quatre enfants</m>. <q s="marchande" id="61">Mais Mbarga, il avait promis de goudronner ici. Les autres ne promettent même plus.</q>»

Les appels au calme se multiplient. Le président de la Conférence épiscopale, Mgr Antoine Belinga, a proposé la médiation de l’Eglise. «<q s="eveque">La vérité des urnes n’est pas une menace pour la paix, elle en est la condition</q>», a déclaré <m s="eveque">l’évêque</m>, qui avait célébré les obsèques de l’ancien Premier ministre Philippe Owona <t v="2026-06">en juin</t>.

L’Union africaine et la France ont fait part de leur préoccupation. Me Ateba, elle, s’apprêtait <t v="2026-10-13">mardi soir</t> à passer une deuxième nuit dehors. «<q s="ateba">J’ai apporté une chaise, cette fois.</q>»
