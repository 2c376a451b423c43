---
id: nl-408
language: nl
agency: ANP
outlet: Rechtszaal Oost
domain: rechtszaaloost.example
authors: [Marit Olthof]
published: 2023-09-14T17:30:00+02:00
modified: null
dateline: {place: ZUTPHEN, agency: ANP, date: null}
copyright: null
tdm: null
speakers:
  officier: {name: de officier van justitie, kind: unnamed, roles: []}
  verdachte: {name: Herman W., kind: person, roles: [verdachte, oud-politieman, 61-jarige]}
  advocaat: {name: Pauline Hoogendijk, kind: person, roles: [raadsvrouw]}
  zus: {name: Ans Lubbers, kind: person, roles: [zus van het slachtoffer]}
  rechter: {name: de rechtbankvoorzitter, kind: unnamed, roles: []}
  arts: {name: Sytske de Boer-Algra, kind: person, roles: [forensisch arts]}
  nfi: {name: NFI, kind: organisation, roles: []}
notes: cold case trial, accused by age and former job with abbreviated surname, women advocate, sister and forensic doctor (she) in turn, unnamed presiding judge and prosecutor, question in the hearing, dates of 1994
---
# Oud-politieman hoort 18 jaar eisen voor ‘kanaalmoord’: ‘<q s="verdachte">Ik heb haar alleen gevonden</q>’

ZUTPHEN (ANP) - De officier van justitie heeft <t v="2023-09-14">donderdag</t> achttien jaar cel geëist tegen Herman W. uit Lochem. De 61-jarige zou <t v="1994-05-20/1994-05-21">in de nacht van 20 op 21 mei 1994</t> de toen 22-jarige Gea Lubbers hebben gewurgd en in het Twentekanaal hebben gelegd.

‘<q s="verdachte">Ik heb haar alleen gevonden</q>’, hield <m s="verdachte">de oud-politieman</m> vol. Als agent was hij destijds als eerste ter plaatse. ‘<q s="rechter">U had uw dienst er toen al twee uur op zitten</q>’, merkte <m s="rechter">de rechtbankvoorzitter</m> op. ‘<q s="rechter">Wat deed u daar?</q>’ W. zweeg lang. ‘<q s="verdachte">Wandelen</q>’, zei <m s="verdachte">hij</m> toen.

De officier geloofde er niets van. ‘<q s="officier" id="1">Negenentwintig jaar lang heeft deze man gerekend op vergetelheid</q>’, betoogde <m s="officier">ze</m>, ‘<q s="officier" id="1">maar dna rekent niet, dna blijft.</q>’ Een nieuwe techniek leverde <t v="2021-10">in oktober 2021</t> een spoor op onder een nagel.

<m s="nfi">Het NFI</m> berekende dat <i s="nfi">de kans op een toevallige gelijkenis kleiner is dan één op een miljard</i>. Forensisch arts Sytske de Boer-Algra plaatste daar een kanttekening bij. ‘<q s="arts">Het profiel zegt van wie het is, niet hoe het er kwam</q>’, verklaarde <m s="arts">ze</m>. Die zin gaf de verdediging moed.

‘<q s="advocaat">Mijn cliënt heeft haar uit het water getild. Natuurlijk zit hij onder haar nagels</q>’, stelde <m s="advocaat">raadsvrouw Pauline Hoogendijk</m>. <m s="advocaat">Zij</m> vroeg om vrijspraak en voegde eraan toe dat <i s="advocaat">drie dossiermappen zijn zoekgeraakt bij de verhuizing <t v="2006">van 2006</t></i>.

Op de publieke tribune zat Ans Lubbers, de zus van het slachtoffer. Ze gebruikte haar spreekrecht. ‘<q s="zus">Gea had <t v="1994-05-20">die avond</t> mijn jas aan</q>’, las <m s="zus">ze</m> voor. ‘<q s="zus">Meneer W. kwam hem persoonlijk terugbrengen. Hij zei: “<q s="verdachte">Pas er goed op, meisje</q>”. Ik was zestien.</q>’

De oud-agent keek naar de grond. Aan het eind van de dag kreeg de verdachte het laatste woord. ‘<q s="verdachte">Het spijt mij van de jas</q>’, zei <m s="verdachte">hij</m>. De officier schreef het op.

De rechtbank doet <t v="2023-09-28T13:00">op donderdag 28 september om 13.00 uur</t> uitspraak. De zaak wordt <t v="2024-21">komend voorjaar</t> verfilmd onder de titel ‘Stil water’.
