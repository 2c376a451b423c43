---
id: nl-420
language: nl
agency: Reuters
outlet: Kantoor & Beurs
domain: kantoorenbeurs.example
authors: [Bas Terwisscha]
published: 2024-12-19T13:36:00+01:00
modified: 2024-12-19T15:02:00+01:00
dateline: {place: AMSTERDAM, agency: Reuters, date: 2024-12-19}
copyright: {holders: [Thomson Reuters], year: 2024, notice: "© 2024 Thomson Reuters. Alle rechten voorbehouden.", licence: null, reserved: true}
tdm: reserved
speakers:
  knot: {name: Klaas Knot, kind: person, roles: [president van De Nederlandsche Bank]}
  heinen: {name: Eelco Heinen, kind: person, roles: [minister van Financiën, VVD'er]}
  vreugdenhil: {name: Annerie Vreugdenhil, kind: person, roles: [topvrouw, bestuursvoorzitter]}
  bank: {name: Zuiderbank, kind: organisation, roles: [bank]}
  afm: {name: AFM, kind: organisation, roles: []}
  bronnen: {name: twee bronnen, kind: unnamed, roles: []}
  sewgobind: {name: Ada Sewgobind, kind: person, roles: [bestuurder]}
notes: bank merger rumour, president of a central bank, minister, chairwoman, bank as speaker, two sources told Reuters, regulator, union official, share prices, quarters, codename in marks
---
# EXCLUSIEF-<i s="bronnen">Zuiderbank praat met Belgische branchegenoot over samengaan</i>, zeggen <m s="bronnen">bronnen</m>

AMSTERDAM, <t v="2024-12-19">19 dec</t> (Reuters) - <i s="bronnen">De Nederlandse Zuiderbank voert <t v="2024-10/..">sinds oktober</t> gesprekken met het Belgische Crelan-Nord over een fusie</i>, hebben <m s="bronnen">twee bronnen</m> <t v="2024-12-19">donderdag</t> tegen Reuters gezegd. Het zou de grootste bankfusie in de Benelux zijn <t v="2007/..">sinds 2007</t>.

"<q s="bronnen">De namen van de commissarissen liggen al op volgorde</q>", zei <m s="bronnen">een van hen</m>.

De bank wilde niet op de berichten ingaan. "<q s="bank">Wij geven nooit commentaar op geruchten, ook niet op mooie</q>", schreef <m s="bank">ze</m> in een verklaring. <m s="vreugdenhil">Topvrouw Annerie Vreugdenhil</m> zei <t v="2024-12-17">dinsdag</t> nog op een congres dat <i s="vreugdenhil">schaal geen doel op zich is</i>. "<q s="vreugdenhil">Maar klein zijn is dat ook niet</q>", voegde <m s="vreugdenhil">ze</m> eraan toe.

De president van De Nederlandsche Bank hield zich op de vlakte. "<q s="knot">Ik juich grensoverschrijdende fusies in het algemeen toe en deze in het bijzonder niet, want die ken ik niet</q>", zei <m s="knot">Klaas Knot</m> na een lezing in Tilburg. Volgens <m s="knot">hem</m> <i s="knot">duurt een toetsing minstens een half jaar</i>.

Minder afstandelijk was Eelco Heinen. "<q s="heinen" id="1">De staat heeft nog 11 procent</q>", bracht <m s="heinen">de minister van Financiën</m> in herinnering, "<q s="heinen" id="1">dus ik verwacht dat iemand mij belt vóór Reuters dat doet.</q>" <m s="heinen">De VVD’er</m> ontkende dat <i s="heinen">het belang <t v="2025-34">in het tweede kwartaal</t> wordt verkocht</i>.

<m s="afm">De AFM</m> bevestigde dat <i s="afm">de handel in het aandeel <t v="2024-12-19T10:42">om 10.42 uur</t> korte tijd is stilgelegd</i>. De koers steeg 14 procent.

Vakbond De Unie vreest voor 1200 banen. "<q s="sewgobind">Synergie is het woord dat bestuurders gebruiken als ze ontslag niet kunnen spellen</q>", zei <m s="sewgobind">bestuurder Ada Sewgobind</m>. Zij heeft de bestuursvoorzitter gevraagd om een gesprek <t v="2024-12-24">voor Kerstmis</t>.

Het project, intern 'Maas en Schelde' genoemd, zou <t v="2025-02-13">op 13 februari</t>, bij de jaarcijfers, bekend worden gemaakt. <m s="bronnen">De bronnen</m> benadrukten dat <i s="bronnen">de besprekingen nog kunnen mislukken</i>.

(Verslag van Bas Terwisscha, bewerkt door Noortje Hekman)
