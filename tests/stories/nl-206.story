---
id: nl-206
language: nl
agency: Reuters
outlet: Beursvloer
domain: beursvloer.example
authors: [Ruben Stavenuiter]
published: 2026-07-23T07:58:00+02:00
modified: 2026-07-23T09:41:00+02:00
dateline: {place: AMSTERDAM, agency: Reuters, date: 2026-07-23}
copyright: {holders: [Beursvloer Media BV], year: [2006, 2026], notice: "Copyright © 2006-2026 Beursvloer Media BV. Tekst- en datamining, waaronder het trainen van AI, is uitdrukkelijk voorbehouden.", licence: null, reserved: true}
tdm: reserved
speakers:
  vermeij: {name: Saskia Vermeij, kind: person, roles: [topvrouw van Noordzee Wind]}
  bedrijf: {name: Noordzee Wind, kind: organisation, roles: []}
  dekker: {name: Thijs Dekker, kind: person, roles: [analist bij Kempenaar Bank]}
  cfo: {name: Marcus Lindqvist, kind: person, roles: [financieel directeur, Zweed]}
  ministerie: {name: ministerie van Klimaat, kind: organisation, roles: []}
  bronnen: {name: twee ingewijden, kind: unnamed, roles: []}
  vereniging: {name: Vereniging van Kleine Aandeelhouders, kind: organisation, roles: []}
notes: half-year results, straight double marks, Reuters dateline with day and month, unnamed insiders told Reuters, quarters and halves, de Zweed as mention, project names with years, nested quote, the word augustus in a name (Augustus Capital)
---
# Noordzee Wind boekt verlies, <m s="vermeij">topvrouw</m> blijft optimistisch: "<q s="vermeij">Het waait nog</q>"

AMSTERDAM, <t v="2026-07-23">23 juli</t> (Reuters) - Windparkbouwer Noordzee Wind heeft <t v="2026-01/2026-06">in de eerste helft van dit jaar</t> een verlies van 118 miljoen euro geleden, tegen een winst van 64 miljoen <t v="2025-01/2025-06">in dezelfde periode van 2025</t>. Het aandeel opende <t v="2026-07-23">donderdag</t> 7,2 procent lager.

"<q s="vermeij">Het waait nog, en wij bouwen nog</q>", zei <m s="vermeij">topvrouw Saskia Vermeij</m> in een toelichting. Volgens <m s="vermeij">haar</m> <i s="vermeij">zijn de hogere staalprijzen de belangrijkste boosdoener</i>. "<q s="vermeij">Staal van <t v="2024">twee jaar geleden</t> kostte 600 euro per ton, nu bijna duizend. Daar helpt geen powerpoint tegen.</q>"

De financieel directeur, Marcus Lindqvist, kondigde een bezuiniging van 90 miljoen euro aan. "<q s="cfo" id="1">Wij snijden in ramen en tapijten</q>", aldus <m s="cfo">de Zweed</m>, "<q s="cfo" id="1">niet in monteurs.</q>" <m s="cfo">Hij</m> bevestigde dat <i s="cfo">het dividend <t v="2026">over 2026</t> wordt geschrapt</i>.

### Verkoop van kabeltak

<i s="bronnen" via="Reuters">Noordzee Wind praat met investeerder Augustus Capital over de verkoop van de kabeltak</i>, zeiden <m s="bronnen">twee ingewijden</m> tegen Reuters. "<q s="bronnen" via="Reuters">Het bod ligt op tafel, maar het bestek niet</q>", grapte <m s="bronnen">een van hen</m>. Volgens <m s="bronnen">de bronnen</m> <i s="bronnen">moet de deal <t v="2026-09-30">voor het einde van het derde kwartaal</t> rond zijn</i>. <m s="bedrijf">Het bedrijf</m> liet weten dat het "<q s="bedrijf" type="mixed">niet op geruchten reageert</q>".

Analist Thijs Dekker van Kempenaar Bank is niet verrast. "<q s="dekker">Ik schreef <t v="2026-05">in mei</t> al: '<q s="dekker">verkopen, want de zon schijnt ergens anders</q>'</q>", zegt <m s="dekker">Dekker</m>. <m s="dekker">Hij</m> noemt het plan van Vermeij "<q s="dekker" type="mixed">moedig, om niet te zeggen roekeloos</q>" en verlaagde zijn koersdoel van 21 naar 17 euro.

Milder is de Vereniging van Kleine Aandeelhouders. "<q s="vereniging">Er komt eindelijk eerlijkheid aan boord</q>", staat in <m s="vereniging">een verklaring</m>. <m s="ministerie">Het ministerie van Klimaat</m> benadrukt dat <i s="ministerie">het park 'Doggersbank 2030' gewoon doorgaat</i>.

Vermeij treedt <t v="2027-05-01">op 1 mei</t> terug. Ze leidt het concern <t v="2019-11/..">sinds november 2019</t>. Op de vraag of ze al een opvolger had aangewezen, zei <m s="vermeij">ze</m> alleen: "<q s="vermeij">Dat waait vanzelf aan.</q>" Dat zal volgens de statuten <t v="2026-36">in het vierde kwartaal</t> moeten gebeuren. De definitieve cijfers komen <t v="2027-02-18">op 18 februari</t>.
