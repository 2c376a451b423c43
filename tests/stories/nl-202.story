---
id: nl-202
language: nl-BE
agency: Belga
outlet: Het Kustnieuws
domain: kustnieuws.example
authors: []
published: 2026-01-12T08:40:00+01:00
modified: null
dateline: {place: Oostende, agency: Belga, date: null}
copyright: {holders: [Belga], year: null, notice: "Bron: Belga. Niets van deze pagina mag worden overgenomen zonder schriftelijke toestemming.", licence: null, reserved: true}
tdm: null
speakers:
  kapitein: {name: Wim Cattoor, kind: person, roles: [kapitein van de reddingsboot]}
  debusschere: {name: Nathalie Debusschere, kind: person, roles: [gouverneur van West-Vlaanderen]}
  kmi: {name: KMI, kind: organisation, roles: []}
  bewoner: {name: Jozef Vyncke, kind: person, roles: [bewoner van de zeedijk]}
  bewoonster: {name: Jeannine Vyncke, kind: person, roles: [zijn vrouw]}
  visser: {name: een geredde visser, kind: unnamed, roles: []}
  burgemeester: {name: Stijn Maertens, kind: person, roles: [burgemeester van Middelkerke]}
notes: Flemish storm report, curly double marks with curly single nested, couple of one surname, storm name in marks, night between two days, hours with u., dixit/luidt het/klinkt het, crosshead quote
---
# Storm ‘Odette’ slaat gat in zeedijk: “<q s="bewoner">Ons terras ligt in Engeland</q>”
## Vier vissers gered voor de kust van Oostende, schade loopt in de miljoenen

Oostende (Belga) - De storm ‘Odette’ heeft <t v="2026-01-11/2026-01-12">in de nacht van zondag op maandag</t> zware schade aangericht aan de Belgische kust. In Middelkerke sloeg de zee een gat van veertig meter in de dijk. Voor Oostende werden vier vissers van een zinkende boot gehaald.

“<q s="kapitein">Ik vaar al dertig jaar uit, maar zulke golven had ik alleen op foto’s gezien</q>”, zegt <m s="kapitein">kapitein Wim Cattoor</m> van de reddingsboot. De noodoproep kwam <t v="2026-01-12T01:12">om 1.12 uur</t> binnen. “<q s="kapitein" id="1">We hebben één keer geprobeerd langszij te komen</q>”, legt <m s="kapitein">Cattoor</m> uit, “<q s="kapitein" id="1">bij de tweede keer heb ik de jongens doen springen.</q>” Volgens <m s="kapitein">de kapitein</m> <i s="kapitein">had het geen kwartier langer mogen duren</i>.

Een van hen ligt nog in het ziekenhuis. “<q s="visser">Het water kwam door de motorkamer als uit een brandslang</q>”, klinkt het bij <m s="visser">een geredde visser</m>, die zijn naam liever niet in de krant wil.

### “<q s="bewoonster">Laat die zetels</q>”

Op de zeedijk bekeken Jozef en Jeannine Vyncke <t v="2026-01-12">maandagochtend</t> wat er van hun gelijkvloers overbleef. “<q s="bewoner">Ons terras ligt in Engeland</q>”, grapt <m s="bewoner">Jozef Vyncke</m>. “<q s="bewoner">Ik wou de zetels nog redden, maar zij riep: ‘<q s="bewoonster">Laat die zetels, pak de kat!</q>’</q>” <m s="bewoonster">Zijn vrouw</m> zegt dat <i s="bewoonster">ze <t v="1953/..">sinds 1953</t> niets meer van die orde heeft meegemaakt</i>. “<q s="bewoonster">En toen was ik zes.</q>”

Burgemeester Stijn Maertens liet het gebouw ontruimen. <m s="burgemeester">Hij</m> zei dat <i s="burgemeester">de bewoners <t v="2026-01-16">tegen vrijdag</t> naar huis kunnen</i>. “<q s="burgemeester">Maar alleen als de ingenieurs hun fiat geven</q>”, dixit <m s="burgemeester">de burgemeester</m>.

Het KMI mat in Zeebrugge een windstoot van 141 kilometer per uur. “<q s="kmi">Dat is het hoogste cijfer <t v="1990-01/..">sinds januari 1990</t></q>”, luidt het in <m s="kmi">een bericht van het instituut</m>. Code oranje blijft van kracht <t v="../2026-01-12T18:00">tot 18 uur</t>.

<m s="debusschere">Gouverneur Nathalie Debusschere</m> kondigde aan dat <i s="debusschere">ze het Rampenfonds inschakelt</i>. “<q s="debusschere" via="Radio Kust">De erkenning mag geen maanden aanslepen</q>”, zei <m s="debusschere">ze</m> <t v="2026-01-12">maandag</t> op Radio Kust. De schade wordt voorlopig op twaalf miljoen euro geraamd. <t v="2026-01-14">Overmorgen</t> komt een crisiscel samen in Brugge.

De versterking van de dijk, bekend als het ‘Masterplan Kustveilig 2050’, had in Middelkerke <t v="2024-23">in het najaar van 2024</t> moeten starten. Door een klacht bij de Raad van State is dat uitgesteld <t v="../2027-21">tot het voorjaar van 2027</t>.
