---
id: en-932
language: en-GB
agency: null
outlet: "The Sentinel"
domain: thesentinel.example
authors: ["Harriet Penrose"]
published: 2026-02-21T07:00:00Z
modified: null
dateline: null
copyright: {holders: ["The Sentinel"], year: 2026, notice: "© 2026 Sentinel News & Media Limited. All rights reserved.", licence: null, reserved: true}
tdm: null
speakers:
  pascoe: {name: "Jan Pascoe", kind: person, roles: ["retired lifeboat coxswain"]}
  loveday: {name: "Arthur Loveday", kind: person, roles: ["former coxswain of the Porthenys lifeboat"]}
  denise: {name: "Denise", kind: person, roles: ["sister"]}
  boy: {name: "the boy", kind: unnamed, roles: []}
notes: "natural: interview feature, one main speaker (UK broadsheet)"
---
# ‘<q s="pascoe">I never learned to swim</q>’: the woman who spent 31 years pulling people out of the sea
## Jan Pascoe was the first female coxswain on her stretch of coast. In retirement, she is still counting the ones she lost

The kettle in Jan Pascoe’s kitchen has a label on it that says “crew only”. She took it from the boathouse on her last day <t v="2024-09">in September 2024</t> and nobody tried to stop her.

“<q s="pascoe" id="1">It was that,</q>” <m s="pascoe">she</m> says, “<q s="pascoe" id="1">or a clock. I’ve got a clock.</q>”

Pascoe, 62, joined the lifeboat at Porthenys at 29, after her husband, Mike, a crabber, went overboard four miles out and was brought home cold but alive by a crew led by Arthur Loveday. She turned up at the boathouse the next evening with a tin of saffron buns and asked for a form.

“<q s="pascoe">Arthur looked at me as if I’d asked to marry him. He said, ‘<q s="loveday">There’s a ladies’ guild, my lover, they meet Tuesdays.</q>’ I said I wasn’t much good at flags.</q>”

Loveday, who died <t v="2011">in 2011</t>, made her wait nine months. It was his wife, Pat, who talked him round. “<q s="pascoe">By the end he was telling people it was his idea, and I let him,</q>” <m s="pascoe">Pascoe</m> says. “<q s="pascoe">He taught me everything. He could smell fog.</q>”

There is one thing he could not teach her. “<q s="pascoe">I never learned to swim. Most of the old boys couldn’t either. If you’re in the water, something’s gone wrong already.</q>”

She took part in 412 launches and was coxswain for the last 140 of them. The charity credits her boats with saving 97 lives. She does not much care for that figure.

“<q s="pascoe">People like the 97. I could tell you about the 97 over a pint, some of them were idiots, God love them. It’s the others. There’s 14 of those and I know their birthdays.</q>”

The one she comes back to is a boy of 11, Callum Ferris, who was swept off the rocks at Carrow Head <t v="2003-08">in August 2003</t>, along with his uncle. The uncle drowned. Callum was in the water for 50 minutes and was still breathing when she got hold of his coat. He died in hospital in Truro the following day.

“<q s="pascoe">He spoke to me. Nobody ever puts that in,</q>” <m s="pascoe">she</m> says, and for a moment she looks out at the harbour, where a young man in yellow boots is hosing down a deck. “<q s="pascoe">He said, ‘<q s="boy">Is my uncle cross?</q>’ I told him no. I said nobody’s cross with you, my bird.</q>”

Callum’s mother, Tracey, sends a card every Christmas. Pascoe has kept them all.

She did not talk about it for years. The charity now offers counselling as a matter of course; <t v="2003">in 2003</t>, <m s="pascoe">she</m> says, <i s="pascoe">there was a bottle of rum and a day off</i>. <m s="denise">Her older sister</m>, Denise, remembers that <i s="denise">Jan cleaned the boathouse from top to bottom, alone, on the day of the funeral</i>.

“<q s="denise">She even did the gutters,</q>” <m s="denise">Denise</m> says. “<q s="denise">I brought her down again in the end because it was dark.</q>”

Mike died of cancer <t v="2019">in 2019</t>. Their daughter, Rosie, is a paramedic in Plymouth; their son, Tom, crews on the Scillonian. Neither joined the lifeboat. <m s="pascoe">Pascoe</m> says <i s="pascoe">it is the best decision they ever made</i>.

<m s="pascoe">She</m> insists that <i s="pascoe">she does not miss it</i>. The pager has gone back, the boots went to the new girl, Ellie Tregear, who is 22 and, in <m s="pascoe">Pascoe</m>’s words, “<q s="pascoe" type="mixed">twice the sailor I was</q>”. But when the maroons go up for the summer fete she still finds herself standing in the hall with one arm in her coat.

And there is one other change. On Tuesday evenings, in the shallow end of the leisure centre in Helston, a former coxswain is having swimming lessons.

“<q s="pascoe">I’m terrible,</q>” <m s="pascoe">she</m> says. “<q s="pascoe">The instructor’s 19. He told me to relax. I said, young man, I’ve spent 30 years not relaxing in water.</q>”
