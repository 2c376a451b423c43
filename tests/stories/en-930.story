---
id: en-930
language: en-GB
agency: null
outlet: "Calder Valley Examiner"
domain: caldervalleyexaminer.example
authors: ["Joanne Hebden"]
published: 2026-03-04T16:40:00Z
modified: null
dateline: null
copyright: {holders: ["Calder Valley Examiner"], year: 2026, notice: "© 2026 Calder Valley Examiner", licence: null, reserved: false}
tdm: null
speakers:
  judge: {name: "Alison Merrick", kind: person, roles: ["judge"]}
  pros: {name: "Daniel Oyelaran", kind: person, roles: ["prosecutor"]}
  hirst: {name: "Margaret Hirst", kind: person, roles: ["victim"]}
  def: {name: "Sophie Lennox", kind: person, roles: ["defence barrister"]}
  carling: {name: "Dean Carling", kind: person, roles: ["builder", "defendant"]}
  woman: {name: "a woman in the public gallery", kind: unnamed, roles: []}
  ts: {name: "Paul Ibbotson", kind: person, roles: ["West Yorkshire Trading Standards officer"]}
notes: "natural: court report (UK regional)"
---
# Rogue builder who left pensioner’s home ‘<q s="judge" type="mixed">open to the skies</q>’ jailed for four years
## Dean Carling took £186,000 from nine families across Calderdale for work he never finished

A rogue builder who took almost £190,000 from homeowners and left one pensioner living under a tarpaulin for a winter has been jailed for four years.

Dean Carling, 41, of Skircoat Lane, Halifax, admitted nine counts of fraud at an earlier hearing. He was sentenced at Bradford Crown Court <t v="2026-03-04">on Wednesday</t>.

The court heard that Carling, who traded as DC Premier Homes, demanded large deposits for extensions and loft conversions before disappearing, sometimes within days.

Prosecuting, <m s="pros">Daniel Oyelaran</m> said <i s="pros">the defendant had spent the money on a motorhome, two holidays in Dubai and online betting</i>.

“<q s="pros">He was plausible, he was friendly and he was always just about to order the bricks,</q>” <m s="pros">Mr Oyelaran</m> said.

One of the victims, retired dinner lady Margaret Hirst, 77, paid £31,500 for a dormer at the home in Sowerby Bridge she had shared with her late husband, Ronald. Carling’s men took off half the roof <t v="2023-10">in October 2023</t> and did not come back.

In a statement read to the court, <m s="hirst">she</m> said <i s="hirst">she had slept in her coat for four months</i>.

“<q s="hirst">That money was Ronnie’s. He put it by out of his wages so I’d be comfortable. I have not been able to look at his photograph since.</q>”

<m s="hirst">Mrs Hirst</m> added that <i s="hirst">she no longer answered the door to anyone she did not know</i>.

When she rang Carling to ask about the roof, <m s="carling">he</m> told her <i s="carling">his mother had died</i>. His mother, the court was told, was alive and living in Mixenden.

For Carling, <m s="def">Sophie Lennox</m> said <i s="def">her client had started out as an honest tradesman and had been overwhelmed by debts after the pandemic</i>.

“<q s="def">This was not a man who set out to rob people. He robbed one to finish the job for another, and it got away from him,</q>” <m s="def">she</m> said. “<q s="def">He is ashamed, and he wants the families to know that.</q>”

But <m s="judge">Judge Alison Merrick</m> told Carling: “<q s="judge" id="1">You were not overwhelmed in Dubai.</q>

“<q s="judge" id="1">You left a widow of 77 with her house open to the skies in November. She trusted you because you told her you would treat the place as if it were your own mum’s.</q>”

<m s="judge">She</m> said <i s="judge">the sentence would have been six years but for his guilty pleas</i>. Carling was also banned from acting as a company director for eight years.

There were cheers in the public gallery as he was led down to the cells. <m s="woman">A woman</m> shouted: “<q s="woman">Say hello to your mum.</q>”

Speaking after the case, <m s="ts">Paul Ibbotson</m>, of West Yorkshire Trading Standards, said: “<q s="ts">Carling left a trail of misery from Todmorden to Brighouse. I would like to thank the victims, who have shown great courage in coming forward.</q>”

He urged anyone planning building work to get three written quotes and never to pay more than a quarter up front. “<q s="ts">If somebody wants half the money before a van has turned up, walk away,</q>” <m s="ts">he</m> said.

A hearing to recover Carling’s assets will be held <t v="2026-06">in June</t>. Mrs Hirst’s roof was eventually repaired free of charge by a firm from Elland, whose owner, Gary Stott, had read about her in this newspaper.
