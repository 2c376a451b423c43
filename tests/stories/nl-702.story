---
id: nl-702
language: nl
agency: null
outlet: Ochtendkoerier
domain: ochtendkoerier.example
authors: []
published: 2026-04-08T07:00:00+02:00
modified: 2026-04-08T12:45:00+02:00
dateline: null
copyright: {holders: [Ochtendkoerier], year: null, notice: "© Ochtendkoerier. Alle rechten voorbehouden.", licence: null, reserved: true}
tdm: reserved
speakers:
  terpstra: {name: Anneke Terpstra, kind: person, roles: [minister van Landbouw]}
  beketov: {name: Askar Beketov, kind: person, roles: [president van Kazachstan]}
  holm: {name: Sanne Holmgaard, kind: person, roles: [woordvoerster van de Deense regering]}
  dijkhof: {name: Bram Dijkhof, kind: person, roles: [topman van Zilver & Zoon]}
  peking: {name: Fu Lan, kind: person, roles: [woordvoerster van het Chinese ministerie van Buitenlandse Zaken]}
  knmi: {name: KNMI, kind: organisation, roles: []}
  acosta: {name: Luis Acosta, kind: person, roles: [president van Ecuador]}
  trainer: {name: Henk de Vries-Bouma, kind: person, roles: [trainer van Heerenveen]}
notes: nieuwsoverzicht met kloktijden, acht losse berichten; presidenten van Kazachstan en Ecuador, woordvoersters van Denemarken en China; koning en premier alleen genoemd; kwartaalcijfers; naam van een politieactie en bijnaam tussen aanhalingstekens
---
# Het nieuws <t v="2026-04-08">van woensdag 8 april</t> in het kort

### <t v="2026-04-08T12:45">12.45 uur</t> - Geen extra mestregels

“<q s="terpstra">Boeren hebben genoeg formulieren, ze kunnen er een stal mee isoleren</q>”, zei <m s="terpstra">minister van Landbouw Anneke Terpstra</m> in de Kamer. <m s="terpstra">Ze</m> beloofde dat <i s="terpstra">er <t v="2026">dit jaar</t> geen nieuwe regels bij komen</i>.

### <t v="2026-04-08T12:05">12.05 uur</t> - Koning ontvangt president van Kazachstan

Koning Willem-Alexander heeft op Huis ten Bosch de president van Kazachstan ontvangen, Askar Beketov. “<q s="beketov">Uw bloemen verwelken, ons uranium niet</q>”, grapte <m s="beketov">de Kazachse president</m>. <t v="2026-04-09">Morgen</t> bezoekt hij de haven van Rotterdam.

### <t v="2026-04-08T11:20">11.20 uur</t> - Zilver & Zoon verkoopt meer fietsbellen

De Twentse fabrikant boekte <t v="2026-33">in het eerste kwartaal</t> 8 procent meer omzet, vooral dankzij de bel “Nachtegaal”. “<q s="dijkhof">Duitsers bellen eindelijk terug</q>”, aldus <m s="dijkhof">topman Bram Dijkhof</m>. Het aandeel steeg licht.

### <t v="2026-04-08T10:50">10.50 uur</t> - Invallen in onderzoek “Spiegelei”

De politie heeft in Brabant acht mensen aangehouden. Onderzoek “Spiegelei” draait om vervalste keurmerken. Op de dozen stond “scharrel”, maar er scharrelde niets.

### <t v="2026-04-08T10:10">10.10 uur</t> - China boos op Denemarken

Denemarken weert Chinese apparatuur uit zijn windparken. “<q s="peking">Wie het licht uitdoet, moet niet klagen over het donker</q>”, reageerde <m s="peking">de woordvoerster van het Chinese ministerie van Buitenlandse Zaken</m>, Fu Lan. Volgens <m s="holm">Sanne Holmgaard</m>, woordvoerster van de Deense regering, <i s="holm">is de maatregel tegen niemand gericht</i>.

### <t v="2026-04-08T09:25">9.25 uur</t> - Code geel

<m s="knmi">Het KNMI</m> waarschuwt dat <i s="knmi"><t v="2026-04-08">vanavond</t> windstoten van 90 kilometer per uur mogelijk zijn</i>. De storm heeft de naam “Wubbo” gekregen.

### <t v="2026-04-08T08:40">8.40 uur</t> - Quito stopt met boren

De president van Ecuador, Luis Acosta, noemt het besluit om in het regenwoud geen olie meer te winnen “<q s="acosta" type="mixed">een cadeau dat wij ons niet kunnen veroorloven</q>”. <m s="acosta">Hij</m> zei dat <i s="acosta">het geld ergens anders vandaan moet komen</i>.

### <t v="2026-04-08T07:30">7.30 uur</t> - “De Muur” blijft bij Heerenveen

Keeper Sjoerd Hoekstra, bijgenaamd “de Muur”, heeft bijgetekend. “<q s="trainer">Nu nog iemand voor de deur ervoor</q>”, lachte <m s="trainer">trainer Henk de Vries-Bouma</m>.
