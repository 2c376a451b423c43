---
id: nl-410
language: nl
agency: Reuters
outlet: De Bovenwind
domain: bovenwind.example
authors: [Shurandy Richards]
published: 2024-07-01T20:15:00-04:00
modified: 2024-07-01T23:30:00-04:00
dateline: {place: KRALENDIJK, agency: null, date: null}
copyright: {holders: [De Bovenwind], year: 2024, notice: "© 2024 De Bovenwind. Met bijdragen van Reuters.", licence: null, reserved: false}
tdm: null
speakers:
  gezaghebber: {name: Soliana Thodé, kind: person, roles: [gezaghebber]}
  visser: {name: Papito Martis, kind: person, roles: [visser]}
  emerencia: {name: Albert Emerencia, kind: person, roles: [meteoroloog, weerman]}
  stas: {name: Alexandra van Huffelen, kind: person, roles: [staatssecretaris]}
  eigenares: {name: de eigenaresse van een duikschool, kind: unnamed, roles: []}
  toerist: {name: een toerist uit Zwolle, kind: unnamed, roles: []}
  premier: {name: Ralph Gonsalves, kind: person, roles: [premier van Saint Vincent en de Grenadines]}
  nhc: {name: Nationaal Orkaancentrum, kind: organisation, roles: []}
notes: hurricane, local title gezaghebber, meteorologist by two words (meteoroloog, weerman), prime minister of another island on Facebook, unnamed owner and tourist near named women, storm names in marks, local and GMT times
---
# Orkaan Beryl schampt Bonaire: ‘<q s="visser">De zee kwam op bezoek en bleef hangen</q>’

KRALENDIJK - Orkaan Beryl is <t v="2024-07-01">maandagmiddag</t> op 160 kilometer langs Bonaire getrokken. De golven sloegen tientallen vissersboten stuk, maar niemand raakte gewond.

‘<q s="visser">De zee kwam op bezoek en bleef hangen</q>’, zei <m s="visser">Papito Martis</m>, die zijn boot ‘Sin Miedo’ nu in twee delen heeft. De visser had hem <t v="2024-06-30">zondag</t> nog extra vastgelegd. Zijn buurvrouw, de eigenaresse van een duikschool, had meer geluk. ‘<q s="eigenares">Alleen de koelkast dreef weg, met het bier erin</q>’, lachte <m s="eigenares">ze</m>.

<m s="gezaghebber">Gezaghebber Soliana Thodé</m> had <t v="2024-06-30T18:00">zondag om 18.00 uur (22.00 uur GMT)</t> bevolen dat <i s="gezaghebber">iedereen binnen moest blijven</i>. ‘<q s="gezaghebber">Liever honderd keer boos op mij dan één keer verdrietig</q>’, verdedigde <m s="gezaghebber">ze</m> dat besluit. Het uitgaansverbod geldt <t v="../2024-07-02T06:00">tot dinsdag 06.00 uur</t>.

Volgens <m s="nhc">het Nationaal Orkaancentrum</m> in Miami <i s="nhc">is Beryl de vroegste orkaan van de vierde categorie ooit</i>. Meteoroloog Albert Emerencia ziet daar een patroon in. ‘<q s="emerencia" id="2">Het zeewater is nu zo warm als anders in september</q>’, legde <m s="emerencia">de weerman</m> uit, ‘<q s="emerencia" id="2">en een orkaan is niets anders dan dorst.</q>’ <m s="emerencia">Hij</m> sluit niet uit dat <i s="emerencia">er <t v="2024-07">deze maand</t> nog een volgt</i>.

Veel zwaarder getroffen is Union Island. ‘<q s="premier" via="Facebook">Negen van de tien huizen hebben geen dak meer</q>’, schreef <m s="premier">Ralph Gonsalves</m>, premier van Saint Vincent en de Grenadines, op Facebook. Later sprak hij van ‘<q s="premier" type="mixed">een eiland zonder hoed</q>’.

Uit Den Haag kwam steun. <m s="stas">Staatssecretaris Alexandra van Huffelen</m> liet weten dat <i s="stas">het marineschip Zr.Ms. Groningen onderweg is</i>. Thodé had haar gebeld. ‘<q s="gezaghebber">Ze nam meteen op, en daar was het vier uur ’s nachts</q>’, vertelde <m s="gezaghebber">de gezaghebber</m>.

In de lobby van een hotel speelde een toerist uit Zwolle domino met de kok. ‘<q s="toerist" via="Reuters">Wij hadden zon geboekt</q>’, zei <m s="toerist">de man</m> tegen Reuters. Zijn vlucht gaat nu <t v="2024-07-03">woensdag</t>.

De laatste orkaan die Bonaire zo dicht naderde was ‘Matthew’, <t v="2016-23">in het najaar van 2016</t>. Martis heeft zijn besluit genomen: de volgende boot gaat ‘Ku Miedo’ heten. ‘<q s="visser">Met angst</q>’, vertaalde <m s="visser">hij</m>.
