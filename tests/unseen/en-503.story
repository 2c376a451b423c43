---
id: en-503
language: en
agency: AFP
outlet: "Horn & Gulf Observer"
domain: hornandgulf.example
authors: [Yared Tessema]
published: 2026-09-19T04:48:00Z
modified: null
dateline: {place: "Marsabit, Kenya", agency: AFP, date: 2026-09-19}
copyright: {holders: [Agence France-Presse], year: null, notice: "© Agence France-Presse", licence: null, reserved: false}
tdm: null
speakers:
  galgalo: {name: Halake Galgallo, kind: person, roles: [elder]}
  asha: {name: Asha Boru Wario, kind: person, roles: [camel milk trader, trader]}
  governor: {name: Mohamud Abdikadir Ali, kind: person, roles: [Governor of Marsabit, governor]}
  wfp: {name: World Food Programme, kind: organisation, roles: [UN agency]}
  scientist: {name: Wanjira Kihoro, kind: person, roles: [climatologist at the University of Nairobi, climatologist]}
  minister: {name: Cleophas Wekesa, kind: person, roles: [Interior Cabinet Secretary, cabinet secretary]}
  nurse: {name: a nurse at the clinic, kind: unnamed, roles: []}
  aid: {name: aid workers, kind: group, roles: []}
  teacher: {name: Guyo Dida, kind: person, roles: [head teacher]}
  grandfather: {name: "Galgallo's grandfather", kind: unnamed, roles: []}
notes: "English AFP feature-cum-news from East Africa; herder, governor, cabinet secretary and head teacher he; trader, climatologist and nurse she; titles of Kenyan office; season by rains; proverb of a dead grandfather; indirect first utterance before its speaker is named"
---
# Camels replace cattle as Kenya's north dries out

Marsabit, Kenya, <t v="2026-09-19">Sept 19, 2026</t> (AFP) - When his last cow died <t v="2026-06">in June</t>, Halake Galgallo did what his grandfather had told him never to do. He bought a camel.

"<q s="galgalo">My grandfather used to say, '<q s="grandfather">A man with camels has already given up on the rain,</q>'</q>" <m s="galgalo">the 58-year-old</m> said, leaning on a stick outside his homestead in northern Kenya. "<q s="galgalo">He was right, but he is not here to carry the water.</q>"

Across the arid counties along the Ethiopian border, families who have kept cattle for centuries are switching to animals that can go two weeks without drinking. <i s="governor">The number of camels in Marsabit has doubled <t v="2019/..">since 2019</t></i>, according to <m s="governor">the county's governor</m>, Mohamud Abdikadir Ali.

"<q s="governor" via="AFP">It is not a fashion, it is arithmetic,</q>" <m s="governor">the governor</m> told AFP. <m s="governor">He</m> said <i s="governor">his administration had distributed 3,400 camels to poor households and planned to hand out 2,000 more <t v="2026-12">by December</t></i>.

The short rains failed <t v="2025">last year</t> and the long rains that should have come <t v="2026-03/2026-05">between March and May</t> were the weakest in four decades. "<q s="scientist" id="1">Every second season is now a bad season,</q>" said <m s="scientist">Wanjira Kihoro</m>, a climatologist at the University of Nairobi, "<q s="scientist" id="1">and the good ones arrive all at once, as floods.</q>" <m s="scientist">She</m> expects that <i s="scientist">conditions will not improve <t v="../2027-04">until April</t></i>.

### "<q s="asha">Nobody laughs now</q>"

Not everyone needed persuading. Asha Boru Wario began selling camel milk from a single jerrycan <t v="2011">in 2011</t>. She now runs a cooperative of 120 women whose tankers leave for Nairobi every night.

"<q s="asha">The men laughed at me, they said camel milk was for Somalis and sick people,</q>" <m s="asha">the trader</m> said. "<q s="asha">Nobody laughs now. They ask me what I pay.</q>"

One of those who asked was Galgallo. <m s="galgalo">He</m> admits that <i s="galgalo">he sells her six litres a day</i>. "<q s="asha">He counts the drops,</q>" said <m s="asha">Asha</m>, who has known him since childhood.

But <m s="aid">aid workers</m> warn that <i s="aid">camels are no cure</i>. <m s="wfp">The World Food Programme</m> said <t v="2026-09-17">on Thursday</t> that <i s="wfp">2.8 million Kenyans faced acute hunger and that it had funds to feed fewer than half of them</i>. <m s="wfp">The UN agency</m> said <i s="wfp">it would have to cut rations again <t v="2026-11">in November</t></i>.

At a clinic in North Horr, the beds were full of children with thin arms. "<q s="nurse">We weigh them on a scale meant for goats,</q>" said <m s="nurse">a nurse at the clinic</m>, who was not allowed to give her name. <m s="nurse">She</m> said <i s="nurse">two had died <t v="2026-W37">last week</t></i>.

The drought has also sharpened old quarrels over wells. Eleven people were killed in a raid near the border <t v="2026-09-06">on September 6</t>. <m s="minister">Interior Cabinet Secretary Cleophas Wekesa</m>, who flew in with a convoy of armoured cars, vowed that <i s="minister">the attackers would be found</i>. "<q s="minister">Whether they came on foot or on camels, they will leave in handcuffs,</q>" <m s="minister">he</m> said.

Guyo Dida, head teacher of a primary school in the same village, was less interested in handcuffs. He asked the cabinet secretary for a borehole. "<q s="teacher">I have 400 pupils and one tap. He took my picture and he took the tap's picture,</q>" <m s="teacher">Dida</m> said afterwards.

As the sun went down, Galgallo's new animal folded its legs and refused to be moved. It has bitten him twice. He has not given it a name. "<q s="galgalo">A cow you name,</q>" <m s="galgalo">the elder</m> said. "<q s="galgalo">This one I address as 'Sir'.</q>"
