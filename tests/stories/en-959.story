---
id: en-959
language: en-US
agency: null
outlet: "Capital Dispatch"
domain: capitaldispatch.example
authors: ["Rosalind Mayer"]
published: 2026-09-23T18:00:00-04:00
modified: null
dateline: null
copyright: {holders: ["Capital Dispatch"], year: 2026, notice: "© 2026 Capital Dispatch", licence: null, reserved: false}
tdm: null
speakers:
  kroll: {name: "Peter Kroll", kind: person, roles: ["chief executive of TransAmerican Airlines"]}
  hale: {name: "Deborah Hale", kind: person, roles: ["Senate committee chairwoman"]}
  ruiz: {name: "Anthony Ruiz", kind: person, roles: ["senator"]}
  flores: {name: "Marisol Flores", kind: person, roles: ["passenger", "nurse"]}
  agent: {name: "a gate agent", kind: unnamed, roles: []}
  brannigan: {name: "Todd Brannigan", kind: person, roles: ["president of the pilots' union"]}
  dot: {name: "Transportation Department", kind: organisation, roles: []}
notes: "natural: Senate hearing on airline outage (US)"
---
# Airline CEO apologizes for July meltdown, gets grilled by senators: ‘<q s="hale">Did you fly that week?</q>’

WASHINGTON — The chief executive of TransAmerican Airlines apologized to Congress <t v="2026-09-23">on Wednesday</t> for a computer failure that stranded 1.6 million passengers over the Fourth of July, but bristled at suggestions that he had put stock buybacks ahead of technology.

“<q s="kroll" id="1">We failed our customers at the moment they needed us most,</q>” <m s="kroll">Peter Kroll</m> told the Senate Commerce Committee in his first public testimony since the outage, “<q s="kroll" id="1">and I own that.</q>”

It was not enough for the panel’s chairwoman, Sen. Deborah Hale.

“<q s="hale">Did you fly that week, Mr. Kroll?</q>” <m s="hale">Hale</m> said.

“<q s="kroll">I was in the operations center, Senator,</q>” <m s="kroll">Kroll</m> replied.

“<q s="hale">The records my staff obtained say you were on a Gulfstream to Nantucket,</q>” <m s="hale">Hale</m> said. “<q s="hale">It left on time.</q>”

<m s="kroll">Kroll</m> acknowledged that <i s="kroll">he had spent one night at his family’s home there</i> and said <i s="kroll">he had been in contact with his team around the clock</i>.

The crash began <t v="2026-07-02">on July 2</t> with a thunderstorm in Dallas and became a five-day collapse when the airline’s crew scheduling software, parts of which date to <t v="1994">1994</t>, lost track of where its pilots were. More than 9,000 flights were canceled.

Among those stranded was Marisol Flores, a nurse from San Antonio who spent three nights on the floor of the Denver airport with her 4-year-old son, Mateo, who has cystic fibrosis. She sat two seats from Kroll at the witness table.

“<q s="flores">I asked the lady at the gate for ice to keep his medicine cold. She was crying, too. She said, ‘<q s="agent">Honey, they’ve cut off our phones,</q>’</q>” <m s="flores">Flores</m> testified. “<q s="flores">A man who cleaned the restrooms brought me ice from the bar every four hours. His name was Tesfaye. Nobody from the airline ever asked me my name.</q>”

<m s="flores">She</m> said <i s="flores">she had received a voucher for $75</i>.

Kroll turned to her and apologized. <m s="kroll">He</m> promised that <i s="kroll">every affected customer would be made whole</i> and said <i s="kroll">the airline had already paid $410 million in refunds</i>. <m s="dot">The Transportation Department</m> says <i s="dot">about 118,000 claims are still open</i>.

<m s="ruiz">Sen. Anthony Ruiz</m>, a former Air Force pilot, said <i s="ruiz">the airline had ignored warnings from its own employees</i>. He held up a letter that the president of the pilots’ union, Todd Brannigan, sent Kroll’s predecessor, Janet Osgood, <t v="2023">in 2023</t>.

“<q s="ruiz">It says, ‘<q s="brannigan">We are one bad afternoon away from a national embarrassment.</q>’ That’s three years ago. And that same quarter you folks bought back $2 billion in stock,</q>” <m s="ruiz">Ruiz</m> said.

“<q s="kroll">I wasn’t CEO at that time,</q>” <m s="kroll">Kroll</m> said.

“<q s="ruiz">You were chief financial officer, sir. You signed the check,</q>” <m s="ruiz">the senator</m> shot back.

Osgood, who retired with a package worth $31 million, declined an invitation to testify.

Outside the hearing room, <m s="brannigan">Brannigan</m> said <i s="brannigan">he took no pleasure in having been right</i>.

“<q s="brannigan">I had captains calling an 800 number to tell the company where they were,</q>” <m s="brannigan">he</m> said. “<q s="brannigan">Some of them were on hold for nine hours. You can fly to Tokyo in nine hours.</q>”

Hale and Ruiz have introduced a bill that would require airlines to pay cash compensation for delays within their control. <m s="hale">Hale</m> said <i s="hale">she hoped for a vote <t v="2026-12">before the end of the year</t></i>.

As the hearing ended, Kroll was asked how he would be getting home.

“<q s="kroll">Seat 31B,</q>” <m s="kroll">he</m> said.
