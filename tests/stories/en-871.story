---
id: en-871
language: en-GB
agency: null
outlet: The London Chronicle
domain: the-london-chronicle.example
authors: []
published: 2025-09-27T06:30:00+01:00
modified: null
dateline: null
copyright: null
tdm: null
speakers:
  farrow: {name: "Jenny Farrow", kind: person, roles: ["shopkeeper"]}
  mayor: {name: "Colin Prentice", kind: person, roles: ["council leader"]}
  agency: {name: "Environment Agency", kind: organisation, roles: []}
  eng: {name: "Nadeem Aslam", kind: person, roles: ["coastal engineer"]}
  bld: {name: "Pete Garrity", kind: person, roles: ["builder"]}
  defra: {name: "a Defra spokesperson", kind: unnamed, roles: []}
  mother: {name: "Jenny Farrow's mother", kind: unnamed, roles: []}
  mp: {name: "Harriet Lisle", kind: person, roles: ["MP", "Conservative MP"]}
  whit: {name: "one Whitehall source", kind: unnamed, roles: []}
notes: "long British feature; coast erosion; single quote marks; nested quote; anonymous source"
---
# ‘<q s="farrow">We’re not leaving, we’re being left</q>’: the village the sea is taking

Every morning before she opens the shop, Jenny Farrow walks to the end of Marsh Lane and counts her paces. In 2010 it was 212 from her door to the edge. On Thursday it was 61.

‘<q s="farrow">I used to do it for fun,</q>’ <m s="farrow">she</m> says. ‘<q s="farrow">Now I do it so that I know when to pack.</q>’

Thornby Gap, on the Lincolnshire coast, has lost 14 houses since Christmas. Last week the county council told the remaining 300 residents that it would no longer hold the line. The official phrase is ‘managed realignment’. In the village they have other words for it.

‘<q s="bld" id="1">Managed,</q>’ says <m s="bld">Pete Garrity</m>, a builder who put up four of the bungalows that have gone over, ‘<q s="bld" id="1">is what you do with a pub.</q>’ He is 67 and has no insurance. ‘<q s="bld">Nobody’s managing this.</q>’

<m s="mayor">Colin Prentice</m>, the council leader, insists that <i s="mayor">there was no choice</i>. <i s="mayor">A new sea wall would cost £48m</i>, <m s="mayor">he</m> points out, more than twice the value of every property behind it. ‘<q s="mayor">I went to school here. My parents are in that churchyard,</q>’ <m s="mayor">Prentice</m> says. ‘<q s="mayor">If anyone can find me the money, I’ll lay the stones myself.</q>’

The money was there once. In 2021 the Environment Agency drew up plans for rock groynes and a wider beach, only for the scheme to be dropped two years later. <m s="agency">The agency</m> says it “<q s="agency" type="mixed">has to prioritise schemes that protect the greatest number of people</q>”. Dr Nadeem Aslam, who designed the groynes, puts it differently. ‘<q s="eng">They ran the numbers and the village lost,</q>’ says <m s="eng">the engineer</m>, now retired. ‘<q s="eng">It would have bought them 40 years. That’s a lifetime, if you’re already 50.</q>’

In Westminster there is little appetite for another row about the coast. <m s="whit">One Whitehall source</m> concedes that <i s="whit">Thornby is unlikely to be the last</i>. ‘<q s="whit">There are 20 villages on the list,</q>’ <m s="whit">they</m> say. ‘<q s="whit">Ministers don’t want people to see the list.</q>’ <m s="defra">A Defra spokesperson</m> said: ‘<q s="defra">We are investing a record £5.6bn in flood and coastal defences.</q>’

Harriet Lisle, the area’s Conservative MP, calls that figure ‘<q s="mp" type="mixed">a comfort blanket with a hole in it</q>’. <m s="mp">She</m> has tabled a bill that would give owners the market value of a home lost to erosion. At present they receive £6,000 towards the cost of knocking it down.

Farrow has already had the letter. She keeps it behind the till, under a photograph of her mother, who ran the shop before her. ‘<q s="farrow">Mum always said, “<q s="mother">The sea gives you a living and then it sends you the bill</q>,”</q>’ <m s="farrow">she</m> says. ‘<q s="farrow">Well, it’s on the mat.</q>’
