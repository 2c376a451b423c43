---
id: nl-401
language: nl
agency: ANP
outlet: De Residentiebode
domain: residentiebode.example
authors: []
published: 2024-02-06T23:40:00+01:00
modified: 2024-02-07T00:12:00+01:00
dateline: {place: DEN HAAG, agency: ANP, date: null}
copyright: {holders: [ANP], year: 2024, notice: "© ANP 2024. Alle rechten voorbehouden", licence: null, reserved: true}
tdm: reserved
speakers:
  minister: {name: Jorien Haverkate, kind: person, roles: [minister van Langdurige Zorg, bewindsvrouw]}
  stas: {name: Eline Buitenhuis, kind: person, roles: [staatssecretaris van Financiën]}
  kamerlid: {name: Soraya Amrani, kind: person, roles: [GroenLinkse, voormalig verpleegkundige, oud-verpleegkundige]}
  financien: {name: een woordvoerder van Financiën, kind: unnamed, roles: []}
  koepel: {name: ZorgKoepel, kind: organisation, roles: [branchevereniging]}
  dochter: {name: een vrouw uit Almelo, kind: unnamed, roles: []}
  coalitie: {name: Wiebe Zijlmans, kind: person, roles: [fractieleider]}
notes: debate among three women (minister, staatssecretaris, Kamerlid), each "ze", former profession as role, branch organisation, unnamed daughter quoted inside a speech, minister named only in the second paragraph
---
# <m s="minister">Minister</m> overleeft nachtelijk debat verpleeghuizen: "<q s="minister">Ik ga niet weg, ik ga aan het werk</q>"

DEN HAAG (ANP) - De minister van Langdurige Zorg heeft <t v="2024-02-06">dinsdagavond</t> een motie van wantrouwen overleefd. Een krappe meerderheid van de Tweede Kamer hield haar in het zadel, ondanks haar onvolledige antwoorden over de sluiting van verpleeghuizen.

"<q s="minister">Ik had het eerder moeten zeggen, dat reken ik mezelf aan</q>", zei <m s="minister">Jorien Haverkate</m> na afloop. "<q s="minister">Maar ik ga niet weg, ik ga aan het werk.</q>" Volgens <m s="minister">haar</m> <i s="minister">sluiten er <t v="2024">dit jaar</t> geen locaties meer</i>.

De motie kwam van Soraya Amrani, zelf voormalig verpleegkundige. <m s="kamerlid">De GroenLinkse</m> verweet de bewindsvrouw dat <i s="kamerlid">ze <t v="2023-10/..">al sinds oktober</t> van 31 sluitingen wist</i>. "<q s="kamerlid">Een vrouw uit Almelo mailde mij: '<q s="dochter">Mijn vader heeft zijn kamer drie keer ingepakt</q>'</q>", hield <m s="kamerlid">ze</m> de Kamer voor. "<q s="kamerlid">Wat zeg ik tegen die dochter?</q>"

"<q s="minister">Dat haar vader mag uitpakken</q>", antwoordde <m s="minister">Haverkate</m>. In vak K keek staatssecretaris Eline Buitenhuis naar haar schoenen.

<m s="stas">De staatssecretaris van Financiën</m> had <t v="2024-02-05">maandag</t> bij WNL nog volgehouden dat er "<q s="stas" type="mixed" via="WNL">geen cent extra</q>" was. Nu gaf <m s="stas">ze</m> toe dat <i s="stas">er 140 miljoen euro op de plank ligt</i>. "<q s="stas">Dat geld was voor iets anders bedoeld, maar ik kan ook tellen</q>", aldus <m s="stas">Buitenhuis</m>. <m s="financien">Een woordvoerder van Financiën</m> meldde later dat <i s="financien">het om een reserve voor de Belastingdienst gaat</i>.

Dat de motie het niet haalde, dankt de minister aan de BBB. "<q s="coalitie">Wij sturen niemand naar huis om een spreadsheet</q>", verklaarde <m s="coalitie">fractieleider Wiebe Zijlmans</m>, wiens stem lange tijd onzeker was. <m s="kamerlid">Amrani</m> noemde dat "<q s="kamerlid" type="mixed">een dure vriendschap</q>".

ZorgKoepel reageert opgelucht. <m s="koepel">De branchevereniging</m> stelt dat <i s="koepel">bestuurders <t v="2024-03-01">voor 1 maart</t> duidelijkheid nodig hebben</i>, omdat dan de huurcontracten aflopen. De 'krimpbrief', zoals die in de sector heet, blijft liggen.

Het debat duurde elf uur en werd drie keer geschorst. <t v="2024-02-08">Donderdag</t> praat de Kamer verder. "<q s="kamerlid">Dan neem ik die mail weer mee</q>", zei <m s="kamerlid">de oud-verpleegkundige</m>.
