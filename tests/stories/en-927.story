---
id: en-927
language: en-MY
agency: null
outlet: "The Penang Gazette"
domain: penanggazette.example
authors: ["Nurul Hidayah Ismail"]
published: 2026-10-02T16:45:00+08:00
modified: null
dateline: {place: "GEORGE TOWN", agency: null, date: null}
copyright: {holders: ["The Penang Gazette"], year: 2026, notice: "© 2026 The Penang Gazette. All rights reserved.", licence: null, reserved: true}
tdm: null
speakers:
  lim: {name: "Lim Chee Keong", kind: person, roles: ["state housing committee chairman"]}
  faridah: {name: "Faridah Osman", kind: person, roles: ["resident"]}
  council: {name: "island city council", kind: organisation, roles: []}
  raj: {name: "S. Rajendran", kind: person, roles: ["residents' association chairman"]}
notes: "natural: residents' complaint, local politics"
---
# Residents of Air Itam flats go 11 days without lift, state promises repairs <t v="2026-10-09">by next Friday</t>

GEORGE TOWN: The state government has promised to repair the lifts at a low-cost apartment block in Air Itam <t v="2026-10-09">by next Friday</t>, after residents on the upper floors had to use the stairs for 11 days.

<m s="lim">State housing committee chairman Lim Chee Keong</m> said <i s="lim">a sum of RM280,000 had been approved to replace the motors and cables of both lifts in Block C</i>.

“<q s="lim">I am sorry for what the residents have gone through,</q>” <m s="lim">Lim</m> told reporters after visiting the 17-storey block <t v="2026-10-02">today</t>. “<q s="lim">I walked up to the 15th floor myself. I had to stop three times, and I play badminton.</q>”

<m s="lim">He</m> said <i s="lim">the contractor, who was paid up to <t v="2026-12">December</t>, had stopped answering calls and would be blacklisted</i>.

“<q s="lim">If you take the people’s money and you switch off your phone, you should not get another job from us.</q>”

Residents were not impressed. Some of them banged pots from the corridors as the committee chairman spoke.

“<q s="faridah">Every time there is a breakdown, somebody comes and takes photos,</q>” said <m s="faridah">Faridah Osman</m>, 58, who lives on the 16th floor with her husband, Zainal, a stroke patient.

<m s="faridah">Faridah</m> said <i s="faridah">four neighbours had carried Zainal down on a plastic chair so that he would not miss his therapy <t v="2026-09-28">on Monday</t></i>.

“<q s="faridah">He was so ashamed that he closed his eyes all the way down. He used to be a lorry driver. He was a strong man.</q>”

She has been lowering a basket on a rope to buy vegetables from a hawker below.

“<q s="faridah">The aunty sends up the change also. She has never cheated me one sen.</q>”

<m s="raj">The residents’ association chairman</m>, S. Rajendran, said <i s="raj">the lifts had failed 14 times <t v="2026">this year</t></i>. <m s="raj">He</m> said <i s="raj">letters had been sent to the city council <t v="2026-01/..">since January</t></i>.

“<q s="raj">I have a file this thick,</q>” <m s="raj">Rajendran</m> said. “<q s="raj">The council says it is the management corporation, the management corporation says it is the state, and the state says the matter is being looked into.</q>”

<i s="raj" id="r1">About 40 per cent of the owners have not paid their maintenance fees</i>, <m s="raj">he</m> admitted, <i s="raj" id="r1">but many of them are pensioners</i>. The fee is RM45 a month.

“<q s="raj">People ask, why should I pay for a lift that does not move? I cannot answer them.</q>”

In a reply to questions from the Gazette, <m s="council">the council</m> said <i s="council">it had issued three notices to the management corporation</i>. “<q s="council">We take the safety of all residents seriously and will monitor the repairs closely,</q>” <m s="council">it</m> said.

<m s="lim">Lim</m>, who took over the portfolio from Datuk Halim Yusof <t v="2026-07">in July</t>, said <i s="lim">an audit of all 62 low-cost schemes on the island would be carried out</i>.

“<q s="lim">I will come back here on that Friday, and I will take the lift,</q>” <m s="lim">he</m> said. “<q s="lim">If it is not working, you can lock me inside.</q>”
