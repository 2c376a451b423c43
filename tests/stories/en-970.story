---
id: en-970
language: en-US
agency: null
outlet: "Harbor Street Journal"
domain: harborstreet.example
authors: ["Lois Trask"]
published: 2026-03-17T06:00:00-04:00
modified: null
dateline: null
copyright: null
tdm: null
speakers:
  orme: {name: "Gordon Orme", kind: person, roles: ["a partner at the brokerage Lund & Sorley", "broker"]}
  one: {name: "one", kind: unnamed, roles: []}
  another: {name: "another", kind: unnamed, roles: []}
  others: {name: "others", kind: group, roles: []}
  some: {name: "some", kind: group, roles: []}
  many: {name: "many", kind: group, roles: []}
  finch: {name: "Audrey Finch", kind: person, roles: ["who runs a small fund in Omaha"]}
  someone: {name: "someone at the back of the room", kind: unnamed, roles: []}
  dunmore: {name: "Carl Dunmore", kind: person, roles: ["the exchange's president"]}
  clerk: {name: "a clerk", kind: unnamed, roles: []}
  exchange: {name: "Tri-Rivers Grain Exchange", kind: organisation, roles: []}
notes: "newspaper feature: one, another, some, others as sources; courtesy titles; nouns and verbs that only look like reports"
---
# On a Quiet Grain Exchange, the Brokers Wait for a Bell

Nobody shouts any more on the floor of the Tri-Rivers Grain Exchange. "<q s="orme">You could raise chickens in here,</q>" says <m s="orme">Gordon Orme</m>, a partner at the brokerage Lund & Sorley. "<q s="orme">Nobody would notice.</q>"

Mr. Orme, 58 years old, has a seat that was once worth $400,000. The last one to change hands fetched $9,000. The drop offers his rivals little comfort, because they own seats, too. Asked what he would take for his, <m s="orme">the broker</m> laughs. "<q s="orme">A sandwich,</q>" <m s="orme">he</m> says.

His colleagues are no happier. "<q s="one">It's a museum with phones,</q>" says <m s="one">one</m>. "<q s="another">A museum has visitors,</q>" says <m s="another">another</m>, who began as a runner and still wears the yellow jacket. <m s="some">Some</m> say <i s="some">the floor will be closed within a year</i>. <m s="others">Others</m> argue that <i s="others">the exchange could live on as a data business</i>. <m s="many">Many</m> say <i s="many">they have stopped coming</i>.

A computer added speed to a trade that had always lived on noise. It allows farmers to sell a crop from the cab of a tractor, and it offers them a better price than any man in a jacket could. If the exchange keeps its license, it will be the last of its kind in the state.

<m s="exchange">The exchange</m> says <i s="exchange">it has no plans to close the floor</i>. <m s="dunmore">Its president, Carl Dunmore</m>, says <i s="dunmore">volume rose in the winter</i>. "<q s="dunmore">We're not a museum,</q>" <m s="dunmore">Mr. Dunmore</m> says. "<q s="dunmore">Museums charge admission.</q>"

At a meeting of the members, Mr. Dunmore was asked whether the floor made money. He began to answer. "<q s="someone">Speak up,</q>" shouted <m s="someone">someone at the back of the room</m>. "<q s="dunmore">It did once,</q>" <m s="dunmore">Mr. Dunmore</m> said.

<m s="finch">Audrey Finch</m>, who runs a small fund in Omaha, left the floor years ago. <m s="finch">She</m> says <i s="finch">she misses the lunches and nothing else</i>. "<q s="finch">I used to lose my voice by noon,</q>" <m s="finch">she</m> says. "<q s="finch">Now I lose it yelling at a screen.</q>"

When a visitor asked Mr. Orme whether he would follow her, <m s="orme">he</m> pointed at the bell above the door. "<q s="orme">Somebody has to ring it,</q>" <m s="orme">he</m> said. It rang. "<q s="clerk">That's lunch,</q>" said <m s="clerk">a clerk</m>, reaching for his coat.
