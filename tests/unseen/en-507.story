---
id: en-507
language: en-US
agency: null
outlet: Field Notes on Work
domain: fieldnotesonwork.example
authors: [Alma Ferreira-Stone]
published: 2027-03-15T06:00:00-04:00
modified: 2027-03-16T09:30:00-04:00
dateline: null
copyright: {holders: [Field Notes on Work], year: 2027, notice: "© 2027 Field Notes on Work. This article is licensed CC BY-ND 4.0", licence: CC-BY-ND-4.0, reserved: false}
tdm: allowed
speakers:
  bea: {name: Beatrice Nwosu-Lang, kind: person, roles: [night janitor, janitor, crew chief]}
  kyle: {name: Kyle Fennimore, kind: person, roles: [engineer]}
  robot: {name: Tidal Robotics, kind: organisation, roles: [manufacturer]}
  rep: {name: Marcia Delgado-Hume, kind: person, roles: [saleswoman]}
  boss: {name: Vernon Ashby-Cole, kind: person, roles: [building manager, manager]}
  sonny: {name: Sonny, kind: person, roles: [floor waxer, waxer]}
  hr: {name: an email from human resources, kind: unnamed, roles: []}
  daughter: {name: her daughter, kind: unnamed, roles: []}
  gary: {name: a machine, kind: unnamed, roles: []}
notes: "narrative feature told in vignettes; floor robot that says a canned phrase (kind unnamed); first names; sign on a mop closet; janitor, saleswoman, daughter she; engineer, manager, waxer he; correction note at the end"
---
# The night shift meets its replacement, and names it Gary

<t v="2027-02-09T23:40">At 11:40 p.m. on Feb. 9</t>, the elevator on 14 opened and a machine rolled out. It had a blue light and a voice like a flight attendant. “<q s="gary">Excuse me, I am cleaning,</q>” <m s="gary">it</m> announced to an empty hall.

“<q s="bea">No you ain’t,</q>” said <m s="bea">Beatrice Nwosu-Lang</m>.

She has run the night crew at 200 Water Street for 17 years. Nobody had told her. An email from human resources had gone out that afternoon, to addresses the janitors do not have. “<q s="hr">We are thrilled to welcome an autonomous colleague,</q>” <m s="hr">it</m> read.

By the end of the week the autonomous colleague was Gary. Sonny, who waxes, gave it a name tag. “<q s="sonny">He don’t do corners,</q>” <m s="sonny">Sonny</m> told me. “<q s="sonny">My uncle Gary didn’t do corners either.</q>”

The building manager does not come in at night. <m s="boss">Vernon Ashby-Cole</m> said by phone that <i s="boss">no one would lose a job <t v="2027">this year</t></i>. <t v="2028">Next year</t> he could not speak to. “<q s="boss" id="1">It’s a tool,</q>” <m s="boss">he</m> said, “<q s="boss" id="1">like a mop, if a mop sent you a report.</q>”

One of the reports reached a fourth-floor tenant. Kyle Fennimore, an engineer who keeps late hours, was listed in it as an obstacle. “<q s="kyle">Forty-one times,</q>” <m s="kyle">he</m> said. “<q s="kyle">I’d never felt so seen. Beatrice has been vacuuming around my feet for years and she never wrote me up.</q>”

He wrote to the manufacturer. <m s="robot">Tidal Robotics</m> answered that <i s="robot">the word was not a judgment</i>.

I met its saleswoman in the lobby <t v="2027-02-23">on a Tuesday, Feb. 23</t>. Marcia Delgado-Hume grew up over a dry cleaner in Paterson. <m s="rep">She</m> said <i s="rep">her mother had cleaned offices</i>. “<q s="rep">I think about that,</q>” <m s="rep">she</m> said. “<q s="rep">And then I think about her knees.</q>”

That stayed with the crew chief when I repeated it. <m s="bea">She</m> said <i s="bea">she would take the machine for the long halls and keep the people for the rooms</i>. “<q s="bea">My daughter asked me, ‘<q s="daughter">Mama, are you training him or is he training you?</q>’</q>” <m s="bea">Nwosu-Lang</m> said. “<q s="bea">I said, baby, I’m supervising.</q>”

<t v="2027-03-01">On the first of March</t> the thing got stuck under a conference table and stayed there for four hours. There is now a sign on the mop closet: “Gary sleeps here.” Under it, in the janitor’s handwriting, is a list of corners.

Correction, <t v="2027-03-16">March 16</t>: An earlier version of this article misstated the number of years Beatrice Nwosu-Lang has run the crew. It is 17, not 27. “<q s="bea">Feels like 27,</q>” <m s="bea">she</m> said.
