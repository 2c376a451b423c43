---
id: en-866
language: en
agency: Reuters
outlet: Energy Wire
domain: energy-wire.example
authors: []
published: 2025-06-24T09:50:00+02:00
modified: null
dateline: {place: OSLO, agency: Reuters, date: null}
copyright: {holders: [Reuters], year: null, notice: "© Reuters", licence: null, reserved: false}
tdm: null
speakers:
  hauge: {name: "Ingvild Haugen", kind: person, roles: ["Energy Minister"]}
  nordsol: {name: "Nordsol", kind: organisation, roles: ["company"]}
  brek: {name: "Tor Brekkan", kind: person, roles: ["Chief Executive"]}
  green: {name: "Clean Fjords", kind: organisation, roles: ["environmental group"]}
  moe: {name: "Kari Moen", kind: person, roles: ["head of Clean Fjords"]}
  people: {name: "two people with knowledge of the talks", kind: group, roles: []}
  analyst: {name: "Piotr Zaleski", kind: person, roles: ["analyst at Baltic Capital"]}
notes: "energy; minister, company, analyst, environmental group, via newspaper"
---
# Norway delays decision on giant wind farm after grid warning

OSLO, June 24 (Reuters) - <i s="hauge">Norway has postponed a decision on its largest planned offshore wind farm until next year after the grid operator warned that it could push up power prices</i>, <m s="hauge">Energy Minister Ingvild Haugen</m> said on Tuesday.

"<q s="hauge">We want the wind, but we do not want it at any cost to households,</q>" <m s="hauge">Haugen</m> told a news conference.

<m s="nordsol">Nordsol</m>, which leads the consortium behind the 30 billion crown project, said <i s="nordsol">it was disappointed but remained committed</i>. <m s="brek">Chief Executive Tor Brekkan</m> said <i s="brek">the delay would add at least 10% to the bill</i>.

"<q s="brek" via="Dagens Handel">Suppliers do not wait for ministers,</q>" <m s="brek">he</m> told daily Dagens Handel. "<q s="brek">We may lose our slot at the shipyard.</q>"

Shares in Nordsol fell 6.2% by 0740 GMT. <m s="analyst">Piotr Zaleski</m>, an analyst at Baltic Capital, said <i s="analyst">the market had priced in an approval before the summer</i>. <m s="analyst">He</m> called the decision "<q s="analyst" type="mixed">a cold shower for the whole sector</q>".

Environmental group Clean Fjords welcomed the move. "<q s="moe">The seabirds have been given a year,</q>" <m s="moe">its head Kari Moen</m> said. According to <m s="green">the group</m>, <i s="green">the site lies on one of Europe's busiest migration routes</i>.

The minister rejected the suggestion that the project was dead. "<q s="hauge">A postponement is not a funeral,</q>" <m s="hauge">she</m> said, adding that <i s="hauge">a new assessment would be ready by February</i>.

<m s="people">Two people with knowledge of the talks</m> said <i s="people">the finance ministry had pushed for the delay</i>. The ministry declined to comment.
