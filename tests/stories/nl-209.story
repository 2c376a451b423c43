---
id: nl-209
language: nl-SR
agency: null
outlet: De Suriname Bode
domain: suriname-bode.example
authors: [Ravi Mangal, Josta Amatsoe]
published: 2025-05-02T10:15:00-03:00
modified: null
dateline: {place: Paramaribo, agency: null, date: null}
copyright: {holders: [De Suriname Bode N.V.], year: [1999, 2025], notice: "© 1999–2025 De Suriname Bode N.V. Nadruk verboden.", licence: null, reserved: true}
tdm: null
speakers:
  pinas: {name: Wonny Pinas, kind: person, roles: [kapitein van Nieuw-Pokigron, dorpshoofd]}
  pinash: {name: Helmut Pinas, kind: person, roles: [onderwijzer, broer]}
  minister: {name: Stephen Ramdien, kind: person, roles: [minister van Natuurlijke Hulpbronnen]}
  bedrijf: {name: Rosebel Verde, kind: organisation, roles: [goudbedrijf]}
  ouderen: {name: dorpsoudsten, kind: group, roles: []}
  vrouw: {name: een marktvrouw, kind: unnamed, roles: []}
  politie: {name: politie, kind: organisation, roles: []}
  bron: {name: een bron op het ministerie, kind: unnamed, roles: []}
notes: Surinamese Dutch (granman, korjaal, broko dyari in marks), straight single marks with apostrophes beside them, sister (chief) and brother of one surname, unnamed source told the paper, day names past and future, open interval, slogans on boards
---
# Dorp blokkeert weg naar goudmijn: '<q s="pinas">Wij wijken niet voor een graafmachine</q>'

Paramaribo - Inwoners van Nieuw-Pokigron houden <t v="2025-04-29/..">sinds dinsdagochtend</t> de toegangsweg naar de goudmijn van Rosebel Verde bezet. Ze eisen een einde aan de lozingen in de kreek en een nieuwe waterput.

'<q s="pinas">Wij wijken niet voor een graafmachine</q>', zegt <m s="pinas">kapitein Wonny Pinas</m>, het dorpshoofd. '<q s="pinas">Mijn grootmoeder heeft deze korjaal nog gepagaaid, ik laat haar kreek niet oranje worden.</q>' Volgens <m s="pinas">Pinas</m> <i s="pinas">liggen er al meer dan veertig dode vissen op de oever</i>.

Haar broer, onderwijzer Helmut Pinas, heeft de schoolklas naar de blokkade verplaatst. '<q s="pinash" id="1">Ze leren <t v="2025-05-02">vandaag</t> rekenen</q>', vertelt <m s="pinash">hij</m>, '<q s="pinash" id="1">ze tellen trucks.</q>' <m s="pinash">De onderwijzer</m> benadrukt dat <i s="pinash">de actie vreedzaam blijft</i>.

'<q s="pinash">'t Enige wat we gooien, zijn vragen</q>', aldus <m s="pinash">Helmut Pinas</m>.

### '<q s="minister">Er is geen kwik</q>'

<m s="minister">Minister Stephen Ramdien</m> van Natuurlijke Hulpbronnen noemde de beschuldigingen <t v="2025-05-01">gisteren</t> '<q s="minister" type="mixed">voorbarig en vuil spel</q>'. '<q s="minister">Er is geen kwik aangetoond</q>', zei <m s="minister">hij</m> voor de camera van Apintie Nieuws. Een bron op het ministerie spreekt dat tegen. '<q s="bron" via="De Suriname Bode">Het rapport ligt <t v="2025-02/..">sinds februari</t> in een la</q>', zegt <m s="bron">de bron</m> tegen De Suriname Bode. '<q s="bron" via="De Suriname Bode">En de sleutel van die la is zoek.</q>'

<m s="bedrijf">Rosebel Verde</m> laat schriftelijk weten dat <i s="bedrijf">de lozingen <t v="2024-12">in december</t> zijn beëindigd</i>. In <m s="bedrijf">de verklaring</m> staat: '<q s="bedrijf">Wij werken volgens de hoogste internationale normen.</q>' Op de weg hangen borden met 'Watra na libi' en 'Water is leven'.

<m s="ouderen">Dorpsoudsten</m> zeggen dat <i s="ouderen">de granman moet bemiddelen</i>. Ook op de Centrale Markt wordt partij gekozen. '<q s="vrouw">Mi e horibaka gi den, ik sta achter hen</q>', roept <m s="vrouw">een marktvrouw</m> tussen de bacoven. In de volksmond heet het terrein van het bedrijf 'de broko dyari', het kapotte erf.

<m s="politie">De politie</m> liet <t v="2025-05-02T08:00">vrijdagochtend om 8.00 uur</t> weten dat <i s="politie">zij niet zal ingrijpen zolang er geen wapens zijn</i>. De blokkade duurt <t v="../2025-05-07">tot woensdag</t>, wanneer <t v="2025-05-07T10:00">om 10.00 uur</t> een commissie wordt verwacht. De mijn ging <t v="2004-23">in het najaar van 2004</t> open en leverde <t v="2024">vorig jaar</t> nog 3.200 kilo goud op.
