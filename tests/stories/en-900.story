---
id: en-900
language: en-US
agency: null
outlet: "Calder County Courier"
domain: caldercourier.example
authors: ["Beth Ann Lundgren"]
published: 2026-10-14T09:12:00-05:00
modified: null
dateline: null
copyright: {holders: ["Calder County Courier"], year: 2026, notice: "© 2026 Calder County Courier. All rights reserved.", licence: null, reserved: true}
tdm: null
speakers:
  dietz: {name: "Marlene Dietz", kind: person, roles: ["city administrator"]}
  okafor: {name: "Sam Okafor", kind: person, roles: ["council member"]}
  brandt: {name: "Gary Brandt", kind: person, roles: ["resident"]}
  hollis: {name: "Jim Hollis", kind: person, roles: ["mayor"]}
notes: "natural: council report"
---
# Elkhorn Falls council delays vote on new water tower

The Elkhorn Falls City Council voted 4-3 <t v="2026-10-12">Monday night</t> to put off a decision on a $6.2 million water tower, sending the plan back to staff for a second look at the price.

The tower, which would stand on city land behind the Elkhorn Falls High School baseball diamond, has been in the works <t v="2023/..">since 2023</t>. It would replace a 250,000-gallon tank built <t v="1961">in 1961</t>.

<m s="dietz">City Administrator Marlene Dietz</m> told the council that <i s="dietz">only two firms had bid on the job and both came in more than $1 million over the engineer’s estimate</i>.

“<q s="dietz">I wish I had better news for you,</q>” <m s="dietz">Dietz</m> said. “<q s="dietz">Steel is up, labor is up, and there just aren’t that many companies that paint the inside of a tank 140 feet in the air.</q>”

<m s="dietz">She</m> said <i s="dietz">the city could pay for most of the work with a state loan at 1.9% interest, but that the offer runs out <t v="2026-12-31">at the end of the year</t></i>.

“<q s="dietz">If we let that go, we are back in line with every other town in the state.</q>”

<m s="okafor">Council Member Sam Okafor</m>, who made the motion to wait, said <i s="okafor">he was not against the tower</i>. <m s="okafor">He</m> said <i s="okafor">he wanted to know why the estimate had been so far off</i>.

“<q s="okafor">We were told four-nine, then five-one, and now it’s six-two,</q>” <m s="okafor">Okafor</m> said. “<q s="okafor">I have to explain that to people who are paying $94 a month for water already.</q>”

Council Members Rita Solheim, Dan Pruitt and Carla Menendez joined him in voting to delay. Mayor Jim Hollis and Council Members Pete Vang and Lois Abbott voted no.

About 30 people came to the meeting, several of them from the Ridgeview neighborhood, where low pressure has been a complaint for years. <m s="brandt">Gary Brandt</m>, who has lived on Ridgeview Drive <t v="1988/..">since 1988</t>, said <i s="brandt">his shower slows to a trickle whenever the school waters its fields</i>.

“<q s="brandt">My wife has to plan her laundry around the football team,</q>” <m s="brandt">Brandt</m> said, drawing laughter from the room.

<m s="brandt">He</m> asked the council not to wait any longer.

“<q s="brandt">You folks have been studying this thing since my grandson was in kindergarten. He’s driving now.</q>”

Public Works Director Ted Ames retired <t v="2026-08">in August</t>, and the city has yet to hire a replacement. Dietz has been filling in on the project with help from the engineering firm, Northway Associates of Mankato.

Hollis, who has backed the plan from the start, was disappointed.

“<q s="hollis">Nobody up here likes to spend six million dollars,</q>” <m s="hollis">the mayor</m> said after the vote. “<q s="hollis">But the tank we’ve got was inspected <t v="2026-04">in April</t>, and the diver who went in there told us we’d be lucky to get five more years out of it.</q>”

<m s="hollis">He</m> said <i s="hollis">a fire at the Hansen grain elevator <t v="2025">last year</t> had nearly drained the system</i>.

“<q s="hollis">That was a close call. I don’t want to have another one while we’re talking about paint.</q>”

Staff will return with revised figures <t v="2026-11-09">on Nov. 9</t>. The council also approved a liquor license for the Rusty Anchor on Main Street and set trick-or-treat hours for <t v="2026-10-31T17:00/2026-10-31T20:00">5 to 8 p.m. Oct. 31</t>.
