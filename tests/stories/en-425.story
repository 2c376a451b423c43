---
id: en-425
language: en-US
agency: AP
outlet: Rocky Ridge Daily
domain: rockyridgedaily.example
authors: [Owen Castleberry]
published: 2026-09-02T20:48:00-06:00
modified: null
dateline: {place: "BOZEMAN, Mont.", agency: AP, date: null}
copyright: null
tdm: null
speakers:
  calder: {name: Ruthanne Calder, kind: person, roles: [rancher, fourth-generation rancher]}
  gallatin: {name: Theo Lindqvist-Hale, kind: person, roles: [billionaire, developer]}
  commissioner: {name: Marty Blackfeather, kind: person, roles: [county commissioner, commissioner]}
  commissioner2: {name: Gayle Hendry, kind: person, roles: [county commissioner, commission chair]}
  hydrologist: {name: Prakash Venkataraman, kind: person, roles: [state hydrologist, hydrologist]}
  attorney: {name: Lou Sandoval-Pike, kind: person, roles: [attorney for Summit Compute]}
  utility: {name: NorthWestern Grid, kind: organisation, roles: []}
  neighbor: {name: Wes Calder, kind: person, roles: ["Ruthanne Calder's ex-husband"]}
  tribe: {name: Crow Tribe, kind: organisation, roles: [tribe]}
  teen: {name: a high school junior, kind: unnamed, roles: []}
notes: "county hearing about a data center; two commissioners (he and she) so 'the commissioner' is ambiguous; rancher and ex-husband share a surname on opposite sides; hydrologist, developer, attorney he; utility and tribe it; testimony in turn, many speakers"
---
# Ranchers, tech billionaire clash over data center’s thirst in Montana valley

BOZEMAN, Mont. (AP) — More than 300 people packed a high school gym <t v="2026-09-01">Tuesday night</t> to argue over a data center that would use as much water as a town of 40,000, and the county commission put off its decision after the hearing ran past midnight.

The $6 billion project is the idea of Theo Lindqvist-Hale, who grew up in the valley and made his fortune in cloud storage. He flew in from Seattle to speak first.

“<q s="gallatin">I learned to swim in that creek,</q>” <m s="gallatin">the billionaire</m> told the crowd. “<q s="gallatin">I am not going to be the guy who drinks it.</q>”

<m s="gallatin">He</m> said <i s="gallatin">the plant would recycle nine-tenths of its cooling water and employ 140 people <t v="2029">by 2029</t></i>. There were boos, and a few cheers.

Ruthanne Calder, a fourth-generation rancher whose well lies half a mile from the site, waited three hours for her two minutes. “<q s="calder" id="1">My granddad dug that well with a mule,</q>” <m s="calder">she</m> said, “<q s="calder" id="1">and it has been low every August <t v="2021/..">since 2021</t>. You tell me what nine-tenths of nothing is.</q>”

Her ex-husband spoke right after her, for the other side. “<q s="neighbor">Ruthanne and I never agreed on water when we were married, either,</q>” said <m s="neighbor">Wes Calder</m>, who has leased 200 acres to the developer. <m s="neighbor">He</m> said <i s="neighbor">the lease was the first money the land had made him in ten years</i>.

### Numbers in dispute

The state’s hydrologist urged caution. <m s="hydrologist">Prakash Venkataraman</m> said <i s="hydrologist">no one had measured the aquifer <t v="1987/..">since 1987</t></i>. “<q s="hydrologist">Both sides are quoting me, and I have not said anything yet,</q>” <m s="hydrologist">he</m> told the commissioners.

“<q s="commissioner2">Would you care to say something now?</q>” asked <m s="commissioner2">Gayle Hendry</m>, who chairs the three-member panel.

“<q s="hydrologist">Only that I would like <t v="../2027-22">until next summer</t>,</q>” <m s="hydrologist">Venkataraman</m> answered.

That drew a protest from Lou Sandoval-Pike, an attorney for the company. <m s="attorney">He</m> said <i s="attorney">the option on the land expired <t v="2026-12-31">at the end of the year</t></i>. “<q s="attorney">We can’t ask a turbine to wait for a seminar,</q>” <m s="attorney">the attorney</m> said.

Commissioner Marty Blackfeather, a former smokejumper, had heard enough. “<q s="commissioner">Then the turbine can go to Wyoming,</q>” <m s="commissioner">he</m> said.

Summit Compute has promised to pay for a new substation. But <m s="utility">NorthWestern Grid</m> said in written testimony that <i s="utility">it could not guarantee enough power <t v="../2031">until 2031</t></i>. The Crow Tribe, which holds senior water rights downstream, filed an objection. “<q s="tribe">We were not consulted, we were informed,</q>” <m s="tribe">the tribe</m> said in its letter, which Blackfeather read into the record.

The last to speak, <t v="2026-09-02T00:10">at 12:10 a.m.</t>, was a high school junior in a 4-H jacket. “<q s="teen">I use the cloud for my homework and I use the creek for my steers,</q>” <m s="teen">he</m> said. “<q s="teen">I’d like somebody to be honest about which one I can keep.</q>”

<m s="commissioner2">Hendry</m> said <i s="commissioner2">the panel would meet again <t v="2026-09-22">on Sept. 22</t></i>. <m s="commissioner2">The chair</m> added that <i s="commissioner2">she had not made up her mind</i>. Her colleague had. “<q s="commissioner">I don’t need three weeks,</q>” <m s="commissioner">Blackfeather</m> said. “<q s="commissioner">I can hear a well go dry.</q>”

Outside, Lindqvist-Hale was still shaking hands. Asked what he would do if he lost, <m s="gallatin">the developer</m> looked toward the dark line of the creek. “<q s="gallatin">Swim, I guess,</q>” <m s="gallatin">he</m> said.
