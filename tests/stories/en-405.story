---
id: en-405
language: en-US
agency: AP
outlet: Bayou State News
domain: bayoustatenews.example
authors: [Curtis Delahoussaye]
published: 2025-09-06T22:10:00-05:00
modified: null
dateline: {place: "HOUMA, La.", agency: AP, date: null}
copyright: null
tdm: null
speakers:
  guidry: {name: Nolan Guidry, kind: person, roles: [Terrebonne Parish President, parish president]}
  landry: {name: Yolanda Batiste-Cole, kind: person, roles: [state emergency director, retired Coast Guard captain]}
  sheriff: {name: Buck Thibodeaux, kind: person, roles: [Sheriff]}
  nhc: {name: National Hurricane Center, kind: organisation, roles: []}
  merle: {name: Merle Verdin, kind: person, roles: [shrimper]}
  rosa: {name: Rosa Verdin, kind: person, roles: ["shrimper's sister"]}
  utility: {name: Gulfway Electric, kind: organisation, roles: [utility]}
  foreman: {name: Jerome Pickett, kind: person, roles: [line foreman]}
  chief: {name: Lora Ann Naquin, kind: person, roles: [Principal Chief, chief]}
  nurse: {name: a nurse at the hospital, kind: unnamed, roles: []}
notes: "hurricane copy; parish president, sheriff, shrimper, line foreman are all he; emergency director, chief, sister, nurse are she; quotes before names; brother and sister with one surname; clock times with and without day; storm category and boat name as traps"
---
# Hurricane Odalys drowns Louisiana bayou towns; ‘<q s="merle">I heard the roof sigh</q>’

HOUMA, La. (AP) — Hurricane Odalys tore across the bayou country of south Louisiana <t v="2025-09-06">before dawn Saturday</t>, pushing water over two levees, ripping the roof off a hospital and leaving more than 400,000 homes and businesses without power.

<i s="sheriff">At least three people were killed</i>, <m s="sheriff">Sheriff Buck Thibodeaux</m> said. <m s="sheriff">He</m> did not give their names but said <i s="sheriff">two had drowned in a car near Chauvin</i>.

<i s="nhc">The storm came ashore <t v="2025-09-06T04:20">at 4:20 a.m.</t> with winds of 125 mph</i>, <m s="nhc">the National Hurricane Center</m> said. <m s="nhc">It</m> warned that <i s="nhc">flooding would last <t v="../2025-09-09">until Tuesday</t></i>.

“<q s="guidry">We’ve been through Ida and we’ve been through Betsy, and I’ve never seen water come from that side,</q>” <m s="guidry">Terrebonne Parish President Nolan Guidry</m> said after a flight over the marsh. “<q s="guidry">It’s like somebody picked up the bay and set it down on the road.</q>”

Merle Verdin, a third-generation shrimper, had tied his boat, the “Miss Earline,” to two oaks and stayed aboard with his sister, Rosa. “<q s="merle" id="3">I heard the roof sigh, like an old man sitting down,</q>” <m s="merle">he</m> said, “<q s="merle" id="3">and then there wasn’t any roof.</q>”

His sister tells it another way. “<q s="rosa">He was snoring,</q>” <m s="rosa">Rosa Verdin</m> said. “<q s="rosa">I heard the roof. I had to kick him.</q>”

### Order to leave

The parish president had ordered everyone south of the Intracoastal Waterway to leave <t v="2025-09-05T12:00">by noon Friday</t>. <i s="sheriff">Perhaps one in five ignored him</i>, by <m s="sheriff">the sheriff</m>’s count.

<m s="landry">Yolanda Batiste-Cole</m>, the state emergency director, said in Baton Rouge that <i s="landry">the first thing her crews needed was for people to stay off the roads</i>. “<q s="landry">Every time we pull out a sightseer, somebody’s grandmother waits another hour,</q>” <m s="landry">the retired Coast Guard captain</m> said.

<m s="landry">She</m> defended the timing of the evacuation order, which Guidry had called too late. “<q s="landry">The forecast moved 60 miles in nine hours,</q>” <m s="landry">she</m> said. “<q s="landry">I can’t evacuate a guess.</q>”

<m s="guidry">Guidry</m> said <i s="guidry">he had asked for the order <t v="2025-09-03">on Wednesday</t> and been told to wait</i>. “<q s="guidry">I don’t want to fight with her <t v="2025-09-06">today</t>,</q>” <m s="guidry">the parish president</m> said. “<q s="guidry">I’ll fight with her <t v="2025-09-08">Monday</t>.</q>”

Among the worst hit were the Pointe-au-Chien and other Native communities at the end of the road, some of whose houses had been raised after Ida <t v="2021">in 2021</t>. “<q s="chief">We lifted them 14 feet and the water came 15,</q>” said <m s="chief">Lora Ann Naquin</m>, principal chief of a small tribe near Isle de Jean Charles.

<m s="chief">The chief</m> said <i s="chief">all 61 families had been accounted for</i>. <m s="chief">She</m> called the state’s talk of relocation “<q s="chief" type="mixed">a suitcase they keep handing us</q>.”

At Bayou General, patients were carried down four flights of stairs in the dark. “<q s="nurse">We sang to them, because you couldn’t hear anything else,</q>” said <m s="nurse">a nurse at the hospital</m> who was not authorized to speak to reporters. <m s="nurse">She</m> said <i s="nurse">no patient was lost</i>.

<m s="utility">Gulfway Electric</m> said <i s="utility">it could take three weeks to restore power to some places</i>. <m s="utility">The utility</m> said <i s="utility">4,000 workers from 11 states were on their way</i>. One of them, line foreman Jerome Pickett of Tulsa, Oklahoma, slept <t v="2025-09-05">Friday night</t> in his truck outside Lafayette. “<q s="foreman">They told us bring boots,</q>” <m s="foreman">Pickett</m> said. “<q s="foreman">They should have said bring a paddle.</q>”

<t v="2025-09-06">By late Saturday</t> the center of Odalys had weakened to a tropical storm and was drifting toward Mississippi. In Cocodrie, <m s="merle">the shrimper</m> was already bailing. Asked where he would sleep, <m s="merle">he</m> pointed at the boat. “<q s="merle">She floats,</q>” <m s="merle">he</m> said. “<q s="merle">That’s more than I can say for the house.</q>”
