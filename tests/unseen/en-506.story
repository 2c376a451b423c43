---
id: en-506
language: en-GB
agency: PA
outlet: The Ludlow Quarterly Review of Gardens
domain: ludlowgardens.example
authors: [Prudence Haverfield]
published: 2026-05-19T11:05:00+01:00
modified: null
dateline: null
copyright: {holders: [Prudence Haverfield], year: null, notice: "Text © Prudence Haverfield. PA Media contributed to this report.", licence: null, reserved: false}
tdm: allowed
speakers:
  gardener: {name: Wilfred Askham, kind: person, roles: [nonagenarian]}
  king: {name: Charles, kind: person, roles: [King]}
  judge: {name: Rosamund Blythe-Carter, kind: person, roles: [head judge, Dame]}
  designer: {name: Kwame Boateng-Lisle, kind: person, roles: [designer]}
  rhs: {name: Royal Horticultural Society, kind: organisation, roles: [RHS]}
  daughter: {name: Hilary Askham-Moss, kind: person, roles: [daughter of Wilfred Askham]}
  thief: {name: the thief, kind: unnamed, roles: []}
  child: {name: a small girl, kind: unnamed, roles: []}
  nursery: {name: Joost Verkade, kind: person, roles: [nurseryman, Dutchman]}
notes: "Chelsea flower show told as a letter-like column; note of a thief quoted; King and Dame; labels and Latin plant names in marks; old man and designer and nurseryman he; judge, daughter and girl she; overheard remarks; a dialogue without cues"
---
# Mr Askham’s potatoes, and who took them

They were the only vegetables at Chelsea that nobody had asked for, and <t v="2026-05-19">by breakfast on Tuesday</t> they were gone.

“<q s="gardener">I’d labelled them, that was my mistake,</q>” said <m s="gardener">Wilfred Askham</m>, aged 92, looking at the hole. The label was still there. It read “Solanum tuberosum ‘Edith’”, after his late wife. Beside it lay a second card, in another hand.

“<q s="thief" id="1">Sorry. They were too beautiful to judge,</q>” <m s="thief">the thief</m> had written. “<q s="thief" id="1">I have left you something.</q>” The something was a dahlia tuber the size of a cricket ball.

The Royal Horticultural Society, which had given the old man two square metres out of kindness, was mortified. <m s="rhs">It</m> said <i s="rhs">nothing had been stolen from the show <t v="1988/..">since 1988</t>, and that had been a gnome</i>.

Next door, Kwame Boateng-Lisle was watering half a million pounds’ worth of ferns. <m s="designer">The designer</m> swore that <i s="designer">he had seen no one</i>. “<q s="designer">I was here till two and back at four,</q>” <m s="designer">he</m> said. “<q s="designer">Wilfred snores, so I thought all was well.</q>”

“<q s="daughter">He does not snore.</q>”

“<q s="designer">Madam, the bamboo moved.</q>”

His daughter, Hilary Askham-Moss, who had driven him down from Alnwick, did not think it was funny. <m s="daughter">She</m> told me <i s="daughter">he had slept beside those plants <t v="2026-05-15/..">since Friday</t></i>. “<q s="daughter">He talks to them,</q>” <m s="daughter">she</m> said. “<q s="daughter">He tells her the cricket.</q>”

Then King Charles arrived. He is fond of a potato. He stood over the hole with his hands behind him, and <m s="king">he</m> asked whether <i s="king">they had been waxy or floury</i>.

“<q s="gardener">Floury, sir.</q>”

“<q s="king">Oh, what a pity,</q>” said <m s="king">the King</m>.

Dame Rosamund Blythe-Carter, who has judged here <t v="2001/..">since 2001</t>, consulted the rules at some length. <m s="judge">The head judge</m> ruled that <i s="judge">an exhibit could be assessed on its absence</i>. “<q s="judge">One sees from the soil what they were,</q>” <m s="judge">she</m> explained. A small girl on her father’s shoulders put it another way. “<q s="child">He’s won for a hole!</q>” <m s="child">she</m> shouted.

And so he had: silver-gilt. It was only <t v="2026-05-19">at teatime</t> that a Dutch nurseryman, red to the ears, came down the avenue with a carrier bag. “<q s="nursery">In my country I would be shot,</q>” said <m s="nursery">Joost Verkade</m>. “<q s="nursery">I have not eaten one. I only wanted to look at them in private.</q>”

<m s="gardener">The nonagenarian</m> considered him, the bag, and the dahlia. “<q s="gardener">She’d have liked you,</q>” <m s="gardener">he</m> said. “<q s="gardener">Keep two. Put them in <t v="2027-03">in March</t>.</q>”
