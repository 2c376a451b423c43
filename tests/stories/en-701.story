---
id: en-701
language: en-GB
agency: null
outlet: Harbour Morning
domain: harbour-morning.example
authors: []
published: 2026-04-22T07:00:00+01:00
modified: 2026-04-22T13:10:00+01:00
dateline: null
copyright: {holders: [Harbour Morning Media Ltd], year: 2026, notice: "© 2026 Harbour Morning Media Ltd", licence: null, reserved: false}
tdm: null
speakers:
  toomey: {name: Fergal Toomey, kind: person, roles: [Irish finance minister]}
  rakhimov: {name: Aidar Rakhimov, kind: person, roles: [Kazakh president]}
  mahlangu: {name: Lindiwe Mahlangu, kind: person, roles: [spokeswoman for the South African presidency]}
  halme: {name: Petri Halme, kind: person, roles: [chief executive of Nordkabel]}
  china: {name: China, kind: organisation, roles: []}
  mofa: {name: Shen Rong, kind: person, roles: [Chinese foreign ministry spokeswoman]}
  bessant: {name: Gwen Bessant, kind: person, roles: [Labour leader of Northport council]}
  vieira: {name: Lúcia Vieira, kind: person, roles: [president of Cape Verde]}
  nws: {name: Met Office, kind: organisation, roles: []}
  keeper: {name: a lighthouse volunteer, kind: unnamed, roles: []}
notes: live digest of eight unconnected items with clock heads; two presidents, a minister and two spokeswomen; pronouns opening an item's second sentence; a company with results; operation name, product name and show title in marks; King and prime minister met but silent
---
# Morning briefing: what you need to know <t v="2026-04-22">this Wednesday</t>
## Fuel, fibre, fog and a president without a plane: the day in eight short pieces

### <t v="2026-04-22T13:05">13:05</t> Dublin holds its nerve

Ireland will keep its fuel rebate <t v="../2026-23">until the autumn</t>. “<q s="toomey">We are not going to pull the rug while people are standing on it,</q>” said <m s="toomey">the Irish finance minister</m>, Fergal Toomey. <m s="toomey">He</m> told RTÉ that <i s="toomey" via="RTÉ">the measure had cost less than forecast</i>.

### <t v="2026-04-22T12:20">12:20</t> Kazakh leader meets King

King Charles received the president of Kazakhstan, Aidar Rakhimov, at Windsor. <m s="rakhimov">The Kazakh president</m>, who sees the prime minister <t v="2026-04-22">this afternoon</t>, said relations were “<q s="rakhimov" type="mixed">as warm as they are underused</q>”. <m s="rakhimov">He</m> said <i s="rakhimov">a second direct flight would open <t v="2026-06">in June</t></i>.

### <t v="2026-04-22T11:42">11:42</t> Nordkabel raises forecast

The Finnish cable maker Nordkabel lifted its full-year outlook after sales rose 9% <t v="2026-33">in the first quarter</t>. Its “DeepLine” business did best. “<q s="halme">Every wind farm needs a plug,</q>” <m s="halme">chief executive Petri Halme</m> told analysts. The shares closed the morning 6% higher on what traders called the “plug rally”.

### <t v="2026-04-22T11:00">11:00</t> Operation “Long Spoon”

Police in three counties have arrested fourteen people over the theft of catering equipment. The raids, under the name Operation “Long Spoon”, followed a two-year inquiry. Two vans and a walk-in fridge were recovered.

### <t v="2026-04-22T10:31">10:31</t> Beijing rejects trawler claim

<m s="china">China</m> has denied that <i s="china">its fishing fleet entered Ecuadorian waters</i>. “<q s="mofa">The coordinates speak for themselves, and they speak Spanish only when convenient,</q>” said <m s="mofa">the Chinese foreign ministry spokeswoman</m>, Shen Rong. Quito has promised to publish satellite images <t v="2026-04-24">by Friday</t>.

### <t v="2026-04-22T09:48">9:48</t> Fog

Ferries are suspended and the airport has gone to “low visibility procedures”. <m s="nws">The Met Office</m> says <i s="nws">the bank will lift <t v="2026-04-22T15:00~">by about 3pm</t></i>. At Hale Point <m s="keeper">a lighthouse volunteer</m> was enjoying the novelty. “<q s="keeper">First time in years we’re any use,</q>” <m s="keeper">he</m> said.

### <t v="2026-04-22T09:15">9:15</t> Council cuts

Northport will close two of its seven libraries. <m s="bessant">The Labour leader of the council</m>, Gwen Bessant, blamed a “<q s="bessant" type="mixed">settlement written on a napkin</q>”. <m s="bessant">She</m> said <i s="bessant">the buildings would not be sold</i>. The Conservatives, who ran the town <t v="../2024">until 2024</t>, plan to vote against.

### <t v="2026-04-22T08:30">8:30</t> Pretoria waits

South Africa has asked for a delay in the fishing talks with Namibia. “<q s="mahlangu">We have a cabinet to form first,</q>” said <m s="mahlangu">Lindiwe Mahlangu</m>, spokeswoman for the presidency.

### <t v="2026-04-22T07:55">7:55</t> President hitches a lift

The president of Cape Verde, Lúcia Vieira, arrived in Lisbon on a scheduled flight, in row 14, after her own aircraft failed. “<q s="vieira">The sandwich was the same as everyone’s,</q>” <m s="vieira">she</m> said. Clips of her helping with bags, under the tag “Row14”, have been seen six million times.
