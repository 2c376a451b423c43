---
id: en-945
language: en-GB
agency: null
outlet: "The Observer Post"
domain: observerpost.example
authors: ["Damian Fairweather, Science correspondent"]
published: 2026-05-20T16:00:00+01:00
modified: null
dateline: null
copyright: {holders: ["The Observer Post"], year: 2026, notice: "© 2026 Observer Post", licence: null, reserved: false}
tdm: null
speakers:
  marchbanks: {name: "Ngozi Marchbanks", kind: person, roles: ["marine ecologist at the University of Aberdeen", "lead author"]}
  study: {name: "the study", kind: organisation, roles: []}
  sci: {name: "scientists", kind: group, roles: []}
  some: {name: "some", kind: group, roles: []}
  lund: {name: "Henrik Lund", kind: person, roles: ["seabird researcher at the University of Bergen"]}
  sallow: {name: "Martin Sallow", kind: person, roles: ["head of marine policy at the Seabird Trust"]}
  defra: {name: "Environment department spokesperson", kind: unnamed, roles: []}
notes: "natural: science study (UK)"
---
# <i s="study">Puffins are flying twice as far to feed their chicks</i>, <m s="study">study</m> finds

<i s="sci">Puffins on Britain’s largest colonies are having to fly more than twice as far to find food as they did 20 years ago</i>, <m s="sci">scientists</m> have found, leaving chicks so underweight that many do not survive their first week at sea.

Researchers fitted tiny trackers to 214 birds on the Isle of May, the Farnes and Hermaness over four summers. The average trip for sand eels, the silvery fish on which puffins rear their young, was 71km, compared with 33km in a similar survey <t v="2004">in 2004</t>.

“<q s="marchbanks">A puffin weighs about the same as a can of Coke and has the wings of something half its size. It’s a terrible shape for commuting,</q>” said <m s="marchbanks">Dr Ngozi Marchbanks</m>, a marine ecologist at the University of Aberdeen, who led the research. “<q s="marchbanks">We had one female who flew 190km to bring back four fish.</q>”

<m s="study">The study</m>, published in the journal Global Change Ecology, found that <i s="study">chicks on Hermaness left their burrows weighing 18% less than those measured by the late ornithologist Kenneth Brough in the 1980s</i>.

<m s="marchbanks">Marchbanks</m> said <i s="marchbanks">warming seas were the main culprit, because they had pushed the plankton eaten by sand eels farther north</i>. But the recent closure of the North Sea sand eel fishery, which Denmark fought in an international court, appears to have helped.

“<q s="marchbanks">The year after the boats stopped, trips from the Isle of May got shorter for the first time in the whole dataset,</q>” <m s="marchbanks">she</m> said. “<q s="marchbanks">I rechecked it four times. My PhD student, Callum Rae, actually did a little dance.</q>”

<m s="marchbanks">She</m> cautioned that <i s="marchbanks">two seasons were not enough to prove the link</i>.

<m s="lund">Prof Henrik Lund</m>, a seabird researcher at the University of Bergen who was not involved in the study, called the results “<q s="lund" type="mixed">sobering but extremely well done</q>”.

“<q s="lund" id="1">In Norway we saw the same thing at Røst,</q>” <m s="lund">Lund</m> said, “<q s="lund" id="1">and people told us it was a local problem. At Røst there were 1.4 million pairs when my supervisor started. There are now fewer than 300,000. It was not a local problem.</q>”

<m s="some">Some</m> have argued that <i s="some">puffins can simply switch to other prey, such as sprats</i>. Lund is not convinced. “<q s="lund">They can, and the chicks die with full stomachs,</q>” <m s="lund">he</m> said. “<q s="lund">It is like bringing up a child on crisps.</q>”

Conservationists seized on the findings to call for the fishing ban to be made permanent. It is due for review <t v="2028">in 2028</t>.

“<q s="sallow">Ministers have been handed something very rare in conservation, which is a thing that works,</q>” said <m s="sallow">Martin Sallow</m>, head of marine policy at the Seabird Trust. “<q s="sallow">It would be unforgivable to hand it back to Copenhagen as a bargaining chip.</q>”

<m s="defra">A spokesperson for the environment department</m> said <i s="defra">the government was committed to protecting seabirds and would consider the study carefully</i>.

For Marchbanks, the next task is to find out where the birds go in winter. One of her trackers has already turned up in an unexpected place: a fishmonger’s freezer in Peterhead.

“<q s="marchbanks">The bird was fine,</q>” <m s="marchbanks">she</m> said. “<q s="marchbanks">It had moulted the tag on his boat. He’d kept it next to the haddock in case somebody rang.</q>”
