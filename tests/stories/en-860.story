---
id: en-860
language: en
agency: Plains Press
outlet: Topeka Ledger
domain: topeka-ledger.example
authors: [Wade Hollins]
published: 2025-02-11T17:40:00-06:00
modified: null
dateline: {place: TOPEKA, agency: Plains Press, date: null}
copyright: {holders: [Plains Press], year: null, notice: "© Plains Press", licence: null, reserved: false}
tdm: null
speakers:
  mcrae: {name: "Laurel McRae", kind: person, roles: ["Gov."]}
  dietz: {name: "Cory Dietz", kind: person, roles: ["House Speaker"]}
  nunez: {name: "Elena Nunez", kind: person, roles: ["Senate Minority Leader"]}
  farmer: {name: "Roy Stuckey", kind: person, roles: ["wheat farmer"]}
  assoc: {name: "Kansas Irrigators Alliance", kind: organisation, roles: []}
  spokes: {name: "a spokeswoman for the governor", kind: unnamed, roles: []}
notes: "statehouse politics; governor, house speaker, lobbyist, farmer, spokesperson"
---
# Kansas governor vetoes water bill, setting up fight with House

TOPEKA, Kan. (Plains Press) — <m s="mcrae">Gov. Laurel McRae</m> on Tuesday vetoed a bill that would have lifted limits on pumping from the state's largest aquifer, saying <i s="mcrae">it would leave towns in western Kansas without water in a generation</i>.

"<q s="mcrae">This bill pretends the water is endless,</q>" <m s="mcrae">McRae</m>, a Democrat, wrote in her veto message. "<q s="mcrae">Every farmer I have met knows it is not.</q>"

Republican leaders vowed to override the veto. <m s="dietz">House Speaker Cory Dietz</m> said <i s="dietz">he had the 84 votes he needed</i> and accused the governor of "<q s="dietz" type="mixed">governing from a textbook</q>."

"<q s="dietz">She has picked a fight with the people who feed this country,</q>" <m s="dietz">Dietz</m> told reporters outside his office. "<q s="dietz">We'll see how that goes for her.</q>"

The vote could come as early as next week. <m s="nunez">Senate Minority Leader Elena Nunez</m> said <i s="nunez">the speaker was bluffing</i>.

"<q s="nunez">I've talked to six members of his own caucus, and they're nervous,</q>" <m s="nunez">she</m> said.

The bill was backed by the Kansas Irrigators Alliance, which spent more than $400,000 on radio advertising. <i s="assoc">The veto would cost the region 2,000 jobs</i>, <m s="assoc">the group</m> said in a statement.

Not all farmers agree. <m s="farmer">Roy Stuckey</m>, who grows wheat and sorghum near Garden City, said <i s="farmer">two of his five wells had run dry since 2019</i>.

"<q s="farmer">My granddad drilled to 90 feet. I'm down to 340,</q>" said <m s="farmer">Stuckey</m>, 61. "<q s="farmer">You can't vote more water into the ground.</q>"

<m s="spokes">A spokeswoman for the governor</m> said <i s="spokes">McRae would meet with lawmakers from both parties on Thursday</i>. "<q s="spokes">Her door is open, and the coffee is on,</q>" <m s="spokes">the spokeswoman</m> said.

McRae, who faces reelection next year, has made water the center of her second term. Her plan, dubbed "Last Drop," would pay farmers to shut down wells.
