---
id: en-440
language: en
agency: AFP
outlet: Oceania Sentinel
domain: oceaniasentinel.example
authors: []
published: 2026-09-03T08:20:00Z
modified: null
dateline: {place: Suva, agency: AFP, date: 2026-09-03}
copyright: {holders: [AFP], year: 2026, notice: "© 2026 AFP. All rights reserved", licence: null, reserved: true}
tdm: null
speakers:
  rabuka: {name: Sitiveni Rabuka, kind: person, roles: [Fijian Prime Minister, former coup leader]}
  ambassador: {name: Zhou Jian-Ling, kind: person, roles: [Chinese ambassador, ambassador]}
  wong: {name: Penny Wong, kind: person, roles: [Australian Foreign Minister, Australian]}
  baron: {name: Baron Waqa, kind: person, roles: [Pacific Islands Forum Secretary General, Nauruan]}
  peters: {name: Winston Peters, kind: person, roles: [New Zealand Foreign Minister, New Zealander]}
  activist: {name: Litia Naikelekele, kind: person, roles: [law student]}
  whipps: {name: Surangel Whipps, kind: person, roles: [Palauan President, Palauan]}
  forum: {name: Pacific Islands Forum, kind: organisation, roles: [forum]}
  fisherman: {name: a fisherman at Suva market, kind: unnamed, roles: []}
notes: "Pacific summit; many nationalities as sole mentions (Palauan, Nauruan, Australian, New Zealander); Australian minister and activist she, ambassador she too; four men he; forum and its chief; invented remarks of real leaders"
---
# Pacific leaders bar outside powers from summit table as Palau warns of '<q s="whipps" type="mixed">guests who rearrange the chairs</q>'

Suva, <t v="2026-09-03">Sept 3, 2026</t> (AFP) - Pacific island leaders voted <t v="2026-09-03">Thursday</t> to keep China, the United States and other outside powers away from their annual summit, after a dispute over who would sit where.

"<q s="rabuka">It is our house, and this year we are eating alone,</q>" <m s="rabuka">Fijian Prime Minister Sitiveni Rabuka</m> told reporters in Suva. <m s="rabuka">The former coup leader</m> said <i s="rabuka">partners would be invited back <t v="2027">next year</t>, in the garden</i>.

The vote followed two days of arguments behind closed doors. <m s="whipps">Palauan President Surangel Whipps</m>, whose country recognises Taiwan, said <i s="whipps">he had found his delegation's nameplate in a drawer</i>. "<q s="whipps">I do not mind guests, but I mind guests who rearrange the chairs,</q>" <m s="whipps">the Palauan</m> said.

<m s="ambassador">China's ambassador to Fiji</m> denied that <i s="ambassador">her staff had been in the room</i>. "<q s="ambassador">We do not collect other people's furniture,</q>" <m s="ambassador">Zhou Jian-Ling</m> said. <m s="ambassador">She</m> accused unnamed countries of "<q s="ambassador" type="mixed">importing quarrels by air freight</q>".

<m s="baron">The forum's secretary general</m>, Baron Waqa, said <i s="baron">the plate had been mislaid by a cleaner</i>. "<q s="baron" id="1">I have spoken with the cleaner,</q>" <m s="baron">the Nauruan</m> said, "<q s="baron" id="1">who is now the best-known man in Suva.</q>"

Australia and New Zealand, which are members, backed the ban. <m s="wong">Foreign Minister Penny Wong</m> said <i s="wong">Canberra respected the decision</i>. "<q s="wong">Sometimes a family needs an evening without visitors,</q>" <m s="wong">she</m> said. Her New Zealand counterpart put it less gently. "<q s="peters">They flew 40 people in to look at a fish and take a photograph of us looking at it,</q>" <m s="peters">Winston Peters</m> said.

### Seas and scholarships

<m s="forum">The forum</m> also adopted a declaration on statehood, and said <i s="forum">a country would remain a country even if the sea covered it</i>. Litia Naikelekele, a 24-year-old law student who drafted its second paragraph, watched from the gallery. "<q s="activist">They changed one comma and I wanted to cry,</q>" <m s="activist">the activist</m> said. <m s="activist">She</m> said <i s="activist">the text would be taken to The Hague <t v="2027-03">in March</t></i>.

Rabuka later met the ambassador for tea. <m s="rabuka">He</m> said <i s="rabuka">they had talked about scholarships and rugby</i>. Asked whether she had complained, <m s="rabuka">the prime minister</m> smiled. "<q s="rabuka">She asked me where the chair was from,</q>" <m s="rabuka">he</m> said. "<q s="rabuka">I told her it was made in China.</q>"

At the market across the road, a fisherman had followed it all on the radio. "<q s="fisherman">The big ones fight over the table,</q>" <m s="fisherman">he</m> said. "<q s="fisherman">Nobody asked who brought the fish.</q>"
