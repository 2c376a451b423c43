---
id: en-972
language: en-US
agency: null
outlet: "Lakes & Fields"
domain: lakesandfields.example
authors: ["Wendy Karsh"]
published: 2026-04-02T08:15:00-05:00
modified: null
dateline: null
copyright: null
tdm: null
speakers:
  voss: {name: "Lena Brasher", kind: person, roles: ["the paper's first author", "biologist"]}
  roe: {name: "Alan Teague", kind: person, roles: ["an ecologist at Wexford College", "ecologist"]}
  team: {name: "the researchers", kind: group, roles: []}
  birder: {name: "Opal Jenks", kind: person, roles: ["retired mail carrier"]}
  study: {name: "the study", kind: organisation, roles: []}
notes: "science feature: titles of papers, articles and songs, terms in marks; offers, adds, allows, answers, states that report nothing"
---
# A slow way to count birds wins over the fast ones

The winter marsh offers a visitor little to look at. The wind adds a chill to any coat, and the state's only heated blind allows two people to sit at a time. To answer a simple question, how many birds live here, a team of biologists sat in it for nine years.

Their results appear in a paper titled "A slow method for counting winter birds in the northern marshes." It describes a way to count that requires nothing but a chair. An earlier article, "Where do all the rails go when the water freezes?", drew little notice. A song by the same name drew more.

"<q s="voss">We counted the same bird until we knew it,</q>" said <m s="voss">Lena Brasher</m>, the paper's first author. "<q s="voss">Then we counted the next one.</q>"

The team calls the method "sit-and-wait." It asks a counter to note only what moves. A so-called "flash survey," by contrast, asks volunteers to walk a line and write down what flies up. The walkers state their numbers with confidence. Their confidence is the problem.

<m s="team">The researchers</m> found that <i s="team">the walkers had missed four birds of every ten</i>. <m s="study">The study</m> says <i s="study">most of the missing were rails</i>, which hardly ever fly. The rails' reliance on reeds makes them hard to see, and the reeds' growth makes it harder each year.

<m s="roe">Alan Teague</m>, an ecologist at Wexford College who was not part of the work, called it "<q s="roe" type="mixed">a monument to patience</q>." But <m s="roe">he</m> said <i s="roe">few agencies could pay for nine years of sitting</i>. "<q s="roe">A chair is cheap,</q>" <m s="roe">Teague</m> said. "<q s="roe">The person in it is not.</q>"

His doubts reflect a wider worry about money. The state maintains three blinds and plans to close one. A new bill would allow counties to charge for parking, and the county's answer to the shortage is a box with a slot. If the box fills, it will pay for a heater that works.

The marsh has its own experts. <m s="birder">Opal Jenks</m>, a retired mail carrier, has kept a notebook marked "Rails" since she was a girl. <m s="birder">She</m> said <i s="birder">the paper's numbers looked about right</i>. "<q s="birder" id="9">I could have told them for free,</q>" <m s="birder">she</m> said, "<q s="birder" id="9">but nobody asked.</q>"
