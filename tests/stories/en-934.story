---
id: en-934
language: en-GB
agency: "Reuters"
outlet: "Reuters"
domain: reuters-sample.example
authors: ["Priya Nambiar", "Tom Eccles"]
published: 2026-03-10T09:15:00Z
modified: null
dateline: {place: "LONDON", agency: "Reuters", date: 2026-03-10}
copyright: {holders: ["Reuters"], year: 2026, notice: "© 2026 Reuters. All rights reserved.", licence: null, reserved: true}
tdm: null
speakers:
  haldane: {name: "Simon Haldane", kind: person, roles: ["chief executive of Corbel & Wray"]}
  cfo: {name: "Marie Lestrange", kind: person, roles: ["chief financial officer"]}
  company: {name: "Corbel & Wray", kind: organisation, roles: ["homewares retailer"]}
  jefferies: {name: "Jefferies analysts", kind: group, roles: []}
  shore: {name: "Anil Shore", kind: person, roles: ["analyst at Shore Vaughan"]}
  source: {name: "a person with knowledge of the matter", kind: unnamed, roles: []}
notes: "natural: company results (agency business copy)"
---
# UK's Corbel & Wray to cut 1,200 jobs as cost of wages bites

LONDON, <t v="2026-03-10">March 10</t> (Reuters) - <m s="company">British homewares retailer Corbel & Wray</m> said <t v="2026-03-10">on Tuesday</t> <i s="company">it would close 38 stores and cut about 1,200 jobs after annual profit fell by a third</i>, sending its shares to their lowest <t v="2009/..">since 2009</t>.

<m s="company">The company</m>, which sells sofas, lighting and bedding from 211 outlets, said <i s="company">adjusted pretax profit dropped to 64.2 million pounds ($82 million) in the year to <t v="2026-01-31">Jan. 31</t>, from 96.8 million a year earlier</i>. Analysts had on average expected 71 million, according to a company-compiled consensus.

"<q s="haldane">We have seen the British consumer go on strike in the second half,</q>" <m s="haldane">Chief Executive Simon Haldane</m> told reporters on a call. "<q s="haldane">People are still moving house. They are just taking the old sofa with them.</q>"

<m s="haldane">Haldane</m>, who took over from Gillian Marsh <t v="2025-09">in September</t>, said <i s="haldane">the group had no choice but to respond to a 46 million pound rise in its wage bill, following increases in the minimum wage and employer taxes</i>.

"<q s="haldane">Some of those shops have been with us for 40 years. This is not where I wanted to be after six months,</q>" <m s="haldane">he</m> said.

Shares in Corbel & Wray were down 17% <t v="2026-03-10T08:50">at 0850 GMT</t>, the biggest faller on the mid-cap index. Rival Dunmore, which reports <t v="2026-03-19">next week</t>, fell 4%.

<m s="jefferies">Analysts at Jefferies</m> said <i s="jefferies">the guidance for <t v="2026">the current year</t> implied a further cut to market forecasts of about 10%</i>. "<q s="jefferies">The restructuring is sensible. The timing of the dividend cut is not,</q>" <m s="jefferies">they</m> wrote in a note.

Corbel & Wray halved its final dividend to 3.1 pence. <m s="cfo">Finance chief Marie Lestrange</m> said <i s="cfo">the saving would help to fund a new distribution centre in Northampton, which is due to open <t v="2027">in 2027</t></i>.

She declined to comment on a report in the Sunday Times that private equity firm Argent Bridge was considering a bid. <m s="source">A person with knowledge of the matter</m> told Reuters that <i s="source" via="Reuters">Argent had studied the company <t v="2025">last year</t> but walked away</i>. Argent did not respond to a request for comment.

<m s="shore">Anil Shore</m>, an analyst at Shore Vaughan, said <i s="shore">a bid was now more likely than it had been <t v="2025">a year ago</t></i>.

"<q s="shore" id="1">At 140 pence,</q>" <m s="shore">he</m> said, "<q s="shore" id="1">you are getting the freeholds for nothing. Haldane is a decent operator but he has inherited Gillian Marsh's shopping list.</q>"

Marsh, who opened 60 of the stores during her eight years in charge, left to run Dutch chain Huisraad.

<m s="haldane">Haldane</m> said <i s="haldane">talks with the shopworkers' union would begin <t v="2026-03-16">next Monday</t></i>. Asked whether more closures could follow, <m s="haldane">he</m> said: "<q s="haldane">I never say never in retail. But this is meant to be the whole of it.</q>"

($1 = 0.7829 pounds)

(Reporting by Priya Nambiar and Tom Eccles; Editing by Joan Faber)
