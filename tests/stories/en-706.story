---
id: en-706
language: en-US
agency: null
outlet: The Prairie Ledger
domain: prairie-ledger.example
authors: [Walt Deering]
published: 2026-04-12T06:00:00-05:00
modified: null
dateline: null
copyright: {holders: [The Prairie Ledger], year: 2026, notice: "© 2026 The Prairie Ledger", licence: null, reserved: false}
tdm: null
speakers:
  ostrander: {name: Carla Ostrander, kind: person, roles: [governor]}
  letter: {name: the letter, kind: organisation, roles: []}
  biggs: {name: Dale Biggs, kind: person, roles: [hog farmer]}
  chamber: {name: the chamber of commerce, kind: organisation, roles: []}
notes: political column in which fragments of a governor, a business chamber and a farmer are true speech among slogans, air quotes, coined labels, program names and words as words; author as I without quoting himself
---
# The governor’s “dividend” is a bill with a bow on it

There is a kind of word that arrives in a limousine. “Dividend” is one. <t v="2026-04-07">Last Tuesday</t>, under a banner that read “Fields of Opportunity,” <m s="ostrander">Gov. Carla Ostrander</m> told the state that every household would receive “<q s="ostrander" type="mixed">a harvest dividend they can hold in their hands</q>.” I held mine. It was a letter.

<m s="letter">The letter</m> explains that <i s="letter">the “dividend” will be paid as a “credit” against a “fee” that did not exist <t v="2026-03">last month</t></i>. The fee is for “stewardship.” Stewardship of what, the letter does not say, though it uses the word nine times and the word “water” not at all.

Dale Biggs, who raises hogs outside Orchard City and has never been accused of being an “influencer,” read his on the tailgate. “<q s="biggs">I’ve been stewarded before,</q>” <m s="biggs">he</m> said. “<q s="biggs">It took two years to get the smell out.</q>”

To be fair to the governor, which is no longer fashionable, the old system was worse. It was called “Prosperity Now,” and prosperity went to four counties and a golf course. <m s="ostrander">Ostrander</m> said in her speech that <i s="ostrander">those days were over</i>. She may be right. But calling a tax a gift does not make it “historic,” and the “once-in-a-generation reform” on the posters is the third of my generation.

<m s="chamber">The chamber of commerce</m>, which can be relied on, hailed the plan as “<q s="chamber" type="mixed">bold, balanced and business-ready</q>.” Those are the three Bs of every press release since the invention of the letter B. In private its members call the program “Farm-opoly.” The tool that computes what you owe is an app named “Sprout.” Mine sprouted $212.

I asked what would happen to people who did not pay. The answer, on page 31, is “graduated engagement.” That is a fine phrase for a sheriff.

My late uncle sold insurance and had a sign over his desk: “If it sounds like a hymn, count the collection.” It hangs over mine now. I looked at it for a good while <t v="2026-04-07">Tuesday night</t>, with the governor on the radio. “<q s="ostrander">We are all farmers <t v="2026-04-07">tonight</t>,</q>” <m s="ostrander">she</m> said. Somewhere out in the dark, a hog disagreed.
