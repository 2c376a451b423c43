---
id: en-942
language: en-ZA
agency: null
outlet: "The Highveld Post"
domain: highveldpost.example
authors: ["Lindiwe Nkabinde"]
published: 2026-10-08T06:30:00+02:00
modified: null
dateline: null
copyright: {holders: ["The Highveld Post"], year: 2026, notice: "© The Highveld Post 2026", licence: null, reserved: false}
tdm: null
speakers:
  mabaso: {name: "Thabo Mabaso", kind: person, roles: ["executive mayor"]}
  vdm: {name: "Annelie van der Merwe", kind: person, roles: ["DA caucus leader"]}
  sithole: {name: "Nomvula Sithole", kind: person, roles: ["resident of Extension 6"]}
  rand: {name: "Rand Water", kind: organisation, roles: []}
  eng: {name: "Sipho Radebe", kind: person, roles: ["former municipal engineer"]}
  eff: {name: "Kagiso Letsoalo", kind: person, roles: ["EFF councillor"]}
notes: "natural: municipal water crisis, council meeting (South Africa)"
---
# Mayor walks out of council meeting as Emfuleni taps run dry for 16th day

Executive mayor Thabo Mabaso walked out of a special council meeting <t v="2026-10-07">on Wednesday</t> after opposition councillors poured a bottle of brown water into a glass and invited him to drink it.

Parts of Vanderbijlpark and Sebokeng have been without water <t v="2026-09-22/..">since 22 September</t>, when a pump at the Langerand reservoir failed.

‘<q s="mabaso">I will not be turned into a circus animal,</q>’ <m s="mabaso">Mabaso</m> said before leaving the chamber with members of his mayoral committee. ‘<q s="mabaso">The people of this town want water. They don’t want theatre.</q>’

The glass had been carried to his table by DA caucus leader Annelie van der Merwe.

‘<q s="vdm">If it’s good enough for the children of Sebokeng it is good enough for the mayor,</q>’ <m s="vdm">Van der Merwe</m> told journalists afterwards. ‘<q s="vdm">He has a borehole at his house. I know, because I’ve got the invoice, and we paid for it.</q>’

<m s="vdm">She</m> said <i s="vdm">the DA would lay criminal charges against Mabaso and the municipal manager, Pretty Dlamini</i>. Dlamini has been on sick leave <t v="2026-08/..">since August</t>.

<m s="eff">EFF councillor Kagiso Letsoalo</m> accused both parties of hypocrisy and said <i s="eff">the DA had voted for the budget that cut maintenance by R62-million</i>.

‘<q s="eff">Our people are drinking from the same stream as cows while these two fight about who has the better borehole,</q>’ <m s="eff">Letsoalo</m> said.

Before the walkout, <m s="mabaso">Mabaso</m> had told the council that <i s="mabaso">a new pump had been ordered from Germany and would be installed <t v="2026-10-16">by 16 October</t></i>. <m s="mabaso">He</m> blamed the delay on ‘<q s="mabaso" type="mixed">sabotage</q>’ and on Rand Water, which reduced the municipality’s supply <t v="2026-07">in July</t> over a debt of R1.4-billion.

In a statement, <m s="rand">the utility</m> said <i s="rand">pressure had been restored on 25 September</i> and that it could not be held responsible for what happened ‘<q s="rand" type="mixed">behind the meter</q>’.

<m s="eng">Sipho Radebe</m>, who was a municipal engineer until he was suspended <t v="2024">in 2024</t>, said <i s="eng">the failure had been predicted</i>.

‘<q s="eng">There were three pumps. In <t v="2021">2021</t> the first one died and we wrote a report. In <t v="2023">2023</t> the second one died and we wrote another report,</q>’ <m s="eng">he</m> said. ‘<q s="eng">You don’t need an engineer to tell you what comes after two.</q>’

In Extension 6, where a tanker comes every second day, Gogo Nomvula Sithole was filling paint buckets for herself and four grandchildren.

‘<q s="sithole">The young men push to the front and sell it to us for R5 a bucket,</q>’ <m s="sithole">the 71-year-old</m> said. ‘<q s="sithole">I taught some of those boys in Sunday school. I tell them, I know your mother.</q>’

<m s="sithole">She</m> said <i s="sithole">she had not voted in the last election and would not vote in the next one</i>.

The council meeting was adjourned until <t v="2026-10-13">Tuesday</t>. Mabaso’s spokesperson, Lerato Khumalo, did not respond to questions about the borehole.
