---
id: en-424
language: en
agency: Xinhua
outlet: Silk Lane News
domain: silklanenews.example
authors: []
published: 2025-06-18T20:12:00+08:00
modified: null
dateline: {place: ASTANA, agency: Xinhua, date: 2025-06-17}
copyright: {holders: [Xinhua], year: 2025, notice: "Copyright © 2025 Xinhua News Agency. All rights reserved.", licence: null, reserved: true}
tdm: null
speakers:
  xi: {name: Xi Jinping, kind: person, roles: [Chinese President, visiting Chinese leader]}
  tokayev: {name: Kassym-Jomart Tokayev, kind: person, roles: [Kazakh President, host]}
  japarov: {name: Sadyr Japarov, kind: person, roles: [Kyrgyz President]}
  mirziyoyev: {name: Shavkat Mirziyoyev, kind: person, roles: [Uzbek President]}
  wang: {name: Wang Yi, kind: person, roles: [Chinese Foreign Minister]}
  scholar: {name: Aigerim Nurlanova, kind: person, roles: [director of the Centre for Eurasian Logistics, expert]}
  farmer: {name: Yerlan Baimukhan, kind: person, roles: [wheat farmer, farmer]}
  secretariat: {name: secretariat, kind: organisation, roles: []}
notes: "official-style copy; four presidents and a foreign minister all he; family-name-first name; President X without article; visiting leader, host; scholar she; indirect speech dominates; slogans in marks"
---
# <m s="xi">Xi</m> says China, Central Asia should act with '<q s="xi" type="mixed">steady steps, not slogans</q>'

ASTANA, <t v="2025-06-17">June 17</t> (Xinhua) -- <m s="xi">Chinese President Xi Jinping</m> said <t v="2025-06-17">on Tuesday</t> that <i s="xi">China was ready to work with Central Asian countries to turn agreements into projects</i>.

Xi made the remarks when addressing the second China-Central Asia Summit. "<q s="xi">The road between us was made by merchants who kept their word,</q>" <m s="xi">he</m> said. "<q s="xi">We should walk it with steady steps, not slogans.</q>"

The host, Kazakh President Kassym-Jomart Tokayev, presented his guest with the Order of the Golden Eagle. <m s="tokayev">He</m> said <i s="tokayev">trade between the two countries had reached 44 billion U.S. dollars <t v="2024">in 2024</t></i>. <m s="tokayev">Tokayev</m> noted that <i s="tokayev">a third railway crossing would open <t v="2027">in 2027</t></i>.

"<q s="tokayev" id="1">In our steppe, a good neighbour is better than a distant relative,</q>" <m s="tokayev">the Kazakh president</m> said, "<q s="tokayev" id="1">and in our case the neighbour has also become a relative.</q>"

The visiting Chinese leader announced the creation of three cooperation centres, on poverty reduction, education and desertification control. <m s="xi">Xi</m> stressed that <i s="xi">3,000 training places would be offered to the region over the next two years</i>.

<m s="japarov">Kyrgyz President Sadyr Japarov</m> welcomed the start of work on the China-Kyrgyzstan-Uzbekistan railway. "<q s="japarov">For thirty years this line existed on paper, and paper carries no freight,</q>" <m s="japarov">he</m> said. Uzbek President Shavkat Mirziyoyev proposed a joint fund for water-saving technology. <m s="mirziyoyev">He</m> said <i s="mirziyoyev">his country would host the next ministerial meeting <t v="2026-23">in the autumn of 2026</t></i>.

On the sidelines, <m s="wang">Chinese Foreign Minister Wang Yi</m> told Xinhua that the summit mechanism had become "<q s="wang" type="mixed" via="Xinhua">a golden brand</q>". "<q s="wang">Six countries sit at one table and nobody looks at his watch,</q>" <m s="wang">Wang</m> said.

A permanent secretariat has operated in Xi'an <t v="2024-03/..">since March 2024</t>. <m s="secretariat">It</m> said <i s="secretariat">freight trains had made more than 8,000 trips <t v="2024">last year</t></i>.

Experts pointed to practical gains. "<q s="scholar">A container from Chongqing used to wait nine days at the border, and now it waits one,</q>" said <m s="scholar">Aigerim Nurlanova</m>, director of the Centre for Eurasian Logistics in Almaty. <m s="scholar">She</m> added that <i s="scholar">small farmers had benefited most</i>.

One of them is Yerlan Baimukhan, who sold his first wheat to a mill in Xi'an <t v="2023">two years ago</t>. "<q s="farmer">I had never seen the city, I only knew its noodles,</q>" <m s="farmer">the farmer</m> said. <m s="farmer">He</m> hopes that <i s="farmer">his son will study there <t v="2025-09/..">from September</t></i>.
