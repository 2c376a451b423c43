---
id: en-834
language: en
agency: null
outlet: Star Weekly
domain: starweekly.example
authors: []
published: 2026-05-02T11:00:00+01:00
modified: null
dateline: null
copyright: {holders: [], year: null, notice: null, licence: null, reserved: false}
tdm: null
speakers:
  mina: {name: "Tessa Marlowe", kind: person, roles: []}
  jon: {name: "Jonny Reed", kind: person, roles: ["presenter"]}
  insider: {name: "an insider", kind: unnamed, roles: []}
  fan: {name: "one fan", kind: unnamed, roles: []}
  fan2: {name: "another", kind: unnamed, roles: []}
notes: celebrity page, headline in Title Case, caption of a post, first names, what somebody said elsewhere
---
# Tessa Marlowe Shares Rare Family Photo With Sweet Message to Husband Jonny Reed

Tessa Marlowe may be tough on screen, but on Friday the Harbour Lights star melted her followers’ hearts.

The actress, 34, posted three pictures of her husband, presenter Jonny Reed, and their son Alfie. “<q s="mina" via="Instagram">Ten years of burnt toast with this one,</q>” <m s="mina">she</m> wrote on Instagram. “<q s="mina">I would not swap a slice.</q>”

One picture shows Jonny asleep at Heron Lake with Alfie, 3, on his chest.

“<q s="fan">My heart just exploded,</q>” <m s="fan">one fan</m> replied. “<q s="fan2">Where do I find one of those?</q>” <m s="fan2">another</m> asked.

Jonny, who met Tessa on the set of the quiz show “Name That Pie,” was quick to answer. “<q s="jon">I was not asleep, I was guarding him,</q>” <m s="jon">he</m> joked.

Speaking to The Sunday Courier last year, <m s="mina">Tessa</m> said: “<q s="mina" via="The Sunday Courier">I was told I could not have children. When I said to Jonny that I was pregnant, he sat down on the kitchen floor.</q>”

<m s="mina">She</m> continued, talking about the months that Alfie spent in hospital: “<q s="mina">You learn to sleep in a chair.</q>”

The couple have been dubbed “the nicest people in television.” An insider, though, says <i s="insider">it was not always easy</i>. “<q s="insider" via="Star Weekly">He works nights, she works days,</q>” <m s="insider">the insider</m> tells Star Weekly. “<q s="insider">They text from the stairs.</q>”

Jonny has admitted as much. “<q s="jon">There are weeks when I only see her on a poster,</q>” <m s="jon">he</m> said in January.
