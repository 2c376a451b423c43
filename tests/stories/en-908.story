---
id: en-908
language: en-US
agency: null
outlet: "Stagelight Weekly"
domain: stagelight.example
authors: ["Corinne Albright"]
published: 2026-09-18T08:00:00-04:00
modified: null
dateline: null
copyright: {holders: ["Stagelight Weekly LLC"], year: 2026, notice: "© 2026 Stagelight Weekly LLC. All rights reserved.", licence: null, reserved: true}
tdm: null
speakers:
  vance: {name: "Josie Vance", kind: person, roles: ["singer-songwriter"]}
notes: "natural: profile of one person, music"
---
# Josie Vance stopped singing for six years. Then the house burned down.

Josie Vance is standing in what used to be her kitchen, pointing at things that aren’t there.

“<q s="vance">Piano,</q>” <m s="vance">she</m> says. “<q s="vance">Stove. The window where I wrote ‘Salt on the Road.’ I used to watch the mailman come up the hill, and I’d try and finish a verse before he got here.</q>”

The house outside Asheville, North Carolina, went up <t v="2024-02">in February 2024</t>, when a space heater tipped over. Vance, now 52, got out with her dog and a coat. Nineteen guitars were lost, among them a 1938 Gibson that had belonged to her teacher, Ola Mae Pickett.

“<q s="vance">Ola Mae would have laughed at me. She never owned anything she couldn’t carry.</q>”

Vance hadn’t written a song <t v="2018/..">since 2018</t>. <m s="vance">She</m> says <i s="vance">she had told her manager, Rick Sandoval, that she was done, and she meant it</i>. Her fifth album had sold 11,000 copies. Her marriage to the drummer Pete Lowry was ending, and her mother was sick.

“<q s="vance">People thought I was blocked. I wasn’t blocked,</q>” <m s="vance">she</m> says. “<q s="vance">I just didn’t have anything to say that was worth anybody’s gas money.</q>”

The night after the fire she lay in a motel bed in Black Mountain and a tune came to her. She wrote the words on the back of an insurance form.

“<q s="vance">It was four in the morning and I was furious. I said, ‘<q s="vance">Now? Now you show up?</q>’</q>”

That song, “Nineteen,” opens “Ash Wednesday,” her first record in eight years, out <t v="2026-09-25">next Friday</t>. It was made in 11 days in a church in Knoxville with a borrowed guitar and a band half her age. The producer, Theo Marsh, was in middle school when Vance won her Grammy.

<m s="vance">She</m> recalls that <i s="vance">Marsh was so nervous on the first day that he called her “ma’am” over the talkback</i>.

“<q s="vance">I told him, honey, I’ve been called worse by better. After that we got along fine.</q>”

Marsh kept nearly all of the first takes. You can hear a truck go by on one song and somebody’s chair on another. Vance wanted to fix them; he wouldn’t hear of it.

“<q s="vance">He said it sounded like a person. And I thought, well, that’s what I was going for in the first place. Somewhere along the line I’d started trying to sound like a record.</q>”

She has not rebuilt. She lives in an Airstream at the bottom of the lot with the dog, a hound called Governor, and the insurance money is in the bank. Neighbors bring casseroles. <m s="vance">She</m> says <i s="vance">she may put up a small cabin <t v="2027-21">in the spring</t>, or she may not</i>.

“<q s="vance">Everybody asks me what I miss. I miss my mother’s recipe box. That’s about it.</q>”

The tour begins <t v="2026-10-08">on Oct. 8</t> in Nashville, with 34 dates in 26 cities. <m s="vance">Vance</m> says <i s="vance">she plans to drive herself</i>.

Down on the road a white truck slows, and the mailman lifts a hand. Vance waves back.

“<q s="vance">Same guy,</q>” <m s="vance">she</m> says. “<q s="vance">He’s got the record already. I gave him the first one.</q>”
