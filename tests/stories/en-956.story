---
id: en-956
language: en-US
agency: null
outlet: "MarketPulse"
domain: marketpulse.example
authors: ["Anjali Kapoor", "Ben Strode"]
published: 2026-11-04T18:30:00-05:00
modified: null
dateline: null
copyright: {holders: ["MarketPulse"], year: 2026, notice: "© 2026 MarketPulse Inc. All rights reserved.", licence: null, reserved: true}
tdm: null
speakers:
  judge: {name: "Eleanor Whitcombe", kind: person, roles: ["US District Judge"]}
  company: {name: "Lattice Inc.", kind: organisation, roles: []}
  voss: {name: "Adrian Voss", kind: person, roles: ["chief executive of Lattice"]}
  benitez: {name: "Carla Benitez", kind: person, roles: ["assistant attorney general"]}
  lindqvist: {name: "Hannah Lindqvist", kind: person, roles: ["founder of Fernway"]}
  analyst: {name: "Michael Tran", kind: person, roles: ["analyst at Keefe Barlow"]}
  weiland: {name: "Doug Weiland", kind: person, roles: ["antitrust professor at Vanderbilt"]}
  sorrell: {name: "Greg Sorrell", kind: person, roles: ["Lattice vice president"]}
  people: {name: "people familiar with the matter", kind: group, roles: []}
notes: "natural: tech antitrust ruling (US business), X and CNBC quotes"
---
# <i s="judge">Lattice must open its app store to rivals</i>, <m s="judge">judge</m> rules; shares slide 7%

<i s="judge">Lattice Inc. illegally maintained a monopoly over the software on its devices and must let rivals sell apps directly to customers</i>, <m s="judge">a federal judge</m> ruled <t v="2026-11-04">Wednesday</t>, handing the government its biggest victory over the tech industry in years.

In a 211-page opinion, <m s="judge">U.S. District Judge Eleanor Whitcombe</m> said the company had spent a decade “<q s="judge" type="mixed">building a wall and calling it a garden.</q>”

“<q s="judge">Lattice is free to make the best store in the world,</q>” <m s="judge">Whitcombe</m> wrote. “<q s="judge">It is not free to make it the only one.</q>”

Shares of Lattice fell 7.1%, wiping out about $110 billion in market value. <m s="company">The company</m> said <i s="company">it would appeal</i>.

Chief Executive Adrian Voss was defiant. “<q s="voss" via="X">Today a judge decided that your grandmother should download apps from strangers,</q>” <m s="voss">he</m> posted on X. “<q s="voss">We will fight this all the way to the Supreme Court, and we will win.</q>”

The Justice Department sued <t v="2022">in 2022</t>, after complaints from smaller companies about the 30% commission Lattice charges. The case was filed by one administration and tried by the next.

“<q s="benitez">This is a win for every kid in a garage with a good idea,</q>” <m s="benitez">Assistant Attorney General Carla Benitez</m> told reporters in Washington. <m s="benitez">She</m> said <i s="benitez">the department had not decided whether to seek a breakup of the company</i>.

The star witness at trial was Hannah Lindqvist, whose note-taking app, Fernway, was removed from the store <t v="2020">in 2020</t>, three weeks before Lattice introduced a similar one of its own. Internal emails showed that <m s="sorrell">a Lattice vice president</m>, Greg Sorrell, had called her product “<q s="sorrell" type="mixed">cute</q>” and wanted it copied “<q s="sorrell" type="mixed">by Christmas</q>.”

“<q s="lindqvist" via="CNBC">I had 11 employees and a newborn,</q>” <m s="lindqvist">Lindqvist</m> told CNBC. “<q s="lindqvist">I cried in the car this morning, and then my daughter asked me what a monopoly was. She’s six. She got it faster than their lawyers did.</q>”

<m s="lindqvist">Lindqvist</m> said <i s="lindqvist">she planned to bring Fernway back under a new name</i>.

Whitcombe, who was appointed to the bench by President George W. Bush <t v="2006">in 2006</t>, gave Lattice 90 days to comply but rejected the government’s request for an outside monitor. <m s="weiland">Doug Weiland</m>, who teaches antitrust law at Vanderbilt University, said <i s="weiland">that omission could prove important</i>.

“<q s="weiland">Without a monitor, compliance is whatever Lattice says it is,</q>” <m s="weiland">Weiland</m> said. “<q s="weiland">Microsoft taught us that. So did Judge Jackson, in a way, by talking too much.</q>”

On Wall Street, some saw the drop as a buying opportunity. <m s="analyst">Michael Tran</m>, an analyst at Keefe Barlow, estimated that <i s="analyst">the ruling would shave no more than 4% off earnings in <t v="2027">2027</t></i>.

“<q s="analyst">People are lazy. They’re going to stay in the store because that’s where their credit card is,</q>” <m s="analyst">he</m> wrote in a note to clients.

Inside the company, the mood was darker. <i s="people">Voss held an all-hands meeting at which he took only three questions</i>, according to <m s="people">people familiar with the matter</m>, who asked not to be named discussing internal matters. His predecessor and the company’s largest individual shareholder, co-founder Ruth Engel, did not attend.

A spokesperson for Lattice declined to comment on the meeting.
