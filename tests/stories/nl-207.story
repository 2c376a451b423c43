---
id: nl-207
language: nl-BE
agency: Belga
outlet: Wetstraat Vandaag
domain: wetstraat-vandaag.example
authors: [Annelore Goossens]
published: 2023-12-14T23:50:00+01:00
modified: 2023-12-15T06:30:00+01:00
dateline: {place: BRUSSEL, agency: Belga, date: null}
copyright: {holders: [Belga, Wetstraat Vandaag], year: 2023, notice: "© 2023 Belga / Wetstraat Vandaag – alle rechten voorbehouden", licence: null, reserved: true}
tdm: null
speakers:
  smolenko: {name: Pavel Smolenko, kind: person, roles: [woordvoerder van het Kremlin]}
  lacroix: {name: Étienne Lacroix, kind: person, roles: [Franse president]}
  vdv: {name: Hilde Vandevelde, kind: person, roles: [Belgische premier, premier]}
  kovacs: {name: Kovács Bence, kind: person, roles: [Hongaarse premier]}
  diplomaat: {name: een Europese diplomaat, kind: unnamed, roles: []}
  whitehouse: {name: Witte Huis, kind: organisation, roles: []}
  elysee: {name: Elysée, kind: organisation, roles: []}
notes: EU summit minutes before midnight, metonyms (Kremlin, Elysée, Witte Huis, Wetstraat 16), Hungarian family name first, via AFP and TASS, straight double marks with single nested, liet verstaan dat, volgens
---
# EU-top: akkoord in zicht, maar <m s="kovacs">Boedapest</m> zegt "<q s="kovacs">nem</q>"
## <m s="vdv">Premier Vandevelde</m>: "<q s="vdv">Ik heb meer koffie dan slaap gehad</q>"

BRUSSEL (Belga) - De Europese leiders praten <t v="2023-12-14">donderdagnacht</t> voort over een steunpakket van 40 miljard euro. Enkel Hongarije ligt nog dwars. "<q s="kovacs">Ik kan mijn parlement niet vragen om een blanco cheque</q>", zei <m s="kovacs">de Hongaarse premier Kovács Bence</m> <t v="2023-12-14T21:30~">omstreeks half tien</t> bij een korte onderbreking.

<m s="kovacs">Kovács</m> voegde eraan toe dat <i s="kovacs">hij bereid is de nacht door te praten</i>. "<q s="kovacs" id="1">Mijn vrouw</q>", grapte <m s="kovacs">de premier</m>, "<q s="kovacs" id="1">weet dat ik haar kerstcadeau nog niet heb.</q>"

De Franse president, Étienne Lacroix, sloeg een andere toon aan. "<q s="lacroix">Europa kan niet gegijzeld worden door één stoel aan tafel</q>", klonk het bij <m s="lacroix">Lacroix</m>. <m s="elysee">Het Elysée</m> had eerder op de dag al laten verstaan dat <i s="elysee">Parijs een omweg zoekt via een coalitie van 26</i>. <m s="lacroix">De Fransman</m> noemde die optie "<q s="lacroix" type="mixed">lelijk maar eerlijk</q>".

### "<q s="smolenko">Een dure avond</q>"

Uit Moskou kwam spot. "<q s="smolenko" via="TASS">Voor Brussel wordt dit een dure avond</q>", zei <m s="smolenko">Kremlinwoordvoerder Pavel Smolenko</m> aan het persbureau TASS. Volgens <m s="smolenko">Smolenko</m> <i s="smolenko" via="TASS">zal het pakket aan de toestand aan het front niets veranderen</i>. <m s="whitehouse">Het Witte Huis</m> reageerde met een korte mededeling: "<q s="whitehouse">We hebben vertrouwen in onze bondgenoten.</q>"

De Belgische premier Hilde Vandevelde vertrok <t v="2023-12-14T22:45">om 22.45 uur</t> even naar de Wetstraat 16. "<q s="vdv">Ik heb meer koffie dan slaap gehad, en het resultaat is ernaar</q>", zuchtte <m s="vdv">Vandevelde</m>. <m s="vdv">Zij</m> verzekerde dat <i s="vdv">er <t v="2023-12-15">vrijdag</t> een akkoord ligt</i>. "<q s="vdv">Na middernacht liegen mensen minder</q>", liet <m s="vdv">ze</m> nog vallen.

<m s="diplomaat">Een Europese diplomaat</m> zei tegen AFP dat <i s="diplomaat" via="AFP">de tekst <t v="2023-12-14/2023-12-15">in de nacht van donderdag op vrijdag</t> wordt herschreven</i>. "<q s="diplomaat" via="AFP">Er staan nu nog zeven rechte haken in, <t v="2023-12-13">gisteren</t> waren het er dertig</q>", aldus <m s="diplomaat">de bron</m>.

<t v="2024-01">Eind januari</t> volgt een nieuwe top. Het voorzitterschap gaat <t v="2024-01-01">op 1 januari</t> over naar België; in het logo daarvan staat de slogan "Samen Sterker". Het 'solidariteitsfonds' werd <t v="2021-33">in het eerste kwartaal van 2021</t> opgericht.
