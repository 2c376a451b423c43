---
id: en-412
language: en-US
agency: Reuters
outlet: Trade Desk Daily
domain: tradedeskdaily.example
authors: [Philippa Denholm, Liu Xiaotong]
published: 2026-03-12T21:40:00Z
modified: 2026-03-13T01:15:00Z
dateline: {place: GENEVA/BEIJING, agency: Reuters, date: 2026-03-12}
copyright: {holders: [Thomson Reuters], year: 2026, notice: "© 2026 Thomson Reuters. All rights reserved.", licence: null, reserved: true}
tdm: reserved
speakers:
  bessent: {name: Scott Bessent, kind: person, roles: [U.S. Treasury Secretary, Treasury chief, former hedge fund manager]}
  helifeng: {name: He Lifeng, kind: person, roles: [Chinese Vice Premier, vice premier]}
  trump: {name: Donald Trump, kind: person, roles: [U.S. President, president]}
  commerce: {name: "China's commerce ministry", kind: organisation, roles: [ministry]}
  lin: {name: Lin Jian, kind: person, roles: [foreign ministry spokesman]}
  greer: {name: Jamieson Greer, kind: person, roles: [U.S. Trade Representative]}
  farmer: {name: Caleb Ragsdorf, kind: person, roles: [president of the American Soybean Association, farmer]}
  economist: {name: Mireille Aubry-Chan, kind: person, roles: [economist at Banque Helvia]}
  source: {name: a person briefed on the talks, kind: unnamed, roles: []}
  officials: {name: officials from both sides, kind: group, roles: []}
  analysts: {name: analysts, kind: group, roles: []}
  okonjo: {name: Ngozi Okonjo-Iweala, kind: person, roles: [WTO Director-General, former Nigerian finance minister]}
notes: "trade talks with real office-holders and invented remarks; surname He beside pronoun he; Treasury chief, trade representative, vice premier, president all he; economist and WTO chief both she; ministry and spokesman; Truth Social as via"
---
# US, China extend trade truce; <m s="bessent">Bessent</m> says '<q s="bessent" type="mixed">nobody left the table hungry</q>'

GENEVA/BEIJING, <t v="2026-03-12">March 12</t> (Reuters) - <i s="officials">The United States and China agreed <t v="2026-03-12">on Thursday</t> to extend their tariff truce by six months and to resume purchases of American soybeans</i>, <m s="officials">officials from both sides</m> said after two days of talks in Geneva.

<m s="bessent">U.S. Treasury Secretary Scott Bessent</m>, who led the American delegation, said <i s="bessent">the existing levies would stay frozen <t v="../2026-11-10">until November 10</t></i>.

"<q s="bessent">Nobody left the table hungry,</q>" <m s="bessent">he</m> told reporters outside the residence of the Swiss ambassador. "<q s="bessent">There are still two or three dishes that we will have to cook again.</q>"

<m s="helifeng">He Lifeng</m>, the Chinese vice premier, described the discussions as "<q s="helifeng" type="mixed">candid and in-depth</q>". Speaking through an interpreter, <m s="helifeng">He</m> said <i s="helifeng">both countries had shown that they could manage their differences as equals</i>. <m s="helifeng">The vice premier</m> added that Beijing expected Washington to "<q s="helifeng" type="mixed">correct its wrong practices</q>" on chip exports.

U.S. Trade Representative Jamieson Greer played down that demand. <m s="greer">He</m> said <i s="greer">export controls were a matter of national security and had not been on the agenda</i>. "<q s="greer">It was raised, it was noted, and we moved on to beans,</q>" <m s="greer">Greer</m> said.

Hours later, President Donald Trump declared victory. "<q s="trump" via="Truth Social">GREAT DEAL for our wonderful farmers, the biggest ever,</q>" <m s="trump">he</m> wrote on Truth Social. <m s="trump">The president</m> told reporters aboard Air Force One that <i s="trump">he still planned to visit Beijing <t v="2026-04">in April</t> and that he had spoken to the Treasury chief twice during the talks</i>.

"<q s="trump">Scott called me and he said, '<q s="bessent">Sir, they want to buy everything,</q>'</q>" <m s="trump">Trump</m> said. Bessent later declined to confirm the wording.

### BEIJING STAYS CAUTIOUS

<m s="commerce">China's commerce ministry</m> was more restrained. <m s="commerce">It</m> said in a statement that the two sides had reached "<q s="commerce" type="mixed">basic consensus</q>" and that domestic approval procedures had yet to be completed. <m s="lin">Foreign ministry spokesman Lin Jian</m>, asked at a regular briefing whether a date had been set for a visit by the U.S. leader, said <i s="lin">he had no information to offer</i>.

<m s="source">A person briefed on the talks</m> said <i s="source">the Chinese side had agreed to buy at least 25 million tons of soybeans <t v="2026">this year</t></i>. The person asked not to be identified because the figure is not public. "<q s="source">The number was the last thing they settled, and it was settled by text message,</q>" <m s="source">the person</m> said.

For growers in the Midwest, the promise of new orders comes late. <m s="farmer">Caleb Ragsdorf</m>, president of the American Soybean Association, said <i s="farmer">his members had already cut the area they planned to plant <t v="2026-21">this spring</t></i>. "<q s="farmer" id="6">I'm glad the secretary got something,</q>" said <m s="farmer">Ragsdorf</m>, who farms 1,900 acres in Illinois, "<q s="farmer" id="6">but you can't put a truce in the planter.</q>"

<m s="analysts">Analysts</m> said <i s="analysts">the agreement removed an immediate threat without settling much</i>. "<q s="economist">It buys time, and time is the only thing that both governments are short of,</q>" said <m s="economist">Mireille Aubry-Chan</m>, an economist at Banque Helvia in Zurich. <m s="economist">She</m> said <i s="economist">average U.S. duties on Chinese goods would remain above 40%</i>.

WTO Director-General Ngozi Okonjo-Iweala welcomed the extension. <m s="okonjo">She</m> said <i s="okonjo">goods trade between the two economies had fallen by nearly a quarter <t v="2025">in 2025</t></i>. "<q s="okonjo">When two elephants stop fighting, the grass is grateful, even if it is only for six months,</q>" <m s="okonjo">the former Nigerian finance minister</m> said.

The truce was first agreed <t v="2025-05">in May 2025</t>, also in Geneva, and has been extended twice. It had been due to expire <t v="2026-03-31">at the end of this month</t>.

Asked whether he was confident that it would hold, <m s="bessent">the Treasury secretary</m> replied: "<q s="bessent">I ran a hedge fund for a living. I am confident <t v="../2026-03-13">until tomorrow morning</t>.</q>" <i s="greer">The two delegations will meet again <t v="2026-35">in the third quarter</t>, possibly in Kuala Lumpur</i>, according to <m s="greer">Greer</m>.

(Reporting by Philippa Denholm in Geneva and Liu Xiaotong in Beijing; Editing by Alun Price)
