---
id: en-822
language: en
agency: Reuters
outlet: Market Wire
domain: market-wire.example
authors: [Tomas Lindqvist]
published: 2026-02-10T08:20:00+00:00
modified: null
dateline: {place: LONDON, agency: Reuters, date: 2026-02-10}
copyright: {holders: [Reuters], year: null, notice: "© Reuters", licence: null, reserved: false}
tdm: null
speakers:
  ceo: {name: "Helen Drummond", kind: person, roles: ["Chief Executive"]}
  cfo: {name: "Pieter Vos", kind: person, roles: ["Chief Financial Officer"]}
  ana: {name: "Priya Raman", kind: person, roles: ["analyst"]}
  comp: {name: "Harrow Foods", kind: organisation, roles: ["company"]}
  src: {name: "two sources with knowledge of the matter", kind: unnamed, roles: []}
notes: "company results, CEO statement, analysts by note, sources"
---
# Harrow Foods shares slump as <m s="ceo">CEO</m> warns of '<q s="ceo" type="mixed">toughest year in a decade</q>'

LONDON, <t v="2026-02-10">Feb 10</t> (Reuters) - Britain's Harrow Foods cut its profit forecast on <t v="2026-02-10">Tuesday</t>, blaming weak demand for chilled meals and higher cocoa prices, sending its shares down as much as 14%.

<m s="comp">The company</m> said <i s="comp"><t v="2026">this year</t> would be its toughest in a decade</i> and that <i s="comp">operating profit would fall to between 210 million pounds and 230 million pounds</i>.

"<q s="ceo">Shoppers are trading down, and in some categories they are simply walking away,</q>" <m s="ceo">Chief Executive Helen Drummond</m> said in a statement. "<q s="ceo">We are not going to pretend otherwise.</q>"

<m s="ceo">Drummond</m>, who took the top job in <t v="2024-04">April 2024</t>, told Reuters <i s="ceo" via="Reuters">the group would close two of its nine British factories <t v="../2026">by the end of the year</t></i>. <m s="ceo">She</m> declined to say which ones.

"<q s="ana">The balance sheet is fine, the problem is the brand,</q>" said <m s="ana">Priya Raman</m>, an analyst at Oakfield Securities, who has a "sell" rating on the stock. In a note to clients, <m s="ana">she</m> wrote that the cut was "<q s="ana" type="mixed">bigger than even the bears had feared</q>".

<m s="cfo">Chief Financial Officer Pieter Vos</m> told analysts on a call that <i s="cfo">the dividend was safe</i>. "<q s="cfo">We have no plans to touch it,</q>" <m s="cfo">he</m> said.

<i s="src">Harrow has also hired bankers to explore a sale of its dessert unit</i>, <m s="src">two sources with knowledge of the matter</m> said. <m s="src">One of them</m> said <i s="src">the business could fetch about 400 million pounds</i>. Harrow declined to comment on the sale.
