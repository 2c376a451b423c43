---
id: nl-208
language: nl
agency: ANP
outlet: Wad & Wetenschap
domain: wad-en-wetenschap.example
authors: [Jelmer Dijkstra]
published: 2022-09-20T11:00:00+02:00
modified: null
dateline: {place: TEXEL, agency: ANP, date: null}
copyright: {holders: [Wad & Wetenschap], year: 2022, notice: "© 2022 Wad & Wetenschap, tenzij anders vermeld CC BY 4.0", licence: CC-BY-4.0, reserved: false}
tdm: allowed
speakers:
  kuiper: {name: Ineke Kuiper, kind: person, roles: [marien bioloog, hoogleraar]}
  kuiperj: {name: Jaap Kuiper, kind: person, roles: [garnalenvisser, neef]}
  rws: {name: Rijkswaterstaat, kind: organisation, roles: []}
  tanaka: {name: Yuki Tanaka, kind: person, roles: [Japanse promovenda]}
  instituut: {name: Zee-instituut Texel, kind: organisation, roles: []}
  opa: {name: haar grootvader, kind: unnamed, roles: []}
  critici: {name: critici, kind: group, roles: []}
notes: science, curly double marks with curly single nested, professor and her cousin with one surname, quote reopened over three paragraphs, species name and ship name in marks, prof. dr. with stops, Japanese scientist, seasons and decades
---
# Zeegras keert terug in de Waddenzee: “<q s="kuiper">We hadden het opgegeven</q>”

TEXEL (ANP) - Voor het eerst <t v="1932/..">sinds 1932</t> is in de Waddenzee een aaneengesloten veld groot zeegras gevonden. Het veld, 14 hectare groot, ligt ten zuiden van Griend.

“<q s="kuiper">We hadden het opgegeven. Ik had de zak zaad al bijna aan een collega gegeven</q>”, zegt <m s="kuiper">prof. dr. Ineke Kuiper</m> van het Zee-instituut Texel. Haar team zaaide <t v="2018-21">in het voorjaar van 2018</t> drie miljoen zaden in kokers van klei.

<t v="2022-09-06">Op dinsdag 6 september</t> zag promovenda Yuki Tanaka bij laagwater iets groens. De Japanse belde meteen haar begeleider. “<q s="tanaka">Ik zei: ‘<q s="tanaka">Mevrouw, het is geen plastic</q>’</q>”, vertelt <m s="tanaka">Tanaka</m>. Kuiper hing op, niet uit boosheid, maar om haar laarzen te zoeken.

<m s="kuiper">De hoogleraar</m> beschrijft het moment zo:

“<q s="kuiper" id="1">Ik stond er tot mijn knieën in. Eerst dacht ik aan een grap van de studenten.</q>

“<q s="kuiper" id="1">Toen rook ik het. Zeegras ruikt naar komkommer, dat vergeet je niet.</q>

“<q s="kuiper" id="1">En mijn grootvader riep vroeger: ‘<q s="opa">Waar dat spul staat, staat vis.</q>’ Hij heeft het nooit meer gezien.</q>”

### Neef met netten

Niet iedereen juicht. Garnalenvisser Jaap Kuiper, een neef, is bang voor zijn vaarroute. “<q s="kuiperj" id="2">Gun die plant haar plekje</q>”, zegt <m s="kuiperj">de visser</m>, “<q s="kuiperj" id="2">maar gun mij het mijne.</q>” <m s="kuiperj">Hij</m> stelt dat <i s="kuiperj">er <t v="199X">in de jaren negentig</t> ook zeegras lag</i>, “<q s="kuiperj" type="mixed">al heeft geen geleerde dat opgeschreven</q>”.

<m s="rws">Rijkswaterstaat</m> laat weten dat <i s="rws">er voorlopig geen vaarverbod komt</i>. <m s="instituut">Het Zee-instituut</m> meldt in een persbericht: “<q s="instituut">Wij werken samen met vissers, niet tegen hen.</q>” Volgens <m s="critici">critici</m> <i s="critici">is zo’n samenwerking eerder mislukt</i>.

Het onderzoek kostte 2,8 miljoen euro en draaide rond de plant met de naam ‘Zostera marina’, in de volksmond ‘zeewier dat gras wil zijn’. Schip ‘De Wulk’ vaart <t v="2022-09-22">overmorgen</t> opnieuw uit. <t v="2023-34">In het tweede kwartaal van volgend jaar</t> wordt ook bij Rottum gezaaid. De resultaten verschijnen <t v="2022-12">in december</t>. Kuiper gaat <t v="2023-08-01/..">vanaf 1 augustus 2023</t> met pensioen. “<q s="kuiper">Dan koop ik een bootje</q>”, zegt <m s="kuiper">ze</m>. “<q s="kuiper">Met een glazen bodem.</q>”
