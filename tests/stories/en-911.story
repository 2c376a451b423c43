---
id: en-911
language: en-US
agency: null
outlet: "Bytefront"
domain: bytefront.example
authors: ["Raj Malhotra"]
published: 2026-10-07T13:05:00-07:00
modified: null
dateline: null
copyright: {holders: ["Bytefront Media Inc."], year: 2026, notice: "© 2026 Bytefront Media Inc.", licence: null, reserved: false}
tdm: null
speakers:
  ng: {name: "Allison Ng", kind: person, roles: ["chief executive of Lumen Labs"]}
  company: {name: "Lumen Labs", kind: organisation, roles: []}
  torres: {name: "Ricardo Torres", kind: person, roles: ["head of hardware"]}
  whitlock: {name: "Jenna Whitlock", kind: person, roles: ["analyst at Four Corners Advisory"]}
notes: "natural: tech product news"
---
# Lumen’s new e-reader has no browser, no store and no ads. It costs $249

Lumen Labs wants you to stop checking your phone, and it would like $249 to help.

The San Diego company <t v="2026-10-07">on Wednesday</t> unveiled the Lumen Page, a 7-inch reader with a paper-like color screen, three weeks of battery life and almost nothing else. There is no web browser, no app store and no speaker.

“<q s="ng">Every other company in this business asked what they could add,</q>” <m s="ng">chief executive Allison Ng</m> said at an event in San Francisco. “<q s="ng">We kept a list on the wall of what we could take out.</q>”

<m s="ng">Ng</m> said <i s="ng">the list ran to 61 items, and that the last one to go was the clock</i>.

“<q s="ng">I fought for the clock. I lost. It turns out that if you can see what time it is, you go to bed.</q>”

Books get onto the device by cable or by email. <i s="company">Library loans work through a deal with more than 9,000 public libraries in the United States and Canada</i>, <m s="company">the company</m> says, and files bought elsewhere can be dragged over so long as they have no copy protection.

The Page replaces the Lumen One, which was a flop. Reviewers complained about its slow page turns and a case that yellowed in the sun. The designer of that device, Greg Hume, left the company <t v="2025">last year</t>.

“<q s="ng">Greg taught us a lot, and he’s a friend. But we shipped that product six months too early, and that was my call, not his,</q>” <m s="ng">Ng</m> said.

The new screen comes from a supplier in Taiwan and refreshes in about a fifth of a second. <m s="torres">Ricardo Torres</m>, the company’s head of hardware, said <i s="torres">his team had gone through 14 versions of the front light alone</i>.

“<q s="torres">People read in bed next to someone who’s asleep,</q>” <m s="torres">Torres</m> said in an interview. “<q s="torres">So it has to get really, really dim. That’s much harder than making it bright.</q>”

The back comes off with four ordinary screws, and the battery is sold for $19.

“<q s="torres">My dad fixed radios. He’d have disowned me if I’d used glue,</q>” <m s="torres">he</m> said.

In a short hands-on session, page turns felt quick, though color covers looked washed out beside a tablet. The power button is on the bottom edge, where I kept pressing it with my palm. <m s="torres">Torres</m> said <i s="torres">a software update would let owners turn the screen around</i>.

Whether there is a market is another matter. <m s="whitlock">Jenna Whitlock</m>, an analyst at Four Corners Advisory, estimates that <i s="whitlock">about 10 million e-readers will be sold worldwide <t v="2026">this year</t></i>, most of them by one company.

“<q s="whitlock">It’s a lovely thing, and I want one,</q>” <m s="whitlock">Whitlock</m> said. “<q s="whitlock">But I’ve wanted a lot of lovely things from companies that no longer exist.</q>”

<m s="whitlock">She</m> said <i s="whitlock">Lumen would need to sell about 150,000 units to break even</i>.

Preorders open <t v="2026-10-08">on Thursday</t>, and the first units ship <t v="2026-11-10">on Nov. 10</t>. A version with a keyboard is not planned.

“<q s="ng">You can’t write on it, either,</q>” <m s="ng">Ng</m> said. “<q s="ng">There’s this thing called a pencil.</q>”
