---
id: en-505
language: en-ZA
agency: News24 Wire
outlet: Drakensberg Weekly
domain: drakensbergweekly.example
authors: [Lerato Mokhethi-Brand]
published: 2027-04-09
modified: null
dateline: null
copyright: {holders: [Drakensberg Weekly, News24 Wire], year: 2027, notice: "Copyright 2027 Drakensberg Weekly and News24 Wire. Reproduction forbidden.", licence: null, reserved: true}
tdm: null
speakers:
  ntuli: {name: Thulani Ntuli-Mbeje, kind: person, roles: [ward councillor, councillor]}
  gogo: {name: MaDlomo, kind: person, roles: [pensioner, Gogo]}
  radebe: {name: Radebe, kind: person, roles: [Pastor]}
  teacher: {name: "Lwazi's teacher", kind: unnamed, roles: []}
  engineerw: {name: Carla Voskuil, kind: person, roles: [municipal engineer, engineer]}
  municipality: {name: uThungela Municipality, kind: organisation, roles: [municipality]}
  mayor: {name: Sizwe Hadebe-Cele, kind: person, roles: [mayor]}
  da: {name: Annelise Roodt, kind: person, roles: [DA caucus leader]}
  kid: {name: Lwazi, kind: person, roles: [boy]}
  contractor: {name: the contractor, kind: unnamed, roles: []}
notes: "community paper; WhatsApp group messages with time stamps and senders before a colon; voice notes; honorifics Gogo and Pastor; mayor, councillor, pastor he, pensioner, engineer, caucus leader she; municipality it; unpunctuated messages"
---
# The bridge that was opened twice and never built

It has a plaque. It has a ribbon, cut in two places. What the footbridge over the Mlazane does not have is a middle.

“<q s="gogo">I am 81 and they want me to jump,</q>” says <m s="gogo">Gogo MaDlomo</m>, who collects her pension on the far bank. “<q s="gogo">Even a goat looks at that thing and goes home.</q>”

The span was launched <t v="2024-04">in April 2024</t>, a month before elections, and again <t v="2026-10">last October</t>. <m s="municipality">uThungela Municipality</m> insists that the project is “<q s="municipality" type="mixed">98% complete</q>”. “<q s="engineerw">The missing two percent is the part over the water,</q>” explains <m s="engineerw">Carla Voskuil</m>, the municipal engineer, who has asked for a transfer.

This paper was added to the ward’s WhatsApp group for one week. Some of what we read:

[<t v="2027-03-29T06:41">29/03, 06:41</t>] <m s="ntuli">Cllr Ntuli</m>: <q s="ntuli">Good morning community. Bridge will be finish soon. Lets be patient.</q>

[<t v="2027-03-29T06:43">29/03, 06:43</t>] <m s="radebe">Pastor Radebe</m>: <q s="radebe">Soon was also the word of Pharaoh.</q>

[<t v="2027-03-30T17:20">30/03, 17:20</t>] <m s="ntuli">Cllr Ntuli</m>: <q s="ntuli">Contractor says he is waiting for steel.</q>

[<t v="2027-03-30T17:22">30/03, 17:22</t>] <m s="gogo">Gogo MaDlomo</m>: <q s="gogo">I am waiting for bread.</q>

By phone, the councillor, Thulani Ntuli-Mbeje, sounded tired. <m s="ntuli">He</m> said <i s="ntuli">he had used his own bakkie to carry sandbags</i>. “<q s="ntuli">People think I ate the middle of that bridge,</q>” <m s="ntuli">he</m> said. “<q s="ntuli">Look at me. I’m thin.</q>”

The contractor, who would talk only if his company was not named, blamed unpaid invoices. “<q s="contractor">They opened it without me, they can close it without me,</q>” <m s="contractor">he</m> said.

Annelise Roodt, who leads the DA caucus, wants the mayor to account. <m s="da">She</m> told the council <t v="2027-04-07">on Wednesday</t> that <i s="da">R14 million had been spent on two ceremonies and two halves</i>. “<q s="mayor">The honourable member has never crossed a river in her life,</q>” <m s="mayor">the mayor</m>, Sizwe Hadebe-Cele, replied. “<q s="da">Not here, Mr Mayor,</q>” <m s="da">she</m> shot back.

School reopened <t v="2027-04-06">on Tuesday</t>. Lwazi, who is in Grade 4, crosses on his uncle’s shoulders with his shoes around his neck. “<q s="kid">My teacher said, ‘<q s="teacher">Write about a journey,</q>’ and I wrote about going to school,</q>” <m s="kid">the boy</m> says. “<q s="kid">She gave me nine out of ten. I forgot the full stops.</q>”

And Gogo? <t v="2027-04-08">On Thursday</t> <m s="gogo">she</m> posted a voice note. “<q s="gogo">Tell the mayor I have found the two percent,</q>” <m s="gogo">she</m> says in it. “<q s="gogo">It is sitting in his chair.</q>”
