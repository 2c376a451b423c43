---
id: en-937
language: en-IN
agency: "PTI"
outlet: "The Deccan Observer"
domain: deccanobserver.example
authors: []
published: 2026-06-05T21:40:00+05:30
modified: null
dateline: {place: "NASHIK", agency: "PTI", date: 2026-06-05}
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  sp: {name: "Vikram Deshmukh", kind: person, roles: ["Superintendent of Police"]}
  fad: {name: "Anant Kulkarni", kind: person, roles: ["Chief Minister"]}
  shinde: {name: "Balasaheb Shinde", kind: person, roles: ["farmer", "eyewitness"]}
  police: {name: "police", kind: organisation, roles: []}
  official: {name: "a police official", kind: unnamed, roles: []}
  surgeon: {name: "Charuhas Pagare", kind: person, roles: ["civil surgeon"]}
  rathore: {name: "Arvind Rathore", kind: person, roles: ["Congress leader"]}
notes: "natural: road accident (Indian agency copy)"
---
# 11 pilgrims killed, 23 injured as bus falls into gorge near Nashik

NASHIK: <i s="police">At least 11 people, including four women and a child, were killed and 23 others injured when a private bus carrying pilgrims fell into a 60-feet-deep gorge in Maharashtra's Nashik district in the early hours of <t v="2026-06-05">Friday</t></i>, <m s="police">police</m> said.

<i s="official">The accident took place <t v="2026-06-05T04:15">around 4.15 am</t> at Saptashrungi Ghat when the driver lost control of the vehicle while negotiating a sharp curve</i>, <m s="official">a police official</m> said.

<i s="official">The pilgrims, most of them from Jalna, were returning after a darshan at the Saptashrungi Devi temple</i>, <m s="official">he</m> said.

"<q s="sp">Prima facie, it appears the brakes failed. The exact cause will be known after an inspection by the RTO,</q>" <m s="sp">Superintendent of Police (Rural) Vikram Deshmukh</m> told reporters at the spot.

<m s="sp">He</m> said <i s="sp">the driver, Santosh Wagh, was among the dead and a case had been registered against the owner of the bus, who is absconding</i>.

"<q s="sp">The permit of the vehicle had expired <t v="2026-03">in March</t>. We have formed two teams to nab the owner,</q>" <m s="sp">Deshmukh</m> said.

Villagers from nearby Nanduri were the first to reach the spot. They used ropes and sarees to pull out the survivors before the police and the State Disaster Response Force arrived.

"<q s="shinde">We heard a sound like a boulder coming down. When we went with torches, a small girl was sitting on the rock and crying for her grandmother,</q>" said <m s="shinde">Balasaheb Shinde</m>, a grape farmer who was among the first rescuers. "<q s="shinde">Her grandmother was under the bus.</q>"

The injured have been admitted to the civil hospital in Nashik and a rural hospital in Kalwan. <i s="surgeon">The condition of six of them is critical</i>, <m s="surgeon">civil surgeon Dr Charuhas Pagare</m> said.

"<q s="surgeon">Most of the patients have head injuries and fractures. Two persons have been shifted to Mumbai by air ambulance,</q>" <m s="surgeon">he</m> said, adding that <i s="surgeon">the girl, five-year-old Anvi, was out of danger</i>.

Chief Minister Anant Kulkarni expressed grief over the deaths and announced an ex-gratia of Rs 5 lakh each for the families of the deceased. <i s="fad">The state government will bear the cost of treatment of the injured</i>, <m s="fad">he</m> said.

"<q s="fad" via="X">Deeply pained by the loss of lives in the accident at Saptashrungi Ghat. My thoughts are with the bereaved families,</q>" <m s="fad">Kulkarni</m> posted on X.

Guardian Minister Ravindra Patil visited the hospital and met the families of the victims.

Congress leader Arvind Rathore also condoled the deaths. In a post in Hindi on X, <m s="rathore">he</m> said <i s="rathore" via="X">the government must answer why a bus without a permit was on the road</i>.

It is the third major accident on the ghat <t v="2024/..">since 2024</t>. <t v="2025-08">In August last year</t>, seven persons from Dhule were killed when their jeep collided with a truck. Following that accident, then district collector Nitin Gawande had proposed a ban on heavy vehicles during the night.

<i s="official">The proposal was still pending with the public works department</i>, <m s="official">the official</m> said.
