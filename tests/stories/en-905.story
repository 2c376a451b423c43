---
id: en-905
language: en-SG
agency: null
outlet: "The Straits Ledger"
domain: straitsledger.example
authors: ["Tan Wei Ling"]
published: 2026-08-13T17:30:00+08:00
modified: null
dateline: {place: "SINGAPORE", agency: null, date: null}
copyright: {holders: ["Straits Ledger Press Pte Ltd"], year: null, notice: "© Straits Ledger Press Pte Ltd. All rights reserved.", licence: null, reserved: true}
tdm: null
speakers:
  goh: {name: "Vincent Goh", kind: person, roles: ["chief executive officer"]}
  company: {name: "Merlimart", kind: organisation, roles: ["supermarket operator"]}
  nair: {name: "Sunita Nair", kind: person, roles: ["analyst at Keppel Road Research"]}
notes: "natural: business results"
---
# Merlimart's first-half profit falls 14% as rents and wages climb

SINGAPORE — Supermarket operator Merlimart <t v="2026-08-13">on Thursday (Aug 13)</t> posted a 14 per cent fall in net profit to S$38.2 million for the six months ended <t v="2026-06-30">June 30</t>, as higher rents and wages ate into its margins.

<i s="company">Revenue rose 3.1 per cent to S$712 million, helped by six new outlets</i>, <m s="company">the company</m> said in a filing to the Singapore Exchange.

<m s="goh">Chief executive officer Vincent Goh</m> said <i s="goh">the half had been the toughest for the group since it was listed <t v="2009">in 2009</t></i>.

"<q s="goh">Customers are still coming, but they are putting two things in the basket instead of three,</q>" <m s="goh">Mr Goh</m> told a results briefing at the company's headquarters in Tai Seng. "<q s="goh">And a fair number of them are going over the Causeway <t v="2026-08-15/2026-08-16">at the weekend</t> and filling up the car there.</q>"

<m s="goh">He</m> said <i s="goh">sales at outlets near the Woodlands checkpoint had dropped by about 9 per cent on weekends</i>.

"<q s="goh">We cannot fight the exchange rate. What we can do is to give people a reason to shop five minutes from home.</q>"

<i s="goh">The group will hold the prices of 200 house-brand items, including rice, eggs and cooking oil, <t v="../2026-12-31">until the end of the year</t></i>, <m s="goh">Mr Goh</m> said. It will also convert 12 stores to a smaller format.

"<q s="goh">A big store is a beautiful thing, but not at the rents we are being asked to pay,</q>" <m s="goh">he</m> said.

Staff costs rose 8.7 per cent. Merlimart raised the pay of cashiers and shelf packers <t v="2026-01">in January</t> under the progressive wage scheme, and has had difficulty hiring for night shifts.

<m s="goh">Mr Goh</m>, who took over from founder Lim Swee Huat <t v="2024">two years ago</t>, said <i s="goh">the company had no plans to cut jobs</i>.

"<q s="goh">Mr Lim used to say that a supermarket is aunties and uncles with a roof over them. I believe that too. Machines at the checkout are fine, but somebody must know where the belacan is.</q>"

The board declared an interim dividend of 1.8 Singapore cents a share, down from 2.2 cents <t v="2025">a year earlier</t>.

<m s="nair">Ms Sunita Nair</m>, an analyst at Keppel Road Research, said <i s="nair">the results were slightly below her forecast</i>.

"<q s="nair">The top line is decent and the balance sheet is clean. The problem is that every new store seems to take a bit of business from an old one,</q>" <m s="nair">she</m> said.

<m s="nair">She</m> expects <t v="2026-34">the third quarter</t> to be weaker than the second, with the Hungry Ghost Festival falling later this year. "<q s="nair">I would not be surprised if they bought something. There is S$240 million sitting in the bank,</q>" <m s="nair">Ms Nair</m> added.

Asked about talk that the group was looking at the Johor chain Pasar Mesra, <m s="goh">Mr Goh</m> smiled.

"<q s="goh">I like their curry puffs,</q>" <m s="goh">he</m> said. "<q s="goh">Beyond that, I have nothing to announce.</q>"

Merlimart shares closed four cents lower at S$1.06.
