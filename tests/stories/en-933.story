---
id: en-933
language: en-US
agency: null
outlet: "StarWatch"
domain: starwatch.example
authors: ["Brianna Kolb"]
published: 2026-05-12T14:05:00-04:00
modified: null
dateline: null
copyright: {holders: ["StarWatch"], year: 2026, notice: "© 2026 StarWatch Media LLC. All rights reserved.", licence: null, reserved: true}
tdm: null
speakers:
  gray: {name: "Delaney Gray", kind: person, roles: ["actress"]}
  wyatt: {name: "Wyatt", kind: person, roles: ["son"]}
  source: {name: "a source", kind: unnamed, roles: []}
  kessler: {name: "Ryan Kessler", kind: person, roles: ["country singer"]}
  rep: {name: "a rep for Kessler", kind: unnamed, roles: []}
  mom: {name: "Patti", kind: person, roles: ["mother of Delaney Gray"]}
notes: "natural: celebrity news with quotes to other media (US)"
---
# <m s="gray">Delaney Gray</m> Reveals <i s="gray">She and Ryan Kessler Secretly Welcomed Baby No. 2</i>: ‘<q s="gray">We Wanted Her to Ourselves</q>’
## The ‘Harbor Lights’ star shared the news on ‘Good Morning America’

Delaney Gray is officially a mom of two!

<m s="gray">The Harbor Lights star</m>, 36, confirmed on Good Morning America <t v="2026-05-12">on Tuesday</t> that <i s="gray" via="Good Morning America">she and her husband, country singer Ryan Kessler, welcomed a baby girl earlier this spring</i>.

“<q s="gray">She’s eight weeks old and she’s perfect and she has her daddy’s chin,</q>” <m s="gray">Gray</m> told co-host Michael Strahan. “<q s="gray">We just wanted her to ourselves for a minute.</q>”

The couple, who tied the knot in Montana <t v="2021">in 2021</t>, are already parents to son Wyatt, 3. <i s="gray">The little boy</i>, <m s="gray">the actress</m> said, <i s="gray">is still getting used to the idea</i>.

“<q s="gray">He asked me when she’s going home,</q>” <m s="gray">she</m> said with a laugh. “<q s="gray">I said, ‘<q s="gray">Buddy, this is her home.</q>’ And he goes, ‘<q s="wyatt">Where’s her car?</q>’</q>”

Gray did not share the baby’s name on air, but later <t v="2026-05-12">in the day</t> she posted a black-and-white photo of a tiny hand to her 9.1 million followers.

“<q s="gray" via="Instagram">June Patricia Kessler. Named for two very stubborn women,</q>” <m s="gray">she</m> wrote on Instagram. “<q s="gray">Thank you for letting us hide.</q>”

Patricia is a nod to her mom, Patti, who raised Gray and her brothers, Cole and Jesse, alone in Amarillo after their father’s death. The proud grandmother was quick to respond.

“<q s="mom">I am NOT stubborn,</q>” <m s="mom">Patti</m> commented, adding three red hearts.

News of the birth ends months of speculation. <t v="2026-01">In January</t>, Gray pulled out of the Broadway revival of Barefoot in the Park, where she was replaced by Lucy Hale, and fans noticed that she had not been photographed in public <t v="2025-12/..">since December</t>.

At the time, <m s="rep">a rep for Kessler</m> told TMZ that the pair were “<q s="rep" type="mixed" via="TMZ">happy, healthy and at home</q>.”

<m s="source">A source</m> now tells People that <i s="source" via="People">the pregnancy was not an easy one</i>. “<q s="source">She was on bed rest for a lot of it, and Ryan canceled half his tour to be with her,</q>” <m s="source">the insider</m> says. “<q s="source">He was the one making the school lunches. He’s a total softie about those kids.</q>”

<m s="kessler">Kessler</m>, 41, previously hinted that <i s="kessler">he wanted a big family</i>. “<q s="kessler" via="Rolling Stone">I grew up one of six and I never once ate a hot meal,</q>” <m s="kessler">the “Gravel Road” singer</m> told Rolling Stone <t v="2023">in 2023</t>. “<q s="kessler">I’d do it all over again tomorrow.</q>”

Gray will be back at work soon. Season 4 of Harbor Lights begins filming in Wilmington, North Carolina, <t v="2026-07">in July</t>, with Matt Bomer joining the cast as her character’s estranged brother.

As for whether there will be a baby No. 3, the star is leaving the door open — barely.

“<q s="gray">Ask me when I’ve slept,</q>” <m s="gray">she</m> told Strahan.
