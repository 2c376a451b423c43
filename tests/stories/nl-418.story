---
id: nl-418
language: nl
agency: ANP
outlet: Buitenhof Bulletin
domain: buitenhofbulletin.example
authors: []
published: 2026-06-04T20:20:00+02:00
modified: null
dateline: {place: DEN HAAG, agency: ANP, date: null}
copyright: {holders: [ANP], year: 2026, notice: "© ANP 2026", licence: null, reserved: false}
tdm: reserved
speakers:
  oudminister: {name: Cees Koelewijn, kind: person, roles: [oud-minister, voormalig minister, oud-bewindsman]}
  voorzitter: {name: Mariëtte Slomp, kind: person, roles: [voorzitter]}
  lid: {name: Ewout Bakhuis, kind: person, roles: [commissielid]}
  frens: {name: Hildegard Frens, kind: person, roles: [hoogste ambtenaar op het ministerie, secretaris-generaal]}
  staal: {name: Hoogstaal, kind: organisation, roles: [bedrijf]}
  rutte: {name: Mark Rutte, kind: person, roles: [toenmalige premier]}
  omwonende: {name: een omwonende, kind: unnamed, roles: []}
notes: parliamentary inquiry with question and answer in the text, former minister and former premier, chairwoman (voorzitter), member asks, top official's memo read, steel company, resident in the gallery
---
# <m s="oudminister">Oud-minister</m> bij enquête: "<q s="oudminister">Ik wist het niet omdat ik het niet wilde weten</q>"

DEN HAAG (ANP) - <m s="oudminister">Voormalig minister Cees Koelewijn</m> van Economische Zaken heeft <t v="2026-06-04">donderdag</t> onder ede verklaard dat <i s="oudminister">hij <t v="2017-02">in februari 2017</t> is gewaarschuwd voor de uitstoot van Hoogstaal</i>. Tot nu toe had hij dat ontkend.

"<q s="voorzitter">U zei <t v="2025-11">in november</t> dat u van niets wist. Wat is er veranderd?</q>", vroeg <m s="voorzitter">voorzitter Mariëtte Slomp</m> van de enquêtecommissie. Koelewijn zweeg zo lang dat iemand hem water bracht. "<q s="oudminister">Ik wist het niet omdat ik het niet wilde weten</q>", antwoordde <m s="oudminister">hij</m> ten slotte.

Daarna las commissielid Ewout Bakhuis een nota voor van de hoogste ambtenaar op het ministerie. "<q s="frens">Dit dossier gaat u inhalen, excellentie</q>", schreef <m s="frens">Hildegard Frens</m> destijds in de kantlijn. De secretaris-generaal, die inmiddels met pensioen is, zat op de tweede rij. Ze knikte.

"<q s="lid">Heeft u die kantlijn gelezen?</q>", wilde <m s="lid">Bakhuis</m> weten. <m s="oudminister">De oud-bewindsman</m> gaf toe dat <i s="oudminister">hij de nota had geparafeerd</i>. "<q s="oudminister" id="1">Ik parafeerde tweehonderd stukken per week</q>", verdedigde <m s="oudminister">hij</m> zich, "<q s="oudminister" id="1">en ik lees geen potlood.</q>" <m s="voorzitter">Slomp</m> wees hem erop dat <i s="voorzitter">het een pen was</i>.

Koelewijn noemde ook de toenmalige premier. <m s="rutte">Die</m> zou hem hebben gezegd dat <i s="rutte">banen voor een minister altijd zwaarder wegen dan roet</i>. Mark Rutte reageerde <t v="2026-06-04">'s avonds</t> vanuit Brussel. "<q s="rutte">Zo heb ik het niet gezegd, en zo praat ik ook niet</q>", liet <m s="rutte">hij</m> weten.

Hoogstaal wil pas reageren als de verhoren zijn afgerond. Wel benadrukt <m s="staal">het bedrijf</m> dat <i s="staal">de kooksfabriek <t v="2028-07">uiterlijk in juli 2028</t> dichtgaat</i>.

Een omwonende hield het op de publieke tribune niet meer uit. "<q s="omwonende">En mijn vensterbank dan?</q>", riep <m s="omwonende">de vrouw</m>, voordat een bode haar naar buiten begeleidde. In de pauze liep Frens naar haar toe. "<q s="frens">U had mijn nota moeten krijgen</q>", zei <m s="frens">ze</m>.

De verhoren, waarvoor de commissie de titel 'Zwarte sneeuw' koos, gaan <t v="2026-06-08">maandag</t> verder. <t v="2026-06-11">Volgende week donderdag</t> moet Rutte zelf verschijnen. Het rapport komt <t v="2027-21">in het voorjaar van 2027</t>.
