---
id: en-931
language: en-US
agency: "AP"
outlet: "AP News"
domain: apnews-sample.example
authors: ["Carla Wendt"]
published: 2026-01-15T18:20:00-05:00
modified: null
dateline: {place: "MARLOW, Ohio", agency: "AP", date: 2026-01-15}
copyright: {holders: ["The Associated Press"], year: 2026, notice: "© 2026 The Associated Press. All rights reserved.", licence: null, reserved: true}
tdm: null
speakers:
  company: {name: "Bexley Motor Components", kind: organisation, roles: ["auto parts maker"]}
  truitt: {name: "Kevin Truitt", kind: person, roles: ["chief executive of Bexley Motor Components"]}
  ramos: {name: "Angela Ramos", kind: person, roles: ["president of the union local"]}
  shupe: {name: "Randy Shupe", kind: person, roles: ["machinist"]}
  mayor: {name: "Beth Kowalczyk", kind: person, roles: ["mayor of Marlow"]}
  gov: {name: "Ohio governor's office", kind: organisation, roles: []}
  workers: {name: "workers who were there", kind: group, roles: []}
  econ: {name: "Neil Farraday", kind: person, roles: ["economist at Ohio State University"]}
notes: "natural: plant closure (US agency)"
---
# Ohio auto parts plant to close, costing town of 6,000 its biggest employer

MARLOW, Ohio (AP) — <i s="company">The largest employer in a small Ohio town will shut down <t v="2026-06">in June</t> and move its work to Mexico</i>, <m s="company">the company</m> announced <t v="2026-01-15">Thursday</t>, putting more than 900 people out of a job.

<m s="company">Bexley Motor Components</m>, which has made steering parts in Marlow <t v="1957/..">since 1957</t>, said in a statement that <i s="company">the plant had lost money for five years straight and could no longer be saved</i>.

“<q s="company">This decision is in no way a reflection of the skill or dedication of our Marlow team members,</q>” <m s="company">the company</m> said. It cited tariffs, rising costs and the loss of a major contract.

Chief Executive Kevin Truitt delivered the news himself at the start of the morning shift, standing on a pallet in the shipping area. <i s="workers">He spoke for about four minutes and took no questions</i>, according to <m s="workers">workers who were there</m>.

“<q s="truitt">I know that there is nothing I can say that makes this better,</q>” <m s="truitt">Truitt</m> told them, according to a video one of the workers posted on Facebook.

Randy Shupe, 58, a machinist whose father and grandfather also worked at the plant, was in the front row.

“<q s="shupe" id="1">My first thought,</q>” <m s="shupe">Shupe</m> said in the parking lot afterward, “<q s="shupe" id="1">was thank God my dad’s not here to see it. My second thought was the insurance. My wife’s in the middle of chemo.</q>”

<m s="shupe">He</m> said <i s="shupe">workers had suspected something was wrong when a crew came in <t v="2025-11">in November</t> to photograph the machines</i>. “<q s="shupe">They told us it was for the appraisal. Well, I guess it was.</q>”

The union that represents about 740 of the employees accused the company of negotiating in bad faith. <i s="ramos">In <t v="2024">2024</t>, members accepted a pay freeze in return for a promise that the plant would stay open through <t v="2028">2028</t></i>, said <m s="ramos">Angela Ramos</m>, president of the local.

“<q s="ramos">We gave up our raises. We gave up a week of vacation. They looked us in the eye and shook our hands,</q>” <m s="ramos">Ramos</m> said. “<q s="ramos">I’ve got the paper right here, and our lawyers are going to be reading it to them real slow.</q>”

Bexley, which is based in Charlotte, North Carolina, did not respond to questions about the agreement.

<m s="mayor">Mayor Beth Kowalczyk</m> said <i s="mayor">the plant provides roughly a third of the town’s income tax</i>. The town has already cut its police force to seven officers, and a levy to repair the high school failed <t v="2025-11">in November</t>.

“<q s="mayor">You can’t lose 900 jobs in a town of 6,000 and just tighten your belt,</q>” <m s="mayor">Kowalczyk</m> said. “<q s="mayor">We’re out of holes on the belt.</q>”

<m s="gov">The governor’s office</m> said <i s="gov">it had offered Bexley a package of tax credits worth $14 million <t v="2025-12">last month</t> but had received no answer</i>. A state rapid response team will be in Marlow <t v="2026-01-20">on Tuesday</t> to help workers sign up for unemployment benefits and retraining.

<i s="econ">Retraining has a mixed record in places like Marlow</i>, said <m s="econ">Neil Farraday</m>, an economist at Ohio State University who studies plant closings.

“<q s="econ">The 30-year-olds move to Columbus and do OK,</q>” <m s="econ">he</m> said. “<q s="econ">It’s the 55-year-olds with a house they can’t sell that I worry about.</q>”

Shupe has 39 years at the plant, one short of the number at which his father retired. He plans to be there on the last day.

“<q s="shupe">Somebody’s got to turn the lights off,</q>” <m s="shupe">he</m> said.
