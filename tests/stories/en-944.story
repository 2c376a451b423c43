---
id: en-944
language: en-US
agency: null
outlet: "Loudoun Valley Register"
domain: loudounvalleyregister.example
authors: ["Emily Strand"]
published: 2026-02-18T23:15:00-05:00
modified: null
dateline: null
copyright: {holders: ["Loudoun Valley Register"], year: 2026, notice: "© 2026 Loudoun Valley Register", licence: null, reserved: false}
tdm: null
speakers:
  pruitt: {name: "Harold Pruitt", kind: person, roles: ["supervisor"]}
  chen: {name: "Grace Chen-Alvarez", kind: person, roles: ["board chair"]}
  nagle: {name: "Tom Nagle", kind: person, roles: ["attorney for the developer"]}
  wick: {name: "Dolores Wickham", kind: person, roles: ["farmer"]}
  staff: {name: "county planning staff", kind: group, roles: []}
  teen: {name: "Ethan Rao", kind: person, roles: ["high school senior"]}
notes: "natural: county board, data center zoning (US local)"
---
# Board rejects data center next to historic farm after 9-hour hearing

After nine hours of testimony from 114 speakers, a divided county board voted early <t v="2026-02-18">Wednesday</t> to reject a proposal to build four data centers beside a farm where Union soldiers once camped.

The 5-4 vote came at 3:40 a.m. and drew a standing ovation from the roughly 60 residents who had stayed to the end, many of them in red T-shirts reading “Can’t Eat Data.”

The project by Ashcroft Digital would have covered 212 acres along Snickers Gap Road with 2.1 million square feet of buildings. <m s="staff">County planning staff</m> had recommended approval, saying <i s="staff">the project would bring in $48 million a year in taxes</i>.

<m s="chen">Board Chair Grace Chen-Alvarez</m>, a Democrat who cast the deciding vote, said <i s="chen">she had gone back and forth for weeks</i>.

“<q s="chen">I know what $48 million means. It’s 400 teachers,</q>” <m s="chen">Chen-Alvarez</m> said. “<q s="chen">But we are already host to more of these than anyplace on earth, and at some point you have to ask what the county is for.</q>”

Supervisor Harold Pruitt, a Republican whose district includes the site, had urged colleagues to support it. <m s="pruitt">He</m> said <i s="pruitt">the owners, the Tolliver family, had a right to sell</i> and noted that <i s="pruitt">nobody had objected when the board approved a warehouse across the road <t v="2022">in 2022</t></i>.

“<q s="pruitt">Bud Tolliver is 84 years old. He’s got two bad hips and no kids who want to milk cows,</q>” <m s="pruitt">Pruitt</m> said. “<q s="pruitt">We tell farmers we love them and then we tell them they can’t leave.</q>”

Tolliver did not attend.

<m s="nagle">Tom Nagle</m>, an attorney for Ashcroft, told the board that <i s="nagle">the company had agreed to bury power lines, cut building heights to 60 feet and pay for a new fire station</i>.

“<q s="nagle">We have answered every single thing staff asked of us,</q>” <m s="nagle">Nagle</m> said. He declined to say after the vote whether the company would sue.

The most sustained applause of the night went to Dolores Wickham, 79, whose land adjoins the site. She brought a jar of water from her well and set it on the lectern.

“<q s="wick">My granddaddy dug that well in <t v="1911">1911</t> and it has never gone dry, not in the thirties, not in <t v="1999">’99</t>,</q>” <m s="wick">she</m> said. “<q s="wick">These people want to take 900,000 gallons a day from the same rock so somebody in California can make a picture of a cat.</q>”

Not everyone was opposed. <m s="teen">Ethan Rao</m>, a senior at Woodgrove High School, said <i s="teen">he planned to become an electrician and had been promised an apprenticeship by one of Ashcroft’s contractors</i>.

“<q s="teen">A lot of the people in red already have houses here,</q>” <m s="teen">Rao</m> said. “<q s="teen">I’d like to have one too someday.</q>”

The Tolliver farm was used as a hospital after a skirmish <t v="1863-06">in June 1863</t>, and a stone wall on the property carries the names of 11 men of the 6th Michigan Cavalry.

Ashcroft may submit a new application in 12 months. <m s="chen">Chen-Alvarez</m> said <i s="chen">she expected to see it</i>.

“<q s="chen">They’ll be back,</q>” <m s="chen">she</m> said, gathering her papers. “<q s="chen">So will the T-shirts.</q>”
