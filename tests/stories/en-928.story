---
id: en-928
language: en-US
agency: null
outlet: "Marquee Daily"
domain: marqueedaily.example
authors: []
published: 2026-07-30T14:22:00-07:00
modified: null
dateline: null
copyright: {holders: ["Marquee Daily"], year: 2026, notice: "© 2026 Marquee Daily. All rights reserved.", licence: null, reserved: true}
tdm: null
speakers:
  sloane: {name: "Harper Sloane", kind: person, roles: ["actress"]}
  rep: {name: "a representative for Reyes", kind: unnamed, roles: []}
  friend: {name: "a friend of the couple", kind: unnamed, roles: []}
  doyle: {name: "Kit Doyle", kind: person, roles: ["director"]}
notes: "natural: celebrity news"
---
# Harper Sloane and Mateo Reyes split after nine years: ‘<q s="sloane">We’re still each other’s first call</q>’

Harper Sloane and Mateo Reyes are going their separate ways.

The “Copperhead” star, 38, announced the news <t v="2026-07-29">on Wednesday night</t> in a post on Instagram, under a picture of two pairs of muddy boots.

“<q s="sloane">After nine beautiful years, Mateo and I have decided to end our marriage,</q>” <m s="sloane">Sloane</m> wrote. “<q s="sloane">There’s no villain and no scandal, just two people who grew in different directions.</q>”

<m s="sloane">She</m> added that <i s="sloane">they would raise their son, Jude, 6, together</i>.

“<q s="sloane">We’re still each other’s first call. Please be kind, especially around a certain first grader.</q>”

<m s="rep">A representative for Reyes</m>, 41, confirmed the split to Marquee Daily <t v="2026-07-30">on Thursday</t> and said <i s="rep">the former pitcher would have no further comment</i>.

“<q s="rep">Mateo asks for privacy for his family at this time,</q>” <m s="rep">the representative</m> said.

The two met <t v="2016">in 2016</t> at a charity auction in Phoenix, where Reyes bid $12,000 for a cooking lesson with the actress. They were married <t v="2017-09">the following September</t> on her parents’ ranch in Montana, with just 40 guests. Sloane’s sister, the singer Delaney Sloane, performed.

In a podcast interview <t v="2024">in 2024</t>, <m s="sloane">Sloane</m> said <i s="sloane">it was Reyes who had talked her out of quitting acting after the failure of “Low Tide”</i>.

“<q s="sloane">I had the real estate license application on the kitchen table,</q>” <m s="sloane">she</m> said at the time. “<q s="sloane">He picked it up, read it very carefully, and made a paper airplane.</q>”

<m s="friend">A friend of the couple</m>, who asked not to be named, said <i s="friend">there had been strains <t v="2025/..">since last year</t>, when Sloane spent seven months filming in New Zealand</i>.

“<q s="friend">It was the distance, honestly. He’s a homebody and she’s got a suitcase by the door,</q>” <m s="friend">the friend</m> said. “<q s="friend">Anybody who tells you there’s a third person doesn’t know them.</q>”

Sloane was seen at Los Angeles International Airport <t v="2026-07-28">on Tuesday</t> with Jude and a large stuffed kiwi. She is to begin work <t v="2026-08">next month</t> on “The Long Acre,” a Western from director Kit Doyle, who has known her since drama school.

“<q s="doyle" via="Marquee Daily">Harper is the toughest and softest person I know,</q>” <m s="doyle">Doyle</m> told Marquee Daily. “<q s="doyle">She called me herself, said the dates don’t change and asked about the horses. That’s who she is.</q>”

<m s="doyle">He</m> said <i s="doyle">the production had moved its school tutor to the Montana set so that Jude could come along</i>.

“<q s="doyle">Mateo’s coming up to teach the crew to throw a curveball. I’m not kidding. It’s already on the call sheet.</q>”

Reyes, who played 11 seasons for Tampa and Seattle, now coaches high school baseball in Bozeman.
