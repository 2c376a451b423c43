---
id: en-903
language: en-NG
agency: null
outlet: "Lagoon Daily"
domain: lagoondaily.example
authors: ["Chinedu Okonkwo", "Aisha Bello"]
published: 2026-09-03T19:22:00+01:00
modified: null
dateline: null
copyright: {holders: ["Lagoon Daily Newspapers Limited"], year: 2026, notice: "© 2026 Lagoon Daily Newspapers Limited", licence: null, reserved: false}
tdm: null
speakers:
  adeyemi: {name: "Folake Adeyemi", kind: person, roles: ["Zonal Coordinator of the emergency agency"]}
  bashir: {name: "Bashir Musa", kind: person, roles: ["driver"]}
  boy: {name: "Iya Bose's small boy", kind: unnamed, roles: []}
  ngozi: {name: "Ngozi Eze", kind: person, roles: ["trader"]}
  hundeyin: {name: "Tunde Afolabi", kind: person, roles: ["spokesman of the state police command"]}
notes: "natural: accident"
---
# Five rescued as two-storey building collapses in Lagos

Five persons were pulled alive from the rubble of a two-storey building which collapsed in the Mushin area of Lagos <t v="2026-09-03">on Thursday morning</t>.

Lagoon Daily gathered that the building, located at No. 14, Oguntade Street, caved in <t v="2026-09-03T06:40">at about 6.40am</t> while some of the occupants were preparing for work.

<m s="adeyemi">The Zonal Coordinator of the emergency agency</m>, Mrs Folake Adeyemi, who confirmed the incident to our correspondent, said <i s="adeyemi">no life was lost</i>.

“<q s="adeyemi">On arrival at the scene, we discovered that the back wing of the building had gone down completely,</q>” <m s="adeyemi">Adeyemi</m> said. “<q s="adeyemi">Our men, with the help of neighbours, brought out two adult males, one adult female and two children.</q>”

<m s="adeyemi">She</m> added that <i s="adeyemi">the victims had been taken to the General Hospital, where they were responding to treatment</i>.

“<q s="adeyemi">The building was marked for demolition <t v="2024">in 2024</t>. The occupants were served notice, but the landlord, Alhaji Raufu Balogun, went on collecting rent from them. That is the kind of thing we are dealing with in this state.</q>”

<m s="adeyemi">The coordinator</m> said <i s="adeyemi">the remaining part of the structure would be pulled down <t v="2026-09-05">before the weekend</t> to prevent further danger</i>.

At the scene, sympathisers stood in groups as officials carried out mattresses, pots and a deep freezer. One of the survivors, <m s="bashir">Bashir Musa</m>, a commercial bus driver, said <i s="bashir">he was already on the staircase when he heard a loud sound</i>.

“<q s="bashir">I thought it was a tanker that fell on the road,</q>” <m s="bashir">he</m> said. “<q s="bashir">Before I could turn, everywhere was dust. I could not see my hand.</q>”

<m s="bashir">Musa</m> said <i s="bashir">he had paid a two-year rent of N900,000 <t v="2026-03">in March</t> and had nowhere to go</i>.

“<q s="bashir">I don’t have one naira left. I thank God for my life, but where will my children sleep <t v="2026-09-03">tonight</t>?</q>”

A trader, Ngozi Eze, whose shop stands opposite the building, described how the neighbours dug with bare hands before the excavator came.

“<q s="ngozi">We were hearing the voice of Iya Bose’s small boy under the block,</q>” <m s="ngozi">she</m> recalled. “<q s="ngozi">He was shouting ‘<q s="boy">mummy, mummy</q>’. All of us, Igbo, Yoruba, Hausa, we were just carrying block. When they brought him out, everybody shouted.</q>”

<m s="ngozi">Eze</m> said <i s="ngozi">cracks had been seen on the wall for months</i>.

“<q s="ngozi">Rain will fall and water will enter from the side. We told the landlord. He said he would send bricklayer.</q>”

When our correspondent called the landlord’s telephone line, it was switched off. A text message sent to him had not been replied to as of press time.

<m s="hundeyin">The spokesman of the state police command</m>, Tunde Afolabi, said <i s="hundeyin">the area had been cordoned off and detectives were looking for Balogun</i>.

“<q s="hundeyin">We advise him to report himself at the nearest station,</q>” <m s="hundeyin">Afolabi</m> said. “<q s="hundeyin">Nobody is above the law.</q>”

The incident came barely three weeks after a three-storey building under construction collapsed at Ojodu, killing four workers.
