---
id: en-936
language: en-AU
agency: null
outlet: "The Coastal Herald"
domain: coastalherald.example
authors: ["Matt Prideaux"]
published: 2026-01-19T15:30:00+11:00
modified: null
dateline: null
copyright: {holders: ["The Coastal Herald"], year: 2026, notice: "© Coastal Herald 2026", licence: null, reserved: false}
tdm: null
speakers:
  dray: {name: "Lachlan Dray", kind: person, roles: ["surfer", "carpenter"]}
  okeefe: {name: "Brendan O'Keefe", kind: person, roles: ["NSW Ambulance Inspector"]}
  tania: {name: "Tania Dray", kind: person, roles: ["mother"]}
  mayor: {name: "Leanne Voss", kind: person, roles: ["mayor"]}
  dpi: {name: "Department of Primary Industries", kind: organisation, roles: []}
  witness: {name: "a witness", kind: unnamed, roles: []}
notes: "natural: shark attack (Australia), quotes to ABC and Nine"
---
# ‘<q s="dray">I punched it and it looked at me</q>’: Surfer survives shark attack on Mid North Coast

A surfer who was bitten by a great white shark on the NSW Mid North Coast has described fighting off the animal before two teenagers dragged him to shore.

Lachlan Dray, 27, was sitting on his board about 80 metres off Scotts Point <t v="2026-01-18">on Sunday morning</t> when the shark took hold of his left leg.

“<q s="dray" via="ABC">I felt a bump, like when your mate mucks around and grabs your fin,</q>” <m s="dray">the carpenter</m> told ABC Mid North Coast from his hospital bed. “<q s="dray">Then I looked down and there was this eye.</q>”

<m s="dray">He</m> said <i s="dray">he hit the shark three or four times before it let go</i>.

“<q s="dray">I punched it and it looked at me. Honestly, mate, it was like it was disappointed.</q>”

Brothers Kai and Noah Tennant, 16 and 14, paddled towards him while other surfers made for the beach. The older boy used his leg rope as a tourniquet.

<m s="okeefe">NSW Ambulance Inspector Brendan O’Keefe</m> said <i s="okeefe">the boys had almost certainly saved Mr Dray’s life</i>.

“<q s="okeefe">He’d lost a lot of blood. Another three or four minutes and we’d be having a very different conversation,</q>” <m s="okeefe">Inspector O’Keefe</m> said. “<q s="okeefe">For a 16-year-old to go towards that shark rather than away from it is just extraordinary.</q>”

Mr Dray was flown by the Westpac helicopter to John Hunter Hospital in Newcastle, where he underwent six hours of surgery. He was in a serious but stable condition <t v="2026-01-19">on Monday</t>.

His mother, Tania, drove through the night from Tamworth to be with him. “<q s="tania" via="Nine News">He came out of theatre and the first thing he asked was whether anyone had got his board,</q>” <m s="tania">she</m> told Nine News. “<q s="tania">I could have bitten him myself.</q>”

<m s="tania">Ms Dray</m> said <i s="tania">she wanted to hug the Tennant boys and their parents</i>. “<q s="tania">I don’t know what you say to those people. There isn’t a card for it.</q>”

<m s="witness">One witness</m>, who had been walking his dog on the headland, said he saw “<q s="witness" type="mixed">a big brown shape</q>” roll in the wave. “<q s="witness">I was screaming at them but the wind was the wrong way,</q>” <m s="witness">he</m> said.

Scotts Point and four other beaches will remain closed until at least <t v="2026-01-20">Tuesday evening</t>. <m s="dpi">The Department of Primary Industries</m> said <i s="dpi">an examination of bite marks on the board indicated that a white shark of about 3.2 metres was responsible</i>. A drone had passed over the break 25 minutes before the attack without seeing anything.

The attack is the second in the area in a year. Port Lorne grandfather Graham Pickles, 68, lost part of a hand <t v="2025-03">last March</t>.

<m s="mayor">Mayor Leanne Voss</m> said <i s="mayor">the council would again ask the state for a permanent listening station off the point</i>.

“<q s="mayor">After Graham’s accident we were told the data didn’t support it. Well, here’s some more data,</q>” <m s="mayor">Cr Voss</m> said.

<m s="dray">Mr Dray</m>, who had been due to start a job in Queensland <t v="2026-02">next month</t>, says <i s="dray">he will get back in the water as soon as the surgeons let him</i>. A fundraiser set up by his workmates had passed $46,000 <t v="2026-01-19">by Monday afternoon</t>.

As for the boys, he has already decided how to thank them.

“<q s="dray">They’re getting new boards, both of them. And they’re never buying a beer in this town, when they’re old enough.</q>”
