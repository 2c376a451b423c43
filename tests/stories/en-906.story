---
id: en-906
language: en-US
agency: null
outlet: "Prairie Science Daily"
domain: prairiescience.example
authors: ["Hannah Oyelaran"]
published: 2026-05-20T11:00:00-05:00
modified: null
dateline: null
copyright: {holders: ["Prairie Science Daily"], year: 2026, notice: "© 2026 Prairie Science Daily", licence: null, reserved: false}
tdm: null
speakers:
  lindqvist: {name: "Erika Lindqvist", kind: person, roles: ["ecologist at the University of Minnesota", "lead author"]}
  study: {name: "study", kind: organisation, roles: []}
  park: {name: "Daniel Park", kind: person, roles: ["entomologist at Cornell University"]}
notes: "natural: science study"
---
# Roadside ditches shelter more bees than parks, study finds

The humble ditch may be one of the best places in the Midwest to be a bee.

<i s="study">Roadside strips that are mowed only once a year hold twice as many kinds of native bees as city parks of the same size</i>, according to <m s="study">a study</m> published <t v="2026-05-20">Wednesday</t> in the journal Grassland Ecology.

“<q s="lindqvist">We went in thinking the parks would win easily,</q>” said <m s="lindqvist">Erika Lindqvist</m>, an ecologist at the University of Minnesota and the lead author. “<q s="lindqvist">They have flowers, they have volunteers, they have signs. The ditches have beer cans.</q>”

Lindqvist and her team spent three summers walking 212 stretches of road and 48 parks in Minnesota and Iowa with nets. They counted 11,400 bees of 137 species.

<m s="lindqvist">Lindqvist</m> said <i s="lindqvist">the difference seems to come down to bare soil</i>. About 70% of native bees nest in the ground, and a park lawn is hard for them to get into.

“<q s="lindqvist">A bee the size of a grain of rice can’t dig through turf,</q>” <m s="lindqvist">she</m> said. “<q s="lindqvist">But the side of a ditch slumps a little every spring, and there’s your front door.</q>”

The idea for the study came from her former adviser, Walter Stroud, who died <t v="2022">in 2022</t>. Stroud used to stop his truck on county roads and climb out with a jar.

“<q s="lindqvist">Walt was convinced of this for 30 years and couldn’t get anybody to fund it. He’d have been unbearable <t v="2026-05-20">today</t>.</q>”

<m s="park">Daniel Park</m>, an entomologist at Cornell University who was not involved in the work, called the result “<q s="park" type="mixed">convincing and a little embarrassing</q>” for people in his field.

“<q s="park">We tend to study pretty places,</q>” <m s="park">Park</m> said. “<q s="park">This is a reminder to go and look at the other 95 percent of the landscape.</q>”

<m s="park">He</m> cautioned that <i s="park">the study did not measure how many bees are killed by cars or by road salt</i>.

“<q s="park">You could be counting a lot of bees in a place that’s bad for them. I don’t think that’s what is going on here, but somebody needs to check.</q>”

<m s="lindqvist">Lindqvist</m> agreed that <i s="lindqvist">traffic was the big unknown</i>. A graduate student, Mei-Ling Foster, has begun to collect dead insects along 20 of the roads.

In the meantime, there is something counties can do for nothing. <m s="lindqvist">Lindqvist</m> said <i s="lindqvist">crews who wait until October to mow would save money and leave the late asters standing</i>.

“<q s="lindqvist">It’s the only conservation plan I know of that consists of doing less,</q>” <m s="lindqvist">she</m> said.

The work was paid for by the National Science Foundation and the Minnesota Department of Transportation.
