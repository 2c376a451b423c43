---
id: nl-416
language: nl
agency: ANP
outlet: Groen & Grond
domain: groenengrond.example
authors: []
published: 2025-04-14T14:10:00+02:00
modified: null
dateline: {place: ARNHEM, agency: ANP, date: null}
copyright: {holders: [ANP], year: null, notice: "ANP, alle rechten voorbehouden", licence: null, reserved: true}
tdm: null
speakers:
  directrice: {name: Liesbeth Wolfswinkel, kind: person, roles: [directrice, biologe]}
  aalbers: {name: Henk Aalbers, kind: person, roles: [wandelaar]}
  om: {name: Openbaar Ministerie, kind: organisation, roles: [OM]}
  burgemeester: {name: Ton Strien, kind: person, roles: [burgemeester]}
  jager: {name: Coen van Ruiten, kind: person, roles: [voorzitter]}
  moeder: {name: een moeder uit Ede, kind: unnamed, roles: []}
  rechter: {name: de voorzieningenrechter, kind: unnamed, roles: []}
notes: wolf, director (biologe), mother unnamed, hunter association chairman and walker and mayor (all hij), judge's ruling, OM, several organisations, wolf by number in marks
---
# Rechter: probleemwolf mag niet worden afgeschoten

ARNHEM (ANP) - De provincie Gelderland mag de wolf die <t v="2025-04-06">op zondag 6 april</t> een wandelaar beet voorlopig niet laten doden. <m s="rechter">De voorzieningenrechter</m> oordeelde <t v="2025-04-14">maandag</t> dat <i s="rechter">niet vaststaat om welk dier het gaat</i>.

"<q s="rechter">Een wolf is een wolf, maar niet elke wolf is deze wolf</q>", staat in <m s="rechter">de uitspraak</m>. Het Veluwefonds, dat de zaak had aangespannen, reageert opgelucht. "<q s="directrice">Wij bagatelliseren het bijten niet, wij willen dna zien</q>", zegt <m s="directrice">directrice Liesbeth Wolfswinkel</m>. Volgens <m s="directrice">de biologe</m> <i s="directrice">lopen er in het gebied minstens vier mannetjes rond</i>.

De gebeten wandelaar, Henk Aalbers, volgde de zaak thuis met zijn been op een kruk. "<q s="aalbers" id="1">Ik hoef zijn kop niet aan de muur</q>", vertelt <m s="aalbers">de gepensioneerde leraar</m>, "<q s="aalbers" id="1">maar ik wil wel weer naar mijn bankje.</q>" <m s="aalbers">Hij</m> zegt dat <i s="aalbers">de wolf eerst minutenlang met hem meeliep</i>.

<m s="jager">Coen van Ruiten</m> van de jagersvereniging noemt de uitspraak "<q s="jager" type="mixed">van achter een bureau geschreven</q>". "<q s="jager">Straks wordt er een kind gegrepen en dan zegt iedereen dat niemand het wist</q>", waarschuwt <m s="jager">de voorzitter</m>. Een moeder uit Ede, die met een bord bij de rechtbank stond, denkt daar net zo over. "<q s="moeder">Mijn dochter van zes loopt <t v="2025-04-07/..">sinds vorige week maandag</t> met een fluitje naar school</q>", zegt <m s="moeder">ze</m>.

<m s="om">Het Openbaar Ministerie</m> laat weten dat <i s="om">er geen strafrechtelijk onderzoek loopt naar het voeren van de dieren</i>. Wel zijn er <t v="2025-03">in maart</t> twee bekeuringen uitgedeeld.

Burgemeester Ton Strien ziet zich tussen twee vuren. "<q s="burgemeester">De ene helft van mijn post begint met 'moordenaar' en de andere helft ook</q>", verzucht <m s="burgemeester">hij</m>. Strien sluit de Planken Wambuis <t v="../2025-04-30">tot en met 30 april</t> voor publiek. Op een kaart wijst hij de plek aan. Of hij zelf nog gaat wandelen? "<q s="burgemeester">Met drie collega's, en ik in het midden.</q>"

De provincie kan binnen vier weken in beroep. <m s="directrice">Wolfswinkel</m> rekent daar niet op: "<q s="directrice"><t v="2025-06">In juni</t> zijn er welpen, dan is alles anders</q>". Het dier, in de stukken 'GW3237m' geheten, werd <t v="2025-04-10">donderdag</t> voor het laatst gezien.
