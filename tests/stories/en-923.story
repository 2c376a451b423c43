---
id: en-923
language: en-CA
agency: null
outlet: "Northern Prairie Post"
domain: northernprairiepost.example
authors: ["Will Friesen"]
published: 2026-04-15T05:00:00-06:00
modified: null
dateline: null
copyright: {holders: ["Northern Prairie Post"], year: 2026, notice: "© 2026 Northern Prairie Post", licence: null, reserved: false}
tdm: null
speakers:
  wolanski: {name: "Janet Wolanski", kind: person, roles: ["president of Compass Field Research"]}
  whitebear: {name: "Tyson Whitebear", kind: person, roles: ["voter"]}
  poll: {name: "Compass Field Research poll", kind: organisation, roles: []}
  moreau: {name: "Sandra Moreau", kind: person, roles: ["political scientist at the University of Regina"]}
  party: {name: "Prairie Alliance", kind: organisation, roles: ["party"]}
notes: "natural: opinion poll"
---
# <i s="poll">Alliance lead shrinks to four points ahead of spring vote</i>, <m s="poll">poll</m> suggests

<i s="poll">The governing Prairie Alliance has lost half of its lead over the New Democrats in six weeks</i>, according to <m s="poll">a new poll</m>, setting up what could be the closest provincial election in two decades.

The Compass Field Research survey, done for the Northern Prairie Post, puts the Alliance at 43 per cent of decided voters and the NDP at 39. <t v="2026-03">In early March</t> the gap was nine points.

"<q s="wolanski">I'd call it a race now, and I wouldn't have <t v="2026-03">a month ago</t>,</q>" said <m s="wolanski">Janet Wolanski</m>, the firm's president. "<q s="wolanski">The Alliance is bleeding in the suburbs, and it's bleeding women over 50 in particular.</q>"

<m s="wolanski">Wolanski</m> said <i s="wolanski">the cost of living was the top issue for 46 per cent of those asked, with health care second</i>.

"<q s="wolanski">When people can't find a family doctor, they don't blame Ottawa. They blame whoever cut the ribbon on the clinic.</q>"

Premier Dale Hutchison's approval rating has dropped to 38 per cent from 45. NDP Leader Priya Sandhu stands at 41, up two. But a third of respondents had no opinion of her.

"<q s="wolanski">She's still a blank page for a lot of folks,</q>" <m s="wolanski">Wolanski</m> said. "<q s="wolanski">That's an opportunity and it's a danger. Somebody's going to write on it.</q>"

Sandra Moreau, a political scientist at the University of Regina, cautioned against reading too much into one poll.

"<q s="moreau">Rural voters turn out, rain or snow. City voters say they'll turn out,</q>" <m s="moreau">she</m> said. "<q s="moreau">A four-point lead in the province can be a ten-seat majority if it falls in the right places.</q>"

<m s="moreau">Moreau</m> said <i s="moreau">Hutchison had come from behind before, <t v="2022">in 2022</t>, when he was written off after the hospital parking affair</i>.

"<q s="moreau">He's a very good campaigner. He remembers the name of your dog.</q>"

In a statement, <m s="party">the Alliance</m> said <i s="party">it did not comment on polls</i>. "<q s="party">The only poll that counts is the one <t v="2026-05-19">on May 19</t>,</q>" <m s="party">the party</m> said. The NDP did not respond to a request for comment.

Among those who have not made up their minds is Tyson Whitebear, 33, a heavy-equipment operator from Prince Albert, who took part in the survey and agreed to be interviewed.

"<q s="whitebear">My grandfather voted for the same party for 60 years, and he had a sign on the lawn even when there wasn't an election,</q>" <m s="whitebear">Whitebear</m> said. "<q s="whitebear">I don't have that. I've got a truck payment.</q>"

<m s="whitebear">He</m> said <i s="whitebear">he had liked what Hutchison said about jobs but was put off by the closing of the emergency room in Spiritwood</i>.

"<q s="whitebear">My cousin had a heart attack <t v="2026-02">in February</t>. It was 70 minutes in the ambulance. He made it, but that's not a plan.</q>"

The survey of 1,004 adults was carried out by telephone and online <t v="2026-04-08/2026-04-12">from April 8 to 12</t> and is considered accurate within 3.1 percentage points, 19 times out of 20.
