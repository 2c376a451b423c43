---
id: nl-204
language: nl
agency: null
outlet: Stadsradio Eemvoorde
domain: stadsradio-eemvoorde.example
authors: [Fleur Kuijpers, Bram Oosting]
published: 2026-03-18T20:45:00+01:00
modified: 2026-03-19T01:20:00+01:00
dateline: null
copyright: {holders: [Stichting Stadsradio Eemvoorde], year: 2026, notice: "© 2026 Stichting Stadsradio Eemvoorde, overname met bronvermelding toegestaan (CC BY-SA 4.0)", licence: CC-BY-SA-4.0, reserved: false}
tdm: allowed
speakers:
  aydin: {name: Hatice Aydın, kind: person, roles: [lijsttrekker van Eemvoorde Samen]}
  velde: {name: Koos van der Velde, kind: person, roles: [lijsttrekker van Dorp & Stad, wethouder]}
  stembureau: {name: een vrijwilliger van stembureau 14, kind: unnamed, roles: []}
  gemeente: {name: gemeente Eemvoorde, kind: organisation, roles: []}
  brink: {name: Marleen ten Brink, kind: person, roles: [burgemeester]}
  kiezer: {name: een eerste kiezer, kind: unnamed, roles: []}
notes: election-night live blog with timed entries running over midnight, straight and curly marks by different hands, party names, X and Instagram as via, subject drop in blog style, Turkish name in Dutch
---
# Verkiezingsavond Eemvoorde: Samen de grootste, <m s="velde">Van der Velde</m> "<q s="velde" type="mixed">slaapt er een nachtje over</q>"

### <t v="2026-03-19T01:15">01.15 uur</t> Welterusten

Tot zover dit blog. De definitieve uitslag volgt <t v="2026-03-23">maandag</t>, de nieuwe raad wordt <t v="2026-03-31">op dinsdag 31 maart</t> geïnstalleerd.

### <t v="2026-03-19T00:40">00.40 uur</t> Verliezer feliciteert

Wethouder Koos van der Velde heeft Hatice Aydın gebeld. "<q s="velde">Ik heb haar gefeliciteerd en gezegd dat ze de sleutel van de koffieautomaat krijgt</q>", zegt <m s="velde">hij</m> in café De Ster. Of Dorp & Stad wil meeregeren? "<q s="velde">Daar slaap ik een nachtje over.</q>" Volgens <m s="velde">de wethouder</m> <i s="velde">heeft zijn partij vooral in de wijk Eemlanden verloren</i>.

### <t v="2026-03-18T23:55">23.55 uur</t> <m s="aydin">Aydın</m>: ‘<q s="aydin">Mijn vader veegde dit plein</q>’

Gejuich in het wijkcentrum. Eemvoorde Samen gaat van vijf naar negen zetels. ‘<q s="aydin">Mijn vader veegde dit plein, <t v="2026-03-18">vanavond</t> dans ik erop</q>’, roept <m s="aydin">Aydın</m> vanaf een stoel. ‘<q s="aydin">En <t v="2026-03-19">morgen</t> beginnen we met de huurprijzen!</q>’ Op Instagram schrijft <m s="aydin">ze</m> dat <i s="aydin" via="Instagram">ze met alle partijen wil praten</i>.

### <t v="2026-03-18T22:50">22.50 uur</t> Hertelling op bureau 14

In sporthal Het Eempark moet opnieuw worden geteld. “<q s="stembureau" id="1">We hebben één stem meer dan kiezers</q>”, zucht <m s="stembureau">een vrijwilliger van stembureau 14</m>, “<q s="stembureau" id="1">dus iemand heeft hier getoverd.</q>” De stapel met het briefje ‘twijfel’ wordt apart gelegd. <m s="gemeente">De gemeente</m> meldt dat <i s="gemeente">de vertraging hooguit een uur is</i>.

### <t v="2026-03-18T21:30">21.30 uur</t> De exitpoll

Samen 8, Dorp & Stad 7, de rest verdeeld. Burgemeester Marleen ten Brink houdt zich op de vlakte. “<q s="brink">Ik tel pas als het licht wordt</q>”, zegt <m s="brink">ze</m>.

### <t v="2026-03-18T20:50">20.50 uur</t> Nog tien minuten

<i s="gemeente" via="X">De opkomst stond <t v="2026-03-18T19:00">om 19.00 uur</t> op 51 procent</i>, zo laat <m s="gemeente">de gemeente</m> op X weten. <t v="2022">Vier jaar geleden</t> was dat 44 procent. ‘<q s="kiezer">Ik ben <t v="2026-03-17">gisteren</t> achttien geworden, dit is mijn cadeau</q>’, zegt <m s="kiezer">een eerste kiezer</m> bij het station. De stembureaus sluiten <t v="2026-03-18T21:00">om 21.00 uur</t>.

### <t v="2026-03-18T20:40">20.40 uur</t> Welkom

Goedenavond. Dorp & Stad bestuurt Eemvoorde <t v="2014/..">sinds 2014</t> en voert campagne onder de leus "Gewoon doorgaan". Samen zet daar "Anders wordt het niks" tegenover.
